#include "core/sync/replica.h"

#include "tests/support/test_unit.h"
#include "tests/sync/scripted_node.h"

#include <QTest>

using namespace amphora;
using namespace amphora::sync;
using namespace std::chrono_literals;
using test::SyncBench;

/// What this computer answers a sync job, on a real store.
class TstReplica : public QObject {
    Q_OBJECT

    static Push pushOf(const SyncBench &bench, const stream::Event &event) { return {bench.recordId(), event, false}; }

private Q_SLOTS:
    void theWaitDoublesFromTwoSecondsUpToTenMinutes()
    {
        QCOMPARE(retryDelay(1), 2s);
        QCOMPARE(retryDelay(2), 4s);
        QCOMPARE(retryDelay(5), 32s);
        for (int tries = 0; tries < 2000; ++tries) {
            QVERIFY(retryDelay(tries) >= 2s && retryDelay(tries) <= 600s);
            QVERIFY(retryDelay(tries + 1) >= retryDelay(tries));
        }
        QCOMPARE(retryDelay(2'000'000'000), 600s);
        QCOMPARE(retryDelay(-5), 2s);
    }

    void eachFailureIsCountedWithItsReasonAndTheNextTime()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        auto replica = bench.replica();
        const auto edit = bench.log(bench.recordId()).back();
        const auto rowOf = [&] {
            for (const auto &row : bench.waiting())
                if (row.cid == edit.cid()) return row;
            throw std::runtime_error("it does not wait");
        };
        for (int tries = 1; tries <= node::kTriesBeforeFailed; ++tries) {
            QCOMPARE(node::statusOf(*bench.store, edit.cid())->state, node::EventStatus::State::waiting);
            QVERIFY(replica.refused(bench.row, pushOf(bench, edit), {Errc::nodeRefused, "no"}));
            QCOMPARE(rowOf().tries, tries);
            QCOMPARE(rowOf().reason, std::string("E-NODE-REFUSED"));
            QCOMPARE(rowOf().nextTry, toRfc3339(bench.clock.now() + retryDelay(tries)));
        }
        QCOMPARE(node::statusOf(*bench.store, edit.cid())->state, node::EventStatus::State::failed);
        QCOMPARE(replica.pushesFor(bench.row)->back().stream.toString(), bench.indexId().toString());
        QVERIFY(std::ranges::any_of(*replica.pushesFor(bench.row), [&](const Push &push) { return push.event.cid() == edit.cid(); }));
    }

    void anEventIsStoredOnlyWithTheNodesEvidenceOfIt()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        auto replica = bench.replica();
        const auto log = bench.log(bench.recordId());
        QVERIFY(replica.placed(bench.row, pushOf(bench, log.front()), {log.front().cid()}));
        QVERIFY(bench.isPlaced(log.front().cid()));
        QVERIFY(!bench.isPlaced(log.back().cid()));
        QCOMPARE(node::statusOf(*bench.store, log.back().cid())->state, node::EventStatus::State::waiting);
        // A log that names more of ours is evidence of that too; what is not known here is no matter.
        QVERIFY(replica.placed(bench.row, pushOf(bench, log.front()),
                               {log.front().cid(), codec::Cid::of(codec::kCodecRaw, {}), log.back().cid()}));
        const auto status = node::statusOf(*bench.store, log.back().cid());
        QCOMPARE(status->state, node::EventStatus::State::stored);
        QCOMPARE(status->nodes.at(0).url, bench.row.url);
        QCOMPARE(status->nodes.at(0).at, toRfc3339(bench.clock.now()));
    }

    void theOwnStreamsBeginWithTheIndexAlsoOnAnEmptyComputer()
    {
        SyncBench bench;
        auto replica = bench.replica();
        QCOMPARE(replica.ownStreams()->size(), 1u);
        QVERIFY(replica.ownStreams()->front() == bench.indexId());
        bench.edit({{"name", "Ada"}});
        const auto ids = replica.ownStreams();
        QCOMPARE(ids->size(), 2u);
        QVERIFY(ids->front() == bench.indexId() && ids->back() == bench.recordId());
    }

    void nothingOfOtherPeopleIsEverSent()
    {
        SyncBench stranger(test::kSeedOfOnes), bench;
        stranger.edit({{"name", "Stranger"}});
        QVERIFY(bench.take(stranger.recordId(), stranger.log(stranger.recordId())));
        QVERIFY(bench.waiting().empty());
        QVERIFY(bench.replica().pushesFor(bench.row)->empty());
    }

    void takingInNotesWhatIsThereAndSendsAgainWhatIsNotThereAnyMore()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        bench.edit({{"name", "Ada L."}});
        auto replica = bench.replica();
        auto log = bench.log(bench.recordId());
        QVERIFY(replica.takeIn(bench.row, bench.recordId(), log));
        for (const auto &event : log) QVERIFY(bench.isPlaced(event.cid()));
        const auto tip = log.back().cid();
        log.pop_back();
        QVERIFY(replica.takeIn(bench.row, bench.recordId(), log));
        QVERIFY(!bench.isPlaced(tip));
        QVERIFY(std::ranges::any_of(bench.waiting(), [&](const auto &row) { return row.cid == tip; }));
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada L."}}));
        QVERIFY(replica.absent(bench.row, bench.recordId()));
        for (const auto &event : log) QVERIFY(!bench.isPlaced(event.cid()));
        QCOMPARE(std::ranges::count(bench.waiting(), bench.recordId(), &store::OutboxRow::stream), std::ptrdiff_t(log.size() + 1));
    }

    void oneNodesGapIsNoOtherNodesGap()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        auto second = bench.row;
        second.id = "11223344";
        second.url = "http://127.0.0.1:2";
        QVERIFY(bench.store->putNode(second));
        auto replica = bench.replica();
        const auto log = bench.log(bench.recordId());
        QVERIFY(replica.takeIn(bench.row, bench.recordId(), log));
        QVERIFY(replica.takeIn(second, bench.recordId(), log));
        QVERIFY(replica.absent(second, bench.recordId()));
        const auto placements = bench.store->placementsOf(log.back().cid());
        QCOMPARE(placements->size(), 1u);
        QCOMPARE(placements->front().nodeId, bench.row.id);
    }

    void theResultIsKeptWithTheNodeUnlessItWasRemovedMeanwhile()
    {
        SyncBench bench;
        auto replica = bench.replica();
        const Error down{Errc::nodeDown, "no answer"};
        QVERIFY(replica.finished(bench.row, &down));
        QCOMPARE(bench.store->nodes()->front().lastError, std::string("E-NODE-DOWN"));
        QVERIFY(bench.store->nodes()->front().lastOkAt.empty());
        QVERIFY(replica.finished(bench.row, nullptr));
        QVERIFY(bench.store->nodes()->front().lastError.empty());
        QCOMPARE(bench.store->nodes()->front().lastOkAt, toRfc3339(bench.clock.now()));
        QVERIFY(bench.store->removeNode(bench.row.id));
        QVERIFY(replica.finished(bench.row, &down));
        QVERIFY(bench.store->nodes()->empty());
    }
};

AMPHORA_TEST_UNIT(TstReplica, "replica")
#include "tst_replica.moc"
