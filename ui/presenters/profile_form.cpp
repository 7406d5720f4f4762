#include "ui/presenters/profile_form.h"

#include "ui/models/text_kit.h"
#include "ui/presenters/words.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace amphora::ui {

namespace {

constexpr int kShownMax = 160; ///< Code points of a value that is quoted in a sentence.

QString textOf(const codec::Value *value)
{
    return value && value->asText() ? words::text(*value->asText()) : QString();
}

QStringList itemsOf(const codec::Value *value)
{
    QStringList items;
    if (value && value->asList())
        for (const auto &item : *value->asList())
            if (const auto *text = item.asText()) items << words::text(*text);
    return items;
}

/// Null where there is nothing in the field.
codec::Value valueOf(const ProfileField &field, bool isList)
{
    if (!isList) return field.value().isEmpty() ? codec::Value() : codec::Value(field.value().toStdString());
    codec::List items;
    for (const auto &item : field.items()) items.emplace_back(item.toStdString());
    return items.empty() ? codec::Value() : codec::Value(std::move(items));
}

const codec::Value *memberOf(const codec::Map &content, const codec::Map &changes, std::string_view member)
{
    const auto *changed = changes.find(member);
    if (!changed) return content.find(member);
    return changed->isNull() ? nullptr : changed;
}

int longest(const ProfileField &field, bool isList)
{
    if (!isList) return TextKit::codePoints(field.value());
    int most = 0;
    for (const auto &item : field.items()) most = std::max(most, TextKit::codePoints(item));
    return most;
}

//: Under a field that is too long; %1 the limit, %2 what it has.
QString tooLong(int limit, int length)
{
    return QCoreApplication::translate("ProfileForm", "At most %1 characters; this has %2.").arg(limit).arg(length);
}

/// An emoji looks like one character and may be many: a family, a flag, a skin colour. To count them would explain nothing.
QString tooManyParts(const QString &emoji)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, emoji);
    if (finder.toNextBoundary() == emoji.size())
        //: Under the emoji of the profile, in a narrow column: this one is made of several, such as a family.
        return QCoreApplication::translate("ProfileForm", "Choose a simpler emoji.");
    //: Under the emoji of the profile, in a narrow column: there are several, or words.
    return QCoreApplication::translate("ProfileForm", "Choose one emoji.");
}

/// Other apps would show a person without a name, where nothing at all has them show the DID.
bool isBlank(const QString &name) { return !name.isEmpty() && name.trimmed().isEmpty(); }

QString sentenceOf(std::string_view member, const profile::BasicProfile::Refusal &refusal, const ProfileField &field, bool isList)
{
    const auto *spec = profile::fieldNamed(member);
    const auto kind = spec ? spec->kind : profile::FieldKind::text;
    if (kind == profile::FieldKind::country || kind == profile::FieldKind::countries)
        return QCoreApplication::translate("ProfileForm", "Two capital letters, such as PT.");
    if (kind == profile::FieldKind::date) return QCoreApplication::translate("ProfileForm", "A date such as 1991-03-14.");
    if (refusal.keyword == "maxLength" && kind == profile::FieldKind::emoji) return tooManyParts(field.value());
    if (refusal.keyword == "maxLength") return tooLong(words::text(refusal.limit).toInt(), longest(field, isList));
    if (refusal.keyword == "maxItems") return QCoreApplication::translate("ProfileForm", "At most %1 entries.").arg(words::text(refusal.limit));
    if (kind == profile::FieldKind::url) return QCoreApplication::translate("ProfileForm", "An address such as https://example.org.");
    return QCoreApplication::translate("ProfileForm", "Other apps could not read this value.");
}

/// "affiliations" from "/affiliations/0".
std::string_view firstPart(std::string_view pointer)
{
    if (!pointer.empty() && pointer.front() == '/') pointer.remove_prefix(1);
    return pointer.substr(0, pointer.find('/'));
}

} // namespace

const std::array<ProfileForm::Bound, 10> &ProfileForm::bound()
{
    static const std::array<Bound, 10> fields = {{
        {"name", &ProfileEditor::name},
        {"description", &ProfileEditor::description},
        {"emoji", &ProfileEditor::emoji},
        {"url", &ProfileEditor::url},
        {"birthDate", &ProfileEditor::birthDate},
        {"gender", &ProfileEditor::gender},
        {"homeLocation", &ProfileEditor::homeLocation},
        {"residenceCountry", &ProfileEditor::residenceCountry},
        {"nationalities", &ProfileEditor::nationalities, true},
        {"affiliations", &ProfileEditor::affiliations, true},
    }};
    return fields;
}

bool ProfileForm::has(std::string_view member)
{
    return std::ranges::find(bound(), member, &Bound::member) != bound().end();
}

void ProfileForm::show(const codec::Map &content, const codec::Map &changes)
{
    for (const auto &each : bound()) {
        auto &field = m_editor.*each.field;
        const auto *value = memberOf(content, changes, each.member);
        const auto wantedText = each.isList ? QString() : textOf(value);
        const auto wantedItems = each.isList ? itemsOf(value) : QStringList();
        if (field.value() != wantedText || field.items() != wantedItems) field.take(wantedText, wantedItems);
    }
}

codec::Map ProfileForm::changesTo(const codec::Map &content) const
{
    codec::Map changes;
    for (const auto &each : bound()) {
        const auto &field = m_editor.*each.field;
        const auto *stored = content.find(each.member);
        const bool same = each.isList ? field.items() == itemsOf(stored) : field.value() == textOf(stored);
        if (!same) changes.set(std::string(each.member), valueOf(field, each.isList));
    }
    return changes;
}

bool ProfileForm::mark(const codec::Map &content, const codec::Map &changes)
{
    bool fits = true;
    for (const auto &each : bound()) {
        auto &field = m_editor.*each.field;
        const auto *spec = profile::fieldNamed(each.member);
        const int limit = spec ? int(spec->codePointsMax) : 0;
        const bool isEmoji = spec && spec->kind == profile::FieldKind::emoji;
        const bool isLimitShown = spec && spec->kind != profile::FieldKind::country && spec->kind != profile::FieldKind::countries;
        auto was = shown(content.find(each.member));
        if (spec && spec->kind == profile::FieldKind::country) was = m_editor.countryName(was);
        if (spec && spec->kind == profile::FieldKind::countries) {
            QStringList names;
            for (const auto &code : itemsOf(content.find(each.member))) names << m_editor.countryName(code);
            was = names.join(QStringLiteral(", "));
        }
        if (spec && spec->kind == profile::FieldKind::date && !TextKit::shownDate(was).isEmpty()) was = TextKit::shownDate(was);
        const bool edited = changes.contains(each.member);
        auto error = field.error;
        const int length = longest(field, each.isList);
        if (limit > 0 && length > limit) {
            error = isEmoji        ? tooManyParts(field.value())
                  : isLimitShown ? tooLong(limit, length)
                                 : QCoreApplication::translate("ProfileForm", "Two capital letters, such as PT.");
            fits = false;
        }
        if (edited && each.member == "name" && error.isEmpty() && isBlank(field.value())) {
            //: Under the name in the profile.
            error = QCoreApplication::translate("ProfileForm", "Blanks alone are no name. Write one, or leave this empty.");
            fits = false;
        }
        const auto wasShown = edited ? was : QString();
        const int limitShown = isLimitShown && !isEmoji && !each.isList ? limit : 0;
        if (field.isEdited == edited && field.was == wasShown && field.error == error && field.limit == limitShown) continue;
        field.isEdited = edited;
        field.was = wasShown;
        field.error = error;
        field.limit = limitShown;
        field.told();
    }
    return fits;
}

QStringList ProfileForm::refuse(const std::vector<profile::BasicProfile::Refusal> &refusals)
{
    clearErrors();
    QStringList elsewhere;
    for (const auto &refusal : refusals) {
        const auto member = firstPart(refusal.field);
        const auto &fields = bound();
        const auto each = std::find_if(fields.begin(), fields.end(), [&](const Bound &one) { return one.member == member; });
        if (each == fields.end()) {
            elsewhere << words::field(member);
            continue;
        }
        auto &field = m_editor.*each->field;
        if (!field.error.isEmpty()) continue; // The first reason is enough.
        field.error = sentenceOf(member, refusal, field, each->isList);
        field.told();
    }
    return elsewhere;
}

void ProfileForm::clearErrors()
{
    for (const auto &each : bound()) {
        auto &field = m_editor.*each.field;
        if (field.error.isEmpty()) continue;
        field.error.clear();
        field.told();
    }
}

bool ProfileForm::hasErrors() const
{
    return std::any_of(bound().begin(), bound().end(), [this](const Bound &each) { return !(m_editor.*each.field).error.isEmpty(); });
}

QString ProfileForm::shown(const codec::Value *value)
{
    const auto text = value && value->asList() ? itemsOf(value).join(QStringLiteral(", ")) : textOf(value);
    return TextKit::codePoints(text) > kShownMax ? TextKit::foreign(text, kShownMax, false) : text;
}

} // namespace amphora::ui
