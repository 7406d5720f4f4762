#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <span>

namespace amphora::vault {

/// A node of the SLIP-0010 Ed25519 tree: private key (32 bytes) and chain code (32 bytes). Only hardened children exist.
struct Slip10Node {
    SecretBytes key;
    SecretBytes chainCode;
};
Slip10Node slip10Master(ByteView seed);
/// `path` holds plain indices; each is hardened here. E-FORMAT for an index ≥ 2^31.
Result<Slip10Node> slip10Derive(ByteView seed, std::span<const std::uint32_t> path);

} // namespace amphora::vault
