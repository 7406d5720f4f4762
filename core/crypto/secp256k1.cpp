#include "core/crypto/secp256k1.h"

#include "core/base/random.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <algorithm>
#include <cstdlib>

namespace amphora::crypto {

namespace {

/// Made once and never changed afterwards, so every thread may use it; blinded against timing, as its manual asks.
const secp256k1_context *context()
{
    static const secp256k1_context *made = [] {
        auto *fresh = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
        std::array<std::uint8_t, 32> seed;
        SystemRandom().fill(seed);
        if (!fresh || secp256k1_context_randomize(fresh, seed.data()) != 1) std::abort();
        wipe(seed);
        return fresh;
    }();
    return made;
}

Secp256k1Point pointOf(const secp256k1_pubkey &key)
{
    std::array<std::uint8_t, 65> bytes;
    std::size_t size = bytes.size();
    secp256k1_ec_pubkey_serialize(context(), bytes.data(), &size, &key, SECP256K1_EC_UNCOMPRESSED);
    Secp256k1Point point;
    std::copy(bytes.begin() + 1, bytes.end(), point.begin()); // Without the mark 04.
    return point;
}

} // namespace

Result<Secp256k1Key> Secp256k1Key::fromSecret(ByteView secret)
{
    secp256k1_pubkey key;
    if (secret.size() != 32 || secp256k1_ec_pubkey_create(context(), &key, secret.data()) != 1)
        return Error{Errc::format, "no secret key of secp256k1"};
    Secp256k1PublicKey bytes;
    std::size_t size = bytes.size();
    secp256k1_ec_pubkey_serialize(context(), bytes.data(), &size, &key, SECP256K1_EC_COMPRESSED);
    return Secp256k1Key(SecretBytes::copyOf(secret), bytes);
}

Secp256k1Point Secp256k1Key::point() const
{
    secp256k1_pubkey key;
    if (secp256k1_ec_pubkey_parse(context(), &key, m_public.data(), m_public.size()) != 1) std::abort(); // Our own writing.
    return pointOf(key);
}

RecoverableSignature Secp256k1Key::sign(const Digest32 &digest) const
{
    secp256k1_ecdsa_recoverable_signature made;
    if (secp256k1_ecdsa_sign_recoverable(context(), &made, digest.data(), m_secret.view().data(), nullptr, nullptr) != 1) std::abort();
    RecoverableSignature signature;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), signature.rs.data(), &signature.recovery, &made);
    return signature;
}

Result<Secp256k1Key> Secp256k1Key::plus(ByteView tweak) const
{
    auto secret = m_secret.clone();
    if (tweak.size() != 32 || secp256k1_ec_seckey_tweak_add(context(), secret.writable().data(), tweak.data()) != 1)
        return Error{Errc::format, "no key of secp256k1 lies there"};
    return fromSecret(secret.view());
}

Result<Secp256k1Point> recoverSecp256k1(const Digest32 &digest, const RecoverableSignature &signature)
{
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    if (signature.recovery < 0 || signature.recovery > 3
        || secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &parsed, signature.rs.data(), signature.recovery) != 1
        || secp256k1_ecdsa_recover(context(), &key, &parsed, digest.data()) != 1)
        return Error{Errc::sig, "a signature that no key of secp256k1 makes"};
    return pointOf(key);
}

bool verifySecp256k1(ByteView publicKey, const Digest32 &digest, ByteView signature, HighS highS) noexcept
{
    secp256k1_pubkey key;
    secp256k1_ecdsa_signature parsed;
    if (signature.size() != 64 || secp256k1_ec_pubkey_parse(context(), &key, publicKey.data(), publicKey.size()) != 1
        || secp256k1_ecdsa_signature_parse_compact(context(), &parsed, signature.data()) != 1)
        return false;
    const bool wasHigh = secp256k1_ecdsa_signature_normalize(context(), &parsed, &parsed) == 1;
    return (!wasHigh || highS == HighS::accept) && secp256k1_ecdsa_verify(context(), &parsed, digest.data(), &key) == 1;
}

} // namespace amphora::crypto
