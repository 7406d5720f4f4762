#include "core/print/credential_sheet.h"

#include "core/base/log.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/credential/templates.h"
#include "core/crypto/hash.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace amphora::print {

namespace {

using credential::Check;
using credential::Finding;
using Style = Text::Style;

/// Everything that the page itself says, once in each language.
struct Words {
    const char *issuedBy, *heldBy, *from, *until, *says, *checked, *printedAt, *how, *steps, *warning, *caption;
    const char *yes, *no;
    const char *checks[7]; ///< In the order of credential::Check.
    const char *findings[4]; ///< In the order of credential::Finding.
    QLocale::Language language;
    const char *day, *time; ///< How a date and a time are written, for QLocale.
};

constexpr Words kEnglish{
    "Issued by", "Held by", "Valid from", "Valid until", "What it says", "What was checked when this was printed", "Printed at", "How to check it",
    "Paper proves nothing; the codes hold the signed text itself. Scan them, put the texts together in their order without anything between them, save "
    "that as a file and run\namphora-cli credential verify FILE\nor give it to any program that checks %1. It needs no network: the issuer's key is in its "
    "identifier.",
    "Whoever has this page can read every claim on it and in the codes.", "Code %1 of %2", "yes", "no",
    {"format", "signature", "issuer", "holder", "dates", "schema", "status"},
    {"pass", "fail", "unknown", "unsupported"}, QLocale::English, "d MMMM yyyy", "d MMMM yyyy, HH:mm"};

constexpr Words kGerman{
    "Ausgestellt von", "Gehört", "Gültig ab", "Gültig bis", "Was darin steht", "Was beim Drucken geprüft wurde", "Gedruckt am", "So wird es geprüft",
    "Papier beweist nichts; die Codes enthalten den signierten Text selbst. Scanne sie, füge die Texte in ihrer Reihenfolge ohne etwas dazwischen "
    "zusammen, speichere das als Datei und führe aus:\namphora-cli credential verify DATEI\nOder gib sie einem anderen Programm, das %1 prüft. Ein Netz braucht "
    "es nicht: Der Schlüssel des Ausstellers steckt in seiner Kennung.",
    "Wer dieses Blatt hat, kann alle Angaben darauf und in den Codes lesen.", "Code %1 von %2", "ja", "nein",
    {"Form", "Signatur", "Aussteller", "Inhaber", "Gültigkeit", "Schema", "Widerruf"},
    {"in Ordnung", "falsch", "unbekannt", "hier nicht prüfbar"}, QLocale::German, "d. MMMM yyyy", "d. MMMM yyyy, HH:mm"};

/// The titles of the built-in templates, for German paper. Every other title is its issuer's and stays as it is.
struct Title {
    std::string_view english;
    const char *german;
};
constexpr Title kTitles[] = {
    {"Membership", "Mitgliedschaft"}, {"Organization", "Organisation"}, {"Name of the member", "Name des Mitglieds"}, {"Role", "Rolle"}, {"Number", "Nummer"},
    {"Member since", "Mitglied seit"}, {"Achievement", "Leistung"}, {"What was achieved", "Was erreicht wurde"}, {"Name of the recipient", "Name des Empfängers"},
    {"Description", "Beschreibung"}, {"What it took", "Was dafür nötig war"}, {"Date", "Datum"}, {"Statement", "Aussage"}, {"About whom or what", "Über wen oder was"},
};

/// Whoever wrote it: one line, and nothing in it that turns or hides text.
QString plain(const std::string &text) { return QString::fromStdString(oneLine(text, 4000)); }

QString titleIn(const Words &words, const std::string &english)
{
    const auto title = std::find_if(std::begin(kTitles), std::end(kTitles), [&](const Title &one) { return one.english == english; });
    return &words == &kGerman && title != std::end(kTitles) ? QString::fromUtf8(title->german) : plain(english);
}

/// As people write it, and exactly as it was signed.
QString timeIn(const Words &words, Timestamp time, const std::string &exact)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale(words.language).toString(utc, QString::fromUtf8(words.time)) + QStringLiteral(" UTC (") + plain(exact) + QLatin1Char(')');
}

QString textIn(const Words &words, const std::string &text)
{
    if (const auto time = parseRfc3339(text)) return timeIn(words, *time, text);
    const auto said = plain(text);
    const auto day = text.size() == 10 ? QDate::fromString(said, Qt::ISODate) : QDate();
    return day.isValid() ? QLocale(words.language).toString(day, QString::fromUtf8(words.day)) + QStringLiteral(" (") + said + QLatin1Char(')') : said;
}

/// The claims of a built-in template have titles; those of all others bear the names that their issuer gave them.
class ClaimPrinter {
public:
    ClaimPrinter(Sheet &sheet, const Words &words, const credential::Template *form) : m_sheet(sheet), m_words(words), m_form(form) {}

    void add(const codec::Value &claims, const QString &above = {})
    {
        const auto *map = claims.asMap();
        if (!map) return;
        for (const auto &[name, value] : *map) {
            const auto label = above.isEmpty() ? labelOf(name) : above + QStringLiteral(" / ") + plain(name);
            if (value.asMap()) add(value, label);
            else if (const auto *text = value.asText()) field(label, textIn(m_words, *text));
            else if (const auto *yes = value.asBool()) field(label, QString::fromUtf8(*yes ? m_words.yes : m_words.no));
            else if (const auto json = codec::printJson(value)) field(label, plain(*json));
        }
    }

private:
    void field(const QString &label, const QString &value) { m_sheet.parts.push_back(Field{label, value}); }

    QString labelOf(const std::string &name) const
    {
        const auto *properties = m_form ? m_form->schemaJson.find("properties") : nullptr;
        const auto *property = properties ? properties->find(name) : nullptr;
        const auto *title = property ? property->find("title") : nullptr;
        return title && title->asText() ? titleIn(m_words, *title->asText()) : plain(name);
    }

    Sheet &m_sheet;
    const Words &m_words;
    const credential::Template *m_form;
};

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
    const auto *form = credential::templateOfTypes(content.types);
    const auto title = form ? titleIn(words, content.title) : plain(content.title);
    Sheet sheet{title, {}};
    const auto text = [](Style style, QString said) { return Text{style, std::move(said)}; };
    const auto field = [&](const char *name, const QString &value) { if (!value.isEmpty()) sheet.parts.push_back(Field{QString::fromUtf8(name), value}); };

    sheet.parts.push_back(text(Style::title, title));
    field(words.issuedBy, content.issuerName.empty() ? plain(content.issuer) : plain(content.issuerName + " (" + content.issuer + ")"));
    for (const auto &subject : content.subjects) field(words.heldBy, plain(subject));
    if (content.from) field(words.from, timeIn(words, *content.from, toRfc3339(*content.from)));
    if (content.until) field(words.until, timeIn(words, *content.until, toRfc3339(*content.until)));

    sheet.parts.push_back(text(Style::heading, QString::fromUtf8(words.says)));
    ClaimPrinter(sheet, words, form).add(content.claims);

    sheet.parts.push_back(text(Style::heading, QString::fromUtf8(words.checked)));
    field(words.printedAt, timeIn(words, printedAt, toRfc3339(printedAt)));
    for (const auto &reason : credential.report.reasons) field(words.checks[std::size_t(reason.check)], outcomeOf(reason, words));

    // A code without the words how to use it is of no use, so both are on one page.
    sheet.parts.push_back(Code{toBytes(asBytes(credential.text)), QString::fromUtf8(words.caption),
                               {text(Style::heading, QString::fromUtf8(words.how)), text(Style::body, QString::fromUtf8(words.steps).arg(plain(credential.mediaType))),
                                Field{QStringLiteral("SHA-256"), plain(codec::toHex(crypto::sha256(asBytes(credential.text))))},
                                text(Style::small, QString::fromUtf8(words.warning))}});
    return sheet;
}

} // namespace amphora::print
