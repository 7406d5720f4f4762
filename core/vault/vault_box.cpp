#include "core/vault/vault_box.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace amphora::vault {

namespace {

using namespace std::string_view_literals;

// RFC 8949: map of two, text "entropy" or "seed", byte string of 32; then text "deviceKeys", array. DAG-CBOR sorts keys by length.
constexpr auto kEntropyHead = "\xA2\x67" "entropy" "\x58\x20"sv;
constexpr auto kSeedHead = "\xA2\x64" "seed" "\x58\x20"sv;
constexpr auto kDeviceKeys = "\x6A" "deviceKeys"sv;
constexpr std::uint8_t kEmptyArray = 0x80;
constexpr std::size_t kSecretBytes = 32;

bool startsWith(ByteView bytes, std::string_view head)
{
    return bytes.size() >= head.size() && equalBytes(bytes.first(head.size()), asBytes(head));
}

} // namespace

SecretBytes encodeBox(const VaultContent &content)
{
    const auto head = content.phrase ? kEntropyHead : kSeedHead;
    const auto secret = content.phrase ? content.phrase->entropy() : content.seed.view();
    assert(secret.size() == kSecretBytes);
    SecretBytes plain(head.size() + secret.size() + kDeviceKeys.size() + 1);
    auto out = plain.writable().begin();
    out = std::copy(head.begin(), head.end(), out);
    out = std::copy(secret.begin(), secret.end(), out);
    out = std::copy(kDeviceKeys.begin(), kDeviceKeys.end(), out);
    *out = kEmptyArray;
    return plain;
}

Result<VaultContent> decodeBox(ByteView plain)
{
    const bool isPhrase = startsWith(plain, kEntropyHead);
    if (!isPhrase && !startsWith(plain, kSeedHead)) return Error{Errc::keyCorrupt, "what the vault holds is not known"};
    auto rest = plain.subspan((isPhrase ? kEntropyHead : kSeedHead).size());
    if (rest.size() < kSecretBytes + kDeviceKeys.size() + 1 || !startsWith(rest.subspan(kSecretBytes), kDeviceKeys))
        return Error{Errc::keyCorrupt, "what the vault holds is cut short"};
    const auto secret = rest.first(kSecretBytes);
    const auto deviceKeys = rest.subspan(kSecretBytes + kDeviceKeys.size());
    if (deviceKeys[0] != kEmptyArray) return Error{Errc::unsupported, "the vault holds device keys"};
    if (deviceKeys.size() != 1) return Error{Errc::keyCorrupt, "something follows what the vault holds"};

    VaultContent content;
    if (!isPhrase) {
        content.seed = SecretBytes::copyOf(secret);
        return content;
    }
    auto phrase = RecoveryPhrase::fromEntropy(secret);
    if (!phrase) return phrase.error();
    content.phrase = std::move(*phrase);
    return content;
}

} // namespace amphora::vault
