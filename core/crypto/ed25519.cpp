#include "core/crypto/ed25519.h"

#include <sodium.h>

namespace amphora::crypto {

static_assert(sizeof(Ed25519PublicKey) == crypto_sign_PUBLICKEYBYTES);
static_assert(sizeof(Ed25519Signature) == crypto_sign_BYTES);

Ed25519Key::Ed25519Key(SecretBytes secret, const Ed25519PublicKey &publicKey) : m_secret(std::move(secret)), m_public(publicKey) {}

Result<Ed25519Key> Ed25519Key::fromSeed(ByteView seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES) return Error{Errc::format, "an Ed25519 seed has 32 bytes"};
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    Ed25519PublicKey publicKey;
    crypto_sign_seed_keypair(publicKey.data(), secret.writable().data(), seed.data());
    return Ed25519Key(std::move(secret), publicKey);
}

Ed25519Signature Ed25519Key::sign(ByteView message) const
{
    Ed25519Signature signature;
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), m_secret.view().data());
    return signature;
}

ByteView Ed25519Key::seed() const noexcept { return m_secret.view().first(crypto_sign_SEEDBYTES); }

bool verifyEd25519(ByteView publicKey, ByteView message, ByteView signature) noexcept
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(signature.data(), message.data(), message.size(), publicKey.data()) == 0;
}

Result<X25519PublicKey> toX25519(const Ed25519PublicKey &key)
{
    X25519PublicKey converted;
    if (crypto_sign_ed25519_pk_to_curve25519(converted.data(), key.data()) != 0)
        return Error{Errc::format, "no point of the prime-order group of Ed25519"};
    return converted;
}

} // namespace amphora::crypto
