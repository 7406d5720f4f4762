#include "ui/presenters/link_presenter.h"

#include "core/did/account_id.h"
#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/words.h"

#include <QFileInfo>

namespace amphora::ui {

using engine::whenDone;
using Kind = engine::WalletLink::Failure::Kind;

namespace {

constexpr const char *kLastWaySetting = "linkWay";
constexpr const char *kOwnChain = "eip155:1";

} // namespace

LinkPresenter::LinkPresenter(engine::Engine &engine, LinkModel &model, QObject *parent) : QObject(parent), m_engine(engine), m_model(model)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &LinkPresenter::tick);
    connect(&m_model, &LinkModel::wayWanted, this, &LinkPresenter::choose);
    connect(&m_model, &LinkModel::unlockWanted, this, &LinkPresenter::unlockWanted);
    connect(&m_model, &LinkModel::goOnWanted, this, &LinkPresenter::goOn);
    connect(&m_model, &LinkModel::backWanted, this, &LinkPresenter::back);
    connect(&m_model, &LinkModel::againWanted, this, &LinkPresenter::again);
    connect(&m_model, &LinkModel::closed, this, &LinkPresenter::leave);
    connect(&m_model, &LinkModel::chainWanted, this, [this](int chain) {
        m_model.chain = chain;
        m_addressError.reset();
        showProblems();
        m_model.told();
    });
    connect(&m_model, &LinkModel::addressEdited, this, [this](const QString &text) {
        m_model.address = text;
        // No address is one of both.
        const auto isOf = [address = text.trimmed().toStdString()](std::string_view chain) { return bool(did::AccountId::make(*did::ChainId::parse(chain), address)); };
        if (isOf(kOwnChain)) m_model.chain = LinkModel::Ethereum;
        if (isOf(did::kSolanaMain)) m_model.chain = LinkModel::Solana;
        m_addressError.reset();
        showProblems();
        m_model.told();
    });
    connect(&m_model, &LinkModel::answerEdited, this, [this](const QString &text) {
        m_model.answer = text.left(kAnswerMax);
        m_answerError.reset();
        showProblems();
        m_model.told();
    });
    connect(&m_model, &LinkModel::copyTextWanted, this, [this] {
        TextKit::copy(m_model.message);
        Q_EMIT said(tr("Text copied. Have exactly this signed."));
    });
    connect(&m_model, &LinkModel::savePlaceWanted, this, &LinkPresenter::savePlace);
    connect(&m_model, &LinkModel::savePlaceChosen, this, &LinkPresenter::save);
    connect(&m_model, &LinkModel::answerFileChosen, this, &LinkPresenter::readAnswer);
    connect(&m_model, &LinkModel::browserOpened, this, [this](bool isOpen) {
        m_model.hasPageFailed = !isOpen;
        m_model.told();
    });
    connect(&m_model, &LinkModel::openPageWanted, this, [this] {
        if (const auto &session = m_engine.walletLink().session()) Q_EMIT m_model.browserWanted(QUrl(words::text(session->url)));
    });
    connect(&m_model, &LinkModel::copyLinkWanted, this, [this] {
        const auto &session = m_engine.walletLink().session();
        if (!session) return;
        TextKit::copy(words::text(session->url));
        Q_EMIT said(tr("Link copied. It works once, on this computer only."));
    });
    connect(&m_engine.walletLink(), &engine::WalletLink::changed, this, &LinkPresenter::sessionChanged);
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &LinkPresenter::identityChanged);
}

void LinkPresenter::reset()
{
    ++m_turn;
    m_tick.stop();
    m_request.reset();
    m_linked.reset();
    m_failure.reset();
    m_problem.reset();
    m_addressError.reset();
    m_answerError.reset();
    m_model.isBusy = false;
    m_model.takesBack = false;
    m_model.chain = LinkModel::Ethereum;
    m_model.address.clear();
    m_model.answer.clear();
    m_model.message.clear();
    m_model.account.clear();
    m_model.hasPageFailed = false;
    m_model.isPageReady = false;
    showProblems();
}

void LinkPresenter::close()
{
    reset();
    go(Step::Closed);
    m_engine.walletLink().forget();
}

/// However the sheet is left: what was linked is shown.
void LinkPresenter::leave()
{
    const auto name = m_model.step == Step::Linked && m_linked ? m_linked->name : std::string();
    close();
    if (!name.empty()) Q_EMIT linked(name);
}

void LinkPresenter::begin()
{
    reset();
    identityChanged();
    loadOwn();
    whenDone(m_engine.readSettings(), this, [this](const Result<codec::Map> &settings) {
        const auto *last = settings ? settings->find(kLastWaySetting) : nullptr;
        const auto number = last && last->asInteger() ? last->asInteger()->toInt64() : std::nullopt;
        m_model.lastWay = number ? int(*number) : -1;
        m_model.told();
    });
    go(Step::Choose);
}

void LinkPresenter::beginFor(const std::string &chain, const std::string &address, bool takeBack)
{
    reset();
    identityChanged();
    m_model.way = Way::Paste;
    m_model.takesBack = takeBack;
    m_model.chain = chain.starts_with(did::kSolana) ? LinkModel::Solana : LinkModel::Ethereum;
    m_model.address = words::text(address);
    go(Step::Account);
}

void LinkPresenter::identityChanged()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    const bool isOther = !m_identity.empty() && current->id != m_identity;
    m_identity = current->id;
    if (isOther && m_model.step != Step::Closed) return close(); // The text names the identity that went.
    m_model.isLocked = current->state != engine::KeyState::unlocked;
    if (!m_model.isLocked && m_problem && m_problem->code == Errc::keyLocked) m_problem.reset();
    if (!m_model.isLocked && m_model.step == Step::Choose) loadOwn();
    showProblems();
    m_model.told();
}

void LinkPresenter::loadOwn()
{
    whenDone(m_engine.accounts().ownAccount(kOwnChain), this, [this, turn = m_turn](const Result<std::string> &own) {
        if (turn != m_turn) return;
        m_model.hasOwn = own || own.error().code != Errc::unsupported;
        m_model.told();
    });
}

void LinkPresenter::go(Step step)
{
    m_model.step = step;
    m_model.told();
}

std::string LinkPresenter::chainText() const { return m_model.chain == LinkModel::Solana ? std::string(did::kSolanaMain) : kOwnChain; }

void LinkPresenter::choose(Way way)
{
    if (m_model.isLocked) return problem({Errc::keyLocked, {}});
    m_model.way = way;
    m_model.lastWay = int(way);
    whenDone(m_engine.writeSetting(kLastWaySetting, codec::Value(std::int64_t(way))), this, [](const Status &) {}); // Only what is offered first.
    if (way == Way::Browser) return startBrowser();
    if (way == Way::Paste) return go(Step::Account);
    whenDone(m_engine.accounts().ownAccount(kOwnChain), this, [this, turn = m_turn](const Result<std::string> &own) {
        if (turn != m_turn || m_model.step != Step::Choose) return;
        if (!own) return problem(own.error());
        showOwn(*own);
    });
}

void LinkPresenter::showOwn(const std::string &name)
{
    const auto account = did::AccountId::parse(name);
    const auto &current = m_engine.identities().current();
    if (!account || !current) return;
    showAccount(account->chain().toString(), account->addressForPeople());
    m_model.message = words::text(stream::LinkMessage{current->did, std::nullopt}.toString());
    go(Step::Own);
}

void LinkPresenter::back()
{
    m_problem.reset();
    showProblems();
    switch (m_model.step) {
    case Step::Account:
    case Step::Own: return m_model.takesBack ? close() : go(Step::Choose);
    case Step::Text: return go(Step::Account);
    case Step::Answer: return go(Step::Text);
    default: return;
    }
}

void LinkPresenter::goOn()
{
    if (m_model.isBusy) return;
    switch (m_model.step) {
    case Step::Account: return prepare();
    case Step::Text: return go(Step::Answer);
    case Step::Answer: return confirm();
    case Step::Own: return linkOwn();
    case Step::Linked: return leave();
    default: return;
    }
}

/// Once more after a failure: what was typed is still there where it can be of use.
void LinkPresenter::again()
{
    const auto failure = std::exchange(m_failure, std::nullopt);
    if (m_model.way == Way::Browser) return startBrowser();
    if (m_model.way == Way::Phrase) return go(Step::Own);
    const bool needsNewText = failure && (failure->error.code == Errc::linkExpired || failure->error.code == Errc::linkRequest || failure->error.code == Errc::linkOld);
    if (needsNewText) m_request.reset();
    go(needsNewText ? Step::Account : Step::Answer);
}

void LinkPresenter::problem(const Error &error)
{
    m_problem = error;
    showProblems();
    m_model.told();
}

void LinkPresenter::prepare()
{
    const auto address = m_model.address.trimmed().toStdString();
    const auto chain = did::ChainId::parse(chainText());
    const auto account = did::AccountId::make(*chain, address);
    if (!account) {
        m_addressError = account.error();
        showProblems();
        return m_model.told();
    }
    if (m_request && m_request->account == *account && m_request->purpose == (m_model.takesBack ? account::LinkRequest::Purpose::unlink : account::LinkRequest::Purpose::link)
        && m_request->endsAt() > std::chrono::system_clock::now())
        return go(Step::Text); // Looked at once more: the same text still waits.
    m_model.isBusy = true;
    m_model.told();
    whenDone(m_engine.accounts().prepare(chainText(), address, m_model.takesBack ? account::LinkRequest::Purpose::unlink : account::LinkRequest::Purpose::link), this,
             [this, turn = m_turn](const Result<account::LinkRequest> &request) {
                 if (turn == m_turn) prepared(request);
             });
}

void LinkPresenter::prepared(const Result<account::LinkRequest> &request)
{
    m_model.isBusy = false;
    if (!request) return problem(request.error());
    m_problem.reset();
    showProblems();
    m_request = *request;
    m_model.answer.clear();
    m_answerError.reset();
    showText();
    go(Step::Text);
}

void LinkPresenter::savePlace() { Q_EMIT m_model.savePlaceAsked(QUrl::fromLocalFile(files::documentsFolder() + QStringLiteral("/amphora-link.txt"))); }

void LinkPresenter::save(const QUrl &file)
{
    const auto place = files::destination(file, {});
    if (place.path.isEmpty() || m_model.message.isEmpty()) return;
    whenDone(m_engine.files().write(place.path.toStdString(), toBytes(asBytes(m_model.message.toStdString())), place.existing), this,
             [this, path = place.path](const Result<engine::WrittenFile> &saved) {
                 //: A toast; %1 is the name of a file.
                 if (saved) return Q_EMIT said(tr("Text saved as %1").arg(TextKit::foreign(QFileInfo(path).fileName(), 80, false)));
                 problem(saved.error());
             });
}

void LinkPresenter::readAnswer(const QUrl &file)
{
    if (m_model.step != Step::Answer) return;
    const auto path = files::chosenPath(file);
    if (path.isEmpty()) return problem({Errc::io, {}});
    whenDone(m_engine.accounts().readAnswer(path.toStdString()), this, [this, turn = m_turn](const Result<std::string> &text) {
        if (turn != m_turn || m_model.step != Step::Answer) return;
        if (!text) {
            m_answerError = text.error();
        } else {
            m_answerError.reset();
            m_model.answer = QString::fromUtf8(text->data(), qsizetype(text->size())).left(kAnswerMax);
        }
        showProblems();
        m_model.told();
    });
}

void LinkPresenter::confirm()
{
    if (!m_request || m_model.answer.trimmed().isEmpty()) return;
    m_model.isBusy = true;
    m_answerError.reset();
    showProblems();
    m_model.told();
    const auto address = m_request->account ? m_request->account->toString() : std::string();
    whenDone(m_engine.accounts().confirm(m_request->id, address, m_model.answer.toStdString()), this, [this, turn = m_turn](const Result<LinkedAccount> &linked) {
        if (turn == m_turn) confirmed(linked);
    });
}

void LinkPresenter::confirmed(const Result<LinkedAccount> &linked)
{
    m_model.isBusy = false;
    if (linked) {
        m_linked = *linked;
        showLinked();
        return go(Step::Linked);
    }
    const auto &error = linked.error();
    const auto asked = m_request && m_request->account ? m_request->account->toString() : std::string();
    switch (error.code) {
    case Errc::linkFormat:
    case Errc::linkText:
    case Errc::linkChain:
    case Errc::linkContract:
    case Errc::size: m_answerError = error; break;
    case Errc::keyLocked:
    case Errc::keyDenied: return problem(error);
    case Errc::linkSig:
        if (error.where.empty()) {
            m_answerError = error;
            break;
        }
        [[fallthrough]]; // Its signer is known: both are shown.
    case Errc::linkAccount:
        m_failure = Failure{Kind::wrongAccount, error, asked, error.where};
        break;
    default: m_failure = Failure{Kind::refused, error, {}, {}};
    }
    showProblems();
    if (!m_failure) return m_model.told();
    showFailure();
    go(Step::Failed);
}

void LinkPresenter::linkOwn()
{
    m_model.isBusy = true;
    m_model.told();
    whenDone(m_engine.accounts().linkOwn(kOwnChain), this, [this, turn = m_turn](const Result<LinkedAccount> &linked) {
        if (turn != m_turn) return;
        m_model.isBusy = false;
        if (!linked) return problem(linked.error());
        m_linked = *linked;
        showLinked();
        go(Step::Linked);
    });
}

} // namespace amphora::ui
