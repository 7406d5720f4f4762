#pragma once

#include "core/credential/content.h"
#include "core/credential/verification.h"
#include "core/jose/signer.h"

namespace amphora::credential {

struct PresentRequest {
    std::vector<std::string> pointers; ///< Into the claims (RFC 6901). What stands below a named claim goes along, and so do its parents.
    std::string audience, nonce;
    std::optional<Timestamp> expires = {};
};

inline constexpr std::size_t kAudienceBytesMax = 1024;
inline constexpr std::chrono::minutes kPresentationLife{15}; ///< Where the person names no end.

/// What would go out, for the person's eyes before anything is signed.
struct Preview {
    Form form; ///< sdJwt, vpJwt or vpJose: of the presentation.
    codec::Map shown; ///< Everything that the other side will read of the credential.
    std::vector<std::string> disclosed; ///< Pointers of what was chosen and what goes along with it.
    std::vector<std::string> always; ///< Pointers of own claims that this credential cannot keep back.
    std::vector<std::string> keptBack; ///< Pointers.
    std::string holder, audience, nonce;
    Timestamp expires;
};

/// The claims that can be chosen: pointers of the disclosures of an SD-JWT VC; none for forms that are shown as a whole.
std::vector<std::string> choicesOf(const Credential &credential);

/// E-VC-BOUND: bound to a key that is not the signer's, or an SD-JWT VC bound to nobody. E-NOT-FOUND: a pointer to nothing. E-USAGE: no audience or
/// nonce, an end in the past. E-UNSUPPORTED: a form that cannot be presented, or claims chosen of one that is shown as a whole.
Result<Preview> preparePresentation(const Credential &credential, const PresentRequest &request, const did::Did &holder, Timestamp now);

/// The presentation's text, exactly of what preparePresentation() gave for the same request.
Result<std::string> present(const Credential &credential, const PresentRequest &request, const jose::Authority &holder, Timestamp now, Random &random);

} // namespace amphora::credential
