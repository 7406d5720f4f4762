#include "core/codec/json.h"
#include "core/engine/json_lines.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using codec::List;
using codec::Map;

/// Values as lines for people, and what differs between two of them.
class TstJsonLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsALineAndAGroupCountsWhatIsInside()
    {
        const auto lines = jsonLines(Map{{"a", 1}, {"b", Map{{"c", "x"}, {"d", List{true, nullptr}}}}, {"e", Map{}}, {"f", List{}}});
        QCOMPARE(lines.size(), 8u);
        QVERIFY(lines[0].key == "a" && lines[0].text == "1" && lines[0].depth == 0 && lines[0].kind == JsonLine::Kind::number);
        QVERIFY(lines[1].key == "b" && lines[1].kind == JsonLine::Kind::group && lines[1].inside == 4 && lines[1].members == 2);
        QVERIFY(lines[2].text == "\"x\"" && lines[2].whole == "x" && lines[2].depth == 1);
        QVERIFY(lines[4].key == "0" && lines[4].text == "true" && lines[5].text == "null");
        QVERIFY(lines[6].text == "{ }" && lines[7].text == "[ ]");
        QCOMPARE(jsonLines("x").size(), 1u);
        QCOMPARE(jsonLines(Map{}).front().text, std::string("{ }"));
    }

    void foreignTextCannotChangeHowALineLooks()
    {
        const auto lines = jsonLines(Map{{"k\u202ey", "a\u202eb\n\"\\\x07"}});
        QCOMPARE(lines.front().key, std::string("k\\u202ey"));
        QCOMPARE(jsonLines("a\u200bb\ufeff").front().text, std::string("\"a\\u200bb\\ufeff\""));
        QCOMPARE(lines.front().text, std::string("\"a\\u202eb\\n\\\"\\\\\\u0007\""));
        QCOMPARE(lines.front().whole, std::string("a\u202eb\n\"\\\x07")); // Copied as it is.
    }

    void longTextIsCutBetweenTwoCharacters()
    {
        std::string text;
        for (int i = 0; i < 1500; ++i) text += "ä";
        const auto line = jsonLines(text).front();
        QVERIFY(line.text.size() < kJsonTextShownMax + 10 && line.text.ends_with("…\"") && codec::isUtf8(line.text));
        QCOMPARE(line.whole, text);
    }

    void aHugeValueEndsWithANote()
    {
        List list;
        for (std::size_t i = 0; i < kJsonLinesMax + 5; ++i) list.push_back(int(i));
        const auto lines = jsonLines(list);
        QCOMPARE(lines.size(), kJsonLinesMax + 1);
        QCOMPARE(lines.back().kind, JsonLine::Kind::note);
    }

    void changesArePathsWithWhatWasAndIs()
    {
        const auto found = changesBetween(Map{{"a", 1}, {"b", Map{{"x/y", "old"}}}, {"l", List{1, 2}}}, Map{{"b", Map{{"x/y", "new"}}}, {"l", List{1, 3, 4}}, {"c", true}});
        QCOMPARE(found.rows.size(), 5u);
        QVERIFY(found.rows[0].path == "/a" && found.rows[0].before == "1" && found.rows[0].after.empty());
        QVERIFY(found.rows[1].path == "/b/x~1y" && found.rows[1].before == "\"old\"" && found.rows[1].after == "\"new\"");
        QVERIFY(found.rows[2].path == "/l/1" && found.rows[3].path == "/l/2" && found.rows[3].before.empty());
        QVERIFY(found.rows[4].path == "/c" && found.rows[4].after == "true");
        QVERIFY(changesBetween(Map{{"a", 1}}, Map{{"a", 1}}).rows.empty());
        List many;
        for (std::size_t i = 0; i <= kChangesMax; ++i) many.push_back(int(i));
        QVERIFY(changesBetween(List{}, many).isCut);
    }
};

AMPHORA_TEST_UNIT(TstJsonLines, "json_lines")
#include "tst_json_lines.moc"
