#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace amphora::codec {

/// Unsigned LEB128 as multiformats uses it: at most nine bytes (63 bits), minimal. protocol/01 §1.1.
inline constexpr std::size_t kVarintBytesMax = 9;

/// `value` must be below 2^63.
void appendVarint(Bytes &to, std::uint64_t value);

/// Reads one varint at the front of `from` and cuts it off. E-FORMAT: cut short, too long, or not minimal.
Result<std::uint64_t> takeVarint(ByteView &from);

} // namespace amphora::codec
