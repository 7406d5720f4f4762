#include "tests/engine/bench.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using codec::Map;
using test::Bench;
using test::codeOf;
using test::FakeNode;

/// The real client with more patience than the program has: what keeps silent does so until it is told to end, however busy the machine.
class PatientHttp final : public net::HttpClient {
public:
    Result<net::HttpResponse> send(const net::HttpRequest &request, const net::CancelToken &cancel) override
    {
        auto patient = request;
        patient.idleTimeout = patient.totalTimeout = std::chrono::seconds(110); // The fake node's silence lasts longer.
        return m_http->send(patient, cancel);
    }

private:
    const std::unique_ptr<net::HttpClient> m_http = net::makeCurlClient();
};

/// The exchange with nodes as the window and the command line see it: the real client over a real socket, against a node in memory that
/// is honest or does what its address says.
class TstNodeService : public QObject {
    Q_OBJECT

    const std::unique_ptr<net::HttpClient> m_http = net::makeCurlClient();

    static std::string url(const FakeNode &node, const char *mode = "honest") { return node.url(QString::fromLatin1(mode)).toStdString(); }
    static bool isWrite(const nlohmann::json &request) { return request.at("route") == "create" || request.at("route") == "append"; }
    static int writesAt(const FakeNode &node)
    {
        int writes = 0;
        for (const auto &request : node.requests()) writes += isWrite(request);
        return writes;
    }
    /// An identity with a name, and this node, which waits for the person's yes.
    static NodeView known(Bench &bench, const FakeNode &node, const char *mode = "honest", Map content = {{"name", "Ada"}})
    {
        if (!bench.restore() || !Bench::wait(bench.profile().set(std::move(content)))) qFatal("no profile");
        auto added = Bench::wait(bench.nodes().add(url(node, mode)));
        if (!added) qFatal("no node: %s", added.error().detail.c_str());
        return *added;
    }
    /// known(), and the yes.
    static NodeView ready(Bench &bench, const FakeNode &node, const char *mode = "honest", Map content = {{"name", "Ada"}})
    {
        auto added = known(bench, node, mode, std::move(content));
        if (!Bench::wait(bench.nodes().giveConsent(added.id))) qFatal("no yes");
        return added;
    }
    static Map content(Bench &bench) { return Bench::wait(bench.profile().show())->content; }
    static bool isAsked(const FakeNode &node, const char *route)
    {
        const auto requests = node.requests();
        return std::ranges::any_of(requests, [&](const auto &request) { return request.at("route") == route; });
    }
    static node::EventStatus::State state(Bench &bench) { return Bench::wait(bench.profile().show())->status->state; }

private Q_SLOTS:
    void nothingLeavesBeforeTheYes()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        const auto added = known(bench, node);
        QVERIFY(!added.hasConsent);
        const auto preview = Bench::wait(bench.nodes().preview(added.id));
        QCOMPARE(preview->streams, 2);
        QVERIFY(preview->dependencies > 0 && preview->bytes > 0);
        QCOMPARE(preview->events, added.waiting);
        const auto report = Bench::wait(bench.nodes().sync());
        QVERIFY(report && report->nodes.empty());
        const auto checks = Bench::wait(bench.nodes().test(added.id));
        QCOMPARE(checks->size(), 6u);
        QVERIFY(checks->back().skipped);
        QCOMPARE(writesAt(node), 0);
        const auto did = QByteArray::fromRawData(test::kTestDid.data(), qsizetype(test::kTestDid.size()));
        QVERIFY(!QByteArray::fromStdString(node.requests().dump()).contains(did));

        QVERIFY(Bench::wait(bench.nodes().giveConsent(added.id)));
        QCOMPARE(Bench::wait(bench.nodes().sync())->pushed, preview->events);
        QCOMPARE(writesAt(node), preview->events + preview->dependencies);
        QCOMPARE(state(bench), node::EventStatus::State::stored);
        const auto view = Bench::wait(bench.nodes().find(url(node)));
        QCOMPARE(view->held, view->total);
        QCOMPARE(view->waiting, 0);
    }

    void whatWaitedWhenTheProgramEndedIsSentByItself()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        const auto added = known(bench, node);
        bench.nodes().setAutomatic(true);
        QTest::qWait(3000); // Twice as long as it would take.
        QCOMPARE(writesAt(node), 0); // There was no yes.
        bench.nodes().setAutomatic(false);
        QVERIFY(Bench::wait(bench.nodes().giveConsent(added.id)));
        QVERIFY(Bench::wait(bench.nodes().find(added.id))->waiting > 0);
        bench.nodes().setAutomatic(true); // As each start of the window does.
        QTRY_COMPARE_WITH_TIMEOUT(state(bench), node::EventStatus::State::stored, kTryMs);
    }

    void everyCheckHasItsNameItsCodeAndItsPlace()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        const auto added = ready(bench, node);
        const auto good = Bench::wait(bench.nodes().test(added.id));
        const char *names[] = {"reach", "tls", "kind", "chain", "read", "write"};
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE(good->at(i).name, std::string(names[i]));
            QVERIFY2(good->at(i).ok || (good->at(i).name == "tls" && good->at(i).skipped), names[i]);
        }
        const std::tuple<const char *, std::size_t, const char *> bad[] = {
            {"close", 0, "E-NODE-DOWN"}, {"not-a-node", 2, "E-NODE-KIND"}, {"ceramic-one", 2, "E-NODE-KIND"},
            {"http-500@commits", 4, "E-NODE-REFUSED"}};
        // Only of a node that had a yes the own index is read.
        const auto reader = Bench::wait(bench.nodes().add(url(node, "http-500@commits")));
        QVERIFY(reader && Bench::wait(bench.nodes().giveConsent(reader->id)));
        for (const auto &[mode, at, code] : bad) {
            const auto checks = Bench::wait(bench.nodes().test(url(node, mode)));
            QVERIFY(checks);
            QVERIFY2(checks->at(at).code == code, (std::string(mode) + ": " + checks->at(at).code).c_str());
            for (auto i = at + 1; i < 6; ++i) QVERIFY2(checks->at(i).skipped, mode);
        }
        QCOMPARE(codeOf(Bench::wait(bench.nodes().test("ftp://nowhere"))), std::string("E-USAGE"));
    }

    void aNodeThatIsNoneIsNotAdded()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        QVERIFY(bench.restore());
        for (const auto &[mode, code] : {std::pair("not-a-node", "E-NODE-KIND"), std::pair("close", "E-NODE-DOWN"),
                                         std::pair("endless", "E-SIZE"), std::pair("ceramic-one", "E-UNSUPPORTED")})
            QCOMPARE(codeOf(Bench::wait(bench.nodes().add(url(node, mode)))), std::string(code));
        QVERIFY(Bench::wait(bench.nodes().list())->empty());
        QVERIFY(Bench::wait(bench.nodes().add(url(node))));
        QCOMPARE(codeOf(Bench::wait(bench.nodes().add(url(node) + "/"))), std::string("E-USAGE")); // Added before.
        QCOMPARE(Bench::wait(bench.nodes().list())->size(), 1u);
    }

    void storedIsSaidOnlyWhenTheNodesLogHoldsOurEvent()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        ready(bench, node, "no-cid@append");
        const auto report = Bench::wait(bench.nodes().sync());
        QVERIFY(report);
        QCOMPARE(report->nodes.at(0).error, std::string("E-NODE-LIED"));
        QCOMPARE(state(bench), node::EventStatus::State::waiting);
        const auto outbox = Bench::wait(bench.nodes().outbox());
        QVERIFY(!outbox->empty());
        QVERIFY(std::ranges::any_of(*outbox, [](const OutboxView &row) { return row.reason == "E-NODE-LIED" && row.tries == 1 && !row.nextTry.empty(); }));
        QVERIFY(content(bench) == (Map{{"name", "Ada"}}));
        QCOMPARE(Bench::wait(bench.nodes().list())->at(0).lastError, std::string("E-NODE-LIED"));
    }

    void anEditNeverWaitsForANodeThatKeepsSilent()
    {
        const FakeNode node({"--empty"});
        PatientHttp http;
        Bench bench(&http);
        ready(bench, node, "hang@multi");
        node.reset();
        const auto syncing = bench.nodes().sync();
        QVERIFY(bench.nodes().syncState().isRunning);
        QTRY_VERIFY(isAsked(node, "multi"));
        QVERIFY(Bench::wait(bench.profile().set({{"gender", "woman"}})));
        QVERIFY(Bench::wait(bench.profile().saveDraft({std::nullopt, {{"url", "https://a.example"}}, {}, {}})));
        QVERIFY(!syncing.isFinished());
        const auto second = bench.nodes().sync(); // It joins the first.
        bench.nodes().cancelSync();
        const auto report = Bench::wait(syncing);
        QVERIFY(report);
        QCOMPARE(report->nodes.at(0).error, std::string("E-CANCELLED"));
        QVERIFY(second.isFinished());
        QVERIFY(content(bench) == (Map{{"name", "Ada"}, {"gender", "woman"}}));
        QTRY_VERIFY(!bench.nodes().syncState().isRunning);
    }

    void closingTheEngineInTheMiddleOfASyncDoesNotWaitForTheNode()
    {
        const FakeNode node({"--empty"});
        PatientHttp http;
        Bench bench(&http);
        ready(bench, node, "hang@multi");
        node.reset();
        const auto syncing = bench.nodes().sync();
        QTRY_VERIFY(isAsked(node, "multi"));
        QElapsedTimer timer;
        timer.start();
        bench.stop();
        QVERIFY(timer.elapsed() < 60'000);
        QVERIFY(bench.startUnlocked());
        QVERIFY(content(bench) == (Map{{"name", "Ada"}}));
    }

    void ownStreamsArePulledBeforeAnythingIsPushedAndTwoHomesMeet()
    {
        const FakeNode node({"--empty"});
        Bench first(m_http.get()), second(m_http.get());
        ready(first, node);
        QVERIFY(Bench::wait(first.nodes().sync())->nodes.at(0).error.empty());
        node.reset();
        ready(second, node, "honest", {{"gender", "woman"}});
        QSignalSpy pulled(&second.nodes(), &NodeService::pulled);
        const auto report = Bench::wait(second.nodes().sync());
        QVERIFY2(report->nodes.at(0).error.empty(), report->nodes.at(0).detail.c_str());
        QCOMPARE(pulled.count(), 1);
        QVERIFY(content(second) == (Map{{"name", "Ada"}, {"gender", "woman"}}));
        bool hasRead = false;
        for (const auto &request : node.requests()) {
            hasRead = hasRead || request.at("route") == "commits";
            if (isWrite(request)) QVERIFY2(hasRead, "written before it was read");
        }
        QVERIFY(Bench::wait(first.nodes().sync()));
        QVERIFY(content(first) == content(second));

        QVERIFY(Bench::wait(first.profile().set({{"name", "First"}})));
        QVERIFY(Bench::wait(first.nodes().sync()));
        QVERIFY(Bench::wait(second.profile().set({{"name", "Second"}, {"url", "https://s.example"}})));
        const auto met = Bench::wait(second.nodes().sync());
        QCOMPARE(met->conflicts, 1);
        QVERIFY(content(second) == (Map{{"name", "First"}, {"gender", "woman"}, {"url", "https://s.example"}}));
        const auto draft = Bench::wait(second.profile().draft());
        QVERIFY(draft->conflicts.at(0) == (stream::MemberMerge::Conflict{"name", "Ada", "Second", "First"}));
        QVERIFY(draft->changed == (Map{{"name", "Second"}}));
    }

    void refusalsAreCountedAndAfterAFewCalledFailedWhileTheEditStays()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        ready(bench, node, "http-500@append");
        for (int tries = 1; tries <= node::kTriesBeforeFailed; ++tries) {
            QVERIFY(Bench::wait(bench.nodes().sync()));
            const auto outbox = Bench::wait(bench.nodes().outbox());
            QVERIFY(std::ranges::any_of(*outbox, [&](const OutboxView &row) { return row.tries == tries; }));
        }
        QCOMPARE(state(bench), node::EventStatus::State::failed);
        QVERIFY(content(bench) == (Map{{"name", "Ada"}})); // It stays here, and in the outbox.
        QVERIFY(!Bench::wait(bench.nodes().outbox())->empty());
    }

    void aNodeThatIsAwayBacksOffAndTheTimeThatIsToldIsTheTimeOfTheNextTry()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        ready(bench, node, "http-503@multi:1");
        QSignalSpy finished(&bench.nodes(), &NodeService::syncFinished);
        bench.nodes().setAutomatic(true);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        const auto failedAt = SystemClock().now();
        const auto outbox = Bench::wait(bench.nodes().outbox());
        QVERIFY(!outbox->empty());
        for (const auto &row : *outbox) {
            QCOMPARE(row.reason, std::string("E-NODE-DOWN"));
            QCOMPARE(row.tries, 0); // No event was refused.
            QVERIFY(row.nextTry > toRfc3339(failedAt) && row.nextTry <= toRfc3339(failedAt + std::chrono::seconds(2)));
        }
        QCOMPARE(state(bench), node::EventStatus::State::waiting);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20'000);
        QCOMPARE(state(bench), node::EventStatus::State::stored);
        QVERIFY(Bench::wait(bench.nodes().outbox())->empty());
    }

    void aNodeThatIsAskedForDuringAnotherExchangeHasItsTurn()
    {
        const FakeNode first({"--empty"}), second({"--empty"});
        Bench bench(m_http.get());
        const auto one = ready(bench, first);
        const auto two = Bench::wait(bench.nodes().add(url(second)));
        QVERIFY(two);
        const auto all = bench.nodes().sync(); // Before the yes to the second.
        QVERIFY(Bench::wait(bench.nodes().giveConsent(two->id)));
        const auto later = bench.nodes().sync(two->id);
        QCOMPARE(Bench::wait(all)->nodes.size(), 1u);
        const auto report = Bench::wait(later);
        QVERIFY(report);
        QCOMPARE(report->nodes.size(), 1u);
        QCOMPARE(report->nodes.front().url, url(second));
        QVERIFY(report->pushed > 0 && writesAt(second) > 0);

        QVERIFY(Bench::wait(bench.profile().set({{"gender", "woman"}})));
        const auto only = bench.nodes().sync(one.id);
        const auto both = bench.nodes().sync();
        QCOMPARE(Bench::wait(only)->nodes.size(), 1u);
        QCOMPARE(Bench::wait(both)->nodes.size(), 2u);
        QCOMPARE(Bench::wait(bench.nodes().find(two->id))->waiting, 0);
    }

    void whatWasAskedForMeanwhileIsGivenUpWithTheExchange()
    {
        const FakeNode silent({"--empty"}), other({"--empty"});
        Bench bench(m_http.get());
        const auto one = ready(bench, silent, "hang@multi");
        const auto two = Bench::wait(bench.nodes().add(url(other)));
        QVERIFY(two && Bench::wait(bench.nodes().giveConsent(two->id)));
        const auto first = bench.nodes().sync(one.id);
        const auto second = bench.nodes().sync(two->id);
        bench.nodes().cancelSync();
        QCOMPARE(Bench::wait(first)->nodes.at(0).error, std::string("E-CANCELLED"));
        QCOMPARE(codeOf(Bench::wait(second)), std::string("E-CANCELLED"));
        QCOMPARE(writesAt(other), 0);
        QVERIFY(Bench::wait(bench.nodes().sync(two->id))->pushed > 0);
    }

    void whatIsAskedForAfterACancelIsDoneAndNotAnsweredByWhatWasCancelled()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        const auto added = ready(bench, node, "hang@multi:1"); // Silent once.
        node.reset();
        const auto first = bench.nodes().sync(added.id);
        QTRY_VERIFY(isAsked(node, "multi"));
        bench.nodes().cancelSync();
        const auto second = bench.nodes().sync(added.id);
        QCOMPARE(Bench::wait(first)->nodes.at(0).error, std::string("E-CANCELLED"));
        const auto report = Bench::wait(second);
        QVERIFY(report && report->pushed > 0);
    }

    void aNodeThatIsRemovedTakesItsOutboxAlong()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get());
        const auto added = ready(bench, node);
        QVERIFY(!Bench::wait(bench.nodes().outbox())->empty());
        QVERIFY(Bench::wait(bench.nodes().setRoles(added.id, {false, true, false})));
        QVERIFY(!Bench::wait(bench.nodes().find(added.id))->backup);
        QVERIFY(Bench::wait(bench.nodes().remove(url(node))));
        QVERIFY(Bench::wait(bench.nodes().outbox())->empty());
        QVERIFY(Bench::wait(bench.nodes().list())->empty());
        QCOMPARE(codeOf(Bench::wait(bench.nodes().remove(added.id))), std::string("E-NOT-FOUND"));
        QCOMPARE(state(bench), node::EventStatus::State::signedHere);
    }

    void aStoreInMemoryHasNoFolderForPictures()
    {
        const SystemClock clock;
        SystemRandom random;
        const auto workspace = Workspace::open({}, store::OpenMode::memory, *did::Did::parse(test::kTestDid), clock, random);
        QVERIFY(workspace && !(*workspace)->blobs()); // It would be "blobs" in whatever folder the program was started in.
    }

    void theDrillTellsWhatIsOnlyHereAndWhatIsOnlyThere()
    {
        const FakeNode node({"--empty"});
        Bench bench(m_http.get()), other(m_http.get());
        QVERIFY(bench.restore());
        QVERIFY(!Bench::wait(bench.nodes().drill(test::words()))->hasNodes);
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        QVERIFY(Bench::wait(bench.nodes().giveConsent(Bench::wait(bench.nodes().add(url(node)))->id)));
        auto report = Bench::wait(bench.nodes().drill(test::words()));
        QVERIFY(report->sameDid && !report->sameHashes && report->missing > 0 && report->newer == 0);
        QCOMPARE(report->apart.size(), 2u);
        QVERIFY(Bench::wait(bench.nodes().sync()));
        report = Bench::wait(bench.nodes().drill(test::words()));
        QVERIFY(report->sameHashes && report->missing == 0 && report->apart.empty());
        QCOMPARE(report->streams, 2);

        ready(other, node, "honest", {{"gender", "woman"}});
        QVERIFY(Bench::wait(other.nodes().sync()));
        report = Bench::wait(bench.nodes().drill(test::words()));
        QVERIFY(!report->sameHashes);
        QCOMPARE(report->missing, 0);
        QCOMPARE(report->newer, 1);
        QCOMPARE(report->apart.at(0).what, std::string("basicProfile"));

        const RecoverySource seed{RecoverySource::Kind::seed, test::secret(std::string(64, '1')), {}, {}};
        QVERIFY(!Bench::wait(bench.nodes().drill(seed))->sameDid);
        QCOMPARE(codeOf(Bench::wait(bench.nodes().drill(test::words("abandon")))), std::string("E-FORMAT"));
    }

    void aProfileOfAnyDidIsReadFromANodeAndNothingIsKept()
    {
        const FakeNode node({"--empty"});
        Bench author(m_http.get()), reader(m_http.get());
        ready(author, node);
        QVERIFY(Bench::wait(author.nodes().sync()));
        QVERIFY(Bench::wait(reader.engine().lookAround()));
        const auto found = Bench::wait(reader.nodes().lookUpProfile(std::string(test::kTestDid), url(node)));
        QVERIFY(found);
        QVERIFY(found->content == (Map{{"name", "Ada"}}));
        for (const auto &[mode, code] : {std::pair("forged-signature", "E-SIG"), std::pair("another-stream", "E-NODE-LIED"),
                                         std::pair("wrong-cid", "E-CID-MISMATCH")}) {
            const auto lied = Bench::wait(reader.nodes().lookUpProfile(std::string(test::kTestDid), url(node, mode)));
            QVERIFY2(!lied, mode);
            QVERIFY2(codeOf(lied) == code, (std::string(mode) + ": " + codeOf(lied)).c_str());
        }
        QVERIFY(Bench::wait(reader.streams().list({std::string(test::kTestDid), {}, false}))->empty());
        QCOMPARE(codeOf(Bench::wait(reader.nodes().lookUpProfile("no did", url(node)))), std::string("E-DID"));
    }
};

AMPHORA_TEST_UNIT(TstNodeService, "node_service")
#include "tst_node_service.moc"
