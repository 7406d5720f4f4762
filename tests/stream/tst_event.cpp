#include "core/codec/dag_cbor.h"
#include "core/stream/event.h"

#include "tests/stream/tile_data.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using nlohmann::json;
using stream::Event;
using stream::EventKind;
using test::Suite;

namespace {

codec::Block cborBlock(const codec::Value &value)
{
    return codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(value).value());
}

Result<Event> unsignedEvent(const codec::Value &payload)
{
    return stream::decodeEvent({cborBlock(payload), std::nullopt, {}});
}

} // namespace

class TstEvent : public QObject {
    Q_OBJECT

    const test::TestSigner m_signer{test::kCountingSeed};
    const codec::Cid m_cid = codec::Cid::of(codec::kCodecDagCbor, Bytes{1});

    /// Every event of a node's answer comes out with the node's CID and its bytes, and goes back to the same JSON.
    void checkStreams(const char *file, Suite &suite)
    {
        for (const auto &c : test::goldenCases(file)) {
            if (!c.contains("commits") || !c.at("commits").is_array()) continue;
            const bool hasBlocks = c.contains("blocks");
            for (const auto &commit : c.at("commits")) {
                if (!commit.contains("value")) continue;
                const auto cid = commit.at("cid").get<std::string>();
                const auto name = c.at("name").get<std::string>() + " " + cid;
                const auto event = stream::eventFromHttpJson(codec::parseJson(commit.at("value").dump()).value());
                if (!suite.check(name, event && event->cid().toString() == cid, event ? "another CID" : event.error().detail)) continue;
                if (hasBlocks)
                    suite.check(name + ": bytes", codec::toHex(event->blocks.root.bytes()) == c.at("blocks").at(cid)
                                    && (!event->blocks.linked
                                        || codec::toHex(event->blocks.linked->bytes()) == c.at("blocks").at(event->blocks.linked->cid().toString())));
                const auto again = stream::eventToHttpJson(*event);
                suite.check(name + ": back", again && json::parse(codec::printJson(*again).value()) == commit.at("value"));
            }
        }
    }

private Q_SLOTS:
    void readsEveryEventOfARunningNode()
    {
        Suite suite("golden/node-streams");
        checkStreams("node-streams", suite);
        QVERIFY2(suite.passed(), suite.failures());
    }

    void readsEveryEventOfAnAnchoringNode()
    {
        Suite suite("golden/node-anchors events");
        checkStreams("node-anchors", suite);
        QVERIFY2(suite.passed(), suite.failures());
    }

    void tellsTheKindsApart()
    {
        const codec::Map header{{"controllers", codec::List{"did:key:z"}}};
        QCOMPARE(unsignedEvent(codec::Map{{"header", header}})->kind, EventKind::init);
        QCOMPARE(unsignedEvent(codec::Map{{"header", header}, {"prev", nullptr}})->kind, EventKind::init);
        QCOMPARE(unsignedEvent(codec::Map{{"id", m_cid}, {"prev", m_cid}, {"data", nullptr}})->kind, EventKind::data);
        const auto time = unsignedEvent(codec::Map{{"id", m_cid}, {"prev", m_cid}, {"proof", m_cid}, {"path", ""}});
        QCOMPARE(time->kind, EventKind::time);
        QCOMPARE(time->init(), std::optional(m_cid));
        QCOMPARE(time->prev(), std::optional(m_cid));
        QVERIFY(!time->header());
        QVERIFY(!time->data());
        // Old time events lack the id (protocol/03 §3.1).
        QCOMPARE(unsignedEvent(codec::Map{{"prev", m_cid}, {"proof", m_cid}, {"path", ""}})->kind, EventKind::time);
        // What somebody signed is never an anchor.
        const auto blocks = jose::signLinked(codec::Map{{"prev", m_cid}, {"proof", m_cid}, {"path", ""}}, m_signer.authority()).value();
        QCOMPARE(stream::decodeEvent({blocks.envelope, blocks.linked, {}})->kind, EventKind::data);
    }

    void refusesWhatIsNoEvent()
    {
        for (const auto &payload : {codec::Value(codec::List{}), codec::Value(1), codec::Value(codec::Map{}), codec::Value(codec::Map{{"header", 1}}),
                                    codec::Value(codec::Map{{"prev", "text"}}), codec::Value(codec::Map{{"prev", m_cid}, {"id", 1}}),
                                    codec::Value(codec::Map{{"prev", m_cid}, {"header", codec::List{}}}),
                                    codec::Value(codec::Map{{"proof", m_cid}, {"path", ""}}), codec::Value(codec::Map{{"prev", m_cid}, {"proof", m_cid}}),
                                    codec::Value(codec::Map{{"prev", m_cid}, {"proof", 1}, {"path", ""}}),
                                    codec::Value(codec::Map{{"prev", m_cid}, {"proof", m_cid}, {"path", 1}})}) {
            const auto event = unsignedEvent(payload);
            QVERIFY2(!event, codec::printJsonForPeople(payload).c_str());
            QCOMPARE(event.error().code, Errc::format);
        }
    }

    void aSignedEventNeedsItsOwnPayload()
    {
        const auto blocks = jose::signLinked(codec::Map{{"header", codec::Map{}}}, m_signer.authority()).value();
        QVERIFY(stream::decodeEvent({blocks.envelope, blocks.linked, {}}));
        QCOMPARE(stream::decodeEvent({blocks.envelope, std::nullopt, {}}).error().code, Errc::blockMissing);
        QCOMPARE(stream::decodeEvent({blocks.envelope, cborBlock(1), {}}).error().code, Errc::blockMissing);
        QCOMPARE(stream::decodeEvent({blocks.linked, blocks.linked, {}}).error().code, Errc::format);
        QCOMPARE(stream::decodeEvent({codec::Block::make(codec::kCodecRaw, {1}), std::nullopt, {}}).error().code, Errc::format);
        QVERIFY(!stream::decodeEvent({codec::Block::make(codec::kCodecDagJose, {1}), std::nullopt, {}}));
        QVERIFY(!stream::decodeEvent({codec::Block::make(codec::kCodecDagCbor, {0xff}), std::nullopt, {}}));
        // A payload that is no link, and one that links to what is no DAG-CBOR.
        const auto inlined = jose::DagJws{{1, 2}, {{{1}, {1}, std::nullopt}}}.encode().value();
        QCOMPARE(stream::decodeEvent({inlined, blocks.linked, {}}).error().code, Errc::format);
        const auto raw = codec::Block::make(codec::kCodecRaw, {1});
        const auto toRaw = jose::DagJws{raw.cid().toBytes(), {{{1}, {1}, std::nullopt}}}.encode().value();
        QCOMPARE(stream::decodeEvent({toRaw, raw, {}}).error().code, Errc::format);
    }

    void readsBase64WithAndWithoutPadding()
    {
        const auto vector = test::readJson(test::vectorsPath("vectors.json")).at("signed_tile").at("http_create_body").at("genesis");
        auto form = test::valueOf(vector);
        const auto event = stream::eventFromHttpJson(form);
        QVERIFY(event);
        QVERIFY(test::jsonOf(stream::eventToHttpJson(*event).value()) == vector);
        auto padded = vector.at("linkedBlock").get<std::string>();
        while (padded.size() % 4) padded += '=';
        form.asMap()->set("linkedBlock", padded);
        QCOMPARE(stream::eventFromHttpJson(form)->cid(), event->cid());
    }

    void refusesAFormThatContradictsItself()
    {
        const auto vector = test::readJson(test::vectorsPath("vectors.json")).at("signed_tile").at("http_create_body").at("genesis");
        const auto codeWith = [&](const char *key, codec::Value value) {
            auto form = test::valueOf(vector);
            form.asMap()->set(key, std::move(value));
            const auto event = stream::eventFromHttpJson(form);
            return event ? Errc::usage : event.error().code;
        };
        QCOMPARE(codeWith("linkedBlock", "oA"), Errc::cidMismatch);
        QCOMPARE(codeWith("linkedBlock", 1), Errc::format);
        QCOMPARE(codeWith("linkedBlock", "*"), Errc::format);
        QCOMPARE(codeWith("linkedBlock", std::string(codec::kBlockBytesMax * 2, 'A')), Errc::size);
        QCOMPARE(codeWith("jws", 1), Errc::format);
        QCOMPARE(codeWith("jws", codec::Map{}), Errc::format);
        QCOMPARE(codeWith("cacaoBlock", "oA"), Errc::usage); // No header names it: it means nothing and is not kept.
        auto form = test::valueOf(vector);
        form.asMap()->remove("linkedBlock");
        QCOMPARE(stream::eventFromHttpJson(form).error().code, Errc::format);
        QCOMPARE(stream::eventFromHttpJson(codec::List{}).error().code, Errc::format);
    }

    void carriesTheCapabilityThatItsHeaderNames()
    {
        const auto cacao = cborBlock(codec::Map{{"h", 1}});
        const jose::Authority delegated{did::Did::parse("did:pkh:eip155:1:0xab").value(), m_signer, cacao.cid()};
        const auto blocks = jose::signLinked(codec::Map{{"header", codec::Map{}}}, delegated).value();
        const auto event = stream::decodeEvent({blocks.envelope, blocks.linked, {cacao}}).value();
        auto form = stream::eventToHttpJson(event).value();
        QCOMPARE(*form.find("cacaoBlock")->asText(), codec::toBase64(cacao.bytes()));
        QCOMPARE(stream::eventFromHttpJson(form)->blocks.more, (std::vector<codec::Block>{cacao}));
        form.asMap()->set("cacaoBlock", "oA");
        QCOMPARE(stream::eventFromHttpJson(form).error().code, Errc::cidMismatch);
        form.asMap()->remove("cacaoBlock"); // GET /commits leaves it out.
        QVERIFY(stream::eventFromHttpJson(form)->blocks.more.empty());
    }

    void readsTheLinksAndBytesOfUnsignedEvents()
    {
        const codec::Value form = codec::Map{{"id", m_cid.toString()}, {"prev", m_cid.toString()}, {"proof", m_cid.toString()}, {"path", "0"}};
        const auto event = stream::eventFromHttpJson(form);
        QCOMPARE(event->kind, EventKind::time);
        QCOMPARE(stream::eventToHttpJson(*event).value(), form);
        QVERIFY(!stream::eventFromHttpJson(codec::Map{{"prev", "x"}}));
        QVERIFY(!stream::eventFromHttpJson(codec::Map{{"prev", 1}}));
        const codec::Value instance = codec::Map{{"data", nullptr}, {"header", codec::Map{{"unique", "AQID"}, {"model", nullptr}}}};
        QCOMPARE(*stream::eventFromHttpJson(instance)->header()->find("unique")->asBytes(), (Bytes{1, 2, 3}));
        QVERIFY(!stream::eventFromHttpJson(codec::Map{{"header", codec::Map{{"unique", "*"}}}}));
        QVERIFY(!stream::eventFromHttpJson(codec::Map{{"header", codec::Map{{"unique", 1}}}}));
        QCOMPARE(stream::eventFromHttpJson(codec::Map{{"header", codec::Map{{"family", std::string(codec::kBlockBytesMax, 'x')}}}}).error().code,
                 Errc::size);
    }

    /// Trap of protocol/03 §3.4: the daemon would read the text as bytes and make another stream of it.
    void neverSendsAnEventThatWouldArriveAsAnother()
    {
        const codec::Map header{{"unique", "AQID"}, {"controllers", codec::List{"did:key:z"}}};
        const auto tile = unsignedEvent(codec::Map{{"header", header}}).value();
        QCOMPARE(stream::eventToHttpJson(tile).error().code, Errc::unsupported);
        // Keys in another order than the canonical one: read, kept, but it has no JSON form.
        const auto unsorted = stream::decodeEvent({codec::Block::make(codec::kCodecDagCbor, test::bytesOf("a266686561646572a0636162630a")), std::nullopt, {}});
        QVERIFY(unsorted);
        QCOMPARE(stream::eventToHttpJson(*unsorted).error().code, Errc::unsupported);
    }
};

AMPHORA_TEST_UNIT(TstEvent, "event")
#include "tst_event.moc"
