#include "core/credential/content.h"
#include "core/credential/issue.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::credential;
using amphora::test::kNow;
using amphora::test::mapOf;
using amphora::test::options;

class TstIssue : public QObject {
    Q_OBJECT

    const test::TestSigner m_issuer{test::kCountingSeed}, m_holder{test::kSeedOfOnes};
    SystemRandom m_random;

    Result<std::string> make(IssueRequest request)
    {
        if (request.subject.empty()) request.subject = m_holder.did().toString();
        return credential::issue(request, m_issuer.authority(), kNow, m_random);
    }
    Errc codeOf(IssueRequest request) { return make(std::move(request)).error().code; }

private Q_SLOTS:
    void threeTemplatesInThreeForms()
    {
        const std::pair<const char *, const char *> cases[] = {
            {"membership", "{\"organization\":\"Guild\",\"role\":\"Smith\"}"},
            {"achievement", "{\"title\":\"First prize\",\"achievedOn\":\"2026-05-01\"}"},
            {"statement", "{\"statement\":\"Ada is my neighbour.\",\"about\":\"Ada\"}"},
        };
        for (const auto &[name, claims] : cases)
            for (const auto form : {Form::vcJwt, Form::vcJose, Form::sdJwt}) {
                const auto text = make({{}, name, {}, {}, mapOf(claims), form, test::at("2027-11-22T12:00:00Z")});
                QVERIFY2(text, text ? "" : text.error().detail.c_str());
                const auto read = Credential::parse(*text);
                QCOMPARE(read->form, form);
                const auto content = contentOf(*read);
                QCOMPARE(content.claims, codec::Value(mapOf(claims)));
                QCOMPARE(content.issuer, m_issuer.did().toString());
                QCOMPARE(content.subjects, std::vector{m_holder.did().toString()});
                QCOMPARE(content.until, test::at("2027-11-22T12:00:00Z"));
                const auto report = verify(*read, options());
                QCOMPARE(report.overall(), Report::Overall::valid);
                QCOMPARE(report.find(Check::schema)->result, Finding::pass);
            }
    }

    void everyClaimOfAnSdJwtCanBeKeptBack()
    {
        const auto text = make({{}, {}, {}, "urn:example:nested", mapOf("{\"name\":\"Ada\",\"address\":{\"street\":\"S\",\"city\":\"C\"},\"tags\":[\"a\",\"b\"]}"), Form::sdJwt, {}}).value();
        const auto read = Credential::parse(text).value();
        std::vector<std::string> pointers;
        for (const auto &disclosure : read.sdJwt->disclosures) pointers.push_back(disclosure.pointer);
        std::sort(pointers.begin(), pointers.end());
        QCOMPARE(pointers, (std::vector<std::string>{"/address", "/address/city", "/address/street", "/name", "/tags"}));
        const auto hidden = Credential::parse(text.substr(0, text.find('~') + 1)).value();
        QVERIFY(contentOf(hidden).claims.asMap()->isEmpty());
        QCOMPARE(hidden.sdJwt->keptBack, 3u);
    }

    void whatIsAlwaysShownCannotBeKeptBackWithAllThatIsInIt()
    {
        IssueRequest request{m_holder.did().toString(), {}, {}, "urn:example:nested", mapOf("{\"name\":\"Ada\",\"address\":{\"street\":\"S\",\"city\":\"C\"},\"lines\":{\"a\":{\"b\":1}}}"), Form::sdJwt, {}};
        request.always = {"/address/city", "/lines"};
        const auto text = make(request).value();
        std::vector<std::string> pointers;
        const auto read = Credential::parse(text).value();
        for (const auto &disclosure : read.sdJwt->disclosures) pointers.push_back(disclosure.pointer);
        std::sort(pointers.begin(), pointers.end());
        QCOMPARE(pointers, (std::vector<std::string>{"/address/street", "/name"}));
        request.always = {"/nothing"};
        QCOMPARE(codeOf(request), Errc::notFound);
    }

    void aDraftIsExactlyWhatIsSigned()
    {
        for (const auto form : {Form::vcJwt, Form::vcJose, Form::sdJwt}) {
            const IssueRequest request{m_holder.did().toString(), {}, {}, "urn:example:t", mapOf("{\"a\":1,\"b\":\"two\"}"), form, {}, test::at("2026-12-24T00:00:00Z")};
            const auto draft = prepareIssue(request, m_issuer.authority(), kNow, m_random).value();
            const auto text = sign(draft, m_issuer.authority()).value();
            const auto read = Credential::parse(text).value();
            QCOMPARE(codec::parseJson(asText(read.jws->payload)).value(), codec::Value(draft.payload));
            QVERIFY(read.jws->header == draft.header);
            QCOMPARE(contentOf(read).from, test::at("2026-12-24T00:00:00Z"));
            if (read.sdJwt) QCOMPARE(read.sdJwt->disclosures.size(), draft.disclosures.size());
            QCOMPARE(sign(draft, m_holder.authority()).error().code, Errc::controller);
        }
        IssueRequest backwards{m_holder.did().toString(), {}, {}, "T", mapOf("{\"a\":1}"), Form::vcJwt, test::at("2027-01-01T00:00:00Z"), test::at("2027-01-02T00:00:00Z")};
        QCOMPARE(codeOf(backwards), Errc::usage);
    }

    void saltsAreNewEachTime()
    {
        const IssueRequest request{{}, {}, {}, "urn:example:t", mapOf("{\"a\":1}"), Form::sdJwt, {}};
        QVERIFY(make(request).value() != make(request).value());
    }

    void aSchemaOfTheUserIsTheLaw()
    {
        const auto schema = codec::parseJson("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://example.org/degree.json\",\"type\":\"object\","
            "\"properties\":{\"degree\":{\"type\":\"string\",\"maxLength\":10}},\"required\":[\"degree\"]}").value();
        const auto text = make({{}, {}, schema, {}, mapOf("{\"degree\":\"BSc\"}"), Form::sdJwt, {}}).value();
        QCOMPARE(contentOf(Credential::parse(text).value()).types, std::vector<std::string>{"https://example.org/degree.json"});
        const auto w3c = Credential::parse(make({{}, {}, schema, "DegreeCredential", mapOf("{\"degree\":\"BSc\"}"), Form::vcJose, {}}).value()).value();
        QCOMPARE(*w3c.document.find("credentialSchema")->find("id"), codec::Value("https://example.org/degree.json"));
        const auto bad = make({{}, {}, schema, {}, mapOf("{\"degree\":\"far too long a degree\"}"), Form::sdJwt, {}});
        QCOMPARE(bad.error().code, Errc::vcSchema);
        QCOMPARE(bad.error().where, "/degree");
        QCOMPARE(codeOf({{}, {}, schema, {}, mapOf("{\"x\":1}"), Form::sdJwt, {}}), Errc::vcSchema);
    }

    void aSchemaWithoutAnIdIsNamedByItsTitleNotByItsHash()
    {
        const auto titled = [](const std::string &title) { return codec::parseJson("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}" + title + "}").value(); };
        const auto titleIn = [&](const std::string &title, Form form) {
            const auto made = make({{}, {}, titled(title), {}, mapOf("{\"a\":1}"), form, {}});
            return made ? contentOf(Credential::parse(*made).value()).title : made.error().detail;
        };
        for (const auto *title : {"Driver's licence", "Führerschein: 50%/#"})
            for (const auto form : {Form::sdJwt, Form::vcJose}) QCOMPARE(titleIn(",\"title\":\"" + std::string(title) + "\"", form), std::string(title));
        QCOMPARE(titleIn({}, Form::sdJwt), std::string());
        QCOMPARE(titleIn(",\"title\":\" \"", Form::sdJwt), std::string());
        std::string longest;
        for (int i = 0; i < 100; ++i) longest += "xü";
        QCOMPARE(titleIn(",\"title\":\"" + longest + "\"", Form::sdJwt), longest.substr(0, 120));
        QCOMPARE(titleIn(",\"title\":\"y" + longest + "\"", Form::sdJwt), "y" + longest.substr(0, 118));
    }

    /// decisions §14.
    void aSchemaOfAnotherDialectOrWithAnUnknownKeywordIsNamed()
    {
        const auto other = make({{}, {}, codec::parseJson("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\"}").value(), {}, mapOf("{\"a\":1}"), Form::vcJwt, {}});
        QCOMPARE(other.error().code, Errc::unsupported);
        const auto unknown = make({{}, {}, codec::parseJson("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"number\",\"unevaluatedItems\":true}}}").value(), {}, mapOf("{\"a\":1}"), Form::vcJwt, {}});
        QCOMPARE(unknown.error().code, Errc::unsupported);
        QCOMPARE(unknown.error().where, "unevaluatedItems");
        const auto far = make({{}, {}, codec::parseJson("{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"https://example.org/a.json\"}}}").value(), {}, mapOf("{\"a\":1}"), Form::vcJwt, {}});
        QCOMPARE(far.error().code, Errc::unsupported);
        QCOMPARE(far.error().where, "$ref");
    }

    void aNumberThatWouldBeRoundedIsRefusedInEveryForm()
    {
        for (const auto form : {Form::vcJwt, Form::vcJose, Form::sdJwt}) {
            QVERIFY(make({{}, {}, {}, "urn:x:t", mapOf("{\"a\":[9007199254740991,9.007199254740991e15,6.02e-23,0.1]}"), form, {}}));
            for (const auto *number : {"9007199254740993", "-9007199254740992", "12345678901234567890123", "6.02e23", "-1e16"}) {
                const auto made = make({{}, {}, {}, "urn:x:t", mapOf(("{\"a\":{\"b/c\":[1," + std::string(number) + "]}}").c_str()), form, {}});
                QCOMPARE(made.error().code, Errc::vcClaims);
                QCOMPARE(made.error().where, std::string("/a/b~1c/1"));
            }
        }
    }

    void refusesWhatWouldNotBeACredential()
    {
        QCOMPARE(codeOf({{}, {}, {}, {}, mapOf("{\"a\":1}"), Form::vcJwt, {}}), Errc::usage);
        QCOMPARE(codeOf({{}, "membership", {}, "T", mapOf("{\"organization\":\"G\"}"), Form::vcJwt, {}}), Errc::usage);
        QCOMPARE(codeOf({{}, "diploma", {}, {}, mapOf("{\"a\":1}"), Form::vcJwt, {}}), Errc::usage);
        QCOMPARE(codeOf({{}, {}, {}, "NoUri", mapOf("{\"a\":1}"), Form::sdJwt, {}}), Errc::usage);
        QCOMPARE(codeOf({{}, {}, {}, "T", {}, Form::vcJwt, {}}), Errc::vcClaims);
        QCOMPARE(codeOf({{}, {}, {}, "T", mapOf("{\"id\":\"did:example:2\"}"), Form::vcJwt, {}}), Errc::vcClaims);
        for (const auto *name : {"iss", "cnf", "vct", "status", "exp", "_sd", "..."})
            QCOMPARE(codeOf({{}, {}, {}, "urn:x:t", codec::Map{{name, 1}}, Form::sdJwt, {}}), Errc::vcClaims);
        QCOMPARE(codeOf({{}, "membership", {}, {}, mapOf("{\"role\":\"x\"}"), Form::vcJwt, {}}), Errc::vcSchema);
        QCOMPARE(codeOf({"ada", {}, {}, "T", mapOf("{\"a\":1}"), Form::vcJwt, {}}), Errc::did);
        QCOMPARE(codeOf({"did:web:x.example", {}, {}, "urn:x:t", mapOf("{\"a\":1}"), Form::sdJwt, {}}), Errc::unsupported);
        QCOMPARE(codeOf({{}, {}, {}, "T", mapOf("{\"a\":1}"), Form::vcJwt, kNow}), Errc::usage);
        QCOMPARE(codeOf({{}, {}, {}, "T", codec::Map{{"a", std::string(kClaimsBytesMax, 'x')}}, Form::vcJwt, {}}), Errc::size);
        QCOMPARE(codeOf({{}, {}, {}, "T", mapOf("{\"a\":1}"), Form::json, {}}), Errc::unsupported);
    }
};

AMPHORA_TEST_UNIT(TstIssue, "issue")
#include "tst_issue.moc"
