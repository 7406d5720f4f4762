#include "core/vault/slip10.h"

#include "core/crypto/hash.h"

#include <cstring>

namespace amphora::vault {

namespace {

constexpr std::size_t kHalf = 32;
constexpr std::uint32_t kHardened = 0x8000'0000u;

Slip10Node split(const SecretBytes &keyAndChainCode)
{
    const auto both = keyAndChainCode.view();
    return {SecretBytes::copyOf(both.first(kHalf)), SecretBytes::copyOf(both.subspan(kHalf))};
}

/// SLIP-0010, "Private parent key → private child key": HMAC over 0x00 ‖ key ‖ ser32(index + 2^31).
Slip10Node childOf(const Slip10Node &parent, std::uint32_t index)
{
    SecretBytes message(1 + kHalf + 4);
    auto out = message.writable();
    std::memcpy(out.data() + 1, parent.key.view().data(), kHalf);
    const auto hardened = index | kHardened;
    for (std::size_t i = 0; i < 4; ++i) out[1 + kHalf + i] = static_cast<std::uint8_t>(hardened >> (24 - 8 * i));
    return split(crypto::hmacSha512(parent.chainCode.view(), message.view()));
}

} // namespace

Slip10Node slip10Master(ByteView seed) { return split(crypto::hmacSha512(asBytes("ed25519 seed"), seed)); }

Result<Slip10Node> slip10Derive(ByteView seed, std::span<const std::uint32_t> path)
{
    auto node = slip10Master(seed);
    for (const auto index : path) {
        if (index >= kHardened) return Error{Errc::format, "an index of a derivation path is 2^31 or more"};
        node = childOf(node, index);
    }
    return node;
}

} // namespace amphora::vault
