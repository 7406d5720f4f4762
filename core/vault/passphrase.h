#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace amphora::vault {

inline constexpr std::size_t kPassphraseBytesMax = 1024;

/// OpaqueString of RFC 8265: NFC, non-ASCII blanks → U+0020, nothing trimmed. E-PASSPHRASE: empty, over kPassphraseBytesMax, not UTF-8,
/// or with characters that another keyboard or a newer Unicode would give otherwise: control, invisible, private, unassigned.
Result<SecretBytes> normalizePassphrase(ByteView typed);

} // namespace amphora::vault
