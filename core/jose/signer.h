#pragma once

#include "core/base/result.h"
#include "core/codec/cid.h"
#include "core/did/did.h"

#include <optional>
#include <string>

namespace amphora::jose {

/// Port: signs as one DID. Implemented by vault; made only while the vault is open.
class Signer {
public:
    virtual ~Signer() = default;
    virtual const did::Did &did() const = 0;
    virtual std::string algorithm() const = 0; ///< JWA name, "EdDSA".
    virtual std::string keyId() const = 0; ///< DID URL for `kid`.
    virtual Result<Bytes> sign(ByteView signingInput) const = 0;
};

/// Who signs for whom: every signing path takes all three from day one (decisions §1).
struct Authority {
    did::Did controller; ///< Whose stream it is.
    const Signer &signer; ///< Whose key is used; equal to the controller without a capability.
    std::optional<codec::Cid> capability; ///< The CACAO block that lets the signer act (a later issue).
};

} // namespace amphora::jose
