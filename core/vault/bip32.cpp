#include "core/vault/bip32.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace amphora::vault {

namespace {

constexpr std::size_t kKeyHalf = 32;

/// BIP-32, "Private parent key → private child key".
Result<Bip32Node> bip32Child(const Bip32Node &parent, std::uint32_t index)
{
    SecretBytes message(1 + kKeyHalf + 4);
    auto out = message.writable();
    if (index >= kBip32Hardened)
        std::ranges::copy(parent.key.secret(), out.begin() + 1); // 0x00 ‖ secret key
    else
        std::ranges::copy(parent.key.publicKey(), out.begin());
    for (std::size_t i = 0; i < 4; ++i) out[1 + kKeyHalf + i] = static_cast<std::uint8_t>(index >> (24 - 8 * i));
    const auto both = crypto::hmacSha512(parent.chainCode.view(), message.view());
    auto key = parent.key.plus(both.view().first(kKeyHalf));
    if (!key) return key.error();
    return Bip32Node{std::move(*key), SecretBytes::copyOf(both.view().subspan(kKeyHalf))};
}

} // namespace

Result<Bip32Node> bip32Master(ByteView seed)
{
    const auto both = crypto::hmacSha512(asBytes("Bitcoin seed"), seed);
    auto key = crypto::Secp256k1Key::fromSecret(both.view().first(kKeyHalf));
    if (!key) return key.error();
    return Bip32Node{std::move(*key), SecretBytes::copyOf(both.view().subspan(kKeyHalf))};
}

Result<Bip32Node> bip32Derive(ByteView seed, std::span<const std::uint32_t> path)
{
    auto node = bip32Master(seed);
    for (const auto index : path) {
        if (!node) break;
        node = bip32Child(*node, index);
    }
    return node;
}

} // namespace amphora::vault
