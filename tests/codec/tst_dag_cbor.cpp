#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "tests/codec/generate.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <cmath>

using namespace amphora;
using namespace amphora::codec;
using amphora::test::readFile;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;
using amphora::test::vectorsPath;

class TstDagCbor : public QObject {
    Q_OBJECT

    static Result<DagCborDocument> read(std::string_view hex, Reading reading = Reading::strict) { return decodeDagCbor(*fromHex(hex), reading); }

    static std::string written(const Value &value)
    {
        const auto bytes = encodeDagCbor(value);
        return bytes ? toHex(*bytes) : std::string(errcText(bytes.error().code));
    }

    static Value nested(int levels)
    {
        Value value = List();
        for (int i = 1; i < levels; ++i) value = i % 2 ? Value(Map{{"a", std::move(value)}}) : Value(List{std::move(value)});
        return value;
    }

    /// Canonical bytes read strictly, with the stated CID, and are written again.
    static bool isCanonical(const std::string &hex, const std::string &cid)
    {
        const auto document = read(hex);
        return document && document->isCanonical && written(document->value) == hex && Cid::of(kCodecDagCbor, *fromHex(hex)).toString() == cid;
    }

private Q_SLOTS:
    void readsAndWritesTheVectorsOfTheProtocol()
    {
        Suite suite("vectors/dagcbor");
        const auto vectors = readJson(vectorsPath("vectors.json"));
        for (const auto &[name, test] : vectors["dagcbor"].items()) {
            const std::string hex = test["hex"], json = test["dagjson"];
            const auto document = read(hex);
            const auto value = parseDagJson(json);
            suite.check(name, isCanonical(hex, test["cid"]) && value && written(*value) == hex && *printDagJson(document->value) == json);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void doesWhatTheOfficialLibraryDoesWithEveryGoldenCase()
    {
        Suite suite("golden/dag-cbor");
        // A lone surrogate makes the file no JSON for strict readers; the library writes it as U+FFFD, which is what it stands for here.
        auto file = QString::fromStdString(readFile(vectorsPath("golden/dag-cbor.json")));
        const auto data = nlohmann::json::parse(file.replace("\\ud800\"", "\\ufffd\"").toStdString());
        for (const auto &test : data["cases"]) {
            const std::string name = test["name"];
            if (!test.contains("negative")) {
                const auto json = test["dagJson"].dump();
                const auto value = parseDagJson(json);
                bool fine = isCanonical(test["hex"], test["cid"]);
                // Integers outside JavaScript's safe range stand as marked texts, which only the bytes can be compared with.
                if (json.find("bigint:") == std::string::npos) fine = fine && value && written(*value) == test["hex"];
                suite.check(name, fine);
            } else if (!test.contains("hex")) {
                suite.check(name, isRefusedByTheWriter(name));
            } else {
                // It takes bad UTF-8 by replacing it; we do not (protocol/01 §1.5 rule 6).
                const bool isNegative = test["negative"].get<bool>() || name == "decode: invalid utf-8";
                const auto lenient = read(test["hex"].get<std::string>(), Reading::lenient);
                bool fine = bool(lenient) == !isNegative;
                if (lenient && fine)
                    fine = lenient->isCanonical == bool(read(test["hex"].get<std::string>())) && sameMeaning(lenient->value, test["dagJson"]);
                suite.check(name, fine);
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void readsAndWritesTheFixturesOfIpld()
    {
        Suite suite("ipld-codec-fixtures");
        if (const auto folder = sharedPath("corpora/open/ipld-codec-fixtures"); suite.open(folder)) {
            for (const QDir fixtures(folder + "/fixtures"); const auto &name : fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                fixture(suite, QDir(fixtures.filePath(name)));
            const QDir negative(folder + "/negative-fixtures/dag-pb"); // The corpus has none of the other codecs.
            for (const auto *direction : {"decode", "encode"})
                for (const QDir part(negative.filePath(direction)); const auto &file : part.entryList({"*.json"}, QDir::Files))
                    for (const auto &test : readJson(part.filePath(file)))
                        suite.later((file + '/').toStdString() + test.value("name", test.value("hex", "")), "dag-pb comes with files");
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refusesWhatRfc8949AllowsAndDagCborDoesNot()
    {
        Suite suite("cbor-rfc8949");
        if (const auto path = sharedPath("corpora/open/cbor-rfc8949/appendix_a.json"); suite.open(path))
            for (const auto &test : readJson(path)) {
                const std::string hex = test["hex"];
                const auto document = read(hex);
                suite.check(hex, bool(document) == isDagCbor(hex) && (!document || written(document->value) == hex));
            }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refusesOurOwnAttacks()
    {
        Suite suite("own-adversarial/dag-cbor");
        for (const auto &test : readJson(vectorsPath("own-adversarial/dag-cbor.json"))) {
            const auto bytes = attack(test);
            const auto document = decodeDagCbor(bytes, Reading::strict);
            suite.check(test["id"], bool(document) == (test["expect"] == "accept") && (!document || *encodeDagCbor(document->value) == bytes));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// Lists that each claim all bytes that are left: were memory taken for every claim, a few kilobytes would become hundreds of megabytes.
    void claimsOfTheSameBytesAreRefused()
    {
        Bytes bytes;
        for (int i = 0; i < 100; ++i) bytes.insert(bytes.end(), {0x99, 0xff, 0xff});
        bytes.resize(bytes.size() + 0xffff, 0x00);
        QCOMPARE(decodeDagCbor(bytes, Reading::lenient).error().code, Errc::format);
        QVERIFY(!read("82820000")); // The inner list would use up what the outer one waits for.
        QVERIFY(!read("a2616182000000"));
        QVERIFY(read("8282000000"));
    }

    void depthIsBoundedBothWays()
    {
        const auto fits = encodeDagCbor(nested(kDagCborDepthMax));
        QVERIFY(fits);
        QVERIFY(decodeDagCbor(*fits, Reading::strict)->value == nested(kDagCborDepthMax));
        QCOMPARE(encodeDagCbor(nested(kDagCborDepthMax + 1)).error().code, Errc::depth);
        auto deeper = *fits;
        deeper.insert(deeper.begin(), 0x81);
        QCOMPARE(decodeDagCbor(deeper, Reading::strict).error().code, Errc::depth);
        QCOMPARE(decodeDagCbor(Bytes(200'000, 0x81), Reading::lenient).error().code, Errc::depth);
    }

    void lenientReadingTakesThreeThingsAndReportsThem()
    {
        const std::pair<const char *, Value> tolerated[] = {
            {"a2616201616102", Map{{"b", 1}, {"a", 2}}}, {"f93e00", 1.5}, {"f90001", 0x1p-24}, {"f98000", -0.0}, {"fa3fc00000", 1.5},
            {"f7", nullptr}, {"81f7", List{nullptr}}, {"a16161f7", Map{{"a", nullptr}}}, {"f97bff", 65504.0}};
        for (const auto &[hex, value] : tolerated) {
            QVERIFY2(!read(hex), hex);
            const auto document = read(hex, Reading::lenient);
            QVERIFY2(document, hex);
            QVERIFY2(!document->isCanonical && document->value == value, hex);
        }
        for (const char *hex : {"f97c00", "f9fc00", "f97e00", "fa7f800000", "fa7fc00000", "a2616201616101616102", "a3616201616102616203", "f93c", "fa3f8000"})
            QVERIFY2(!read(hex, Reading::lenient), hex);
        QVERIFY(read("a2616101616202", Reading::lenient)->isCanonical);
    }

    /// An unsorted map of many keys, once unique and once not.
    void wideMapsOutOfOrderAreReadInReasonableTime()
    {
        const auto block = [](int keys) {
            Bytes bytes{0xb9, std::uint8_t(keys >> 8), std::uint8_t(keys)};
            for (int i = keys; i > 0; --i) {
                const int key = i == 1 ? 2 : i;
                bytes.insert(bytes.end(), {0x62, std::uint8_t(0x21 + key / 90), std::uint8_t(0x21 + key % 90), 0x00});
            }
            return bytes;
        };
        auto bytes = block(8000);
        QVERIFY(!decodeDagCbor(bytes, Reading::lenient));
        bytes[bytes.size() - 2] = 0x20;
        QCOMPARE(decodeDagCbor(bytes, Reading::lenient)->value.asMap()->size(), 8000u);
        const auto canonical = *encodeDagCbor(decodeDagCbor(bytes, Reading::lenient)->value);
        QVERIFY(decodeDagCbor(canonical, Reading::strict));
    }

    void writerRefusesWhatHasNoForm()
    {
        QCOMPARE(written(NAN), "E-FORMAT");
        QCOMPARE(written(-INFINITY), "E-FORMAT");
        QCOMPARE(written("\xff"), "E-FORMAT");
        QCOMPARE(written("\xed\xa0\x80"), "E-FORMAT");
        QCOMPARE(written(Map{{"\xc0\x80", 1}}), "E-FORMAT");
        QCOMPARE(written(List{List{NAN}}), "E-FORMAT");
        Map twice;
        twice.append("a", 1);
        twice.append("b", 1);
        twice.append("a", 2);
        QCOMPARE(written(twice), "E-FORMAT");
    }

    void whateverIsWrittenReadsBackAndNothingMayFollow()
    {
        Generator generate(5);
        for (int i = 0; i < 4000; ++i) {
            const auto value = generate.value(5);
            auto bytes = *encodeDagCbor(value);
            const auto document = decodeDagCbor(bytes, Reading::strict);
            QVERIFY(document);
            QVERIFY(document->isCanonical && document->value == value);
            QVERIFY(!decodeDagCbor(ByteView(bytes).first(bytes.size() - 1), Reading::lenient));
            bytes.push_back(0xf6);
            QVERIFY(!decodeDagCbor(bytes, Reading::lenient));
        }
    }

    /// One byte of good blocks is changed: what is still read strictly is written as the same bytes.
    void whateverIsReadStrictlyIsWrittenTheSame()
    {
        Generator generate(6);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            auto bytes = *encodeDagCbor(generate.value(3));
            bytes[generate.below(bytes.size())] = std::uint8_t(generate.below(256));
            const auto document = decodeDagCbor(bytes, Reading::strict);
            const auto lenient = decodeDagCbor(bytes, Reading::lenient);
            QCOMPARE(bool(document), lenient && lenient->isCanonical);
            if (!document) continue;
            ++read;
            QCOMPARE(*encodeDagCbor(document->value), bytes);
        }
        QVERIFY(read > 3000); // The generator still reaches readable bytes.
    }

private:
    static void fixture(Suite &suite, const QDir &folder)
    {
        std::string cbor, cborName;
        for (const auto &file : folder.entryList(QDir::Files))
            if (file.endsWith(".dag-cbor")) {
                cbor = readFile(folder.filePath(file));
                cborName = file.section('.', 0, 0).toStdString();
            }
        const auto document = decodeDagCbor(asBytes(cbor), Reading::strict);
        for (const auto &file : folder.entryList(QDir::Files)) {
            const auto name = folder.dirName().toStdString() + '/' + file.section('.', 1).toStdString();
            const auto bytes = readFile(folder.filePath(file));
            const auto cid = Cid::parse(file.section('.', 0, 0).toStdString());
            if (file.endsWith(".dag-pb")) {
                suite.later(name, "dag-pb comes with files");
            } else if (file.endsWith(".dag-cbor")) {
                suite.check(name, document && isCanonical(toHex(asBytes(bytes)), cborName));
            } else {
                const auto value = parseDagJson(bytes);
                suite.check(name, document && value && *value == document->value && *printDagJson(*value) == bytes
                                && Cid::of(kCodecDagJson, asBytes(bytes)) == *cid);
            }
        }
    }

    /// The corpus's own flags do not know DAG-CBOR: refused are indefinite lengths, tags, short floats, NaN and infinities,
    /// undefined and simple values.
    static bool isDagCbor(const std::string &hex)
    {
        const auto first = std::stoul(hex.substr(0, 2), nullptr, 16);
        const auto sign = hex.substr(2, 3);
        if (first >> 5 == 6) return false;
        if (first >> 5 == 7) return (first >= 0xf4 && first <= 0xf6) || (first == 0xfb && sign != "7ff" && sign != "fff");
        return (first & 0x1f) != 31 && hex.find("9f") == std::string::npos;
    }

    static Bytes attack(const nlohmann::json &test)
    {
        if (test.contains("hex")) return *fromHex(test["hex"].get<std::string>());
        const std::string recipe = test["gen"];
        const auto count = QString::fromStdString(recipe).section("repeated ", 1).section(' ', 0, 0).toInt();
        const auto unit = recipe.starts_with("0x81") ? Bytes{0x81} : recipe.starts_with("(a1") ? Bytes{0xa1, 0x61, 0x61} : Bytes{0xd8, 0x2a};
        Bytes bytes;
        for (int i = 0; i < count; ++i) bytes.insert(bytes.end(), unit.begin(), unit.end());
        bytes.push_back(0);
        return bytes;
    }

    static bool isRefusedByTheWriter(const std::string &name)
    {
        if (name.ends_with("NaN")) return !encodeDagCbor(NAN);
        if (name.ends_with("-Infinity")) return !encodeDagCbor(-INFINITY);
        if (name.ends_with("Infinity")) return !encodeDagCbor(INFINITY);
        return true; // undefined, dates and keys that are numbers have no Value at all.
    }

    static bool sameMeaning(const Value &value, const nlohmann::json &expected)
    {
        if (expected == "-0") return value == Value(-0.0);
        if (expected.is_number()) return value.asNumber() == expected.get<double>();
        const auto other = parseDagJson(expected.dump());
        return other && value == *other;
    }
};

AMPHORA_TEST_UNIT(TstDagCbor, "dag_cbor")
#include "tst_dag_cbor.moc"
