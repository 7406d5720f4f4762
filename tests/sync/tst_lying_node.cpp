#include "core/sync/node_test.h"

#include "tests/support/fake_node.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/sync/recorded_node.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <map>

using namespace amphora;
using namespace amphora::sync;
using namespace std::chrono_literals;
using net::CancelToken;
using nlohmann::json;
using test::FakeNode;

/// Every behaviour of tests/support/fake_node.py (those of lying-node.json and of the bad input of the issue) against the client over
/// a real socket: each ends in bounded time and with the code of its cause.
class TstLyingNode : public QObject {
    Q_OBJECT

    const CancelToken m_never;
    const std::unique_ptr<net::HttpClient> m_http = net::makeCurlClient();
    const FakeNode m_node;
    const test::RecordedStream m_stream = test::recordedStreams().front();
    /// Where the cause is not time, time never ends it, however busy the machine; a fault of one connection lasts longer (LIFETIME_S).
    const NodeTiming m_patient{110s, 110s, 110s};
    /// For silence, which is noticed by idleness alone: the whole call may take longer than kSoon.
    const NodeTiming m_hurried{110s, 1s, 110s};
    static constexpr auto kSoon = 60s;

    JsCeramicClient client(const std::string &mode, NodeTiming timing) const { return {*m_http, m_node.url(QString::fromStdString(mode)).toStdString(), timing}; }
    JsCeramicClient client(const std::string &mode) const { return client(mode, m_patient); }

    template <typename T>
    static std::string codeOf(const Result<T> &result)
    {
        return result ? "ok" : std::string(errcText(result.error().code));
    }

    /// The name of everything the fake can do.
    static std::vector<std::string> modes()
    {
        QProcess process;
        process.start("python3", {"-B", QStringLiteral(AMPHORA_SOURCE_DIR "/tests/support/fake_node.py"), "--modes"});
        if (!process.waitForFinished(60'000)) qFatal("the fake node does not list its modes");
        std::vector<std::string> names;
        for (const auto &line : process.readAllStandardOutput().split('\n'))
            if (line.contains('\t')) names.push_back(line.left(line.indexOf('\t')).toStdString());
        return names;
    }

    json recordedRequest(const char *name) const
    {
        for (const auto &entry : test::recordedCases("node-http"))
            if (entry.at("name") == name) return entry.at("request").at("body");
        throw std::runtime_error(name);
    }

private Q_SLOTS:
    void everyBehaviourEndsWithTheCodeOfItsCauseWhenReading()
    {
        // What a signature or a state tells is seen where the stream is put together; there the events come through.
        const std::map<std::string, std::string> expected = {
            {"honest", "ok"}, {"date-skew", "ok"}, {"duplicate", "ok"}, {"reorder", "ok"}, {"lost-tip", "ok"}, {"false-keep-alive", "ok"},
            {"forged-signature", "ok"}, {"forged-content", "ok"}, {"forged-anchor", "ok"}, {"anchor-time", "ok"}, {"future-event", "ok"},
            {"false-state", "ok"}, {"wrong-chain", "ok"}, {"no-chain", "ok"},
            // about writes only
            {"drop-reply", "ok"}, {"twice", "ok"}, {"no-cid", "ok"}, {"swallow", "ok"}, {"stale", "ok"}, {"read-only", "ok"},
            {"another-stream", "E-NODE-LIED"}, {"renamed-stream", "E-NODE-LIED"}, {"grafted", "E-NODE-LIED"}, {"lost-genesis", "E-NODE-LIED"},
            {"wrong-cid", "E-CID-MISMATCH"}, {"wrong-block", "E-CID-MISMATCH"}, {"tampered-block", "E-CID-MISMATCH"},
            {"tampered-event", "E-CID-MISMATCH"}, {"gap", "E-BLOCK-MISSING"},
            {"huge-event", "E-SIZE"}, {"million-events", "E-SIZE"}, {"endless", "E-SIZE"}, {"no-length", "E-SIZE"}, {"huge-length", "E-SIZE"},
            {"big-json", "E-SIZE"}, {"gzip-bomb", "E-SIZE"}, {"endless-headers", "E-SIZE"},
            {"hang", "E-TIMEOUT"}, {"late", "E-TIMEOUT"}, {"slow-loris", "E-TIMEOUT"}, {"drip", "E-TIMEOUT"}, {"slow-headers", "E-TIMEOUT"},
            {"close", "E-NODE-DOWN"}, {"reset", "E-NODE-DOWN"}, {"cut", "E-NODE-DOWN"}, {"http-503", "E-NODE-DOWN"},
            {"http-500", "E-NODE-REFUSED"}, {"http-429", "E-NODE-REFUSED"}, {"http-401", "E-NODE-REFUSED"}, {"fork", "E-NODE-REFUSED"},
            {"redirect-loop", "E-NODE-REFUSED"}, {"redirect-private", "E-NODE-REFUSED"}, {"redirect-metadata", "E-NODE-REFUSED"},
            {"redirect-file", "E-NODE-REFUSED"},
            {"not-http", "E-NODE-KIND"}, {"html-200", "E-NODE-KIND"}, {"not-a-node", "E-NODE-KIND"}, {"ceramic-one", "E-NODE-KIND"},
            {"empty-200", "E-NODE-KIND"}, {"deep-json", "E-NODE-KIND"}, {"not-json", "E-FORMAT"}, {"wrong-types", "E-FORMAT"},
            {"deep-content", "ok"},
        };
        (void)client("gzip-bomb").chains(m_never); // The fake packs its bomb once, which takes a while.
        test::Suite suite("fake node, reading");
        for (const auto &mode : modes()) {
            const auto known = expected.find(mode);
            if (known == expected.end()) {
                suite.check(mode, false, "nothing is expected of this mode");
                continue;
            }
            const bool isSilent = known->second == errcText(Errc::timeout);
            const auto start = std::chrono::steady_clock::now();
            const auto events = client(mode, isSilent ? m_hurried : m_patient).events(m_stream.id, m_never);
            const bool isInTime = !isSilent || std::chrono::steady_clock::now() - start < kSoon;
            suite.check(mode, codeOf(events) == known->second && isInTime,
                        "expected " + known->second + ", got " + codeOf(events) + (events ? "" : ": " + events.error().detail)
                            + (isInTime ? "" : ", too late"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void ofShuffledAndRepeatedEventsTheSameStreamComesOut()
    {
        const auto honest = *client("honest").events(m_stream.id, m_never);
        for (const auto *mode : {"reorder", "reorder", "reorder", "duplicate"}) {
            const auto events = client(mode).events(m_stream.id, m_never);
            QVERIFY(events);
            QVERIFY(std::equal(events->begin(), events->end(), honest.begin(), honest.end(),
                               [](const auto &a, const auto &b) { return a.cid() == b.cid(); }));
        }
        QCOMPARE(client("lost-tip").events(m_stream.id, m_never)->size(), honest.size() - 1);
    }

    void aRedirectIntoThisMachineReachesNothing()
    {
        QVERIFY(!client("redirect-private").events(m_stream.id, m_never));
        const auto requests = m_node.requests();
        for (const auto &entry : requests) QVERIFY(entry.at("route") != "trap");
    }

    void aWriteIsDoneOnlyWhenTheLogHoldsIt()
    {
        const auto create = recordedRequest("tile deterministic: IDX of did:pkh:eip155:1:0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a");
        const auto genesis = test::eventOf(create.at("genesis"));
        QCOMPARE(codeOf(client("no-cid").createStream(stream::StreamType::tile, genesis, {}, m_never)), std::string("E-NODE-LIED"));
        QCOMPARE(codeOf(client("hang@create", m_hurried).createStream(stream::StreamType::tile, genesis, {}, m_never)), std::string("E-TIMEOUT"));
        const auto made = client("honest").createStream(stream::StreamType::tile, genesis, {}, m_never);
        QVERIFY(made);
        QCOMPARE(made->size(), std::size_t(1));
        QCOMPARE(client("twice").createStream(stream::StreamType::tile, genesis, {}, m_never)->size(), std::size_t(1));

        // A signed tile of the recording that the fake does not hold yet, and its first update.
        const auto update = recordedRequest("accepted: the good commit");
        const auto id = *stream::StreamId::parse(update.at("streamId").get<std::string>());
        const auto event = test::eventOf(update.at("commit"));
        QCOMPARE(codeOf(client("honest").addEvent(id, event, {}, m_never)), std::string("E-NOT-FOUND"));
        for (const auto &entry : test::recordedCases("node-http")) {
            const auto &body = entry.at("request").at("body");
            if (!body.is_object() || !body.contains("genesis") || !body.at("genesis").is_object() || !body.at("genesis").contains("jws")) continue;
            const auto first = test::eventOf(body.at("genesis"));
            if (first.cid() == id.genesis()) QVERIFY(client("honest").createStream(id.type(), first, {}, m_never));
        }
        QCOMPARE(codeOf(client("no-cid").addEvent(id, event, {}, m_never)), std::string("E-NODE-LIED"));
        QCOMPARE(codeOf(client("stale").addEvent(id, event, {}, m_never)), std::string("E-STALE"));
        QCOMPARE(codeOf(client("read-only").addEvent(id, event, {}, m_never)), std::string("E-NODE-REFUSED"));
        QCOMPARE(codeOf(client("swallow").addEvent(id, event, {}, m_never)), std::string("ok"));
        QCOMPARE(client("honest").logOf(id, m_never)->size(), std::size_t(1)); // Only asking again finds that out.
        QCOMPARE(codeOf(client("drop-reply").addEvent(id, event, {}, m_never)), std::string("E-NODE-DOWN"));
        QCOMPARE(client("honest").addEvent(id, event, {}, m_never)->size(), std::size_t(2)); // It was there, and is there once.
    }

    void manyStreamsAreFoundInOneQuestion()
    {
        const auto all = test::recordedStreams();
        const auto other = std::find_if(all.begin() + 1, all.end(), [](const auto &s) { return s.id.type() == stream::StreamType::tile; })->id;
        const std::vector<stream::StreamId> ids{m_stream.id, stream::StreamId::of(stream::StreamType::tile, codec::Cid::of(codec::kCodecDagCbor, {})), other};
        const auto logs = client("honest").logsOf(ids, m_never);
        QVERIFY(logs);
        QCOMPARE(logs->size(), std::size_t(2));
        QCOMPARE(logs->at(m_stream.id).size(), m_stream.commits.size());
        for (const auto *mode : {"html-200", "empty-200", "close", "endless", "http-503"}) QVERIFY(!client(mode).logsOf(ids, m_never));
    }

    void theSixChecksTellWhatIsWrong()
    {
        const std::map<std::string, std::string> expected = {
            {"honest", ""}, {"hang", "reach E-TIMEOUT"}, {"close", "reach E-NODE-DOWN"}, {"http-503", "reach E-NODE-DOWN"},
            {"not-http", "reach passed"}, {"not-a-node", "kind E-NODE-KIND"}, {"html-200", "kind E-NODE-KIND"}, {"ceramic-one", "kind E-NODE-KIND"},
            {"wrong-chain", "chain E-NODE-CHAIN"}, {"no-chain", "chain E-NODE-CHAIN"}, {"another-stream", "read E-NODE-LIED"},
            {"wrong-cid", "read E-CID-MISMATCH"}, {"endless@commits", "read E-SIZE"}, {"redirect-loop", "reach passed"}, {"late", "reach E-TIMEOUT"},
        };
        NodeTestPlan plan;
        plan.chain = "inmemory:12345";
        plan.readable = m_stream.id;
        for (const auto &[mode, failure] : expected) {
            const bool isSilent = failure.ends_with(errcText(Errc::timeout));
            plan.perCheck = isSilent ? 1500ms : 110s;
            const auto start = std::chrono::steady_clock::now();
            const auto checks = testNode(*m_http, m_node.url(QString::fromStdString(mode)).toStdString(), plan, m_never);
            QVERIFY2(!isSilent || std::chrono::steady_clock::now() - start < kSoon, mode.c_str());
            std::string failed;
            for (const auto &check : checks)
                if (check.error) failed = std::string(check.name) + " " + std::string(errcText(check.error->code));
            if (failure.ends_with(" passed")) QVERIFY2(!failed.starts_with("reach"), mode.c_str());
            else QVERIFY2(failed == failure, (mode + ": expected " + failure + ", got " + failed).c_str());
        }
    }

    void theRealTimesHoldToo()
    {
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(codeOf(client("hang", {}).logOf(m_stream.id, m_never)), std::string("E-TIMEOUT"));
        QVERIFY(std::chrono::steady_clock::now() - start < kSoon);
        // What a person was promised, without this machine's clock.
        QVERIFY(NodeTiming{}.total <= 10s && NodeTestPlan{}.perCheck <= 10s);
    }
};

AMPHORA_TEST_UNIT(TstLyingNode, "lying_node")
#include "tst_lying_node.moc"
