#include "core/sync/sync_job.h"

#include "tests/support/test_unit.h"
#include "tests/sync/scripted_node.h"

#include <QTest>

using namespace amphora;
using namespace amphora::sync;
using stream::EventKind;
using test::ScriptedNode;
using test::SyncBench;

/// Goal: whatever a node does, own edits reach it in an order it can take, are never lost here, and are called stored only when it has
/// them; and nothing false comes in.
class TstSyncJob : public QObject {
    Q_OBJECT

    const net::CancelToken m_never;

    NodeOutcome sync(SyncBench &bench, ScriptedNode &node, bool isLocked = false)
    {
        node.calls.clear();
        auto replica = bench.replica(isLocked);
        return SyncJob(bench.row, node, replica, m_never, {}).run();
    }
    static std::string codeOf(const NodeOutcome &outcome) { return outcome.error ? std::string(errcText(outcome.error->code)) : "ok"; }

    static ScriptedNode::Trouble at(const std::string &what, int nth, Errc code)
    {
        return [what, nth, code, seen = std::make_shared<int>(0)](const ScriptedNode::Call &call) -> std::optional<Error> {
            if (call.what != what || ++*seen != nth) return std::nullopt;
            return Error{code, "as the test wants it"};
        };
    }
    /// Everything of ours is on the node, once, in the order of our log.
    static void holdsAll(SyncBench &bench, ScriptedNode &node)
    {
        for (const auto &id : {bench.indexId(), bench.recordId()}) {
            const auto ours = bench.log(id);
            const auto &there = node.streams[id];
            QCOMPARE(there.size(), ours.size());
            for (std::size_t i = 0; i < ours.size(); ++i) {
                QVERIFY(there[i].cid() == ours[i].cid());
                QVERIFY(bench.isPlaced(ours[i].cid()));
            }
        }
        QVERIFY(bench.waiting().empty());
    }
    /// The event with another signature: a CID of its own, and false.
    static stream::Event forged(const stream::Event &event)
    {
        auto json = stream::eventToHttpJson(event).value();
        auto &line = *json.asMap()->find("jws")->asMap()->find("signatures")->asList()->at(0).asMap();
        auto signature = *line.find("signature")->asText();
        signature[4] = signature[4] == 'A' ? 'B' : 'A';
        line.set("signature", signature);
        return stream::eventFromHttpJson(json).value();
    }

private Q_SLOTS:
    void whatIsNeededGoesFirstAndTheIndexLast()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        bench.edit({{"url", "https://a.example"}});
        ScriptedNode node; // Refuses whatever stands on nothing it has.
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("ok"));
        QCOMPARE(outcome.refused, 0);
        holdsAll(bench, node);
        QVERIFY(node.streams.size() > 2);
        std::size_t ownBegins = 0, indexBegins = 0;
        for (std::size_t i = 0; i < node.calls.size(); ++i) {
            const auto &call = node.calls[i];
            const bool isWrite = call.what == "create" || call.what == "add";
            const bool isIndex = call.stream == bench.indexId().toString();
            if (isWrite && !ownBegins && (isIndex || call.stream == bench.recordId().toString())) ownBegins = i;
            if (isWrite && !indexBegins && isIndex) indexBegins = i;
            if (isWrite && ownBegins) QVERIFY2(isIndex || call.stream == bench.recordId().toString(), "a dependency came after what needs it");
            if (isWrite && indexBegins) QVERIFY2(isIndex, "the index was not last");
        }
        QVERIFY(ownBegins > 0 && indexBegins > ownBegins);
        QCOMPARE(outcome.pushed, int(bench.log(bench.indexId()).size() + bench.log(bench.recordId()).size()));
    }

    void ownStreamsArePulledBeforeAnythingIsPushed()
    {
        SyncBench elsewhere, here;
        elsewhere.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(elsewhere, node).error);
        here.edit({{"gender", "woman"}});
        const auto outcome = sync(here, node);
        QCOMPARE(codeOf(outcome), std::string("ok"));
        bool hasWritten = false;
        for (const auto &call : node.calls) {
            if (call.what == "create" || call.what == "add") hasWritten = true;
            else QVERIFY2(!hasWritten, "read after the first write");
        }
        QVERIFY(hasWritten);
        QVERIFY(here.content() == (codec::Map{{"name", "Ada"}, {"gender", "woman"}}));
        holdsAll(here, node);
    }

    void aNodeWithoutTheRoleBackupGetsNothing()
    {
        SyncBench bench;
        bench.row.backup = false;
        QVERIFY(bench.store->putNode(bench.row));
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        QCOMPARE(node.writes(), 0);
    }

    void fromANodeWithoutTheRoleReadNothingIsTaken()
    {
        SyncBench elsewhere, here;
        elsewhere.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(elsewhere, node).error);
        here.row.read = false;
        QVERIFY(here.store->putNode(here.row));
        here.edit({{"gender", "woman"}});
        QCOMPARE(codeOf(sync(here, node)), std::string("E-STALE")); // It holds more of this stream, so nothing is written beside it.
        QCOMPARE(node.count("events"), 0);
        for (const auto &call : node.calls) QVERIFY(call.stream != here.recordId().toString());
        QVERIFY(here.content() == (codec::Map{{"gender", "woman"}}));
        QVERIFY(!here.waiting().empty());
        here.row.read = true;
        QVERIFY(here.store->putNode(here.row));
        QCOMPARE(codeOf(sync(here, node)), std::string("ok"));
        QVERIFY(here.content() == (codec::Map{{"name", "Ada"}, {"gender", "woman"}}));
        holdsAll(here, node);
    }

    void aNodeWithoutTheRoleReadIsStillABackup()
    {
        SyncBench bench;
        bench.row.read = false;
        QVERIFY(bench.store->putNode(bench.row));
        ScriptedNode node;
        bench.edit({{"name", "Ada"}});
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        bench.edit({{"gender", "woman"}});
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        QCOMPARE(node.count("events"), 0);
        holdsAll(bench, node);
        node.streams.clear(); // Set up anew: all of it goes there again.
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        holdsAll(bench, node);
    }

    void onlyANodeWithTheRoleAnchorIsAskedToAnchorAndOnlyForOwnEvents()
    {
        for (const bool anchor : {false, true}) {
            SyncBench bench;
            bench.row.anchor = anchor;
            bench.edit({{"name", "Ada"}});
            ScriptedNode node;
            QVERIFY(!sync(bench, node).error);
            for (const auto &call : node.calls) {
                const bool isOwn = call.stream == bench.indexId().toString() || call.stream == bench.recordId().toString();
                QCOMPARE(call.options.anchor, anchor && isOwn && (call.what == "create" || call.what == "add"));
            }
        }
    }

    void anotherChainEndsItBeforeAnythingIsAskedOrSent()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        node.names = {"eip155:1"};
        QCOMPARE(codeOf(sync(bench, node)), std::string("E-NODE-CHAIN"));
        QCOMPARE(node.calls.size(), 1u);
        QCOMPARE(bench.store->nodes()->front().lastError, std::string("E-NODE-CHAIN"));
    }

    /// Method: the person says stop after each write in turn; the next exchange brings the rest, and nothing is there twice.
    void stoppedInTheMiddleTheRestWaitsAndGoesLater()
    {
        int stops = 0;
        for (int after = 1; after < 40; ++after) {
            SyncBench bench;
            bench.edit({{"name", "Ada"}});
            bench.edit({{"url", "https://a.example"}});
            ScriptedNode node;
            net::CancelToken cancel;
            node.afterwards = [&](const ScriptedNode::Call &) {
                if (node.writes() == after) cancel.cancel();
            };
            auto replica = bench.replica();
            const auto outcome = SyncJob(bench.row, node, replica, cancel, {}).run();
            if (!outcome.error) break; // Stopped behind the last write.
            ++stops;
            QCOMPARE(codeOf(outcome), std::string("E-CANCELLED"));
            QCOMPARE(node.writes(), after);
            for (const auto &row : bench.waiting()) QVERIFY(!node.holds(row.cid));
            node.afterwards = {};
            QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
            holdsAll(bench, node);
        }
        QVERIFY(stops > 6);
    }

    /// Method: the line breaks at each write in turn, before and after the node took it.
    void aBrokenLineLosesNothingAndRepeatsNothing()
    {
        for (const bool isTaken : {false, true}) {
            for (int nth = 1; nth < 40; ++nth) {
                SyncBench bench;
                bench.edit({{"name", "Ada"}});
                ScriptedNode node;
                int seen = 0;
                node.trouble = [&](const ScriptedNode::Call &call) -> std::optional<Error> {
                    if ((call.what != "create" && call.what != "add") || ++seen != nth) return std::nullopt;
                    if (isTaken) { // The answer is lost on its way.
                        for (const auto &tile : bench.models.tiles())
                            if (tile.genesis.cid().toString() == call.event) node.streams[tile.id].push_back(tile.genesis);
                        for (const auto &id : {bench.indexId(), bench.recordId()})
                            for (const auto &event : bench.log(id))
                                if (event.cid().toString() == call.event) node.streams[id].push_back(event);
                    }
                    return Error{Errc::nodeDown, "the line broke"};
                };
                const auto outcome = sync(bench, node);
                if (seen < nth) break;
                QCOMPARE(codeOf(outcome), std::string("E-NODE-DOWN"));
                QCOMPARE(bench.store->nodes()->front().lastError, std::string("E-NODE-DOWN"));
                QCOMPARE(node.writes(), nth); // It does not go on against a wall.
                node.trouble = {};
                QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
                holdsAll(bench, node);
                QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}}));
            }
        }
    }

    void aYesWithoutOurCidIsNoYes()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        bench.edit({{"name", "Ada L."}});
        bench.edit({{"url", "https://a.example"}});
        const auto log = bench.log(bench.recordId());
        const auto edit = log[log.size() - 2].cid();
        node.trouble = at("add", 1, Errc::nodeLied); // So the client calls a 200 whose log does not hold the event.
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("E-NODE-LIED"));
        QCOMPARE(outcome.pushed, 0);
        QCOMPARE(node.writes(), 1); // What stands on it is not even tried.
        const auto waiting = bench.waiting();
        QCOMPARE(waiting.size(), 2u);
        QVERIFY(waiting.front().cid == edit && !bench.isPlaced(edit));
        QCOMPARE(waiting.front().tries, 1);
        QCOMPARE(waiting.front().reason, std::string("E-NODE-LIED"));
        QCOMPARE(waiting.front().nextTry, toRfc3339(bench.clock.now() + std::chrono::seconds(2)));
        QCOMPARE(waiting.back().tries, 0);
        node.trouble = {};
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        holdsAll(bench, node);
    }

    void theLogOfAnotherStreamIsNotTakenIn()
    {
        SyncBench other(test::kSeedOfOnes), bench;
        other.edit({{"name", "Somebody else"}});
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        bench.edit({{"name", "Ada L."}});
        const auto before = bench.store->allEvents()->size();
        node.streams[bench.recordId()] = other.log(other.recordId());
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("E-NODE-LIED"));
        QCOMPARE(bench.store->allEvents()->size(), before);
        QCOMPARE(node.writes(), 0); // Nothing is put on a log that was not told truly.
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada L."}}));
        QCOMPARE(bench.waiting().size(), 1u);
    }

    void aForgedSignatureHasItsCodeAndStoresNoByte()
    {
        SyncBench elsewhere, bench;
        elsewhere.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(elsewhere, node).error);
        QVERIFY(!sync(bench, node).error);
        bench.edit({{"gender", "woman"}});
        elsewhere.edit({{"name", "Forged"}});
        const auto honest = node.streams[bench.recordId()];
        const auto lie = forged(elsewhere.log(bench.recordId()).back());
        node.streams[bench.recordId()].push_back(lie);
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("E-SIG"));
        QCOMPARE(outcome.refused, 1);
        QVERIFY(!*bench.store->block(lie.cid()));
        const auto row = bench.store->event(lie.cid());
        QVERIFY(row && *row);
        QCOMPARE((*row)->verdict, store::Verdict::refused);
        QVERIFY(!(*row)->own);
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}, {"gender", "woman"}}));
        QCOMPARE(bench.waiting().size(), 1u);
        for (const auto &call : node.calls) QVERIFY(call.what != "add"); // Nothing is put on top of it.
        node.streams[bench.recordId()] = honest;
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        holdsAll(bench, node);
    }

    void somebodyFasterIsMetByPullingOnceMore()
    {
        SyncBench elsewhere, bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        QVERIFY(!sync(elsewhere, node).error);
        bench.edit({{"gender", "woman"}});
        elsewhere.edit({{"url", "https://e.example"}});
        bool isDone = false;
        node.trouble = [&](const ScriptedNode::Call &call) -> std::optional<Error> {
            if (call.what != "add" || isDone) return std::nullopt;
            isDone = true; // Between our pull and our push.
            node.streams[bench.recordId()].push_back(elsewhere.log(bench.recordId()).back());
            return std::nullopt;
        };
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("ok"));
        QCOMPARE(outcome.refused, 0);
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}, {"gender", "woman"}, {"url", "https://e.example"}}));
        holdsAll(bench, node);
    }

    void aNodeThatAlwaysSaysStaleIsAskedAFewTimesAndThenSaidToBe()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        bench.edit({{"name", "Ada L."}});
        node.trouble = [](const ScriptedNode::Call &call) -> std::optional<Error> {
            if (call.what != "add") return std::nullopt;
            return Error{Errc::stale, "always"};
        };
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("E-STALE"));
        QCOMPARE(outcome.refused, 1);
        QCOMPARE(node.count("add"), SyncJob::kRoundsMax);
        QCOMPARE(bench.waiting().size(), 1u);
        QCOMPARE(bench.waiting().front().tries, SyncJob::kRoundsMax);
        QCOMPARE(bench.store->nodes()->front().lastError, std::string("E-STALE"));
    }

    void aRefusalOfOneStreamDoesNotStopTheOthersNorHideItself()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        node.trouble = [&](const ScriptedNode::Call &call) -> std::optional<Error> {
            if (call.stream != bench.recordId().toString() || call.what != "add") return std::nullopt;
            return Error{Errc::nodeRefused, "over its quota"};
        };
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("E-NODE-REFUSED"));
        QCOMPARE(outcome.refused, 1);
        QCOMPARE(node.streams[bench.indexId()].size(), bench.log(bench.indexId()).size());
        QVERIFY(!bench.waiting().empty());
    }

    void withoutWhatItNeedsNothingOfOursIsSent()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        node.trouble = at("create", 1, Errc::nodeRefused);
        const auto waiting = bench.waiting().size();
        QCOMPARE(codeOf(sync(bench, node)), std::string("E-NODE-REFUSED"));
        QCOMPARE(node.writes(), 1);
        QCOMPARE(bench.waiting().size(), waiting);
    }

    void aNodeThatWasSetUpAnewGetsEverythingAgain()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        node.streams.clear();
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("ok"));
        QCOMPARE(outcome.pushed, int(bench.log(bench.indexId()).size() + bench.log(bench.recordId()).size()));
        holdsAll(bench, node);
    }

    void whatANodeForgotIsSentAgain()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        bench.edit({{"name", "Ada L."}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        node.streams[bench.recordId()].pop_back();
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("ok"));
        QCOMPARE(outcome.pushed, 1);
        QCOMPARE(node.writes(), 1);
        holdsAll(bench, node);
    }

    void aNodeThatForgotOnlyTheSchemasGetsThemTheNextTime()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        for (const auto &tile : bench.models.tiles()) node.streams.erase(tile.id);
        node.streams.erase(bench.recordId());
        node.trouble = {};
        (void)sync(bench, node);
        QCOMPARE(codeOf(sync(bench, node)), std::string("ok"));
        holdsAll(bench, node);
    }

    void aLateAnchorTakesAnEditAwayOnlyUntilTheNextExchange()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        bench.edit({{"gender", "woman"}});
        QVERIFY(!sync(bench, node).error);
        auto &there = node.streams[bench.recordId()];
        there.pop_back();
        there.push_back(test::anchorOf(bench.recordId(), there.back().cid()));
        const auto outcome = sync(bench, node);
        QCOMPARE(codeOf(outcome), std::string("ok"));
        QCOMPARE(outcome.conflicts, 0);
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}, {"gender", "woman"}}));
        holdsAll(bench, node);
    }

    void aLockedHomeSendsWhatWaitsAndLeavesASplitForLater()
    {
        SyncBench elsewhere, bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QCOMPARE(codeOf(sync(bench, node, true)), std::string("ok")); // What is signed needs no key to be sent.
        holdsAll(bench, node);
        QVERIFY(!sync(elsewhere, node).error);
        elsewhere.edit({{"name", "Elsewhere"}});
        QVERIFY(!sync(elsewhere, node).error);
        bench.edit({{"name", "Here"}});
        QCOMPARE(codeOf(sync(bench, node, true)), std::string("E-KEY-LOCKED"));
        QCOMPARE(node.writes(), 0);
        QVERIFY(bench.content() == (codec::Map{{"name", "Here"}}));
        QCOMPARE(bench.waiting().size(), 1u);
        const auto outcome = sync(bench, node);
        QCOMPARE(outcome.conflicts, 1);
        QVERIFY(bench.content() == (codec::Map{{"name", "Elsewhere"}}));
        QVERIFY((*bench.drafts.load())->changed == (codec::Map{{"name", "Here"}}));
    }

    void progressNeverRunsBackwardsWithinAStep()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        auto replica = bench.replica();
        std::optional<SyncStep> last;
        int steps = 0;
        const auto outcome = SyncJob(bench.row, node, replica, m_never, [&](SyncStep step) {
            QVERIFY(step.done >= 0 && step.done <= step.total);
            if (last && last->kind == step.kind) QVERIFY(step.done >= last->done);
            last = step;
            ++steps;
        }).run();
        QVERIFY(!outcome.error);
        QVERIFY(steps > 5);
    }

    void progressOfReadingNamesEachStream()
    {
        SyncBench bench;
        bench.edit({{"name", "Ada"}});
        ScriptedNode node;
        QVERIFY(!sync(bench, node).error);
        auto replica = bench.replica();
        std::set<int> done;
        QVERIFY(!SyncJob(bench.row, node, replica, m_never, [&](SyncStep step) {
            if (step.kind == SyncStep::Kind::pull && step.total == 2) done.insert(step.done);
        }).run().error);
        QVERIFY(done == (std::set{0, 1}));
    }
};

AMPHORA_TEST_UNIT(TstSyncJob, "sync_job")
#include "tst_sync_job.moc"
