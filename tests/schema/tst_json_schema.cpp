#include "core/schema/ecma_pattern.h"
#include "core/schema/json_schema.h"
#include "tests/schema/json_text.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QTest>

#include <ctime>

using namespace amphora;
using namespace amphora::schema;
using codec::List;
using codec::Map;
using codec::Value;
using test::json;
using test::valueOf;

class TstJsonSchema : public QObject {
    Q_OBJECT

    static JsonSchema compiled(std::string_view text)
    {
        auto schema = JsonSchema::compile(json(text));
        if (!schema) throw std::runtime_error(schema.error().detail + " " + schema.error().where);
        return std::move(schema).value();
    }

    static bool accepts(std::string_view schema, std::string_view value) { return bool(compiled(schema).validate(json(value))); }

    static Error refused(std::string_view schema)
    {
        const auto result = JsonSchema::compile(json(schema));
        return result ? Error{Errc::notFound, "it was accepted"} : result.error();
    }

    static Error withPattern(const std::string &pattern)
    {
        const auto result = JsonSchema::compile(Map{{"pattern", pattern}});
        return result ? Error{Errc::notFound, "it was accepted"} : result.error();
    }

    static bool matches(const char *pattern, std::string text)
    {
        const auto schema = JsonSchema::compile(Map{{"pattern", pattern}});
        if (!schema) throw std::runtime_error(std::string("refused: ") + pattern);
        return bool(schema->validate(std::move(text)));
    }

    /// Groups that are expected to hold a reference to another document, which we refuse: nothing is ever fetched to judge a record.
    static bool wantsRemoteDocuments(const nlohmann::json &schema) { return schema.dump().find("localhost:1234") != std::string::npos; }

    /// Optional features that are not claimed: what a media type says of a text, host names in other scripts (ajv-formats does not decode
    /// A-labels either, and takes a final dot), and schemas of later drafts.
    static bool isClaimed(const QString &file)
    {
        return !QStringList({"content.json", "hostname.json", "idn-hostname.json", "cross-draft.json"}).contains(file);
    }

    static void runGroups(test::Suite &suite, const QString &folder)
    {
        for (const auto &file : QDir(folder).entryList({"*.json"}, QDir::Files)) {
            for (const auto &group : test::readJson(folder + '/' + file)) {
                const auto name = file.toStdString() + ": " + group.at("description").get<std::string>();
                if (!isClaimed(file)) {
                    suite.later(name, "an optional feature that is not claimed");
                    continue;
                }
                const auto schema = JsonSchema::compile(valueOf(group.at("schema")));
                if (!schema && schema.error().code == Errc::schema && wantsRemoteDocuments(group.at("schema"))) {
                    suite.later(name, "a reference to another document");
                    continue;
                }
                std::string wrong = schema ? "" : schema.error().detail + " " + schema.error().where;
                if (schema)
                    for (const auto &test : group.at("tests"))
                        if (bool(schema->validate(valueOf(test.at("data")))) != test.at("valid").get<bool>())
                            wrong += test.at("description").get<std::string>() + "; ";
                suite.check(name, wrong.empty(), wrong);
            }
        }
    }

    static void endsSoon(const JsonSchema &schema, const Value &value)
    {
        const auto start = std::clock(); // Of this process alone: others may keep the machine busy.
        const auto failures = schema.check(value);
        QVERIFY2((std::clock() - start) / CLOCKS_PER_SEC < 60, "the check took too long");
        QVERIFY(!failures.empty());
        QCOMPARE(failures.back().keyword, "limits");
    }

private Q_SLOTS:
    void publicCorpusIsJudgedAsItSays()
    {
        test::Suite suite("corpora/json-schema draft7");
        const auto folder = test::sharedPath(QStringLiteral("corpora/open/json-schema/draft7"));
        if (suite.open(folder)) runGroups(suite, folder);
        QVERIFY2(suite.passed(), suite.failures());
    }

    void claimedOptionalFeaturesAreJudgedAsTheCorpusSays()
    {
        test::Suite suite("corpora/json-schema draft7 optional");
        const auto folder = test::sharedPath(QStringLiteral("corpora/open/json-schema/draft7/optional"));
        if (suite.open(folder)) {
            runGroups(suite, folder);
            runGroups(suite, folder + QStringLiteral("/format"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void publishedSchemasJudgeAsCip19Says()
    {
        test::Suite suite("published-tiles schemas");
        const auto path = test::sharedPath(QStringLiteral("protocol/published-tiles.json"));
        const bool isThere = suite.open(path); // Without it the suite reports "0 of N", or fails where the data is required.
        for (const auto &tile : isThere ? test::readJson(path) : nlohmann::json::array()) {
            if (tile.value("kind", "") != "schemas" || !tile.at("content").contains("$schema")) continue;
            const auto schema = JsonSchema::compile(valueOf(tile.at("content")));
            suite.check(tile.at("alias"), bool(schema), schema ? "" : schema.error().detail + " " + schema.error().where);
            if (schema && tile.at("alias") == "BasicProfile") checkBasicProfile(*schema);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void aFailureSaysWhereAndWhat()
    {
        const auto schema = compiled(R"({"properties":{"name":{"maxLength":2},"tags":{"items":{"type":"string","enum":["a"]}}},"required":["id"],
                                         "additionalProperties":false})");
        const auto failures = schema.check(json(R"({"tags":["a",1],"name":"abc","x/y":0})"));
        const auto at = [&failures](std::size_t i) { return failures.at(i).path + " " + failures.at(i).keyword + " " + failures.at(i).limit; };
        QCOMPARE(failures.size(), std::size_t(5));
        QCOMPARE(at(0), R"( required "id")");
        QCOMPARE(at(1), R"(/tags/1 type "string")");
        QCOMPARE(at(2), R"(/tags/1 enum ["a"])");
        QCOMPARE(at(3), "/name maxLength 2");
        QCOMPARE(at(4), "/x~1y additionalProperties false");
        QCOMPARE(schema.validate(json("{}")).error().code, Errc::schema);
        QCOMPARE(schema.validate(json(R"({"id":1})")).error().where, "/id");
    }

    void failuresAreCountedUpToALimit()
    {
        QCOMPARE(compiled(R"({"items":false})").check(List(500, Value(1))).size(), JsonSchema::kFailuresMax);
    }

    void lengthsCountCodePoints()
    {
        QVERIFY(accepts(R"({"maxLength":2})", R"("👋👋")"));
        QVERIFY(!accepts(R"({"maxLength":2})", R"("👋👋👋")"));
        QVERIFY(accepts(R"({"type":"integer"})", "2.0"));
    }

    void bytesAndLinksAreOfNoType()
    {
        QVERIFY(!compiled(R"({"type":["string","object","array"]})").validate(Bytes{1}));
        QVERIFY(compiled("{}").validate(Bytes{1}));
    }

    void otherDialectsAreNamed()
    {
        for (const auto *dialect : {"http://json-schema.org/draft-06/schema#", "https://json-schema.org/draft/2020-12/schema", "x"}) {
            const auto error = JsonSchema::compile(Map{{"$schema", dialect}}).error();
            QCOMPARE(error.code, Errc::unsupported);
            QCOMPARE(error.where, "$schema");
        }
        const Value ours(Map{{"$schema", "http://json-schema.org/draft-07/schema"}});
        QVERIFY(JsonSchema::compile(ours));
    }

    void whatIsNoSchemaIsRefused()
    {
        test::Suite suite("refused-schemas");
        const auto file = test::readJson(test::vectorsPath("refused-schemas.json"));
        for (const auto &schema : file.at("schemas")) {
            const auto result = JsonSchema::compile(valueOf(schema));
            suite.check(schema.dump(), !result && result.error().code == Errc::schema);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void patternsThatOnlyPcreKnowsAreRefused()
    {
        for (const auto *pattern : {"(", "a++", "(?i)a", "\\A", "\\Z", "\\Qa\\E", "\\R", "(?P<n>a)", "(?>a)", "(?#c)", "(*UCP)", "a*+", "{", "a{,3}", "}", "]", "a{2}{3}", "a{2",
                                    "(?|a)", "[\\B]", "[\\1]", "[a", "\\", "\\c1", "\\x1", "\\u{110000}", "\\u{1", "\\uD800", "\\uD800\\u0041", "\\01",
                                    "(?<>a)", "(?<a", "(?<a-b>c)", "\\kn", "[\\k<a>]", "\\p{^L}", "\\pL", "\\p{L", "\\p{Block=x}", "\\p{Nothing}", "\\\u00e9",
                                    "\\1", "(?<=a*)b"})
            QVERIFY2(withPattern(pattern).code == Errc::schema, pattern);
    }

    void patternsMeanWhatEcmaSays()
    {
        QVERIFY(matches("^[[:alpha:]\\]$", "a]") && !matches("^[[:alpha:]\\]$", "b]"));
        QVERIFY(matches("^a.b$", "a😀b") && !matches("^a.b$", "a\nb") && !matches("^a.b$", "a\u2028b"));
        QVERIFY(!matches("^a$", "a\n") && matches("^\\v$", "\v") && matches("[\\b]", "\b") && matches("a\\b\\B", "a") == false);
        QVERIFY(matches("^\\uD83D\\uDE00\\u{1F600}\\x41\\cA$", "😀😀A\x01") && matches("^\\0$", std::string(1, '\0')));
        QVERIFY(matches("^(?<x>a)\\k<x>\\1$", "aaa") && matches("^(?:(a)|b)\\1$", "b"));
        QVERIFY(matches("^\\p{Script=Greek}\\p{Lu}\\P{gc=Letter}\\p{Decimal_Number}\\p{scx=Latin}$", "αA-1a"));
        QVERIFY(matches("^[^]$", "x") && !matches("[]", "x") && matches("^a{2,3}?b{1,}c{2}$", "aabcc"));
        QVERIFY(matches("a(?=b)", "ab") && matches("a(?!b)", "ac") && matches("(?<=a)b", "ab") && matches("(?<!a)b", "cb"));
        QVERIFY(matches("^[\\s]\\s[\\S]\\S\\-\\/$", "\u00a0\ufeffab-/"));
    }

    void formatsAreThoseOfAjv()
    {
        test::Suite suite("formats");
        const auto file = test::readJson(test::vectorsPath("formats.json"));
        for (const auto &entry : file.at("cases")) {
            const auto schema = JsonSchema::compile(Map{{"format", entry.at("format").get<std::string>()}});
            const bool valid = bool(schema->validate(entry.at("text").get<std::string>()));
            suite.check(entry.dump(), valid == entry.at("valid").get<bool>());
        }
        QVERIFY2(suite.passed(), suite.failures());
        QVERIFY(accepts(R"({"format":"a-format-nobody-knows"})", R"("x")"));
    }

    void regexBombsEndAfterABoundedNumberOfSteps()
    {
        endsSoon(compiled(R"({"pattern":"^(a+)+$"})"), std::string(5'000, 'a') + "!");
        endsSoon(compiled(R"({"pattern":"(x*)*[yz]"})"), std::string(200'000, 'x'));
        endsSoon(compiled(R"({"pattern":"[a-z]*[0-9]{2}"})"), std::string(200'000, 'x') + "5!"); // Quadratic, without backtracking.
        endsSoon(compiled(R"({"patternProperties":{"^(a|a)*$":true}})"), Map{{std::string(100, 'a') + "!", 1}});
        endsSoon(compiled(R"({"not":{"pattern":"^(a+)+$"}})"), std::string(5'000, 'a') + "!"); // Giving up never makes anything valid.
    }

    void largePatternsAreRefused()
    {
        QCOMPARE(withPattern("((a{1000}){1000}){1000}").code, Errc::schema);
        QCOMPARE(withPattern(std::string(EcmaPattern::kBytesMax + 1, 'a')).code, Errc::schema);
        QVERIFY(JsonSchema::compile(Map{{"pattern", std::string(1'000, 'a')}}));
        const List many(900, Value(Map{{"pattern", "([abc][def]){100}"}}));
        QCOMPARE(JsonSchema::compile(Map{{"allOf", many}}).error().code, Errc::size);
    }

    void schemasThatReferToThemselvesEndWithTheValue()
    {
        const Value self(Map{{"$ref", "#"}});
        const auto tree = JsonSchema::compile(Map{{"properties", Map{{"child", self}}}, {"additionalProperties", false}});
        QVERIFY(tree->validate(json(R"({"child":{"child":{}}})")));
        QCOMPARE(tree->validate(json(R"({"child":{"child":{"x":1}}})")).error().where, "/child/child/x");
        endsSoon(*JsonSchema::compile(Map{{"allOf", List{self}}}), 1);
        endsSoon(*JsonSchema::compile(Map{{"anyOf", List{Map{{"allOf", List{self}}}, Map{{"allOf", List{self}}}}}}), 1);
    }

    void combinationBombsEndAfterABoundedNumberOfSteps()
    {
        const auto reference = [](int level) { return Value(Map{{"$ref", "#/definitions/l" + std::to_string(level)}}); };
        Map levels{{"l0", Map{{"type", "string"}}}}; // 2^30 paths through one small schema.
        for (int i = 1; i <= 30; ++i)
            levels.set("l" + std::to_string(i), Map{{"anyOf", List{Map{{"allOf", List{reference(i - 1)}}}, Map{{"allOf", List{reference(i - 1)}}}}}});
        const auto schema = JsonSchema::compile(Map{{"definitions", levels}, {"allOf", List{reference(30)}}});
        endsSoon(*schema, 1);
        endsSoon(compiled(R"({"uniqueItems":true})"), List(600'000, Value(Map{{"a", 1}})));
    }

    void deepAndLargeSchemasAreRefused()
    {
        Value deep = true;
        for (int i = 0; i <= JsonSchema::kDepthMax; ++i) deep = Map{{"not", deep}};
        QCOMPARE(JsonSchema::compile(deep).error().code, Errc::depth);
        QCOMPARE(JsonSchema::compile(Map{{"title", std::string(JsonSchema::kBytesMax, 'x')}}).error().code, Errc::size);
        QVERIFY(JsonSchema::compile(Map{{"title", std::string(JsonSchema::kBytesMax - 100, 'x')}}));
        QCOMPARE(JsonSchema::compile(Map{{"$id", "http://x/" + std::string(2'000, 'x')}}).error().code, Errc::schema);
    }

private:
    static Value text(std::string_view unit, int count)
    {
        std::string made;
        for (int i = 0; i < count; ++i) made += unit;
        return made;
    }

    static void checkBasicProfile(const JsonSchema &schema)
    {
        const auto takes = [&schema](const char *field, Value value) { return bool(schema.validate(Map{{field, std::move(value)}})); };
        const auto limitOf = [&schema](const char *field, Value value) { return schema.check(Map{{field, std::move(value)}}).at(0).limit; };
        const struct {
            const char *field;
            int limit;
        } limits[] = {{"name", 150}, {"description", 420}, {"emoji", 2}, {"url", 240}, {"gender", 42}, {"homeLocation", 140}};
        for (const auto &[field, limit] : limits) {
            QVERIFY2(takes(field, text("👩", limit)), field);
            QVERIFY2(!takes(field, text("👩", limit + 1)), field);
            QCOMPARE(limitOf(field, text("👩", limit + 1)), std::to_string(limit));
        }
        QVERIFY(takes("aFieldOfTomorrow", Map{{"x", List{}}}));
        QVERIFY(takes("birthDate", "1815-12-10") && takes("birthDate", "2024-02-29"));
        QVERIFY(!takes("birthDate", "2023-02-29") && !takes("birthDate", "10.12.1815") && !takes("birthDate", "1815-12-10T00:00:00Z"));
        QVERIFY(takes("residenceCountry", "DE") && !takes("residenceCountry", "de") && !takes("residenceCountry", "DEU"));
        QVERIFY(!takes("residenceCountry", "DE\n"));
        QVERIFY(takes("nationalities", List{"DE", "FR"}) && !takes("nationalities", List{}) && !takes("nationalities", List{"DE", "x"}));
        QVERIFY(takes("affiliations", List{text("é", 140)}) && !takes("affiliations", List{text("é", 141)}));
        const auto picture = [](Value source, Value width) {
            return Map{{"original", Map{{"src", std::move(source)}, {"mimeType", "image/png"}, {"width", std::move(width)}, {"height", 1}}}};
        };
        QVERIFY(takes("image", picture("ipfs://bafkrei", 1)) && takes("background", picture(text("ipfs://", 1), 1)) == false);
        QVERIFY(!takes("image", picture("https://example.org/a.png", 1)) && !takes("image", picture("ipfs://bafkrei", 0)));
        QVERIFY(!takes("image", picture("ipfs://bafkrei", 1.5)) && !takes("image", "ipfs://bafkrei"));
        QVERIFY(!takes("image", picture("ipfs://" + std::string(144, 'x'), 1)) && takes("image", picture("ipfs://" + std::string(143, 'x'), 1)));
        QVERIFY(!takes("name", 7) && !schema.validate(List{}));
    }
};

AMPHORA_TEST_UNIT(TstJsonSchema, "json_schema")
#include "tst_json_schema.moc"
