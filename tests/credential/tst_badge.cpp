#include "core/credential/badge.h"
#include "core/credential/received.h"

#include "core/codec/inflate.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include <zlib.h>

#include <QTest>

using namespace amphora;
using namespace amphora::credential;

namespace {

void appendNumber(std::string &to, std::uint32_t number)
{
    for (const int shift : {24, 16, 8, 0}) to += char(number >> shift);
}

std::string chunk(const std::string &type, const std::string &data)
{
    std::string text;
    appendNumber(text, std::uint32_t(data.size()));
    text += type + data;
    appendNumber(text, codec::crc32Of({asBytes(type), asBytes(data)}));
    return text;
}

std::string png(const std::string &chunks)
{
    return std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", std::string("\0\0\0\1\0\0\0\1\x8\0\0\0\0", 13)) + chunks + chunk("IEND", "");
}

std::string deflated(const std::string &text)
{
    auto size = compressBound(text.size());
    std::string out(size, '\0');
    compress(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(text.data()), text.size());
    out.resize(size);
    return out;
}

const std::string kPlain("openbadgecredential\0\0\0\0\0", 24), kCompressed("openbadgecredential\0\1\0\0\0", 24);

Result<std::string> read(const std::string &picture) { return textOfBadge(asBytes(picture)); }

} // namespace

class TstBadge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextOfABadgeIsFound()
    {
        QCOMPARE(read(png(chunk("iTXt", kPlain + "a.b.c"))).value(), "a.b.c");
        QCOMPARE(read(png(chunk("iTXt", kCompressed + deflated("a.b.c")))).value(), "a.b.c");
        QCOMPARE(textOfFile(asBytes(png(chunk("iTXt", kPlain + "x")))).value(), "x");
        QCOMPARE(read(png(chunk("tEXt", std::string("Comment\0hello", 13)) + chunk("iTXt", kPlain + "x"))).value(), "x");
    }

    void damagedPicturesAreRefused()
    {
        const auto good = png(chunk("iTXt", kPlain + "a.b.c"));
        for (std::size_t i = 8; i < good.size(); ++i) {
            auto changed = good;
            changed[i] = char(changed[i] ^ 0x10);
            QVERIFY2(!read(changed), qPrintable(QString::number(i)));
        }
        for (std::size_t size = 0; size < good.size(); ++size) QVERIFY(!read(good.substr(0, size)));
        QCOMPARE(read(png("")).error().code, Errc::vcBadge);
        QCOMPARE(read(png(chunk("iTXt", kPlain + "a") + chunk("iTXt", kPlain + "a"))).error().code, Errc::vcBadge);
        QCOMPARE(read(png(chunk("tEXt", std::string("openbadgecredential\0x", 21)))).error().code, Errc::vcBadge);
        QCOMPARE(read(png(chunk("iTXt", kCompressed + "not zlib"))).error().code, Errc::vcBadge);
        QCOMPARE(read(png(chunk("iTXt", kPlain + "\xff"))).error().code, Errc::vcBadge);
    }

    void aBadgeOfVersion2IsSaidToBeNotSupported()
    {
        QCOMPARE(read(png(chunk("iTXt", std::string("openbadges\0\0\0\0\0https://x.example", 32)))).error().code, Errc::unsupported);
        QCOMPARE(read(png(chunk("tEXt", std::string("openbadges\0https://x.example", 28)))).error().code, Errc::unsupported);
    }

    void aBombIsNotInflated()
    {
        QCOMPARE(read(png(chunk("iTXt", kCompressed + deflated(std::string(64 * 1024 * 1024, 'A'))))).error().code, Errc::size);
        QCOMPARE(read(std::string("\x89PNG\r\n\x1a\n", 8) + std::string(10 * 1024 * 1024, 'A')).error().code, Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstBadge, "badge")
#include "tst_badge.moc"
