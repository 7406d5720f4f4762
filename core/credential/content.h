#pragma once

#include "core/credential/credential.h"

namespace amphora::credential {

/// What a credential says, in one shape for all forms: for lists, pages and print. All texts are the issuer's; show them as plain text.
struct Content {
    std::string id; ///< The issuer's own, if it gave one.
    std::vector<std::string> types; ///< Without "VerifiableCredential"; of an SD-JWT VC its vct.
    std::string title; ///< Its name, or the best of its types.
    std::string issuer; ///< DID or URL.
    std::string issuerName;
    std::vector<std::string> subjects; ///< Identifiers; empty for a bearer credential.
    std::optional<Timestamp> from, until;
    codec::Value claims; ///< The subject's claims: what one would show or keep back.
};
Content contentOf(const Credential &credential);

/// Every start and every end that stands in it, with the member's name. `malformed` names one that is no time.
struct Dates {
    struct Entry {
        std::string member;
        Timestamp time;
    };
    std::vector<Entry> starts, ends;
    std::string malformed;
};
Dates datesOf(const Credential &credential);

/// Whom it is bound to: the holder's DID (subject of a W3C credential, `cnf` or `sub` of an SD-JWT VC) and the key where it is given.
struct Binding {
    std::string did; ///< Empty: none.
    std::optional<did::PublicKey> key; ///< `cnf`
    bool hasUnreadableKey = false; ///< A `cnf` that is not understood.

    bool isBearer() const noexcept { return did.empty() && !key && !hasUnreadableKey; }
    bool isTo(const did::Did &did) const;
};
Binding bindingOf(const Credential &credential);

/// The claims of an SD-JWT VC without what belongs to the token.
codec::Map ownClaimsOf(const codec::Map &claims);
/// Whether a claim of that name belongs to the token (SD-JWT VC §2.2.2, RFC 7519).
bool isTokenClaim(std::string_view name) noexcept;

} // namespace amphora::credential
