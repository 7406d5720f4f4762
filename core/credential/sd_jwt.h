#pragma once

#include "core/base/random.h"
#include "core/jose/compact_jws.h"

#include <optional>
#include <vector>

namespace amphora::credential {

/// One claim that can be shown or kept back: base64url of [salt, name, value], or [salt, value] in a list. Its text is what was hashed.
struct Disclosure {
    std::string text;
    std::string digest; ///< base64url of SHA-256 of the text.
    std::string name; ///< Empty for an element of a list.
    bool isMember = false;
    codec::Value value; ///< As it stands in the disclosure; what is concealed inside is still a digest.

    // Where it belongs, known once the whole text was read:
    std::string pointer; ///< JSON Pointer into the claims.
    std::optional<std::size_t> parent; ///< The disclosure inside which its digest stands.
};

/// A selectively disclosable JWT (RFC 9901): issuer's JWT ~ disclosures ~ key binding JWT. Read strictly: what does not fit together is refused
/// as a whole (E-VC-DISCLOSURE), as §7.1 asks, and nothing of it is shown.
struct SdJwt {
    static constexpr std::size_t kDisclosuresMax = 1000;

    jose::CompactJws issued;
    std::string issuedText;
    std::vector<Disclosure> disclosures; ///< In the order of the text.
    std::optional<jose::CompactJws> keyBinding;
    std::string boundText; ///< What sd_hash covers: everything up to and with the last `~` before the key binding.
    codec::Map claims; ///< With everything that was disclosed put in its place; without `_sd` and `_sd_alg`.
    std::size_t keptBack = 0; ///< Digests that nothing was disclosed for: claims that were kept back, or decoys.

    /// E-VC-FORMAT, E-VC-DUPLICATE, E-VC-DISCLOSURE, E-UNSUPPORTED (another `_sd_alg`), E-SIZE.
    static Result<SdJwt> parse(std::string_view text);
};

/// The digest of a disclosure's or presentation's text: base64url of SHA-256.
std::string sdDigestOf(std::string_view text);

/// What an issuer writes: the claims with digests in the place of what `pointers` name, and the disclosures. A pointer below another one gives
/// a disclosure inside a disclosure. Salts are 128 bits. E-NOT-FOUND (where = the pointer), E-VC-CLAIMS for members named `_sd` or `...`.
struct Concealed {
    codec::Map claims;
    std::vector<std::string> disclosures;
};
Result<Concealed> conceal(const codec::Map &claims, const std::vector<std::string> &pointers, Random &random);

} // namespace amphora::credential
