#include "core/jose/compact_jws.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"

#include "tests/support/suite.h"
#include "tests/support/test_signer.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QDir>
#include <QTest>

using namespace amphora;
using jose::CompactJws;
using nlohmann::json;
using test::Suite;

namespace {

Result<did::PublicKey> keyOfJson(json jwk)
{
    jwk.erase("d");
    return did::keyFromJwk(codec::parseJson(jwk.dump()).value());
}

/// What a credential's reader would make of it: read, an algorithm of ours, the right signature.
Status judge(const std::string &compact, const Result<did::PublicKey> &key)
{
    const auto jws = CompactJws::parse(compact);
    if (!jws) return jws.error();
    if (jose::classOf(jws->algorithm()) != jose::AlgorithmClass::checked) return Error{Errc::unsupported, jws->algorithm()};
    if (!key) return key.error();
    return jose::verifyCompact(*jws, *key);
}

std::string part(const std::string &text) { return codec::toBase64Url(asBytes(text)); }

} // namespace

class TstCompactJws : public QObject {
    Q_OBJECT

    const test::TestSigner m_signer{test::kCountingSeed};
    const did::PublicKey m_key{did::PublicKey::Kind::ed25519, Bytes(m_signer.publicKey().begin(), m_signer.publicKey().end())};

    std::string signedWith(const std::string &header, const std::string &payload) const
    {
        const auto input = part(header) + "." + part(payload);
        return input + "." + codec::toBase64Url(m_signer.sign(asBytes(input)).value());
    }

private Q_SLOTS:
    void whatIsSignedVerifies()
    {
        const auto text = jose::signCompact({{"typ", "JWT"}}, R"({"a":1})", m_signer).value();
        const auto jws = CompactJws::parse(text).value();
        QCOMPARE(jws.algorithm(), "EdDSA");
        QCOMPARE(std::string(asText(jws.payload)), R"({"a":1})");
        QVERIFY(jose::verifyCompact(jws, m_key));
        QVERIFY(jose::verifyCompact(CompactJws::parse(signedWith(R"({ "alg" : "Ed25519" })", "x")).value(), m_key));
    }

    void anyChangedCharacterIsRefused()
    {
        const auto text = jose::signCompact({}, R"({"a":1})", m_signer).value();
        for (std::size_t at = 0; at < text.size(); ++at)
            for (const char other : {'A', 'B', '.', '~', '='}) {
                auto changed = text;
                if (changed[at] == other) continue;
                changed[at] = other;
                const auto jws = CompactJws::parse(changed);
                QVERIFY2(!jws || !jose::verifyCompact(*jws, m_key), changed.c_str());
            }
    }

    void refusesWhatIsNoCompactForm()
    {
        const auto codeOf = [](const std::string &text) { return CompactJws::parse(text).error().code; };
        for (const auto *text : {"", ".", "..", "a.b", "e30.e30.", "e30.e30.e30.e30", "e30.e30.e30.", " e30.e30.e30"}) QCOMPARE(codeOf(text), Errc::format);
        QCOMPARE(codeOf(part("[]") + ".e30.e30"), Errc::format);
        QCOMPARE(codeOf(part(R"({"alg":7})") + ".e30.e30"), Errc::format);
        QCOMPARE(codeOf(part(R"({"alg":"EdDSA","alg":"EdDSA"})") + ".e30.e30"), Errc::format);
        QCOMPARE(codeOf(part(R"({"alg":"EdDSA"})") + "=.e30.e30"), Errc::format);
        QCOMPARE(codeOf(part(R"({"alg":"EdDSA","crit":[]})") + ".e30.e30"), Errc::unsupported);
        QCOMPARE(codeOf(part(R"({"alg":"EdDSA","b64":true})") + ".e30.e30"), Errc::unsupported);
        QCOMPARE(codeOf(part("{\"alg\":\"EdDSA\",\"x\":\"" + std::string(CompactJws::kHeaderBytesMax, 'x') + "\"}") + ".e30.e30"), Errc::size);
        QCOMPARE(codeOf(std::string(CompactJws::kBytesMax + 1, 'e')), Errc::size);
    }

    /// RFC 8725 §2.1, §3.1: the kind of key decides.
    void anAlgorithmOfAnotherKindOfKeyIsRefused()
    {
        for (const auto *algorithm : {"ES256", "ES256K", "HS256", "none", "RS256", "eddsa", ""}) {
            const auto jws = CompactJws::parse(signedWith(json{{"alg", algorithm}}.dump(), "x")).value();
            const auto verdict = jose::verifyCompact(jws, m_key);
            QCOMPARE(verdict.error().code, Errc::sig);
            QCOMPARE(verdict.error().where, "alg");
        }
        using jose::AlgorithmClass;
        for (const auto *name : {"none", "None", "nOnE", "HS256", ""}) QCOMPARE(jose::classOf(name), AlgorithmClass::refused);
        for (const auto *name : {"RS256", "ES512", "PS384", "eddsa"}) QCOMPARE(jose::classOf(name), AlgorithmClass::unchecked);
    }

    void judgesAsWycheproofSays()
    {
        for (const auto *file : {"json_web_signature_test.json", "json_web_crypto_test.json"}) {
            Suite suite(std::string("wycheproof/") + file);
            if (const auto path = test::sharedPath(QStringLiteral("corpora/open/wycheproof/") + file); suite.open(path)) {
                const auto data = test::readJson(path);
                for (const auto &group : data.at("testGroups")) {
                    const auto key = keyOfJson(group.contains("public") ? group.at("public") : group.at("private"));
                    for (const auto &c : group.at("tests")) {
                        if (!c.contains("jws")) continue;
                        const auto name = group.at("comment").get<std::string>() + " " + std::to_string(c.at("tcId").get<int>());
                        const auto &text = c.at("jws");
                        const auto verdict = judge(text.is_string() ? text.get<std::string>() : text.dump(), key);
                        const bool wanted = c.at("result") != "invalid";
                        const auto algorithm = group.contains("public") ? group.at("public").value("alg", "") : group.at("private").value("alg", "");
                        if (wanted && !verdict && algorithm != "ES256" && algorithm != "EdDSA" && algorithm != "ES256K")
                            suite.later(name, algorithm + ": held as \"cannot be checked here\"");
                        else
                            suite.check(name, bool(verdict) == wanted, c.at("comment").get<std::string>() + (verdict ? "" : " " + verdict.error().detail));
                    }
                }
            }
            QVERIFY2(suite.passed(), suite.failures());
        }
    }

    /// RFC 7520 §4, RFC 8037 A.4, RFC 7797: right, or a clean "not of ours".
    void judgesTheExamplesOfTheCookbook()
    {
        Suite suite("corpora/jose-cookbook jws");
        const auto root = test::sharedPath("corpora/open/jose-cookbook");
        if (suite.open(root))
            for (const auto *folder : {"jws", "curve25519", "rfc7797"})
                for (const auto &file : QDir(root + "/" + folder).entryList({"*.json"}, QDir::Files)) {
                    const auto c = test::readJson(root + "/" + folder + "/" + file);
                    const auto name = (QString(folder) + "/" + file).toStdString();
                    if (!c.contains("signing") || !c.at("output").contains("compact")) {
                        const auto form = c.at("output").contains("json") ? c.at("output").at("json") : c.at("output");
                        suite.check(name, !CompactJws::parse(form.dump()), "no compact form");
                        continue;
                    }
                    const std::string algorithm = c.at("input").at("alg");
                    const auto verdict = judge(c.at("output").at("compact"), keyOfJson(c.at("input").at("key")));
                    suite.check(name, algorithm == "EdDSA" ? bool(verdict) : !verdict && verdict.error().code != Errc::sig, algorithm);
                }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// RFC 7520 §3: keys of kinds that are not checked here give a clean answer.
    void judgesTheKeysOfTheCookbook()
    {
        Suite suite("corpora/jose-cookbook jwk");
        const auto root = test::sharedPath("corpora/open/jose-cookbook/jwk");
        if (suite.open(root))
            for (const auto &file : QDir(root).entryList({"*.json"}, QDir::Files))
                suite.check(file.toStdString(), !did::keyFromJwk(codec::parseJson(test::readFile(root + "/" + file)).value()));
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// The cases no-kid and jwk-embedded are about stream events: a credential's kid is a hint and a foreign jwk is ignored (protocol/09 §9.2).
    /// All the same a key in the header decides nothing: the header is signed here by its issuer, or the signature is wrong.
    void judgesTheHeadersOfOwnAdversarial()
    {
        Suite suite("corpora/own-adversarial jws-headers (credentials)");
        const auto path = test::sharedPath("corpora/open/own-adversarial/jws-headers.json");
        if (suite.open(path))
            for (const auto &c : test::readJson(path)) {
                const std::string id = c.at("id"), header = c.at("protected");
                suite.check(id + " with a signature of nobody", !judge(header + ".e30." + std::string(86, 'A'), m_key));
                const auto input = header + ".e30";
                const auto own = judge(input + "." + codec::toBase64Url(m_signer.sign(asBytes(input)).value()), m_key);
                const bool isForEventsOnly = id == "no-kid" || id == "jwk-embedded" || id == "jku" || id == "kid-path" || id == "kid-sql" || id == "cap-http";
                suite.check(id + " signed by its issuer", bool(own) == isForEventsOnly, own ? "accepted" : own.error().detail);
            }
        QVERIFY2(suite.passed(), suite.failures());
    }
};

AMPHORA_TEST_UNIT(TstCompactJws, "compact_jws")
#include "tst_compact_jws.moc"
