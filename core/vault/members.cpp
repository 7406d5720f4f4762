#include "core/vault/members.h"

namespace amphora::vault {

using codec::Value;

Error notAVault(std::string what) { return {Errc::format, "not a vault: " + std::move(what)}; }

Result<Bytes> bytesMember(const Value &map, std::string_view key, std::size_t size)
{
    const auto *member = map.find(key);
    const auto *bytes = member ? member->asBytes() : nullptr;
    if (!bytes || (size > 0 && bytes->size() != size)) return notAVault(std::string(key));
    return *bytes;
}

const std::string *textMember(const Value &map, std::string_view key)
{
    const auto *member = map.find(key);
    return member ? member->asText() : nullptr;
}

std::optional<std::uint64_t> countMember(const Value &map, std::string_view key)
{
    const auto *member = map.find(key);
    const auto *number = member ? member->asInteger() : nullptr;
    if (!number || number->isNegative) return {};
    return number->argument;
}

} // namespace amphora::vault
