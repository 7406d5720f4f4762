#include "core/media/picture_head.h"

#include "tests/media/sample.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::media;
using namespace amphora::test;

/// Goal: nothing but PNG, JPEG and WebP reaches a decoder, and no size is believed before it was compared with the limits.
class TstPictureHead : public QObject {
    Q_OBJECT

    static std::string codeOf(const QByteArray &bytes)
    {
        const auto head = readPictureHead(bytesOf(bytes));
        return head ? "ok" : std::string(errcText(head.error().code)) + (head.error().where.empty() ? "" : " " + head.error().where);
    }
    static QByteArray pngHead(quint32 width, quint32 height)
    {
        QByteArray body;
        appendNumber(body, width, 4, true);
        appendNumber(body, height, 4, true);
        return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", body + QByteArray("\x08\x06\0\0\0", 5));
    }
    static QByteArray jpegHead(quint32 width, quint32 height)
    {
        QByteArray bytes("\xff\xd8\xff\xe0\0\x04JF\xff\xff\xc2\0\x0b\x08", 14);
        appendNumber(bytes, height, 2, true);
        appendNumber(bytes, width, 2, true);
        return bytes + QByteArray("\x01\x11\0\0\xff\xda\0\x02", 8);
    }

private Q_SLOTS:
    void theThreeKindsAreKnownByTheirContent()
    {
        const QSize size(37, 21);
        for (const auto *format : {"png", "jpeg", "webp"}) {
            const auto bytes = written(quarters(size), format);
            QVERIFY2(!bytes.isEmpty(), format);
            const auto head = readPictureHead(bytesOf(bytes));
            QVERIFY2(head, format);
            QCOMPARE(decoderNameOf(head->format), std::string_view(format));
            QCOMPARE(QSize(int(head->width), int(head->height)), size);
            QCOMPARE(head->orientation, 1);
        }
    }

    void whatElsePeoplePickIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("HEIC of a phone") << QByteArray("\0\0\0\x24" "ftypheic\0\0\0\0mif1heic", 24) << "E-PICTURE-KIND HEIC";
        QTest::newRow("HEIF") << QByteArray("\0\0\0\x24" "ftypmif1\0\0\0\0mif1heic", 24) << "E-PICTURE-KIND HEIC";
        QTest::newRow("AVIF") << QByteArray("\0\0\0\x20" "ftypavif", 12) << "E-PICTURE-KIND AVIF";
        QTest::newRow("film") << QByteArray("\0\0\0\x20" "ftypisom", 12) << "E-PICTURE-KIND MP4";
        QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0") << "E-PICTURE-KIND GIF";
        QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << "E-PICTURE-KIND TIFF";
        QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << "E-PICTURE-KIND SVG";
        QTest::newRow("drawing with a prolog") << QByteArray("<?xml version='1.0'?><svg/>") << "E-PICTURE-KIND SVG";
        QTest::newRow("document") << QByteArray("%PDF-1.7") << "E-PICTURE-KIND PDF";
        QTest::newRow("bitmap") << QByteArray("BM\x46\0\0\0") << "E-PICTURE-KIND BMP";
        QTest::newRow("text called .png") << QByteArray("this is no picture") << "E-PICTURE-KIND";
        QTest::newRow("nothing") << QByteArray() << "E-PICTURE-KIND";
        QTest::newRow("a film that calls itself WebP") << QByteArray("RIFF\x10\0\0\0WAVEfmt ") << "E-PICTURE-KIND";
    }
    void whatElsePeoplePickIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(codeOf(bytes)), code);
    }

    void aBombIsRefusedByItsHead()
    {
        QCOMPARE(codeOf(pngHead(10'000, 10'000)), std::string("ok"));
        QCOMPARE(codeOf(pngHead(10'001, 10'000)), std::string("E-PICTURE-SIZE"));
        QCOMPARE(codeOf(pngHead(0xffffffffu, 0xffffffffu)), std::string("E-PICTURE-SIZE"));
        QCOMPARE(codeOf(jpegHead(65'535, 65'535)), std::string("E-PICTURE-SIZE"));
        QByteArray webp("RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff", 30);
        QCOMPARE(codeOf(webp), std::string("E-PICTURE-SIZE"));
    }

    void whatBeginsLikeAPictureAndIsNoneIsDamaged()
    {
        QCOMPARE(codeOf(pngHead(0, 5)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(pngHead(5, 5).left(20)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(jpegHead(0, 7)), std::string("E-PICTURE-DAMAGED"));
        for (const int cut : {3, 5, 9, 12, 16}) QCOMPARE(codeOf(jpegHead(8, 8).left(cut)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(QByteArray("\xff\xd8\xff\xe0\xff\xff", 6)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(QByteArray("\xff\xd8\xff\xd9", 4)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(QByteArray("RIFF\0\0\0\0WEBP", 12)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(QByteArray("RIFF\x16\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0ABC\1\0\1\0", 30)), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(QByteArray("RIFF\x16\0\0\0WEBPVP8L\x05\0\0\0\x2e\0\0\0\0\0", 26)), std::string("E-PICTURE-DAMAGED"));
    }

    void theOrientationIsReadInAllThreeKindsAndBothByteOrders()
    {
        const QSize size(40, 20);
        const auto orientationOf = [](const QByteArray &bytes) { return readPictureHead(bytesOf(bytes))->orientation; };
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QCOMPARE(exifOrientation(bytesOf(exif(orientation, false))), orientation);
            QCOMPARE(exifOrientation(bytesOf(exif(orientation, true))), orientation);
            QCOMPARE(orientationOf(jpegWithMetadata(written(quarters(size), "jpeg"), orientation)), orientation);
            QCOMPARE(orientationOf(pngWithMetadata(written(quarters(size), "png"), orientation)), orientation);
            QCOMPARE(orientationOf(webpWithMetadata(written(quarters(size), "webp"), size, orientation)), orientation);
        }
    }

    void anExifThatMakesNoSenseTurnsNothing()
    {
        QCOMPARE(exifOrientation({}), 1);
        QCOMPARE(exifOrientation(bytesOf(exif(9))), 1);
        QCOMPARE(exifOrientation(bytesOf(exif(6).left(9))), 1);
        auto farAway = exif(6);
        farAway[4] = char(0xff), farAway[7] = char(0xff); // The directory begins behind the end.
        QCOMPARE(exifOrientation(bytesOf(farAway)), 1);
        auto endless = exif(6);
        endless[8] = char(0xff), endless[9] = char(0xff); // 65 535 entries in a few bytes: those that are there count.
        QCOMPARE(exifOrientation(bytesOf(endless)), 6);
    }

    void aFileOverTheLimitIsNotLookedInto()
    {
        Bytes large(kPictureBytesMax + 1);
        large[0] = 0x89;
        const auto head = readPictureHead(large);
        QVERIFY(!head);
        QCOMPARE(head.error().code, Errc::pictureSize);
    }
};

AMPHORA_TEST_UNIT(TstPictureHead, "picture_head")
#include "tst_picture_head.moc"
