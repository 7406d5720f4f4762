#include "core/codec/multibase.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <random>

using namespace amphora;
using namespace amphora::codec;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstMultibase : public QObject {
    Q_OBJECT

    static constexpr int kBases = static_cast<int>(Base::base64UrlPad) + 1;

private Q_SLOTS:
    /// RFC 4648 §10.
    void writesTheExamplesOfRfc4648()
    {
        QCOMPARE(toBase64(asBytes("foobar")), "Zm9vYmFy");
        QCOMPARE(toBase64(asBytes("foob")), "Zm9vYg");
        QCOMPARE(encodeBase(Base::base64Pad, asBytes("foob")), "Zm9vYg==");
        QCOMPARE(encodeBase(Base::base32Pad, asBytes("fo")), "mzxq====");
        QCOMPARE(encodeBase(Base::base32Hex, asBytes("foobar")), "cpnmuoj1e8");
        QCOMPARE(toHex(asBytes("foobar")), "666f6f626172");
        QCOMPARE(toBase64Url(Bytes{0xfb, 0xff}), "-_8");
        for (int base = 0; base < kBases; ++base) {
            QCOMPARE(encodeBase(Base(base), {}), "");
            QVERIFY(decodeBase(Base(base), "")->empty());
        }
    }

    void refusesWhatNoEncoderWrites()
    {
        const std::pair<Base, const char *> wrong[] = {
            {Base::base64, "Zg=="}, {Base::base64, "Zh"}, {Base::base64, "Z"}, {Base::base64, "Zm9 v"}, {Base::base64, "Zm9v\n"},
            {Base::base64, "_-8"}, {Base::base64Url, "+/8"}, {Base::base64Url, "Zg=="}, {Base::base64Pad, "Zg"}, {Base::base64Pad, "Zg="},
            {Base::base64Pad, "Zg==="}, {Base::base64Pad, "="}, {Base::base64Pad, "===="}, {Base::base64Pad, "Zg==Zg=="},
            {Base::base64Pad, "Zm9v===="}, {Base::base32, "mzxr"}, {Base::base32, "m"}, {Base::base32, "mzx"}, {Base::base32, "mz1q"},
            {Base::base32Pad, "mzxq"}, {Base::base32Pad, "mzxq======="}, {Base::base16, "f"}, {Base::base16, "0g"}, {Base::base16, "0x00"},
            {Base::base2, "0101"}, {Base::base2, "00000002"}, {Base::base8, "8"}, {Base::base10, "1a"}, {Base::base58Btc, "0"},
            {Base::base58Btc, "lI"}, {Base::base36, "a-b"}, {Base::base32Z, "YB"}, {Base::base16, "\xc3\xa9"}};
        for (const auto &[base, text] : wrong) QVERIFY2(!decodeBase(base, text), text);
        for (const char *text : {"", "xabc", "Qm", "\x01zz"}) QVERIFY2(!decodeMultibase(text), text);
    }

    void base64OfHttpComesWithAndWithoutPadding()
    {
        QCOMPARE(asText(*fromBase64("Zm9vYg")), "foob");
        QCOMPARE(asText(*fromBase64("Zm9vYg==")), "foob");
        QVERIFY(!fromBase64("Zm9vYg="));
        QVERIFY(!fromBase64Url("Zm9vYg=="));
    }

    void longTextsOfBigNumbersAreRefusedAtOnce()
    {
        QCOMPARE(decodeBase(Base::base58Btc, std::string(kBigBaseTextMax + 1, 'z')).error().code, Errc::size);
        QCOMPARE(decodeMultibase("k" + std::string(1'000'000, '1')).error().code, Errc::size);
        QVERIFY(decodeBase(Base::base58Btc, std::string(kBigBaseTextMax, 'z')));
    }

    void everyBaseReadsBackWhatItWrote()
    {
        std::mt19937 random(2);
        for (int base = 0; base < kBases; ++base)
            for (int i = 0; i < 200; ++i) {
                Bytes bytes(random() % 70);
                for (auto &byte : bytes) byte = random() % 4 ? std::uint8_t(random()) : 0;
                std::fill_n(bytes.begin(), std::min<std::size_t>(bytes.size(), random() % 4), 0);
                const auto text = encodeMultibase(Base(base), bytes);
                QVERIFY(decodeMultibase(text));
                QCOMPARE(*decodeMultibase(text), bytes);
                QCOMPARE(text.substr(1), encodeBase(Base(base), bytes));
            }
    }

    /// One text for one value of bytes: whatever is read is what would have been written, but for letter case.
    void whatReadsIsWhatWouldBeWritten()
    {
        std::mt19937 random(3);
        int read = 0;
        for (int i = 0; i < 100'000; ++i) {
            const auto base = Base(random() % kBases);
            auto text = encodeBase(base, Bytes(random() % 6, std::uint8_t(random())));
            const auto another = encodeBase(base, Bytes(3, std::uint8_t(random())));
            if (!text.empty()) text[random() % text.size()] = random() % 3 ? another[random() % another.size()] : '=';
            if (random() % 3 == 0) text += another[0];
            const auto bytes = decodeBase(base, text);
            if (!bytes) continue;
            ++read;
            QCOMPARE(encodeBase(base, *bytes), text);
        }
        QVERIFY(read > 10'000); // The generator still makes texts that can be read.
    }

    void readsAndWritesTheBase58OfBitcoin()
    {
        Suite suite("base58");
        if (const auto path = sharedPath("corpora/open/base58-bech32-utf8/base58.json"); suite.open(path))
            for (const auto &test : readJson(path)) {
                const auto bytes = *fromHex(test["decodedHex"].get<std::string>());
                const std::string text = test["encoded"];
                const auto decoded = decodeBase(Base::base58Btc, text);
                suite.check(text, encodeBase(Base::base58Btc, bytes) == text && decoded && *decoded == bytes);
            }
        QVERIFY2(suite.passed(), suite.failures());
    }
};

AMPHORA_TEST_UNIT(TstMultibase, "multibase")
#include "tst_multibase.moc"
