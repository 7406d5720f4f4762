#pragma once

#include "core/codec/multibase.h"
#include "core/did/did_key.h"
#include "core/jose/signer.h"

#include <string_view>

namespace amphora::test {

/// Signs as the did:key of a seed that a test names. Link Amphora::jose.
class TestSigner final : public jose::Signer {
public:
    explicit TestSigner(std::string_view seedHex)
        : m_key(crypto::Ed25519Key::fromSeed(codec::fromHex(seedHex).value()).value()), m_did(did::didKeyOf(m_key.publicKey()))
    {
    }

    const did::Did &did() const override { return m_did; }
    std::string algorithm() const override { return "EdDSA"; }
    std::string keyId() const override { return did::keyIdOf(m_did); }
    Result<Bytes> sign(ByteView signingInput) const override
    {
        const auto signature = m_key.sign(signingInput);
        return Bytes(signature.begin(), signature.end());
    }

    const crypto::Ed25519PublicKey &publicKey() const { return m_key.publicKey(); }
    jose::Authority authority() const { return {m_did, *this, std::nullopt}; }

private:
    crypto::Ed25519Key m_key;
    did::Did m_did;
};

/// Seeds of the test data: 00…1f of vectors.json, and 01 or 02 thirty-two times in golden/.
inline constexpr std::string_view kCountingSeed = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
inline constexpr std::string_view kSeedOfOnes = "0101010101010101010101010101010101010101010101010101010101010101";
inline constexpr std::string_view kSeedOfTwos = "0202020202020202020202020202020202020202020202020202020202020202";

} // namespace amphora::test
