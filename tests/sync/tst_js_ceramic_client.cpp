#include "core/codec/json.h"
#include "core/sync/js_ceramic_client.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/sync/recorded_node.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::sync;
using namespace std::chrono_literals;
using net::CancelToken;
using net::HttpRequest;
using nlohmann::json;
using stream::StreamId;
using test::ScriptedHttp;
using test::Suite;

class TstJsCeramicClient : public QObject {
    Q_OBJECT

    const CancelToken m_never;
    const json m_recorded = test::recordedCases("node-http");

    const json &recorded(const char *name) const
    {
        for (const auto &entry : m_recorded)
            if (entry.at("name") == name) return entry;
        qFatal("no recorded case %s", name);
    }

    static JsCeramicClient clientOf(ScriptedHttp &http) { return {http, "http://127.0.0.1:7007"}; }
    static ScriptedHttp always(std::string body, int status = 200)
    {
        return ScriptedHttp([body, status](const HttpRequest &) { return ScriptedHttp::answer(body, status); });
    }

    static std::string recordedBody(const json &response)
    {
        const auto &body = response.at("body");
        return body.is_string() ? body.get<std::string>() : body.dump();
    }

    /// What the recorded answer to a write means.
    static std::string expectedOf(const json &entry, const StreamId &id, const stream::Event &event)
    {
        const auto &response = entry.at("response");
        if (response.at("status") != 200) {
            const auto text = response.at("body").at("error").get<std::string>();
            if (text.find("stale state") != std::string::npos) return "E-STALE";
            if (text.find("block size") != std::string::npos) return "E-SIZE";
            if (text.find("while loading CID") == std::string::npos) return "E-NODE-REFUSED";
            return text.find(id.genesis().toString()) != std::string::npos ? "E-NOT-FOUND" : "E-BLOCK-MISSING";
        }
        bool hasOurs = false, hasPrev = false;
        for (const auto &line : response.at("body").at("state").at("log")) {
            hasOurs = hasOurs || line.at("cid") == event.cid().toString();
            hasPrev = hasPrev || (event.prev() && line.at("cid") == event.prev()->toString());
        }
        return hasOurs ? "ok" : hasPrev ? "E-NODE-LIED" : "E-STALE";
    }

private Q_SLOTS:
    /// Every write that was recorded with a real node: what we send is what the official client sent, and its answer is understood.
    void everyRecordedWriteIsSentAndUnderstood()
    {
        Suite suite("golden/node-http writes");
        for (const auto &entry : m_recorded) {
            const auto &request = entry.at("request");
            const auto name = entry.at("name").get<std::string>();
            const bool isCreate = request.at("path") == "/api/v0/streams";
            if (request.at("method") != "POST" || (!isCreate && request.at("path") != "/api/v0/commits")) continue;
            const auto &body = request.at("body");
            const auto *member = isCreate ? "genesis" : "commit";
            if (!body.is_object() || !body.contains(member)) continue; // Not an event: nothing of ours.
            const auto event = stream::eventFromHttpJson(*codec::parseJson(body.at(member).dump()));
            if (!event || (isCreate ? event->kind != stream::EventKind::init : !event->prev())) continue; // We cannot even hold it.
            if (isCreate && body.at("type") > 3) continue;

            ScriptedHttp http([&](const HttpRequest &) {
                return ScriptedHttp::answer(recordedBody(entry.at("response")), entry.at("response").at("status"));
            });
            const auto client = clientOf(http);
            const auto id = isCreate ? StreamId::of(stream::StreamType(body.at("type").get<int>()), event->cid())
                                     : *StreamId::parse(body.at("streamId").get<std::string>());
            const auto log = isCreate ? client.createStream(id.type(), *event, {}, m_never) : client.addEvent(id, *event, {}, m_never);
            // An unsigned tile with a random `unique` becomes another stream on the way (protocol/03 §3.4), so it is never sent.
            if (http.requests.empty()) {
                suite.check(name, !log && log.error().code == Errc::unsupported, "not sent for another reason");
                continue;
            }
            auto expected = expectedOf(entry, id, *event);
            if (isCreate && entry.at("response").at("status") == 200 && entry.at("response").at("body").at("streamId") != id.toString())
                expected = "E-NODE-LIED";
            const auto got = log ? std::string("ok") : std::string(errcText(log.error().code));
            const auto sent = json::parse(http.requests.front().body);
            // Members that belong to no event do not come back out of ours.
            const bool isSame = name.find("extra fields") != std::string::npos || sent.at(member) == body.at(member)
                || test::eventOf(sent.at(member)).cid() == event->cid();
            suite.check(name, got == expected && isSame && test::pathOf(http.requests.front()) == request.at("path"),
                        "expected " + expected + ", got " + got + (isSame ? "" : ", another body was sent"));
        }
        QVERIFY2(suite.passed(), suite.failures());
        QVERIFY(suite.ran() > 150);
    }

    void everyRecordedReadIsUnderstood()
    {
        for (const auto &entry : m_recorded) {
            const auto path = entry.at("request").at("path").get<std::string>();
            const auto &response = entry.at("response");
            if (entry.at("request").at("method") != "GET" || response.at("status") != 200 || !response.contains("body")) continue;
            auto http = always(recordedBody(entry.at("response")));
            if (path.starts_with("/api/v0/commits/")) {
                const auto id = *StreamId::parse(path.substr(16));
                const auto events = clientOf(http).events(id, m_never);
                QVERIFY2(events, path.c_str());
                QCOMPARE(events->size(), entry.at("response").at("body").at("commits").size());
                QCOMPARE(test::pathOf(http.requests.front()), path);
            } else if (path.starts_with("/api/v0/streams/") && !path.ends_with("/content")) {
                const auto id = StreamId::parse(path.substr(16));
                if (!id) continue; // A CommitID: not asked by us.
                const auto log = clientOf(http).logOf(*id, m_never);
                QVERIFY2(log, path.c_str());
                QCOMPARE(log->size(), entry.at("response").at("body").at("state").at("log").size());
            }
        }
    }

    void optionsSayWhatTheNodeMayDo()
    {
        const auto &create = recorded("tile deterministic: IDX index");
        auto http = always(recordedBody(create.at("response")));
        const auto genesis = test::eventOf(create.at("request").at("body").at("genesis"));
        QVERIFY(clientOf(http).createStream(stream::StreamType::tile, genesis, {}, m_never));
        QVERIFY(json::parse(http.requests.back().body).at("opts") == json({{"anchor", false}, {"publish", false}, {"sync", 0}}));
        QVERIFY(clientOf(http).createStream(stream::StreamType::tile, genesis, {.anchor = true, .publish = true}, m_never));
        QVERIFY(json::parse(http.requests.back().body).at("opts") == json({{"anchor", true}, {"publish", true}, {"sync", 0}}));
        QCOMPARE(http.requests.back().headers.front(), (std::pair<std::string, std::string>{"Content-Type", "application/json"}));

        // A signed genesis is new to everybody: the node need not search for it.
        const auto &signedCreate = recorded("published schema BasicProfile (CBOR undefined inside: true)");
        auto other = always(recordedBody(signedCreate.at("response")));
        const auto schema = test::eventOf(signedCreate.at("request").at("body").at("genesis"));
        QVERIFY(clientOf(other).createStream(stream::StreamType::tile, schema, {}, m_never));
        QVERIFY(json::parse(other.requests.back().body).at("opts").at("syncTimeoutSeconds") == 0);
    }

    // ---- writes that did not happen

    void twoHundredWithoutOurCidIsNoSuccess()
    {
        const auto &entry = recorded("accepted: the good commit");
        const auto &request = entry.at("request").at("body");
        const auto id = *StreamId::parse(request.at("streamId").get<std::string>());
        const auto event = test::eventOf(request.at("commit"));
        auto answer = entry.at("response").at("body");
        answer["state"]["log"].erase(1);
        auto http = always(answer.dump());
        const auto log = clientOf(http).addEvent(id, event, {}, m_never);
        QVERIFY(!log);
        QCOMPARE(log.error().code, Errc::nodeLied);
        QCOMPARE(log.error().where, event.cid().toString());
    }

    void anEventOnSomethingTheNodeLacksIsStale()
    {
        const auto &entry = recorded("refused: prev is not in the log");
        const auto &request = entry.at("request").at("body");
        const auto id = *StreamId::parse(request.at("streamId").get<std::string>());
        auto http = always(recordedBody(entry.at("response")));
        const auto event = test::eventOf(request.at("commit"));
        const auto log = clientOf(http).addEvent(id, event, {}, m_never);
        QVERIFY(!log);
        QCOMPARE(log.error().code, Errc::stale);
        QCOMPARE(log.error().where, event.prev()->toString());
        // The same from a node that has never seen that event at all.
        auto other = always(json{{"error", "Timeout error while loading CID " + event.prev()->toString() + " from IPFS: x"}}.dump(), 500);
        const auto refused = clientOf(other).addEvent(id, event, {}, m_never);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::stale);
        QCOMPARE(refused.error().where, event.prev()->toString());
    }

    void anAnswerAboutAnotherStreamIsALie()
    {
        const auto &mine = recorded("tile deterministic: IDX index");
        const auto &other = recorded("accepted: the good commit");
        auto http = always(recordedBody(other.at("response")));
        const auto client = clientOf(http);
        const auto genesis = test::eventOf(mine.at("request").at("body").at("genesis"));
        const auto id = StreamId::of(stream::StreamType::tile, genesis.cid());
        QCOMPARE(client.createStream(stream::StreamType::tile, genesis, {}, m_never).error().code, Errc::nodeLied);
        QCOMPARE(client.addEvent(id, test::eventOf(other.at("request").at("body").at("commit")), {}, m_never).error().code, Errc::nodeLied);
        QCOMPARE(client.logOf(id, m_never).error().code, Errc::nodeLied);
        QCOMPARE(client.events(id, m_never).error().code, Errc::nodeLied);
    }

    void aGenesisIsNoUpdateAndAnUpdateNoGenesis()
    {
        const auto genesis = test::eventOf(recorded("tile deterministic: IDX index").at("request").at("body").at("genesis"));
        const auto update = test::eventOf(recorded("accepted: the good commit").at("request").at("body").at("commit"));
        auto http = always("{}");
        QCOMPARE(clientOf(http).createStream(stream::StreamType::tile, update, {}, m_never).error().code, Errc::usage);
        QCOMPARE(clientOf(http).addEvent(StreamId::of(stream::StreamType::tile, genesis.cid()), genesis, {}, m_never).error().code, Errc::usage);
        QVERIFY(http.requests.empty());
    }

    void aTransportErrorPassesThrough()
    {
        const auto id = test::recordedStreams().front().id;
        for (const auto code : {Errc::nodeDown, Errc::nodeTls, Errc::timeout, Errc::size, Errc::cancelled, Errc::nodeRefused}) {
            ScriptedHttp http([&](const HttpRequest &) -> Result<net::HttpResponse> { return Error{code, "as said"}; });
            const auto client = clientOf(http);
            QCOMPARE(client.events(id, m_never).error(), (Error{code, "as said"}));
            QCOMPARE(client.logOf(id, m_never).error().code, code);
            QCOMPARE(client.logsOf({}, m_never).error().code, code);
            QCOMPARE(client.chains(m_never).error().code, code);
            QCOMPARE(client.detect(m_never).error().code, code);
            QCOMPARE(client.health(m_never).error().code, code);
        }
    }

    void aStreamThatIsNotThereIsNotFound()
    {
        const auto id = test::recordedStreams().front().id;
        auto http = always(json{{"error", "Timeout error while loading CID " + id.genesis().toString() + " from IPFS: TimeoutError: x"}}.dump(), 500);
        QCOMPARE(clientOf(http).events(id, m_never).error().code, Errc::notFound);
        QCOMPARE(clientOf(http).logOf(id, m_never).error().code, Errc::notFound);
    }

    // ---- many streams, kinds, bounds

    void manyStreamsAreAskedInGroups()
    {
        std::vector<StreamId> ids;
        for (int i = 0; i < 250; ++i) {
            const auto block = "stream " + std::to_string(i);
            ids.push_back(StreamId::of(stream::StreamType::tile, codec::Cid::of(codec::kCodecDagJose, asBytes(block))));
        }
        ScriptedHttp http([&](const HttpRequest &request) {
            json answer = json::object();
            const auto asked = json::parse(request.body);
            for (const auto &query : asked.at("queries")) {
                const auto id = *StreamId::parse(query.at("streamId").get<std::string>());
                if (id.genesis().toBytes().back() % 2) answer[id.toString()] = {{"log", {{{"cid", id.genesis().toString()}}}}};
            }
            return ScriptedHttp::answer(answer.dump());
        });
        const auto logs = clientOf(http).logsOf(ids, m_never);
        QVERIFY(logs);
        QCOMPARE(http.requests.size(), std::size_t(3));
        QCOMPARE(logs->size(), std::size_t(std::count_if(ids.begin(), ids.end(), [](const auto &id) { return id.genesis().toBytes().back() % 2; })));
        QVERIFY(json::parse(http.requests.front().body).at("timeout") == 3000);
    }

    void theKindIsFoundByWhatAnswers()
    {
        const auto kindOf = [&](std::map<std::string, net::HttpResponse> known, int otherwise = 404) {
            ScriptedHttp http([&](const HttpRequest &request) {
                const auto answer = known.find(test::pathOf(request));
                return answer == known.end() ? ScriptedHttp::answer("<html>", otherwise) : answer->second;
            });
            return clientOf(http).detect(m_never);
        };
        QCOMPARE(*kindOf({{"/api/v0/node/chains", ScriptedHttp::answer("{\"supportedChains\":[\"inmemory:12345\"]}")}}), NodeKind::jsCeramic);
        QCOMPARE(*kindOf({{"/ceramic/version", ScriptedHttp::answer("{\"version\":\"0.58.0\"}")}}), NodeKind::ceramicOne);
        QCOMPARE(kindOf({}).error().code, Errc::nodeKind);
        QCOMPARE(kindOf({}, 200).error().code, Errc::nodeKind);
        QCOMPARE(kindOf({}, 502).error().code, Errc::nodeDown);
        QCOMPARE(kindOf({{"/api/v0/node/chains", ScriptedHttp::answer("{\"supportedChains\":7}")}}).error().code, Errc::nodeKind);
    }

    void healthIsTheNodesOwnWord()
    {
        auto alive = always(recordedBody(recorded("health").at("response")));
        QVERIFY(clientOf(alive).health(m_never));
        auto down = always("IPFS unreachable", 503);
        QCOMPARE(clientOf(down).health(m_never).error().code, Errc::nodeDown);
        auto portal = always("<html>Welcome");
        QCOMPARE(clientOf(portal).health(m_never).error().code, Errc::nodeKind);
    }

    void everyCallIsBounded()
    {
        auto http = always("{}");
        const JsCeramicClient client(http, "http://127.0.0.1:7007", {.connect = 1s, .idle = 2s, .total = 60s});
        const auto id = test::recordedStreams().front().id;
        (void)client.health(m_never);
        (void)client.detect(m_never);
        (void)client.chains(m_never);
        (void)client.events(id, m_never);
        (void)client.logOf(id, m_never);
        (void)client.logsOf({}, m_never);
        QCOMPARE(http.requests.size(), std::size_t(7));
        for (const auto &request : http.requests) {
            QCOMPARE(request.connectTimeout, std::chrono::milliseconds(1s));
            QCOMPARE(request.idleTimeout, std::chrono::milliseconds(2s));
            QVERIFY(request.totalTimeout <= 60s && request.totalTimeout > 0ms);
            QVERIFY(request.bodyBytesMax <= JsCeramicClient::kEventsAnswerBytesMax);
        }
    }
};

AMPHORA_TEST_UNIT(TstJsCeramicClient, "js_ceramic_client")
#include "tst_js_ceramic_client.moc"
