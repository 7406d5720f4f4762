#pragma once

#include "core/credential/report.h"
#include "core/jose/compact_jws.h"

/// One signature and whose it is; not for other modules.
namespace amphora::credential {

struct SignatureFinding {
    Finding signature;
    Seen signatureSeen;
    std::optional<Errc> signatureCode = {};
    Finding owner; ///< Whether the key is the named one's.
    Seen ownerSeen;
    std::optional<Errc> ownerCode = {};
};

/// `owner` is the DID that the content names. `kidDecides`: the kid says which key it is (VC-JOSE-COSE §3.3.1), so that a right signature of
/// another DID is a right signature by the wrong one; otherwise it is a hint (protocol/09 §9.2).
SignatureFinding checkSignature(const jose::CompactJws &jws, const std::string &owner, bool kidDecides);

} // namespace amphora::credential
