#include "core/crypto/sealing.h"

#include "tests/crypto/hex.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::crypto;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstSealing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealsAndOpensAsWycheproofSays()
    {
        Suite suite("wycheproof/xchacha20_poly1305");
        if (const auto path = sharedPath("corpora/open/wycheproof/xchacha20_poly1305_test.json"); suite.open(path)) {
            const auto data = readJson(path);
            for (const auto &group : data["testGroups"])
                for (const auto &test : group["tests"]) {
                    const auto key = unhex(test["key"]), nonce = unhex(test["iv"]), extra = unhex(test["aad"]), plain = unhex(test["msg"]);
                    const auto box = unhex(test["ct"].get<std::string>() + test["tag"].get<std::string>());
                    const auto opened = openSealed(key, nonce, extra, box);
                    bool fine = bool(opened) == (test["result"] == "valid");
                    if (fine && opened) fine = equalBytes(opened->view(), plain) && seal(key, nonce, extra, plain) == box;
                    suite.check(std::to_string(test["tcId"].get<int>()), fine);
                }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void whatIsSealedOpensAndNothingElseDoes()
    {
        const Bytes key(32, 1), nonce(24, 2), text = toBytes(asBytes("the seed of an identity"));
        const auto extra = asBytes("amphora-vault 1");
        const auto box = seal(key, nonce, extra, text);
        QCOMPARE(box.size(), text.size() + kSealTagBytes);
        QVERIFY(equalBytes(openSealed(key, nonce, extra, box)->view(), text));
        QVERIFY(openSealed(key, nonce, {}, seal(key, nonce, {}, {}))->isEmpty());
        for (std::size_t i = 0; i < box.size(); ++i) {
            auto changed = box;
            changed[i] ^= 1;
            QCOMPARE(openSealed(key, nonce, extra, changed).error().code, Errc::sig);
        }
        QCOMPARE(openSealed(Bytes(32, 3), nonce, extra, box).error().code, Errc::sig);
        QCOMPARE(openSealed(key, Bytes(24, 3), extra, box).error().code, Errc::sig);
        QCOMPARE(openSealed(key, nonce, asBytes("amphora-vault 2"), box).error().code, Errc::sig);
    }

    void wrongSizesAreAnErrorOfForm()
    {
        const auto box = seal(Bytes(32), Bytes(24), {}, asBytes("x"));
        QCOMPARE(openSealed(Bytes(31), Bytes(24), {}, box).error().code, Errc::format);
        QCOMPARE(openSealed(Bytes(32), Bytes(12), {}, box).error().code, Errc::format);
        QCOMPARE(openSealed(Bytes(32), Bytes(24), {}, Bytes(15)).error().code, Errc::format);
    }
};

AMPHORA_TEST_UNIT(TstSealing, "sealing")
#include "tst_sealing.moc"
