#include "core/crypto/ecdsa.h"

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

class TstEcdsa : public QObject {
    Q_OBJECT

    static void runWycheproof(const char *name, const char *file, Curve curve)
    {
        Suite suite(name);
        if (const auto path = sharedPath(QStringLiteral("corpora/open/wycheproof/") + QLatin1String(file)); suite.open(path)) {
            const auto data = readJson(path);
            for (const auto &group : data["testGroups"])
                for (const auto &test : group["tests"])
                    suite.check(std::to_string(test["tcId"].get<int>()),
                                verifyEcdsaSha256(curve, unhex(group["publicKey"]["uncompressed"]), unhex(test["msg"]), unhex(test["sig"]))
                                    == (test["result"] == "valid"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

private Q_SLOTS:
    void verifiesP256AsWycheproofSays() { runWycheproof("wycheproof/ecdsa-p256-p1363", "ecdsa_secp256r1_sha256_p1363_test.json", Curve::p256); }

    void verifiesSecp256k1AsWycheproofSays()
    {
        runWycheproof("wycheproof/ecdsa-secp256k1-p1363", "ecdsa_secp256k1_sha256_p1363_test.json", Curve::secp256k1);
    }

    /// The generator of P-256 (SEC 2 §2.4.2).
    void readsAPointInBothForms()
    {
        const auto x = unhex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
        const auto y = unhex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
        const auto point = compressedPoint(Curve::p256, x, y);
        QCOMPARE(hexOf(point.value()), "036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
        QCOMPARE(compressedPoint(Curve::p256, *point).value(), *point);
        const auto back = coordinatesOf(Curve::p256, *point);
        QCOMPARE(back->first, x);
        QCOMPARE(back->second, y);
    }

    void refusesWhatIsNoPoint()
    {
        const auto x = unhex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
        QVERIFY(!compressedPoint(Curve::p256, x, Bytes(32, 1)));
        QVERIFY(!compressedPoint(Curve::p256, x, Bytes(31, 1)));
        QVERIFY(!compressedPoint(Curve::p256, Bytes(32), Bytes(32)));
        QVERIFY(!compressedPoint(Curve::p256, Bytes{0}));
        QVERIFY(!compressedPoint(Curve::p256, Bytes(33)));
        auto hybrid = Bytes(65, 1);
        hybrid[0] = 6;
        QVERIFY(!compressedPoint(Curve::p256, hybrid));
        QVERIFY(!coordinatesOf(Curve::secp256k1, Bytes(33, 0xff)));
        QVERIFY(!verifyEcdsaSha256(Curve::p256, Bytes(33), {}, Bytes(64)));
        QVERIFY(!verifyEcdsaSha256(Curve::p256, compressedPoint(Curve::p256, unhex("036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296")).value(),
                                   {}, Bytes(64)));
    }
};

AMPHORA_TEST_UNIT(TstEcdsa, "ecdsa")
#include "tst_ecdsa.moc"
