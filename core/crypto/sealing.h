#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

namespace amphora::crypto {

inline constexpr std::size_t kSealKeyBytes = 32;
inline constexpr std::size_t kSealNonceBytes = 24;
inline constexpr std::size_t kSealTagBytes = 16;

/// XChaCha20-Poly1305 (IETF form): box = ciphertext ‖ 16-byte tag. A nonce is random and used once.
Bytes seal(ByteView key, ByteView nonce, ByteView additionalData, ByteView plaintext);

/// E-FORMAT if the sizes cannot be right, E-SIG if the box was made with another key, nonce or additional data, or was changed.
Result<SecretBytes> openSealed(ByteView key, ByteView nonce, ByteView additionalData, ByteView box);

} // namespace amphora::crypto
