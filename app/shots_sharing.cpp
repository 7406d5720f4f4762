#include "app/scene.h"

#include "core/print/credential_sheet.h"
#include "core/print/qr_code.h"

#include <QCoreApplication>

namespace amphora {

using ui::CredentialExportModel, ui::CredentialIssueModel, ui::CredentialLedgerModel, ui::Faces, ui::FormRow, ui::ShellModel;

namespace {

QString said(const char *presenter, const char *words) { return QCoreApplication::translate(presenter, words); }

/// A code of the demo's presentation, which nobody signed.
QImage demoCode(const QString &text)
{
    const auto bytes = text.toUtf8();
    const auto code = print::qrCodeOf(asBytes(std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    if (!code) return {};
    QImage picture(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) picture.setPixel(x, y, code->isBlack[std::size_t(y * code->width + x)] ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    return picture;
}

QImage demoPage(const Faces &faces)
{
    using credential::Check, credential::Finding;
    engine::CredentialView view;
    view.text = faces.exporting.present.text.toStdString();
    view.mediaType = "application/dc+sd-jwt";
    view.content.title = faces.exporting.title.toStdString();
    view.content.issuerName = faces.exporting.issuer.toStdString();
    view.content.issuer = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
    view.content.subjects = {faces.shell.did().toStdString()};
    codec::Map claims;
    for (const auto &row : faces.exporting.present.claims.rows()) claims.set(row.label.toStdString(), row.text.toStdString());
    view.content.claims = claims;
    for (const auto check : {Check::signature, Check::issuer, Check::holder, Check::dates}) view.report.reasons.push_back({check, Finding::pass, "as it should be", {}, 0});
    const auto language = faces.exporting.paperLanguage == 1 ? print::PaperLanguage::german : print::PaperLanguage::english;
    const auto proof = print::proofOf(print::sheetOf(view, Timestamp(std::chrono::seconds(1795960800)), language));
    return proof ? proof->firstPage : QImage();
}

void open(Faces &faces)
{
    closeSharing(faces);
    faces.shell.setGate(ShellModel::Gate::Open);
    faces.shell.open(QStringLiteral("credentials"));
}

std::function<void(Faces &)> issuing(CredentialIssueModel::Step step)
{
    return [step](Faces &faces) {
        open(faces);
        faces.issuing.step = step;
        faces.issuing.told();
    };
}

/// Of the audience that is chosen; those for oneself stand in the demo's data.
void setFacts(CredentialExportModel &model)
{
    using Audience = CredentialExportModel::Audience;
    const auto words = [](const char *text) { return said("amphora::ui::CredentialExportPresenter", text); };
    const auto form = QStringLiteral("SD-JWT VC, 1.1 kB");
    switch (model.audience) {
    case Audience::Me: model.footText = words("Encrypted file (.amphora-credentials)"); break;
    case Audience::Wallet:
        model.facts.set({{QStringLiteral("form"), words("Format"), form, {}, {}}, {QStringLiteral("type"), words("Media type"), QStringLiteral("application/dc+sd-jwt"), {}, {}},
                         {QStringLiteral("claims"), words("Claims"), words("All of them, none kept back"), {}, {}},
                         {QStringLiteral("holder"), words("Held by"), QStringLiteral("did:key:z6Mkv8dr…3LXeq"), {}, {}}});
        model.footText = words("%1. Byte for byte as it came.").arg(form);
        break;
    case Audience::Verifier: model.footText = model.present.formText; break;
    case Audience::Paper:
        model.facts.set({{QStringLiteral("says"), words("What it says"), words("Every claim, in words"), {}, {}}, {QStringLiteral("checked"), words("What was checked"), words("As it stands today"), {}, {}},
                         {QStringLiteral("code"), words("The whole text"), words("As QR codes: paper alone proves nothing"), {}, {}},
                         {QStringLiteral("how"), words("How to check it"), words("In steps, for whoever has the page"), {}, {}}});
        model.footText = words("PDF, A4, %1").arg(model.paperText);
        break;
    }
}

std::function<void(Faces &)> exporting(CredentialExportModel::Audience audience, CredentialExportModel::State state = CredentialExportModel::State::Open)
{
    return [audience, state](Faces &faces) {
        open(faces);
        faces.exporting.audience = audience;
        faces.exporting.state = state;
        faces.exporting.paperLanguage = faces.shell.language() == QLatin1String("de") ? 1 : 0;
        setFacts(faces.exporting);
        if (audience == CredentialExportModel::Audience::Paper) faces.exporting.page = demoPage(faces);
        faces.exporting.told();
    };
}

/// A form in which something is wrong.
void showErrors(Faces &faces)
{
    issuing(CredentialIssueModel::Step::Form)(faces);
    auto &model = faces.issuing;
    auto rows = model.fields.rows();
    for (auto &row : rows) {
        if (row.key == QLatin1String("/organization")) {
            row.value.clear();
            row.error = said("CredentialFormWords", "This is needed.");
        }
        if (row.key == QLatin1String("/memberNumber")) row.value = QString(64, u'7');
    }
    model.fields.set(std::move(rows));
    model.subject = QStringLiteral("rui@mapguild.example");
    model.subjectError = said("amphora::ui::CredentialIssuePresenter", "This is no DID. One begins with “did:”.");
    model.untilError = said("amphora::ui::CredentialIssuePresenter", "That day is over.");
    model.until = QStringLiteral("2025-11-29");
    model.readyText = QCoreApplication::translate("amphora::ui::CredentialIssuePresenter", "%n field(s) need a look.", nullptr, 4);
    model.told();
}

/// A form of somebody's schema.
void showSchema(Faces &faces)
{
    issuing(CredentialIssueModel::Step::Form)(faces);
    auto &model = faces.issuing;
    model.kind = QStringLiteral("schema");
    model.kindTitle = QStringLiteral("Library card");
    model.schemaText = QStringLiteral("For readers of a public library.");
    model.unseenText = said("CredentialFormWords", "No field can show %1: write it as JSON.").arg(QStringLiteral("History"));
    model.isTypeAsked = true;
    model.typeHint = said("amphora::ui::CredentialIssuePresenter", "Without one: %1").arg(QStringLiteral("https://biblioteca.porto.example/card.json"));
    const auto field = [](const char *key, const char *label, int control, const char *value) {
        FormRow row;
        row.key = QString::fromLatin1(key);
        row.label = QString::fromLatin1(label);
        row.control = control;
        row.value = QString::fromUtf8(value);
        row.isKeepAsked = row.isKeepable = control != CredentialIssueModel::Group;
        return row;
    };
    std::vector<FormRow> rows{field("/name", "Name", CredentialIssueModel::Line, "Inês Duarte"), field("/kind", "Kind", CredentialIssueModel::Choice, "0"),
                              field("/home", "Home", CredentialIssueModel::Group, ""), field("/home/parish", "Parish", CredentialIssueModel::Line, "Bonfim"),
                              field("/law", "Law", CredentialIssueModel::Fixed, "City of Porto"), field("/loans", "Loans", CredentialIssueModel::Line, "many"),
                              field("/history", "History", CredentialIssueModel::Json, "[{\"day\": \"2026-11-22\"}]")};
    rows[1].choices = {QStringLiteral("Resident, adult"), QStringLiteral("Resident, child"), QStringLiteral("Guest")};
    rows[1].chosen = 0;
    rows[3].depth = 1;
    rows[4].hint = said("CredentialFormWords", "The schema leaves no choice.");
    rows[5].error = said("CredentialFormWords", "Type a number.");
    rows[6].hint = said("CredentialFormWords", "No field can show this part of the schema: write it as JSON.");
    model.fields.set(std::move(rows));
    model.told();
}

void showWeakPassphrase(Faces &faces)
{
    exporting(CredentialExportModel::Audience::Me)(faces);
    auto &model = faces.exporting;
    model.passphrase = QStringLiteral("summer");
    model.passphraseAgain = QStringLiteral("winter");
    model.againError = said("amphora::ui::CredentialExportPresenter", "The two are not the same.");
    model.told();
}

void showPresented(Faces &faces)
{
    exporting(CredentialExportModel::Audience::Verifier)(faces);
    auto &present = faces.exporting.present;
    present.isDone = true;
    present.code = demoCode(present.text);
    present.told();
}

void showBlocked(Faces &faces)
{
    exporting(CredentialExportModel::Audience::Verifier)(faces);
    auto &model = faces.exporting;
    model.present.isDone = false;
    model.present.blocked = said("amphora::ui::CredentialPresentPresenter", "It is bound to a key that is not yours, or to nobody: who shows it must prove to be its holder.");
    model.present.seen.clear();
    model.present.proofs.clear();
    model.present.seenText.clear();
    model.present.didNote.clear();
    model.cannotText = said("amphora::ui::CredentialExportPresenter", "Cannot be shown to a verifier. %1").arg(model.present.blocked);
    model.present.told();
    model.told();
}

} // namespace

void closeSharing(Faces &faces)
{
    faces.issuing.step = CredentialIssueModel::Step::Closed;
    faces.issuing.told();
    faces.exporting.state = CredentialExportModel::State::Closed;
    faces.exporting.told();
    faces.ledger.state = CredentialLedgerModel::State::Closed;
    faces.ledger.told();
}

std::vector<Scene> sharingScenes()
{
    using Audience = CredentialExportModel::Audience;
    using Step = CredentialIssueModel::Step;
    const auto ledger = [](CredentialLedgerModel::State state) {
        return [state](Faces &faces) {
            open(faces);
            faces.ledger.state = state;
            faces.ledger.told();
        };
    };
    return {{QStringLiteral("08p-issue-kind"), issuing(Step::Kind)},
            {QStringLiteral("08q-issue-form"), issuing(Step::Form)},
            {QStringLiteral("08r-issue-review"), issuing(Step::Review)},
            {QStringLiteral("08s-issue-done"), issuing(Step::Done)},
            {QStringLiteral("08t-issue-errors"), showErrors},
            {QStringLiteral("08u-issue-schema"), showSchema},
            {QStringLiteral("09e-export-backup"), exporting(Audience::Me)},
            {QStringLiteral("09f-export-weak"), showWeakPassphrase},
            {QStringLiteral("09-export-verifier"), exporting(Audience::Verifier)},
            {QStringLiteral("09b-export-wallet"), exporting(Audience::Wallet)},
            {QStringLiteral("09c-export-paper"), exporting(Audience::Paper)},
            {QStringLiteral("09d-export-saved"), exporting(Audience::Verifier, CredentialExportModel::State::Saved)},
            {QStringLiteral("09g-export-shown"), showPresented},
            {QStringLiteral("09h-export-blocked"), showBlocked},
            {QStringLiteral("09i-ledger"), ledger(CredentialLedgerModel::State::Ready)},
            {QStringLiteral("09j-ledger-none"), [ledger](Faces &faces) {
                 ledger(CredentialLedgerModel::State::Nothing)(faces);
                 faces.ledger.rows.clear();
             }}};
}

} // namespace amphora
