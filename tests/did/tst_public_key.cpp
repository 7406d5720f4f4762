#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/did/did_key.h"
#include "core/did/public_key.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

using namespace amphora;
using nlohmann::json;
using test::Suite;

namespace {

codec::Value jwk(const std::string &text) { return codec::parseJson(text).value(); }
did::Did didOfJwk(const std::string &text) { return did::Did::parse("did:jwk:" + codec::toBase64Url(asBytes(text))).value(); }
Result<did::PublicKey> keyOfText(const std::string &text) { return did::publicKeyOf(didOfJwk(text)); }

/// RFC 8037 appendix A, RFC 7515 appendix A.3.
const std::string kEd25519 = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
const std::string kP256 = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";

} // namespace

class TstPublicKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyOfADidKeyIsTheOneInItsDocument()
    {
        Suite suite("corpora/did-key keys");
        for (const auto *file : {"nist-curves.json", "secp256k1.json"}) {
            const auto path = test::sharedPath(QStringLiteral("corpora/open/did-key/test-vectors/") + file);
            if (!suite.open(path)) continue;
            const auto cases = test::readJson(path);
            for (const auto &[text, c] : cases.items()) {
                const auto key = did::publicKeyOf(did::Did::parse(text).value());
                const auto &method = c.contains("verificationMethod") ? c.at("verificationMethod") : c.at("verificationKeyPair");
                if (method.contains("publicKeyBase58")) {
                    const auto bytes = codec::decodeBase(codec::Base::base58Btc, method.at("publicKeyBase58").get<std::string>());
                    suite.check(text, key && bytes && key->bytes == *bytes);
                } else if (method.at("publicKeyJwk").at("crv") == "P-256" || method.at("publicKeyJwk").at("crv") == "secp256k1") {
                    const auto stated = did::keyFromJwk(jwk(method.at("publicKeyJwk").dump()));
                    suite.check(text, key && stated && *key == *stated);
                } else {
                    suite.check(text, !key && key.error().code == Errc::unsupported);
                }
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void readsADidJwkAsItsAuthorWroteIt()
    {
        QCOMPARE(keyOfText(kEd25519)->kind, did::PublicKey::Kind::ed25519);
        QCOMPARE(keyOfText(kP256)->kind, did::PublicKey::Kind::p256);
        QCOMPARE(keyOfText(" { \"y\" : \"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\",\n\"use\":\"sig\"," + kP256.substr(1, kP256.rfind(",\"y\"") - 1) + "}").value(),
                 keyOfText(kP256).value());
    }

    /// decisions §14.
    void aKeyIdMayBeWrittenInFourWays()
    {
        const auto did = didOfJwk(kEd25519);
        for (const auto &kid : {did.toString() + "#0", std::string("#0"), did.toString(), std::string("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")})
            QVERIFY2(did::isKeyIdOf(did, kid), kid.c_str()); // The last: RFC 8037 appendix A.3.
        for (const auto &kid : {did.toString() + "#1", std::string("0"), std::string(), std::string("#")}) QVERIFY(!did::isKeyIdOf(did, kid));
        const auto key = did::Did::parse("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq").value();
        QVERIFY(did::isKeyIdOf(key, did::keyIdOf(key)));
        QVERIFY(did::isKeyIdOf(key, key.toString()));
        QVERIFY(!did::isKeyIdOf(key, key.toString() + "#0"));
    }

    void writesTheJwkThatItReads()
    {
        for (const auto &text : {kEd25519, kP256}) {
            const auto key = keyOfText(text).value();
            QCOMPARE(did::keyFromJwk(codec::Value(did::jwkOf(key))).value(), key);
        }
    }

    void refusesBadKeysOfADidJwk()
    {
        const auto codeOf = [](const std::string &text) { return keyOfText(text).error().code; };
        QCOMPARE(codeOf(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"})"), Errc::format);
        QCOMPARE(codeOf(R"({"kty":"OKP","kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"), Errc::format);
        QCOMPARE(codeOf(R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"})"), Errc::format);
        QCOMPARE(codeOf(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUR"})"), Errc::format);
        QCOMPARE(codeOf(R"({"kty":"OKP","crv":"Ed25519","use":"enc","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"), Errc::unsupported);
        QCOMPARE(codeOf(R"({"kty":"OKP","crv":"Ed25519","key_ops":["sign"],"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"), Errc::unsupported);
        QCOMPARE(codeOf(R"({"kty":"OKP","crv":"Ed25519","alg":"ES256","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"), Errc::format);
        QCOMPARE(codeOf(R"({"kty":"OKP","crv":"X25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"), Errc::unsupported);
        QCOMPARE(codeOf(R"({"kty":"oct","k":"AAAA"})"), Errc::format);
        QCOMPARE(codeOf(R"({"kty":"RSA","n":"AAAA","e":"AQAB"})"), Errc::unsupported);
        QCOMPARE(codeOf("[]"), Errc::format);
        QCOMPARE(codeOf("{}"), Errc::format);
        QCOMPARE(did::publicKeyOf(did::Did::parse("did:jwk:e31").value()).error().code, Errc::format); // Left-over bits: a second text of "{}".
        QCOMPARE(did::publicKeyOf(did::Did::parse("did:web:example.org").value()).error().code, Errc::unsupported);
    }

    /// Wycheproof's JSON Web Keys: only those of the three kinds are keys here; the bad ones among them are refused.
    void readsTheKeysOfWycheproof()
    {
        Suite suite("wycheproof/jwk");
        const auto path = test::sharedPath("corpora/open/wycheproof/json_web_key_test.json");
        if (suite.open(path)) {
            const auto data = test::readJson(path);
            for (const auto &group : data.at("testGroups"))
                for (const auto &c : group.at("tests")) {
                    const auto name = group.at("comment").get<std::string>() + " " + std::to_string(c.at("tcId").get<int>());
                    bool anyKey = false;
                    const auto &set = group.contains("public") ? group.at("public") : group.at("private");
                    for (const auto &key : set.at("keys")) anyKey |= bool(did::keyFromJwk(jwk(key.dump())));
                    if (c.at("result") == "valid") suite.later(name, "a kind of key that no credential issuer here uses (RSA, MAC)");
                    // Sets of keys do not exist here: one DID, one key. What is left of the two sets is refused for its symmetric part.
                    else suite.check(name, !anyKey || group.at("comment") == "jws_mixedSymmetryKeyset");
                }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }
};

AMPHORA_TEST_UNIT(TstPublicKey, "public_key")
#include "tst_public_key.moc"
