#pragma once

#include "core/codec/value.h"
#include "core/did/public_key.h"
#include "core/jose/signer.h"

namespace amphora::jose {

/// A JWS in its compact form (RFC 7515 §7.1), as tokens and credentials are handed around: what was received is what was signed, and it is
/// never encoded again.
struct CompactJws {
    static constexpr std::size_t kBytesMax = 1024 * 1024;
    static constexpr std::size_t kHeaderBytesMax = 16 * 1024; ///< Of its JSON text; certificate chains fit.

    std::string signingInput; ///< The first two parts as received.
    codec::Map header;
    Bytes payload, signature;

    /// E-SIZE; E-FORMAT unless it is three parts of exact base64url and the header is a JSON object with a text `alg` and no member
    /// twice; E-UNSUPPORTED for `crit` and `b64`, of which we understand nothing (RFC 7515 §4.1.11, RFC 7797).
    static Result<CompactJws> parse(std::string_view text);

    /// A text member of the header; a null pointer if it is absent or something else.
    const std::string *headerText(std::string_view name) const noexcept;
    const std::string &algorithm() const { return *headerText("alg"); }
};

/// What an `alg` is to us (RFC 8725 §3.1: an allow-list, by name).
enum class AlgorithmClass {
    checked,   ///< EdDSA, Ed25519, ES256, ES256K.
    unchecked, ///< Another kind of signature: neither right nor wrong here.
    refused,   ///< `none` in any spelling, and MACs: whoever can check one can make one.
};
AlgorithmClass classOf(std::string_view algorithm) noexcept;

/// E-SIG if the algorithm is not the one of this kind of key (where = "alg") or the signature is wrong. No key is taken from the header.
Status verifyCompact(const CompactJws &jws, const did::PublicKey &key);

/// Signs the payload as it is. `alg` is put in front of `header`.
Result<std::string> signCompact(codec::Map header, std::string_view payload, const Signer &signer);

} // namespace amphora::jose
