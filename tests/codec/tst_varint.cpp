#include "core/codec/multibase.h"
#include "core/codec/varint.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <random>

using namespace amphora;
using namespace amphora::codec;

class TstVarint : public QObject {
    Q_OBJECT

    static std::string printed(std::uint64_t value)
    {
        Bytes bytes;
        appendVarint(bytes, value);
        return toHex(bytes);
    }

    static Result<std::uint64_t> read(std::string_view hex)
    {
        const auto bytes = *fromHex(hex);
        ByteView view = bytes;
        return takeVarint(view);
    }

private Q_SLOTS:
    /// protocol/01 §1.1
    void writesTheExamples()
    {
        const std::pair<std::uint64_t, const char *> examples[] = {
            {0, "00"}, {127, "7f"}, {128, "8001"}, {0xce, "ce01"}, {0xed, "ed01"}, {0xe7, "e701"}, {0xec, "ec01"}, {0x1200, "8024"},
            {0x1201, "8124"}, {0x1202, "8224"}, {0x1205, "8524"}, {0x85, "8501"}, {0x93, "9301"}, {0x0129, "a902"}, {0x1300, "8026"},
            {(std::uint64_t(1) << 63) - 1, "ffffffffffffffff7f"}};
        for (const auto &[value, hex] : examples) {
            QCOMPARE(printed(value), hex);
            QCOMPARE(*read(hex), value);
        }
    }

    void refusesWhatIsNotMinimalCutOrTooLong()
    {
        for (const char *hex : {"", "80", "8000", "ff00", "808080", "ffffffffffffffffff", "ffffffffffffffffff01", "80808080808080808001",
                                "808080808080808000"})
            QVERIFY2(!read(hex), hex);
    }

    void takesOneAndLeavesTheRest()
    {
        const Bytes bytes{0x80, 0x01, 0x05};
        ByteView rest = bytes;
        QCOMPARE(*takeVarint(rest), 128u);
        QCOMPARE(*takeVarint(rest), 5u);
        QVERIFY(rest.empty());
        QVERIFY(!takeVarint(rest));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20'000; ++i) {
            const auto value = random() >> (1 + random() % 63);
            Bytes bytes;
            appendVarint(bytes, value);
            QVERIFY(bytes.size() <= kVarintBytesMax);
            bytes.push_back(0xaa);
            ByteView rest = bytes;
            QCOMPARE(*takeVarint(rest), value);
            QCOMPARE(rest.size(), 1u);
        }
    }
};

AMPHORA_TEST_UNIT(TstVarint, "varint")
#include "tst_varint.moc"
