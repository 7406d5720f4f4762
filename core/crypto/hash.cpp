#include "core/crypto/hash.h"

#include <botan/hash.h>
#include <sodium.h>

#include <cstdlib>

namespace amphora::crypto {

namespace {

/// Finding an algorithm by name costs more than hashing a small block, so each thread keeps its own.
template <typename Digest>
Digest digestOf(Botan::HashFunction *hash, ByteView bytes)
{
    if (!hash) std::abort(); // A Botan without SHA-2: nothing that is checked with it could be trusted.
    Digest digest;
    hash->update(bytes.data(), bytes.size());
    hash->final(digest.data());
    return digest;
}

} // namespace

Digest32 sha256(ByteView bytes)
{
    thread_local const auto hash = Botan::HashFunction::create("SHA-256");
    return digestOf<Digest32>(hash.get(), bytes);
}

Digest64 sha512(ByteView bytes)
{
    thread_local const auto hash = Botan::HashFunction::create("SHA-512");
    return digestOf<Digest64>(hash.get(), bytes);
}

Digest32 keccak256(ByteView bytes)
{
    thread_local const auto hash = Botan::HashFunction::create("Keccak-1600(256)");
    return digestOf<Digest32>(hash.get(), bytes);
}

SecretBytes hmacSha512(ByteView key, ByteView message)
{
    static constexpr std::uint8_t kNothing = 0; // libsodium wants a pointer even for no bytes.
    const auto pointer = [](ByteView bytes) { return bytes.empty() ? &kNothing : bytes.data(); };
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, pointer(key), key.size());
    crypto_auth_hmacsha512_update(&state, pointer(message), message.size());
    SecretBytes code(crypto_auth_hmacsha512_BYTES);
    crypto_auth_hmacsha512_final(&state, code.writable().data());
    sodium_memzero(&state, sizeof state);
    return code;
}

bool equalConstantTime(ByteView a, ByteView b) noexcept
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace amphora::crypto
