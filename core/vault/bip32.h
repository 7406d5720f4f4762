#pragma once

#include "core/base/secret_bytes.h"
#include "core/crypto/secp256k1.h"

#include <span>

namespace amphora::vault {

/// A node of the BIP-32 tree of secp256k1 keys.
struct Bip32Node {
    crypto::Secp256k1Key key;
    SecretBytes chainCode; ///< 32 bytes
};
inline constexpr std::uint32_t kBip32Hardened = 0x8000'0000u;

/// E-FORMAT for a seed that has no master key; that happens once in 2^127 times.
Result<Bip32Node> bip32Master(ByteView seed);
/// `path` holds indices as they are counted: from kBip32Hardened on the child is a hardened one. E-FORMAT where a child does not exist.
Result<Bip32Node> bip32Derive(ByteView seed, std::span<const std::uint32_t> path);

} // namespace amphora::vault
