#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace amphora::media {

inline constexpr std::size_t kPictureBytesMax = std::size_t(64) * 1024 * 1024; ///< Of a file that a person picks (decisions §14).
inline constexpr std::uint64_t kPicturePixelsMax = 100'000'000;

/// The three kinds that reach a decoder.
enum class PictureFormat { png, jpeg, webp };

std::string_view mimeTypeOf(PictureFormat format) noexcept; ///< "image/png"
std::string_view decoderNameOf(PictureFormat format) noexcept; ///< "png", as Qt names its decoders.

/// What a picture says of itself before any of it is decoded.
struct PictureHead {
    PictureFormat format;
    std::uint32_t width = 0, height = 0; ///< As stored, before it is turned.
    int orientation = 1; ///< EXIF, 1 … 8: how it must be turned to stand upright.

    bool isTurned() const noexcept { return orientation >= 5; } ///< Width and height change places.
};

/// By content, never by name. E-PICTURE-KIND (where = what it is instead, "HEIC", if that can be told), E-PICTURE-SIZE (over one of the
/// limits above), E-PICTURE-DAMAGED (it begins like a picture and does not go on like one).
Result<PictureHead> readPictureHead(ByteView bytes);

/// The orientation in a block of EXIF (a TIFF header and what follows); 1 if it says none that is known.
int exifOrientation(ByteView exif) noexcept;

} // namespace amphora::media
