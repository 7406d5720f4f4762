#include "core/engine/node_retries.h"

#include "core/sync/replica.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using namespace std::chrono_literals;

/// Goal: what waits goes out as soon as it can, and nobody is asked without end.
class TstNodeRetries : public QObject {
    Q_OBJECT

    static constexpr Timestamp kNow{1'704'164'645'678ms};

    static store::NodeRow node(const std::string &id)
    {
        store::NodeRow row;
        row.id = id;
        row.consentAt = "2026-01-01T00:00:00.000Z";
        return row;
    }
    static store::OutboxRow waiting(const std::string &nodeId, int tries = 0, const std::string &nextTry = {})
    {
        const auto cid = codec::Cid::of(codec::kCodecRaw, asBytes("an event"));
        return {cid, nodeId, stream::StreamId::of(stream::StreamType::tile, cid), tries, nextTry, {}, {}};
    }

private Q_SLOTS:
    void nothingIsPlannedForANodeThatMayNotBeSentTo()
    {
        auto noYes = node("a"), noBackup = node("b");
        noYes.consentAt.clear();
        noBackup.backup = false;
        const NodeRetries retries;
        QVERIFY(!retries.next({noYes, noBackup}, {waiting("a"), waiting("b"), waiting("gone")}, kNow));
        QVERIFY(!retries.next({node("c")}, {}, kNow));
        const auto next = retries.next({noYes, noBackup, node("c")}, {waiting("a"), waiting("b"), waiting("c")}, kNow);
        QVERIFY(next && next->at == kNow && next->nodes == std::set<std::string>{"c"});
    }

    void aNodeThatFailsWaitsLongerEachTimeAndUntilItAnswersOnce()
    {
        NodeRetries retries;
        const std::vector rows{waiting("a")};
        for (int tries = 1; tries < 12; ++tries) {
            retries.ended("a", {true, false}, rows, kNow);
            const auto next = retries.next({node("a")}, rows, kNow);
            QVERIFY(next && next->at == kNow + sync::retryDelay(tries));
            QVERIFY(*retries.nextFor("a") == next->at);
        }
        retries.ended("a", {}, rows, kNow);
        QVERIFY(!retries.nextFor("a"));
        QVERIFY(retries.next({node("a")}, rows, kNow)->at == kNow); // Written meanwhile.
        retries.ended("a", {true, false}, rows, kNow);
        QVERIFY(*retries.nextFor("a") == kNow + 2s);
    }

    void oneNodeDoesNotWaitForAnother()
    {
        NodeRetries retries;
        const std::vector rows{waiting("down", 0), waiting("new"), waiting("refused", 3, toRfc3339(kNow + 8s))};
        const std::vector nodes{node("down"), node("new"), node("refused")};
        for (int tries = 0; tries < 20; ++tries) retries.ended("down", {true, false}, rows, kNow);
        auto next = retries.next(nodes, rows, kNow);
        QVERIFY(next->at == kNow && next->nodes == std::set<std::string>{"new"});
        next = retries.next({nodes[0], nodes[2]}, rows, kNow);
        QVERIFY(next->at == kNow + 8s && next->nodes == std::set<std::string>{"refused"});
        next = retries.next({nodes[0]}, rows, kNow);
        QVERIFY(next->at == kNow + sync::kRetryDelayMax && next->nodes == std::set<std::string>{"down"});
        retries.forgetAllBut({nodes[1]});
        QVERIFY(!retries.nextFor("down"));
    }

    void anEventThatWasRefusedOftenIsNotTriedSoonerAfterARestart()
    {
        NodeRetries retries;
        const std::vector rows{waiting("a", 6), waiting("a", 0)};
        retries.ended("a", {true, false}, rows, kNow);
        QVERIFY(*retries.nextFor("a") == kNow + sync::retryDelay(6));
    }

    void picturesAreTriedAgainByThemselves()
    {
        NodeRetries retries;
        retries.ended("a", {false, true}, {}, kNow);
        retries.ended("a", {false, true}, {}, kNow);
        QVERIFY(!retries.nextFor("a")); // Events wait for no picture.
        QVERIFY(retries.next({node("a")}, {}, kNow)->at == kNow + 4s);
        QVERIFY(retries.next({node("a")}, {waiting("a")}, kNow)->at == kNow);
        retries.ended("a", {}, {}, kNow);
        QVERIFY(!retries.next({node("a")}, {}, kNow));
    }
};

AMPHORA_TEST_UNIT(TstNodeRetries, "node_retries")
#include "tst_node_retries.moc"
