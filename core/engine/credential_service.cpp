#include "core/engine/credential_service.h"

#include "core/credential/backup.h"
#include "core/credential/badge.h"
#include "core/credential/received.h"
#include "core/engine/chosen_file.h"
#include "core/engine/credential_desk.h"
#include "core/engine/when_done.h"

namespace amphora::engine {

namespace {

std::size_t bytesMaxOf(ByteView start) { return credential::isBackup(start) ? credential::kBackupBytesMax : credential::kBadgeBytesMax; }

} // namespace

CredentialService::CredentialService(CoreThread &core, CoreState &state, QObject *parent) : QObject(parent), m_core(core), m_state(state) {}

QFuture<Result<Bytes>> CredentialService::readFile(std::string path)
{
    const auto promise = std::make_shared<QPromise<Result<Bytes>>>(); // Cancels its future if the thread ends before.
    promise->start();
    const auto future = promise->future();
    (void)m_files.run([promise, path = std::move(path)] {
        promise->addResult(readChosenFile(path, bytesMaxOf, *promise));
        promise->finish();
        return true;
    });
    return future;
}

QFuture<Result<CredentialView>> CredentialService::check(Bytes file, std::optional<credential::Expectation> expected)
{
    return m_core.run([&state = m_state, file = std::move(file), expected = std::move(expected)]() -> Result<CredentialView> {
        const auto text = credential::textOfFile(file);
        if (text) return viewOfText(*text, verifyOptionsOf(state, expected));
        CredentialView view;
        view.isReadable = false;
        view.report = credential::reportOf(text.error());
        return view;
    });
}

QFuture<Result<CredentialImport>> CredentialService::previewImport(Bytes file)
{
    return m_core.run([&state = m_state, file = std::move(file)] { return previewImportOf(state, file); });
}

QFuture<Result<std::vector<CredentialView>>> CredentialService::importFile(Bytes file, Secret passphrase)
{
    auto future = m_core.run([&state = m_state, file = std::move(file), passphrase = std::move(passphrase)] { return importInto(state, file, passphrase); });
    whenDone(future, this, [this](const auto &result) { if (result) Q_EMIT changed(); });
    return future;
}

QFuture<Result<std::vector<CredentialView>>> CredentialService::list(std::string query)
{
    return m_core.run([&state = m_state, query = std::move(query)] { return listOf(state, query); });
}

QFuture<Result<CredentialView>> CredentialService::show(std::string id)
{
    return m_core.run([&state = m_state, id = std::move(id)]() -> Result<CredentialView> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        const auto kept = credential::Keeper(*(*workspace)->sealed()).find(id);
        if (!kept) return kept.error();
        return viewOfKept(*kept, verifyOptionsOf(state));
    });
}

QFuture<Result<CredentialView>> CredentialService::remove(std::string id)
{
    auto future = m_core.run([&state = m_state, id = std::move(id)]() -> Result<CredentialView> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        credential::Keeper keeper(*(*workspace)->sealed());
        const auto kept = keeper.find(id);
        if (!kept) return kept.error();
        auto view = viewOfKept(*kept, verifyOptionsOf(state));
        if (auto removed = keeper.remove(kept->id); !removed) return removed.error();
        return view;
    });
    whenDone(future, this, [this](const auto &result) { if (result) Q_EMIT changed(); });
    return future;
}

QFuture<Result<CredentialView>> CredentialService::issue(credential::IssueRequest request)
{
    auto future = m_core.run([&state = m_state, request = std::move(request)] { return issueIn(state, request); });
    whenDone(future, this, [this](const auto &result) { if (result) Q_EMIT changed(); });
    return future;
}

QFuture<Result<credential::IssueDraft>> CredentialService::prepareIssue(credential::IssueRequest request)
{
    return m_core.run([&state = m_state, request = std::move(request)]() -> Result<credential::IssueDraft> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        return credential::prepareIssue(request, *(*workspace)->authority(), state.clock.now(), state.random);
    });
}

QFuture<Result<CredentialView>> CredentialService::issueDraft(credential::IssueDraft draft)
{
    auto future = m_core.run([&state = m_state, draft = std::move(draft)] { return issueIn(state, draft); });
    whenDone(future, this, [this](const auto &result) { if (result) Q_EMIT changed(); });
    return future;
}

QFuture<Result<std::shared_ptr<const credential::ClaimForm>>> CredentialService::openSchema(std::string path)
{
    return m_core.run([path = std::move(path)] { return schemaFormOf(path); });
}

QFuture<Result<credential::FilledForm>> CredentialService::fillForm(std::shared_ptr<const credential::ClaimForm> form, std::map<std::string, std::string> typed)
{
    return m_core.run([form = std::move(form), typed = std::move(typed)]() -> Result<credential::FilledForm> { return credential::fillForm(*form, typed); });
}

QFuture<Result<credential::Preview>> CredentialService::preparePresentation(std::string id, credential::PresentRequest request)
{
    return m_core.run([&state = m_state, id = std::move(id), request = std::move(request)]() -> Result<credential::Preview> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        const auto kept = credential::Keeper(*(*workspace)->sealed()).find(id);
        if (!kept) return kept.error();
        const auto read = credential::Credential::parse(kept->text);
        if (!read) return read.error();
        return credential::preparePresentation(*read, request, *(*workspace)->owner(), state.clock.now());
    });
}

QFuture<Result<PresentedCredential>> CredentialService::present(std::string id, credential::PresentRequest request)
{
    auto future = m_core.run([&state = m_state, id = std::move(id), request = std::move(request)] { return presentIn(state, id, request); });
    whenDone(future, this, [this](const auto &result) { if (result) Q_EMIT changed(); });
    return future;
}

QFuture<Result<std::vector<credential::Shown>>> CredentialService::ledger()
{
    return m_core.run([&state = m_state]() -> Result<std::vector<credential::Shown>> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        return credential::Keeper(*(*workspace)->sealed()).ledger();
    });
}

QFuture<Result<Bytes>> CredentialService::backup(std::vector<std::string> ids, Secret passphrase)
{
    return m_core.run([&state = m_state, ids = std::move(ids), passphrase = std::move(passphrase)] { return backupOf(state, ids, passphrase); });
}

QFuture<Result<BackupSummary>> CredentialService::openBackup(Bytes file, Secret passphrase)
{
    return m_core.run([file = std::move(file), passphrase = std::move(passphrase)]() -> Result<BackupSummary> {
        if (!passphrase) return Error{Errc::passphrase, "a backup opens with its passphrase"};
        const auto content = credential::openBackup(file, passphrase->view());
        if (!content) return content.error();
        return BackupSummary{content->credentials.size(), content->ledger.size()};
    });
}

QFuture<Result<WrittenFile>> CredentialService::writeFile(std::string path, Bytes bytes)
{
    return m_core.run([path = std::move(path), bytes = std::move(bytes)] { return writeAndReadBack(path, bytes); });
}

} // namespace amphora::engine
