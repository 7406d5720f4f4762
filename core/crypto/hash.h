#pragma once

#include "core/base/secret_bytes.h"

#include <array>

namespace amphora::crypto {

using Digest32 = std::array<std::uint8_t, 32>;
using Digest64 = std::array<std::uint8_t, 64>;

/// FIPS 180-4, by Botan (hardware instructions where the processor has them).
Digest32 sha256(ByteView bytes);
Digest64 sha512(ByteView bytes);
/// Keccak-256 as Ethereum uses it: the padding of the competition, not that of FIPS 202 (SHA3-256).
Digest32 keccak256(ByteView bytes);

/// RFC 2104 with SHA-512. Key and result are secret where the key is.
SecretBytes hmacSha512(ByteView key, ByteView message);

/// True if equal; takes the same time wherever the first difference lies. Lengths are not secret.
bool equalConstantTime(ByteView a, ByteView b) noexcept;

} // namespace amphora::crypto
