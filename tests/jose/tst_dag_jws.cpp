#include "core/codec/dag_cbor.h"
#include "core/jose/dag_jws.h"

#include "tests/support/suite.h"
#include "tests/support/test_signer.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

#include <map>
#include <regex>
#include <sstream>

using namespace amphora;
using jose::DagJws;
using nlohmann::json;
using test::Suite;

namespace {

/// The data of a testmark document: {"jws/paths": "…"}.
std::map<std::string, std::string> testmarks(const std::string &markdown)
{
    std::map<std::string, std::string> marks;
    std::istringstream lines(markdown);
    std::string name, text;
    bool isInside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("[testmark]:# (")) {
            name = line.substr(14, line.size() - 15);
        } else if (line.starts_with("```")) {
            if (isInside && !name.empty()) marks[std::exchange(name, {})] = std::exchange(text, {});
            isInside = !isInside;
            text.clear();
        } else if (isInside) {
            text += line + '\n';
        }
    }
    return marks;
}

std::string withoutBlanks(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' '; });
    return text;
}

/// The data model of a JWS as js-dag-jose shows it: the general form, with `link` as a link or `pld` as the JSON of the payload,
/// in which texts of the form ipfs://CID are links.
json dataModelOf(const DagJws &jws)
{
    auto model = test::jsonOf(jws.toGeneral(false));
    if (const auto link = jws.link()) {
        model["link"] = {{"/", link->toString()}};
    } else {
        const std::function<json(const json &)> withLinks = [&](const json &value) -> json {
            if (value.is_string() && value.get<std::string>().starts_with("ipfs://")) return {{"/", value.get<std::string>().substr(7)}};
            auto copy = value;
            if (value.is_structured())
                for (auto &[key, member] : copy.items()) member = withLinks(member);
            return copy;
        };
        model["pld"] = withLinks(json::parse(asText(jws.payload)));
    }
    return model;
}

/// The one golden JWS as our type, from its hex parts.
std::string why(const Result<DagJws> &jws) { return jws ? "" : jws.error().detail; }

} // namespace

class TstDagJws : public QObject {
    Q_OBJECT

    static void checkGolden(Suite &suite, const json &c)
    {
        const std::string name = c.at("name");
        if (c.contains("value")) { // "encode: …"
            const auto jws = DagJws::fromGeneral(test::valueOf(c.at("value")));
            if (c.at("negative")) {
                suite.check(name, !jws);
                return;
            }
            const auto block = jws ? jws->encode() : jws.error();
            suite.check(name, block && codec::toHex(block->bytes()) == c.at("hex"), why(jws));
            return;
        }
        const auto bytes = test::bytesOf(c.at("envelope").at("hex"));
        const auto jws = DagJws::decode(bytes);
        if (!suite.check(name + ": decodes", jws.operator bool(), why(jws))) return;
        const auto block = jws->encode();
        suite.check(name + ": encodes back", block && block->bytes() == bytes && block->cid().toString() == c.at("envelope").at("cid"));
        suite.check(name + ": decoded form", codec::decodeDagCbor(bytes, codec::Reading::strict)->value == test::valueOf(c.at("cborOfEnvelope")));
        const auto general = DagJws::fromGeneral(test::valueOf(c.at("jws")));
        suite.check(name + ": general form", general && *general == *jws, why(general));
        auto form = test::jsonOf(jws->toGeneral(true));
        suite.check(name + ": general form again", DagJws::fromGeneral(test::valueOf(form)).value() == *jws
                        && form.at("signatures").size() == c.at("jws").at("signatures").size() && form.contains("link"));
        if (!c.contains("seedHex")) return;
        suite.check(name + ": compact form", jws->toCompact().value() == c.at("jws").at("compact")
                        && DagJws::fromCompact(c.at("jws").at("compact").get<std::string>()).value() == *jws);
        const test::TestSigner signer(c.at("seedHex").get<std::string>());
        const auto blocks = jose::signLinked(test::valueOf(c.at("payload")), signer.authority());
        suite.check(name + ": signed again", blocks && blocks->envelope.bytes() == bytes
                        && codec::toHex(blocks->linked.bytes()) == c.at("linkedBlock").at("hex")
                        && blocks->linked.cid().toString() == c.at("linkedBlock").at("cid"));
        suite.check(name + ": verifies", jose::verifyJws(*jws, signer.did()).operator bool());
    }

private Q_SLOTS:
    void agreesWithTheOfficialLibrary()
    {
        Suite suite("golden/dag-jose");
        for (const auto &c : test::goldenCases("dag-jose")) checkGolden(suite, c);
        QVERIFY2(suite.passed(), suite.failures());
    }

    void agreesWithTheSpecification()
    {
        Suite suite("corpora/dag-jose");
        const auto path = test::sharedPath("corpora/open/dag-jose/ipld-spec-fixtures.md");
        if (suite.open(path)) {
            const auto marks = testmarks(test::readFile(path));
            for (const auto &[mark, hex] : marks) {
                if (!mark.ends_with("/serial.dag-jose.hex")) continue;
                const auto name = mark.substr(0, mark.find('/'));
                const auto bytes = test::bytesOf(withoutBlanks(hex));
                const auto jws = DagJws::decode(bytes);
                if (name.starts_with("jwe")) {
                    suite.check(name + ": is no JWS", !jws);
                    suite.later(name, "JWE");
                    continue;
                }
                if (!suite.check(name + ": decodes", jws.operator bool(), why(jws))) continue;
                const auto block = jws->encode();
                suite.check(name + ": bytes", block && block->bytes() == bytes);
                suite.check(name + ": CID", block && block->cid().toString() == withoutBlanks(marks.at(name + "/serial.dag-jose.cid")));
                // The page has commas behind the last member.
                const auto pretty = std::regex_replace(marks.at(name + "/datamodel.dag-json.pretty"), std::regex(",(\\s*[}\\]])"), "$1");
                suite.check(name + ": data model", dataModelOf(*jws) == json::parse(pretty), dataModelOf(*jws).dump());
                const auto alg = json::parse(asText(jws->signatures[0].protectedHeader)).at("alg").get<std::string>();
                suite.later(name + ": signature", alg + " without kid; the signing key stands in no header");
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refusesWhatIsNoJws()
    {
        const auto refused = [](const codec::Value &value) { return !DagJws::decode(codec::encodeDagCbor(value).value()); };
        const Bytes b{1};
        const codec::Map signature{{"protected", b}, {"signature", b}};
        QVERIFY(!refused(codec::Map{{"payload", b}, {"signatures", codec::List{signature}}}));
        QVERIFY(refused(codec::Map{{"payload", b}}));
        QVERIFY(refused(codec::Map{{"payload", "text"}, {"signatures", codec::List{signature}}}));
        QVERIFY(refused(codec::Map{{"payload", b}, {"signatures", codec::List{}}}));
        QVERIFY(refused(codec::Map{{"payload", b}, {"signatures", signature}}));
        QVERIFY(refused(codec::Map{{"payload", b}, {"signatures", codec::List{1}}}));
        QVERIFY(refused(codec::Map{{"payload", b}, {"signatures", codec::List{codec::Map{{"protected", b}}}}}));
        QVERIFY(refused(codec::Map{{"payload", b}, {"signatures", codec::List{codec::Map{{"protected", Bytes()}, {"signature", b}}}}}));
        QVERIFY(refused(codec::Map{{"payload", b}, {"signatures", codec::List{codec::Map{{"header", b}, {"signature", b}}}}}));
        QVERIFY(refused(codec::Map{{"ciphertext", b}, {"iv", b}, {"protected", b}, {"tag", b}}));
        QVERIFY(refused(codec::List{}));
        QVERIFY(!DagJws::decode({}));
        codec::List many(DagJws::kSignaturesMax + 1, codec::Value(signature));
        const auto bytes = codec::encodeDagCbor(codec::Map{{"payload", b}, {"signatures", many}}).value();
        QCOMPARE(DagJws::decode(bytes).error().code, Errc::size);
        QCOMPARE(DagJws::decode(Bytes(codec::kBlockBytesMax + 1)).error().code, Errc::size);
    }

    void keepsAnUnprotectedHeaderButNeverPutsItInCompactForm()
    {
        const DagJws jws{{1}, {{{2}, {3}, codec::Map{{"kid", "did:key:z"}}}}};
        const auto block = jws.encode().value();
        QCOMPARE(DagJws::decode(block.bytes()).value(), jws);
        QCOMPARE(DagJws::fromGeneral(jws.toGeneral(true)).value(), jws);
        QVERIFY(!jws.toCompact());
        QVERIFY(!jose::protectedHeaderOf(jws)); // The kid out there counts for nothing.
    }

    void refusesALinkThatIsNotThePayload()
    {
        const test::TestSigner signer(test::kCountingSeed);
        const auto blocks = jose::signLinked(codec::Map{{"a", 1}}, signer.authority()).value();
        const auto jws = DagJws::decode(blocks.envelope.bytes()).value();
        auto form = *jws.toGeneral(true).asMap();
        QVERIFY(DagJws::fromGeneral(form));
        form.set("link", blocks.envelope.cid().toString());
        QCOMPARE(DagJws::fromGeneral(form).error().code, Errc::cidMismatch);
        form.set("link", "no CID");
        QVERIFY(!DagJws::fromGeneral(form));
        form.set("link", 1);
        QVERIFY(!DagJws::fromGeneral(form));
        form.remove("link");
        QVERIFY(DagJws::fromGeneral(form));
        form.set("payload", "AQ");
        form.set("link", blocks.linked.cid().toString());
        QVERIFY(!DagJws::fromGeneral(form));
    }

    void compactFormHasThreeParts()
    {
        for (const auto *text : {"", ".", "..", "e30.e30", "e30.e30.e30.e30", "e30.e30.e", ".e30.e30", "e30.e3=.e30", "e30.e30 .e30", "e31.e30.e3"})
            QVERIFY2(!DagJws::fromCompact(text), text);
        QCOMPARE(DagJws::fromCompact("e30.AQ.Ag")->toCompact().value(), std::string("e30.AQ.Ag"));
    }

    void aBlockIsNeverMadeTooLarge()
    {
        const test::TestSigner signer(test::kCountingSeed);
        QCOMPARE(jose::signLinked(codec::Value(std::string(codec::kBlockBytesMax, 'x')), signer.authority()).error().code, Errc::size);
        QCOMPARE((DagJws{Bytes(codec::kBlockBytesMax), {{{1}, {1}, std::nullopt}}}).encode().error().code, Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstDagJws, "dag_jws")
#include "tst_dag_jws.moc"
