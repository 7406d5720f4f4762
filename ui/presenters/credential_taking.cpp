#include "ui/presenters/credential_taking.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_view.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/secret_text.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;
using TakingStep = CredentialImportModel::Step;

CredentialTaking::CredentialTaking(engine::Engine &engine, CredentialImportModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_source(engine.credentials())
{
    connect(&m_model, &CredentialImportModel::wanted, this, [this] {
        close();
        step(TakingStep::Choose);
    });
    connect(&m_model, &CredentialImportModel::fileWanted, &m_model, &CredentialImportModel::fileAsked);
    connect(&m_model, &CredentialImportModel::fileChosen, &m_source, &CredentialSource::openFile);
    connect(&m_model, &CredentialImportModel::textGiven, &m_source, &CredentialSource::takeText);
    connect(&m_model, &CredentialImportModel::pasteWanted, &m_source, &CredentialSource::paste);
    connect(&m_model, &CredentialImportModel::acceptWanted, this, &CredentialTaking::accept);
    connect(&m_model, &CredentialImportModel::closed, this, &CredentialTaking::close);
    connect(&m_source, &CredentialSource::late, this, [this](const QString &name) {
        m_model.fileName = name;
        m_model.progress = -1;
        m_model.progressText = tr("Reading the file");
        step(TakingStep::Reading);
    });
    connect(&m_source, &CredentialSource::progressed, this, [this](double share) {
        m_model.progress = share;
        m_model.told();
    });
    connect(&m_source, &CredentialSource::given, this, &CredentialTaking::look);
    connect(&m_source, &CredentialSource::failed, this, [this](const Error &error, const QString &name) {
        m_model.fileName = name;
        m_refused.reset();
        refuse(error);
    });
}

void CredentialTaking::step(TakingStep step)
{
    m_model.step = step;
    m_model.told();
}

void CredentialTaking::close()
{
    ++m_turn;
    m_source.stop();
    m_bytes.clear();
    m_import.reset();
    m_refused.reset();
    m_problem.reset();
    m_passphraseProblem.reset();
    wipe(m_model.passphrase);
    m_model.fileName.clear();
    m_model.progress = -1;
    m_model.isKnown = m_model.busy = false;
    CredentialEyes::clear(m_model.credential);
    show();
    step(TakingStep::Closed);
}

void CredentialTaking::look(const Bytes &bytes, const QString &name)
{
    const int turn = ++m_turn;
    m_bytes = bytes;
    m_problem.reset();
    m_refused.reset();
    m_passphraseProblem.reset();
    m_model.fileName = name;
    whenDone(m_engine.credentials().previewImport(bytes), this, [this, turn](const Result<engine::CredentialImport> &preview) {
        if (turn != m_turn) return;
        if (preview) {
            m_import = *preview;
            show();
            return step(preview->isBackup ? TakingStep::Backup : TakingStep::Preview);
        }
        // Why not: the whole table, not only the first thing that is false.
        const auto error = preview.error();
        whenDone(m_engine.credentials().check(m_bytes, {}), this, [this, turn, error](const Result<engine::CredentialView> &checked) {
            if (turn != m_turn) return;
            if (checked && checked->isReadable && checked->report.firstFailure()) m_refused = *checked;
            refuse(error);
        });
    });
}

void CredentialTaking::refuse(const Error &error)
{
    m_bytes.clear();
    m_import.reset();
    m_problem = error;
    show();
    step(TakingStep::Refused);
}

void CredentialTaking::accept()
{
    if (m_model.busy || !m_import) return;
    if (m_import->isBackup) return bringBack();
    const auto title = CredentialWords::title(m_import->credential.content);
    const bool isKnown = m_import->isKnownHere;
    const int turn = ++m_turn;
    m_model.busy = true;
    m_model.told();
    whenDone(m_engine.credentials().importFile(m_bytes, {}), this, [this, turn, title, isKnown](const Result<std::vector<engine::CredentialView>> &kept) {
        if (turn != m_turn) return;
        m_model.busy = false;
        if (!kept) return refuse(kept.error());
        const auto id = kept->empty() ? QString() : words::text(kept->front().id);
        close();
        //: Toast after an import; %1 is the title of a credential.
        if (!isKnown) Q_EMIT said(tr("%1 is kept on this computer").arg(title));
        Q_EMIT taken(id);
    });
}

void CredentialTaking::bringBack()
{
    const int turn = ++m_turn;
    m_passphraseProblem.reset();
    m_model.busy = true;
    show();
    auto passphrase = secretFrom(m_model.passphrase);
    whenDone(m_engine.credentials().list({}), this, [this, turn, passphrase](const Result<std::vector<engine::CredentialView>> &before) {
        if (turn != m_turn) return;
        std::vector<std::string> known;
        if (before)
            for (const auto &one : *before) known.push_back(one.id);
        whenDone(m_engine.credentials().importFile(m_bytes, passphrase), this, [this, turn, known](const Result<std::vector<engine::CredentialView>> &kept) {
            if (turn != m_turn) return;
            m_model.busy = false;
            if (!kept && kept.error().code == Errc::passphrase) {
                m_passphraseProblem = kept.error();
                return show();
            }
            if (!kept) return refuse(kept.error());
            const auto isNew = [&](const engine::CredentialView &one) { return std::find(known.begin(), known.end(), one.id) == known.end(); };
            const int all = int(kept->size()), added = int(std::count_if(kept->begin(), kept->end(), isNew));
            close();
            //: Toasts after a backup was opened.
            const auto back = tr("%n credential(s) brought back", "", added);
            Q_EMIT said(added == all ? back : back + QStringLiteral(", ") + tr("%n were here already", "", all - added));
            Q_EMIT taken({});
        });
    });
}

void CredentialTaking::show()
{
    const auto &current = m_engine.identities().current();
    const CredentialEyes eyes{current ? current->did : std::string(), SystemClock().now()};
    if (m_import && !m_import->isBackup) eyes.fill(m_model.credential, m_import->credential);
    else if (m_refused) eyes.fill(m_model.credential, *m_refused);
    else CredentialEyes::clear(m_model.credential);
    m_model.isKnown = m_import && m_import->isKnownHere;
    const auto problem = m_problem ? CredentialSource::problem(*m_problem) : CredentialSource::Problem();
    m_model.problemTitle = problem.title;
    m_model.problemText = problem.text;
    m_model.problemCode = problem.code;
    m_model.passphraseError = m_passphraseProblem ? errorText(*m_passphraseProblem).title : QString();
    m_model.told();
}

void CredentialTaking::retranslate()
{
    if (m_model.step == TakingStep::Closed) return;
    m_model.progressText = tr("Reading the file");
    show();
}

} // namespace amphora::ui
