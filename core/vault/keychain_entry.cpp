#include "core/vault/keychain_entry.h"

#include "core/codec/multibase.h"
#include "core/crypto/hash.h"
#include "core/vault/wrap.h"

#include <algorithm>
#include <cassert>

namespace amphora::vault {

namespace {

constexpr std::uint8_t kEntryVersion = 1;
constexpr std::size_t kEntryBytes = 1 + kWrappingKeyBytes + kFingerprintBytes;
constexpr std::size_t kRandomBytesInName = 4;

} // namespace

SecretBytes encodeKeychainEntry(ByteView wrappingKey)
{
    assert(wrappingKey.size() == kWrappingKeyBytes);
    const auto fingerprint = fingerprintOf(wrappingKey);
    SecretBytes value(kEntryBytes);
    auto out = value.writable().begin();
    *out++ = kEntryVersion;
    out = std::copy(wrappingKey.begin(), wrappingKey.end(), out);
    std::copy(fingerprint.begin(), fingerprint.end(), out);
    return value;
}

Result<SecretBytes> decodeKeychainEntry(ByteView value)
{
    if (value.size() != kEntryBytes) return Error{Errc::keyCorrupt, "the keychain entry has another length"};
    if (value[0] != kEntryVersion) return Error{Errc::keyCorrupt, "the keychain entry has another version"};
    const auto key = value.subspan(1, kWrappingKeyBytes);
    if (!crypto::equalConstantTime(fingerprintOf(key), value.subspan(1 + kWrappingKeyBytes)))
        return Error{Errc::keyCorrupt, "the keychain entry does not fit its own fingerprint"};
    return SecretBytes::copyOf(key);
}

std::string newKeychainEntryName(std::string_view homeId, std::string_view identityId, Random &random)
{
    std::string name = "wrap/v1/";
    name.append(homeId).append("/").append(identityId).append("/");
    return name + codec::toHex(random.bytes(kRandomBytesInName));
}

} // namespace amphora::vault
