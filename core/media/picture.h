#pragma once

#include "core/codec/block.h"
#include "core/media/picture_head.h"

#include <QImage>
#include <QRectF>

#include <string>
#include <vector>

namespace amphora::media {

/// Most pixels of a decoded picture: more than any size we publish needs, and no burden for a small computer (64 MB).
inline constexpr std::uint64_t kDecodedPixelsMax = 16'000'000;
inline constexpr std::uint64_t kScreenPixelsMax = 1'000'000;

/// A picture of the person's own, ready to be cut.
struct Picture {
    QImage image; ///< Upright, sRGB, at most kDecodedPixelsMax; 32 bits a pixel.
    QImage small; ///< The same with at most kScreenPixelsMax, for painting it while it is moved about.
    QSize fileSize; ///< Pixels of the file, upright.
    PictureFormat format = PictureFormat::png;
};

/// Reads a picture that a person picked (decisions §14). Slow for a large one: not on the GUI thread. E-PICTURE-KIND, E-PICTURE-SIZE,
/// E-PICTURE-DAMAGED. Nothing is allocated for pixels before the head was read and found to be within the limits.
Result<Picture> decodePicture(ByteView bytes);

/// What a picture is cut for. The first width is that of the largest size; the others are for those who need less.
enum class Shape {
    square, ///< The picture of a person: 1024, 512 and 128 pixels.
    wide, ///< The banner, three times as wide as high: 1500 and 600 pixels.
};
inline constexpr double kWideAspect = 3;
double aspectOf(Shape shape) noexcept; ///< Width by height.

/// The largest part of that shape in the middle of a picture, in parts of its width and height (0 … 1).
QRectF middlePart(QSize picture, Shape shape) noexcept;

/// One size of a picture as it is published: new pixels and nothing else, one raw block (decisions §5).
struct PictureSize {
    codec::Block block;
    std::string mimeType;
    int width, height;
};

/// Cuts `part` (0 … 1) out of a picture and makes its sizes, largest first, none larger than what is there. JPEG; PNG where something is
/// see-through. Metadata cannot come along: only pixels are carried over. E-USAGE for a part that is none.
Result<std::vector<PictureSize>> makeSizes(const QImage &picture, QRectF part, Shape shape);

} // namespace amphora::media
