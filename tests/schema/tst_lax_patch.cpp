#include "core/schema/json_patch.h"
#include "tests/schema/json_text.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::schema;
using test::json;
using test::printed;
using test::valueOf;

/// protocol/04 §4.8, "Deviations". The cases of vectors/lax-patches.json were measured with fast-json-patch 3.1.1
/// (applyPatch(document, patch, false, true, true)); tests/tools/measure-lax-patches.mjs makes the file again.
class TstLaxPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMeasuredCaseEndsAsInJavaScript()
    {
        test::Suite suite("lax-patches");
        const auto file = nlohmann::ordered_json::parse(test::readFile(test::vectorsPath("lax-patches.json")));
        for (const auto &entry : file.at("cases")) {
            const auto result = applyPatch(valueOf(entry.at("document")), valueOf(entry.at("patch")), PatchRules::lax);
            const auto name = entry.at("document").dump() + " " + entry.at("patch").dump();
            const bool passed = entry.contains("error") ? !result : result && *result == valueOf(entry.at("result"));
            suite.check(name, passed, result ? printed(*result) : result.error().detail);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void aListsLengthIsNotModelled()
    {
        QVERIFY(!applyPatch(json(R"({"a":[1]})"), json(R"([{"op":"replace","path":"/a/length","value":0}])"), PatchRules::lax));
        QVERIFY(!applyPatch(json(R"({"a":[1]})"), json(R"([{"op":"remove","path":"/a/0x0"}])"), PatchRules::lax));
        QVERIFY(!applyPatch(json(R"({"a":[1]})"), json(R"([{"op":"remove","path":"/a/1e300"}])"), PatchRules::lax));
    }

    void anIndexFarBehindTheEndIsRefused()
    {
        const auto result = applyPatch(json(R"({"a":[1]})"), json(R"([{"op":"replace","path":"/a/2000000000","value":0}])"), PatchRules::lax);
        QCOMPARE(result.error().code, Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstLaxPatch, "lax_patch")
#include "tst_lax_patch.moc"
