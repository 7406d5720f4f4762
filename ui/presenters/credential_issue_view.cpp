#include "core/codec/json.h"
#include "core/did/public_key.h"
#include "core/did/written_did.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_form_words.h"
#include "ui/presenters/credential_issue_presenter.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

/// What the steps of issuing show: the half of CredentialIssuePresenter that only reads.
namespace amphora::ui {

using FieldKind = credential::ClaimField::Kind;
using IssueStep = CredentialIssueModel::Step;
using FormControl = CredentialIssueModel::Control;

namespace {

constexpr std::size_t kBoxFrom = 200; ///< Characters from which on one line is too little.
constexpr int kTypeMax = 200;
constexpr int kSignedTextShown = 200'000; ///< Characters; claims are at most 64 KiB.

bool hasScheme(const QString &text)
{
    const auto colon = text.indexOf(u':');
    return colon > 0 && colon + 1 < text.size();
}

FormControl controlOf(const credential::ClaimField &field)
{
    switch (field.kind) {
    case FieldKind::group: return FormControl::Group;
    case FieldKind::choice:
    case FieldKind::yesNo: return FormControl::Choice;
    case FieldKind::date: return FormControl::Day;
    case FieldKind::fixed: return FormControl::Fixed;
    case FieldKind::json: return FormControl::Json;
    case FieldKind::lines: return FormControl::Box;
    case FieldKind::text: return field.lengthMax > kBoxFrom ? FormControl::Box : FormControl::Line;
    case FieldKind::number:
    case FieldKind::integer:
    case FieldKind::time: break;
    }
    return FormControl::Line;
}

/// A disclosure as [salt, name, value]: what its text says.
codec::Value opened(const std::string &disclosure)
{
    const auto json = QByteArray::fromBase64(QByteArray::fromStdString(disclosure), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto value = codec::parseJson(json.toStdString());
    return value ? *value : codec::Value(disclosure);
}

/// Why no form can be made of a schema, where the general words would not say it.
QString schemaProblem(const Error &error, const QString &otherwise)
{
    const auto where = TextKit::foreign(words::text(error.where), 60, false);
    if (error.code == Errc::format) return CredentialFormWords::tr("This file is no JSON.");
    if (error.code == Errc::schema) return CredentialFormWords::tr("This is no JSON Schema that can be used.");
    if (error.code != Errc::unsupported || error.where.empty()) return otherwise;
    if (error.where == "type" || error.where == "properties") return CredentialFormWords::tr("This schema names no claims: it must be that of an object with properties.");
    if (error.where == "$schema") return CredentialFormWords::tr("This schema is of another dialect than draft-07.");
    if (error.where == "$ref") return CredentialFormWords::tr("This schema refers to another one, and none is loaded from elsewhere. All of it must be in one file.");
    //: %1 is a word that stands in a JSON Schema.
    return CredentialFormWords::tr("The schema has the word “%1”, which draft-07 does not know.").arg(where);
}

} // namespace

bool CredentialIssuePresenter::isAlways(const credential::ClaimField &field) const
{
    for (auto at = field.pointer; !at.empty(); at.erase(at.rfind('/')))
        if (m_always.contains(at)) return true;
    return false;
}

QString CredentialIssuePresenter::problemAt(const credential::ClaimField &field) const
{
    if (!m_isTried && !m_touched.contains(field.pointer)) return {};
    for (const auto &problem : m_filled.problems)
        if (problem.pointer == field.pointer) return CredentialFormWords::problem(&field, problem);
    return {};
}

QString CredentialIssuePresenter::subjectProblem() const
{
    if (m_model.subject.isEmpty()) return tr("Who is it for? Type or paste a DID.");
    const auto did = did::readWrittenDid(m_model.subject.toStdString());
    if (!did && m_model.subject.startsWith(QLatin1String("did:"))) return tr("This DID is not whole, or a letter of it is wrong.");
    if (!did) return tr("This is no DID. One begins with “did:”.");
    if (m_model.format == CredentialIssueModel::SdJwt && !did::publicKeyOf(*did))
        return tr("An SD-JWT VC is bound to its holder’s key, and that of this DID cannot be had here. Choose another format.");
    return {};
}

QString CredentialIssuePresenter::typeProblem() const
{
    const auto type = m_model.type.trimmed();
    if (isTemplate() || type.isEmpty()) return {};
    if (type.size() > kTypeMax) return tr("At most %1 characters.").arg(kTypeMax);
    if (type.contains(u' ')) return tr("Without blanks.");
    if (m_model.format == CredentialIssueModel::SdJwt && !hasScheme(type)) return tr("Of an SD-JWT VC this is an address, or begins with “urn:”.");
    return {};
}

/// For W3C forms the schema's title in one word; an SD-JWT VC is named by the schema itself.
QString CredentialIssuePresenter::proposedType() const
{
    if (isTemplate() || !m_form || m_model.format == CredentialIssueModel::SdJwt) return {};
    QString type;
    bool isStart = true;
    for (const auto one : words::text(m_form->title)) {
        if (one == u'\'' || one == u'\u2019') continue; // "Driver's" is one word.
        const bool isLetter = one.unicode() < 128 && one.isLetterOrNumber();
        if (isLetter) type += isStart ? one.toUpper() : one;
        isStart = !isLetter;
    }
    return type.left(kTypeMax);
}

int CredentialIssuePresenter::missing() const
{
    int count = int(m_filled.problems.size());
    for (const auto &problem : {subjectProblem(), typeProblem(), m_model.fromError, m_model.untilError}) count += !problem.isEmpty();
    return count;
}

bool CredentialIssuePresenter::isFilled() const
{
    if (!m_form || m_model.step == IssueStep::Closed || m_model.step == IssueStep::Done) return false;
    if (m_isTypeTyped || !m_model.subject.isEmpty() || !m_model.from.isEmpty() || !m_model.until.isEmpty()) return true;
    return std::any_of(m_typed.begin(), m_typed.end(), [this](const auto &typed) {
        const auto *field = m_form->find(typed.first);
        return field && typed.second != field->initial;
    });
}

void CredentialIssuePresenter::show()
{
    m_model.kindTitle = isTemplate() ? CredentialFormWords::templateTitle(m_model.kind) : m_form ? TextKit::foreign(words::text(m_form->title), 80, false) : QString();
    if (m_model.kindTitle.isEmpty() && !m_model.kind.isEmpty()) m_model.kindTitle = m_model.schemaFile;
    m_model.schemaText = !isTemplate() && m_form ? TextKit::foreign(words::text(m_form->description), 400, false) : QString();
    m_model.unseenText = !isTemplate() && m_form ? CredentialFormWords::unseen(*m_form) : QString();
    m_model.isFilled = isFilled();
    m_model.isTypeAsked = !isTemplate() && m_form;
    m_model.formatText = m_model.format == CredentialIssueModel::SdJwt ? tr("The holder chooses claim by claim what somebody may read. Bound to the holder’s key.")
        : m_model.format == CredentialIssueModel::VcJose               ? tr("W3C 2.0, shown as a whole.")
                                                                       : tr("W3C 1.1 for older programs, shown as a whole.");
    showSubject();
    showDates();
    showFields();
    m_model.formError.clear();
    if (m_isTried)
        for (const auto &problem : m_filled.problems)
            if (problem.pointer.empty()) m_model.formError = CredentialFormWords::problem(nullptr, problem);
    const int open = missing();
    //: Beside the button of a form that cannot go on yet.
    m_model.readyText = m_isTried && open > 0 ? tr("%n field(s) need a look.", "", open) : QString();
    showReview();
    if (m_model.step == IssueStep::Done)
        m_model.resultText = m_model.isToMe ? tr("Signed by your key, and kept on this computer among those you hold.")
                                            : tr("Signed by your key, and kept on this computer among those you issued. Its holder has nothing yet: hand it on as a file.");
    showFailure();
    m_model.told();
}

void CredentialIssuePresenter::showFields()
{
    std::vector<FormRow> rows;
    if (m_form)
        for (const auto &field : m_form->fields) rows.push_back(rowOf(field));
    m_model.fields.set(std::move(rows));
}

FormRow CredentialIssuePresenter::rowOf(const credential::ClaimField &field) const
{
    FormRow row;
    row.key = words::text(field.pointer);
    row.label = CredentialFormWords::label(field, isTemplate());
    row.hint = CredentialFormWords::hint(field, isTemplate());
    row.control = controlOf(field);
    //: Behind the label of a field that may stay empty.
    row.note = field.isRequired || row.control == FormControl::Group || row.control == FormControl::Fixed ? QString() : tr("optional");
    row.depth = field.depth;
    row.longest = int(std::min<std::size_t>(field.lengthMax, 100'000));
    row.error = problemAt(field);
    const auto typed = m_typed.find(field.pointer);
    row.value = typed == m_typed.end() ? QString() : words::text(typed->second);
    if (field.kind == FieldKind::fixed) row.value = TextKit::foreign(CredentialFormWords::value(field.choices.front()), 200, false);
    if (row.control == FormControl::Choice) {
        //: In a list of choices: none of them.
        if (!field.isRequired) row.choices << tr("Not stated");
        if (field.kind == FieldKind::yesNo) row.choices << tr("Yes") << tr("No");
        for (const auto &choice : field.choices) row.choices << TextKit::foreign(CredentialFormWords::value(choice), 80, false);
        const int first = field.isRequired ? 0 : 1;
        row.chosen = row.value.isEmpty() ? first - 1 : first + (field.kind == FieldKind::yesNo ? (row.value == QLatin1String("true") ? 0 : 1) : row.value.toInt());
        if (field.isRequired && row.value.isEmpty()) row.chosen = -1;
    }
    row.isKeepAsked = m_model.format == CredentialIssueModel::SdJwt && row.control != FormControl::Group;
    row.isKeepable = row.isKeepAsked && !isAlways(field);
    return row;
}

void CredentialIssuePresenter::showSubject()
{
    const auto &current = m_engine.identities().current();
    m_model.isToMe = current && words::text(current->did) == m_model.subject;
    const auto problem = subjectProblem();
    m_model.subjectError = m_touched.contains("subject") || !m_model.subject.isEmpty() ? problem : QString();
    const auto did = did::readWrittenDid(m_model.subject.toStdString());
    m_model.subjectHint = m_model.isToMe ? tr("This is you.")
        : !problem.isEmpty() || !did     ? tr("The DID of the holder; ask for it, or paste it.")
        : did::publicKeyOf(*did)         ? tr("Its key is known without asking anybody.")
                                         : tr("Its key cannot be had here: nobody can tell whether it exists.");
    m_model.typeHint = m_model.format == CredentialIssueModel::SdJwt ? m_form && !m_form->id.empty() ? tr("Without one: %1").arg(TextKit::foreign(words::text(m_form->id), 120, false))
                                                                                                   : tr("Without one: the hash of the schema and its title.")
                                                                     : tr("One word, as programs know it.");
    m_model.typeError = typeProblem();
}

void CredentialIssuePresenter::showDates()
{
    const auto today = QDate::currentDate();
    const auto from = QDate::fromString(m_model.from, Qt::ISODate), until = QDate::fromString(m_model.until, Qt::ISODate);
    m_model.fromError.clear();
    m_model.untilError.clear();
    const auto unread = [](const QString &typed, const QDate &day) { return !typed.isEmpty() && !day.isValid(); };
    if (unread(m_model.from, from)) m_model.fromError = tr("Type a day like 2027-01-31.");
    if (unread(m_model.until, until)) m_model.untilError = tr("Type a day like 2027-01-31.");
    else if (until.isValid() && until < today) m_model.untilError = tr("That day is over.");
    else if (until.isValid() && from.isValid() && until < from) m_model.untilError = tr("It would end before it begins.");
}

void CredentialIssuePresenter::showReview()
{
    if (!m_draft || m_model.step != IssueStep::Review) return;
    const auto &draft = *m_draft;
    std::vector<NamedRow> facts{
        {QStringLiteral("kind"), tr("Kind"), m_model.kindTitle, {}, {}},
        {QStringLiteral("issuer"), tr("Signed by"), {}, words::text(draft.issuer), tr("You")},
        {QStringLiteral("subject"), tr("Made out to"), {}, words::text(draft.request.subject), m_model.isToMe ? tr("You") : QString()},
        {QStringLiteral("from"), tr("Valid from"), CredentialWords::exactly(draft.from), {}, {}},
        {QStringLiteral("until"), tr("Valid to"), draft.request.expires ? CredentialWords::exactly(*draft.request.expires) : tr("Without end"), {}, {}},
        {QStringLiteral("format"), tr("Format"), m_model.format == CredentialIssueModel::SdJwt ? QStringLiteral("SD-JWT VC") : m_model.format == CredentialIssueModel::VcJose ? QStringLiteral("vc+jwt") : QStringLiteral("VC-JWT 1.1"), {}, {}}};
    m_model.facts.set(std::move(facts));
    std::vector<NamedRow> claims;
    for (const auto &field : m_form->fields) {
        const auto *value = credential::valueAt(draft.request.claims, field.pointer);
        if (!value || field.kind == FieldKind::group) continue;
        const bool isSd = m_model.format == CredentialIssueModel::SdJwt;
        claims.push_back({words::text(field.pointer), CredentialFormWords::label(field, isTemplate()), TextKit::foreign(CredentialFormWords::value(*value), 4000, true), {},
                          !isSd ? QString() : isAlways(field) ? tr("Always shown") : tr("Can be kept back")});
    }
    m_model.claims.set(std::move(claims));
    codec::Map text{{"header", draft.header}, {"payload", draft.payload}};
    if (!draft.disclosures.empty()) {
        codec::List list;
        for (const auto &disclosure : draft.disclosures) list.push_back(opened(disclosure));
        text.set("disclosures", std::move(list));
    }
    m_model.signedText = TextKit::foreign(words::text(codec::printJsonForPeople(text)), kSignedTextShown, true); // What cannot be seen in it is marked.
}

void CredentialIssuePresenter::showFailure()
{
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    if (!m_failure) return;
    const auto text = errorText(*m_failure);
    m_model.problemTitle = m_model.step == IssueStep::Kind ? schemaProblem(*m_failure, text.title) : text.title;
    // While there is no form there is no field to change either.
    m_model.problemText = m_model.step == IssueStep::Kind && m_failure->code == Errc::schema ? QString() : text.text();
    m_model.problemCode = text.code;
}

} // namespace amphora::ui
