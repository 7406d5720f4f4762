#pragma once

#include "core/base/result.h"
#include "core/crypto/hash.h"

namespace amphora::crypto {

using Secp256k1PublicKey = std::array<std::uint8_t, 33>; ///< Compressed: 02 or 03, then x (SEC 1 §2.3.3).
using Secp256k1Point = std::array<std::uint8_t, 64>; ///< x ‖ y, what Ethereum hashes.
using EcdsaSignature = std::array<std::uint8_t, 64>; ///< r ‖ s

/// A signature from which the key that made it can be found again.
struct RecoverableSignature {
    EcdsaSignature rs;
    int recovery = 0; ///< 0 … 3
};

/// An ECDSA key on secp256k1; the secret never leaves locked memory.
class Secp256k1Key {
public:
    /// E-FORMAT unless 32 bytes that are 1 … n−1.
    static Result<Secp256k1Key> fromSecret(ByteView secret);

    const Secp256k1PublicKey &publicKey() const noexcept { return m_public; }
    Secp256k1Point point() const;
    /// Deterministic (RFC 6979), with the lower of the two values of s.
    RecoverableSignature sign(const Digest32 &digest) const;
    /// The key whose secret is this one's plus `tweak` modulo n (BIP-32). E-FORMAT if there is none; that happens once in 2^127 times.
    Result<Secp256k1Key> plus(ByteView tweak) const;
    ByteView secret() const noexcept { return m_secret.view(); }

private:
    Secp256k1Key(SecretBytes secret, const Secp256k1PublicKey &publicKey) : m_secret(std::move(secret)), m_public(publicKey) {}
    SecretBytes m_secret;
    Secp256k1PublicKey m_public;
};

/// The key that signed. E-SIG if r, s or the recovery number belong to no key. Either value of s is taken, as Ethereum's wallets and
/// Ceramic's nodes do (peer README): the answer is the same key.
Result<Secp256k1Point> recoverSecp256k1(const Digest32 &digest, const RecoverableSignature &signature);

enum class HighS { refuse, accept };
/// False for what is no key (33 or 65 bytes), no signature (64 bytes), or another's.
bool verifySecp256k1(ByteView publicKey, const Digest32 &digest, ByteView signature, HighS highS) noexcept;

} // namespace amphora::crypto
