#pragma once

#include "core/base/bytes.h"

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QFile>
#include <QImage>
#include <QImageWriter>

#include <array>

namespace amphora::test {

inline Bytes bytesOf(const QByteArray &array)
{
    return Bytes(reinterpret_cast<const std::uint8_t *>(array.constData()), reinterpret_cast<const std::uint8_t *>(array.constData()) + array.size());
}

inline Bytes fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? bytesOf(file.readAll()) : Bytes();
}

/// Four colours, so that every way of turning it looks different: red, green / blue, yellow.
inline QImage quarters(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const bool isLeft = x < size.width() / 2, isTop = y < size.height() / 2;
            image.setPixelColor(x, y, isTop ? (isLeft ? Qt::red : Qt::green) : (isLeft ? Qt::blue : Qt::yellow));
        }
    return image;
}

/// No two pixels are alike: nothing makes it small.
inline QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    std::uint32_t state = 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525u + 1013904223u;
            image.setPixel(x, y, state | 0xff000000u);
        }
    return image;
}

inline QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(format == std::string_view("png") ? -1 : 95);
    return writer.write(image) ? bytes : QByteArray();
}

/// "red green / blue yellow" of an image, by the middle of its quarters.
inline QString cornersOf(const QImage &image)
{
    const auto at = [&](int x, int y) -> QString {
        const auto color = image.pixelColor(image.width() * x / 4, image.height() * y / 4);
        const bool r = color.red() > 127, g = color.green() > 127, b = color.blue() > 127;
        return r && g ? "yellow" : r ? "red" : g ? "green" : b ? "blue" : "black";
    };
    return at(1, 1) + ' ' + at(3, 1) + " / " + at(1, 3) + ' ' + at(3, 3);
}

inline void appendNumber(QByteArray &bytes, quint32 number, int count, bool isBig)
{
    for (int i = 0; i < count; ++i) bytes += char(number >> (8 * (isBig ? count - 1 - i : i)));
}

/// A block of EXIF with an orientation, the name of a camera and a place on Earth.
inline QByteArray exif(int orientation, bool isBig = false)
{
    QByteArray b = isBig ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4);
    const auto entry = [&](quint32 tag, quint32 type, quint32 count, quint32 value) {
        appendNumber(b, tag, 2, isBig);
        appendNumber(b, type, 2, isBig);
        appendNumber(b, count, 4, isBig);
        if (type == 3) {
            appendNumber(b, value, 2, isBig);
            b += QByteArray(2, '\0');
        } else {
            appendNumber(b, value, 4, isBig);
        }
    };
    appendNumber(b, 8, 4, isBig);
    appendNumber(b, 3, 2, isBig); // Three entries: 8 + 2 + 36 + 4 = 50.
    entry(0x010f, 2, 20, 50);
    entry(0x0112, 3, 1, quint32(orientation));
    entry(0x8825, 4, 1, 70);
    b += QByteArray(4, '\0');
    b += QByteArray("SECRET-CAMERA-42\0\0\0\0", 20);
    appendNumber(b, 2, 2, isBig);
    entry(0x0002, 5, 3, 100);
    entry(0x0004, 5, 3, 124);
    b += QByteArray(4, '\0');
    for (const quint32 number : {41u, 1u, 9u, 1u, 0u, 1u, 8u, 1u, 36u, 1u, 0u, 1u}) appendNumber(b, number, 4, isBig);
    return b;
}

/// A JPEG with EXIF, XMP and a comment in front of its pixels.
inline QByteArray jpegWithMetadata(const QByteArray &jpeg, int orientation, bool isBig = false)
{
    const auto segment = [](char marker, const QByteArray &body) {
        QByteArray bytes("\xff", 1);
        bytes += marker;
        appendNumber(bytes, quint32(body.size() + 2), 2, true);
        return bytes + body;
    };
    return jpeg.left(2) + segment('\xe1', QByteArray("Exif\0\0", 6) + exif(orientation, isBig))
        + segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-XMP-41.15,-8.61</x:xmpmeta>", 75))
        + segment('\xfe', "SECRET-COMMENT home of Ada") + jpeg.mid(2);
}

inline quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const auto byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0u);
    }
    return ~crc;
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &body)
{
    QByteArray bytes;
    appendNumber(bytes, quint32(body.size()), 4, true);
    bytes += type + body;
    appendNumber(bytes, crcOf(type + body), 4, true);
    return bytes;
}

/// A PNG with EXIF and a text behind its header.
inline QByteArray pngWithMetadata(const QByteArray &png, int orientation)
{
    return png.left(33) + pngChunk("eXIf", exif(orientation)) + pngChunk("tEXt", QByteArray("openbadgecredential\0SECRET-BADGE", 32)) + png.mid(33);
}

/// A WebP in the extended form, with EXIF behind its pixels.
inline QByteArray webpWithMetadata(const QByteArray &simple, QSize size, int orientation)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &body) {
        QByteArray bytes = name;
        appendNumber(bytes, quint32(body.size()), 4, false);
        bytes += body;
        return body.size() % 2 ? bytes + '\0' : bytes;
    };
    QByteArray head(4, '\0');
    head[0] = 0x08; // Has EXIF.
    appendNumber(head, quint32(size.width() - 1), 3, false);
    appendNumber(head, quint32(size.height() - 1), 3, false);
    const auto body = QByteArray("WEBP") + chunk("VP8X", head) + simple.mid(12) + chunk("EXIF", exif(orientation));
    QByteArray riff("RIFF");
    appendNumber(riff, quint32(body.size()), 4, false);
    return riff + body;
}

} // namespace amphora::test
