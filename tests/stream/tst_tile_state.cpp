#include "core/codec/dag_cbor.h"
#include "core/stream/tile.h"

#include "tests/stream/tile_data.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace amphora;
using nlohmann::json;
using stream::Event;
using stream::EventKind;
using stream::StreamId;
using stream::TileState;
using test::Suite;
using test::TestSigner;

namespace {

/// A patch of one operation.
codec::Value patch(const char *op, const char *path, codec::Value value)
{
    return codec::List{codec::Map{{"op", op}, {"path", path}, {"value", std::move(value)}}};
}
const codec::Value kNothing = codec::List{};

/// The event of a recorded stream, with all blocks that were recorded beside it.
Result<Event> recordedEvent(const json &blocks, const std::string &cid)
{
    const auto block = [&](const std::string &name) { return test::blockOf(name, blocks.at(name).get<std::string>()); };
    stream::EventBlocks event{block(cid), std::nullopt, {}};
    if (event.root.cid().codec() == codec::kCodecDagJose)
        event.linked = block(jose::DagJws::decode(event.root.bytes()).value().link().value().toString());
    for (const auto &[name, hex] : blocks.items()) event.more.push_back(test::blockOf(name, hex.get<std::string>()));
    return stream::decodeEvent(std::move(event));
}

/// Same content, metadata, tentative part and log as a node's answer; its timestamps come from anchors that we cannot verify.
bool isState(const TileState &state, const json &answered)
{
    const auto isPart = [](const codec::Value &content, const codec::Map &metadata, const json &part) {
        return content == test::valueOf(part.at("content")) && codec::Value(metadata) == test::valueOf(part.at("metadata"));
    };
    if (!isPart(state.content, state.metadata, answered) || state.next.has_value() != answered.contains("next")) return false;
    if (state.next && !isPart(state.next->content, state.next->metadata, answered.at("next"))) return false;
    if (state.log.size() != answered.at("log").size() || state.isAnchored != (answered.at("anchorStatus") == "ANCHORED")) return false;
    for (std::size_t i = 0; i < state.log.size(); ++i) {
        const auto &entry = answered.at("log").at(i);
        if (state.log[i].cid.toString() != entry.at("cid") || static_cast<int>(state.log[i].kind) != entry.at("type") || state.log[i].timestamp)
            return false;
    }
    return state.isSigned == (answered.at("signature") == 2);
}

} // namespace

class TstTileState : public QObject {
    Q_OBJECT

    const TestSigner m_signer{test::kSeedOfOnes};
    const TestSigner m_other{test::kSeedOfTwos};

    TileState tile(const codec::Value &content = codec::Map{{"a", 1}}, bool forbidControllerChange = false) const
    {
        const stream::TileHeader header{m_signer.did(), {}, {}, {}, "AAAAAAAAAAAAAAAA", forbidControllerChange};
        return stream::applyTileGenesis(stream::makeTile(header, content, m_signer.authority()).value()).value();
    }

    static StreamId idOf(const TileState &state) { return StreamId::of(stream::StreamType::tile, state.log[0].cid); }

    Event update(const TileState &state, const codec::Value &patch, const codec::Map &header = {}, const TestSigner *signer = nullptr) const
    {
        return stream::makeTileUpdate(idOf(state), state.tip(), patch, header, (signer ? *signer : m_signer).authority()).value();
    }

    static Event anchor(const TileState &state)
    {
        const auto proof = codec::Cid::of(codec::kCodecDagCbor, Bytes{1}); // Not at hand.
        const auto bytes = codec::encodeDagCbor(
            codec::Map{{"id", state.log[0].cid}, {"path", ""}, {"prev", state.tip()}, {"proof", proof}}).value();
        return stream::decodeEvent({codec::Block::make(codec::kCodecDagCbor, bytes), std::nullopt, {}}).value();
    }

    /// The code of the refusal, after seeing that it changed nothing.
    static Errc refusal(TileState &state, const Event &event)
    {
        const auto before = state;
        const auto status = stream::applyTileEvent(state, event);
        if (status) return Errc::usage;
        return state == before ? status.error().code : Errc::cancelled;
    }

private Q_SLOTS:
    void replaysAnchoredStreamsToTheStatesOfTheNode()
    {
        Suite suite("golden/node-anchors states");
        for (const auto &c : test::goldenCases("node-anchors")) {
            if (!c.contains("snapshots")) continue;
            const std::string name = c.at("name");
            const auto &commits = c.at("commits");
            for (const auto &snapshot : c.at("snapshots")) {
                const auto caseName = name + ": " + snapshot.at("after").get<std::string>();
                const auto &answered = snapshot.at("state");
                if (answered.at("type") != 0) {
                    suite.later(caseName, "streams of this type");
                    continue;
                }
                const auto genesis = recordedEvent(c.at("blocks"), commits.at(0).at("cid"));
                auto state = genesis ? stream::applyTileGenesis(*genesis) : genesis.error();
                if (!state && state.error().code == Errc::capability) {
                    suite.later(caseName, "capabilities");
                    continue;
                }
                std::string why = state ? "" : state.error().detail;
                for (std::size_t i = 1; state && i < answered.at("log").size(); ++i) {
                    const auto event = recordedEvent(c.at("blocks"), commits.at(i).at("cid"));
                    const auto status = event ? stream::applyTileEvent(*state, *event) : Status(event.error());
                    if (!status) why = status.error().detail;
                }
                suite.check(caseName, state && isState(*state, answered), why);
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void replaysEveryTileOfARunningNode()
    {
        Suite suite("golden/node-streams replay");
        for (const auto &c : test::goldenCases("node-streams")) {
            if (!c.contains("commits") || !c.contains("blocks")) continue;
            const std::string name = c.at("name");
            if (StreamId::parse(c.at("streamId").get<std::string>())->type() != stream::StreamType::tile) {
                suite.later(name, "streams of this type");
                continue;
            }
            Result<TileState> state = Error{Errc::notFound, "no event"};
            Status status = ok();
            for (const auto &commit : c.at("commits")) {
                const auto event = recordedEvent(c.at("blocks"), commit.at("cid")).value();
                if (event.kind == EventKind::init)
                    state = stream::applyTileGenesis(event);
                else if (state && status)
                    status = stream::applyTileEvent(*state, event);
            }
            const auto error = !state ? state.error() : !status ? status.error() : Error{Errc::usage, ""};
            if (error.code == Errc::capability || error.code == Errc::unsupported)
                suite.later(name, error.detail);
            else
                suite.check(name, state && status && state->log.size() == c.at("commits").size(), error.detail);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void contentStaysTentativeUntilAnAnchor()
    {
        auto state = tile();
        QVERIFY(stream::applyTileEvent(state, update(state, patch("add", "/b", 2), {{"tags", codec::List{"t"}}})));
        QCOMPARE(state.content, codec::Value(codec::Map{{"a", 1}}));
        QCOMPARE(state.current(), codec::Value(codec::Map{{"a", 1}, {"b", 2}}));
        QVERIFY(!state.metadata.contains("tags"));
        QVERIFY(state.currentMetadata().contains("tags"));
        QVERIFY(!state.isAnchored);
        QVERIFY(stream::applyTileEvent(state, anchor(state)));
        QVERIFY(!state.next);
        QCOMPARE(state.content, codec::Value(codec::Map{{"a", 1}, {"b", 2}}));
        QVERIFY(state.metadata.contains("tags"));
        QVERIFY(state.isAnchored);
        QCOMPARE(state.log.size(), std::size_t(3));
        QVERIFY(!state.log.back().timestamp); // Nobody verified it.
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing)));
        QVERIFY(!state.isAnchored);
    }

    /// Trap of protocol/04 §4.1: js promotes only what is true in JavaScript.
    void falsyContentIsLostAtTheAnchor()
    {
        for (const auto &value : {codec::Value(), codec::Value(0), codec::Value(false), codec::Value("")}) {
            auto state = tile();
            QVERIFY(stream::applyTileEvent(state, update(state, patch("replace", "", value))));
            QVERIFY(!state.current().asMap());
            QVERIFY(stream::applyTileEvent(state, anchor(state)));
            QVERIFY(!state.next);
            QCOMPARE(state.current(), codec::Value(codec::Map{{"a", 1}}));
        }
        auto state = tile();
        QVERIFY(stream::applyTileEvent(state, update(state, patch("replace", "", codec::List{}))));
        QVERIFY(stream::applyTileEvent(state, anchor(state)));
        QCOMPARE(state.current(), codec::Value(codec::List{})); // An empty list is true.
    }

    void falsyContentOfAGenesisIsAnEmptyMap()
    {
        for (const auto &data : {codec::Value(), codec::Value(0), codec::Value(false), codec::Value(""), codec::Value(0.0)})
            QCOMPARE(tile(data).content, codec::Value(codec::Map()));
        QCOMPARE(tile(codec::Value(0.5)).content, codec::Value(0.5));
        QCOMPARE(tile(codec::Value("x")).content, codec::Value("x"));
    }

    void contentNeedsASignature()
    {
        const codec::Map header{{"controllers", codec::List{m_signer.did().toString()}}};
        const auto genesis = [&](const codec::Map &payload) {
            return stream::applyTileGenesis(
                stream::decodeEvent({codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(payload).value()), std::nullopt, {}}).value());
        };
        QCOMPARE(genesis({{"data", codec::Map{}}, {"header", header}}).error().code, Errc::sig);
        QVERIFY(genesis({{"data", nullptr}, {"header", header}}));
        QVERIFY(genesis({{"header", header}}));
        auto state = genesis({{"header", header}}).value();
        QVERIFY(!state.isSigned);
        const auto bytes = codec::encodeDagCbor(
            codec::Map{{"id", state.tip()}, {"data", codec::List{}}, {"prev", state.tip()}, {"header", codec::Map{}}}).value();
        const auto unsignedUpdate = stream::decodeEvent({codec::Block::make(codec::kCodecDagCbor, bytes), std::nullopt, {}}).value();
        QCOMPARE(refusal(state, unsignedUpdate), Errc::sig);
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing)));
        QVERIFY(state.isSigned);
    }

    void exactlyOneControllerThatIsADid()
    {
        const auto genesis = [&](const codec::Value &controllers) {
            const auto blocks = jose::signLinked(codec::Map{{"data", codec::Map{}}, {"header", codec::Map{{"controllers", controllers}}}},
                                                 m_signer.authority()).value();
            const auto state = stream::applyTileGenesis(stream::decodeEvent({blocks.envelope, blocks.linked, {}}).value());
            return state ? Errc::usage : state.error().code;
        };
        const codec::Value me = m_signer.did().toString();
        QCOMPARE(genesis(codec::List{me}), Errc::usage);
        QCOMPARE(genesis(codec::List{me, me}), Errc::format);
        QCOMPARE(genesis(codec::List{}), Errc::format);
        QCOMPARE(genesis(me), Errc::format);
        QCOMPARE(genesis(nullptr), Errc::format);
        QCOMPARE(genesis(codec::List{1}), Errc::format);
        QCOMPARE(genesis(codec::List{"0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb@eip155:1"}), Errc::format);
        QCOMPARE(genesis(codec::List{m_other.did().toString()}), Errc::controller);
        auto state = tile();
        for (const auto &controllers : {codec::Value(codec::List{}), codec::Value(codec::List{me, me}), codec::Value("x"), codec::Value(codec::List{1}),
                                        codec::Value(codec::List{""})})
            QCOMPARE(refusal(state, update(state, kNothing, {{"controllers", controllers}})), Errc::format);
    }

    void onlyTheControllerWrites()
    {
        auto state = tile();
        QCOMPARE(refusal(state, update(state, kNothing, {}, &m_other)), Errc::controller);
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing)));
    }

    void aPendingControllerChangeCountsAtOnce()
    {
        auto state = tile();
        const codec::Map handOver{{"controllers", codec::List{m_other.did().toString()}}};
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing, handOver)));
        QCOMPARE(state.controller().value(), m_other.did());
        QCOMPARE(refusal(state, update(state, kNothing)), Errc::controller);
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing, {}, &m_other)));
        QVERIFY(stream::applyTileEvent(state, anchor(state)));
        QCOMPARE(state.controller().value(), m_other.did());
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing, {}, &m_other)));
    }

    void aHeaderThatTakesTheControllersAwayCountsForNothing()
    {
        auto state = tile();
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing, {{"controllers", nullptr}})));
        QCOMPARE(state.controller().value(), m_signer.did());
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing)));
        QVERIFY(stream::applyTileEvent(state, anchor(state)));
        QVERIFY(!state.controller()); // From here on nobody can write: as on a js node.
        QCOMPARE(refusal(state, update(state, kNothing)), Errc::format);
    }

    void aForbiddenControllerChangeIsRefused()
    {
        auto state = tile(codec::Map{}, true);
        QCOMPARE(refusal(state, update(state, kNothing, {{"controllers", codec::List{m_other.did().toString()}}})), Errc::controller);
        QCOMPARE(refusal(state, update(state, kNothing, {{"forbidControllerChange", false}})), Errc::controller);
        QCOMPARE(refusal(state, update(state, kNothing, {{"forbidControllerChange", nullptr}})), Errc::controller);
        // Saying again what already holds is no change (protocol/06 §6.1, quirk of the index).
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing, {{"controllers", codec::List{m_signer.did().toString()}}, {"forbidControllerChange", true}})));
        auto open = tile();
        QCOMPARE(refusal(open, update(open, kNothing, {{"forbidControllerChange", true}})), Errc::controller);
        QVERIFY(stream::applyTileEvent(open, update(open, kNothing, {{"unknown", "kept"}, {"unique", "changed"}})));
        QCOMPARE(*open.currentMetadata().find("unknown"), codec::Value("kept"));
        QCOMPARE(*open.currentMetadata().find("unique"), codec::Value("changed"));
    }

    void anEventMustFollowTheTip()
    {
        auto state = tile();
        const auto first = update(state, kNothing);
        const auto rival = update(state, patch("add", "/b", 2));
        QVERIFY(stream::applyTileEvent(state, first));
        QCOMPARE(refusal(state, rival), Errc::stale);
        QCOMPARE(refusal(state, first), Errc::stale); // Twice.
        const auto foreign = tile(codec::Map{{"other", true}});
        const auto wrongId = stream::makeTileUpdate(idOf(foreign), state.tip(), codec::List{}, {}, m_signer.authority()).value();
        QCOMPARE(refusal(state, wrongId), Errc::format);
        const stream::TileHeader header{m_signer.did(), {}, {}, {}, "B"};
        QCOMPARE(refusal(state, stream::makeTile(header, codec::Map{}, m_signer.authority()).value()), Errc::format);
        QCOMPARE(stream::applyTileGenesis(first).error().code, Errc::format);
    }

    void anUpdateNeedsAHeaderAndAPatch()
    {
        auto state = tile();
        const auto signedUpdate = [&](codec::Map more) {
            more.set("id", state.log[0].cid);
            more.set("prev", state.tip());
            const auto blocks = jose::signLinked(more, m_signer.authority()).value();
            return stream::decodeEvent({blocks.envelope, blocks.linked, {}}).value();
        };
        QCOMPARE(refusal(state, signedUpdate({{"data", codec::List{}}})), Errc::format);
        QCOMPARE(refusal(state, signedUpdate({{"data", codec::List{}}, {"header", nullptr}})), Errc::format);
        QCOMPARE(refusal(state, signedUpdate({{"header", codec::Map{}}})), Errc::patch);
        QCOMPARE(refusal(state, signedUpdate({{"data", codec::Map{}}, {"header", codec::Map{}}})), Errc::patch);
        QCOMPARE(refusal(state, update(state, patch("test", "/a", 2))), Errc::patch);
    }

    void laxPatchesAreAppliedAndMarked()
    {
        auto state = tile();
        QVERIFY(stream::applyTileEvent(state, update(state, patch("add", "/b", 2))));
        QVERIFY(!state.usedLaxPatch);
        const codec::List lax{codec::Map{{"op", "remove"}, {"path", "/not there"}}, codec::Map{{"op", "replace"}, {"path", "/c"}, {"value", 3}}};
        QVERIFY(stream::applyTileEvent(state, update(state, lax)));
        QVERIFY(state.usedLaxPatch);
        QCOMPARE(state.current(), codec::Value(codec::Map{{"a", 1}, {"b", 2}, {"c", 3}}));
        QVERIFY(stream::applyTileEvent(state, update(state, kNothing)));
        QVERIFY(state.usedLaxPatch);
    }

    void aCopyBombEndsWithoutMemory()
    {
        auto state = tile(codec::Map{{"a", codec::List{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}});
        const codec::List bomb(40, codec::Value(codec::Map{{"op", "copy"}, {"from", "/a"}, {"path", "/a/-"}}));
        QCOMPARE(refusal(state, update(state, bomb)), Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstTileState, "tile_state")
#include "tst_tile_state.moc"
