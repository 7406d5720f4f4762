#include "core/codec/varint.h"

#include <cassert>

namespace amphora::codec {

void appendVarint(Bytes &to, std::uint64_t value)
{
    assert(value < std::uint64_t(1) << 63);
    while (value >= 0x80) {
        to.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    to.push_back(static_cast<std::uint8_t>(value));
}

Result<std::uint64_t> takeVarint(ByteView &from)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < from.size() && i < kVarintBytesMax; ++i) {
        const auto byte = from[i];
        value |= std::uint64_t(byte & 0x7f) << (7 * i);
        if (byte & 0x80) continue;
        if (byte == 0 && i > 0) return Error{Errc::format, "varint is not minimal"};
        from = from.subspan(i + 1);
        return value;
    }
    return Error{Errc::format, from.size() < kVarintBytesMax ? "varint is cut short" : "varint is longer than nine bytes"};
}

} // namespace amphora::codec
