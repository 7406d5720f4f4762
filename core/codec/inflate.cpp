#include "core/codec/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <memory>

namespace amphora::codec {

namespace {

constexpr std::size_t kStepBytes = 16 * 1024;

} // namespace

Result<Bytes> inflateZlib(ByteView bytes, std::size_t bytesMax)
{
    z_stream stream{};
    if (bytes.size() > 0x7fffffff || inflateInit(&stream) != Z_OK) return Error{Errc::size, "zlib: too large"};
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> guard(&stream, &inflateEnd);
    stream.next_in = const_cast<Bytef *>(bytes.data()); // zlib only reads it.
    stream.avail_in = uInt(bytes.size());
    Bytes plain;
    for (;;) {
        const auto before = plain.size();
        plain.resize(before + kStepBytes);
        stream.next_out = plain.data() + before;
        stream.avail_out = kStepBytes;
        const int code = inflate(&stream, Z_NO_FLUSH);
        plain.resize(plain.size() - stream.avail_out);
        if (plain.size() > bytesMax) return Error{Errc::size, "zlib: it grows too large"};
        if (code == Z_STREAM_END) break;
        if (code != Z_OK || stream.avail_out != 0) return Error{Errc::format, "zlib: malformed or cut short"};
    }
    if (stream.avail_in != 0) return Error{Errc::format, "zlib: something follows"};
    return plain;
}

std::uint32_t crc32Of(std::initializer_list<ByteView> parts) noexcept
{
    auto sum = crc32(0, nullptr, 0);
    for (const auto part : parts) sum = crc32_z(sum, part.data(), part.size());
    return std::uint32_t(sum);
}

} // namespace amphora::codec
