#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace amphora::vault {

/// Value of a keychain entry: version byte 1 ‖ 32-byte wrapping key ‖ 8-byte fingerprint.
SecretBytes encodeKeychainEntry(ByteView wrappingKey);
/// E-KEY-CORRUPT: wrong length, version, or a fingerprint that is not that of the key.
Result<SecretBytes> decodeKeychainEntry(ByteView value);
/// "wrap/v1/<homeId>/<identity id>/<8 random hex>"
std::string newKeychainEntryName(std::string_view homeId, std::string_view identityId, Random &random);

} // namespace amphora::vault
