#include "ui/presenters/accounts_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/account_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

#include <algorithm>
#include <utility>

namespace amphora::ui {

using account::LinkedAccount;
using account::LinkState;
using engine::whenDone;

AccountsPresenter::AccountsPresenter(engine::Engine &engine, AccountsModel &model, QObject *parent) : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_model, &AccountsModel::tabWanted, this, [this](int tab) {
        m_model.tab = tab;
        show();
    });
    connect(&m_model, &AccountsModel::accountWanted, this, [this](const QString &key) {
        m_open = key.toStdString();
        m_awaited.clear();
        showOpen();
        m_model.told();
    });
    connect(&m_model, &AccountsModel::checkAllWanted, this, &AccountsPresenter::checkAll);
    connect(&m_model, &AccountsModel::checkCancelled, this, [this] { m_engine.nodes().cancelSync(); });
    connect(&m_model, &AccountsModel::retryWanted, this, &AccountsPresenter::reload);
    connect(&m_model, &AccountsModel::copyProofWanted, this, &AccountsPresenter::copyProof);
    connect(&m_model, &AccountsModel::streamWanted, this, &AccountsPresenter::streamWanted);
    connect(&m_model, &AccountsModel::linkWanted, this, &AccountsPresenter::linkWanted);
    connect(&m_model, &AccountsModel::unlockWanted, this, &AccountsPresenter::unlockWanted);
    const auto again = [this](const QString &key, bool takeBack) {
        if (const auto *link = find(key.toStdString())) Q_EMIT linkAgainWanted(link->chain, link->address, takeBack);
    };
    connect(&m_model, &AccountsModel::linkAgainWanted, this, [again](const QString &key) { again(key, false); });
    connect(&m_model, &AccountsModel::takeBackWanted, this, [again](const QString &key) { again(key, true); });
    connect(&m_model, &AccountsModel::unlinkWanted, this, [this](const QString &key) {
        if (m_found || !find(key.toStdString())) return;
        m_unlinkName = key.toStdString();
        showUnlink();
        m_model.told();
    });
    connect(&m_model, &AccountsModel::unlinkRefused, this, [this] {
        m_unlinkName.clear();
        showUnlink();
        m_model.told();
    });
    connect(&m_model, &AccountsModel::unlinkConfirmed, this, &AccountsPresenter::unlink);
    connect(&m_model, &AccountsModel::lookUpWanted, this, &AccountsPresenter::lookUp);
    connect(&m_model, &AccountsModel::lookUpCancelled, this, [this] {
        ++m_lookUpTurn;
        m_engine.nodes().cancelLookUp();
        m_model.isLookingUp = false;
        m_model.told();
    });
    connect(&m_model, &AccountsModel::foundClosed, this, &AccountsPresenter::closeFound);
    connect(&m_model, &AccountsModel::allOfFoundWanted, this, [this] {
        if (m_found) lookUp(words::text(m_found->did));
    });
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &AccountsPresenter::reload);
    connect(&m_engine.accounts(), &engine::AccountService::changed, this, [this] {
        if (!m_found && !m_model.isChecking) m_checked.reset(); // It counted what was there before.
        reload();
    });
    // Where copies are is told by the nodes; what they brought may be newer proofs.
    connect(&m_engine.nodes(), &engine::NodeService::nodesChanged, this, &AccountsPresenter::reload);
    connect(&m_engine.nodes(), &engine::NodeService::syncFinished, this, &AccountsPresenter::reload);
    reload();
}

std::string AccountsPresenter::ownDid() const
{
    const auto &current = m_engine.identities().current();
    return current ? current->did : std::string();
}

const LinkedAccount *AccountsPresenter::find(const std::string &name) const
{
    const auto found = std::ranges::find(shown(), name, &LinkedAccount::name);
    return found == shown().end() ? nullptr : &*found;
}

bool AccountsPresenter::showsOthers() const { return m_found && (m_found->isFromNode || m_found->did != ownDid()); }

void AccountsPresenter::reload()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    if (current->id != m_identity) {
        m_identity = current->id;
        m_accounts.clear();
        m_isKnown = false;
        m_open.clear();
        m_awaited.clear();
        m_unlinkName.clear();
        m_found.reset();
        m_checked.reset();
        m_problem.reset();
        showUnlink();
    }
    m_model.isLocked = current->state != engine::KeyState::unlocked;
    const int turn = ++m_turn;
    whenDone(m_engine.accounts().list(), this, [this, turn](const Result<Accounts> &accounts) {
        if (turn == m_turn) took(accounts);
    });
    show();
}

void AccountsPresenter::took(const Result<Accounts> &accounts)
{
    m_problem.reset();
    m_checkedAt = words::clockTime(QDateTime::currentDateTime());
    if (accounts) {
        m_accounts = *accounts;
        m_isKnown = true;
        if (std::ranges::find(m_accounts, m_awaited, &LinkedAccount::name) != m_accounts.end()) m_open = std::exchange(m_awaited, {});
    } else {
        m_problem = accounts.error();
    }
    show();
}

void AccountsPresenter::openAccount(const std::string &name)
{
    m_found.reset();
    m_model.tab = AccountsModel::All;
    m_open = m_awaited = name; // Of a new one the list comes later.
    show();
}

void AccountsPresenter::show()
{
    showList();
    showFound();
    showOpen();
    showChecked();
    m_model.told();
}

AccountRow AccountsPresenter::rowOf(const LinkedAccount &link) const
{
    AccountRow row;
    const auto state = AccountWords::state(link, m_checkedAt);
    const bool isGone = link.state == LinkState::unlinked;
    constexpr int longestNameShown = 60;
    row.key = words::text(link.name);
    //: Headings of the list of accounts.
    row.section = !isGone ? tr("Wallets") : showsOthers() ? tr("No longer listed") : tr("Unlinked");
    row.symbol = AccountWords::symbol(link.chain);
    row.letter = AccountWords::letter(link.chain);
    row.whole = words::text(link.chain.empty() ? link.name : link.address);
    row.title = link.chain.empty() ? TextKit::foreign(words::text(link.name), longestNameShown, false) : AccountWords::shortened(link.address);
    row.detail = AccountWords::detail(link);
    row.isLabel = !isGone;
    row.stateIcon = state.icon;
    row.stateText = isGone && showsOthers() && !link.did.empty() ? tr("No longer listed") : state.text;
    row.stateKind = state.kind;
    row.tip = state.tip;
    return row;
}

void AccountsPresenter::showList()
{
    std::vector<AccountRow> rows, gone;
    int all = 0, look = 0;
    const bool onlyLook = !m_found && m_model.tab == AccountsModel::NeedsLook;
    for (const auto &link : shown()) {
        const bool needsLook = AccountWords::state(link, {}).needsLook;
        ++all;
        look += needsLook ? 1 : 0;
        if (onlyLook && !needsLook) continue;
        (link.state == LinkState::unlinked ? gone : rows).push_back(rowOf(link));
    }
    for (auto *part : {&rows, &gone})
        if (!part->empty()) part->back().isLast = true;
    std::ranges::move(gone, std::back_inserter(rows));
    m_model.list.set(std::move(rows));
    m_model.counts = {QString::number(all), look > 0 ? QString::number(look) : QString()};
    using State = AccountsModel::State;
    m_model.state = m_problem && !m_found ? State::Failed
        : !m_isKnown && !m_found          ? State::Loading
        : all == 0                        ? State::Nothing
        : m_model.list.count() == 0       ? State::NoMatch
                                          : State::Ready;
    const auto words = m_problem ? errorText(*m_problem) : ErrorText();
    m_model.problemTitle = words.title;
    m_model.problemText = m_problem ? words.text() : QString();
    m_model.problemCode = words.code;
}

void AccountsPresenter::showOpen()
{
    if (m_model.list.count() > 0 && m_model.rowOf(words::text(m_open)) < 0) m_open = m_model.list.rows().front().key.toStdString();
    const auto *link = m_model.list.count() > 0 ? find(m_open) : nullptr;
    m_model.status = -1;
    if (!link) {
        m_model.openKey.clear();
        m_model.facts.clear();
        return;
    }
    const auto row = rowOf(*link);
    const auto did = m_found ? m_found->did : ownDid();
    const bool isMine = !showsOthers();
    m_model.openKey = row.key;
    m_model.openSymbol = row.symbol;
    m_model.openLetter = row.letter;
    m_model.openTitle = row.title;
    m_model.openWhole = row.whole;
    m_model.openNetwork = AccountWords::network(link->chain);
    m_model.sentence = AccountWords::sentence(*link, did, isMine);
    m_model.facts.set(AccountWords::facts(*link, did, isMine, m_checkedAt));
    constexpr int longestTextShown = 2000;
    m_model.signedText = link->proof ? TextKit::foreign(words::text(link->proof->message), longestTextShown, true) : QString();
    m_model.streamId = words::text(link->streamId);
    m_model.canCopyProof = link->proof.has_value();
    const bool isGone = link->state == LinkState::unlinked;
    const bool isOwn = isMine && !m_found;
    //: Button; %1 is a shortened address.
    m_model.unlinkText = isOwn && !isGone && link->isListed ? tr("Unlink %1").arg(link->chain.empty() ? row.title : AccountWords::shortest(link->address)) : QString();
    const bool canSignHere = !AccountWords::symbol(link->chain).isEmpty();
    m_model.canLinkAgain = isOwn && canSignHere && (isGone || AccountWords::state(*link, {}).needsLook);
    m_model.canTakeBack = isOwn && isGone && canSignHere && link->did == did;
    if (isMine && link->status) {
        const auto status = EventWords::of(*link->status);
        m_model.status = status.chip;
        m_model.nodes = status.nodes;
        m_model.statusTip = status.tip;
    }
}

void AccountsPresenter::showUnlink()
{
    const auto *link = m_unlinkName.empty() ? nullptr : find(m_unlinkName);
    m_model.unlinkKey = link ? words::text(m_unlinkName) : QString();
    if (!link) return;
    const auto name = link->chain.empty() ? TextKit::foreign(words::text(link->name), 40, false) : AccountWords::shortened(link->address);
    m_model.unlinkTitle = tr("Unlink %1?").arg(name);
    m_model.unlinkQuestion = tr("It goes off the list of your accounts, and other apps will no longer show it as yours.") + QStringLiteral("\n\n")
        + tr("What was sent before stays public: whoever kept a copy can show that the account was yours. If it is the account of your 24 words, it also signs that it is unlinked.");
    m_model.unlinkButton = tr("Unlink %1").arg(link->chain.empty() ? name : AccountWords::shortest(link->address));
}

void AccountsPresenter::unlink()
{
    if (m_unlinkName.empty() || m_model.isUnlinking) return;
    m_model.isUnlinking = true;
    m_model.told();
    const auto *link = find(m_unlinkName);
    const auto name = link ? AccountWords::shortened(link->address) : QString();
    whenDone(m_engine.accounts().remove(m_unlinkName), this, [this, name](const Result<LinkedAccount> &gone) {
        m_model.isUnlinking = false;
        m_unlinkName.clear();
        showUnlink();
        m_model.told();
        if (gone) return Q_EMIT said(gone->did.empty() ? tr("%1 is unlinked, and the account signed that too.").arg(name) : tr("%1 is unlinked.").arg(name));
        const auto words = errorText(gone.error());
        Q_EMIT said(words.title + QLatin1Char(' ') + words.code);
    });
}

void AccountsPresenter::copyProof()
{
    const auto *link = find(m_open);
    if (!link || !link->proof) return;
    TextKit::copy(AccountWords::proofJson(*link->proof));
    Q_EMIT said(tr("Proof copied as JSON. Anybody can check it without you."));
}

/// First the nodes are asked for newer proofs, then every link is judged anew from its bytes.
void AccountsPresenter::checkAll()
{
    if (m_model.isChecking) return;
    m_model.isChecking = true;
    m_checked.reset();
    showChecked();
    if (m_found) return checkHere(); // They were just read.
    m_model.checkShare = -1;
    m_model.checkText = tr("Looking for nodes");
    m_model.told();
    whenDone(m_engine.nodes().list(), this, [this](const Result<std::vector<engine::NodeView>> &nodes) {
        const bool hasNode = nodes && std::ranges::any_of(*nodes, [](const auto &node) { return node.hasConsent; });
        if (!hasNode) return checkHere();
        //: Progress of checking all accounts.
        m_model.checkText = tr("Asking your nodes for newer proofs");
        m_model.checkShare = 0.2;
        m_model.told();
        whenDone(m_engine.nodes().sync(), this, [this](const Result<engine::SyncReport> &report) {
            m_checked = Checked{}; // Only now: a look-up forgets what was counted before.
            m_checked->askedNodes = true;
            if (!report) m_checked->nodeError = report.error().code;
            else
                for (const auto &node : report->nodes)
                    if (const auto code = errcFromText(node.error)) m_checked->nodeError = code;
            checkHere();
        });
    });
}

void AccountsPresenter::checkHere()
{
    m_model.checkText = tr("Checking %n account(s) here", "", int(shown().size()));
    m_model.checkShare = 0.7;
    m_model.told();
    const auto future = !m_found ? m_engine.accounts().list() : m_found->isFromNode ? m_engine.nodes().lookUpAccounts(m_found->did) : m_engine.accounts().listKnown(m_found->did);
    whenDone(future, this, [this, turn = m_lookUpTurn](const Result<Accounts> &accounts) {
        m_model.isChecking = false;
        m_model.checkShare = -1;
        if (m_found && turn == m_lookUpTurn && accounts) m_found->accounts = *accounts;
        else if (!m_found) took(accounts);
        checked(accounts);
    });
}

void AccountsPresenter::checked(const Result<Accounts> &accounts)
{
    if (!m_checked) m_checked = Checked{};
    if (!accounts) m_checked->nodeError = accounts.error().code;
    for (const auto &link : shown()) {
        if (link.state == LinkState::unlinked) continue;
        ++m_checked->all;
        if (link.state == LinkState::proven) ++m_checked->proven;
        else if (AccountWords::state(link, {}).needsLook) ++m_checked->bad;
        else ++m_checked->open;
    }
    show();
}

/// What could not be checked is never counted as right or as wrong.
void AccountsPresenter::showChecked()
{
    m_model.checkedTitle.clear();
    m_model.checkedText.clear();
    if (!m_checked || m_model.isChecking) return;
    constexpr int kGoodBanner = 1, kWarnBanner = 2, kInfoBanner = 0;
    const auto &found = *m_checked;
    m_model.checkedTitle = found.bad == 0 && found.open == 0 ? tr("%n account(s) checked, all of them proven.", "", found.all)
                                                             : tr("%1 of %n account(s) proven.", "", found.all).arg(found.proven);
    QStringList more;
    if (found.bad > 0) more << tr("%n need(s) a look.", "", found.bad);
    if (found.open > 0) more << tr("%n cannot be checked here.", "", found.open);
    if (found.nodeError) more << errorText({*found.nodeError, {}}).title + QLatin1Char(' ') + tr("There may be newer proofs that are not known here.");
    else if (!found.askedNodes && !m_found) more << tr("Checked from what is on this computer.");
    m_model.checkedText = more.join(QLatin1Char(' '));
    m_model.checkedKind = found.bad > 0 || found.nodeError ? kWarnBanner : found.open > 0 ? kInfoBanner : kGoodBanner;
}

void AccountsPresenter::retranslate()
{
    showUnlink();
    showLookUpError();
    show();
}

} // namespace amphora::ui
