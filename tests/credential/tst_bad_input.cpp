#include "core/credential/content.h"
#include "core/credential/issue.h"
#include "core/credential/present.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::credential;
using amphora::test::at;
using amphora::test::kNow;
using amphora::test::mapOf;
using amphora::test::options;
using amphora::test::tokenOf;

/// One case each of "Bad input" (issue 5): what is false has a code of its own, and nothing of it is called valid.
class TstBadInput : public QObject {
    Q_OBJECT

    const test::TestSigner m_issuer{test::kCountingSeed}, m_holder{test::kSeedOfOnes}, m_other{test::kSeedOfTwos};
    SystemRandom m_random;

    std::string vc11(const std::string &more = {}) const
    {
        return "{\"iss\":\"" + m_issuer.did().toString() + "\",\"sub\":\"" + m_holder.did().toString()
            + "\",\"nbf\":1790000000,\"vc\":{\"@context\":[\"https://www.w3.org/2018/credentials/v1\"],\"type\":[\"VerifiableCredential\"],\"credentialSubject\":{\"name\":\"Ada\"}}" + more + "}";
    }
    std::string vc20(const std::string &more = {}) const
    {
        return "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":[\"VerifiableCredential\"],\"issuer\":\"" + m_issuer.did().toString()
            + "\",\"credentialSubject\":{\"id\":\"" + m_holder.did().toString() + "\",\"name\":\"Ada\"}" + more + "}";
    }
    static std::string header(const char *algorithm = "EdDSA", const std::string &more = {}) { return "{\"alg\":\"" + std::string(algorithm) + "\"" + more + "}"; }

    std::string sdJwt(const char *claims = R"({"organization":"Guild","memberName":"Ada","role":"Smith","memberNumber":"7","memberSince":"2020-01-01"})")
    {
        return issue({m_holder.did().toString(), "membership", {}, {}, mapOf(claims), Form::sdJwt, {}}, m_issuer.authority(), kNow, m_random).value();
    }
    std::string presented(const std::string &credential, std::vector<std::string> pointers = {"/role"}, std::optional<Timestamp> expires = {})
    {
        return present(Credential::parse(credential).value(), {std::move(pointers), "https://verifier.example", "n-1", expires}, m_holder.authority(), kNow, m_random).value();
    }

    static void refused(const std::string &text, Errc code, const VerifyOptions &how = options())
    {
        const auto report = verifyText(text, how);
        QVERIFY2(report.overall() == Report::Overall::invalid, test::explain(report).c_str());
        QVERIFY2(report.firstFailure()->code == code, test::explain(report).c_str());
    }
    static void accepted(const std::string &text, const VerifyOptions &how = options())
    {
        const auto report = verifyText(text, how);
        QVERIFY2(report.overall() == Report::Overall::valid, test::explain(report).c_str());
    }
    static VerifyOptions asked(const char *audience = "https://verifier.example", const char *nonce = "n-1") { return options(Expectation{audience, nonce}); }

private Q_SLOTS:
    void theGoodOnesAreAccepted()
    {
        accepted(tokenOf(header(), vc11(), m_issuer));
        accepted(tokenOf(header(), vc20(), m_issuer));
        accepted(sdJwt());
        accepted(presented(sdJwt()), asked());
    }

    void algorithmNone()
    {
        for (const auto *name : {"none", "None", "nOnE"}) {
            refused(tokenOf(header(name), vc11(), m_issuer), Errc::vcAlgorithm);
            const auto unsignedToken = codec::toBase64Url(asBytes(header(name))) + "." + codec::toBase64Url(asBytes(vc20())) + ".";
            refused(unsignedToken, Errc::vcAlgorithm);
        }
    }

    void algorithmConfusion()
    {
        for (const auto *name : {"ES256", "ES256K", "HS256"}) refused(tokenOf(header(name), vc11(), m_issuer), Errc::vcAlgorithm);
        const test::EcSigner p256(crypto::Curve::p256);
        auto payload = vc11();
        payload.replace(payload.find(m_issuer.did().toString()), m_issuer.did().toString().size(), p256.did().toString());
        accepted(tokenOf(header("ES256"), payload, p256));
        refused(tokenOf(header("ES256K"), payload, p256), Errc::vcAlgorithm);
        refused(tokenOf(header("EdDSA"), payload, m_issuer), Errc::vcAlgorithm);
    }

    void unknownAlgorithmsAreNeitherRightNorWrong()
    {
        const auto report = verifyText(tokenOf(header("RS256"), vc11(), m_issuer), options());
        QCOMPARE(report.overall(), Report::Overall::unknown);
        QCOMPARE(report.find(Check::signature)->result, Finding::unsupported);
    }

    void aKeyFromTheHeader()
    {
        const auto jwk = codec::printJson(codec::Value(did::jwkOf({did::PublicKey::Kind::ed25519, Bytes(m_other.publicKey().begin(), m_other.publicKey().end())}))).value();
        refused(tokenOf(header("EdDSA", R"(,"jwk":)" + jwk), vc11(), m_other), Errc::vcSignature);
        refused(tokenOf(header("EdDSA", ",\"jku\":\"http://127.0.0.1:1/k\",\"x5u\":\"http://127.0.0.1:1/x\""), vc11(), m_other), Errc::vcSignature);
        refused(tokenOf(header("EdDSA", ",\"kid\":\"" + m_other.keyId() + "\""), vc11(), m_other), Errc::vcSignature);
        refused(tokenOf(header("EdDSA", ",\"kid\":\"" + m_other.keyId() + "\""), vc20(), m_other), Errc::vcIssuer);
        accepted(tokenOf(header("EdDSA", R"(,"jwk":)" + jwk), vc11(), m_issuer)); // A foreign jwk is ignored, neither trusted nor fatal.
    }

    void duplicateJsonKeys()
    {
        refused(tokenOf(R"({"alg":"EdDSA","alg":"EdDSA"})", vc11(), m_issuer), Errc::vcDuplicate);
        refused(tokenOf(header(), vc11(",\"sub\":\"did:example:1\""), m_issuer), Errc::vcDuplicate);
        refused(tokenOf(header(), vc20(",\"issuer\":\"did:example:1\""), m_issuer), Errc::vcDuplicate);
    }

    void contradictingClaims()
    {
        refused(tokenOf(header(), vc20(",\"iss\":\"did:example:1\""), m_issuer), Errc::vcClaims);
        refused(tokenOf(header(), vc20(",\"sub\":\"did:example:1\""), m_issuer), Errc::vcClaims);
        refused(tokenOf(header(), vc20(R"(,"vc":{})"), m_issuer), Errc::vcClaims);
        auto inner = vc11();
        inner.insert(inner.find("\"type\""), R"("issuer":"did:example:1",)");
        refused(tokenOf(header(), inner, m_issuer), Errc::vcClaims);
        inner = vc11(R"(,"exp":1999999999)");
        inner.insert(inner.find("\"type\""), R"("expirationDate":"2030-01-01T00:00:00Z",)");
        refused(tokenOf(header(), inner, m_issuer), Errc::vcClaims);
    }

    void decoysAreIgnored()
    {
        auto concealed = conceal(mapOf(R"({"name":"Ada"})"), {"/name"}, m_random).value();
        auto payload = concealed.claims;
        payload.set("iss", m_issuer.did().toString());
        payload.set("vct", "urn:example:decoy");
        auto &digests = *payload.find("_sd")->asList();
        digests.push_back(sdDigestOf("decoy 1"));
        digests.push_back(sdDigestOf("decoy 2"));
        const auto text = tokenOf(header("EdDSA", ",\"typ\":\"dc+sd-jwt\""), codec::printJson(codec::Value(payload)).value(), m_issuer) + "~" + concealed.disclosures[0] + "~";
        accepted(text);
        QCOMPARE(Credential::parse(text)->sdJwt->keptBack, 2u);
    }

    void aDisclosureOfNothing()
    {
        const auto stray = codec::toBase64Url(asBytes(R"(["c2FsdHNhbHRzYWx0c2FsdA","admin",true])"));
        refused(sdJwt() + stray + "~", Errc::vcDisclosure);
        refused(sdJwt() + codec::toBase64Url(asBytes(R"(["salt","_sd",[]])")) + "~", Errc::vcDisclosure);
        refused(sdJwt() + codec::toBase64Url(asBytes("{}")) + "~", Errc::vcDisclosure);
        refused(sdJwt() + "*~", Errc::vcFormat);
        refused(sdJwt() + "~", Errc::vcDisclosure);
    }

    void aRepeatedDisclosure()
    {
        const auto text = sdJwt();
        const auto first = text.substr(text.find('~') + 1, text.find('~', text.find('~') + 1) - text.find('~'));
        refused(text + first, Errc::vcDisclosure);
    }

    void aDigestThatStandsThereTwice()
    {
        auto concealed = conceal(mapOf(R"({"name":"Ada"})"), {"/name"}, m_random).value();
        concealed.claims.set("iss", m_issuer.did().toString());
        concealed.claims.set("vct", "urn:example:twice");
        concealed.claims.set("again", codec::Map{{"_sd", *concealed.claims.find("_sd")}});
        refused(tokenOf(header("EdDSA", ",\"typ\":\"dc+sd-jwt\""), codec::printJson(codec::Value(concealed.claims)).value(), m_issuer) + "~" + concealed.disclosures[0] + "~",
                Errc::vcDisclosure);
    }

    void aClaimThatIsDisclosedOverAPlainOne()
    {
        auto concealed = conceal(mapOf(R"({"name":"Ada"})"), {"/name"}, m_random).value();
        concealed.claims.set("name", "Eve");
        concealed.claims.set("vct", "urn:example:over");
        refused(tokenOf(header("EdDSA", ",\"typ\":\"dc+sd-jwt\""), codec::printJson(codec::Value(concealed.claims)).value(), m_issuer) + "~" + concealed.disclosures[0] + "~",
                Errc::vcDisclosure);
    }

    void aHiddenIssuer()
    {
        auto concealed = conceal(mapOf(R"({"iss":"did:example:1"})"), {"/iss"}, m_random).value();
        concealed.claims.set("vct", "urn:example:hidden");
        refused(tokenOf(header("EdDSA", ",\"typ\":\"dc+sd-jwt\""), codec::printJson(codec::Value(concealed.claims)).value(), m_issuer) + "~" + concealed.disclosures[0] + "~",
                Errc::vcDisclosure);
    }

    void theWrongAudience() { refused(presented(sdJwt()), Errc::vcAudience, asked("https://other.example")); }
    void theWrongNonce() { refused(presented(sdJwt()), Errc::vcNonce, asked("https://verifier.example", "n-2")); }

    void notAskedIsUnknown()
    {
        const auto report = verifyText(presented(sdJwt()), options());
        QCOMPARE(report.overall(), Report::Overall::unknown);
        QCOMPARE(report.find(Check::holder)->result, Finding::unknown);
    }

    void expired()
    {
        refused(tokenOf(header(), vc11(R"(,"exp":1795000000)"), m_issuer), Errc::vcExpired);
        refused(tokenOf(header(), vc20(",\"validUntil\":\"2026-11-01T00:00:00Z\""), m_issuer), Errc::vcExpired);
        auto inner = vc11(); // An end that stands only inside counts too.
        inner.insert(inner.find("\"type\""), R"("expirationDate":"2026-11-01T00:00:00Z",)");
        refused(tokenOf(header(), inner, m_issuer), Errc::vcExpired);
        auto later = asked();
        later.now += std::chrono::hours(1);
        refused(presented(sdJwt()), Errc::vcExpired, later);
    }

    void notYetValid()
    {
        auto payload = vc11();
        payload.replace(payload.find("1790000000"), 10, "1890000000");
        refused(tokenOf(header(), payload, m_issuer), Errc::vcNotYet);
        refused(tokenOf(header(), vc20(",\"validFrom\":\"2027-01-01T00:00:00Z\""), m_issuer), Errc::vcNotYet);
        auto earlier = asked();
        earlier.now -= std::chrono::hours(1);
        refused(presented(sdJwt()), Errc::vcNotYet, earlier);
    }

    void datesThatAreNone()
    {
        refused(tokenOf(header(), vc20(",\"validUntil\":\"soon\""), m_issuer), Errc::vcClaims);
        refused(tokenOf(header(), vc20(",\"exp\":\"1999999999\""), m_issuer), Errc::vcClaims);
        refused(tokenOf(header(), vc20(",\"validFrom\":\"2026-01-02T00:00:00Z\",\"validUntil\":\"2026-01-01T00:00:00Z\""), m_issuer), Errc::vcExpired);
    }

    void aClockThatIsBehind()
    {
        auto behind = options();
        behind.newestSeen = kNow + std::chrono::hours(1);
        const auto report = verifyText(tokenOf(header(), vc11(R"(,"exp":1795000000)"), m_issuer), behind);
        QCOMPARE(report.find(Check::dates)->result, Finding::unknown);
        QCOMPARE(report.find(Check::dates)->code, Errc::clock);
        QCOMPARE(report.overall(), Report::Overall::unknown);
    }

    void thePresentationOfAnotherHolder()
    {
        // The right credential, signed for by somebody else.
        const auto text = presented(sdJwt());
        const auto bound = text.substr(0, text.rfind('~') + 1);
        const auto payload = codec::printJson(codec::Value(codec::Map{{"iat", std::int64_t(1795348800)}, {"aud", "https://verifier.example"}, {"nonce", "n-1"}, {"sd_hash", sdDigestOf(bound)}})).value();
        refused(bound + tokenOf(header("EdDSA", ",\"typ\":\"kb+jwt\""), payload, m_other), Errc::vcHolder, asked());
        accepted(bound + tokenOf(header("EdDSA", ",\"typ\":\"kb+jwt\""), payload, m_holder), asked());
        for (const auto form : {Form::vcJwt, Form::vcJose}) {
            const auto credential = issue({m_holder.did().toString(), {}, {}, "Badge", mapOf(R"({"name":"Ada"})"), form, {}}, m_issuer.authority(), kNow, m_random).value();
            auto stolen = Credential::parse(credential).value();
            const PresentRequest request{{}, "https://verifier.example", "n-1", {}};
            accepted(present(stolen, request, m_holder.authority(), kNow, m_random).value(), asked());
            QCOMPARE(present(stolen, request, m_other.authority(), kNow, m_random).error().code, Errc::vcBound);
            // Somebody else's program would sign it all the same.
            const auto honest = present(stolen, request, m_holder.authority(), kNow, m_random).value();
            const auto parts = jose::CompactJws::parse(honest).value();
            auto body = std::string(asText(parts.payload));
            for (auto found = body.find(m_holder.did().toString()); found != body.npos; found = body.find(m_holder.did().toString()))
                body.replace(found, m_holder.did().toString().size(), m_other.did().toString());
            const auto kid = ",\"kid\":\"" + m_other.keyId() + "\",\"typ\":\"" + (form == Form::vcJwt ? "JWT" : "vp+jwt") + "\"";
            refused(tokenOf(header("EdDSA", kid), body, m_other), Errc::vcHolder, asked());
        }
    }

    void anotherSetOfDisclosuresUnderAKeyBinding()
    {
        const auto whole = sdJwt();
        const auto one = presented(whole, {"/role"}), two = presented(whole, {"/role", "/memberName"});
        refused(two.substr(0, two.rfind('~') + 1) + one.substr(one.rfind('~') + 1), Errc::vcHolder, asked());
    }

    void aCredentialInThePlaceOfAPresentation()
    {
        refused(sdJwt(), Errc::vcHolder, asked());
        refused(tokenOf(header(), vc11(), m_issuer), Errc::vcHolder, asked());
    }

    void tokensOfAnotherType()
    {
        refused(tokenOf(header("EdDSA", ",\"typ\":\"kb+jwt\""), vc11(), m_issuer), Errc::vcFormat);
        refused(tokenOf(header("EdDSA", ",\"typ\":\"vp+jwt\""), vc20(), m_issuer), Errc::vcFormat);
        const auto text = sdJwt();
        const auto jws = jose::CompactJws::parse(text.substr(0, text.find('~'))).value();
        refused(tokenOf(header("EdDSA", ",\"typ\":\"JWT\""), std::string(asText(jws.payload)), m_issuer) + text.substr(text.find('~')), Errc::vcFormat);
        refused(tokenOf(header(), R"({"iss":"did:example:1","sub":"x"})", m_issuer), Errc::vcFormat);
        refused(text.substr(0, text.find('~')), Errc::vcFormat);
    }

    void tenMegabytes()
    {
        for (const char *start : {"", "{", "e30.", "[[[["}) refused(start + std::string(10 * 1024 * 1024, 'A'), Errc::size);
    }

    void deepNesting()
    {
        std::string deep;
        for (int i = 0; i < 100; ++i) deep += R"({"a":)";
        deep += "1" + std::string(100, '}');
        refused(tokenOf(header(), vc20(R"(,"x":)" + deep), m_issuer), Errc::depth);
    }

    void htmlAndBidiNamesAreText()
    {
        const std::string name = "<img src=http://127.0.0.1:1/x.png><script>alert(1)</script>\xE2\x80\xAE" "adA\n\x07";
        const auto text = issue({m_holder.did().toString(), {}, {}, "urn:example:html", codec::Map{{"name", name}}, Form::sdJwt, {}}, m_issuer.authority(), kNow, m_random).value();
        accepted(text);
        QCOMPARE(*contentOf(Credential::parse(text).value()).claims.find("name")->asText(), name); // Kept as it is; whoever shows it shows plain text.
        auto payload = vc11();
        payload.replace(payload.find(m_issuer.did().toString()), m_issuer.did().toString().size(), "https://x.example/\\u202e<b>\\n");
        const auto report = verifyText(tokenOf(header(), payload, m_issuer), options());
        for (const auto &reason : report.reasons) QVERIFY2(reason.detail.find('\n') == std::string::npos && reason.detail.find("\xE2\x80\xAE") == std::string::npos, reason.detail.c_str());
    }

    void anIssuerWhoseKeyIsOnTheNetwork()
    {
        for (const auto *issuer : {"https://issuer.example", "did:web:issuer.example"}) {
            auto payload = vc11();
            payload.replace(payload.find(m_issuer.did().toString()), m_issuer.did().toString().size(), issuer);
            const auto report = verifyText(tokenOf(header(), payload, m_issuer), options());
            QCOMPARE(report.overall(), Report::Overall::unknown);
            QVERIFY(!report.firstFailure());
        }
    }

    void anIssuerThatIsNoDidOrNotTheOneOfTheKey()
    {
        const auto as = [this](std::string payload, const std::string &issuer) {
            return payload.replace(payload.find(m_issuer.did().toString()), m_issuer.did().toString().size(), issuer);
        };
        const auto kid = ",\"kid\":\"" + m_issuer.keyId() + "\"";
        for (const auto *issuer : {"did:kIy:z6Mk", "did:", "did:key", "did:key:"}) refused(tokenOf(header(), as(vc11(), issuer), m_issuer), Errc::vcIssuer);
        // The named key did not sign this, so it was changed, even if nobody can say who the issuer would be.
        for (const auto *issuer : {"https://issuer.example", "dod:key:z6Mk", "did:kIy:z6Mk"}) {
            const auto whole = tokenOf(header("EdDSA", kid), as(vc20(), issuer), m_issuer);
            const auto other = tokenOf(header("EdDSA", kid), vc20(), m_issuer);
            refused(whole.substr(0, whole.rfind('.')) + other.substr(other.rfind('.')), Errc::vcSignature);
        }
        const auto report = verifyText(tokenOf(header("EdDSA", kid), as(vc20(), "https://issuer.example"), m_issuer), options());
        QCOMPARE(report.overall(), Report::Overall::unknown);
    }

    void aStatusListIsNotFetched()
    {
        const auto report = verifyText(tokenOf(header(), vc20(R"(,"credentialStatus":{"type":"BitstringStatusListEntry"})"), m_issuer), options());
        QCOMPARE(report.find(Check::status)->result, Finding::unknown);
        QCOMPARE(report.overall(), Report::Overall::unknown);
    }

    void anyChangedCharacterIsRefused()
    {
        for (const auto &text : {tokenOf(header(), vc11(), m_issuer), tokenOf(header(), vc20(), m_issuer), sdJwt()})
            for (std::size_t position = 0; position < text.size(); position += 7) {
                auto changed = text;
                changed[position] = changed[position] == 'A' ? 'B' : 'A';
                const auto report = verifyText(changed, options());
                // Where only the name of the algorithm or the issuer changed, the answer may be "cannot tell"; never "valid".
                QVERIFY2(report.overall() != Report::Overall::valid, changed.c_str());
            }
    }
};

AMPHORA_TEST_UNIT(TstBadInput, "bad_input")
#include "tst_bad_input.moc"
