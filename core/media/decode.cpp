#include "core/media/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

#include <cmath>

namespace amphora::media {

namespace {

/// In MB. Qt counts what a decoder allocates for the whole picture, even if it is asked for a smaller one.
constexpr int kDecoderMegabytesMax = int(kPicturePixelsMax * 4 / 1'000'000) + 16;

QImage upright(QImage image, int orientation)
{
    // EXIF 2.3, 4.6.4: where row 0 and column 0 lie.
    const auto turned = [&image](qreal degrees) { return image.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: image = image.mirrored(false, true); return turned(90);
    case 6: return turned(90);
    case 7: image = image.mirrored(true, false); return turned(90);
    case 8: return turned(270);
    default: return image;
    }
}

QSize atMost(QSize whole, std::uint64_t pixelsMax)
{
    const auto pixels = double(whole.width()) * double(whole.height());
    if (pixels <= double(pixelsMax)) return whole;
    const auto factor = std::sqrt(double(pixelsMax) / pixels);
    return {std::max(1, int(whole.width() * factor)), std::max(1, int(whole.height() * factor))};
}

} // namespace

Result<Picture> decodePicture(ByteView bytes)
{
    const auto head = readPictureHead(bytes);
    if (!head) return head.error();
    auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    QBuffer buffer(&raw);
    if (!buffer.open(QIODevice::ReadOnly)) return Error{Errc::io, "a buffer does not open"};

    if (QImageReader::allocationLimit() < kDecoderMegabytesMax) QImageReader::setAllocationLimit(kDecoderMegabytesMax);
    QImageReader reader(&buffer, QByteArray(decoderNameOf(head->format).data(), qsizetype(decoderNameOf(head->format).size())));
    reader.setDecideFormatFromContent(false); // The head decided.
    reader.setAutoTransform(false); // Qt reads the orientation of JPEG only.
    if (!reader.canRead()) {
        if (!QImageReader::supportedImageFormats().contains(reader.format()))
            return Error{Errc::unsupported, "no decoder for " + std::string(decoderNameOf(head->format)) + " is installed"};
        return Error{Errc::pictureDamaged, "the decoder does not know it"};
    }
    const QSize whole(int(head->width), int(head->height));
    if (const auto size = reader.size(); size.isValid() && size != whole) return Error{Errc::pictureDamaged, "its head and the decoder name two sizes"};
    const auto wanted = atMost(whole, kDecodedPixelsMax);
    if (wanted != whole) reader.setScaledSize(wanted);
    auto image = reader.read();
    if (image.isNull()) return Error{Errc::pictureDamaged, reader.errorString().toStdString()};

    const auto space = image.colorSpace();
    image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        image.setColorSpace(space);
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    image.setColorSpace({});
    image = upright(std::move(image), head->orientation);
    if (image.isNull()) return Error{Errc::pictureDamaged, "there is no room for its pixels"};
    const auto small = atMost(image.size(), kScreenPixelsMax);
    auto forScreen = small == image.size() ? image : image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return Picture{std::move(image), std::move(forScreen), head->isTurned() ? whole.transposed() : whole, head->format};
}

} // namespace amphora::media
