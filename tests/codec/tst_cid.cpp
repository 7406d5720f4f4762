#include "core/codec/block.h"
#include "core/codec/multibase.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <random>

using namespace amphora;
using namespace amphora::codec;
using amphora::test::readJson;
using amphora::test::Suite;
using amphora::test::vectorsPath;

class TstCid : public QObject {
    Q_OBJECT

    static constexpr std::string_view kEmptyMap = "bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua";

private Q_SLOTS:
    void namesABlock()
    {
        const auto cid = Cid::of(kCodecDagCbor, Bytes{0xa0});
        QCOMPARE(cid.toString(), kEmptyMap);
        QCOMPARE(cid.toBytes().size(), 36u);
        QCOMPARE(Cid::of(kCodecDagJose, {}).toBytes().size(), 37u);
        QVERIFY(cid.matches(Bytes{0xa0}));
        QVERIFY(!cid.matches(Bytes{0xa1}));
        QVERIFY(Cid::v1(kCodecRaw, *Multihash::make(kHashIdentity, asBytes("me"))).matches(asBytes("me")));
        QVERIFY(!Cid::v1(kCodecRaw, *Multihash::make(kHashKeccak256, Bytes(32))).matches({}));
    }

    void readsEveryCaseOfTheOfficialLibrariesAsTheyDo()
    {
        Suite suite("golden/negative: CIDs");
        const auto data = readJson(vectorsPath("golden/negative.json"));
        for (const auto &test : data["cases"]) {
            const std::string name = test["name"];
            if (!name.starts_with("cid: ")) continue;
            const auto cid = Cid::parse(test["input"].get<std::string>());
            const bool isNegative = test["negative"];
            suite.check(name, isNegative ? !cid : cid && cid->toString() == test["cid"]);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void equalityIsThatOfBytesNotOfText()
    {
        const auto cid = *Cid::parse(kEmptyMap);
        for (const auto base : {Base::base16, Base::base16Upper, Base::base32Upper, Base::base36, Base::base36Upper, Base::base58Btc, Base::base64Url})
            QVERIFY(*Cid::parse(encodeMultibase(base, cid.toBytes())) == cid);
        auto upper = std::string(kEmptyMap);
        for (std::size_t i = 1; i < upper.size(); ++i)
            if (upper[i] >= 'a') upper[i] = char(upper[i] - 32);
        QVERIFY(*Cid::parse(upper) == cid);
    }

    void versionZeroHasOneTextOnly()
    {
        constexpr std::string_view text = "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o";
        const auto cid = *Cid::parse(text);
        QCOMPARE(cid.version(), 0);
        QCOMPARE(cid.codec(), kCodecDagPb);
        QCOMPARE(cid.toString(), text);
        QCOMPARE(cid.toBytes().size(), 34u);
        QCOMPARE(Cid::v1(cid.codec(), cid.hash()).toString(), "bafybeicg2rebjoofv4kbyovkw7af3rpiitvnl6i7ckcywaq6xjcxnc2mby");
        QVERIFY(cid != Cid::v1(cid.codec(), cid.hash()));
        QVERIFY(!Cid::parse("z" + std::string(text)));
        QVERIFY(!Cid::parse(encodeMultibase(Base::base32, cid.toBytes())));
        QVERIFY(!Cid::parse(text.substr(0, 45)));
        QVERIFY(!Cid::parse(std::string(text) + "1"));
    }

    void refusesOtherVersionsCutsAndTrailingBytes()
    {
        const auto good = Cid::parse(kEmptyMap)->toBytes();
        for (std::size_t length = 0; length < good.size(); ++length) QVERIFY(!Cid::fromBytes(ByteView(good).first(length)));
        auto longer = good;
        longer.push_back(0);
        QVERIFY(!Cid::fromBytes(longer));
        ByteView rest = longer;
        QVERIFY(*Cid::take(rest) == *Cid::parse(kEmptyMap));
        QCOMPARE(rest.size(), 1u);
        for (const int version : {0, 2, 3, 18}) {
            auto other = good;
            other[0] = std::uint8_t(version);
            QVERIFY(!Cid::fromBytes(other));
        }
        auto wide = good; // The version in two bytes.
        wide[0] = 0x81;
        wide.insert(wide.begin() + 1, 0);
        QVERIFY(!Cid::fromBytes(wide));
        for (const char *text : {"", "b", "z", "Q", "Qm", "bafy", "not a cid"}) QVERIFY2(!Cid::parse(text), text);
    }

    void digestsAreLimited()
    {
        QVERIFY(Multihash::make(kHashIdentity, Bytes(Multihash::kDigestBytesMax)));
        QCOMPARE(Multihash::make(kHashIdentity, Bytes(Multihash::kDigestBytesMax + 1)).error().code, Errc::format);
        QVERIFY(!Multihash::make(~std::uint64_t(0), {}));
        QVERIFY(!Multihash::fromBytes(*fromHex("00ffffffffffffffff7f00")));
        QVERIFY(!Multihash::fromBytes(*fromHex("000100ff")));
    }

    void whatIsMadeReadsBackFromBytesAndText()
    {
        std::mt19937_64 random(4);
        for (int i = 0; i < 3000; ++i) {
            Bytes digest(random() % (Multihash::kDigestBytesMax + 1));
            for (auto &byte : digest) byte = std::uint8_t(random());
            const auto cid = Cid::v1(random() >> (1 + random() % 63), *Multihash::make(random() >> (1 + random() % 63), digest));
            QVERIFY(*Cid::fromBytes(cid.toBytes()) == cid);
            QVERIFY(*Cid::parse(cid.toString()) == cid);
            QVERIFY(*Cid::parse(encodeMultibase(Base::base36, cid.toBytes())) == cid);
        }
    }

    void aBlockIsCheckedAgainstItsCid()
    {
        const auto block = Block::make(kCodecDagCbor, Bytes{0xa0});
        QCOMPARE(block.cid().toString(), kEmptyMap);
        QVERIFY(*Block::check(block.cid(), Bytes{0xa0}) == block);
        const auto wrong = Block::check(block.cid(), Bytes{0xa1});
        QCOMPARE(wrong.error().code, Errc::cidMismatch);
        QCOMPARE(wrong.error().where, kEmptyMap);
        const Bytes large(kBlockBytesMax, 7);
        QVERIFY(Block::check(Cid::of(kCodecRaw, large), large));
        const Bytes tooLarge(kBlockBytesMax + 1, 7);
        QCOMPARE(Block::check(Cid::of(kCodecRaw, tooLarge), tooLarge).error().code, Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstCid, "cid")
#include "tst_cid.moc"
