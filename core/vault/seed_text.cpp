#include "core/vault/seed_text.h"

#include <sodium.h>

#include <optional>

namespace amphora::vault {

namespace {

constexpr std::size_t kSeedBytes = 32;

/// base64 of {"sessionKeySeed": the string that the did-session library hands out.
constexpr std::string_view kDidSessionStart = "eyJzZXNzaW9uS2V5U2VlZCI6";

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

/// The decoders of libsodium write straight into locked memory and refuse left-over bits.
std::optional<SecretBytes> fromHex(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
    if (text.size() != 2 * kSeedBytes) return {};
    SecretBytes seed(kSeedBytes);
    std::size_t size = 0;
    const char *end = nullptr;
    const int failed = sodium_hex2bin(seed.writable().data(), kSeedBytes, text.data(), text.size(), nullptr, &size, &end);
    if (failed || size != kSeedBytes || end != text.data() + text.size()) return {};
    return seed;
}

std::optional<SecretBytes> fromBase64(std::string_view text)
{
    for (const int variant : {sodium_base64_VARIANT_ORIGINAL, sodium_base64_VARIANT_ORIGINAL_NO_PADDING, sodium_base64_VARIANT_URLSAFE,
                              sodium_base64_VARIANT_URLSAFE_NO_PADDING}) {
        SecretBytes seed(kSeedBytes);
        std::size_t size = 0;
        const char *end = nullptr;
        const int failed = sodium_base642bin(seed.writable().data(), kSeedBytes, text.data(), text.size(), nullptr, &size, &end, variant);
        if (!failed && size == kSeedBytes && end == text.data() + text.size()) return seed;
    }
    return {};
}

} // namespace

Result<SecretBytes> parseSeed(ByteView text)
{
    const auto seed = trimmed(asText(text));
    if (seed.starts_with(kDidSessionStart))
        return Error{Errc::unsupported, "the session of another identity, not an identity", "did-session"};
    if (auto bytes = fromHex(seed)) return std::move(*bytes);
    if (auto bytes = fromBase64(seed)) return std::move(*bytes);
    return Error{Errc::format, "not a 32-byte seed in hex or base64"};
}

} // namespace amphora::vault
