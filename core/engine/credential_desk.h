#pragma once

#include "core/engine/credential_service.h"

namespace amphora::engine {

// The synchronous half of CredentialService, whose header names the errors. Core thread only, not for other modules.

/// Reads every time that this home noted, so once for many credentials.
credential::VerifyOptions verifyOptionsOf(CoreState &state, std::optional<credential::Expectation> expected = {});
CredentialView viewOfText(const std::string &text, const credential::VerifyOptions &options);
CredentialView viewOfKept(const credential::Kept &kept, const credential::VerifyOptions &options);

Result<CredentialImport> previewImportOf(CoreState &state, ByteView file);
Result<std::vector<CredentialView>> importInto(CoreState &state, ByteView file, const Secret &passphrase);
Result<std::vector<CredentialView>> listOf(CoreState &state, const std::string &query);
Result<CredentialView> issueIn(CoreState &state, const credential::IssueRequest &request);
Result<CredentialView> issueIn(CoreState &state, const credential::IssueDraft &draft);
Result<std::shared_ptr<const credential::ClaimForm>> schemaFormOf(ByteView file);
Result<PresentedCredential> presentIn(CoreState &state, const std::string &id, const credential::PresentRequest &request);
Result<Bytes> backupOf(CoreState &state, const std::vector<std::string> &ids, const Secret &passphrase);

} // namespace amphora::engine
