#include "core/codec/dag_cbor.h"
#include "core/stream/tile.h"

#include "tests/stream/tile_data.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using nlohmann::json;
using stream::CommitId;
using stream::Event;
using stream::StreamId;
using test::Suite;

namespace {

/// An event as these files hold it: a JWS and the base64 of its payload.
Result<Event> eventOf(const json &jws, const std::string &linkedBlock)
{
    return stream::eventFromHttpJson(codec::Map{{"jws", test::valueOf(jws)}, {"linkedBlock", linkedBlock}});
}

std::string whyUnread(const Result<Event> &event) { return event ? "" : event.error().detail; }

} // namespace

/// Real events of 2021 and 2022: hash, signature and StreamID of each.
class TstPublished : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedTileVerifies()
    {
        Suite suite("published-tiles");
        Suite flags("vectors/published");
        const auto known = test::readJson(test::vectorsPath("vectors.json")).at("published");
        const auto path = test::sharedPath("protocol/published-tiles.json");
        const bool isThere = suite.open(path);
        if (flags.open(path) && isThere) {
            for (const auto &c : test::readJson(path)) {
                const std::string name = c.at("alias"), id = c.at("streamId");
                const auto event = eventOf(c.at("jws"), c.at("linkedBlock_base64"));
                if (!suite.check(name + ": reads", event.operator bool(), whyUnread(event))) continue;
                const auto state = stream::applyTileGenesis(*event);
                suite.check(name + ": verifies", state.operator bool(), state ? "" : state.error().detail);
                suite.check(name + ": StreamID", stream::tileIdOf(*event).toString() == id);
                suite.check(name + ": CommitID", CommitId::ofGenesis(stream::tileIdOf(*event)).toString() == c.at("version"));
                suite.check(name + ": link", event->blocks.linked->cid().toString() == c.at("link"));
                suite.check(name + ": content", state && state->content == codec::parseJson(c.at("content").dump()).value());
            }
            for (const auto &entry : known) {
                const std::string name = entry.at("alias"), id = entry.at("id");
                const auto &tiles = test::readJson(path);
                const auto tile = std::find_if(tiles.begin(), tiles.end(), [&](const json &c) { return c.at("streamId") == id; });
                if (!flags.check(name + ": is there", tile != tiles.end())) continue;
                const auto event = eventOf(tile->at("jws"), tile->at("linkedBlock_base64")).value();
                const auto &bytes = event.blocks.linked->bytes();
                const auto document = codec::decodeDagCbor(bytes, codec::Reading::lenient).value();
                // Whoever re-encodes one of these makes another stream of it: that is why blocks are kept as received.
                flags.check(name + ": encodes to other bytes", (codec::encodeDagCbor(document.value).value() == bytes) == entry.at("reencode_same"));
                flags.check(name + ": known as such", document.isCanonical == entry.at("reencode_same"));
                json keys = json::array();
                for (const auto &[key, value] : event.payload) keys.push_back(key);
                flags.check(name + ": keys", keys == entry.at("topkeys"), keys.dump());
                const auto *schema = event.header()->find("schema");
                flags.check(name + ": undefined read as null", !entry.at("has_f7").get<bool>() || (schema && schema->isNull()));
                flags.check(name + ": facts", (stream::tileIdOf(event).toString() == id) == entry.at("sid_matches")
                                && stream::applyTileGenesis(event).operator bool() == entry.at("sig"));
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
        QVERIFY2(flags.passed(), flags.failures());
    }

    void everyRealGenesisVerifies()
    {
        Suite suite("corpora/genesis");
        const auto path = test::sharedPath("corpora/open/genesis/genesis-vectors.json");
        if (suite.open(path)) {
            for (const auto &c : test::readJson(path)) {
                const auto name = c.at("source").get<std::string>() + " " + c.at("alias").get<std::string>();
                const auto event = eventOf(c.at("jws"), c.at("linkedBlock"));
                if (!suite.check(name + ": reads", event.operator bool(), whyUnread(event))) continue;
                const auto id = StreamId::of(static_cast<stream::StreamType>(c.at("typeCode").get<int>()), event->cid());
                suite.check(name + ": StreamID", id.toString() == c.at("streamId"));
                if (!c.at("version").is_null()) suite.check(name + ": CommitID", CommitId::ofGenesis(id).toString() == c.at("version"));
                const auto controller = did::Did::parse(*event->header()->find("controllers")->asList()->front().asText()).value();
                const auto status = jose::verifyJws(*event->envelope, controller);
                if (!status && (status.error().code == Errc::capability || status.error().code == Errc::unsupported))
                    suite.later(name + ": signature", status.error().detail);
                else
                    suite.check(name + ": signature", status.operator bool(), status ? "" : status.error().detail);
                if (id.type() == stream::StreamType::tile)
                    suite.check(name + ": state", stream::applyTileGenesis(*event).operator bool());
                else
                    suite.later(name + ": state", "streams of this type");
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void indexAndRecordsFollowFromTheDid()
    {
        Suite suite("golden/idx");
        const auto path = test::sharedPath("peer/golden/idx.json");
        if (suite.open(path)) {
            const auto file = test::readJson(path);
            for (const auto &c : file.at("cases")) {
                const std::string name = c.at("name");
                if (c.contains("schemas")) {
                    for (const auto &[alias, url] : c.at("schemas").items()) {
                        const auto id = CommitId::parse(url.get<std::string>());
                        suite.check(name + ": schema " + alias, id && id->toUrl() == url && id->isGenesis());
                    }
                    for (const auto &[alias, text] : c.at("definitions").items()) {
                        const auto id = StreamId::parse(text.get<std::string>());
                        suite.check(name + ": definition " + alias, id && id->toString() == text);
                    }
                } else if (c.contains("genesis")) {
                    const auto event = stream::makeDeterministicTile(test::tileHeaderOf(c.at("genesis").at("header")));
                    suite.check(name, event && codec::toHex(event->blocks.root.bytes()) == c.at("genesisHex")
                                    && stream::tileIdOf(*event).toString() == c.at("streamId")
                                    && (!c.contains("cid") || event->cid().toString() == c.at("cid"))
                                    && (!c.contains("url") || stream::tileIdOf(*event).toUrl() == c.at("url"))
                                    && stream::applyTileGenesis(*event)->controller()->toString() == c.at("did"), whyUnread(event));
                } else if (c.contains("commits")) {
                    checkCommits(suite, name, c);
                } else {
                    suite.check(name, false, "no judge for this case");
                }
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

private:
    static void checkCommits(Suite &suite, const std::string &name, const json &c)
    {
        Result<stream::TileState> state = Error{Errc::notFound, "no event"};
        for (const auto &commit : c.at("commits")) {
            const auto event = eventOf(commit.at("jws"), commit.at("linkedBlockBase64"));
            if (!suite.check(name + ": reads", event && codec::toHex(event->blocks.linked->bytes()) == commit.at("linkedBlockHex"), whyUnread(event))) return;
            if (!state) {
                state = stream::applyTileGenesis(*event);
                suite.check(name + ": StreamID", stream::tileIdOf(*event).toString() == c.at("streamId"));
                suite.check(name + ": verifies", state.operator bool(), state ? "" : state.error().detail);
                if (!state) return;
                if (c.contains("commitId"))
                    suite.check(name + ": CommitID", CommitId::ofGenesis(stream::tileIdOf(*event)).toString() == c.at("commitId"));
            } else {
                suite.check(name + ": applies", stream::applyTileEvent(*state, *event).operator bool());
            }
        }
    }
};

AMPHORA_TEST_UNIT(TstPublished, "published")
#include "tst_published.moc"
