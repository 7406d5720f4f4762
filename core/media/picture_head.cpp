#include "core/media/picture_head.h"

#include <algorithm>
#include <array>
#include <string>

namespace amphora::media {

namespace {

using namespace std::string_view_literals;

constexpr auto kExifMark = "Exif\0\0"sv;

bool startsWith(ByteView bytes, std::string_view text) { return asText(bytes).starts_with(text); }

bool holdsAt(ByteView bytes, std::size_t at, std::string_view text)
{
    return bytes.size() >= at && asText(bytes.subspan(at)).starts_with(text);
}

std::uint32_t bigEndian(ByteView bytes, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i) value = (value << 8) | bytes[at + std::size_t(i)];
    return value;
}

std::uint32_t littleEndian(ByteView bytes, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) value = (value << 8) | bytes[at + std::size_t(i)];
    return value;
}

Error damaged(const char *why) { return Error{Errc::pictureDamaged, why}; }

/// JPEG (ITU T.81, B.1): segments up to the first scan. EXIF lies in the first APP1 of that name.
Result<PictureHead> readJpeg(ByteView bytes)
{
    PictureHead head{PictureFormat::jpeg};
    bool hasExif = false;
    std::size_t at = 2;
    for (;;) {
        if (at >= bytes.size() || bytes[at] != 0xff) return damaged("no marker where one must be");
        while (at < bytes.size() && bytes[at] == 0xff) ++at;
        if (at >= bytes.size()) return damaged("it ends before its first scan");
        const int marker = bytes[at++];
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
        if (marker == 0xda || marker == 0xd9) break;
        if (bytes.size() - at < 2) return damaged("it ends inside a segment");
        const auto length = bigEndian(bytes, at, 2);
        if (length < 2 || bytes.size() - at < length) return damaged("a segment is longer than the file");
        const auto segment = bytes.subspan(at + 2, length - 2);
        at += length;
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame && head.width == 0) {
            if (segment.size() < 5) return damaged("a frame without its size");
            head.height = bigEndian(segment, 1, 2);
            head.width = bigEndian(segment, 3, 2);
        } else if (marker == 0xe1 && !hasExif && startsWith(segment, kExifMark)) {
            hasExif = true;
            head.orientation = exifOrientation(segment.subspan(kExifMark.size()));
        }
    }
    return head;
}

/// PNG, third edition, 5: chunks. The header comes first; eXIf may stand anywhere.
Result<PictureHead> readPng(ByteView bytes)
{
    PictureHead head{PictureFormat::png};
    std::size_t at = 8;
    if (bytes.size() < at + 25 || bigEndian(bytes, at, 4) != 13 || !holdsAt(bytes, at + 4, "IHDR")) return damaged("no header");
    head.width = bigEndian(bytes, at + 8, 4);
    head.height = bigEndian(bytes, at + 12, 4);
    at += 25;
    while (bytes.size() - at >= 12) {
        const auto length = bigEndian(bytes, at, 4);
        if (bytes.size() - at - 12 < length) break; // Cut off: the decoder says so, if it matters.
        if (holdsAt(bytes, at + 4, "eXIf")) head.orientation = exifOrientation(bytes.subspan(at + 8, length));
        at += 12 + std::size_t(length);
    }
    return head;
}

/// RFC 9649. A file in the extended form names the canvas; the picture in it must have the same size, so the larger of both counts.
Result<PictureHead> readWebp(ByteView bytes)
{
    PictureHead head{PictureFormat::webp};
    const auto grow = [&](std::uint32_t width, std::uint32_t height) {
        head.width = std::max(head.width, width);
        head.height = std::max(head.height, height);
    };
    std::size_t at = 12;
    while (bytes.size() - at >= 8) {
        const auto length = littleEndian(bytes, at + 4, 4);
        const auto chunk = bytes.subspan(at + 8, std::min<std::size_t>(length, bytes.size() - at - 8));
        if (holdsAt(bytes, at, "VP8X") && chunk.size() >= 10) {
            grow(littleEndian(chunk, 4, 3) + 1, littleEndian(chunk, 7, 3) + 1);
        } else if (holdsAt(bytes, at, "VP8 ") && chunk.size() >= 10) {
            if (!holdsAt(chunk, 3, "\x9d\x01\x2a")) return damaged("no key frame");
            grow(littleEndian(chunk, 6, 2) & 0x3fff, littleEndian(chunk, 8, 2) & 0x3fff);
        } else if (holdsAt(bytes, at, "VP8L") && chunk.size() >= 5) {
            if (chunk[0] != 0x2f) return damaged("no lossless picture");
            const auto bits = littleEndian(chunk, 1, 4);
            grow((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
        } else if (holdsAt(bytes, at, "EXIF")) {
            head.orientation = exifOrientation(startsWith(chunk, kExifMark) ? chunk.subspan(kExifMark.size()) : chunk);
        }
        at += 8 + chunk.size() + (chunk.size() & 1);
        if (at > bytes.size()) break;
    }
    return head;
}

/// What people pick by mistake, by its name.
std::string otherKind(ByteView bytes)
{
    struct Mark { std::size_t at; std::string_view bytes; std::string_view name; };
    static constexpr std::array<Mark, 27> kMarks = {{
        {4, "ftypheic"sv, "HEIC"}, {4, "ftypheix"sv, "HEIC"}, {4, "ftyphevc"sv, "HEIC"}, {4, "ftypheim"sv, "HEIC"},
        {4, "ftypheis"sv, "HEIC"}, {4, "ftypmif1"sv, "HEIC"}, {4, "ftypmsf1"sv, "HEIC"},
        {4, "ftypavif"sv, "AVIF"}, {4, "ftypavis"sv, "AVIF"}, {4, "ftypcrx "sv, "CR3"}, {4, "ftyp"sv, "MP4"},
        {0, "GIF87a"sv, "GIF"}, {0, "GIF89a"sv, "GIF"}, {0, "II*\0"sv, "TIFF"}, {0, "MM\0*"sv, "TIFF"}, {0, "BM"sv, "BMP"},
        {0, "<svg"sv, "SVG"}, {0, "<?xml"sv, "SVG"}, {0, "%PDF"sv, "PDF"}, {0, "\xff\x0a"sv, "JPEG XL"},
        {0, "\0\0\0\x0cJXL "sv, "JPEG XL"}, {0, "\0\0\0\x0cjP  "sv, "JPEG 2000"}, {0, "8BPS"sv, "PSD"}, {0, "\0\0\1\0"sv, "ICO"},
        {0, "\x8aMNG"sv, "MNG"}, {0, "gimp xcf"sv, "XCF"}, {0, "PK\3\4"sv, "ZIP"},
    }};
    for (const auto &mark : kMarks)
        if (holdsAt(bytes, mark.at, mark.bytes)) return std::string(mark.name);
    return {};
}

} // namespace

std::string_view mimeTypeOf(PictureFormat format) noexcept
{
    switch (format) {
    case PictureFormat::png: return "image/png";
    case PictureFormat::jpeg: return "image/jpeg";
    case PictureFormat::webp: return "image/webp";
    }
    return {};
}

std::string_view decoderNameOf(PictureFormat format) noexcept { return mimeTypeOf(format).substr(6); }

int exifOrientation(ByteView exif) noexcept
{
    // TIFF 6.0: byte order, 42, offset of the first directory; a directory is a count and entries of 12 bytes.
    const bool isBig = startsWith(exif, "MM\0*"sv);
    if (exif.size() < 8 || (!isBig && !startsWith(exif, "II*\0"sv))) return 1;
    const auto number = [&](std::size_t at, int count) { return isBig ? bigEndian(exif, at, count) : littleEndian(exif, at, count); };
    const std::size_t directory = number(4, 4);
    if (directory > exif.size() || exif.size() - directory < 2) return 1;
    const auto entries = std::min<std::size_t>(number(directory, 2), (exif.size() - directory - 2) / 12);
    for (std::size_t i = 0; i < entries; ++i) {
        const auto at = directory + 2 + i * 12;
        constexpr std::uint32_t kOrientation = 0x0112, kShort = 3;
        if (number(at, 2) != kOrientation || number(at + 2, 2) != kShort) continue;
        const auto value = int(number(at + 8, 2));
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

Result<PictureHead> readPictureHead(ByteView bytes)
{
    if (bytes.size() > kPictureBytesMax) return Error{Errc::pictureSize, "over " + std::to_string(kPictureBytesMax) + " bytes"};
    auto head = [&]() -> Result<PictureHead> {
        if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return readPng(bytes);
        if (startsWith(bytes, "\xff\xd8\xff")) return readJpeg(bytes);
        if (startsWith(bytes, "RIFF") && holdsAt(bytes, 8, "WEBP")) return readWebp(bytes);
        return Error{Errc::pictureKind, "neither PNG nor JPEG nor WebP", otherKind(bytes)};
    }();
    if (!head) return head;
    if (head->width == 0 || head->height == 0) return damaged("it has no size");
    if (std::uint64_t(head->width) * head->height > kPicturePixelsMax)
        return Error{Errc::pictureSize, std::to_string(head->width) + " x " + std::to_string(head->height) + " pixels"};
    return head;
}

} // namespace amphora::media
