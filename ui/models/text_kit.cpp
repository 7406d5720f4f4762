#include "ui/models/text_kit.h"

#include "core/base/passphrase_strength.h"
#include "ui/models/option_search.h"
#include "ui/models/word_diff.h"

#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QJSEngine>
#include <QLocale>
#include <QUrl>

namespace amphora::ui {

namespace {

constexpr char32_t kFirstStrongIsolate = 0x2068, kPopIsolate = 0x2069, kReplacement = 0xFFFD, kEllipsis = 0x2026;
constexpr int kLongestIdentifierShown = 24;
constexpr int kAccentsMax = 8; ///< On one letter; no writing needs as many.

bool isAccent(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

enum class Fate { Keep, Mark, Drop };

/// What becomes of one code point of foreign text.
Fate fate(char32_t c, bool multiline)
{
    if (c == '\n') return multiline ? Fate::Keep : Fate::Mark;
    if (c == '\r' || c == '\t') return Fate::Keep; // Handled before: \r\n is one break, a tab one space.
    if (c == kFirstStrongIsolate || c == kPopIsolate) return Fate::Drop; // Ours is put around the whole.
    if (c == 0x200D || c == 0x200C) return Fate::Keep; // Joiners are part of emoji and of several scripts.
    if (c == 0x200E || c == 0x200F || c == 0x061C) return Fate::Keep; // Marks only lean, they do not reorder the rest.
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return Fate::Mark;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned: return Fate::Mark;
    case QChar::Other_Format: return c >= 0xE0020 && c <= 0xE007F ? Fate::Keep : Fate::Mark; // Tags spell flags.
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return Fate::Mark;
    default: return Fate::Keep;
    }
}

QString middle(const QString &text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail + 1) return text;
    return text.left(head) + QChar(kEllipsis) + text.right(tail);
}

} // namespace

TextKit *TextKit::create(QQmlEngine *, QJSEngine *)
{
    static TextKit kit;
    QJSEngine::setObjectOwnership(&kit, QJSEngine::CppOwnership);
    return &kit;
}

int TextKit::codePoints(const QString &text)
{
    qsizetype pairs = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) ++pairs;
    return int(text.size() - pairs);
}

QString TextKit::foreign(const QString &text, int limit, bool multiline)
{
    QString clean;
    clean.append(QChar(kFirstStrongIsolate));
    int count = 0, marks = 0;
    bool cut = false;
    const auto put = [&clean](char32_t c) {
        for (const auto unit : QChar::fromUcs4(c)) clean.append(unit);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c == '\r') {
            if (i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) continue;
            c = '\n';
        }
        if (c == '\t') c = ' ';
        const auto what = fate(c, multiline);
        if (what == Fate::Drop) continue;
        // A tower of accents hides the lines around it; what is over is one sign that says so.
        marks = isAccent(c) ? marks + 1 : 0;
        if (marks > kAccentsMax + 1) continue;
        if (marks == kAccentsMax + 1) c = kReplacement;
        if (count == limit) {
            cut = true;
            break;
        }
        put(what == Fate::Mark ? kReplacement : c);
        ++count;
    }
    if (cut) put(kEllipsis);
    clean.append(QChar(kPopIsolate));
    return count == 0 ? QString() : clean;
}

QString TextKit::shortened(const QString &identifier)
{
    static const QString key = QStringLiteral("did:key:"), pkh = QStringLiteral("did:pkh:");
    if (identifier.startsWith(key)) return key + middle(identifier.mid(key.size()), 14, 6);
    if (identifier.startsWith(pkh)) {
        const auto at = identifier.lastIndexOf(QLatin1Char(':')) + 1;
        return identifier.left(at) + middle(identifier.mid(at), 6, 4);
    }
    return identifier.size() <= kLongestIdentifierShown ? identifier : middle(identifier, 10, 5);
}

QString TextKit::shortest(const QString &identifier)
{
    const auto shown = shortened(identifier);
    if (identifier.startsWith(QStringLiteral("did:pkh:"))) return shown.mid(shown.lastIndexOf(QLatin1Char(':')) + 1);
    if (identifier.startsWith(QStringLiteral("did:key:"))) return middle(identifier.mid(8), 8, 4);
    return shown;
}

QString TextKit::parsedDate(const QString &typed)
{
    const auto text = typed.trimmed();
    const QLocale locale;
    for (const auto &format : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy-M-d"), QStringLiteral("d.M.yyyy"), QStringLiteral("d MMMM yyyy"),
                               QStringLiteral("d. MMMM yyyy"), QStringLiteral("d MMM yyyy"), locale.dateFormat(QLocale::ShortFormat)}) {
        const auto date = locale.toDate(text, format);
        if (date.isValid() && date.year() > 999) return date.toString(Qt::ISODate);
    }
    return {};
}

QString TextKit::shownDate(const QString &iso)
{
    const auto date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid()) return iso; // What somebody typed, or another app wrote.
    const QLocale locale;
    return locale.toString(date, locale.language() == QLocale::German ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QUrl TextKit::icon(const QString &name, int size)
{
    if (name.isEmpty()) return {};
    return QUrl(QStringLiteral("qrc:/amphora/icons/ui/") + name + (size <= 16 ? QStringLiteral("-16.svg") : QStringLiteral(".svg")));
}

QVariantList TextKit::wordsBeside(const QString &text, const QString &other, int wordMax)
{
    const auto parts = ui::wordsBeside(text, other, wordMax);
    QVariantList lines, words, word;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        word << QVariantMap{{QStringLiteral("text"), part->text}, {QStringLiteral("changed"), part->isChanged}};
        const bool isLast = part + 1 == parts.end();
        if (part->endsWord || isLast) words << QVariant(std::exchange(word, {}));
        if (part->endsLine || isLast) lines << QVariant(std::exchange(words, {}));
    }
    return lines;
}

QStringList TextKit::splitAt(const QString &text, const QString &part)
{
    const auto at = part.isEmpty() ? -1 : text.indexOf(part, 0, Qt::CaseInsensitive);
    if (at < 0) return {text, {}, {}};
    return {text.left(at), text.mid(at, part.size()), text.mid(at + part.size())};
}

int TextKit::strengthOf(const QString &passphrase)
{
    const QStringView typed(passphrase);
    return int(amphora::strengthOf(std::u16string_view(typed.utf16(), std::size_t(typed.size()))));
}

QString TextKit::folded(const QString &text)
{
    return ui::folded(text);
}

QList<int> TextKit::matching(const QStringList &options, const QString &typed)
{
    return ui::matching(options, typed);
}

QString TextKit::fileName(const QUrl &url)
{
    return foreign(url.fileName(), 80, false);
}

void TextKit::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace amphora::ui
