#include "core/media/picture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace amphora::media {

namespace {

constexpr std::array kSquareWidths = {1024, 512, 128};
constexpr std::array kWideWidths = {1500, 600};
constexpr std::array kQualities = {90, 82, 74, 66, 58, 50, 40, 30}; ///< Of JPEG, until a size fits into a block.
constexpr int kHalvingsMax = 6;

/// New pixels on a new sheet: what else an image carries (texts, colour space, resolution) stays behind.
QImage onNewSheet(const QImage &pixels, QImage::Format format)
{
    QImage sheet(pixels.size(), format);
    sheet.fill(format == QImage::Format_RGB32 ? Qt::white : Qt::transparent);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, pixels);
    return sheet;
}

bool isSeeThrough(const QImage &image)
{
    if (!image.hasAlphaChannel()) return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; })) return true;
    }
    return false;
}

Bytes encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    if (quality >= 0) {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
        writer.setProgressiveScanWrite(true);
    }
    if (!writer.write(image)) return {};
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    return Bytes(data, data + bytes.size());
}

bool fits(const Bytes &bytes) { return !bytes.empty() && bytes.size() <= codec::kBlockBytesMax; }

PictureSize sizeOf(Bytes bytes, PictureFormat format, QSize size)
{
    return {codec::Block::make(codec::kCodecRaw, std::move(bytes)), std::string(mimeTypeOf(format)), size.width(), size.height()};
}

/// One size in one block: less quality first, fewer pixels if that is not enough (a picture of noise).
Result<PictureSize> makeSize(const QImage &part, QSize size)
{
    for (int halving = 0; halving < kHalvingsMax; ++halving) {
        const auto pixels = part.size() == size ? part : part.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (isSeeThrough(pixels))
            if (auto png = encoded(onNewSheet(pixels, QImage::Format_ARGB32_Premultiplied), "png", -1); fits(png))
                return sizeOf(std::move(png), PictureFormat::png, size);
        const auto opaque = onNewSheet(pixels, QImage::Format_RGB32);
        for (const int quality : kQualities)
            if (auto jpeg = encoded(opaque, "jpeg", quality); fits(jpeg)) return sizeOf(std::move(jpeg), PictureFormat::jpeg, size);
        size = {std::max(1, size.width() / 2), std::max(1, size.height() / 2)};
    }
    return Error{Errc::size, "no size of it fits into a block"};
}

QRect pixelsOf(QSize picture, QRectF part)
{
    part = part.normalized() & QRectF(0, 0, 1, 1);
    if (part.isEmpty()) return {};
    QRect pixels(int(std::lround(part.x() * picture.width())), int(std::lround(part.y() * picture.height())),
                 std::max(1, int(std::lround(part.width() * picture.width()))), std::max(1, int(std::lround(part.height() * picture.height()))));
    return pixels & QRect(QPoint(0, 0), picture);
}

} // namespace

double aspectOf(Shape shape) noexcept { return shape == Shape::wide ? kWideAspect : 1; }

QRectF middlePart(QSize picture, Shape shape) noexcept
{
    const auto aspect = aspectOf(shape);
    const double width = std::min(double(picture.width()), picture.height() * aspect), height = width / aspect;
    if (picture.isEmpty()) return {0, 0, 1, 1};
    return {(picture.width() - width) / 2 / picture.width(), (picture.height() - height) / 2 / picture.height(), width / picture.width(),
            height / picture.height()};
}

Result<std::vector<PictureSize>> makeSizes(const QImage &picture, QRectF part, Shape shape)
{
    const bool isNumber = std::isfinite(part.x()) && std::isfinite(part.y()) && std::isfinite(part.width()) && std::isfinite(part.height());
    const auto pixels = isNumber && !picture.isNull() ? pixelsOf(picture.size(), part) : QRect();
    if (pixels.isEmpty()) return Error{Errc::usage, "this part of the picture is empty"};
    const auto cut = picture.copy(pixels);
    const auto widths = shape == Shape::wide ? std::vector<int>(kWideWidths.begin(), kWideWidths.end())
                                             : std::vector<int>(kSquareWidths.begin(), kSquareWidths.end());
    std::vector<PictureSize> sizes;
    for (const int wanted : widths) {
        const int width = std::min(wanted, pixels.width());
        if (!sizes.empty() && width >= sizes.back().width) continue;
        auto size = makeSize(cut, {width, std::max(1, int(std::lround(width / aspectOf(shape))))});
        if (!size) return size.error();
        sizes.push_back(std::move(*size));
    }
    return sizes;
}

} // namespace amphora::media
