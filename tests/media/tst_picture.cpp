#include "core/media/picture.h"

#include "tests/media/sample.h"
#include "tests/support/test_unit.h"

#include <QColorSpace>
#include <QTest>

using namespace amphora;
using namespace amphora::media;
using namespace amphora::test;

/// Goal: whatever a person picks becomes upright sRGB pixels in blocks of a known size, with nothing else in them, or a reason.
class TstPicture : public QObject {
    Q_OBJECT

    static constexpr const char *kStoredCorners = "red green / blue yellow";

    /// Whatever could come along with a picture, in any of its blocks.
    static QString metadataIn(const std::vector<PictureSize> &sizes)
    {
        for (const auto &size : sizes) {
            const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(size.block.bytes().data()), qsizetype(size.block.bytes().size()));
            for (const auto *mark : {"SECRET", "Exif", "EXIF", "eXIf", "http", "xmp", "ICC_PROFILE", "iCCP", "tEXt", "iTXt", "zTXt", "Photoshop"})
                if (bytes.contains(mark)) return QString::fromLatin1(mark);
        }
        return {};
    }

private Q_SLOTS:
    void aRotatedPictureStandsUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("upright");
        // EXIF 2.3, 4.6.4: where the stored row 0 and column 0 lie when the picture is looked at.
        QTest::newRow("1: as stored") << 1 << "red green / blue yellow";
        QTest::newRow("2: mirrored") << 2 << "green red / yellow blue";
        QTest::newRow("3: upside down") << 3 << "yellow blue / green red";
        QTest::newRow("4: flipped") << 4 << "blue yellow / red green";
        QTest::newRow("5: transposed") << 5 << "red blue / green yellow";
        QTest::newRow("6: camera held upright") << 6 << "blue red / yellow green";
        QTest::newRow("7: transversed") << 7 << "yellow green / blue red";
        QTest::newRow("8: camera held upright the other way") << 8 << "green yellow / red blue";
    }
    void aRotatedPictureStandsUpright()
    {
        QFETCH(int, orientation);
        QFETCH(QString, upright);
        const QSize size(64, 40);
        const auto stored = quarters(size);
        QCOMPARE(cornersOf(stored), QString(kStoredCorners));
        for (const auto &bytes : {jpegWithMetadata(written(stored, "jpeg"), orientation), pngWithMetadata(written(stored, "png"), orientation),
                                  webpWithMetadata(written(stored, "webp"), size, orientation)}) {
            const auto picture = decodePicture(bytesOf(bytes));
            QVERIFY2(picture, bytes.left(4).constData());
            QCOMPARE(cornersOf(picture->image), upright);
            QCOMPARE(picture->fileSize, orientation >= 5 ? size.transposed() : size);
            QCOMPARE(picture->image.size(), picture->fileSize);
        }
    }

    void aPictureWithAPositionLosesIt()
    {
        for (const auto &bytes : {jpegWithMetadata(written(quarters({640, 480}), "jpeg"), 6, true), pngWithMetadata(written(quarters({640, 480}), "png"), 1)}) {
            QVERIFY(bytes.contains("SECRET"));
            const auto picture = decodePicture(bytesOf(bytes));
            QVERIFY(picture);
            for (const auto shape : {Shape::square, Shape::wide}) {
                const auto sizes = makeSizes(picture->image, middlePart(picture->image.size(), shape), shape);
                QVERIFY(sizes);
                QCOMPARE(metadataIn(*sizes), QString());
            }
        }
    }

    void colorsOfAnotherSpaceBecomeSrgb()
    {
        auto wide = quarters({64, 64});
        wide.fill(QColor(0, 255, 0));
        wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const auto bytes = written(wide, "png");
        QVERIFY(bytes.contains("iCCP"));
        const auto picture = decodePicture(bytesOf(bytes));
        QVERIFY(picture);
        QVERIFY(!picture->image.colorSpace().isValid());
        QCOMPARE(picture->image.pixelColor(5, 5).red(), 0); // Adobe's green lies outside of sRGB: cut to the nearest.
        auto half = wide;
        half.fill(QColor(100, 160, 90));
        half.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const auto duller = decodePicture(bytesOf(written(half, "png")));
        QVERIFY(duller && duller->image.pixelColor(5, 5).red() < 95); // The same numbers mean a stronger green there.
    }

    void aLargePictureIsDecodedSmaller()
    {
        const QSize size(6000, 5000);
        QImage plain(size, QImage::Format_RGB32);
        plain.fill(Qt::darkCyan);
        for (const auto *format : {"jpeg", "png", "webp"}) {
            const auto picture = decodePicture(bytesOf(written(plain, format)));
            QVERIFY2(picture, format);
            QCOMPARE(picture->fileSize, size);
            QVERIFY(std::uint64_t(picture->image.width()) * std::uint64_t(picture->image.height()) <= kDecodedPixelsMax);
            QVERIFY(picture->image.width() > 4000);
        }
    }

    void aPictureThatIsCutOffIsDamaged()
    {
        const auto png = written(noise({200, 200}), "png"), webp = written(noise({200, 200}), "webp");
        for (const auto &bytes : {png.left(png.size() / 2), png.left(40), webp.left(webp.size() / 2)}) {
            const auto picture = decodePicture(bytesOf(bytes));
            QVERIFY(!picture);
            QCOMPARE(picture.error().code, Errc::pictureDamaged);
        }
    }

    /// Goal: a small file that says it is huge costs no memory; a file of many bytes that is a picture is read.
    void aBombIsRefusedBeforeItIsDecoded()
    {
        auto bomb = written(quarters({8, 8}), "png");
        for (int at : {16, 20}) bomb.replace(at, 4, QByteArray("\0\1\0\0", 4)); // 65 536 x 65 536
        const auto picture = decodePicture(bytesOf(bomb));
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, Errc::pictureSize);
    }
    void aFileOf50MegabytesIsRead()
    {
        auto png = written(quarters({300, 200}), "png");
        const auto filler = pngChunk("fiLl", QByteArray(50'000'000, 'x'));
        png.insert(33, filler);
        const auto picture = decodePicture(bytesOf(png));
        QVERIFY2(picture, picture ? "" : picture.error().detail.c_str());
        QCOMPARE(cornersOf(picture->image), QString(kStoredCorners));
        png.insert(33, filler);
        const auto larger = decodePicture(bytesOf(png));
        QVERIFY(!larger);
        QCOMPARE(larger.error().code, Errc::pictureSize);
    }

    void eachSizeIsOneBlockAndNoneIsLargerThanThePicture()
    {
        const auto sizes = makeSizes(quarters({2000, 2000}), {0, 0, 1, 1}, Shape::square);
        QVERIFY(sizes);
        QCOMPARE(sizes->size(), std::size_t(3));
        QCOMPARE(sizes->front().width, 1024);
        QCOMPARE(sizes->back().width, 128);
        for (const auto &size : *sizes) {
            QVERIFY(size.block.bytes().size() <= codec::kBlockBytesMax);
            QVERIFY(size.block.cid().toString().starts_with("bafkrei"));
            QCOMPARE(size.mimeType, std::string("image/jpeg"));
            const auto again = decodePicture(size.block.bytes());
            QVERIFY(again);
            QCOMPARE(again->fileSize, QSize(size.width, size.height));
            QCOMPARE(cornersOf(again->image), QString(kStoredCorners));
        }
        const auto small = makeSizes(quarters({300, 90}), {0, 0, 1, 1}, Shape::wide);
        QVERIFY(small);
        QCOMPARE(small->size(), std::size_t(1));
        QCOMPARE(QSize(small->front().width, small->front().height), QSize(300, 100));
        const auto point = makeSizes(quarters({1, 1}), {0, 0, 1, 1}, Shape::wide);
        QVERIFY(point && point->front().width == 1 && point->front().height == 1);
    }

    void aPictureOfNoiseStillFitsIntoABlock()
    {
        for (const auto shape : {Shape::square, Shape::wide}) {
            const auto image = noise({1600, 1600});
            const auto sizes = makeSizes(image, middlePart(image.size(), shape), shape);
            QVERIFY(sizes);
            for (const auto &size : *sizes) QVERIFY(size.block.bytes().size() <= codec::kBlockBytesMax);
        }
    }

    void whatIsSeeThroughStaysSo()
    {
        QImage logo(400, 400, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        for (int y = 100; y < 300; ++y)
            for (int x = 100; x < 300; ++x) logo.setPixelColor(x, y, Qt::red);
        const auto sizes = makeSizes(decodePicture(bytesOf(written(logo, "png")))->image, {0, 0, 1, 1}, Shape::square);
        QVERIFY(sizes);
        QCOMPARE(sizes->front().mimeType, std::string("image/png"));
        const auto again = decodePicture(sizes->front().block.bytes());
        QCOMPARE(again->image.pixelColor(10, 10).alpha(), 0);
        QCOMPARE(again->image.pixelColor(200, 200), QColor(Qt::red));
    }

    void thePartThatWasChosenIsCut()
    {
        const auto corner = makeSizes(quarters({400, 400}), {0.5, 0, 0.5, 0.5}, Shape::square);
        QVERIFY(corner);
        QCOMPARE(cornersOf(decodePicture(corner->front().block.bytes())->image), QString("green green / green green"));
        QCOMPARE(middlePart({400, 200}, Shape::square), QRectF(0.25, 0, 0.5, 1));
        QCOMPARE(middlePart({300, 300}, Shape::wide), QRectF(0, 1.0 / 3, 1, 1.0 / 3));
        for (const auto &part : {QRectF(2, 2, 1, 1), QRectF(qQNaN(), 0, 1, 1), QRectF(0.5, 0.5, 0, 0)}) {
            const auto none = makeSizes(quarters({40, 40}), part, Shape::square);
            QVERIFY(!none || none->front().width >= 1); // A point is one pixel; what lies outside is refused.
        }
        QVERIFY(!makeSizes(quarters({40, 40}), {2, 2, 1, 1}, Shape::square));
        QVERIFY(!makeSizes({}, {0, 0, 1, 1}, Shape::square));
    }

    void tenThousandDamagedPicturesHarmNothing()
    {
        std::uint32_t state = 7;
        const auto next = [&state] { return state = state * 1664525u + 1013904223u, state >> 8; };
        int read = 0;
        for (const auto &whole : {jpegWithMetadata(written(quarters({24, 16}), "jpeg"), 6), pngWithMetadata(written(quarters({24, 16}), "png"), 3),
                                  webpWithMetadata(written(quarters({24, 16}), "webp"), {24, 16}, 8)}) {
            for (int i = 0; i < 3334; ++i) {
                auto bytes = bytesOf(whole);
                for (unsigned change = 0; change <= next() % 4; ++change) bytes[next() % bytes.size()] = std::uint8_t(next());
                const auto picture = decodePicture(bytes);
                if (!picture) continue;
                ++read;
                QVERIFY(!picture->image.isNull());
            }
        }
        QVERIFY(read > 1000); // The damage is not so great that nothing is tried.
    }
};

AMPHORA_TEST_UNIT(TstPicture, "picture")
#include "tst_picture.moc"
