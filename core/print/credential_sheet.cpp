#include "core/print/credential_sheet.h"

#include "core/base/log.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/crypto/hash.h"

namespace amphora::print {

namespace {

using credential::Check;
using credential::Finding;
using Style = Text::Style;

/// Everything that the page itself says, once in each language.
struct Words {
    const char *issuedBy, *heldBy, *from, *until, *says, *checked, *printedAt, *how, *steps, *warning, *caption;
    const char *checks[7]; ///< In the order of credential::Check.
    const char *findings[4]; ///< In the order of credential::Finding.
};

constexpr Words kEnglish{
    "Issued by", "Held by", "Valid from", "Valid until", "What it says", "What was checked when this was printed", "Printed at", "How to check it",
    "Paper proves nothing; the codes below hold the signed text itself. Scan them, put the texts together in their order without anything between them, save "
    "that as a file and run\namphora-cli credential verify FILE\nor give it to any program that checks %1. It needs no network: the issuer's key is in its "
    "identifier.",
    "Whoever has this page can read every claim on it and in the codes.", "Code %1 of %2",
    {"format", "signature", "issuer", "holder", "dates", "schema", "status"},
    {"pass", "fail", "unknown", "unsupported"}};

constexpr Words kGerman{
    "Ausgestellt von", "Gehört", "Gültig ab", "Gültig bis", "Was darin steht", "Was beim Drucken geprüft wurde", "Gedruckt am", "So wird es geprüft",
    "Papier beweist nichts; die Codes unten enthalten den signierten Text selbst. Scanne sie, füge die Texte in ihrer Reihenfolge ohne etwas dazwischen "
    "zusammen, speichere das als Datei und führe aus:\namphora-cli credential verify DATEI\nOder gib sie einem anderen Programm, das %1 prüft. Ein Netz braucht "
    "es nicht: Der Schlüssel des Ausstellers steckt in seiner Kennung.",
    "Wer dieses Blatt hat, kann alle Angaben darauf und in den Codes lesen.", "Code %1 von %2",
    {"Form", "Signatur", "Aussteller", "Inhaber", "Gültigkeit", "Schema", "Widerruf"},
    {"in Ordnung", "falsch", "unbekannt", "hier nicht prüfbar"}};

/// Whoever wrote it: one line, and nothing in it that turns or hides text.
QString plain(const std::string &text) { return QString::fromStdString(oneLine(text, 4000)); }

void addClaims(Sheet &sheet, const codec::Value &claims, const QString &above)
{
    const auto *map = claims.asMap();
    if (!map) return;
    for (const auto &[name, value] : *map) {
        const auto label = above.isEmpty() ? plain(name) : above + QStringLiteral(" / ") + plain(name);
        if (value.asMap()) addClaims(sheet, value, label);
        else if (const auto *text = value.asText()) sheet.parts.push_back(Field{label, plain(*text)});
        else if (const auto json = codec::printJson(value)) sheet.parts.push_back(Field{label, plain(*json)});
    }
}

/// What was seen is said in English by the check itself; in another language its outcome stands alone, a failure with its code.
QString outcomeOf(const credential::Reason &reason, const Words &words)
{
    const auto finding = QString::fromUtf8(words.findings[std::size_t(reason.result)]);
    if (&words == &kEnglish) return finding + QStringLiteral(": ") + plain(reason.detail);
    return reason.code ? finding + QStringLiteral(" (") + plain(std::string(errcText(*reason.code))) + QLatin1Char(')') : finding;
}

} // namespace

Sheet sheetOf(const engine::CredentialView &credential, Timestamp printedAt, PaperLanguage language)
{
    const auto &words = language == PaperLanguage::german ? kGerman : kEnglish;
    const auto &content = credential.content;
    Sheet sheet{plain(content.title), {}};
    const auto text = [&](Style style, QString said) { sheet.parts.push_back(Text{style, std::move(said)}); };
    const auto field = [&](const char *name, const QString &value) { if (!value.isEmpty()) sheet.parts.push_back(Field{QString::fromUtf8(name), value}); };

    text(Style::title, plain(content.title));
    field(words.issuedBy, content.issuerName.empty() ? plain(content.issuer) : plain(content.issuerName + " (" + content.issuer + ")"));
    for (const auto &subject : content.subjects) field(words.heldBy, plain(subject));
    if (content.from) field(words.from, plain(toRfc3339(*content.from)));
    if (content.until) field(words.until, plain(toRfc3339(*content.until)));

    text(Style::heading, QString::fromUtf8(words.says));
    addClaims(sheet, content.claims, {});

    text(Style::heading, QString::fromUtf8(words.checked));
    field(words.printedAt, plain(toRfc3339(printedAt)));
    for (const auto &reason : credential.report.reasons) field(words.checks[std::size_t(reason.check)], outcomeOf(reason, words));

    text(Style::heading, QString::fromUtf8(words.how));
    text(Style::body, QString::fromUtf8(words.steps).arg(plain(credential.mediaType)));
    field("SHA-256", plain(codec::toHex(crypto::sha256(asBytes(credential.text)))));
    text(Style::small, QString::fromUtf8(words.warning));
    sheet.parts.push_back(Code{toBytes(asBytes(credential.text)), QString::fromUtf8(words.caption)});
    return sheet;
}

} // namespace amphora::print
