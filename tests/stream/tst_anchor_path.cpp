#include "core/codec/dag_cbor.h"
#include "core/stream/anchor_path.h"
#include "core/stream/tile.h"

#include "tests/stream/tile_data.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <functional>

using namespace amphora;
using nlohmann::json;
using stream::AnchorPath;
using stream::Event;
using test::Suite;

namespace {

codec::Block blockOfValue(const codec::Value &value)
{
    return codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(value).value());
}

Event withPayload(const Event &event, const std::function<void(codec::Map &)> &change)
{
    auto payload = event.payload;
    change(payload);
    return stream::decodeEvent({blockOfValue(payload), std::nullopt, event.blocks.more}).value();
}

Event recorded(const json &c)
{
    const auto block = [](const json &b) { return test::blockOf(b.at("cid"), b.at("hex")); };
    stream::EventBlocks blocks{block(c.at("timeEvent")), std::nullopt, {block(c.at("proof"))}};
    for (const auto &node : c.at("nodes")) blocks.more.push_back(block(node));
    return stream::decodeEvent(std::move(blocks)).value();
}

Errc codeOf(const Event &event)
{
    const auto path = stream::checkAnchorPath(event);
    return path ? Errc::usage : path.error().code;
}

} // namespace

class TstAnchorPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheTreesMadeByHand()
    {
        Suite suite("golden/anchor-path");
        for (const auto &c : test::goldenCases("anchor-path")) {
            const std::string name = c.at("name");
            if (!c.contains("timeEvent")) {
                suite.check(name, false, "no judge for this case");
                continue;
            }
            const auto event = recorded(c);
            const bool leads = event.prev()->toString() == c.at("leadsTo");
            const auto path = stream::checkAnchorPath(event);
            suite.check(name, leads ? path && *path == AnchorPath::leadsToPrev : !path, path ? "" : path.error().detail);
            // Another prev, root, path or proof is seen.
            const auto other = codec::Cid::of(codec::kCodecDagCbor, Bytes{1});
            suite.check(name + ": other prev", codeOf(withPayload(event, [&](codec::Map &m) { m.set("prev", other); })) == Errc::anchorInvalid);
            // One step more asks for a node that nobody has: then nothing is known, and never that it leads to prev.
            const auto longer = stream::checkAnchorPath(withPayload(event, [&](codec::Map &m) {
                const auto text = *m.find("path")->asText();
                m.set("path", text.empty() ? "0" : text + "/0");
            }));
            suite.check(name + ": longer path", !longer || *longer == AnchorPath::unknown);
            auto without = event;
            without.blocks.more.clear();
            suite.check(name + ": nothing at hand", stream::checkAnchorPath(without).value() == AnchorPath::unknown);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refusesAMalformedPath()
    {
        const auto c = test::goldenCases("anchor-path").at(0);
        const auto event = recorded(c);
        for (const auto *path : {"2", "/", "0/", "/0", "00", "0//0", "a", "-1", "0/2", "0 "})
            QCOMPARE(codeOf(withPayload(event, [&](codec::Map &m) { m.set("path", path); })), Errc::anchorInvalid);
        std::string deep = "0";
        for (std::size_t i = 0; i < stream::kAnchorPathStepsMax; ++i) deep += "/0";
        QCOMPARE(codeOf(withPayload(event, [&](codec::Map &m) { m.set("path", deep); })), Errc::anchorInvalid);
    }

    void refusesAMalformedProof()
    {
        const auto leaf = codec::Cid::of(codec::kCodecDagJose, Bytes{1});
        const auto hash = codec::Cid::v1(0x93, codec::Multihash::make(codec::kHashKeccak256, Bytes(32)).value());
        const auto codeWith = [&](const codec::Value &proof) {
            const auto block = blockOfValue(proof);
            const codec::Map time{{"id", leaf}, {"path", ""}, {"prev", leaf}, {"proof", block.cid()}};
            return codeOf(stream::decodeEvent({blockOfValue(time), std::nullopt, {block}}).value());
        };
        const codec::Map good{{"root", leaf}, {"txHash", hash}, {"txType", "f(bytes32)"}, {"chainId", "eip155:1"}};
        const auto with = [&](const char *key, codec::Value value) {
            auto proof = good;
            proof.set(key, std::move(value));
            return codec::Value(proof);
        };
        const auto without = [&](const char *key) {
            auto proof = good;
            proof.remove(key);
            return codec::Value(proof);
        };
        QCOMPARE(codeWith(good), Errc::usage);
        QCOMPARE(codeWith(without("txType")), Errc::usage);
        QCOMPARE(codeWith(with("txType", "raw")), Errc::usage);
        QCOMPARE(codeWith(with("blockNumber", 1)), Errc::usage);
        for (const auto &proof : {with("root", "x"), without("root"), without("txHash"), without("chainId"), with("txType", "g"), with("txType", 1),
                                  with("chainId", 1), with("txHash", leaf), with("txHash", codec::Cid::v1(0x93, codec::Multihash::make(codec::kHashKeccak256, Bytes(20)).value())),
                                  codec::Value(codec::List{}), with("root", hash)})
            QCOMPARE(codeWith(proof), Errc::anchorInvalid);
        // Test nodes anchor in memory; there is no transaction to name.
        QCOMPARE(codeWith(codec::Map{{"root", leaf}, {"txHash", leaf}, {"chainId", "inmemory:12345"}}), Errc::usage);
    }

    /// Goal P6: a broken anchor ends the log there; what came before stays readable.
    void aBrokenAnchorLeavesTheStateAsItWas()
    {
        const test::TestSigner signer(test::kSeedOfOnes);
        auto state = stream::applyTileGenesis(stream::makeTile({signer.did(), {}, {}, {}, "A"}, codec::Map{{"a", 1}}, signer.authority()).value()).value();
        const auto before = state;
        const auto proof = blockOfValue(codec::Map{{"root", codec::Cid::of(codec::kCodecDagCbor, Bytes{1})}, {"chainId", "inmemory:12345"},
                                                   {"txHash", state.tip()}});
        const codec::Map time{{"id", state.tip()}, {"path", ""}, {"prev", state.tip()}, {"proof", proof.cid()}};
        const auto event = stream::decodeEvent({blockOfValue(time), std::nullopt, {proof}}).value();
        QCOMPARE(stream::applyTileEvent(state, event).error().code, Errc::anchorInvalid);
        QCOMPARE(state, before);
        const auto broken = codec::Block::make(codec::kCodecDagCbor, {0xff});
        const codec::Map to{{"id", state.tip()}, {"path", ""}, {"prev", state.tip()}, {"proof", broken.cid()}};
        QCOMPARE(stream::applyTileEvent(state, stream::decodeEvent({blockOfValue(to), std::nullopt, {broken}}).value()).error().code,
                 Errc::anchorInvalid);
    }
};

AMPHORA_TEST_UNIT(TstAnchorPath, "anchor_path")
#include "tst_anchor_path.moc"
