#include "core/crypto/secp256k1.h"

#include "tests/crypto/hex.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::crypto;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstSecp256k1 : public QObject {
    Q_OBJECT

    static QString corpus(const char *file) { return sharedPath(QStringLiteral("corpora/open/") + QLatin1String(file)); }

    static Digest32 digestOf(const std::string &hex)
    {
        Digest32 digest{};
        const auto bytes = unhex(hex);
        std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
        return digest;
    }

    static RecoverableSignature signatureOf(ByteView rs, int recovery)
    {
        RecoverableSignature signature;
        std::copy_n(rs.begin(), signature.rs.size(), signature.rs.begin());
        signature.recovery = recovery;
        return signature;
    }

private Q_SLOTS:
    void hashesTheExamplesOfKeccak()
    {
        QCOMPARE(hexOf(keccak256({})), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        QCOMPARE(hexOf(keccak256(asBytes("abc"))), "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    }

    void findsTheKeyThatSigned()
    {
        const auto key = Secp256k1Key::fromSecret(Bytes(32, 7));
        const auto digest = keccak256(asBytes("hello"));
        const auto signature = key->sign(digest);
        QVERIFY(recoverSecp256k1(digest, signature).value() == key->point());
        QVERIFY(verifySecp256k1(key->publicKey(), digest, signature.rs, HighS::refuse));
        const auto other = recoverSecp256k1(keccak256(asBytes("hallo")), signature);
        QVERIFY(!other || *other != key->point());
        for (std::size_t bit = 0; bit < 512; ++bit) {
            auto changed = signature;
            changed.rs[bit / 8] ^= std::uint8_t(1 << (bit % 8));
            const auto found = recoverSecp256k1(digest, changed);
            QVERIFY(!found || *found != key->point());
            QVERIFY(!verifySecp256k1(key->publicKey(), digest, changed.rs, HighS::accept));
        }
        for (const int recovery : {-1, 4, 27})
            QCOMPARE(recoverSecp256k1(digest, signatureOf(signature.rs, recovery)).error().code, Errc::sig);
        QCOMPARE(recoverSecp256k1(digest, signatureOf(Bytes(64), 0)).error().code, Errc::sig);
        QCOMPARE(recoverSecp256k1(digest, signatureOf(Bytes(64, 0xff), 0)).error().code, Errc::sig);
    }

    void takesNoSecretThatIsNone()
    {
        QCOMPARE(Secp256k1Key::fromSecret(Bytes(32)).error().code, Errc::format);
        QCOMPARE(Secp256k1Key::fromSecret(Bytes(32, 0xff)).error().code, Errc::format);
        QCOMPARE(Secp256k1Key::fromSecret(Bytes(31, 1)).error().code, Errc::format);
        const auto one = Secp256k1Key::fromSecret(unhex("0000000000000000000000000000000000000000000000000000000000000001"));
        QCOMPARE(hexOf(one->plus(Bytes(32, 1))->secret()), "0101010101010101010101010101010101010101010101010101010101010102");
        QCOMPARE(one->plus(unhex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140")).error().code, Errc::format); // 1 + (n − 1) = 0
        QCOMPARE(one->plus(Bytes(31)).error().code, Errc::format);
    }

    void signsAsTheCorpusSays()
    {
        Suite suite("secp256k1-sign/noble");
        if (const auto path = corpus("secp256k1-sign/noble-ecdsa-sample.json"); suite.open(path)) {
            const auto data = readJson(path);
            const auto sign = [&](const nlohmann::json &test, const std::string &name) {
                const auto key = Secp256k1Key::fromSecret(unhex(test.at("d")));
                const auto digest = digestOf(test.at("m"));
                const auto made = key ? key->sign(digest) : RecoverableSignature{};
                suite.check(name, key && hexOf(made.rs) == test.at("signature") && recoverSecp256k1(digest, made).value() == key->point());
            };
            int number = 0;
            for (const auto &test : data.at("valid")) sign(test, "valid " + std::to_string(number++));
            // Nothing of ours mixes more into the nonce; without it these are cases like the others.
            for (const auto &test : data.at("extraEntropy")) sign(test, "extraEntropy " + std::to_string(number++));
            for (const auto &test : data.at("invalid").at("sign"))
                suite.check("sign " + test.at("description").get<std::string>(), !Secp256k1Key::fromSecret(unhex(test.at("d"))));
            for (const auto &test : data.at("invalid").at("verify")) {
                const auto name = "verify " + test.at("description").get<std::string>() + " " + std::to_string(number++);
                suite.check(name, !verifySecp256k1(unhex(test.at("Q")), digestOf(test.at("m")), unhex(test.at("signature")), HighS::refuse));
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// The nonce cannot be asked for, but r is the x of its point.
    void theNonceIsThatOfRfc6979()
    {
        Suite suite("secp256k1-sign/rfc6979");
        if (const auto path = corpus("secp256k1-sign/rfc6979.json"); suite.open(path))
            for (const auto &test : readJson(path)) {
                const auto message = test.at("message").get<std::string>();
                const auto key = Secp256k1Key::fromSecret(unhex(test.at("d")));
                const auto nonce = Secp256k1Key::fromSecret(unhex(test.at("k0")));
                const auto signature = key->sign(sha256(asBytes(message)));
                suite.check(message, equalBytes(ByteView(signature.rs).first(32), ByteView(nonce->point()).first(32)));
            }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void verifiesAsWycheproofSays()
    {
        Suite suite("wycheproof/ecdsa-secp256k1-p1363");
        if (const auto path = corpus("wycheproof/ecdsa_secp256k1_sha256_p1363_test.json"); suite.open(path)) {
            const auto data = readJson(path);
            for (const auto &group : data.at("testGroups")) {
                const auto key = unhex(group.at("publicKey").at("uncompressed"));
                for (const auto &test : group.at("tests"))
                    suite.check(std::to_string(test.at("tcId").get<int>()),
                                verifySecp256k1(key, sha256(unhex(test.at("msg"))), unhex(test.at("sig")), HighS::accept)
                                    == (test.at("result") == "valid"));
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void verifiesTheSignatureOfAtproto()
    {
        Suite suite("secp256k1-sign/atproto");
        if (const auto path = corpus("secp256k1-sign/atproto-signature-fixtures.json"); suite.open(path))
            for (const auto &test : readJson(path)) {
                const auto name = test.at("comment").get<std::string>();
                if (test.at("algorithm") != "ES256K") {
                    suite.later(name, "P-256 comes with credentials");
                    continue;
                }
                const auto base64 = [](const std::string &text) {
                    const auto bytes = QByteArray::fromBase64(QByteArray::fromStdString(text));
                    return Bytes(bytes.begin(), bytes.end());
                };
                // publicKeyMultibase is base58 of the bare key; its DID has the same, which tests/did reads. Here: by recovery.
                const auto signature = base64(test.at("signatureBase64"));
                const auto digest = sha256(base64(test.at("messageBase64")));
                bool isSigned = false;
                for (int recovery = 0; recovery < 2; ++recovery)
                    if (const auto point = recoverSecp256k1(digest, signatureOf(signature, recovery))) {
                        Bytes key{4};
                        key.insert(key.end(), point->begin(), point->end());
                        isSigned = isSigned || verifySecp256k1(key, digest, signature, HighS::refuse);
                    }
                suite.check(name, isSigned == test.at("validSignature").get<bool>());
            }
        QVERIFY2(suite.passed(), suite.failures());
    }
};

AMPHORA_TEST_UNIT(TstSecp256k1, "secp256k1")
#include "tst_secp256k1.moc"
