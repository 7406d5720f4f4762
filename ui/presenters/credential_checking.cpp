#include "ui/presenters/credential_checking.h"

#include "core/engine/when_done.h"
#include "ui/presenters/credential_view.h"

namespace amphora::ui {

using CheckStep = CredentialCheckModel::Step;

namespace {

constexpr std::chrono::milliseconds kTyped{300};

} // namespace

CredentialChecking::CredentialChecking(engine::Engine &engine, CredentialCheckModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_source(engine.credentials())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTyped);
    connect(&m_soon, &QTimer::timeout, this, &CredentialChecking::check);
    connect(&m_model, &CredentialCheckModel::wanted, this, [this] { begin(false); });
    connect(&m_model, &CredentialCheckModel::againWanted, this, [this] { begin(true); });
    connect(&m_model, &CredentialCheckModel::fileWanted, &m_model, &CredentialCheckModel::fileAsked);
    connect(&m_model, &CredentialCheckModel::fileChosen, this, &CredentialChecking::openFile);
    connect(&m_model, &CredentialCheckModel::textGiven, &m_source, &CredentialSource::takeText);
    connect(&m_model, &CredentialCheckModel::pasteWanted, &m_source, &CredentialSource::paste);
    connect(&m_model, &CredentialCheckModel::closed, this, &CredentialChecking::close);
    connect(&m_model, &CredentialCheckModel::expectationGiven, this, [this](const QString &audience, const QString &nonce) {
        m_model.audience = audience;
        m_model.nonce = nonce;
        show();
        if (m_model.step == CheckStep::Result) m_soon.start();
    });
    connect(&m_source, &CredentialSource::late, this, [this](const QString &name) {
        m_model.fileName = name;
        m_model.progress = -1;
        m_model.progressText = tr("Reading the file");
        step(CheckStep::Reading);
    });
    connect(&m_source, &CredentialSource::progressed, this, [this](double share) {
        m_model.progress = share;
        m_model.told();
    });
    connect(&m_source, &CredentialSource::given, this, [this](const Bytes &bytes, const QString &name) {
        m_bytes = bytes;
        m_model.fileName = name;
        check();
    });
    connect(&m_source, &CredentialSource::failed, this, [this](const Error &error, const QString &name) {
        m_model.fileName = name;
        m_problem = error;
        m_view.reset();
        m_bytes.clear();
        show();
        step(CheckStep::Choose);
    });
}

void CredentialChecking::openFile(const QUrl &file)
{
    if (m_model.step == CheckStep::Closed) close();
    m_source.openFile(file);
}

void CredentialChecking::step(CheckStep step)
{
    m_model.step = step;
    m_model.told();
}

void CredentialChecking::begin(bool keepsExpectation)
{
    const auto audience = m_model.audience, nonce = m_model.nonce;
    close();
    if (keepsExpectation) {
        m_model.audience = audience;
        m_model.nonce = nonce;
    }
    step(CheckStep::Choose);
}

void CredentialChecking::close()
{
    ++m_turn;
    m_soon.stop();
    m_source.stop();
    m_bytes.clear();
    m_view.reset();
    m_problem.reset();
    m_model.fileName.clear();
    m_model.audience.clear();
    m_model.nonce.clear();
    m_model.progress = -1;
    show();
    step(CheckStep::Closed);
}

void CredentialChecking::check()
{
    if (m_bytes.empty() && m_model.step == CheckStep::Closed) return;
    const int turn = ++m_turn;
    m_problem.reset();
    std::optional<credential::Expectation> expected;
    if (!m_model.audience.isEmpty() && !m_model.nonce.isEmpty()) expected = credential::Expectation{m_model.audience.toStdString(), m_model.nonce.toStdString()};
    engine::whenDone(m_engine.credentials().check(m_bytes, std::move(expected)), this, [this, turn](const Result<engine::CredentialView> &checked) {
        if (turn != m_turn) return;
        if (checked) m_view = *checked;
        else m_problem = checked.error();
        show();
        step(checked ? CheckStep::Result : CheckStep::Choose);
    });
}

void CredentialChecking::show()
{
    const auto &current = m_engine.identities().current();
    if (m_view) CredentialEyes{current ? current->did : std::string(), SystemClock().now()}.fill(m_model.credential, *m_view);
    else CredentialEyes::clear(m_model.credential);
    const auto problem = m_problem ? CredentialSource::problem(*m_problem) : CredentialSource::Problem();
    m_model.problemTitle = problem.title;
    m_model.problemText = problem.text;
    m_model.problemCode = problem.code;
    m_model.expectationError = m_model.audience.isEmpty() == m_model.nonce.isEmpty() ? QString() : tr("Both are needed: one without the other proves nothing.");
    m_model.told();
}

void CredentialChecking::retranslate()
{
    if (m_model.step != CheckStep::Closed) show();
}

} // namespace amphora::ui
