#include "ui/presenters/credential_words.h"

#include "core/credential/templates.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace amphora::ui {

using credential::Form;

namespace {

constexpr int kCredentialTitleShown = 160, kNameShown = 120;
constexpr int kCovers = 6; ///< Theme.covers

QString shown(const std::string &text, int limit) { return TextKit::foreign(words::text(text), limit, false); }

std::string textOf(const codec::Value &value, std::string_view member)
{
    const auto *found = value.find(member);
    return found && found->asText() ? *found->asText() : std::string();
}

/// By what its types speak of. Only a sign beside the words, never instead of them.
struct Sign { const char *part; const char *icon; };
constexpr std::array<Sign, 14> kSigns = {{
    {"membership", "users-round"}, {"member", "users-round"}, {"achievement", "badge-check"}, {"openbadge", "badge-check"}, {"badge", "badge-check"},
    {"statement", "message-square-text"}, {"degree", "graduation-cap"}, {"diploma", "graduation-cap"}, {"education", "graduation-cap"},
    {"library", "library-big"}, {"ticket", "ticket"}, {"account", "at-sign"}, {"address", "map"}, {"key", "key-round"},
}};

constexpr std::array<const char *, 16> kTemplateWords = {
    QT_TRANSLATE_NOOP("CredentialWords", "Membership"), QT_TRANSLATE_NOOP("CredentialWords", "Organization"),
    QT_TRANSLATE_NOOP("CredentialWords", "Name of the member"), QT_TRANSLATE_NOOP("CredentialWords", "Role"),
    QT_TRANSLATE_NOOP("CredentialWords", "Number"), QT_TRANSLATE_NOOP("CredentialWords", "Member since"),
    QT_TRANSLATE_NOOP("CredentialWords", "Achievement"), QT_TRANSLATE_NOOP("CredentialWords", "What was achieved"),
    QT_TRANSLATE_NOOP("CredentialWords", "Name of the recipient"), QT_TRANSLATE_NOOP("CredentialWords", "Description"),
    QT_TRANSLATE_NOOP("CredentialWords", "What it took"), QT_TRANSLATE_NOOP("CredentialWords", "Date"),
    QT_TRANSLATE_NOOP("CredentialWords", "Statement"), QT_TRANSLATE_NOOP("CredentialWords", "About whom or what"),
    QT_TRANSLATE_NOOP("CredentialWords", "Name"), QT_TRANSLATE_NOOP("CredentialWords", "Email"),
};

/// Members that many credentials have.
struct Known { std::string_view member; const char *label; };
constexpr std::array<Known, 10> kKnown = {{
    {"name", QT_TRANSLATE_NOOP("CredentialWords", "Name")},
    {"given_name", QT_TRANSLATE_NOOP("CredentialWords", "First name")},
    {"givenName", QT_TRANSLATE_NOOP("CredentialWords", "First name")},
    {"family_name", QT_TRANSLATE_NOOP("CredentialWords", "Last name")},
    {"familyName", QT_TRANSLATE_NOOP("CredentialWords", "Last name")},
    {"birthdate", QT_TRANSLATE_NOOP("CredentialWords", "Birth date")},
    {"birthDate", QT_TRANSLATE_NOOP("CredentialWords", "Birth date")},
    {"email", QT_TRANSLATE_NOOP("CredentialWords", "Email")},
    {"description", QT_TRANSLATE_NOOP("CredentialWords", "Description")},
    {"criteria", QT_TRANSLATE_NOOP("CredentialWords", "What it took")},
}};

/// Fills ClaimRows; stops when there are enough.
class ClaimRows {
public:
    explicit ClaimRows(const credential::Template *form) : m_form(form) {}

    void addMembers(const codec::Map &map, const QString &pointer, int depth)
    {
        for (const auto &[name, value] : map) add(value, pointer + QLatin1Char('/') + escaped(name), labelOf(name, depth), depth);
    }
    void add(const codec::Value &value, const QString &pointer, const QString &label, int depth)
    {
        if (m_rows.size() >= CredentialWords::kClaimsMax) return;
        if (const auto *map = value.asMap(); map && depth < kDepthMax) {
            if (const auto *text = map->find("@value"); text && text->asText()) return row(pointer, label, oneValue(*text), depth);
            row(pointer, label, map->isEmpty() ? QStringLiteral("{ }") : QString(), depth);
            return addMembers(*map, pointer, depth + 1);
        }
        if (const auto *list = value.asList(); list && depth < kDepthMax && std::any_of(list->begin(), list->end(), [](const auto &one) { return one.asMap() || one.asList(); })) {
            row(pointer, label, {}, depth);
            for (std::size_t i = 0; i < list->size(); ++i) add((*list)[i], pointer + QLatin1Char('/') + QString::number(i), QString::number(i + 1), depth + 1);
            return;
        }
        row(pointer, label, oneValue(value), depth);
    }
    std::vector<ClaimRow> take() && { return std::move(m_rows); }

private:
    static constexpr int kDepthMax = 8;
    static constexpr int kListMax = 100;

    void row(const QString &pointer, const QString &label, const QString &text, int depth)
    {
        if (m_rows.size() >= CredentialWords::kClaimsMax) return;
        ClaimRow claim;
        claim.key = pointer;
        claim.label = label;
        claim.text = text;
        claim.depth = depth;
        m_rows.push_back(std::move(claim));
    }
    static QString escaped(const std::string &name) { return words::text(name).replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1")); }
    QString labelOf(const std::string &name, int depth) const
    {
        if (m_form && depth == 0)
            if (const auto *properties = m_form->schemaJson.find("properties"))
                if (const auto *property = properties->find(name); property && property->find("title") && property->find("title")->asText())
                    return CredentialWords::ofTemplate(*property->find("title")->asText());
        return CredentialWords::label(name);
    }
    static QString oneValue(const codec::Value &value)
    {
        if (const auto *text = value.asText()) {
            if (text->empty()) return QStringLiteral("“”");
            //: Instead of a picture or file that lies in a claim; %1 is a size.
            if (text->starts_with("data:")) return CredentialWords::tr("Embedded data, %1").arg(words::size(text->size()));
            static const QRegularExpression date(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
            const auto said = words::text(*text);
            return date.match(said).hasMatch() ? TextKit::shownDate(said) : said;
        }
        if (const auto *word = value.asBool()) return *word ? CredentialWords::tr("Yes") : CredentialWords::tr("No");
        if (const auto *integer = value.asInteger()) {
            const auto number = integer->toInt64();
            return number ? QString::number(*number) : QString::number(double(integer->argument), 'g', 17);
        }
        if (const auto *real = value.asReal()) return QString::number(*real, 'g', 17);
        if (const auto *list = value.asList()) {
            QStringList all;
            for (const auto &one : *list) {
                if (all.size() == kListMax) break;
                all << (one.asMap() || one.asList() ? QStringLiteral("…") : oneValue(one));
            }
            return list->empty() ? QStringLiteral("[ ]") : all.join(QStringLiteral(", "));
        }
        if (value.asMap()) return CredentialWords::tr("See the raw text");
        //: The value of a claim that is null.
        return CredentialWords::tr("Nothing");
    }

    const credential::Template *m_form;
    std::vector<ClaimRow> m_rows;
};

} // namespace

QDateTime CredentialWords::local(Timestamp time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()); }

QString CredentialWords::date(Timestamp time) { return QLocale().toString(local(time).date(), tr("d MMMM yyyy")); }

QString CredentialWords::exactly(Timestamp time) { return QLocale().toString(local(time), tr("d MMM yyyy, HH:mm")); }

QString CredentialWords::title(const credential::Content &content)
{
    if (const auto *known = credential::templateOfTypes(content.types)) {
        const auto *title = known->schemaJson.find("title");
        if (title && title->asText() && content.title == *title->asText()) {
            if (const auto achieved = textOf(content.claims, "title"); known->name == "achievement" && !achieved.empty()) return shown(achieved, kCredentialTitleShown);
            if (const auto of = textOf(content.claims, "organization"); known->name == "membership" && !of.empty())
                //: Title of a credential; %1 is an organization.
                return tr("Membership: %1").arg(shown(of, kCredentialTitleShown));
            return ofTemplate(content.title);
        }
    }
    // An Open Badge without a name of its own is called as what it was given for.
    if (const auto *achievement = content.claims.find("achievement"); achievement && !content.types.empty() && content.title == content.types.back())
        if (const auto name = textOf(*achievement, "name"); !name.empty()) return shown(name, kCredentialTitleShown);
    if (content.title.empty()) return tr("Credential");
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*$"));
    auto name = words::text(content.title);
    // A type as a programmer wrote it, "LibraryCardCredential", or the end of its address.
    if (content.types.empty() || !content.types.back().ends_with(content.title) || !identifier.match(name).hasMatch()) return shown(content.title, kCredentialTitleShown);
    const QLatin1String ending("Credential");
    if (name.size() > ending.size() && name.endsWith(ending)) name.chop(ending.size());
    return label(name.toStdString());
}

QString CredentialWords::issuer(const credential::Content &content)
{
    if (!content.issuerName.empty()) return shown(content.issuerName, kNameShown);
    if (content.issuer.empty()) return tr("An issuer without a name");
    return TextKit::foreign(TextKit::shortest(words::text(content.issuer)), kNameShown, false);
}

QString CredentialWords::symbol(const credential::Content &content)
{
    if (const auto *known = credential::templateOfTypes(content.types))
        for (const auto &sign : kSigns)
            if (known->name == sign.part) return QString::fromLatin1(sign.icon);
    auto all = words::text(content.title);
    for (const auto &type : content.types) all += QLatin1Char(' ') + words::text(type);
    for (const auto &sign : kSigns)
        if (all.contains(QLatin1String(sign.part), Qt::CaseInsensitive)) return QString::fromLatin1(sign.icon);
    return QStringLiteral("scroll-text");
}

int CredentialWords::tone(const credential::Content &content)
{
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(content.issuer.empty() ? content.title : content.issuer), QCryptographicHash::Sha256);
    return quint8(hash[0]) % kCovers;
}

QString CredentialWords::form(Form form)
{
    switch (form) {
    case Form::vcJwt: return QStringLiteral("VC 1.1, JWT");
    case Form::vcJose: return QStringLiteral("VC 2.0, JOSE");
    case Form::sdJwt: return QStringLiteral("SD-JWT VC");
    //: Forms of presentations of credentials.
    case Form::vpJwt: return tr("Presentation 1.1, JWT");
    case Form::vpJose: return tr("Presentation 2.0, JOSE");
    case Form::json: return tr("JSON with a proof");
    }
    return {};
}

QString CredentialWords::ofTemplate(const std::string &english)
{
    for (const auto *word : kTemplateWords)
        if (english == word) return tr(word);
    return shown(english, kNameShown);
}

CredentialWords::Standing CredentialWords::standing(const engine::CredentialView &view, Timestamp now)
{
    constexpr int muted = 2, good = 3, warn = 4, bad = 5; // Chip.Kind
    if (const auto *failure = view.report.firstFailure()) {
        const auto icon = QStringLiteral("circle-x");
        //: Standing of a credential: its time is over.
        if (failure->code == Errc::vcExpired) return {QStringLiteral("ended"), tr("Ended"), icon, bad};
        if (failure->code == Errc::vcNotYet) return {QStringLiteral("notYet"), tr("Not begun"), icon, bad};
        return {QStringLiteral("false"), tr("Not valid"), icon, bad};
    }
    //: Standing of a credential: nothing is false, but not everything could be checked.
    if (view.report.overall() == credential::Report::Overall::unknown) return {QStringLiteral("unclear"), tr("Unclear"), QStringLiteral("circle-help"), muted};
    if (view.content.until) {
        //: Standing of a credential that ended within the minutes that clocks may differ.
        if (*view.content.until < now) return {QStringLiteral("soon"), tr("Ended just now"), QStringLiteral("clock-alert"), warn};
        const auto days = local(now).date().daysTo(local(*view.content.until).date());
        if (days <= kSoonDays) return {QStringLiteral("soon"), days <= 0 ? tr("Valid, ends today") : tr("Valid, ends in %n day(s)", "", int(days)), QStringLiteral("clock-alert"), warn};
    }
    return {QStringLiteral("valid"), tr("Valid"), QStringLiteral("circle-check"), good};
}

QString CredentialWords::count(const QString &standing, int count)
{
    //: Counts under the list of credentials, as short as can be.
    if (standing == QLatin1String("valid")) return tr("%n valid", "", count);
    if (standing == QLatin1String("soon")) return tr("%n soon", "of credentials: ends soon", count);
    if (standing == QLatin1String("unclear")) return tr("%n unclear", "", count);
    if (standing == QLatin1String("ended")) return tr("%n ended", "", count);
    if (standing == QLatin1String("notYet")) return tr("%n not begun", "", count);
    return tr("%n not valid", "", count);
}

QString CredentialWords::label(const std::string &member)
{
    for (const auto &known : kKnown)
        if (known.member == member) return tr(known.label);
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*$"));
    const auto name = words::text(member);
    if (!identifier.match(name).hasMatch()) return TextKit::foreign(name, kNameShown, false);
    QString label;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto letter = name[i];
        const bool isSeam = letter == QLatin1Char('_') || letter == QLatin1Char('-');
        const bool isHump = i > 0 && letter.isUpper() && (name[i - 1].isLower() || name[i - 1].isDigit());
        if ((isSeam || isHump) && !label.endsWith(QLatin1Char(' '))) label += QLatin1Char(' ');
        if (isSeam) continue;
        const bool isAlone = isHump && (i + 1 == name.size() || !name[i + 1].isUpper());
        label += isAlone ? letter.toLower() : letter;
    }
    label = label.trimmed();
    if (!label.isEmpty()) label[0] = label[0].toUpper();
    return label;
}

std::vector<ClaimRow> CredentialWords::claims(const codec::Value &claims, const std::vector<std::string> &types)
{
    ClaimRows rows(credential::templateOfTypes(types));
    if (const auto *map = claims.asMap()) {
        rows.addMembers(*map, {}, 0);
    } else if (const auto *list = claims.asList()) {
        for (std::size_t i = 0; i < list->size(); ++i)
            //: One of several subjects of a credential.
            rows.add((*list)[i], QLatin1Char('/') + QString::number(i), tr("Subject %1").arg(i + 1), 0);
    }
    return std::move(rows).take();
}

} // namespace amphora::ui
