#pragma once

#include "core/credential/credential.h"
#include "core/credential/report.h"

namespace amphora::credential {

/// What a verifier asked the holder to sign.
struct Expectation {
    std::string audience, nonce;
};

struct VerifyOptions {
    Timestamp now;
    std::optional<Timestamp> newestSeen = {}; ///< The newest time that this home has seen signed or anchored: a clock before it is wrong.
    std::vector<did::Did> ownDids = {}; ///< Identities of this home.
    std::optional<Expectation> expected = {};
};

inline constexpr std::chrono::seconds kClockSkew{300}; ///< As did-jwt has it.
inline constexpr std::chrono::hours kKeyBindingAgeMax{24}; ///< Of a key binding that does not say when it ends.

/// Checks everything that can be checked without asking anybody. Keys come from did:key and did:jwk identifiers of issuer and holder, never
/// from a header.
Report verify(const Credential &credential, const VerifyOptions &options);
/// The same for bytes: what cannot be read as a credential is a report with a failed (or unsupported) format.
Report verifyText(std::string_view received, const VerifyOptions &options);
Report reportOf(const Error &unreadable);

} // namespace amphora::credential
