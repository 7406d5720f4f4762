#pragma once

#include "core/base/random.h"
#include "core/codec/value.h"
#include "core/crypto/kdf.h"

#include <variant>

namespace amphora::vault {

/// Where the wrapping key of a vault is (decisions §3).
struct KeychainWrap {
    std::string entry; ///< Key of the keychain entry, service "Amphora".
};
struct PassphraseWrap {
    crypto::Argon2idCost cost;
    Bytes salt; ///< 16 bytes
};
using Wrap = std::variant<KeychainWrap, PassphraseWrap>;

inline constexpr std::size_t kWrappingKeyBytes = 32;
inline constexpr std::size_t kFingerprintBytes = 8;
inline constexpr std::size_t kEntryNameBytesMax = 256;

codec::Value valueOf(const Wrap &wrap);
/// E-FORMAT; E-SIZE where it asks for more work or memory than is allowed.
Result<Wrap> wrapFrom(const codec::Value &value);

/// How a new vault or kit is wrapped: a fresh salt, and the cost of decisions §3.
PassphraseWrap newPassphraseWrap(Random &random);
/// The wrapping key: normalizePassphrase, then Argon2id. E-PASSPHRASE, E-SIZE (cost over the limits), E-IO (memory is short).
Result<SecretBytes> wrappingKeyOf(const PassphraseWrap &wrap, ByteView typed);

/// SHA-256("amphora/fp/v1" ‖ wrapping key), first 8 bytes.
Bytes fingerprintOf(ByteView wrappingKey);

} // namespace amphora::vault
