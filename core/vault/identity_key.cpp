#include "core/vault/identity_key.h"

#include "core/codec/multibase.h"
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "core/did/did_key.h"
#include "core/vault/slip10.h"

#include <array>
#include <cassert>

namespace amphora::vault {

namespace {

/// decisions §1: m/51073068'/1'/0', a branch that no wallet uses.
constexpr std::array<std::uint32_t, 3> kIdentityPath = {51073068, 1, 0};
constexpr std::size_t kDidDigestBytesInId = 8;

} // namespace

crypto::Ed25519Key identityKeyOf(const RecoveryPhrase &phrase)
{
    const auto node = slip10Derive(phrase.seed().view(), kIdentityPath);
    assert(node);
    auto key = crypto::Ed25519Key::fromSeed(node->key.view());
    assert(key);
    return std::move(*key);
}

SecretBytes dataKeyOf(const crypto::Ed25519Key &key) { return crypto::hkdfSha256(key.seed(), {}, "amphora/data-key/v1", 32); }

std::string identityIdOf(const did::Did &did)
{
    const auto digest = crypto::sha256(asBytes(did.toString()));
    return codec::toHex(ByteView(digest).first(kDidDigestBytesInId));
}

KeySigner::KeySigner(crypto::Ed25519Key key) : m_key(std::move(key)), m_did(did::didKeyOf(m_key.publicKey())) {}

std::string KeySigner::keyId() const { return did::keyIdOf(m_did); }

Result<Bytes> KeySigner::sign(ByteView signingInput) const
{
    const auto signature = m_key.sign(signingInput);
    return Bytes(signature.begin(), signature.end());
}

} // namespace amphora::vault
