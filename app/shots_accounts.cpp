#include "app/scene.h"

#include "ui/models/text_kit.h"
#include "ui/presenters/account_words.h"
#include "ui/presenters/accounts_presenter.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/link_presenter.h"

namespace amphora {

using ui::AccountsModel, ui::AccountsPresenter, ui::Faces, ui::LinkModel, ui::LinkPresenter;

namespace {

using Kind = engine::WalletLink::Failure::Kind;

constexpr int kLongList = 400;
constexpr std::int64_t kFoundSigned = 1793617920; ///< 2 November 2026

/// The page as the demo has it, with nothing in front.
void openPage(Faces &faces)
{
    faces.shell.setGate(ui::ShellModel::Gate::Open);
    faces.shell.open(QStringLiteral("accounts"));
    lockKey(faces, false);
    faces.drill.step = ui::DrillModel::Step::Closed;
    faces.drill.told();
    auto &accounts = faces.accounts;
    accounts.state = AccountsModel::State::Ready;
    accounts.tab = AccountsModel::All;
    accounts.isLocked = accounts.isChecking = accounts.isLookingUp = false;
    accounts.checkedTitle.clear();
    accounts.foundHeading.clear();
    accounts.foundTitle.clear();
    accounts.foundDid.clear();
    accounts.lookUpError.clear();
    accounts.unlinkKey.clear();
    accounts.openKey = accounts.list.rows().front().key;
    accounts.unlinkText = accounts.unlinkButton;
    accounts.status = 2;
    accounts.counts = {QStringLiteral("7"), QStringLiteral("1")};
    accounts.told();
    Q_EMIT accounts.lookedUp();
    faces.link.step = LinkModel::Step::Closed;
    faces.link.isLocked = false;
    faces.link.problemTitle.clear();
    faces.link.addressError.clear();
    faces.link.answerError.clear();
    faces.link.told();
}

auto page(std::function<void(AccountsModel &)> change)
{
    return [change](Faces &faces) {
        openPage(faces);
        change(faces.accounts);
        faces.accounts.told();
    };
}

auto sheet(LinkModel::Step step, LinkModel::Way way, std::function<void(LinkModel &)> change = {})
{
    return [=](Faces &faces) {
        openPage(faces);
        faces.link.step = step;
        faces.link.way = way;
        if (change) change(faces.link);
        faces.link.told();
        Q_EMIT faces.link.ticked();
    };
}

auto failure(Kind kind, Errc code)
{
    return sheet(LinkModel::Step::Failed, LinkModel::Way::Browser, [kind, code](LinkModel &link) {
        LinkPresenter::sayFailure(link, kind, {code, {}});
        const bool isOther = kind == Kind::wrongAccount;
        link.waitingAt = isOther ? 3 : 2;
        if (isOther) link.chosen = link.account;
        else link.chosen.clear();
    });
}

QString answerError(Errc code)
{
    const auto words = ui::errorText({code, {}});
    return words.title + QLatin1Char(' ') + words.text() + QLatin1Char(' ') + words.code;
}

void showFound(AccountsModel &accounts)
{
    accounts.foundTitle = AccountsPresenter::tr("%n account(s) listed by", "before a DID", accounts.list.count());
    accounts.foundText = AccountsPresenter::tr("Read from a node, checked here and not kept.");
    accounts.foundDid = QStringLiteral("did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp");
    accounts.foundHeading = AccountsPresenter::tr("Accounts of %1").arg(ui::TextKit::shortest(accounts.foundDid));
    accounts.unlinkText.clear();
    accounts.status = -1;
    auto rows = accounts.list.rows();
    rows.back().section = rows.back().stateText = AccountsPresenter::tr("No longer listed");
    accounts.list.set(std::move(rows));
    auto facts = accounts.facts.rows(); // Where copies are is known of one's own only.
    std::erase_if(facts, [](const auto &fact) { return fact.symbol == QLatin1String("server") || fact.symbol == QLatin1String("anchor"); });
    for (auto &fact : facts)
        if (fact.identifier.startsWith(QLatin1String("did:"))) fact.identifier = accounts.foundDid;
    accounts.facts.set(std::move(facts));
    accounts.sentence = ui::AccountWords::tr("This wallet signed that it belongs to this identity, on %1.").arg(ui::AccountWords::fully(kFoundSigned).section(QLatin1Char(','), 0, 0));
}

void makeLong(AccountsModel &accounts)
{
    auto rows = accounts.list.rows();
    const auto one = rows.front();
    for (int i = 0; i < kLongList; ++i) {
        auto row = one;
        row.key = QStringLiteral("eip155:1:%1").arg(i);
        rows.insert(rows.begin() + 1, std::move(row));
    }
    accounts.list.set(std::move(rows));
    accounts.counts = {QString::number(accounts.list.count()), QString()};
}

} // namespace

std::vector<Scene> accountScenes()
{
    using Step = LinkModel::Step;
    using Way = LinkModel::Way;
    return {{QStringLiteral("05-accounts"), openPage},
            {QStringLiteral("05b-accounts-empty"), page([](AccountsModel &accounts) {
                 accounts.state = AccountsModel::State::Nothing;
                 accounts.openKey.clear();
                 accounts.counts.clear();
             })},
            {QStringLiteral("05c-accounts-locked"), [](Faces &faces) {
                 page([](AccountsModel &accounts) { accounts.isLocked = true; })(faces);
                 lockKey(faces);
             }},
            {QStringLiteral("05d-accounts-found"), page(showFound)},
            {QStringLiteral("05e-accounts-checked"), page([](AccountsModel &accounts) {
                 accounts.checkedTitle = AccountsPresenter::tr("%1 of %n account(s) proven.", "", 6).arg(3);
                 accounts.checkedText = AccountsPresenter::tr("%n need(s) a look.", "", 1) + QLatin1Char(' ') + AccountsPresenter::tr("%n cannot be checked here.", "", 2);
                 accounts.checkedKind = 2;
             })},
            {QStringLiteral("05f-accounts-checking"), page([](AccountsModel &accounts) {
                 accounts.isChecking = true;
                 accounts.checkShare = 0.2;
                 accounts.checkText = AccountsPresenter::tr("Asking your nodes for newer proofs");
             })},
            {QStringLiteral("05g-accounts-unlink"), page([](AccountsModel &accounts) { accounts.unlinkKey = accounts.openKey; })},
            {QStringLiteral("05h-accounts-look-up"), page([](AccountsModel &accounts) {
                 Q_EMIT accounts.lookUpAsked();
                 accounts.lookUpError = AccountsPresenter::tr("Nothing on this computer says whose account this is. Only a DID is looked up on your nodes.");
             })},
            {QStringLiteral("06a-link-choose"), sheet(Step::Choose, Way::Browser)},
            {QStringLiteral("06b-link-waiting"), sheet(Step::Waiting, Way::Browser)},
            {QStringLiteral("06c-link-result"), sheet(Step::Linked, Way::Browser)},
            {QStringLiteral("06d-link-wrong-account"), failure(Kind::wrongAccount, Errc::linkSig)},
            {QStringLiteral("06e-link-rejected"), failure(Kind::rejected, Errc::cancelled)},
            {QStringLiteral("06f-link-expired"), failure(Kind::expired, Errc::linkExpired)},
            {QStringLiteral("06g-link-closed"), failure(Kind::cancelled, Errc::cancelled)},
            {QStringLiteral("06h-link-locked"), [](Faces &faces) {
                 sheet(Step::Choose, Way::Browser, [](LinkModel &link) { link.isLocked = true; })(faces);
                 lockKey(faces);
             }},
            {QStringLiteral("06i-link-account"), sheet(Step::Account, Way::Paste, [](LinkModel &link) {
                 link.addressError = LinkPresenter::tr("This is no address of Ethereum, or a letter of it is wrong. It has 0x and 40 letters and digits.");
             })},
            {QStringLiteral("06j-link-text"), sheet(Step::Text, Way::Paste)},
            {QStringLiteral("06k-link-answer"), sheet(Step::Answer, Way::Paste, [](LinkModel &link) {
                 link.answer = QStringLiteral("0x8f2c11d07a94…");
                 link.answerError = answerError(Errc::linkFormat);
             })},
            {QStringLiteral("06l-link-own"), sheet(Step::Own, Way::Phrase, [](LinkModel &link) { link.message = link.message.section(QLatin1Char('\n'), 0, 2).trimmed(); })},
            {QStringLiteral("05i-accounts-long"), page(makeLong)}};
}

} // namespace amphora
