#include "core/crypto/sealing.h"

#include <sodium.h>

#include <cassert>

namespace amphora::crypto {

static_assert(kSealKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kSealNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kSealTagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

Bytes seal(ByteView key, ByteView nonce, ByteView additionalData, ByteView plaintext)
{
    assert(key.size() == kSealKeyBytes && nonce.size() == kSealNonceBytes);
    Bytes box(plaintext.size() + kSealTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data(), nullptr, plaintext.data(), plaintext.size(), additionalData.data(),
                                               additionalData.size(), nullptr, nonce.data(), key.data());
    return box;
}

Result<SecretBytes> openSealed(ByteView key, ByteView nonce, ByteView additionalData, ByteView box)
{
    if (key.size() != kSealKeyBytes || nonce.size() != kSealNonceBytes || box.size() < kSealTagBytes)
        return Error{Errc::format, "sealed box: wrong size of key, nonce or box"};
    SecretBytes plaintext(box.size() - kSealTagBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext.writable().data(), nullptr, nullptr, box.data(), box.size(),
                                                   additionalData.data(), additionalData.size(), nonce.data(), key.data())
        != 0)
        return Error{Errc::sig, "sealed box: another key, nonce or context, or changed bytes"};
    return plaintext;
}

} // namespace amphora::crypto
