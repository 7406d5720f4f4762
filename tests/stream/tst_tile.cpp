#include "core/codec/dag_cbor.h"
#include "core/stream/tile.h"

#include "tests/stream/tile_data.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <limits>

using namespace amphora;
using nlohmann::json;
using stream::Event;
using stream::StreamId;
using test::Suite;
using test::TestSigner;

namespace {

/// Made from its inputs, byte for byte.
bool isThis(const Result<Event> &event, const json &c)
{
    return event && event->envelope && codec::toHex(event->blocks.root.bytes()) == c.at("envelope").at("hex")
        && event->cid().toString() == c.at("envelope").at("cid") && codec::toHex(event->blocks.linked->bytes()) == c.at("linkedBlock").at("hex")
        && event->blocks.linked->cid().toString() == c.at("linkedBlock").at("cid");
}

std::string hexOrWhy(const Result<Event> &event) { return event ? codec::toHex(event->blocks.root.bytes()) : event.error().detail; }

Result<Event> readSigned(const json &c)
{
    return test::signedEventOf(test::blockOf(c.at("envelope").at("cid"), c.at("envelope").at("hex")),
                               test::blockOf(c.at("linkedBlock").at("cid"), c.at("linkedBlock").at("hex")));
}

bool isEd25519(const json &c) { return did::ed25519KeyOf(did::Did::parse(c.at("controller").get<std::string>()).value()).operator bool(); }

} // namespace

class TstTile : public QObject {
    Q_OBJECT

    static void checkSignedGenesis(Suite &suite, const json &c)
    {
        const std::string name = c.at("name");
        const auto read = readSigned(c);
        if (!suite.check(name + ": reads", read && codec::Value(read->payload) == test::valueOf(c.at("payload")))) return;
        const auto id = stream::tileIdOf(*read);
        suite.check(name + ": ids", id.toString() == c.at("streamId") && stream::CommitId::ofGenesis(id).toString() == c.at("genesisCommitId"));
        const auto state = stream::applyTileGenesis(*read);
        if (!isEd25519(c)) {
            suite.check(name + ": said to be unsupported", !state && state.error().code == Errc::unsupported);
            suite.later(name + ": signature", "keys of secp256k1 and P-256");
            return;
        }
        const auto &payload = c.at("payload");
        suite.check(name + ": state", state && state->content == test::valueOf(payload.at("data"))
                        && codec::Value(state->metadata) == test::valueOf(payload.at("header")) && state->isSigned && !state->next
                        && state->log.size() == 1 && state->tip() == read->cid());
        const TestSigner signer(c.at("seedHex").get<std::string>());
        const auto made = stream::makeTile(test::tileHeaderOf(payload.at("header")), test::valueOf(c.value("content", payload.at("data"))),
                                           signer.authority());
        suite.check(name + ": made again", isThis(made, c), hexOrWhy(made));
    }

    static void checkUnsignedGenesis(Suite &suite, const json &c)
    {
        const std::string name = c.at("name");
        const auto read = stream::decodeEvent({test::blockOf(c.at("cid"), c.at("hex")), std::nullopt, {}});
        if (!suite.check(name + ": reads", read && codec::Value(read->payload) == test::valueOf(c.at("commit")))) return;
        suite.check(name + ": StreamID", stream::tileIdOf(*read).toString() == c.at("streamId"));
        const auto state = stream::applyTileGenesis(*read);
        suite.check(name + ": state", state && state->content == codec::Value(codec::Map()) && !state->isSigned && !state->next
                        && codec::Value(state->metadata) == test::valueOf(c.at("commit").at("header")));
        const auto header = test::tileHeaderOf(c.at("commit").at("header"));
        const auto made = stream::makeDeterministicTile(header);
        if (header.unique) // Such a tile cannot travel over HTTP; we read it and never make one.
            suite.check(name + ": is not made", !made);
        else
            suite.check(name + ": made again", made && codec::toHex(made->blocks.root.bytes()) == c.at("hex"), hexOrWhy(made));
    }

    static void checkUpdate(Suite &suite, const json &c)
    {
        const std::string name = c.at("name");
        const auto read = readSigned(c);
        if (!suite.check(name + ": reads", read && codec::Value(read->payload) == test::valueOf(c.at("payload")))) return;
        const auto &payload = c.at("payload");
        const auto id = StreamId::parse(c.at("streamId").get<std::string>()).value();
        const auto prev = read->prev().value();
        if (c.contains("commitId"))
            suite.check(name + ": CommitID", stream::CommitId::of(id, read->cid()).toString() == c.at("commitId"));
        auto state = test::stateOf(test::valueOf(c.value("before", json::object())), c.at("controller"), read->init().value(), prev);
        const auto before = state;
        const auto status = stream::applyTileEvent(state, *read);
        if (suite.check(name + ": applies", status.operator bool(), status ? "" : status.error().detail)) {
            auto metadata = before.metadata;
            for (const auto &[key, value] : read->payload.find("header")->asMap() ? *read->header() : codec::Map()) metadata.set(key, value);
            suite.check(name + ": state", (!c.contains("after") || state.current() == test::valueOf(c.at("after"))) && state.content == before.content
                            && state.currentMetadata() == metadata && state.tip() == read->cid() && !state.usedLaxPatch && state.next);
        }
        const TestSigner signer(c.at("seedHex").get<std::string>());
        const auto made = stream::makeTileUpdate(id, prev, test::valueOf(payload.at("data")), *test::valueOf(payload.at("header")).asMap(),
                                                 signer.authority());
        suite.check(name + ": made again", isThis(made, c), hexOrWhy(made));
    }

    /// The inputs of these cases are JavaScript that data cannot hold; the error says what was tried.
    static void checkRefusal(Suite &suite, const json &c)
    {
        const TestSigner signer(test::kSeedOfOnes);
        const std::string name = c.at("name"), error = c.at("error");
        if (error.find("one controller") != error.npos) {
            const codec::Map header{{"controllers", codec::List{signer.did().toString(), signer.did().toString()}}};
            const auto blocks = jose::signLinked(codec::Map{{"data", codec::Map{}}, {"header", header}}, signer.authority()).value();
            suite.check(name, !stream::applyTileGenesis(*stream::decodeEvent({blocks.envelope, blocks.linked, {}})));
        } else if (error.find("CommitID") != error.npos) {
            stream::TileHeader header{signer.did(), {}, {}, "kjzl6cwe1jw147dvq16zluojmraqvwdmbh61dx9e0c59i344lcrsgqfohexp60s", {}};
            suite.check(name, !stream::makeTile(header, codec::Map{}, signer.authority()));
        } else if (error.find("undefined") != error.npos) {
            suite.check(name, !codec::decodeDagCbor(test::bytesOf("a16161f7"), codec::Reading::strict)); // A Value has no undefined.
        } else if (error.find("NaN") != error.npos) {
            const codec::Map content{{"a", std::numeric_limits<double>::quiet_NaN()}};
            suite.check(name, !stream::makeTile({signer.did(), {}, {}, {}, {}}, content, signer.authority()));
        } else {
            suite.check(name, false, "no judge for this error");
        }
    }

private Q_SLOTS:
    void agreesWithTheOfficialLibrary()
    {
        Suite suite("golden/tile");
        for (const auto &c : test::goldenCases("tile")) {
            if (c.value("negative", false))
                checkRefusal(suite, c);
            else if (c.contains("commit"))
                checkUnsignedGenesis(suite, c);
            else if (c.at("payload").contains("prev"))
                checkUpdate(suite, c);
            else
                checkSignedGenesis(suite, c);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void makesTheWorkedEvents()
    {
        const auto vectors = test::readJson(test::vectorsPath("vectors.json"));
        const TestSigner signer(test::kCountingSeed);
        {
            Suite suite("vectors/idx_index");
            const auto &v = vectors.at("idx_index");
            const auto event = stream::makeDeterministicTile(test::tileHeaderOf(v.at("genesis").at("header"))).value();
            const auto id = stream::tileIdOf(event);
            suite.check("cbor", codec::toHex(event.blocks.root.bytes()) == v.at("cbor"));
            suite.check("cid", event.cid().toString() == v.at("cid"));
            suite.check("streamId", id.toString() == v.at("streamId") && codec::toHex(id.toBytes()) == v.at("streamIdBytes"));
            suite.check("commitId0", stream::CommitId::ofGenesis(id).toString() == v.at("commitId0"));
            QVERIFY2(suite.passed(), suite.failures());
        }
        Suite suite("vectors/signed_tile");
        const auto &v = vectors.at("signed_tile");
        const auto genesis = stream::makeTile(test::tileHeaderOf(v.at("payload").at("header")), test::valueOf(v.at("payload").at("data")),
                                              signer.authority()).value();
        const auto id = stream::tileIdOf(genesis);
        suite.check("payload", codec::toHex(genesis.blocks.linked->bytes()) == v.at("payload_cbor")
                        && genesis.blocks.linked->cid().toString() == v.at("payload_cid"));
        suite.check("envelope", codec::toHex(genesis.blocks.root.bytes()) == v.at("envelope_cbor") && genesis.cid().toString() == v.at("envelope_cid"));
        suite.check("protected", asText(genesis.envelope->signatures[0].protectedHeader) == v.at("protected_json").get<std::string>());
        suite.check("signature", codec::toBase64Url(genesis.envelope->signatures[0].signature) == v.at("signature"));
        suite.check("streamId", id.toString() == v.at("streamId"));
        suite.check("http_create_body", test::jsonOf(stream::eventToHttpJson(genesis).value()) == v.at("http_create_body").at("genesis"));
        auto state = stream::applyTileGenesis(genesis).value();
        const auto &answered = v.at("http_state_after_create");
        suite.check("state", state.content == test::valueOf(answered.at("content")) && codec::Value(state.metadata) == test::valueOf(answered.at("metadata")));
        QVERIFY2(suite.passed(), suite.failures());

        Suite data("vectors/tile_data");
        const auto &d = vectors.at("tile_data");
        const auto payload = json::parse(d.at("payload_dagjson").get<std::string>());
        const auto update = stream::makeTileUpdate(id, genesis.cid(), test::valueOf(payload.at("data")), codec::Map{}, signer.authority()).value();
        data.check("payload", codec::toHex(update.blocks.linked->bytes()) == d.at("payload_cbor")
                       && update.blocks.linked->cid().toString() == d.at("payload_cid") && codec::Value(update.payload) == test::valueOf(payload));
        data.check("envelope", codec::toHex(update.blocks.root.bytes()) == d.at("envelope_cbor") && update.cid().toString() == d.at("envelope_cid"));
        const auto commit = stream::CommitId::of(id, update.cid());
        data.check("commitId", commit.toString() == d.at("commitId") && codec::toHex(commit.toBytes()) == d.at("commitIdBytes"));
        data.check("state", stream::applyTileEvent(state, update) && state.current() == codec::Value(codec::Map{{"hello", "there"}})
                       && state.content == codec::Value(codec::Map{{"hello", "world"}}));
        QVERIFY2(data.passed(), data.failures());
    }

    /// Deterministic genesis, then each event made from its own payload: bytes, CID, and the state at the end.
    void makesTheWorkedIndexAndRecord()
    {
        Suite suite("vectors/idx_flow");
        const auto v = test::readJson(test::vectorsPath("vectors.json")).at("idx_flow");
        const TestSigner signer(test::kCountingSeed);
        const auto step = [&](const char *name, const StreamId &id, stream::TileState &state) {
            const auto &c = v.at(name);
            const auto payload = codec::decodeDagCbor(test::bytesOf(c.at("payload_hex")), codec::Reading::strict)->value;
            const auto event = stream::makeTileUpdate(id, state.tip(), *payload.find("data"), *payload.find("header")->asMap(), signer.authority());
            suite.check(name, event && codec::toHex(event->blocks.linked->bytes()) == c.at("payload_hex")
                            && codec::toHex(event->blocks.root.bytes()) == c.at("envelope_hex") && event->cid().toString() == c.at("envelope_cid")
                            && codec::toBase64Url(event->envelope->signatures[0].signature) == c.at("signature")
                            && event->blocks.linked->cid().toString() == c.at("link"));
            suite.check(std::string(name) + ": applies", event && stream::applyTileEvent(state, *event));
        };
        const auto index = stream::makeDeterministicTile({signer.did(), "IDX", {}, {}, {}}).value();
        const auto indexId = stream::tileIdOf(index);
        suite.check("index", indexId.toString() == v.at("index_stream") && index.cid().toString() == v.at("index_genesis_cid"));
        auto indexState = stream::applyTileGenesis(index).value();
        step("index_update_schema", indexId, indexState);
        step("index_update_entry", indexId, indexState);
        suite.check("index commit", stream::CommitId::of(indexId, indexState.tip()).toString() == v.at("index_commit_after"));

        const auto record = stream::decodeEvent({test::blockOf(v.at("record_genesis_cid"), v.at("record_genesis_hex")), std::nullopt, {}}).value();
        const auto recordId = stream::tileIdOf(record);
        const auto family = *record.header()->find("family")->asText();
        suite.check("record", recordId.toString() == v.at("record_stream")
                        && stream::makeDeterministicTile({signer.did(), family, {}, {}, {}})->blocks.root == record.blocks.root);
        auto recordState = stream::applyTileGenesis(record).value();
        step("record_update", recordId, recordState);
        suite.check("record content", recordState.current() == codec::Value(codec::Map{{"name", "Ada"}}));
        suite.check("index content", indexState.current() == codec::Value(codec::Map{{family, recordId.toUrl()}}));
        suite.check("index schema", stream::CommitId::parse(*indexState.schema()).operator bool());
        QVERIFY2(suite.passed(), suite.failures());
    }

    void makesNoTileThatNodesRefuse()
    {
        const TestSigner signer(test::kSeedOfOnes), other(test::kSeedOfTwos);
        using stream::TileHeader;
        QCOMPARE(stream::makeDeterministicTile(TileHeader{signer.did(), {}, {}, {}, {}}).error().code, Errc::format);
        QCOMPARE(stream::makeDeterministicTile(TileHeader{signer.did(), "f", {}, {}, "AAAA"}).error().code, Errc::format);
        QCOMPARE(stream::makeDeterministicTile(TileHeader{signer.did(), "f", {}, "x", {}}).error().code, Errc::format);
        QCOMPARE(stream::makeDeterministicTile(TileHeader{signer.did(), std::string(codec::kBlockBytesMax, 'x'), {}, {}, {}}).error().code, Errc::size);
        QCOMPARE(stream::makeDeterministicTile(TileHeader{signer.did(), "\xff", {}, {}, {}}).error().code, Errc::format);
        QCOMPARE(stream::makeTile(TileHeader{other.did(), {}, {}, {}, {}}, codec::Map{}, signer.authority()).error().code, Errc::controller);
        const auto genesis = stream::makeDeterministicTile(TileHeader{signer.did(), "f", {}, {}, {}}).value();
        const auto update = stream::makeTileUpdate(stream::tileIdOf(genesis), genesis.cid(), codec::Map{}, codec::Map{}, signer.authority());
        QCOMPARE(update.error().code, Errc::patch);
    }
};

AMPHORA_TEST_UNIT(TstTile, "tile")
#include "tst_tile.moc"
