#include "core/sync/node_test.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/sync/recorded_node.h"

#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::sync;
using namespace std::chrono_literals;
using net::CancelToken;
using nlohmann::json;
using stream::StreamId;

/// The client against a js-ceramic node from npm, fresh, at AMPHORA_TEST_NODE_URL (tests/interop/with-ceramic-node.sh).
/// The functions run in the order they stand in: what one writes the next reads.
class TstRealNode : public QObject {
    Q_OBJECT

    const CancelToken m_never;
    const std::unique_ptr<net::HttpClient> m_http = net::makeCurlClient();
    const std::string m_url = qEnvironmentVariable("AMPHORA_TEST_NODE_URL").toStdString();
    static constexpr auto kPatience = 60s; ///< The node is real, and so is what else this machine does.
    const JsCeramicClient m_client{*m_http, m_url, {kPatience, kPatience, kPatience}};
    const json m_recorded = test::recordedCases("node-http");

    const json &recorded(const std::string &name) const
    {
        for (const auto &entry : m_recorded)
            if (entry.at("name") == name) return entry.at("request").at("body");
        qFatal("no recorded case %s", name.c_str());
    }

    template <typename T>
    static std::string codeOf(const Result<T> &result)
    {
        return result ? "ok" : std::string(errcText(result.error().code));
    }

    Result<std::vector<codec::Cid>> create(const std::string &name) const
    {
        return m_client.createStream(stream::StreamType::tile, test::eventOf(recorded(name).at("genesis")), {}, m_never);
    }
    Result<std::vector<codec::Cid>> add(const std::string &name) const
    {
        const auto &body = recorded(name);
        return m_client.addEvent(*StreamId::parse(body.at("streamId").get<std::string>()), test::eventOf(body.at("commit")), {}, m_never);
    }
    /// The signed genesis of the stream that a recorded commit belongs to.
    stream::Event genesisOf(const StreamId &id) const
    {
        for (const auto &entry : m_recorded) {
            const auto &body = entry.at("request").at("body");
            if (!body.is_object() || !body.contains("genesis") || !body.at("genesis").is_object()) continue;
            const auto value = body.at("genesis");
            if (value.contains("jws"))
                if (auto event = test::eventOf(value); event.cid() == id.genesis()) return event;
        }
        throw std::runtime_error("no recorded genesis of " + id.toString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_url.empty()) QSKIP("AMPHORA_TEST_NODE_URL is not set");
    }

    void theSixChecksPass()
    {
        const auto genesis = test::eventOf(recorded("tile deterministic: IDX index").at("genesis"));
        NodeTestPlan plan;
        plan.chain = qEnvironmentVariable("AMPHORA_TEST_NODE_CHAIN", "inmemory:12345").toStdString();
        plan.readable = StreamId::of(stream::StreamType::tile, genesis.cid());
        plan.writable = &genesis;
        plan.perCheck = kPatience;
        for (const auto &check : testNode(*m_http, m_url, plan, m_never)) {
            QVERIFY2(!check.error, (std::string(check.name) + ": " + (check.error ? check.error->detail : "")).c_str());
            if (check.name == "read") QCOMPARE(check.note, std::string("the stream is not on this node yet"));
        }
        QCOMPARE(m_client.events(*plan.readable, m_never)->size(), std::size_t(1)); // The write is there.
        plan.chain = "eip155:1";
        QCOMPARE(testNode(*m_http, m_url, plan, m_never)[3].error->code, Errc::nodeChain);
    }

    void aStreamTheNodeDoesNotHaveIsNotFound()
    {
        const auto id = test::recordedStreams().front().id;
        QCOMPARE(codeOf(m_client.events(id, m_never)), std::string("E-NOT-FOUND"));
        QCOMPARE(codeOf(m_client.logOf(id, m_never)), std::string("E-NOT-FOUND"));
        const std::vector<StreamId> ids{id};
        QVERIFY(m_client.logsOf(ids, m_never)->empty());
        QCOMPARE(codeOf(add("tile data commit 1: replace a value")), std::string("E-NOT-FOUND"));
    }

    void aTileWithoutItsSchemaNamesWhatIsMissing()
    {
        const auto made = create("tile whose schema is not on this node");
        QCOMPARE(codeOf(made), std::string("E-BLOCK-MISSING"));
        QVERIFY(!made.error().where.empty());
    }

    void thePublishedSchemasAreTaken()
    {
        for (const auto &entry : m_recorded)
            if (const auto name = entry.at("name").get<std::string>(); name.starts_with("published "))
                QVERIFY2(create(name), name.c_str());
    }

    void aWholeStreamIsWrittenAndReadBack()
    {
        const auto recordedStream = test::recordedStreams().front();
        const auto made = m_client.createStream(recordedStream.id.type(), genesisOf(recordedStream.id), {}, m_never);
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        for (std::size_t i = 1; i < recordedStream.commits.size(); ++i) {
            const auto event = test::eventOf(recordedStream.commits.at(i).at("value"));
            const auto log = m_client.addEvent(recordedStream.id, event, {}, m_never);
            QVERIFY2(log, log ? "" : log.error().detail.c_str());
            QCOMPARE(log->size(), i + 1);
            QCOMPARE(log->back(), event.cid());
        }
        const auto events = m_client.events(recordedStream.id, m_never);
        QVERIFY(events);
        const auto log = m_client.logOf(recordedStream.id, m_never);
        QVERIFY(log);
        QCOMPARE(events->size(), log->size());
        for (std::size_t i = 0; i < log->size(); ++i) {
            QCOMPARE((*events)[i].cid(), (*log)[i]);
            QCOMPARE((*log)[i].toString(), recordedStream.commits.at(i).at("cid").get<std::string>());
        }
        // Once more changes nothing.
        const auto again = m_client.addEvent(recordedStream.id, events->at(1), {}, m_never);
        QCOMPARE(*again, *log);
        const std::vector<StreamId> ids{recordedStream.id, test::recordedStreams()[2].id};
        QCOMPARE(m_client.logsOf(ids, m_never)->at(recordedStream.id), *log);
    }

    void whatTheNodeRefusesHasItsCode()
    {
        const auto id = *StreamId::parse(recorded("accepted: the good commit").at("streamId").get<std::string>());
        QVERIFY(m_client.createStream(id.type(), genesisOf(id), {}, m_never));
        QCOMPARE(codeOf(add("refused: signed by another key")), std::string("E-NODE-REFUSED"));
        QCOMPARE(codeOf(add("refused: signature changed")), std::string("E-NODE-REFUSED"));
        QCOMPARE(codeOf(add("refused: prev is not in the log")), std::string("E-STALE"));
        QCOMPARE(codeOf(add("refused: patch by test op that fails")), std::string("E-NODE-REFUSED"));
        QCOMPARE(codeOf(add("accepted: the good commit")), std::string("ok"));
        QCOMPARE(codeOf(add("refused: a rival commit on the same prev")), std::string("E-STALE"));
        QCOMPARE(m_client.logOf(id, m_never)->size(), std::size_t(2));
    }
};

AMPHORA_TEST_UNIT(TstRealNode, "real_node")
#include "tst_real_node.moc"
