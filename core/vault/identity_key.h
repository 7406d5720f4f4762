#pragma once

#include "core/crypto/ed25519.h"
#include "core/did/did.h"
#include "core/jose/signer.h"
#include "core/vault/recovery_phrase.h"

#include <memory>

namespace amphora::vault {

/// The key of an identity of kind `key` (decisions §1): from the phrase at m/51073068'/1'/0', or an imported 32-byte seed.
crypto::Ed25519Key identityKeyOf(const RecoveryPhrase &phrase);

/// HKDF of decisions §3 ("dataKey is derived, never stored"); 32 bytes.
SecretBytes dataKeyOf(const crypto::Ed25519Key &key);

/// First 16 hex digits of SHA-256(DID): the name of the identity's folder (decisions §2).
std::string identityIdOf(const did::Did &did);

/// Signs with an Ed25519 key as its did:key.
class KeySigner final : public jose::Signer {
public:
    explicit KeySigner(crypto::Ed25519Key key);
    const did::Did &did() const override { return m_did; }
    std::string algorithm() const override { return "EdDSA"; }
    std::string keyId() const override;
    Result<Bytes> sign(ByteView signingInput) const override;
    const crypto::Ed25519Key &key() const noexcept { return m_key; }

private:
    crypto::Ed25519Key m_key;
    did::Did m_did;
};

} // namespace amphora::vault
