#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <string_view>

namespace amphora::crypto {

/// RFC 5869 with SHA-256; `size` at most 255 × 32 bytes.
SecretBytes hkdfSha256(ByteView keyMaterial, ByteView salt, std::string_view info, std::size_t size);

/// RFC 8018 PBKDF2 with HMAC-SHA-512 (BIP-39 uses 2048 rounds and 64 bytes).
SecretBytes pbkdf2HmacSha512(ByteView password, ByteView salt, std::size_t rounds, std::size_t size);

/// Argon2id 1.3 as libsodium has it (crypto_pwhash_ALG_ARGON2ID13).
struct Argon2idCost {
    std::uint64_t ops;
    std::uint64_t memBytes;

    static constexpr std::uint64_t kOpsMax = 10; ///< Most that a file may ask for (decisions §3).
    static constexpr std::uint64_t kMemBytesMax = 1024ull * 1024 * 1024;
    static Argon2idCost moderate(); ///< What new vaults are made with.
};
inline constexpr std::size_t kArgon2idSaltBytes = 16;

/// E-SIZE before anything is allocated if the cost is over the limits or the salt is not 16 bytes; E-IO if memory is short.
Result<SecretBytes> argon2id(ByteView passphrase, ByteView salt, Argon2idCost cost, std::size_t size);

} // namespace amphora::crypto
