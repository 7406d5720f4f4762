#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/sync/js_answers.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/sync/recorded_node.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <random>

using namespace amphora;
using namespace amphora::sync;
using nlohmann::json;
using stream::Event;
using stream::StreamId;
using test::RecordedStream;
using test::Suite;

/// Goals P1-P3, P7 and P8 for the answers of a js-ceramic node, on the recorded answers of a real one.
class TstJsAnswers : public QObject {
    Q_OBJECT

    const std::vector<RecordedStream> m_streams = test::recordedStreams();
    const RecordedStream &longest() const { return m_streams.front(); }

    static std::vector<std::string> cidsOf(const std::vector<Event> &events)
    {
        std::vector<std::string> cids;
        for (const auto &event : events) cids.push_back(event.cid().toString());
        return cids;
    }

    static std::vector<std::string> listed(const RecordedStream &stream)
    {
        std::vector<std::string> cids;
        for (const auto &commit : stream.commits) cids.push_back(commit.at("cid"));
        return cids;
    }

    static Errc codeOf(const RecordedStream &stream) { return codeOf(readEvents(stream.body(), stream.id)); }
    template <typename T>
    static Errc codeOf(const Result<T> &result)
    {
        if (result) qFatal("an error was expected");
        return result.error().code;
    }

    /// Flips a bit of base64 text in its decoded bytes.
    static std::string flipped(const std::string &base64, std::size_t at)
    {
        auto bytes = *codec::fromBase64(base64);
        bytes[at % bytes.size()] ^= 1;
        return codec::toBase64(bytes);
    }

private Q_SLOTS:
    void everyRecordedStreamIsReadToTheByte()
    {
        Suite suite("golden/node-streams as answers");
        for (const auto &entry : test::recordedCases("node-streams")) {
            const auto name = entry.at("name").get<std::string>();
            if (!entry.contains("commits")) {
                suite.later(name, "capability-signed events");
                continue;
            }
            const RecordedStream stream{*StreamId::parse(entry.at("streamId").get<std::string>()), entry.at("commits")};
            const auto events = readEvents(stream.body(), stream.id);
            bool isSame = bool(events) && cidsOf(*events) == listed(stream);
            if (isSame)
                for (const auto &event : *events) {
                    isSame = isSame && codec::toHex(event.blocks.root.bytes()) == entry.at("blocks").at(event.cid().toString());
                    if (event.blocks.linked)
                        isSame = isSame && codec::toHex(event.blocks.linked->bytes()) == entry.at("blocks").at(event.blocks.linked->cid().toString());
                }
            suite.check(name, isSame, events ? "other bytes" : events.error().detail);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    // ---- order and number

    void shuffledEventsComeOutInOrder()
    {
        auto stream = longest();
        const auto expected = listed(stream);
        std::mt19937 random(7);
        for (int i = 0; i < 50; ++i) {
            std::vector<json> commits(stream.commits.begin(), stream.commits.end());
            std::shuffle(commits.begin(), commits.end(), random);
            stream.commits = commits;
            const auto events = readEvents(stream.body(), stream.id);
            QVERIFY(events);
            QCOMPARE(cidsOf(*events), expected);
        }
    }

    void anEventThatComesAHundredTimesIsOne()
    {
        auto stream = longest();
        auto commits = json::array();
        for (int i = 0; i < 100; ++i)
            for (const auto &commit : longest().commits) commits.push_back(commit);
        stream.commits = commits;
        QCOMPARE(cidsOf(*readEvents(stream.body(), stream.id)), listed(longest()));
    }

    void aMissingEventInTheMiddleIsNamed()
    {
        auto stream = longest();
        stream.commits.erase(3);
        const auto events = readEvents(stream.body(), stream.id);
        QCOMPARE(codeOf(events), Errc::blockMissing);
        QCOMPARE(events.error().where, longest().commits.at(3).at("cid").get<std::string>());
    }

    void aLogThatStopsEarlyIsOnlyOlder()
    {
        auto stream = longest();
        stream.commits.erase(stream.commits.size() - 1);
        QCOMPARE(readEvents(stream.body(), stream.id)->size(), longest().commits.size() - 1);
    }

    void bothBranchesOfAForkAreKept()
    {
        // The rival commit of node-http.json and the one that won, on the same prev.
        RecordedStream fork{longest().id, json::array()};
        for (const auto &entry : test::recordedCases("node-http")) {
            const auto name = entry.at("name").get<std::string>();
            if (name != "accepted: the good commit" && name != "refused: a rival commit on the same prev") continue;
            const auto &body = entry.at("request").at("body");
            fork.id = *StreamId::parse(body.at("streamId").get<std::string>());
            fork.commits.push_back({{"cid", test::eventOf(body.at("commit")).cid().toString()}, {"value", body.at("commit")}});
        }
        QCOMPARE(fork.commits.size(), std::size_t(2));
        for (const auto &entry : test::recordedCases("node-http")) {
            const auto &body = entry.at("request").at("body");
            if (!body.is_object() || !body.contains("genesis") || !body.at("genesis").is_object() || !body.at("genesis").contains("jws")) continue;
            const auto genesis = test::eventOf(body.at("genesis"));
            if (genesis.cid() == fork.id.genesis()) fork.commits.push_back({{"cid", genesis.cid().toString()}, {"value", body.at("genesis")}});
        }
        const auto events = readEvents(fork.body(), fork.id);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(3));
        QCOMPARE(events->front().cid(), fork.id.genesis());
        QCOMPARE(*(*events)[1].prev(), fork.id.genesis());
        QCOMPARE(*(*events)[2].prev(), fork.id.genesis());
    }

    // ---- lies

    void anotherStreamIsALie()
    {
        auto other = m_streams[1];
        QCOMPARE(codeOf(readEvents(other.body(), longest().id)), Errc::nodeLied); // under its own name
        other.id = longest().id;
        QCOMPARE(codeOf(other), Errc::nodeLied); // under ours
    }

    void aMissingGenesisIsALie()
    {
        auto stream = longest();
        stream.commits.erase(0);
        QCOMPARE(codeOf(stream), Errc::nodeLied);
        stream.commits = json::array();
        QCOMPARE(codeOf(stream), Errc::nodeLied);
    }

    void anEventOfAnotherStreamAmongOursIsALie()
    {
        auto stream = longest();
        stream.commits.push_back(m_streams[1].commits.back());
        QCOMPARE(codeOf(stream), Errc::nodeLied);
        stream = longest();
        stream.commits.push_back(m_streams[1].commits.front());
        QCOMPARE(codeOf(stream), Errc::nodeLied);
    }

    void aWrongCidIsSeen()
    {
        auto stream = longest();
        stream.commits[1]["value"] = stream.commits[2]["value"];
        QCOMPARE(codeOf(stream), Errc::cidMismatch);
        // An unsigned event is hashed after encoding.
        stream = *std::find_if(m_streams.begin(), m_streams.end(), [](const auto &s) { return !s.commits.front().at("value").contains("jws"); });
        stream.commits.front()["value"]["header"]["family"] = "another";
        QCOMPARE(codeOf(stream), Errc::cidMismatch);
    }

    void theBlockOfAnotherEventIsSeen()
    {
        auto stream = longest();
        stream.commits[2]["value"]["linkedBlock"] = stream.commits[1]["value"]["linkedBlock"];
        QCOMPARE(codeOf(stream), Errc::cidMismatch);
    }

    void aLinkThatWasNotSignedIsSeen()
    {
        auto stream = longest();
        stream.commits[2]["value"]["jws"]["link"] = stream.commits[1]["value"]["jws"]["link"];
        QCOMPARE(codeOf(stream), Errc::cidMismatch);
        stream.commits[2]["value"]["jws"]["link"] = "hello";
        QVERIFY(!readEvents(stream.body(), stream.id));
        stream.commits[2]["value"]["jws"].erase("link"); // Only a convenience: the payload says the same.
        QVERIFY(readEvents(stream.body(), stream.id));
    }

    /// Goal P1: bits all over the blocks and signatures of three events.
    void everyFlippedBitIsSeen()
    {
        auto stream = longest();
        stream.commits = {longest().commits.at(0), longest().commits.at(1), longest().commits.at(2)};
        int flips = 0;
        for (std::size_t i = 0; i < stream.commits.size(); ++i) {
            const auto linked = stream.commits[i]["value"]["linkedBlock"].get<std::string>();
            for (std::size_t at = 0; at < linked.size() * 3 / 4; at += 5, ++flips) {
                auto bad = stream;
                bad.commits[i]["value"]["linkedBlock"] = flipped(linked, at);
                QVERIFY(!readEvents(bad.body(), bad.id));
            }
            for (const auto *part : {"protected", "signature"}) {
                const auto text = stream.commits[i]["value"]["jws"]["signatures"][0][part].get<std::string>();
                auto bytes = *codec::fromBase64Url(text);
                for (std::size_t at = 0; at < bytes.size(); at += 7, ++flips) {
                    auto changed = bytes;
                    changed[at] ^= 1;
                    auto bad = stream;
                    bad.commits[i]["value"]["jws"]["signatures"][0][part] = codec::toBase64Url(changed);
                    QVERIFY(!readEvents(bad.body(), bad.id));
                }
            }
        }
        QVERIFY(flips > 150);
    }

    // ---- form and limits

    void whatIsNoJsonObjectIsNoNode()
    {
        for (const auto *body : {"", "   ", "<!DOCTYPE html><html>Welcome</html>", "[]", "\"text\"", "null", "7", "Alive!"}) {
            QCOMPARE(codeOf(readEvents(body, longest().id)), Errc::nodeKind);
            QCOMPARE(codeOf(readLog(body, longest().id)), Errc::nodeKind);
            QCOMPARE(codeOf(readLogs(body, {})), Errc::nodeKind);
            QCOMPARE(codeOf(readChains(body)), Errc::nodeKind);
        }
        QVERIFY(readChains("<b>\n\x1b[31m").error().detail.find('\n') == std::string::npos);
    }

    void jsonOfAnotherShapeIsAFormatError()
    {
        const auto id = longest().id.toString();
        for (const std::string &body : {std::string("{}"), std::string("{\"streamId\":7}"), std::string("{"), "{\"streamId\":\"" + id + "\"}",
                                        "{\"streamId\":\"" + id + "\",\"commits\":{}}", "{\"streamId\":\"" + id + "\",\"commits\":[7]}",
                                        "{\"streamId\":\"" + id + "\",\"commits\":[{\"cid\":7,\"value\":{}}]}",
                                        "{\"streamId\":\"" + id + "\",\"commits\":[{\"cid\":\"hello\",\"value\":{}}]}",
                                        "{\"streamId\":\"" + id + "\",\"commits\":[{\"cid\":\"" + longest().id.genesis().toString() + "\",\"value\":null}]}",
                                        "{\"streamId\":\"" + id + "\",\"commits\":[{\"cid\":\"" + longest().id.genesis().toString() + "\",\"value\":{\"jws\":1}}]}",
                                        "{\"streamId\":\"" + id + "\",\"streamId\":\"" + id + "\",\"commits\":[]}"})
            QCOMPARE(codeOf(readEvents(body, longest().id)), Errc::format);
        for (const std::string &state : {std::string("null"), std::string("{}"), std::string("{\"log\":{}}"), std::string("{\"log\":[7]}"),
                                         std::string("{\"log\":[{\"cid\":\"hello\"}]}"), std::string("{\"log\":[{\"cid\":\"") + std::string(300, 'b') + "\"}]}"}) {
            QCOMPARE(codeOf(readLog("{\"streamId\":\"" + id + "\",\"state\":" + state + "}", longest().id)), Errc::format);
            const std::vector<StreamId> wanted{longest().id};
            QCOMPARE(codeOf(readLogs("{\"" + id + "\":" + state + "}", wanted)), Errc::format);
        }
    }

    void nestingIsBounded()
    {
        const auto deep = "{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
        QCOMPARE(codeOf(readChains(deep)), Errc::depth);
        QCOMPARE(codeOf(readEvents(deep, longest().id)), Errc::depth);
    }

    void theNumberOfValuesIsBounded()
    {
        std::string many = "{\"a\":[0";
        for (int i = 0; i < 1'000'001; ++i) many += ",0";
        QCOMPARE(codeOf(readChains(many + "]}")), Errc::size);
        // Marks inside of texts are no values.
        const auto text = "{\"supportedChains\":[],\"note\":\"" + std::string(2'000'000, ',') + "\\\",,\"}";
        QVERIFY(readChains(text));
    }

    void anEventOverTheLimitOfTheProtocolIsRefused()
    {
        auto stream = longest();
        Bytes block(256'001, 0);
        stream.commits.back()["value"]["linkedBlock"] = codec::toBase64(block);
        QCOMPARE(codeOf(stream), Errc::size);
        block.resize(1'000'000);
        stream.commits.back()["value"]["linkedBlock"] = codec::toBase64(block);
        QCOMPARE(codeOf(stream), Errc::size);
    }

    void moreEventsThanWeTakeAreRefused()
    {
        auto entries = json::array();
        for (std::size_t i = 0; i <= kEventsMax; ++i) entries.push_back({{"cid", longest().id.genesis().toString()}, {"type", 0}});
        const auto body = json{{"streamId", longest().id.toString()}, {"state", {{"log", entries}}}}.dump();
        QCOMPARE(codeOf(readLog(body, longest().id)), Errc::size);
        auto chains = json::array();
        for (std::size_t i = 0; i <= kChainsMax; ++i) chains.push_back("eip155:" + std::to_string(i));
        QCOMPARE(codeOf(readChains(json{{"supportedChains", chains}}.dump())), Errc::size);
    }

    // ---- logs, chains, refusals

    void aLogBeginsWithTheGenesisAskedFor()
    {
        const auto log = [](const StreamId &id, std::vector<std::string> cids) {
            auto entries = json::array();
            for (const auto &cid : cids) entries.push_back({{"cid", cid}, {"type", 0}});
            return json{{"streamId", id.toString()}, {"state", {{"log", entries}}}}.dump();
        };
        const auto mine = longest().id, other = m_streams[1].id;
        const auto tip = longest().commits.back().at("cid").get<std::string>();
        QCOMPARE(readLog(log(mine, {mine.genesis().toString(), tip}), mine)->back().toString(), tip);
        QCOMPARE(codeOf(readLog(log(other, {other.genesis().toString()}), mine)), Errc::nodeLied);
        QCOMPARE(codeOf(readLog(log(mine, {tip}), mine)), Errc::nodeLied);
        QCOMPARE(codeOf(readLog(log(mine, {}), mine)), Errc::nodeLied);
    }

    void ofManyStreamsOnlyThoseAskedForAreTaken()
    {
        const std::vector<StreamId> wanted{longest().id, m_streams[1].id};
        const auto state = [](const StreamId &id) { return json{{"log", {{{"cid", id.genesis().toString()}}}}}; };
        const auto logs = readLogs(json{{wanted[0].toString(), state(wanted[0])}}.dump(), wanted);
        QVERIFY(logs);
        QCOMPARE(logs->size(), std::size_t(1));
        QVERIFY(logs->contains(wanted[0]));
        QVERIFY(readLogs("{}", wanted)->empty());
        QCOMPARE(codeOf(readLogs(json{{m_streams[2].id.toString(), state(m_streams[2].id)}}.dump(), wanted)), Errc::nodeLied);
        QCOMPARE(codeOf(readLogs(json{{"hello", state(wanted[0])}}.dump(), wanted)), Errc::nodeLied);
        QCOMPARE(codeOf(readLogs(json{{wanted[0].toString(), state(wanted[1])}}.dump(), wanted)), Errc::nodeLied);
    }

    void chainsAreCaip2Names()
    {
        QCOMPARE(*readChains("{\"supportedChains\":[\"inmemory:12345\",\"eip155:1\"]}"), (std::vector<std::string>{"inmemory:12345", "eip155:1"}));
        QVERIFY(readChains("{\"supportedChains\":[]}")->empty());
        for (const auto *chain : {"7", "null", "\"\"", "\"eip155\"", "\":1\"", "\"eip155:\"", "\"EIP155:1\"", "\"toolongname:1\"", "\"eip155:1 <b>\"",
                                  "\"eip155:1:2\"", "\"eip155:123456789012345678901234567890123\""})
            QCOMPARE(codeOf(readChains(std::string("{\"supportedChains\":[") + chain + "]}")), Errc::format);
        QCOMPARE(codeOf(readChains("{\"supportedChains\":{\"0\":null}}")), Errc::format);
    }

    void aRefusalHasTheCodeOfItsCause()
    {
        const auto id = longest().id;
        const auto genesis = id.genesis().toString();
        const auto schema = m_streams[1].id.genesis().toString();
        const auto says = [](const std::string &text) { return json{{"error", text}}.dump(); };
        const auto load = [](const std::string &cid) {
            return "Timeout error while loading CID " + cid + " from IPFS: TimeoutError: Failed to get block: request timed out";
        };
        QCOMPARE(readRefusal(500, says(load(genesis)), &id).code, Errc::notFound);
        QCOMPARE(readRefusal(500, says(load(schema)), &id).code, Errc::blockMissing);
        QCOMPARE(readRefusal(500, says(load(schema)), &id).where, schema);
        QCOMPARE(readRefusal(500, says(load("from")), &id).code, Errc::nodeRefused);
        QCOMPARE(readRefusal(500, says("Commit to stream k… rejected because it builds on stale state. Calling …"), &id).code, Errc::stale);
        QCOMPARE(readRefusal(500, says("bafy… commit size 260119 exceeds the maximum block size of 256000"), nullptr).code, Errc::size);
        QCOMPARE(readRefusal(413, says("request entity too large"), nullptr).code, Errc::size);
        QCOMPARE(readRefusal(400, says("Method not supported by read only Ceramic"), nullptr).code, Errc::nodeRefused);
        QCOMPARE(readRefusal(404, "<html>", nullptr).code, Errc::nodeKind);
        QCOMPARE(readRefusal(503, "IPFS unreachable", nullptr).code, Errc::nodeDown);
        QCOMPARE(readRefusal(502, "<html>Bad Gateway", nullptr).code, Errc::nodeDown);
        QCOMPARE(readRefusal(500, "", nullptr).code, Errc::nodeRefused);
        QCOMPARE(readRefusal(401, "{\"error\":7}", nullptr).code, Errc::nodeRefused);
        QCOMPARE(readRefusal(429, says("slow down"), nullptr).code, Errc::nodeRefused);
    }

    void theWordsOfANodeAreOneShortLine()
    {
        const auto error = readRefusal(500, json{{"error", "line\nline\r\x1b[2J\u202e" + std::string(5000, 'x')}}.dump(), nullptr);
        QVERIFY(error.detail.size() < kNodeTextMax + 50);
        QVERIFY(error.detail.find_first_of("\n\r\x1b") == std::string::npos);
        QVERIFY(error.detail.find("\u202e") == std::string::npos);
    }
};

AMPHORA_TEST_UNIT(TstJsAnswers, "js_answers")
#include "tst_js_answers.moc"
