#include "core/crypto/ed25519.h"

#include "tests/crypto/hex.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <set>

using namespace amphora;
using namespace amphora::crypto;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstEd25519 : public QObject {
    Q_OBJECT

    static QString edge(const char *file) { return sharedPath(QStringLiteral("corpora/open/ed25519-edge/") + QLatin1String(file)); }

private Q_SLOTS:
    /// RFC 8032 §7.1, tests 1 and 2.
    void signsTheExamplesOfRfc8032()
    {
        const auto key = Ed25519Key::fromSeed(unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        QCOMPARE(hexOf(key->publicKey()), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        QCOMPARE(hexOf(key->sign({})),
                 "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        const auto second = Ed25519Key::fromSeed(unhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        QCOMPARE(hexOf(second->sign(unhex("72"))),
                 "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QCOMPARE(hexOf(second->seed()), "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    }

    void verifiesWhatWasSignedAndNothingElse()
    {
        const auto key = Ed25519Key::fromSeed(Bytes(32, 7));
        const auto message = asBytes("hello");
        const auto signature = key->sign(message);
        QVERIFY(verifyEd25519(key->publicKey(), message, signature));
        QVERIFY(!verifyEd25519(key->publicKey(), asBytes("hallo"), signature));
        QVERIFY(!verifyEd25519(Ed25519Key::fromSeed(Bytes(32, 8))->publicKey(), message, signature));
        for (std::size_t bit = 0; bit < 512; ++bit) {
            auto changed = signature;
            changed[bit / 8] ^= std::uint8_t(1 << (bit % 8));
            QVERIFY(!verifyEd25519(key->publicKey(), message, changed));
        }
        QVERIFY(!verifyEd25519(key->publicKey(), message, ByteView(signature).first(63)));
        QVERIFY(!verifyEd25519(ByteView(key->publicKey()).first(31), message, signature));
        QVERIFY(!verifyEd25519({}, message, {}));
        QCOMPARE(Ed25519Key::fromSeed(Bytes(31)).error().code, Errc::format);
        QCOMPARE(Ed25519Key::fromSeed(Bytes(64)).error().code, Errc::format);
    }

    void verifiesAsWycheproofSays()
    {
        Suite suite("wycheproof/ed25519");
        if (const auto path = sharedPath("corpora/open/wycheproof/ed25519_test.json"); suite.open(path)) {
            const auto data = readJson(path);
            for (const auto &group : data["testGroups"])
                for (const auto &test : group["tests"])
                    suite.check(std::to_string(test["tcId"].get<int>()),
                                verifyEd25519(unhex(group["publicKey"]["pk"]), unhex(test["msg"]), unhex(test["sig"])) == (test["result"] == "valid"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// libsodium's policy in the words of the corpus: keys and R must be canonical and of no small order, and the equation is the
    /// one without the cofactor, so a residue of low order shows. A mere component of low order does not.
    void oddPointsAreRefusedAsLibsodiumDoes()
    {
        const std::set<std::string> refused = {"low_order_A", "low_order_R", "non_canonical_A", "non_canonical_R", "low_order_residue"};
        Suite suite("ed25519-edge/cctv");
        if (const auto path = edge("cctv-ed25519vectors.json"); suite.open(path))
            for (const auto &test : readJson(path)) {
                bool expected = true;
                if (test["flags"].is_array())
                    for (const auto &flag : test["flags"]) expected = expected && !refused.contains(flag.get<std::string>());
                suite.check(std::to_string(test["number"].get<int>()),
                            verifyEd25519(unhex(test["key"]), asBytes(test["msg"].get_ref<const std::string &>()), unhex(test["sig"])) == expected);
            }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// The keys of this list are all of small order: ZIP 215 takes them, libsodium takes none.
    void keysOfSmallOrderVerifyNothing()
    {
        Suite suite("ed25519-edge/zip215");
        if (const auto path = edge("noble-zip215.json"); suite.open(path)) {
            int number = 0;
            for (const auto &test : readJson(path))
                suite.check(std::to_string(number++), !verifyEd25519(unhex(test["vk_bytes"]), asBytes("Zcash"), unhex(test["sig_bytes"])));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// The table of the paper "Taming the many EdDSAs" gives libsodium's row: of the twelve only number 3 is taken,
    /// which is number 1 of the second list.
    void theSpeccheckRowIsThatOfLibsodium()
    {
        Suite suite("ed25519-edge/speccheck");
        if (const auto path = edge("speccheck-cases.json"); suite.open(path)) {
            int number = 0;
            for (const auto &test : readJson(path)) {
                suite.check(std::to_string(number),
                            verifyEd25519(unhex(test["pub_key"]), unhex(test["message"]), unhex(test["signature"])) == (number == 3));
                ++number;
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
        Suite noble("ed25519-edge/noble");
        if (const auto path = edge("noble-edge-cases.json"); noble.open(path)) {
            int number = 0;
            for (const auto &test : readJson(path)) {
                noble.check(std::to_string(number),
                            verifyEd25519(unhex(test["pub_key"]), unhex(test["message"]), unhex(test["signature"])) == (number == 1));
                ++number;
            }
        }
        QVERIFY2(noble.passed(), noble.failures());
    }

    /// The pair of libsodium's own test of the map; then a key that is no point, and the neutral element.
    void mapsToX25519()
    {
        const auto key = Ed25519Key::fromSeed(unhex("421151a459faeade3d247115f94aedae42318124095afabe4d1451a559faedee"));
        QCOMPARE(hexOf(*toX25519(key->publicKey())), "f1814f0e8ff1043d8a44d25babff3cedcae6c22c3edaa48f857ae70de2baae50");
        QCOMPARE(toX25519({}).error().code, Errc::format);
        Ed25519PublicKey one{1};
        QCOMPARE(toX25519(one).error().code, Errc::format);
    }
};

AMPHORA_TEST_UNIT(TstEd25519, "ed25519")
#include "tst_ed25519.moc"
