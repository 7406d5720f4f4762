#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "tests/codec/generate.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <bit>
#include <cmath>

using namespace amphora;
using namespace amphora::codec;
using amphora::test::readFile;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstJson : public QObject {
    Q_OBJECT

    static std::string reprinted(std::string_view text)
    {
        const auto value = parseJson(text);
        return value ? *printJson(*value) : std::string(errcText(value.error().code));
    }

    static std::string dagReprinted(std::string_view text)
    {
        const auto value = parseDagJson(text);
        return value ? *printDagJson(*value) : std::string(errcText(value.error().code));
    }

    static std::string nested(int levels) { return std::string(std::size_t(levels), '[') + std::string(std::size_t(levels), ']'); }

private Q_SLOTS:
    /// y_ is JSON, n_ is none. Of the i_ cases, where readers may differ, each of ours is written down.
    void judgesTheParsingSuiteAsRfc8259Does()
    {
        const std::set<std::string> taken = {
            "i_number_double_huge_neg_exp", "i_number_real_underflow", "i_number_too_big_neg_int", "i_number_too_big_pos_int",
            "i_number_very_big_negative_int"};
        // Duplicate keys are JSON by the grammar; in signed data they are an attack, so they are refused.
        const std::set<std::string> refused = {"y_object_duplicated_key", "y_object_duplicated_key_and_value"};
        Suite suite("json-parsing");
        if (const auto folder = sharedPath("corpora/open/json-parsing/test_parsing"); suite.open(folder))
            for (const auto &file : QDir(folder).entryList({"*.json"}, QDir::Files)) {
                const auto name = file.chopped(5).toStdString();
                const bool expected = name[0] == 'y' ? !refused.contains(name) : name[0] == 'i' && taken.contains(name);
                const auto text = readFile(folder + '/' + file);
                const auto value = parseJson(text);
                bool fine = bool(value) == expected && bool(parseDagJson(text)) == expected;
                if (fine && value) fine = *parseJson(*printJson(*value)) == *value && *parseJson(printJsonForPeople(*value)) == *value;
                suite.check(name, fine);
            }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refusesWhatWouldReadDifferentlyElsewhere()
    {
        for (const char *text : {"", " ", "{}{}", "{} x", "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":1,\"b\":2}}", "\"\\ud800\"", "\"\\udc00x\"", "\"\xff\"",
                                 "\"\xed\xa0\x80\"", "\xef\xbb\xbf{}", "[1,]", "{\"a\":1,}", "// c\n1", "01", "+1", ".5", "1.", "NaN", "Infinity", "1e999",
                                 "'a'", "\"\t\"", "nul", "\"a"}) {
            QVERIFY2(!parseJson(text), text);
            QVERIFY2(!parseDagJson(text), text);
            QCOMPARE(parseJson(text).error().code, Errc::format);
        }
        QVERIFY(!parseJson(std::string_view("{}\0", 3)));
        QVERIFY(!parseJson(std::string_view("\"a\0b\"", 5)));
        QVERIFY(!parseJson(std::string_view()));
    }

    void errorsDoNotRepeatTheText()
    {
        const auto error = parseJson("{\"seed\":\"correct horse\" \"battery\"}").error();
        QVERIFY(error.detail.find("horse") == std::string::npos && error.detail.find("battery") == std::string::npos);
        QVERIFY(error.detail.find("byte") != std::string::npos);
    }

    void depthIsBoundedBothWays()
    {
        QVERIFY(parseJson(nested(kJsonDepthMax)));
        QCOMPARE(parseJson(nested(kJsonDepthMax + 1)).error().code, Errc::depth);
        QCOMPARE(parseJson(std::string(1'000'000, '[')).error().code, Errc::depth);
        QCOMPARE(printJson(List{*parseJson(nested(kJsonDepthMax))}).error().code, Errc::depth);
        Value deep = List();
        for (int i = 1; i < kDagCborDepthMax; ++i) deep = List{std::move(deep)};
        QVERIFY(*parseDagJson(*printDagJson(deep)) == deep);
        deep = List{std::move(deep)};
        QCOMPARE(printDagJson(deep).error().code, Errc::depth);
        QCOMPARE(parseDagJson(std::string(1'000'000, '[')).error().code, Errc::depth);
        QVERIFY(printJsonForPeople(deep).find("…") != std::string::npos);
    }

    /// protocol/01 §1.5 rule 4.
    void numbersAreWhatJavaScriptMakesOfThem()
    {
        const std::pair<const char *, Value> examples[] = {
            {"2", 2}, {"2.0", 2}, {"2e0", 2}, {"-0", 0}, {"-0.0", 0}, {"20e-1", 2}, {"9007199254740991", std::int64_t(9007199254740991)},
            {"9007199254740992", 9007199254740992.0}, {"9007199254740993", 9007199254740992.0}, {"-9007199254740991", std::int64_t(-9007199254740991)},
            {"-9007199254740992", -9007199254740992.0}, {"9007199254740991.0", std::int64_t(9007199254740991)}, {"1e15", std::int64_t(1000000000000000)},
            {"1e16", 1e16}, {"1.5", 1.5}, {"18446744073709551616", 0x1p64}, {"1e-400", 0}};
        for (const auto &[text, value] : examples) QVERIFY2(*parseJson(text) == value, text);
    }

    void numbersPrintAsJavaScriptPrintsThem()
    {
        const std::pair<double, const char *> examples[] = {
            {1.5, "1.5"}, {-1.1, "-1.1"}, {2.0, "2"}, {-0.0, "0"}, {1e20, "100000000000000000000"}, {1e21, "1e+21"}, {1.5e300, "1.5e+300"},
            {1e-6, "0.000001"}, {1e-7, "1e-7"}, {1.25e-7, "1.25e-7"}, {5e-324, "5e-324"}, {0.1, "0.1"}, {123456.789, "123456.789"},
            {9007199254740992.0, "9007199254740992"}, {0.00012, "0.00012"}, {1.7976931348623157e308, "1.7976931348623157e+308"}};
        for (const auto &[number, text] : examples) QCOMPARE(*printJson(number), text);
        QCOMPARE(*printJson(Integer{true, ~std::uint64_t(0)}), "-18446744073709551616");
        QCOMPARE(*printJson(Integer{true, 0}), "-1");
        QCOMPARE(*printJson(Integer{false, ~std::uint64_t(0)}), "18446744073709551615");
        QVERIFY(!printJson(NAN));
        QVERIFY(!printJson(INFINITY));
    }

    void everyDoubleReadsBackTheSame()
    {
        Generator generate(7);
        for (int i = 0; i < 20'000; ++i) {
            const auto number = generate.real();
            QVERIFY(*parseDagJson(*printDagJson(number)) == Value(number));
        }
    }

    /// Bits of doubles and their ECMAScript texts, of the canonical JSON corpus.
    void printsTheNumbersOfRfc8785()
    {
        Suite suite("jcs-rfc8785/numbers");
        if (const auto path = sharedPath("corpora/open/jcs-rfc8785/es6-numbers-0-3000.txt"); suite.open(path)) {
            const auto lines = QString::fromStdString(readFile(path)).split('\n', Qt::SkipEmptyParts);
            for (const auto &line : lines) {
                const auto bits = line.section(',', 0, 0).toULongLong(nullptr, 16);
                const auto text = printJson(std::bit_cast<double>(std::uint64_t(bits)));
                suite.check(line.toStdString(), text && *text == line.section(',', 1, 1).trimmed().toStdString());
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void keepsOrderAndEscapesAsLittleAsItMay()
    {
        QCOMPARE(reprinted(" { \"b\" : [ 1 , true , null ] , \"a\" : \"\\u00e9\\/\\u2028\" } "), "{\"b\":[1,true,null],\"a\":\"é/\u2028\"}");
        QCOMPARE(reprinted("\"\\b\\f\\n\\r\\t\\\"\\\\\\u0000\\u001f\\u007f\\ud83e\\udd91\""), "\"\\b\\f\\n\\r\\t\\\"\\\\\\u0000\\u001f\x7f🦑\"");
        QCOMPARE(reprinted("{\"/\":\"not a cid\",\"x\":{\"/\":{\"bytes\":\"!\"}}}"), "{\"/\":\"not a cid\",\"x\":{\"/\":{\"bytes\":\"!\"}}}");
        QCOMPARE(printJson(Bytes{1}).error().code, Errc::format);
        QCOMPARE(printJson(List{Cid::of(kCodecRaw, {})}).error().code, Errc::format);
        QCOMPARE(printJson("\xff").error().code, Errc::format);
        QCOMPARE(printJson(Map{{"\xff", 1}}).error().code, Errc::format);
    }

    void peopleSeeEverything()
    {
        const Value value = Map{{"b", List{1, List(), Map()}}, {"a", Bytes{1, 2, 3}}, {"bad", "x\xff\xe2\x82y"}, {"nan", NAN}, {"link", *Cid::parse("bafkqaaa")}};
        QCOMPARE(printJsonForPeople(value),
                 "{\n  \"b\": [\n    1,\n    [],\n    {}\n  ],\n  \"a\": {\"/\":{\"bytes\":\"AQID\"}},\n  \"bad\": \"x\uFFFD\uFFFD\uFFFDy\",\n"
                 "  \"nan\": null,\n  \"link\": {\"/\":\"bafkqaaa\"}\n}");
    }

    void dagJsonSortsKeysAndKnowsLinksAndBytes()
    {
        QCOMPARE(dagReprinted("{\"b\":1,\"aa\":2,\"a\":3}"), "{\"a\":3,\"aa\":2,\"b\":1}");
        QCOMPARE(dagReprinted("[2, 2.0, 2e0, -0.0, 1e+21, 18446744073709551615, -18446744073709551616, -9223372036854775809, 1e20]"),
                 "[2,2.0,2.0,-0.0,1e+21,18446744073709551615,-18446744073709551616,-9223372036854775809,100000000000000000000.0]");
        QVERIFY(parseDagJson("{\"/\":\"bafkqaaa\"}")->asLink());
        QVERIFY(*parseDagJson("{\"/\":{\"bytes\":\"AQID\"}}") == Value(Bytes{1, 2, 3}));
        for (const char *text : {"{\"/\":\"bafkqaaa\",\"a\":1}", "{\"a\":1,\"/\":\"bafkqaaa\"}", "{\"/\":\"no\"}", "{\"/\":\"\"}", "{\"/\":{\"bytes\":\"AQ==\"}}",
                                 "{\"/\":{\"bytes\":\"A\"}}", "{\"/\":{\"bytes\":\"AQID\",\"c\":1}}", "{\"/\":{\"bytes\":\"AQID\"},\"c\":1}"}) {
            QVERIFY2(!parseDagJson(text), text);
            QVERIFY2(parseJson(text), text);
        }
        for (const char *text : {"{\"/\":1}", "{\"/\":{}}", "{\"/\":{\"bytes\":1}}", "{\"/\":{\"a\":1,\"bytes\":\"x\"}}", "{\"-\":1,\"/\":\"no\"}", "{\"\":1,\"/\":\"no\"}",
                                 "{\"/\":null}", "{\"/\":{\"/\":\"bafkqaaa\"}}", "{\"/\":[\"bafkqaaa\"]}"})
            QCOMPARE(dagReprinted(text), text);
    }

    void whatDagJsonWouldMisreadIsNotPrinted()
    {
        QCOMPARE(printDagJson(Map{{"/", "bafkqaaa"}}).error().code, Errc::format);
        QCOMPARE(printDagJson(Map{{"/", Map{{"bytes", "AQID"}}}}).error().code, Errc::format);
        QCOMPARE(printDagJson(Map{{"/", "x"}, {"a", 1}}).error().code, Errc::format);
        QVERIFY(printDagJson(Map{{"/", Bytes{1}}}));
        QVERIFY(!printDagJson(NAN));
        QVERIFY(!printDagJson("\xff"));
    }

    void whateverIsPrintedReadsBack()
    {
        Generator generate(8);
        int printed = 0, plain = 0;
        for (int i = 0; i < 4000; ++i) {
            const auto value = generate.value(5);
            if (const auto text = printDagJson(value)) {
                ++printed;
                QVERIFY(*parseDagJson(*text) == value);
                QCOMPARE(*printDagJson(*parseDagJson(*text)), *text);
            }
            if (const auto text = printJson(value)) {
                ++plain;
                const auto read = *parseJson(*text);
                QVERIFY(*parseJson(*printJson(read)) == read);
                QVERIFY(*parseJson(printJsonForPeople(read)) == read);
            }
        }
        QVERIFY(printed > 3000 && plain > 1000); // The generator still makes what can be printed.
    }

    void utf8IsJudgedByteForByte()
    {
        for (const char *good : {"", "ascii", "é", "水", "𐅑", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80", "12345678é12345678水"}) QVERIFY2(isUtf8(good), good);
        for (const char *bad : {"\x80", "\xc0\x80", "\xc1\xbf", "\xc3", "\xc3(", "\xe0\x9f\xbf", "\xe2\x82", "\xe2(\xa1", "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x8f\xbf\xbf",
                                "\xf0\x9f\x98", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "12345678\xff", "12345678901\xe2\x82"})
            QVERIFY2(!isUtf8(bad), bad);
        QCOMPARE(countCodePoints("é水𐅑x"), 4u);
        QCOMPARE(countCodePoints(""), 0u);
    }
};

AMPHORA_TEST_UNIT(TstJson, "json")
#include "tst_json.moc"
