#include "ui/presenters/credential_form_words.h"

#include "core/codec/json.h"
#include "core/credential/templates.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace amphora::ui {

using credential::ClaimProblem;
using FieldKind = credential::ClaimField::Kind;

namespace {

constexpr int kLabelShown = 80, kHintShown = 300, kLimitShown = 60;

QString foreignWords(const std::string &text, int limit) { return TextKit::foreign(words::text(text), limit, false); }

/// JSON's way of writing a text, without its quotes.
QString unquoted(const std::string &limit)
{
    auto text = words::text(limit);
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) text = text.mid(1, text.size() - 2).replace(QLatin1String("\\\\"), QLatin1String("\\"));
    return TextKit::foreign(text, kLimitShown, false);
}

} // namespace

QString CredentialFormWords::templateTitle(const QString &name)
{
    const auto *known = credential::templateNamed(name.toStdString());
    const auto *title = known ? known->schemaJson.find("title") : nullptr;
    return title && title->asText() ? CredentialWords::ofTemplate(*title->asText()) : QString();
}

QString CredentialFormWords::label(const credential::ClaimField &field, bool isTemplate)
{
    return isTemplate ? CredentialWords::ofTemplate(field.title) : foreignWords(field.title, kLabelShown);
}

QString CredentialFormWords::hint(const credential::ClaimField &field, bool isTemplate)
{
    if (isTemplate && field.pointer == "/statement") return tr("In your own words. It is signed as it stands here.");
    const auto own = foreignWords(field.description, kHintShown);
    if (!field.description.empty()) return own;
    switch (field.kind) {
    case FieldKind::lines: return tr("One on each line.");
    case FieldKind::time: return tr("Like %1").arg(QStringLiteral("2027-01-31T12:00:00Z"));
    case FieldKind::json: return tr("No field can show this part of the schema: write it as JSON.");
    case FieldKind::fixed: return tr("The schema leaves no choice.");
    case FieldKind::group:
    case FieldKind::text:
    case FieldKind::number:
    case FieldKind::integer:
    case FieldKind::choice:
    case FieldKind::yesNo:
    case FieldKind::date: break;
    }
    return {};
}

QString CredentialFormWords::problem(const credential::ClaimField *field, const ClaimProblem &problem)
{
    const auto limit = unquoted(problem.limit);
    switch (problem.kind) {
    case ClaimProblem::Kind::missing: return tr("This is needed.");
    case ClaimProblem::Kind::unreadable:
        if (field && field->kind == FieldKind::lines) return tr("Type one number on each line.");
        return field && field->kind == FieldKind::json ? tr("This is no JSON.") : tr("Type a number.");
    case ClaimProblem::Kind::inexact: return tr("Numbers stay exact only up to ±%1; a larger one is better written as text.").arg(QStringLiteral("9007199254740991"));
    case ClaimProblem::Kind::rule: break;
    }
    const auto &rule = problem.keyword;
    if (rule == "format") {
        if (limit == QLatin1String("email")) return tr("This is no e-mail address.");
        if (limit == QLatin1String("date")) return tr("Type a day like 2027-01-31.");
        if (limit == QLatin1String("date-time")) return tr("Type a time like %1.").arg(QStringLiteral("2027-01-31T12:00:00Z"));
        if (limit.startsWith(QLatin1String("uri"))) return tr("This is no address (URI).");
        //: %1 is the name of a format in a JSON Schema.
        return tr("It does not have the form “%1”.").arg(limit);
    }
    if (rule == "maxLength") return tr("At most %1 characters.").arg(limit);
    if (rule == "minLength") return tr("At least %1 characters.").arg(limit);
    if (rule == "minimum") return tr("At least %1.").arg(limit);
    if (rule == "maximum") return tr("At most %1.").arg(limit);
    if (rule == "exclusiveMinimum") return tr("More than %1.").arg(limit);
    if (rule == "exclusiveMaximum") return tr("Less than %1.").arg(limit);
    if (rule == "multipleOf") return tr("A multiple of %1.").arg(limit);
    if (rule == "pattern") return tr("It does not fit the pattern %1").arg(limit);
    if (rule == "minItems") return tr("At least %1 lines.").arg(limit);
    if (rule == "maxItems") return tr("At most %1 lines.").arg(limit);
    if (rule == "uniqueItems") return tr("No line twice.");
    if (rule == "type" && field && field->kind == FieldKind::integer) return tr("A whole number.");
    if (rule == "limits") return tr("This schema takes too long to check.");
    //: %1 is the name of a rule in a JSON Schema, such as oneOf.
    return tr("The schema's rule “%1” does not hold.").arg(foreignWords(rule, kLimitShown));
}

QString CredentialFormWords::unseen(const credential::ClaimForm &form)
{
    QStringList rules, parts;
    for (const auto &rule : form.unseen)
        if (const auto name = foreignWords(rule.keyword, kLimitShown); !rules.contains(name)) rules << name;
    for (const auto &field : form.fields)
        if (field.kind == FieldKind::json) parts << foreignWords(field.title, kLabelShown);
    QStringList said;
    //: About a form that was made from a JSON Schema; %1 is a list of names.
    if (!parts.isEmpty()) said << tr("No field can show %1: write it as JSON.").arg(QLocale().createSeparatedList(parts));
    //: About a form that was made from a JSON Schema; %1 is a list of rules such as oneOf.
    if (!rules.isEmpty()) said << tr("These rules have no field, but are checked: %1.").arg(rules.join(QStringLiteral(", ")));
    return said.join(u' ');
}

QString CredentialFormWords::value(const codec::Value &value)
{
    if (const auto *text = value.asText()) return words::text(*text);
    if (const auto *yes = value.asBool()) return *yes ? tr("Yes") : tr("No");
    if (const auto *list = value.asList(); list && std::all_of(list->begin(), list->end(), [](const codec::Value &one) { return !one.asList() && !one.asMap(); })) {
        QStringList items;
        for (const auto &item : *list) items << CredentialFormWords::value(item);
        return items.join(QStringLiteral(", "));
    }
    const auto json = codec::printJson(value);
    return json ? words::text(*json) : QString();
}

} // namespace amphora::ui
