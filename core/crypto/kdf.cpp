#include "core/crypto/kdf.h"

#include "core/crypto/hash.h"

#include <botan/kdf.h>
#include <botan/pwdhash.h>
#include <sodium.h>

#include <cassert>
#include <cstdlib>

namespace amphora::crypto {

namespace {

constexpr std::size_t kSha512BlockBytes = 128;

const char *chars(ByteView bytes) { return asText(bytes).data(); }

} // namespace

SecretBytes hkdfSha256(ByteView keyMaterial, ByteView salt, std::string_view info, std::size_t size)
{
    assert(size <= 255 * 32);
    const auto hkdf = Botan::KDF::create("HKDF(SHA-256)");
    if (!hkdf) std::abort(); // As in hash.cpp: a Botan without it is no Botan of ours.
    SecretBytes key(size);
    if (size == 0) return key;
    // HMAC hashes keys longer than a block anyway; Botan refuses them over 4096 bytes.
    const bool isLong = salt.size() > 64;
    const auto shortSalt = isLong ? sha256(salt) : Digest32{};
    const ByteView used = isLong ? ByteView(shortSalt) : salt;
    const auto label = asBytes(info);
    hkdf->kdf(key.writable().data(), size, keyMaterial.data(), keyMaterial.size(), used.data(), used.size(), label.data(), label.size());
    return key;
}

SecretBytes pbkdf2HmacSha512(ByteView password, ByteView salt, std::size_t rounds, std::size_t size)
{
    assert(rounds > 0);
    const auto family = Botan::PasswordHashFamily::create("PBKDF2(SHA-512)");
    if (!family) std::abort();
    SecretBytes key(size);
    if (size == 0) return key;
    auto shortPassword = password.size() > kSha512BlockBytes ? sha512(password) : Digest64{};
    const ByteView used = password.size() > kSha512BlockBytes ? ByteView(shortPassword) : password;
    family->from_params(rounds)->derive_key(key.writable().data(), size, chars(used), used.size(), salt.data(), salt.size());
    wipe(shortPassword);
    return key;
}

Argon2idCost Argon2idCost::moderate() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }

Result<SecretBytes> argon2id(ByteView passphrase, ByteView salt, Argon2idCost cost, std::size_t size)
{
    if (salt.size() != kArgon2idSaltBytes) return Error{Errc::size, "Argon2id: the salt must have 16 bytes"};
    if (cost.ops < crypto_pwhash_OPSLIMIT_MIN || cost.ops > Argon2idCost::kOpsMax)
        return Error{Errc::size, "Argon2id: " + std::to_string(cost.ops) + " passes are out of bounds"};
    if (cost.memBytes < crypto_pwhash_MEMLIMIT_MIN || cost.memBytes > Argon2idCost::kMemBytesMax)
        return Error{Errc::size, "Argon2id: " + std::to_string(cost.memBytes) + " bytes of memory are out of bounds"};
    constexpr std::size_t kKeyBytesMax = 1024; // Nothing of ours needs more than two keys.
    if (size < crypto_pwhash_BYTES_MIN || size > kKeyBytesMax) return Error{Errc::size, "Argon2id: key size out of bounds"};
    SecretBytes key(size);
    if (crypto_pwhash(key.writable().data(), size, chars(passphrase), passphrase.size(), salt.data(), cost.ops, cost.memBytes,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Errc::io, "Argon2id: not enough memory"};
    return key;
}

} // namespace amphora::crypto
