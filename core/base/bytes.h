#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace amphora {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The same memory seen as bytes or as text; nothing is copied and nothing is checked.
inline ByteView asBytes(std::string_view text) noexcept
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}
inline std::string_view asText(ByteView bytes) noexcept
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline Bytes toBytes(ByteView view) { return Bytes(view.begin(), view.end()); }

/// Byte-wise comparison. Not for secrets: crypto::equalConstantTime is.
bool equalBytes(ByteView a, ByteView b) noexcept;
/// Bytewise order, shorter first when one is a prefix of the other.
bool lessBytes(ByteView a, ByteView b) noexcept;

} // namespace amphora
