#include "core/credential/claim_form.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include "core/credential/templates.h"

#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::credential;
using Kind = ClaimField::Kind;
using Problem = ClaimProblem::Kind;

namespace {

constexpr const char *kCard = "{"
    "'$schema': 'http://json-schema.org/draft-07/schema#', '$id': 'https://library.example/card.json', 'title': 'Library card', 'type': 'object',"
    "'definitions': {'place': {'type': 'object', 'title': 'Place', 'properties': {'city': {'type': 'string', 'maxLength': 40}, 'zip': {'type': 'string', 'pattern': '^[0-9]{4}$'}}, 'required': ['city']}},"
    "'properties': {"
    "'name': {'type': 'string', 'title': 'Name', 'minLength': 1, 'maxLength': 60, 'description': 'As on the passport'},"
    "'kind': {'enum': ['adult', 'child', 7]},"
    "'issued': {'type': 'string', 'format': 'date'},"
    "'seen': {'type': 'string', 'format': 'date-time'},"
    "'mail': {'type': ['string', 'null'], 'format': 'email'},"
    "'loans': {'type': 'integer', 'minimum': 0, 'maximum': 20, 'default': 5},"
    "'fee': {'type': 'number'},"
    "'active': {'type': 'boolean'},"
    "'branches': {'type': 'array', 'items': {'type': 'string'}, 'maxItems': 2},"
    "'home': {'$ref': '#/definitions/place'},"
    "'law': {'const': 'city of Porto'},"
    "'history': {'type': 'array', 'items': {'type': 'object'}}"
    "},"
    "'required': ['name', 'law'], 'if': {'required': ['fee']}, 'then': {'required': ['active']}, 'additionalProperties': false"
    "}";

/// JSON with ' for ", because moc is lost behind raw strings.
codec::Value jsonOf(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return codec::parseJson(text).value();
}

std::shared_ptr<const ClaimForm> formOf(const std::string &json)
{
    auto form = claimFormOf(jsonOf(json));
    return form ? *form : nullptr;
}
Error errorOf(const std::string &json) { return claimFormOf(jsonOf(json)).error(); }

} // namespace

/// Forms that are made from a schema of anybody.
class TstClaimForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsAField()
    {
        const auto form = formOf(kCard);
        QVERIFY(form);
        const std::pair<const char *, Kind> wanted[] = {{"/name", Kind::text}, {"/kind", Kind::choice}, {"/issued", Kind::date}, {"/seen", Kind::time},
            {"/mail", Kind::text}, {"/loans", Kind::integer}, {"/fee", Kind::number}, {"/active", Kind::yesNo}, {"/branches", Kind::lines},
            {"/home", Kind::group}, {"/home/city", Kind::text}, {"/home/zip", Kind::text}, {"/law", Kind::fixed}, {"/history", Kind::json}};
        QCOMPARE(form->fields.size(), std::size(wanted));
        for (std::size_t i = 0; i < std::size(wanted); ++i) {
            QCOMPARE(form->fields[i].pointer, std::string(wanted[i].first));
            QVERIFY2(form->fields[i].kind == wanted[i].second, wanted[i].first);
        }
        QCOMPARE(form->title, std::string("Library card"));
        const auto &name = form->fields.front();
        QVERIFY(name.isRequired && name.lengthMax == 60 && name.description == "As on the passport");
        QCOMPARE(form->find("/kind")->title, std::string("kind")); // Without a title: the member's name.
        QCOMPARE(form->find("/loans")->initial, std::string("5"));
        QCOMPARE(form->find("/home/city")->depth, 1);
        QCOMPARE(form->unseen, (std::vector<ClaimForm::Rule>{{"", "if"}}));
    }

    void whatIsTypedBecomesClaimsOfTheirType()
    {
        const auto form = formOf(kCard);
        const auto filled = fillForm(*form, {{"/name", "Ada"}, {"/kind", "2"}, {"/loans", " 3 "}, {"/fee", "2,5"}, {"/active", "true"}, {"/branches", "East\n\n West "},
                                             {"/home/city", "Porto"}, {"/history", "[{\"a\":1}]"}, {"/mail", "  "}});
        QCOMPARE(filled.problems, std::vector<ClaimProblem>());
        QCOMPARE(filled.claims, test::mapOf("{\"name\":\"Ada\",\"kind\":7,\"loans\":3,\"fee\":2.5,\"active\":true,\"branches\":[\"East\",\"West\"],"
                                            "\"home\":{\"city\":\"Porto\"},\"history\":[{\"a\":1}],\"law\":\"city of Porto\"}"));
    }

    void whatIsWrongIsSaidAtItsField()
    {
        const auto form = formOf(kCard);
        const auto filled = fillForm(*form, {{"/mail", "nobody"}, {"/loans", "many"}, {"/fee", "1"}, {"/branches", "a\nb\nc"}, {"/home/zip", "x"}, {"/kind", "9"}, {"/history", "["}});
        const auto at = [&](const char *pointer) {
            for (const auto &problem : filled.problems)
                if (problem.pointer == pointer) return problem;
            return ClaimProblem{"none", Problem::rule, {}, {}};
        };
        QCOMPARE(at("/name").kind, Problem::missing);
        QCOMPARE(at("/home/city").kind, Problem::missing);
        QCOMPARE(at("/active").kind, Problem::missing); // By the rule that no field shows.
        for (const auto *unread : {"/loans", "/kind", "/history"}) QVERIFY2(at(unread).kind == Problem::unreadable, unread);
        QCOMPARE(at("/mail"), (ClaimProblem{"/mail", Problem::rule, "format", "\"email\""}));
        QCOMPARE(at("/branches"), (ClaimProblem{"/branches", Problem::rule, "maxItems", "2"}));
        QCOMPARE(at("/home/zip").keyword, std::string("pattern"));
    }

    void aNumberThatWouldBeRoundedIsRefused()
    {
        const auto form = formOf("{'type':'object','properties':{'n':{'type':'integer'},'x':{'type':'number'},'all':{'type':'array','items':{'type':'integer'}},'any':{}},'required':['n']}");
        const std::map<std::string, std::string> kept{{"/n", "-9007199254740991"}, {"/x", "0.1"}, {"/all", "1\n9007199254740991"}, {"/any", "{\"a\":9007199254740991}"}};
        QVERIFY(fillForm(*form, kept).problems.empty());
        for (const auto &[pointer, typed] : std::map<std::string, std::string>{
                 {"/n", "9007199254740993"}, {"/x", "-12345678901234567890123"}, {"/all", "1\n9007199254740992"}, {"/any", "{\"a\":[9007199254740993]}"}}) {
            auto all = kept;
            all[pointer] = typed;
            const auto filled = fillForm(*form, all);
            QCOMPARE(filled.problems, (std::vector<ClaimProblem>{{pointer, Problem::inexact, {}, {}}}));
            QVERIFY(!valueAt(filled.claims, pointer));
        }
    }

    void anObjectThatMustBeThereAsksForItsMembers()
    {
        const auto form = formOf("{'type':'object','properties':{'who':{'type':'object','properties':{'first':{'type':'string'}},'required':['first']}},'required':['who']}");
        QCOMPARE(fillForm(*form, {}).problems, (std::vector<ClaimProblem>{{"/who/first", Problem::missing, "required", "\"first\""}}));
    }

    void whatFieldsCannotShowIsTypedAsJson()
    {
        const auto form = formOf("{'type':'object','definitions':{'node':{'type':'object','properties':{'next':{'$ref':'#/definitions/node'}}}},'properties':{"
    "'any':{}, 'either':{'type':['string','number']}, 'tree':{'$ref':'#/definitions/node'}, 'far':{'$ref':'#/definitions/node/properties/next'}, 'no':false, 'enum':{'enum':[{'a':1}]}}}");
        QVERIFY(form);
        for (const auto *pointer : {"/any", "/either", "/tree/next", "/no", "/enum"}) QVERIFY2(form->find(pointer) && form->find(pointer)->kind == Kind::json, pointer);
        QCOMPARE(form->find("/tree")->kind, Kind::group);
    }

    void whatNoFormCanBeMadeOfIsNamed()
    {
        QCOMPARE(errorOf("[]").code, Errc::schema);
        QCOMPARE(errorOf("{'type':'string'}").where, std::string("type"));
        QCOMPARE(errorOf("{'type':'object'}").where, std::string("properties"));
        QCOMPARE(errorOf("{'type':'object','properties':{'a':{'unevaluatedItems':true}}}").where, std::string("unevaluatedItems"));
        QCOMPARE(errorOf("{'$schema':'https://json-schema.org/draft/2020-12/schema','type':'object','properties':{'a':{}}}").code, Errc::unsupported);
        codec::Map many;
        for (std::size_t i = 0; i <= ClaimForm::kFieldsMax; ++i) many.set("f" + std::to_string(i), codec::Map());
        QCOMPARE(claimFormOf(codec::Map{{"type", "object"}, {"properties", many}}).error().code, Errc::size);
    }

    void theTemplatesAreForms()
    {
        for (const auto &known : templates()) {
            const auto form = claimFormOf(known.schemaJson);
            QVERIFY2(form, known.name.c_str());
            QCOMPARE((*form)->unseen.size(), 0u);
            for (const auto &field : (*form)->fields) QVERIFY2(field.kind == Kind::text || field.kind == Kind::date, field.pointer.c_str());
        }
    }
};

AMPHORA_TEST_UNIT(TstClaimForm, "claim_form")
#include "tst_claim_form.moc"
