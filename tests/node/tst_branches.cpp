#include "tests/node/workbench.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using Outcome = node::IngestReport::Outcome;
using test::Workbench;

/// Goal: when logs split, what a node anchored stands, no own event is lost or forgotten to be own, and verification follows the links
/// and not the order in which events happened to arrive.
class TstBranches : public QObject {
    Q_OBJECT

    static codec::Map named(const std::string &name) { return {{"name", name}}; }

    static store::EventRow rowOf(const Workbench &bench, const codec::Cid &cid)
    {
        const auto row = bench.store->event(cid);
        if (!row || !*row) qFatal("no row of an event");
        return **row;
    }
    /// As if a node had taken everything that is here.
    static void placeEverything(Workbench &bench)
    {
        store::NodeRow node;
        node.id = "aabbccdd";
        node.url = "http://127.0.0.1:1";
        QVERIFY(bench.store->putNode(node));
        const auto events = bench.store->allEvents();
        QVERIFY(events);
        for (const auto &event : *events) QVERIFY(bench.store->putPlacement({event.cid, "aabbccdd", "2026-01-01T00:00:00.000Z"}));
    }
    static void verifies(const Workbench &bench)
    {
        const auto verified = bench.node.verify(bench.recordId());
        QVERIFY(verified);
        QVERIFY2(verified->bad.empty(), verified->bad.empty() ? "" : verified->bad.front().error.detail.c_str());
    }

private Q_SLOTS:
    void anAnchorInThePlaceOfSentEditsWinsAndTheEditsComeBackOnTop()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), {{"name", "Ada"}, {"url", "https://a.example"}}));
        auto log = bench.log(bench.recordId());
        QVERIFY(bench.profile.set(bench.authority(), {{"gender", "woman"}}));
        QVERIFY(bench.profile.set(bench.authority(), {{"url", codec::Value()}}));
        placeEverything(bench);
        const auto mine = bench.log(bench.recordId());
        log.push_back(test::anchorOf(bench.recordId(), log.back().cid()));

        const auto taken = bench.take(bench.recordId(), log);
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::replaced);
        QCOMPARE(taken->reapplied, 1);
        QCOMPARE(taken->conflicts, 0);
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}, {"gender", "woman"}}));
        const auto now = bench.log(bench.recordId());
        QCOMPARE(now.size(), log.size() + 1);
        QVERIFY(now[log.size() - 1].kind == stream::EventKind::time);
        for (auto i = log.size() - 1; i < mine.size(); ++i) {
            const auto row = rowOf(bench, mine[i].cid());
            QCOMPARE(row.verdict, store::Verdict::superseded);
            QVERIFY(row.own);
        }
        const auto waiting = bench.store->outbox();
        QVERIFY(waiting);
        QVERIFY(std::ranges::any_of(*waiting, [&](const auto &row) { return row.cid == now.back().cid(); }));
        verifies(bench);
    }

    void anAnchorAtTheEndOfWhatIsHereSetsNothingAside()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), named("one")));
        placeEverything(bench);
        auto log = bench.log(bench.recordId());
        log.push_back(test::anchorOf(bench.recordId(), log.back().cid()));
        const auto taken = bench.take(bench.recordId(), log);
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::extended);
        QVERIFY(!taken->report.setAside);
        QVERIFY(bench.content() == named("one"));
        verifies(bench);
    }

    void anAnchorUnderAnotherComputersEditMergesFieldByField()
    {
        Workbench here, elsewhere;
        QVERIFY(here.profile.set(here.authority(), {{"name", "Ada"}, {"gender", "woman"}}));
        QVERIFY(elsewhere.takeFrom(here));
        QVERIFY(here.profile.set(here.authority(), {{"name", "Here"}, {"url", "https://h.example"}}));
        placeEverything(here);
        auto log = elsewhere.log(here.recordId());
        log.push_back(test::anchorOf(here.recordId(), log.back().cid()));
        QVERIFY(elsewhere.take(here.recordId(), log));
        QVERIFY(elsewhere.profile.set(elsewhere.authority(), named("Elsewhere")));
        const auto taken = here.take(here.recordId(), elsewhere.log(here.recordId()));
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::replaced);
        QCOMPARE(taken->conflicts, 1);
        QVERIFY(here.content() == (codec::Map{{"name", "Elsewhere"}, {"gender", "woman"}, {"url", "https://h.example"}}));
        const auto draft = here.drafts.load();
        QVERIFY(draft && *draft);
        QVERIFY((*draft)->conflicts.at(0) == (stream::MemberMerge::Conflict{"name", "Ada", "Here", "Elsewhere"}));
        verifies(here);
    }

    void anAnchorOnAStrangersBranchDoesNotDecide()
    {
        Workbench author;
        QVERIFY(author.profile.set(author.authority(), named("base")));
        auto anchored = author.log(author.recordId());
        anchored.push_back(test::anchorOf(author.recordId(), anchored.back().cid()));
        QVERIFY(author.profile.set(author.authority(), named("one")));
        QVERIFY(author.profile.set(author.authority(), named("two")));
        Workbench watcher(test::kSeedOfTwos);
        QVERIFY(watcher.take(author.recordId(), author.log(author.recordId())));
        const auto taken = watcher.take(author.recordId(), anchored); // Not verified, so length decides.
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::kept);
        QVERIFY(!taken->report.setAside);
    }

    void aBranchOfTheSameIdentityThatLostIsStillOurOwn()
    {
        Workbench here, elsewhere;
        QVERIFY(here.profile.set(here.authority(), named("base")));
        QVERIFY(elsewhere.takeFrom(here));
        for (const auto *name : {"one", "two", "three"}) QVERIFY(here.profile.set(here.authority(), named(name)));
        placeEverything(here);
        QVERIFY(elsewhere.profile.set(elsewhere.authority(), named("other")));
        const auto taken = here.takeFrom(elsewhere);
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::kept);
        const auto row = rowOf(here, elsewhere.log(here.recordId()).back().cid());
        QCOMPARE(row.verdict, store::Verdict::lost);
        QVERIFY(row.own);
    }

    void whatWasSetAsideStaysOwnAndSetAsideWhoeverShowsItAgain()
    {
        Workbench first, second;
        QVERIFY(first.profile.set(first.authority(), named("Ada")));
        QVERIFY(second.takeFrom(first));
        QVERIFY(first.profile.set(first.authority(), named("First")));
        QVERIFY(second.profile.set(second.authority(), named("Second")));
        const auto before = second.log(second.recordId());
        QVERIFY(second.takeFrom(first));
        for (const auto *name : {"more", "and more"}) QVERIFY(second.profile.set(second.authority(), named(name)));
        placeEverything(second);

        const auto shown = second.take(second.recordId(), before);
        QVERIFY(shown);
        QCOMPARE(shown->report.outcome, Outcome::kept);
        auto row = rowOf(second, before.back().cid());
        QCOMPARE(row.verdict, store::Verdict::superseded);
        QVERIFY(row.own);

        // Out of its place it fails a check; that says nothing about it.
        const auto valid = second.log(second.recordId());
        auto misplaced = valid;
        misplaced.push_back(before.back());
        const auto refused = second.take(second.recordId(), misplaced);
        QVERIFY(refused);
        QCOMPARE(refused->report.refused, 1);
        row = rowOf(second, before.back().cid());
        QCOMPARE(row.verdict, store::Verdict::superseded);
        QVERIFY(row.own);
    }

    void aRefusedEventOfAStrangerIsNobodysOwn()
    {
        Workbench here, stranger(test::kSeedOfOnes);
        QVERIFY(here.profile.set(here.authority(), named("one")));
        auto log = here.log(here.recordId());
        log.push_back(*stream::makeTileUpdate(here.recordId(), log.back().cid(), codec::List{}, {}, stranger.authority()));
        QVERIFY(here.take(here.recordId(), log));
        QVERIFY(!rowOf(here, log.back().cid()).own);
    }

    /// A node showed the second event before the first: it was refused then, and is good once the whole log is there.
    void anEventThatCameBeforeTheOneItBuildsOnIsVerifiedInItsPlace()
    {
        Workbench here, elsewhere;
        QVERIFY(here.profile.set(here.authority(), named("base")));
        QVERIFY(elsewhere.takeFrom(here));
        for (const auto *name : {"one", "two", "three"}) QVERIFY(elsewhere.profile.set(elsewhere.authority(), named(name)));
        const auto whole = elsewhere.log(here.recordId());
        auto gap = here.log(here.recordId());
        gap.push_back(whole.back());
        gap.push_back(whole[whole.size() - 2]);
        QVERIFY(here.take(here.recordId(), gap));
        QVERIFY(here.content() == named("base"));
        const auto taken = here.take(here.recordId(), whole);
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::extended);
        QVERIFY(here.content() == named("three"));
        QCOMPARE(here.node.load(here.recordId())->log.size(), whole.size());
        verifies(here);
        auto transaction = here.store->begin();
        QVERIFY(here.node.rebuildDerived());
        QVERIFY(transaction->commit());
        QVERIFY((*here.store->streamRow(here.recordId()))->tip == whole.back().cid());
    }

    /// Method: a watcher is shown two growing branches in turn, so that the valid one changes each time.
    void verificationHoldsAfterEachSwapOfBranches()
    {
        Workbench left;
        QVERIFY(left.profile.set(left.authority(), named("base")));
        Workbench right;
        QVERIFY(right.takeFrom(left));
        Workbench watcher(test::kSeedOfTwos);
        int replaced = 0;
        for (int round = 0; round < 6; ++round) {
            for (auto *branch : {&left, &right}) {
                for (int i = 0; i < 2; ++i)
                    QVERIFY(branch->profile.set(branch->authority(), named("round " + std::to_string(round) + (branch == &left ? " l" : " r")
                                                                           + std::to_string(i))));
                const auto taken = watcher.take(left.recordId(), branch->log(left.recordId()));
                QVERIFY(taken);
                replaced += taken->report.outcome == Outcome::replaced;
                const auto verified = watcher.node.verify(left.recordId());
                QVERIFY(verified);
                QVERIFY(verified->bad.empty());
            }
        }
        QVERIFY2(replaced >= 3, "the branches hardly ever changed places");
    }

    void aMissingLinkOfTheChainIsFoundByVerification()
    {
        Workbench bench;
        for (const auto *name : {"one", "two", "three"}) QVERIFY(bench.profile.set(bench.authority(), named(name)));
        const auto log = bench.log(bench.recordId());
        auto row = rowOf(bench, log[2].cid());
        row.verdict = store::Verdict::lost;
        QVERIFY(bench.store->putEvent(row));
        const auto verified = bench.node.verify(bench.recordId());
        QVERIFY(verified);
        QCOMPARE(verified->bad.size(), 1u);
        QVERIFY(verified->bad.front().cid == log[3].cid());
        QCOMPARE(verified->bad.front().error.code, Errc::blockMissing);
        const auto loaded = bench.node.load(bench.recordId());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Errc::dbDamaged);
        // What was checked of each: the lost one by its bytes alone, what stands in the air by nothing that needs a state.
        const auto &last = verified->lines[2];
        QVERIFY(last.cid == log[3].cid());
        QVERIFY(last.of(node::Check::order) == node::CheckResult::fail && last.of(node::Check::signature) == node::CheckResult::open);
        const auto &lost = verified->lines[3];
        QVERIFY(lost.cid == log[2].cid());
        QVERIFY(lost.of(node::Check::hash) == node::CheckResult::pass && lost.of(node::Check::order) == node::CheckResult::none);
    }

    void whatATimeEventFollowsIsAnchoredAndWhatComesLaterIsNot()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), named("one")));
        auto log = bench.log(bench.recordId());
        log.push_back(test::anchorOf(bench.recordId(), log.back().cid()));
        QVERIFY(bench.take(bench.recordId(), log));
        QVERIFY(bench.profile.set(bench.authority(), named("two")));
        for (const auto &event : log) {
            const auto status = node::statusOf(*bench.store, event.cid());
            QCOMPARE(status->state, node::EventStatus::State::anchored);
            QCOMPARE(status->anchor, log.back().cid().toString());
        }
        const auto tip = bench.log(bench.recordId()).back().cid();
        QCOMPARE(node::statusOf(*bench.store, tip)->state, node::EventStatus::State::signedHere);
    }
};

AMPHORA_TEST_UNIT(TstBranches, "branches")
#include "tst_branches.moc"
