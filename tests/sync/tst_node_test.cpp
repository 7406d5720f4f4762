#include "core/sync/node_test.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/sync/recorded_node.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::sync;
using namespace std::chrono_literals;
using net::CancelToken;
using net::HttpRequest;
using net::HttpResponse;
using nlohmann::json;
using test::ScriptedHttp;
using Outcome = NodeCheck::Outcome;

class TstNodeTest : public QObject {
    Q_OBJECT

    const CancelToken m_never;
    const test::RecordedStream m_stream = test::recordedStreams().front();

    /// A node that answers well, except where `fault` says otherwise.
    Result<HttpResponse> answer(const HttpRequest &request) const
    {
        const auto path = test::pathOf(request);
        if (path == "/api/v0/node/healthcheck") return ScriptedHttp::answer("Alive!");
        if (path == "/api/v0/node/chains") return ScriptedHttp::answer("{\"supportedChains\":[\"inmemory:12345\"]}");
        if (path == "/api/v0/multiqueries") return ScriptedHttp::answer("{}");
        if (path.starts_with("/api/v0/commits/")) return ScriptedHttp::answer(m_stream.body());
        if (path == "/api/v0/streams") {
            const auto genesis = test::eventOf(json::parse(request.body).at("genesis"));
            const auto id = stream::StreamId::of(stream::StreamType::tile, genesis.cid()).toString();
            return ScriptedHttp::answer(json{{"streamId", id}, {"state", {{"log", {{{"cid", genesis.cid().toString()}}}}}}}.dump());
        }
        return ScriptedHttp::answer("<html>Cannot GET", 404);
    }

    using Fault = std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)>;
    std::array<NodeCheck, 6> run(const NodeTestPlan &plan, const Fault &fault = {}, const std::string &url = "http://127.0.0.1:7007") const
    {
        ScriptedHttp http([&](const HttpRequest &request) {
            if (fault)
                if (auto other = fault(request)) return *other;
            return answer(request);
        });
        return testNode(http, url, plan, m_never);
    }

    static Fault at(std::string path, Result<HttpResponse> answer)
    {
        return [=](const HttpRequest &request) {
            return test::pathOf(request).starts_with(path) ? std::optional(answer) : std::nullopt;
        };
    }

    /// One letter a check: p(assed), f(ailed), s(kipped).
    static std::string outcomes(const std::array<NodeCheck, 6> &checks)
    {
        std::string letters;
        for (const auto &check : checks) letters += check.outcome == Outcome::passed ? 'p' : check.outcome == Outcome::failed ? 'f' : 's';
        return letters;
    }

private Q_SLOTS:
    void theSixChecksHaveTheirNamesAndOrder()
    {
        const auto checks = run({});
        std::string names;
        for (const auto &check : checks) names += std::string(check.name) + " ";
        QCOMPARE(names, std::string("reach tls kind chain read write "));
        QCOMPARE(outcomes(checks), std::string("psppps"));
        QCOMPARE(checks[3].note, std::string("inmemory:12345"));
        QCOMPARE(outcomes(run({}, {}, "https://ceramic.example")), std::string("ppppps"));
    }

    void writingHappensOnlyWithAGenesisInHand()
    {
        json genesis;
        for (const auto &entry : test::recordedCases("node-http"))
            if (entry.at("name") == "tile deterministic: IDX index") genesis = entry.at("request").at("body").at("genesis");
        const auto event = test::eventOf(genesis);
        NodeTestPlan plan;
        int posts = 0;
        const auto count = [&](const HttpRequest &request) {
            posts += test::pathOf(request) == "/api/v0/streams";
            return std::optional<Result<HttpResponse>>();
        };
        run(plan, count);
        QCOMPARE(posts, 0);
        plan.writable = &event;
        QCOMPARE(outcomes(run(plan, count)), std::string("pspppp"));
        QCOMPARE(posts, 1);
        const auto refused = run(plan, at("/api/v0/streams", ScriptedHttp::answer("{\"error\":\"no\"}", 500)));
        QCOMPARE(outcomes(refused), std::string("pspppf"));
        QCOMPARE(refused[5].error->code, Errc::nodeRefused);
    }

    void aFailureEndsTheTestAndTheRestIsSkipped()
    {
        const auto down = run({}, at("/", Error{Errc::nodeDown, "nobody there"}));
        QCOMPARE(outcomes(down), std::string("fsssss"));
        QCOMPARE(down[0].error->code, Errc::nodeDown);
        QVERIFY(!down[1].note.empty());
        QCOMPARE(run({}, at("/", Error{Errc::timeout, ""}))[0].error->code, Errc::timeout);
        QCOMPARE(run({}, at("/api/v0/node/healthcheck", ScriptedHttp::answer("IPFS unreachable", 503)))[0].error->code, Errc::nodeDown);
    }

    void aCertificateFailsTlsAndNotReach()
    {
        const auto checks = run({}, at("/", Error{Errc::nodeTls, "self-signed certificate"}), "https://127.0.0.1:7007");
        QCOMPARE(outcomes(checks), std::string("pfssss"));
        QCOMPARE(checks[1].error->code, Errc::nodeTls);
    }

    void whatIsNoNodeFailsTheKind()
    {
        const auto site = run({}, at("/", ScriptedHttp::answer("<html>", 404)));
        QCOMPARE(outcomes(site), std::string("psfsss"));
        QCOMPARE(site[2].error->code, Errc::nodeKind);
        QCOMPARE(run({}, at("/", ScriptedHttp::answer("<html>Welcome")))[2].error->code, Errc::nodeKind);
        const auto one = run({}, [](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
            return test::pathOf(request) == "/ceramic/version" ? ScriptedHttp::answer("{\"version\":\"0.58.0\"}") : ScriptedHttp::answer("", 404);
        });
        QCOMPARE(outcomes(one), std::string("psfsss"));
        QVERIFY(one[2].error->detail.find("ceramic-one") != std::string::npos);
    }

    void anotherChainFailsTheChain()
    {
        NodeTestPlan plan;
        plan.chain = "eip155:1";
        const auto checks = run(plan);
        QCOMPARE(outcomes(checks), std::string("pspfss"));
        QCOMPARE(checks[3].error->code, Errc::nodeChain);
        plan.chain = "inmemory:12345";
        QCOMPARE(outcomes(run(plan)), std::string("psppps"));
    }

    void readingChecksTheStreamThatWasNamed()
    {
        NodeTestPlan plan;
        plan.readable = m_stream.id;
        QCOMPARE(outcomes(run(plan)), std::string("psppps"));
        const auto absent = json{{"error", "Timeout error while loading CID " + m_stream.id.genesis().toString() + " from IPFS: x"}}.dump();
        QCOMPARE(outcomes(run(plan, at("/api/v0/commits/", ScriptedHttp::answer(absent, 500)))), std::string("psppps"));
        const auto other = run(plan, at("/api/v0/commits/", ScriptedHttp::answer(test::recordedStreams()[1].body())));
        QCOMPARE(outcomes(other), std::string("psppfs"));
        QCOMPARE(other[4].error->code, Errc::nodeLied);
        QCOMPARE(run(plan, at("/api/v0/commits/", Error{Errc::size, ""}))[4].error->code, Errc::size);
    }

    void noCheckMayTakeLongerThanItsTime()
    {
        NodeTestPlan plan;
        plan.readable = m_stream.id;
        run(plan, [&](const HttpRequest &request) {
            if (request.totalTimeout > 10s || request.idleTimeout > 10s || request.connectTimeout > 10s) qFatal("unbounded");
            return std::optional<Result<HttpResponse>>();
        });
    }

    void cancellingEndsIt()
    {
        CancelToken token;
        token.cancel();
        ScriptedHttp http([&](const HttpRequest &request) { return answer(request); });
        const auto checks = testNode(http, "http://127.0.0.1:7007", {}, token);
        QCOMPARE(outcomes(checks), std::string("fsssss"));
        QCOMPARE(checks[0].error->code, Errc::cancelled);
    }
};

AMPHORA_TEST_UNIT(TstNodeTest, "node_test")
#include "tst_node_test.moc"
