#pragma once

#include "core/credential/claim_form.h"
#include "core/credential/content.h"
#include "core/credential/issue.h"
#include "core/credential/keeper.h"
#include "core/credential/present.h"
#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/file_service.h"

#include <QFuture>
#include <QObject>

namespace amphora::engine {

/// A credential or presentation with everything that a page or a command shows of it. All texts but `report` are its issuer's.
struct CredentialView {
    std::string id, text, role, mediaType, fileEnding, addedAt; ///< role, addedAt: empty where it is not kept here.
    credential::Form form = credential::Form::json;
    bool isReadable = true; ///< False: only `text` and `report` say anything.
    credential::Content content;
    std::vector<credential::Content> inside; ///< Of a presentation.
    codec::Value document;
    std::vector<std::string> choices; ///< Claims that can be kept back, as JSON Pointers.
    credential::Report report;
};

struct CredentialImport {
    bool isBackup = false;
    CredentialView credential; ///< Where it is no backup.
    bool isKnownHere = false;
};

struct PresentedCredential {
    std::string text, sha256; ///< sha256: hex, of the text.
    credential::Preview preview;
    std::string ledgerId;
};

/// What a backup holds, as it was read back.
struct BackupSummary {
    std::size_t credentials = 0, shown = 0; ///< shown: entries of the ledger.
};

/// Credentials of the identity in use, and checking those of anybody. Main thread; every call returns at once. Nothing here asks a network.
class CredentialService : public QObject {
    Q_OBJECT

public:
    CredentialService(CoreThread &core, CoreState &state, FileService &files, QObject *parent = nullptr);

    /// A file that a person chose: credential, picture with a badge or backup. Tells its progress and can be cancelled. E-NOT-FOUND, E-IO,
    /// E-SIZE as soon as its first bytes say what it is.
    QFuture<Result<Bytes>> readFile(std::string path);

    /// Any file: a text or a picture with a badge. Needs no identity. What cannot be read as a credential is a report, not an error.
    QFuture<Result<CredentialView>> check(Bytes file, std::optional<credential::Expectation> expected);

    /// What importFile() would take in. E-KEY-LOCKED. A file that importFile() would refuse is an error here.
    QFuture<Result<CredentialImport>> previewImport(Bytes file);
    /// A credential, or a backup with its passphrase (E-PASSPHRASE). A single credential that a check finds false is not stored: the error is
    /// that of the first failed check. A backup brings back all that it holds, and the reports say what is false of it. What is here already
    /// is left as it is and given back.
    QFuture<Result<std::vector<CredentialView>>> importFile(Bytes file, Secret passphrase);

    /// By all words of `query` in their texts; all of them for an empty one. Newest last.
    QFuture<Result<std::vector<CredentialView>>> list(std::string query);
    QFuture<Result<CredentialView>> show(std::string id);
    QFuture<Result<CredentialView>> remove(std::string id);

    /// Signed and kept: as `held` if it is for this identity itself, else as `issued`.
    QFuture<Result<CredentialView>> issue(credential::IssueRequest request);
    /// What issueDraft() would sign, for the person's eyes.
    QFuture<Result<credential::IssueDraft>> prepareIssue(credential::IssueRequest request);
    /// As issue(). E-CONTROLLER if another identity is in use by now.
    QFuture<Result<CredentialView>> issueDraft(credential::IssueDraft draft);

    /// A form for the claims of a draft-07 schema in a file. Needs no identity. E-NOT-FOUND, E-IO, E-SIZE, and the errors of claimFormOf().
    QFuture<Result<std::shared_ptr<const credential::ClaimForm>>> openSchema(std::string path);
    /// The claims as they were typed, and what is wrong with them.
    QFuture<Result<credential::FilledForm>> fillForm(std::shared_ptr<const credential::ClaimForm> form, std::map<std::string, std::string> typed);

    QFuture<Result<credential::Preview>> preparePresentation(std::string id, credential::PresentRequest request);
    /// Signs, and notes in the ledger who was shown what.
    QFuture<Result<PresentedCredential>> present(std::string id, credential::PresentRequest request);
    QFuture<Result<std::vector<credential::Shown>>> ledger();

    /// These credentials (all of them: no id) and the whole ledger, sealed with a passphrase. Takes a second or so.
    QFuture<Result<Bytes>> backup(std::vector<std::string> ids, Secret passphrase);
    /// Opens a backup and counts what is in it; nothing is taken in. Takes a second or so.
    QFuture<Result<BackupSummary>> openBackup(Bytes file, Secret passphrase);

Q_SIGNALS:
    void changed(); ///< Something was imported, issued, removed or presented.

private:
    CoreThread &m_core;
    CoreState &m_state; ///< Only inside closures on the core thread.
    FileService &m_files;
};

} // namespace amphora::engine
