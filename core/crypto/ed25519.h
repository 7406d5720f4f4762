#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>

namespace amphora::crypto {

using Ed25519PublicKey = std::array<std::uint8_t, 32>;
using Ed25519Signature = std::array<std::uint8_t, 64>;
using X25519PublicKey = std::array<std::uint8_t, 32>;

/// An Ed25519 key pair (RFC 8032) made from its 32-byte seed; the secret half never leaves locked memory.
class Ed25519Key {
public:
    /// E-FORMAT unless the seed has 32 bytes.
    static Result<Ed25519Key> fromSeed(ByteView seed);

    const Ed25519PublicKey &publicKey() const noexcept { return m_public; }
    Ed25519Signature sign(ByteView message) const;
    /// The 32-byte seed, for sealing into a vault and deriving the data key.
    ByteView seed() const noexcept;

private:
    Ed25519Key(SecretBytes secret, const Ed25519PublicKey &publicKey);
    SecretBytes m_secret; ///< seed ‖ public key, as libsodium keeps it.
    Ed25519PublicKey m_public;
};

/// One policy for every signature in the program: libsodium 1.0.18's crypto_sign_verify_detached, which refuses
/// S ≥ L, small-order and non-canonical keys. False for wrong lengths.
bool verifyEd25519(ByteView publicKey, ByteView message, ByteView signature) noexcept;

/// The birational map to X25519 (key agreement). E-FORMAT if the point has none.
Result<X25519PublicKey> toX25519(const Ed25519PublicKey &key);

} // namespace amphora::crypto
