#include "core/vault/identity_key.h"

#include "core/did/did_key.h"
#include "core/vault/seed_text.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::test;

class TstIdentityKey : public QObject {
    Q_OBJECT

    static QString parse(const std::string &text) { return codeAndPlaceOf(vault::parseSeed(asBytes(text))); }

private Q_SLOTS:
    void ofTheTestPhraseIsTheOneOfTheDecisions()
    {
        const auto key = vault::identityKeyOf(testPhrase());
        QCOMPARE(codec::toHex(key.seed()), std::string("bd118a1acd19106eb0b136691969ddd066a56daa59f452ab60f821fa2141804c"));
        QCOMPARE(did::didKeyOf(key.publicKey()).toString(), std::string(kTestDid));
        QCOMPARE(hexOf(vault::dataKeyOf(key)), std::string("ce5ed4f0bd7b3638488ac993d9ae628a58827373d2f306b17479480ca3bbe3e6"));
        const auto id = vault::identityIdOf(did::didKeyOf(key.publicKey()));
        QCOMPARE(id.size(), 16u);
        QCOMPARE(id, vault::identityIdOf(*did::Did::parse(kTestDid)));
    }

    void ofASeedIsWhatTheOfficialLibrariesMake()
    {
        Suite suite("golden/did-key seeds");
        const auto golden = readJson(vectorsPath("golden/did-key.json"));
        for (const auto &item : golden.at("cases")) {
            const auto name = item.value("name", item.dump().substr(0, 60));
            if (item.value("curve", "") != "ed25519") {
                suite.later(name, "keys of other curves");
                continue;
            }
            const auto seed = vault::parseSeed(asBytes(item.at("seedHex").get<std::string>()));
            const vault::KeySigner signer(*crypto::Ed25519Key::fromSeed(seed->view()));
            suite.check(name + " did", signer.did().toString() == item.at("did"));
            suite.check(name + " kid", signer.keyId() == item.at("jws").at("verifiedKid"));
            const auto protectedText = codec::toBase64Url(asBytes(item.at("jws").at("protectedJson").get<std::string>()));
            const auto payload = codec::toBase64Url(asBytes(item.at("jws").at("payloadJson").get<std::string>()));
            const auto signature = signer.sign(asBytes(protectedText + "." + payload));
            suite.check(name + " signature", signature && codec::toHex(*signature) == item.at("jws").at("signatureHex"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void signsAsItsDid()
    {
        const vault::KeySigner signer(vault::identityKeyOf(testPhrase()));
        QCOMPARE(signer.did().toString(), std::string(kTestDid));
        QCOMPARE(signer.algorithm(), std::string("EdDSA"));
        QCOMPARE(signer.keyId(), std::string(kTestDid) + "#" + std::string(kTestDid).substr(8));
        const auto signature = signer.sign(asBytes("text"));
        QVERIFY(crypto::verifyEd25519(signer.key().publicKey(), asBytes("text"), *signature));
        QVERIFY(!crypto::verifyEd25519(signer.key().publicKey(), asBytes("Text"), *signature));
    }

    void isReadFromHexAndBase64()
    {
        Bytes seed(32);
        for (std::size_t i = 0; i < seed.size(); ++i) seed[i] = std::uint8_t(0xF0 + i * 7);
        const auto hex = codec::toHex(seed);
        const auto upper = QString::fromStdString(hex).toUpper().toStdString();
        const auto base64 = codec::toBase64(seed), base64Url = codec::toBase64Url(seed);
        QVERIFY(base64.find_first_of("+/") != std::string::npos && base64Url.find_first_of("-_") != std::string::npos);
        for (const auto &text : {hex, upper, "0x" + hex, "0X" + upper, "\n " + hex + "\r\n", base64, base64 + "=", base64Url, base64Url + "=",
                                 "\t" + base64Url + "=\n"}) {
            const auto read = vault::parseSeed(asBytes(text));
            QVERIFY2(read, text.c_str());
            QVERIFY(equalBytes(read->view(), seed));
        }
    }

    void isNotReadFromAnythingElse()
    {
        const std::string hex(64, 'a');
        for (const auto &text : {std::string(), std::string("0x"), hex.substr(1), hex + "a", hex.substr(2), hex + "aa", "0x0x" + hex, hex.substr(1) + "g",
                                 hex.substr(0, 32) + " " + hex.substr(32), hex + " " + hex, std::string(43, '!'), std::string(42, 'A'),
                                 std::string(43, 'A') + "==", std::string(42, 'A') + "B" /* left-over bits */, std::string(45, 'A'),
                                 std::string(20, 'A') + "\n" + std::string(23, 'A'), std::string(30, 'A') + "+_" + std::string(11, 'A'), testWords(),
                                 std::string(64, '\0'), std::string(100'000, 'a')})
            QCOMPARE(parse(text), "E-FORMAT ");
    }

    void isNotTheSessionOfAnotherIdentity()
    {
        const auto session = codec::toBase64Url(asBytes(R"({"sessionKeySeed":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=","cacao":{}})"));
        QCOMPARE(parse(session), "E-UNSUPPORTED did-session");
        QCOMPARE(parse(" " + session + "\n"), "E-UNSUPPORTED did-session");
    }
};

AMPHORA_TEST_UNIT(TstIdentityKey, "identity_key")
#include "tst_identity_key.moc"
