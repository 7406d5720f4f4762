#include "ui/presenters/credential_issue_presenter.h"

#include "core/credential/templates.h"
#include "core/did/public_key.h"
#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_form_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace amphora::ui {

using engine::whenDone;
using FieldKind = credential::ClaimField::Kind;
using IssueStep = CredentialIssueModel::Step;

namespace {

constexpr std::chrono::milliseconds kCheckSoon{120};
constexpr int kDidShown = 2048;
const QString kSchema = QStringLiteral("schema");

credential::Form formOf(int format)
{
    return format == CredentialIssueModel::VcJwt ? credential::Form::vcJwt : format == CredentialIssueModel::VcJose ? credential::Form::vcJose : credential::Form::sdJwt;
}

QDate dayOf(const QString &iso) { return QDate::fromString(iso, Qt::ISODate); }

Timestamp timeOf(const QDateTime &time) { return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch())); }

} // namespace

CredentialIssuePresenter::CredentialIssuePresenter(engine::Engine &engine, CredentialIssueModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCheckSoon);
    connect(&m_soon, &QTimer::timeout, this, &CredentialIssuePresenter::check);
    connect(&m_model, &CredentialIssueModel::kindWanted, this, &CredentialIssuePresenter::chooseKind);
    connect(&m_model, &CredentialIssueModel::schemaWanted, &m_model, &CredentialIssueModel::schemaAsked);
    connect(&m_model, &CredentialIssueModel::schemaChosen, this, &CredentialIssuePresenter::openSchema);
    connect(&m_model, &CredentialIssueModel::edited, this, [this](const QString &key, const QString &text) { edit(key.toStdString(), text); });
    connect(&m_model, &CredentialIssueModel::choiceMade, this, [this](const QString &key, int index) { choose(key.toStdString(), index); });
    connect(&m_model, &CredentialIssueModel::keepToggled, this, [this](const QString &key) {
        const auto pointer = key.toStdString();
        if (!m_always.erase(pointer)) m_always.insert(pointer);
        show();
    });
    const auto setSubject = [this](const QString &text) {
        m_model.subject = text.trimmed().left(kDidShown);
        m_touched.insert("subject");
        show();
    };
    connect(&m_model, &CredentialIssueModel::subjectEdited, this, setSubject);
    connect(&m_model, &CredentialIssueModel::subjectPasted, this, [setSubject] { setSubject(QGuiApplication::clipboard()->text()); });
    connect(&m_model, &CredentialIssueModel::meWanted, this, [this, setSubject] {
        if (const auto &current = m_engine.identities().current()) setSubject(words::text(current->did));
    });
    connect(&m_model, &CredentialIssueModel::formatChosen, this, &CredentialIssuePresenter::setFormat);
    connect(&m_model, &CredentialIssueModel::typeEdited, this, [this](const QString &text) {
        m_model.type = text;
        m_isTypeTyped = true;
        show();
    });
    connect(&m_model, &CredentialIssueModel::fromEdited, this, [this](const QString &day) { m_model.from = day; show(); });
    connect(&m_model, &CredentialIssueModel::untilEdited, this, [this](const QString &day) { m_model.until = day; show(); });
    connect(&m_model, &CredentialIssueModel::reviewWanted, this, &CredentialIssuePresenter::review);
    connect(&m_model, &CredentialIssueModel::backWanted, this, [this] {
        ++m_turn;
        m_model.isBusy = false;
        m_failure.reset();
        m_model.step = m_model.step == IssueStep::Review ? IssueStep::Form : IssueStep::Kind;
        m_draft.reset();
        show();
    });
    connect(&m_model, &CredentialIssueModel::signWanted, this, &CredentialIssuePresenter::sign);
    connect(&m_model, &CredentialIssueModel::exportWanted, this, [this] {
        const auto id = m_model.resultKey;
        close();
        Q_EMIT exportWanted(id);
    });
    connect(&m_model, &CredentialIssueModel::showWanted, this, [this] {
        const auto id = m_model.resultKey;
        close();
        Q_EMIT showWanted(id);
    });
    connect(&m_model, &CredentialIssueModel::againWanted, this, &CredentialIssuePresenter::begin);
    connect(&m_model, &CredentialIssueModel::closed, this, &CredentialIssuePresenter::close);
}

void CredentialIssuePresenter::begin()
{
    close();
    m_model.step = IssueStep::Kind;
    show();
}

void CredentialIssuePresenter::close()
{
    ++m_turn;
    m_soon.stop();
    m_form.reset();
    m_typed.clear();
    m_touched.clear();
    m_always.clear();
    m_filled = {};
    m_isTried = m_isTypeTyped = false;
    m_draft.reset();
    m_failure.reset();
    m_model.step = IssueStep::Closed;
    for (auto *text : {&m_model.kind, &m_model.schemaFile, &m_model.subject, &m_model.type, &m_model.from, &m_model.until, &m_model.resultKey, &m_model.signedText}) text->clear();
    m_model.format = CredentialIssueModel::SdJwt;
    m_model.isBusy = false;
    m_model.facts.clear();
    m_model.claims.clear();
    show();
}

bool CredentialIssuePresenter::isTemplate() const { return m_model.kind != kSchema; }

void CredentialIssuePresenter::chooseKind(const QString &kind)
{
    const auto *known = credential::templateNamed(kind.toStdString());
    if (!known || m_model.isBusy) return;
    if (m_model.kind == kind && m_form) { // Gone back and on again: what was typed stays.
        m_model.step = IssueStep::Form;
        return show();
    }
    const auto form = credential::claimFormOf(known->schemaJson);
    if (form) useForm(kind, *form);
}

void CredentialIssuePresenter::openSchema(const QUrl &file)
{
    const auto path = files::chosenPath(file);
    if (path.isEmpty() || m_model.isBusy) return;
    m_failure.reset();
    m_model.isBusy = true;
    m_model.told();
    whenDone(m_engine.credentials().openSchema(path.toStdString()), this, [this, path, turn = ++m_turn](const Result<std::shared_ptr<const credential::ClaimForm>> &form) {
        if (turn != m_turn) return;
        m_model.isBusy = false;
        if (!form) return failed(form.error());
        m_model.schemaFile = TextKit::fileName(QUrl::fromLocalFile(path));
        useForm(kSchema, *form);
    });
}

void CredentialIssuePresenter::useForm(const QString &kind, std::shared_ptr<const credential::ClaimForm> form)
{
    m_form = std::move(form);
    m_typed.clear();
    m_always.clear();
    m_touched.clear();
    m_isTried = m_isTypeTyped = false;
    m_failure.reset();
    for (const auto &field : m_form->fields)
        if (!field.initial.empty()) m_typed[field.pointer] = field.initial;
    m_model.kind = kind;
    m_model.type = proposedType();
    m_model.step = IssueStep::Form;
    check();
    show();
}

void CredentialIssuePresenter::edit(const std::string &pointer, const QString &text)
{
    if (!m_form || !m_form->find(pointer)) return;
    m_typed[pointer] = text.toStdString();
    m_touched.insert(pointer);
    if (!m_model.isFilled) show(); // The sheet is to know it before the check has answered.
    checkSoon();
}

void CredentialIssuePresenter::choose(const std::string &pointer, int index)
{
    const auto *field = m_form ? m_form->find(pointer) : nullptr;
    if (!field || index < 0) return;
    const int place = index - (field->isRequired ? 0 : 1); // The first of an optional one says that nothing is chosen.
    auto &typed = m_typed[pointer];
    if (place < 0) typed.clear();
    else typed = field->kind == FieldKind::yesNo ? (place == 0 ? "true" : "false") : std::to_string(place);
    m_touched.insert(pointer);
    show();
    checkSoon();
}

void CredentialIssuePresenter::setFormat(int format)
{
    m_model.format = std::clamp(format, 0, int(CredentialIssueModel::VcJwt));
    if (!m_isTypeTyped) m_model.type = proposedType();
    show();
}

void CredentialIssuePresenter::checkSoon() { m_soon.start(); }

void CredentialIssuePresenter::check()
{
    if (!m_form) return;
    whenDone(m_engine.credentials().fillForm(m_form, m_typed), this, [this, turn = m_turn, form = m_form](const Result<credential::FilledForm> &filled) {
        if (turn != m_turn || form != m_form || !filled) return;
        m_filled = *filled;
        show();
    });
}

credential::IssueRequest CredentialIssuePresenter::request() const
{
    credential::IssueRequest request;
    request.subject = m_model.subject.toStdString();
    request.form = formOf(m_model.format);
    if (isTemplate()) {
        request.templateName = m_model.kind.toStdString();
    } else {
        request.schema = m_form->schema;
        request.type = m_model.type.trimmed().toStdString();
    }
    request.claims = m_filled.claims;
    if (const auto day = dayOf(m_model.from); day.isValid()) request.starts = timeOf(day.startOfDay());
    if (const auto day = dayOf(m_model.until); day.isValid()) request.expires = timeOf(day.endOfDay());
    if (m_model.format == CredentialIssueModel::SdJwt)
        for (const auto &field : m_form->fields)
            if (field.kind != FieldKind::group && isAlways(field) && credential::valueAt(m_filled.claims, field.pointer)) request.always.push_back(field.pointer);
    return request;
}

/// Everything that is missing is said; if nothing is, the draft is made.
void CredentialIssuePresenter::review()
{
    if (!m_form || m_model.isBusy || m_model.step != IssueStep::Form) return;
    m_isTried = true;
    m_touched.insert("subject");
    m_failure.reset();
    m_soon.stop();
    m_model.isBusy = true;
    show();
    whenDone(m_engine.credentials().fillForm(m_form, m_typed), this, [this, turn = ++m_turn](const Result<credential::FilledForm> &filled) {
        if (turn != m_turn) return;
        m_model.isBusy = false;
        if (!filled) return failed(filled.error());
        m_filled = *filled;
        show();
        if (missing() > 0) return Q_EMIT m_model.refused();
        m_model.isBusy = true;
        m_model.told();
        whenDone(m_engine.credentials().prepareIssue(request()), this, [this, turn](const Result<credential::IssueDraft> &draft) {
            if (turn != m_turn) return;
            m_model.isBusy = false;
            if (!draft) return failed(draft.error());
            m_draft = *draft;
            m_model.step = IssueStep::Review;
            show();
        });
    });
}

void CredentialIssuePresenter::sign()
{
    if (!m_draft || m_model.isBusy || m_model.step != IssueStep::Review) return;
    m_failure.reset();
    m_model.isBusy = true;
    show();
    whenDone(m_engine.credentials().issueDraft(*m_draft), this, [this, turn = ++m_turn](const Result<engine::CredentialView> &issued) {
        if (turn != m_turn) return;
        m_model.isBusy = false;
        if (!issued) return failed(issued.error());
        m_model.resultKey = words::text(issued->id);
        m_model.step = IssueStep::Done;
        m_draft.reset();
        m_typed.clear();
        show();
    });
}

void CredentialIssuePresenter::failed(const Error &error)
{
    m_model.isBusy = false;
    m_failure = error;
    show();
}

void CredentialIssuePresenter::retranslate() { show(); }

} // namespace amphora::ui
