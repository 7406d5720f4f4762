#include "app/scene.h"

#include "ui/presenters/credential_words.h"

#include <QCoreApplication>

namespace amphora {

namespace {

using ui::ClaimRow, ui::CredentialCheckModel, ui::CredentialImportModel, ui::CredentialModel, ui::CredentialsModel;
using ui::Faces, ui::ReasonRow, ui::ShellModel;

QString errorWords(const char *source) { return QCoreApplication::translate("ErrorWords", source); }

/// The page with everything shut, as the demo has it.
void showPage(Faces &faces, CredentialsModel::ListState state = CredentialsModel::ListState::Ready)
{
    auto &model = faces.credentials;
    lockKey(faces, state == CredentialsModel::ListState::Locked);
    faces.shell.setGate(ShellModel::Gate::Open);
    faces.shell.open(QStringLiteral("credentials"));
    faces.drill.step = ui::DrillModel::Step::Closed;
    faces.drill.told();
    model.listState = state;
    model.removeKey.clear();
    const bool isNothing = state == CredentialsModel::ListState::NoMatch;
    model.search = isNothing ? QStringLiteral("tram") : QString();
    model.opened.state = isNothing ? CredentialModel::State::Closed : CredentialModel::State::Ready;
    model.opened.isRawOpen = false;
    model.opened.told();
    for (auto *part : {&model.taking.problemTitle, &model.taking.problemText, &model.taking.problemCode, &model.checking.problemTitle, &model.checking.problemText, &model.checking.problemCode})
        part->clear();
    model.taking.step = CredentialImportModel::Step::Closed;
    model.taking.isKnown = false;
    model.taking.told();
    model.checking.step = CredentialCheckModel::Step::Closed;
    model.checking.audience.clear();
    model.checking.nonce.clear();
    model.checking.told();
    model.told();
}

std::function<void(Faces &)> page(CredentialsModel::ListState state)
{
    return [state](Faces &faces) { showPage(faces, state); };
}

std::function<void(Faces &)> taking(CredentialImportModel::Step step, bool isKnown = false)
{
    return [=](Faces &faces) {
        showPage(faces);
        auto &taking = faces.credentials.taking;
        taking.step = step;
        taking.isKnown = isKnown;
        taking.progress = 0.4;
        taking.progressText = QCoreApplication::translate("amphora::ui::CredentialTaking", "Reading the file");
        taking.told();
    };
}

void refuse(QString &title, QString &text, QString &code)
{
    title = errorWords("The credential was changed after it was signed, or someone else signed it.");
    text = errorWords("It was not accepted.") + QLatin1Char(' ') + errorWords("Do not rely on it; ask its issuer for a new one.");
    code = QStringLiteral("E-VC-SIGNATURE");
}

/// The demo's checks with a wrong signature in them.
void breakSignature(CredentialModel &credential)
{
    auto rows = credential.reasons.rows();
    for (auto &row : rows) {
        if (row.key == QLatin1String("s")) {
            row.symbol = QStringLiteral("circle-x");
            row.look = 5; // Chip.Bad
            row.title = QCoreApplication::translate("CredentialWords", "Signature is wrong");
            row.outcome = QCoreApplication::translate("CredentialWords", "Fails");
            row.detail = ui::CredentialWords::seen({"it was changed, or signed with another key than that of %1", {"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}});
            row.code = QStringLiteral("E-VC-SIGNATURE");
        } else if (row.key == QLatin1String("i")) {
            row.symbol = QStringLiteral("circle-help");
            row.look = 2; // Chip.Muted
            row.title = QCoreApplication::translate("CredentialWords", "Issuer is not proven");
            row.outcome = QCoreApplication::translate("CredentialWords", "Not known");
            row.detail = ui::CredentialWords::seen("the signature does not say who signed");
        }
    }
    credential.reasons.set(std::move(rows));
    credential.summary.clear();
    credential.told();
}

/// Names and claims as somebody hostile writes them.
void makeHostile(CredentialModel &credential)
{
    const auto longWord = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    credential.title = QStringLiteral("<h1>Library\u202ecard</h1> &amp; ") + longWord;
    credential.issuer = QStringLiteral("<a href='https://evil.example'>Porto\nCity</a> ") + longWord;
    ClaimRow html, tall;
    html.key = QStringLiteral("/html");
    html.label = QStringLiteral("<b>name</b>");
    html.text = QStringLiteral("<img src=x onerror=alert(1)> \u202eevil\u202c ") + longWord;
    tall.key = QStringLiteral("/tall");
    tall.label = longWord;
    tall.text = QStringLiteral("line\n").repeated(12);
    credential.claims.set({html, tall});
    credential.told();
}

} // namespace

std::vector<Scene> credentialScenes()
{
    using State = CredentialsModel::ListState;
    using Step = CredentialImportModel::Step;
    return {{QStringLiteral("08-credentials"), page(State::Ready)},
            {QStringLiteral("08a-credentials-none"), page(State::Nothing)},
            {QStringLiteral("08b-credentials-locked"), page(State::Locked)},
            {QStringLiteral("08c-credentials-nomatch"), page(State::NoMatch)},
            {QStringLiteral("08d-import"), taking(Step::Choose)},
            {QStringLiteral("08e-import-preview"), taking(Step::Preview)},
            {QStringLiteral("08f-import-known"), taking(Step::Preview, true)},
            {QStringLiteral("08g-import-backup"), taking(Step::Backup)},
            {QStringLiteral("08h-import-reading"), taking(Step::Reading)},
            {QStringLiteral("08i-import-large"),
             [](Faces &faces) {
                 taking(Step::Refused)(faces);
                 auto &model = faces.credentials.taking;
                 model.credential.reasons.clear();
                 model.problemTitle = errorWords("This is too large.");
                 model.problemText = QCoreApplication::translate("amphora::ui::CredentialSource", "It is %1.").arg(QStringLiteral("10.5 MB"));
                 model.problemCode = QStringLiteral("E-SIZE");
                 model.told();
             }},
            {QStringLiteral("08j-import-refused"),
             [](Faces &faces) {
                 taking(Step::Refused)(faces);
                 auto &model = faces.credentials.taking;
                 model.credential.reasons.set(faces.credentials.checking.credential.reasons.rows());
                 breakSignature(model.credential);
                 refuse(model.problemTitle, model.problemText, model.problemCode);
                 model.told();
             }},
            {QStringLiteral("08k-credential-raw"),
             [](Faces &faces) {
                 showPage(faces);
                 faces.credentials.opened.isRawOpen = true;
                 faces.credentials.opened.told();
             }},
            {QStringLiteral("08l-credential-remove"),
             [](Faces &faces) {
                 showPage(faces);
                 faces.credentials.removeTitle = faces.credentials.opened.title;
                 faces.credentials.removeKey = faces.credentials.opened.key;
                 faces.credentials.told();
             }},
            {QStringLiteral("08m-check"),
             [](Faces &faces) {
                 showPage(faces);
                 faces.credentials.checking.step = CredentialCheckModel::Step::Choose;
                 faces.credentials.checking.told();
             }},
            {QStringLiteral("08n-check-result"),
             [](Faces &faces) {
                 showPage(faces);
                 faces.credentials.checking.step = CredentialCheckModel::Step::Result;
                 faces.credentials.checking.told();
             }},
            {QStringLiteral("08o-check-refused"),
             [](Faces &faces) {
                 showPage(faces);
                 auto &model = faces.credentials.checking;
                 breakSignature(model.credential);
                 refuse(model.credential.problemTitle, model.credential.problemText, model.credential.problemCode);
                 model.credential.isVouched = false;
                 model.credential.told();
                 model.audience = QStringLiteral("Porto Map Guild");
                 model.nonce = QStringLiteral("5c1e0b77");
                 model.step = CredentialCheckModel::Step::Result;
                 model.told();
             }},
            {QStringLiteral("08p-credential-hostile"), [](Faces &faces) {
                 showPage(faces);
                 makeHostile(faces.credentials.opened);
             }}};
}

} // namespace amphora
