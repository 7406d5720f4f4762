#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <initializer_list>

namespace amphora::codec {

/// A whole zlib stream (RFC 1950) and nothing behind it. E-SIZE as soon as it gives more than `bytesMax`; E-FORMAT.
Result<Bytes> inflateZlib(ByteView bytes, std::size_t bytesMax);

/// CRC-32 of ISO 3309, as PNG and zip have it, over the parts one behind the other.
std::uint32_t crc32Of(std::initializer_list<ByteView> parts) noexcept;

} // namespace amphora::codec
