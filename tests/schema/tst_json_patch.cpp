#include "core/schema/json_patch.h"
#include "tests/schema/json_text.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <ctime>

using namespace amphora;
using namespace amphora::schema;
using codec::List;
using codec::Map;
using codec::Value;
using test::json;
using test::printed;
using test::valueOf;

class TstJsonPatch : public QObject {
    Q_OBJECT

    static Result<Value> strictly(std::string_view document, std::string_view patch)
    {
        return applyPatch(json(document), json(patch), PatchRules::strict);
    }

    /// An operation for a test that makes many.
    static Value operation(const char *op, std::string path, const char *member, Value value)
    {
        Map map{{"op", op}, {"path", std::move(path)}};
        map.set(member, std::move(value));
        return map;
    }

    static void refusedSoon(const Value &document, const Value &patch, PatchRules rules, Errc code)
    {
        const auto start = std::clock(); // Of this process alone: others may keep the machine busy.
        const auto result = applyPatch(document, patch, rules);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY2((std::clock() - start) / CLOCKS_PER_SEC < 60, "a bomb took too long");
    }

private Q_SLOTS:
    void officialTilesAreDiffedAsTheOfficialLibraryDoes()
    {
        test::Suite suite("golden/tile patches");
        const auto file = nlohmann::ordered_json::parse(test::readFile(test::vectorsPath("golden/tile.json")));
        for (const auto &entry : file.at("cases")) {
            if (!entry.contains("patch")) continue;
            const auto before = valueOf(entry.at("before")), after = valueOf(entry.at("after")), patch = valueOf(entry.at("patch"));
            const auto made = diff(before, after);
            const auto applied = applyPatch(before, patch, PatchRules::strict);
            suite.check(entry.at("name"), made && *made == patch && applied && *applied == after, made ? printed(*made) : made.error().detail);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void publicCorpusIsAppliedAsItSays()
    {
        test::Suite suite("corpora/json-patch");
        for (const auto *name : {"spec_tests.json", "tests.json"}) {
            const auto path = test::sharedPath(QStringLiteral("corpora/open/json-patch/") + QLatin1String(name));
            if (!suite.open(path)) break;
            int number = 0;
            for (const auto &entry : test::readJson(path)) {
                const auto title = std::string(name) + "#" + std::to_string(number++) + " " + entry.value("comment", "");
                if (entry.value("disabled", false)) continue;
                const auto result = applyPatch(valueOf(entry.at("doc")), valueOf(entry.at("patch")), PatchRules::strict);
                const bool passed = entry.contains("error") ? !result && result.error().code == Errc::patch
                                                            : result && (!entry.contains("expected") || *result == valueOf(entry.at("expected")));
                suite.check(title, passed, result ? printed(*result) : result.error().detail);
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void changesWalkBackwardsAndAdditionsForwards()
    {
        const auto patch = diff(json(R"({"a":1,"b":[1,2,3],"c":{"d":1}})"), json(R"({"b":[1,9],"c":{"d":2,"e":3},"f":4})"));
        QCOMPARE(printed(*patch),
                 R"([{"op":"replace","path":"/c/d","value":2},{"op":"add","path":"/c/e","value":3},{"op":"remove","path":"/b/2"},)"
                 R"({"op":"replace","path":"/b/1","value":9},{"op":"remove","path":"/a"},{"op":"add","path":"/f","value":4}])");
    }

    void keysThatLookLikeIndexesComeFirstAsInJavaScript()
    {
        QCOMPARE(printed(*diff(json(R"({"z":1,"10":1,"9":1,"01":1})"), json("{}"))),
                 R"([{"op":"remove","path":"/01"},{"op":"remove","path":"/z"},{"op":"remove","path":"/10"},{"op":"remove","path":"/9"}])");
        QCOMPARE(printed(*diff(json("{}"), json(R"({"b":1,"2":1,"1":1})"))),
                 R"([{"op":"add","path":"/1","value":1},{"op":"add","path":"/2","value":1},{"op":"add","path":"/b","value":1}])");
    }

    void aListThatBecomesAMapIsReplacedWhole()
    {
        QCOMPARE(printed(*diff(json(R"({"a":[1]})"), json(R"({"a":{"0":1}})"))), R"([{"op":"replace","path":"/a","value":{"0":1}}])");
    }

    void equalDocumentsNeedNoPatch()
    {
        QCOMPARE(printed(*diff(json(R"({"a":1,"b":2})"), json(R"({"b":2,"a":1})"))), "[]");
        QCOMPARE(printed(*diff(Value(Map{{"a", 1}}), Value(Map{{"a", 1.0}}))), "[]");
    }

    void theRootKeepsItsKind()
    {
        QCOMPARE(diff(json("{}"), json("[1]")).error().code, Errc::patch);
        QCOMPARE(diff(json("null"), json("{}")).error().code, Errc::patch);
        QCOMPARE(printed(*diff(json(R"("a")"), json(R"("b")"))), R"([{"op":"replace","path":"","value":"b"}])");
    }

    void aLongKeyOverManyItemsIsNoBomb()
    {
        const auto document = [](int item) { return Value(Map{{std::string(100'000, 'k'), List(10'000, Value(item))}}); };
        const auto patch = diff(document(0), document(1));
        QVERIFY(!patch);
        QCOMPARE(patch.error().code, Errc::size);
    }

    void bytesAndLinksAreComparedAsWholes()
    {
        const Value before(Map{{"x", Bytes{1, 2}}}), after(Map{{"x", Bytes{1, 3}}});
        const auto patch = diff(before, after);
        QCOMPARE(patch->asList()->size(), std::size_t(1));
        QVERIFY(*applyPatch(before, *patch, PatchRules::strict) == after);
        QCOMPARE(diff(before, before)->asList()->size(), std::size_t(0));
    }

    void everyDiffLeadsToItsResult()
    {
        const char *documents[] = {R"({})", R"({"a":null})", R"({"a":[]})", R"({"a":[1,[2,{"b":3}],"c"]})", R"({"a":[[2,{"b":4,"~/":0}]],"":{"":1}})",
                                   R"({"a/b":{"m~n":[0,0,0]}})", R"({"a/b":{"m~n":[0,1]},"a":{}})", R"({"0":1,"a":[{"0":2},{"0":3}]})"};
        for (const auto *before : documents)
            for (const auto *after : documents) {
                const auto patch = diff(json(before), json(after));
                for (const auto rules : {PatchRules::strict, PatchRules::lax}) {
                    const auto result = applyPatch(json(before), *patch, rules);
                    QVERIFY2(result && *result == json(after), printed(*patch).c_str());
                }
            }
    }

    void aFailureNamesTheNumberOfTheOperation()
    {
        const auto result = strictly(R"({"a":1})", R"([{"op":"test","path":"/a","value":1},{"op":"remove","path":"/b"}])");
        QCOMPARE(result.error().code, Errc::patch);
        QCOMPARE(result.error().where, "1");
    }

    void whatIsNoPatchIsRefused()
    {
        for (const auto *patch : {"{}", "null", "[1]", "[[]]", R"([{}])", R"([{"op":"add"}])", R"([{"op":"add","path":null,"value":1}])",
                                  R"([{"op":"add","path":"/a"}])", R"([{"op":1,"path":"/a","value":1}])", R"([{"op":"add","path":"/~2","value":1}])",
                                  R"([{"op":"add","path":"/a~","value":1}])", R"([{"op":"remove","path":""}])", R"([{"op":"_get","path":""}])",
                                  R"([{"op":"add","path":"/a/b","value":1}])", R"([{"op":"move","from":"/a","path":"/a/b"}])",
                                  R"([{"op":"replace","path":"/l/-","value":1}])", R"([{"op":"add","path":"/l/2","value":1}])"})
            QVERIFY2(!strictly(R"({"a":1,"l":[0]})", patch), patch);
    }

    void movingToItselfAndCopyingIntoItselfAreAllowed()
    {
        QCOMPARE(printed(*strictly(R"({"a":{"b":1}})", R"([{"op":"move","from":"/a","path":"/a"}])")), R"({"a":{"b":1}})");
        QCOMPARE(printed(*strictly(R"({"a":{"b":1}})", R"([{"op":"copy","from":"/a","path":"/a/c"}])")), R"({"a":{"b":1,"c":{"b":1}}})");
        QCOMPARE(printed(*strictly(R"({"a":{"b":1}})", R"([{"op":"move","from":"/a","path":""}])")), R"({"b":1})");
    }

    void copyBombsEndEarly()
    {
        List doubling;
        for (int i = 0; i < 60; ++i) doubling.push_back(operation("copy", "/a/" + std::to_string(i), "from", "/a"));
        for (const auto rules : {PatchRules::strict, PatchRules::lax}) {
            refusedSoon(json(R"({"a":{}})"), doubling, rules, Errc::size);
            List longTexts;
            for (int i = 0; i < 10'000; ++i) longTexts.push_back(operation("copy", "/b" + std::to_string(i), "from", "/a"));
            refusedSoon(Map{{"a", std::string(200'000, 'x')}}, longTexts, rules, Errc::size);
            List churn; // Copies and removals of one large part: the result stays small, the work does not.
            for (int i = 0; i < 5'000; ++i) {
                churn.push_back(operation("copy", "/b", "from", "/a"));
                churn.push_back(operation("remove", "/b", "value", nullptr));
            }
            refusedSoon(Map{{"a", List(90'000, Value(1))}}, churn, rules, Errc::size);
        }
    }

    void tooManyOperationsAreRefused()
    {
        const List patch(kPatchOperationsMax + 1, operation("test", "/a", "value", 1));
        refusedSoon(Map{{"a", 1}}, patch, PatchRules::strict, Errc::size);
        QVERIFY(applyPatch(Map{{"a", 1}}, List(kPatchOperationsMax, operation("test", "/a", "value", 1)), PatchRules::strict));
    }

    void nestingBombsAreRefused()
    {
        List patch;
        std::string path;
        for (int i = 0; i < 200; ++i) patch.push_back(operation("add", path += "/a", "value", Map{}));
        refusedSoon(Map{}, patch, PatchRules::strict, Errc::depth);
        refusedSoon(Map{}, patch, PatchRules::lax, Errc::depth);

        Value deep = 1;
        for (int i = 0; i < 200; ++i) deep = List{deep};
        QCOMPARE(diff(deep, deep).error().code, Errc::depth);
        QCOMPARE(applyPatch(deep, List{}, PatchRules::strict).error().code, Errc::depth);
    }
};

AMPHORA_TEST_UNIT(TstJsonPatch, "json_patch")
#include "tst_json_patch.moc"
