#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/did/did_key.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

#include <algorithm>

using namespace amphora;
using nlohmann::json;
using test::Suite;

namespace {

crypto::Ed25519PublicKey publicKeyOf(const std::string &seedHex)
{
    return crypto::Ed25519Key::fromSeed(codec::fromHex(seedHex).value()).value().publicKey();
}

/// The key of a verification method as hex, in either form.
std::string keyHex(const json &method)
{
    const auto bytes = method.contains("publicKeyJwk") ? codec::fromBase64Url(method.at("publicKeyJwk").at("x").get<std::string>())
                                                       : codec::decodeBase(codec::Base::base58Btc, method.at("publicKeyBase58").get<std::string>());
    return bytes ? codec::toHex(*bytes) : "?";
}

/// What two documents must share: methods with controller and key, and each relationship as a list of ids. Context, the type that names the
/// key's format, and whether keyAgreement is embedded are spelling.
json meaningOf(const json &document)
{
    json meaning{{"id", document.at("id")}, {"methods", json::object()}};
    const auto take = [&](const json &method) {
        meaning["methods"][method.at("id").get<std::string>()] = {{"controller", method.at("controller")}, {"key", keyHex(method)}};
    };
    for (const auto &method : document.at("verificationMethod")) take(method);
    for (const auto *relation : {"authentication", "assertionMethod", "capabilityDelegation", "capabilityInvocation", "keyAgreement"}) {
        auto &ids = meaning[relation] = json::array();
        for (const auto &entry : document.value(relation, json::array())) {
            if (entry.is_object()) take(entry);
            ids.push_back(entry.is_object() ? entry.at("id") : entry);
        }
    }
    return meaning;
}

json documentJson(const did::Did &did)
{
    return json::parse(codec::printJson(did::documentOf(did).value()).value());
}

} // namespace

class TstDidKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheWorkedVector()
    {
        Suite suite("vectors/didkey_ed25519");
        const auto vector = test::readJson(test::vectorsPath("vectors.json")).at("didkey_ed25519");
        const auto key = publicKeyOf(vector.at("seed"));
        const auto did = did::didKeyOf(key);
        suite.check("pub", codec::toHex(key) == vector.at("pub"));
        suite.check("did", did.toString() == vector.at("did"));
        suite.check("kid", did::keyIdOf(did) == vector.at("kid"));
        const auto document = documentJson(did);
        suite.check("keyAgreement_id", document.at("keyAgreement").at(0) == vector.at("keyAgreement_id"));
        suite.check("x25519_pub", keyHex(document.at("verificationMethod").at(1)) == vector.at("x25519_pub"));
        suite.check("peer_multibase_bytes",
                    codec::toHex(codec::decodeMultibase(did.methodSpecificId()).value()) == vector.at("peer_multibase_bytes"));
        QVERIFY2(suite.passed(), suite.failures());
    }

    void agreesWithTheOfficialLibrary()
    {
        Suite suite("golden/did-key");
        for (const auto &c : test::goldenCases("did-key")) {
            const std::string name = c.at("name");
            const auto did = did::Did::parse(c.at("did").get<std::string>());
            if (c.value("negative", false)) {
                suite.check(name, !did || !did::ed25519KeyOf(*did));
                continue;
            }
            const auto key = did ? did::keyOf(*did) : did.error();
            if (!suite.check(name + ": key", key && codec::toHex(key->key) == c.at("publicKeyHex"))) continue;
            if (c.at("curve") != "ed25519") {
                suite.later(name + ": document", "keys of " + c.at("curve").get<std::string>());
                continue;
            }
            suite.check(name + ": made from its seed", did::didKeyOf(publicKeyOf(c.at("seedHex"))) == *did);
            suite.check(name + ": document", meaningOf(documentJson(*did)) == meaningOf(c.at("didDocument")), documentJson(*did).dump());
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void agreesWithTheSpecification()
    {
        Suite suite("corpora/did-key ed25519-x25519");
        const auto path = test::sharedPath("corpora/open/did-key/test-vectors/ed25519-x25519.json");
        if (suite.open(path)) {
            const auto cases = test::readJson(path);
            for (const auto &[text, c] : cases.items()) {
                const auto did = did::Did::parse(text).value();
                // These seeds are printed without the leading zeros of the 32 bytes.
                auto seed = c.at("seed").get<std::string>();
                seed.insert(0, 64 - std::min<std::size_t>(64, seed.size()), '0');
                suite.check(text + ": made from its seed", did::didKeyOf(publicKeyOf(seed)) == did);
                const auto ours = documentJson(did);
                suite.check(text + ": document", meaningOf(ours) == meaningOf(c.at("didDocument")), ours.dump());
                suite.check(text + ": agreement key", keyHex(c.at("keyAgreementKeyPair")) == keyHex(ours.at("verificationMethod").at(1)));
                if (!c.at("verificationKeyPair").contains("publicKeyJwk"))
                    suite.check(text + ": types", ours.at("verificationMethod") == c.at("didDocument").at("verificationMethod"));
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refusesAKeyOfTheWrongLength()
    {
        for (const std::size_t size : {0u, 31u, 33u, 64u}) {
            Bytes bytes{0xed, 0x01};
            bytes.resize(2 + size, 7);
            const auto did = did::Did::parse("did:key:" + codec::encodeMultibase(codec::Base::base58Btc, bytes)).value();
            QCOMPARE(did::keyOf(did).error().code, Errc::format);
            QCOMPARE(did::ed25519KeyOf(did).error().code, Errc::format);
        }
    }

    void tellsUnknownFromMalformed()
    {
        const auto codeOf = [](const char *text) { return did::ed25519KeyOf(did::Did::parse(text).value()).error().code; };
        QCOMPARE(codeOf("did:pkh:eip155:1:0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb"), Errc::unsupported);
        QCOMPARE(codeOf("did:key:zQ3shgVXZLaMzm5S5x7XzGUG6YFHFLtoEMiv9ao2Bqa7hGyg2"), Errc::unsupported);
        QCOMPARE(codeOf("did:key:zDnaeXxvmFHMHjqgQTbadpWG7gPHwnga1i7SMwxrV2BSdUjAD"), Errc::unsupported);
        QCOMPARE(codeOf("did:key:z0OIl"), Errc::format);
        QCOMPARE(codeOf("did:key:mZm9v"), Errc::format);
        QCOMPARE(codeOf("did:key:z"), Errc::format);
        QVERIFY(!did::documentOf(did::Did::parse("did:web:example.org").value()));
        QVERIFY(!did::keyOf(did::Did::parse("did:web:example.org").value()));
        // raw (0x55) is a codec, but of no key.
        const auto raw = "did:key:" + codec::encodeMultibase(codec::Base::base58Btc, Bytes{0x55, 1, 2, 3});
        QCOMPARE(codeOf(raw.c_str()), Errc::unsupported);
    }
};

AMPHORA_TEST_UNIT(TstDidKey, "did_key")
#include "tst_did_key.moc"
