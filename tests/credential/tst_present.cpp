#include "core/credential/content.h"
#include "core/credential/issue.h"
#include "core/credential/present.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::credential;
using amphora::test::kNow;
using amphora::test::mapOf;
using amphora::test::options;

class TstPresent : public QObject {
    Q_OBJECT

    const test::TestSigner m_issuer{test::kCountingSeed}, m_holder{test::kSeedOfOnes};
    SystemRandom m_random;

    Credential credentialOf(const char *claims, Form form = Form::sdJwt, const char *type = "urn:example:t")
    {
        return Credential::parse(credential::issue({m_holder.did().toString(), {}, {}, type, mapOf(claims), form, {}}, m_issuer.authority(), kNow, m_random).value()).value();
    }
    static PresentRequest request(std::vector<std::string> pointers) { return {std::move(pointers), "https://v.example", "n", {}}; }

private Q_SLOTS:
    void twoOfFiveClaims()
    {
        const auto credential = credentialOf(R"({"a":1,"b":2,"c":3,"d":4,"e":"secret"})");
        const auto preview = preparePresentation(credential, request({"/a", "/c"}), m_holder.did(), kNow).value();
        QCOMPARE(ownClaimsOf(preview.shown), mapOf(R"({"a":1,"c":3})"));
        QCOMPARE(preview.disclosed, (std::vector<std::string>{"/a", "/c"}));
        QCOMPARE(preview.keptBack.size(), 3u);
        const auto text = present(credential, request({"/a", "/c"}), m_holder.authority(), kNow, m_random).value();
        const auto read = Credential::parse(text).value();
        QCOMPARE(read.document, preview.shown); // The preview is what they get.
        QVERIFY(text.find(codec::toBase64Url(asBytes("secret"))) == std::string::npos);
        QCOMPARE(verify(read, options(Expectation{"https://v.example", "n"})).overall(), Report::Overall::valid);
    }

    void parentsOfANestedClaimGoAlong()
    {
        const auto credential = credentialOf(R"({"address":{"street":"S","city":"C"},"name":"Ada"})");
        const auto preview = preparePresentation(credential, request({"/address/city"}), m_holder.did(), kNow).value();
        QCOMPARE(ownClaimsOf(preview.shown), mapOf(R"({"address":{"city":"C"}})"));
        QCOMPARE(ownClaimsOf(preparePresentation(credential, request({"/address"}), m_holder.did(), kNow)->shown), mapOf(R"({"address":{"street":"S","city":"C"}})"));
        QVERIFY(ownClaimsOf(preparePresentation(credential, request({}), m_holder.did(), kNow)->shown).isEmpty());
    }

    void whatIsNotThereIsNotPresented()
    {
        const auto credential = credentialOf(R"({"a":{"b":1},"list":[1]})");
        for (const auto *pointer : {"/x", "/a/c", "/list/1", "/list/00", "a", "/a/b/c"})
            QCOMPARE(preparePresentation(credential, request({pointer}), m_holder.did(), kNow).error().code, Errc::notFound);
    }

    void claimsOfWholeFormsCannotBeChosen()
    {
        for (const auto form : {Form::vcJwt, Form::vcJose}) {
            const auto credential = credentialOf(R"({"a":1,"b":2})", form, "T");
            QVERIFY(choicesOf(credential).empty());
            QCOMPARE(preparePresentation(credential, request({"/a"}), m_holder.did(), kNow).error().code, Errc::unsupported);
            const auto preview = preparePresentation(credential, request({}), m_holder.did(), kNow).value();
            QCOMPARE(preview.always, (std::vector<std::string>{"/a", "/b"}));
            const auto text = present(credential, request({}), m_holder.authority(), kNow, m_random).value();
            const auto report = verifyText(text, options(Expectation{"https://v.example", "n"}));
            QVERIFY2(report.overall() == Report::Overall::valid, test::explain(report).c_str());
        }
    }

    void aPresentationHasAnAudienceANonceAndAnEnd()
    {
        const auto credential = credentialOf(R"({"a":1})");
        for (const auto &[audience, nonce] : {std::pair("", "n"), std::pair("a", ""), std::pair("a\n", "n"), std::pair("a", "\xff")})
            QCOMPARE(preparePresentation(credential, {{}, audience, nonce, {}}, m_holder.did(), kNow).error().code, Errc::usage);
        QCOMPARE(preparePresentation(credential, {{}, "a", "n", kNow}, m_holder.did(), kNow).error().code, Errc::usage);
        QCOMPARE(preparePresentation(credential, {{}, "a", "n", {}}, m_holder.did(), kNow)->expires, kNow + kPresentationLife);
    }

    void aCredentialOfAnotherHolderIsRefused()
    {
        for (const auto form : {Form::vcJwt, Form::vcJose, Form::sdJwt}) {
            const auto credential = credentialOf(R"({"a":1})", form);
            QCOMPARE(preparePresentation(credential, request({}), m_issuer.did(), kNow).error().code, Errc::vcBound);
        }
    }
};

AMPHORA_TEST_UNIT(TstPresent, "present")
#include "tst_present.moc"
