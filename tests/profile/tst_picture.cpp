#include "core/profile/picture.h"

#include "core/profile/draft_pictures.h"
#include "tests/node/workbench.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::profile;
using test::Workbench;

/// Goal: the value has the published form, and a value of any other app is read without trust.
class TstPicture : public QObject {
    Q_OBJECT

    static PictureValue sample()
    {
        const auto source = [](const char *text, int width) {
            return PictureSource{"ipfs://" + codec::Cid::of(codec::kCodecRaw, asBytes(text)).toString(), "image/jpeg", width, width, 1000 + width};
        };
        return {source("a", 1024), {source("b", 512), source("c", 128)}};
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBackAndFitsTheSchema()
    {
        const auto value = sample().toValue();
        const auto again = PictureValue::of(value);
        QVERIFY(again && again->toValue() == value);
        QCOMPARE(again->cids().size(), std::size_t(3));
        Workbench bench;
        const auto refusals = bench.profile.check({{"image", value}, {"background", value}});
        QVERIFY(refusals && refusals->empty());
        QVERIFY(bench.profile.set(bench.authority(), {{"image", value}}));
        QCOMPARE(pictureCidsOf(bench.content()), sample().cids());
    }

    void theSmallestSizeThatIsEnoughIsChosen()
    {
        const auto picture = sample();
        QCOMPARE(picture.forWidth(1).width, 128);
        QCOMPARE(picture.forWidth(128).width, 128);
        QCOMPARE(picture.forWidth(129).width, 512);
        QCOMPARE(picture.forWidth(800).width, 1024);
        QCOMPARE(picture.forWidth(9000).width, 1024);
    }

    void whatIsNoPictureIsNone_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 6; ++i) QTest::addRow("%d", i) << i;
    }
    void whatIsNoPictureIsNone()
    {
        QFETCH(int, which);
        const codec::Map whole{{"src", "ipfs://x"}, {"mimeType", "image/png"}, {"width", 1}, {"height", 1}};
        auto noWidth = whole;
        noWidth.remove("width");
        auto words = whole;
        words.set("height", "tall");
        const codec::Value values[] = {codec::Value("text"), codec::Value(), codec::Map{}, codec::Map{{"original", "x"}},
                                       codec::Map{{"original", noWidth}}, codec::Map{{"original", words}}};
        QVERIFY(!PictureValue::of(values[which]));
        QVERIFY(pictureCidsOf({{"image", values[which]}}).empty());
    }

    void onlyAWholeCidIsOne()
    {
        const auto cid = codec::Cid::of(codec::kCodecRaw, asBytes("a")).toString();
        const auto of = [](std::string src) { return PictureSource{std::move(src), "image/png", 1, 1, {}}.cid(); };
        QVERIFY(of("ipfs://" + cid));
        for (const auto &src : {cid, "https://" + cid, "ipfs://" + cid + "/a.png", std::string("ipfs://../../etc/passwd"), std::string("ipfs://")})
            QVERIFY2(!of(src), src.c_str());
    }

    void aDraftsPicturesAreSealedAndForgottenWhenNobodyNamesThem()
    {
        Workbench bench;
        DraftPictures pictures(bench.rows);
        const auto one = codec::Block::make(codec::kCodecRaw, Bytes(200'000, 0x5a)), two = codec::Block::make(codec::kCodecRaw, Bytes(10, 1));
        auto transaction = bench.store->begin();
        QVERIFY(pictures.put(one) && pictures.put(two));
        QVERIFY(transaction->commit());
        QCOMPARE((*pictures.get(one.cid()))->bytes(), one.bytes());
        const auto sealed = bench.store->sealedOfKind("picture");
        QCOMPARE(sealed->size(), std::size_t(2));
        for (const auto &row : *sealed) {
            const auto box = std::string(asText(row.box));
            QVERIFY(box.find(std::string(64, 0x5a)) == std::string::npos);
        }
        const std::vector<codec::Cid> kept{two.cid()};
        QVERIFY(pictures.keepOnly(kept));
        QVERIFY(!*pictures.get(one.cid()) && *pictures.get(two.cid()));
    }
};

AMPHORA_TEST_UNIT(TstPicture, "picture")
#include "tst_picture.moc"
