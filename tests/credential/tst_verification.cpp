#include "core/credential/content.h"
#include "core/credential/issue.h"
#include "core/credential/present.h"
#include "core/credential/received.h"
#include "core/credential/templates.h"

#include "tests/credential/credential_support.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::credential;
using amphora::test::kNow;
using amphora::test::mapOf;
using amphora::test::options;
using amphora::test::Suite;

class TstVerification : public QObject {
    Q_OBJECT

    SystemRandom m_random;

    static std::string enveloped(const std::string &token)
    {
        return "{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:application/vc+jwt," + token + "\"}";
    }

private Q_SLOTS:
    /// protocol/09: `vc_jwt_11`, `vc_jwt_20`, `sdjwt`.
    void judgesTheWorkedVectors()
    {
        Suite suite("vectors/credentials");
        const auto vectors = test::readJson(test::vectorsPath("vectors.json"));
        auto then = options();
        then.now = test::at("2024-01-01T00:05:00Z");
        for (const auto *name : {"vc_jwt_11", "vc_jwt_20"}) {
            const auto report = verifyText(vectors.at(name).get<std::string>(), then);
            suite.check(name, report.overall() == Report::Overall::valid, test::explain(report));
        }
        const auto vector = vectors.at("sdjwt");
        suite.check("digest", sdDigestOf(vector.at("disclosure").get<std::string>()) == vector.at("digest"));
        const auto text = vector.at("with_kb").get<std::string>();
        suite.check("sd_hash", sdDigestOf(Credential::parse(text)->sdJwt->boundText) == vector.at("sd_hash"));
        then.expected = Expectation{"https://verifier.example", "n-123"};
        const auto report = verifyText(text, then);
        suite.check("with_kb", report.overall() == Report::Overall::valid, test::explain(report));
        suite.check("claim", *contentOf(Credential::parse(text).value()).claims.find("family_name") == codec::Value("Möbius"));
        QVERIFY2(suite.passed(), suite.failures());
    }

    void issuersOfAllThreeKindsOfKey()
    {
        const test::TestSigner ed25519(test::kCountingSeed), holder(test::kSeedOfOnes);
        const test::EcSigner p256(crypto::Curve::p256), secp256k1(crypto::Curve::secp256k1);
        for (const jose::Signer *signer : std::initializer_list<const jose::Signer *>{&ed25519, &p256, &secp256k1})
            for (const auto form : {Form::vcJwt, Form::vcJose, Form::sdJwt}) {
                const auto text = issue({holder.did().toString(), {}, {}, "urn:example:t", mapOf("{\"a\":1}"), form, {}}, {signer->did(), *signer, {}}, kNow, m_random);
                QVERIFY2(text, text ? "" : text.error().detail.c_str());
                const auto report = verifyText(*text, options());
                QVERIFY2(report.overall() == Report::Overall::valid, test::explain(report).c_str());
                QCOMPARE(report.find(Check::holder)->result, Finding::unknown);
            }
    }

    void holdersOfAllThreeKindsOfKey()
    {
        const test::TestSigner issuer(test::kCountingSeed), ed25519(test::kSeedOfOnes);
        const test::EcSigner p256(crypto::Curve::p256), secp256k1(crypto::Curve::secp256k1);
        for (const jose::Signer *holder : std::initializer_list<const jose::Signer *>{&ed25519, &p256, &secp256k1})
            for (const auto form : {Form::vcJwt, Form::vcJose, Form::sdJwt}) {
                const auto text = issue({holder->did().toString(), {}, {}, "urn:example:t", mapOf("{\"a\":1}"), form, {}}, issuer.authority(), kNow, m_random).value();
                auto own = options();
                own.ownDids = {holder->did()};
                QCOMPARE(verifyText(text, own).find(Check::holder)->result, Finding::pass);
                const auto shown = present(Credential::parse(text).value(), {{}, "aud", "nonce", {}}, {holder->did(), *holder, {}}, kNow, m_random);
                QVERIFY(shown);
                const auto report = verifyText(*shown, options(Expectation{"aud", "nonce"}));
                QVERIFY2(report.overall() == Report::Overall::valid, test::explain(report).c_str());
            }
    }

    void anEnvelopeIsOpened()
    {
        const test::TestSigner issuer(test::kCountingSeed);
        const auto text = issue({issuer.did().toString(), {}, {}, "T", mapOf("{\"a\":1}"), Form::vcJose, {}}, issuer.authority(), kNow, m_random).value();
        const auto read = Credential::parse(enveloped(text));
        QVERIFY(read);
        QCOMPARE(read->form, Form::vcJose);
        QCOMPARE(read->text, text);
        QCOMPARE(Credential::parse(enveloped(enveloped(enveloped("x")))).error().code, Errc::vcFormat);
        QCOMPARE(Credential::parse("{\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:image/png,AAAA\"}").error().code, Errc::unsupported);
    }

    void otherProofsAreHeldButNeverCalledValid()
    {
        const std::string json = "{\"@context\":[\"https://www.w3.org/2018/credentials/v1\"],\"type\":[\"VerifiableCredential\"],\"issuer\":\"did:pkh:eip155:1:0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb\","
            "\"issuanceDate\":\"2024-01-01T00:00:00Z\",\"credentialSubject\":{\"id\":\"did:example:1\",\"x\":1},\"proof\":{\"type\":\"EthereumEip712Signature2021\",\"proofValue\":\"0x00\"}}";
        const auto report = verifyText(json, options());
        QCOMPARE(report.overall(), Report::Overall::unknown);
        QCOMPARE(report.find(Check::signature)->result, Finding::unsupported);
        QVERIFY(report.find(Check::signature)->detail.find("EthereumEip712Signature2021") != std::string::npos);
        auto bare = json;
        bare.replace(bare.find("\"proof\""), 7, "\"proff\"");
        QCOMPARE(verifyText(bare, options()).firstFailure()->code, Errc::vcFormat);
    }

    void theTableCountsAsDecided()
    {
        using enum Finding;
        const auto overall = [](std::vector<std::pair<Check, Finding>> found, bool isPresentation) {
            Report report;
            report.isPresentation = isPresentation;
            for (const auto &[check, finding] : found) report.reasons.push_back({check, finding, {}, {}, 0});
            return report.overall();
        };
        using Overall = Report::Overall;
        QCOMPARE(overall({{Check::signature, pass}, {Check::holder, unknown}, {Check::schema, unknown}}, false), Overall::valid);
        QCOMPARE(overall({{Check::signature, pass}, {Check::holder, unknown}}, true), Overall::unknown);
        for (const auto check : {Check::signature, Check::issuer, Check::status, Check::dates})
            for (const auto finding : {unknown, unsupported}) QCOMPARE(overall({{check, finding}}, false), Overall::unknown);
        QCOMPARE(overall({{Check::status, unknown}, {Check::schema, fail}}, false), Overall::invalid);
    }

    void theFormsOfTheTemplatesAreChecked()
    {
        const test::TestSigner issuer(test::kCountingSeed);
        QCOMPARE(templates().size(), 3u);
        QCOMPARE(templateNamed("membership")->vct, "urn:uuid:5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a01");
        const auto payload = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":[\"VerifiableCredential\",\"MembershipCredential\"],\"issuer\":\"" + issuer.did().toString()
            + "\",\"credentialSubject\":{\"id\":\"did:example:1\",\"organisation\":\"misspelt\"}}";
        const auto report = verifyText(test::tokenOf("{\"alg\":\"EdDSA\"}", payload, issuer), options());
        QCOMPARE(report.firstFailure()->code, Errc::vcSchema);
    }

    void whatIsKnownButNotReadableIsSaid()
    {
        for (const auto *text : {"{\"payload\":\"e30\",\"signatures\":[]}", "{\"type\":\"Assertion\",\"@context\":\"https://w3id.org/openbadges/v2\"}"}) {
            const auto report = verifyText(text, options());
            QCOMPARE(report.overall(), Report::Overall::unknown);
            QCOMPARE(report.find(Check::format)->result, Finding::unsupported);
        }
    }
};

AMPHORA_TEST_UNIT(TstVerification, "verification")
#include "tst_verification.moc"
