#include "core/codec/json.h"

#include <algorithm>
#include <cstring>

namespace amphora::codec {

namespace {

bool isContinuation(std::uint8_t byte) { return (byte & 0xc0) == 0x80; }

/// Bytes of the code point at `at`, of which `left` are there; 0 if it is not well formed (Unicode 15, table 3-7).
std::size_t sizeOfCodePoint(const std::uint8_t *at, std::size_t left)
{
    const auto first = at[0];
    if (first < 0x80) return 1;
    if (first < 0xc2 || left < 2 || !isContinuation(at[1])) return 0;
    if (first < 0xe0) return 2;
    if (left < 3 || !isContinuation(at[2])) return 0;
    if (first < 0xf0) {
        const bool isOverlong = first == 0xe0 && at[1] < 0xa0;
        const bool isSurrogate = first == 0xed && at[1] > 0x9f;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (left < 4 || !isContinuation(at[3])) return 0;
    const bool isOverlong = first == 0xf0 && at[1] < 0x90;
    const bool isBeyond = first > 0xf4 || (first == 0xf4 && at[1] > 0x8f);
    return isOverlong || isBeyond ? 0 : 4;
}

} // namespace

bool isUtf8(std::string_view text) noexcept
{
    const auto bytes = asBytes(text);
    const auto *at = bytes.data();
    auto left = bytes.size();
    while (left > 0) {
        // Most text is ASCII: eight bytes at a time.
        for (std::uint64_t eight; left >= 8; at += 8, left -= 8) {
            std::memcpy(&eight, at, 8);
            if (eight & 0x8080808080808080) break;
        }
        if (left == 0) break;
        const auto size = sizeOfCodePoint(at, left);
        if (size == 0) return false;
        at += size;
        left -= size;
    }
    return true;
}

std::size_t countCodePoints(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::ranges::count_if(asBytes(text), [](auto byte) { return !isContinuation(byte); }));
}

} // namespace amphora::codec
