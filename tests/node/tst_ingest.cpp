#include "tests/node/workbench.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace amphora;
using Outcome = node::IngestReport::Outcome;

/// Goal: whatever a node sends, in whatever order, only checked events count, a known state is never lowered, and no own event is lost.
class TstIngest : public QObject {
    Q_OBJECT

    static codec::Map named(const std::string &name) { return {{"name", name}}; }

private Q_SLOTS:
    void anOlderLogNeverLowersTheState()
    {
        test::Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), named("one")));
        auto older = bench.log(bench.recordId());
        QVERIFY(bench.profile.set(bench.authority(), named("two")));
        const auto taken = bench.take(bench.recordId(), older);
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::behind);
        QVERIFY(bench.content() == named("two"));
    }

    void newEventsOfTheSameKeyAreAccepted()
    {
        test::Workbench here, elsewhere;
        QVERIFY(here.profile.set(here.authority(), named("one")));
        QVERIFY(elsewhere.takeFrom(here));
        QVERIFY(elsewhere.profile.set(elsewhere.authority(), named("two")));
        const auto taken = here.takeFrom(elsewhere);
        QVERIFY(taken);
        QCOMPARE(taken->report.outcome, Outcome::extended);
        QCOMPARE(taken->report.accepted, 1);
        QVERIFY(here.content() == named("two"));
    }

    void aStrangersEventIsKeptInQuarantineAndNeverCounts()
    {
        test::Workbench here, stranger(test::kSeedOfOnes);
        QVERIFY(here.profile.set(here.authority(), named("one")));
        auto log = here.log(here.recordId());
        const auto forged = stream::makeTileUpdate(here.recordId(), log.back().cid(),
            codec::List{codec::Map{{"op", "replace"}, {"path", "/name"}, {"value", "mine now"}}}, {}, stranger.authority());
        QVERIFY(forged);
        log.push_back(*forged);
        const auto taken = here.take(here.recordId(), log);
        QVERIFY(taken);
        QCOMPARE(taken->report.refused, 1);
        QCOMPARE(taken->report.refusal->code, Errc::controller);
        QVERIFY(here.content() == named("one"));
        const auto row = here.store->event(forged->cid());
        QVERIFY(row && *row);
        QCOMPARE((*row)->verdict, store::Verdict::refused);
        QVERIFY(QByteArray::fromStdString((*row)->reason).startsWith("E-CONTROLLER"));
    }

    void anEventThatBreaksTheSchemaIsRefused()
    {
        test::Workbench here;
        QVERIFY(here.profile.set(here.authority(), named("one")));
        auto log = here.log(here.recordId());
        const auto tooLong = stream::makeTileUpdate(here.recordId(), log.back().cid(),
            codec::List{codec::Map{{"op", "replace"}, {"path", "/name"}, {"value", std::string(151, 'x')}}}, {}, here.authority());
        QVERIFY(tooLong);
        log.push_back(*tooLong);
        const auto taken = here.take(here.recordId(), log);
        QVERIFY(taken);
        QCOMPARE(taken->report.refusal->code, Errc::schema);
        QVERIFY(here.content() == named("one"));
    }

    void aTileWhoseSchemaIsAnEmptyTextHasNone()
    {
        test::Workbench here;
        const auto genesis = stream::makeTile({here.signer.did(), {}, {}, {}, "AAAAAAAAAAAAAAAA", false}, codec::Map{{"name", "Ada"}}, here.authority());
        QVERIFY(genesis);
        const auto id = stream::tileIdOf(*genesis);
        const auto update = stream::makeTileUpdate(id, genesis->cid(), codec::List{codec::Map{{"op", "replace"}, {"path", "/name"}, {"value", "Ada L."}}}, {{"schema", ""}}, here.authority());
        QVERIFY(update);
        auto transaction = here.store->begin();
        const auto taken = here.node.ingest(id, {*genesis, *update});
        QVERIFY(taken && !taken->refusal);
        QVERIFY(transaction->commit());
        QVERIFY(here.node.load(id)->state.current() == codec::Value(named("Ada L.")));
    }

    void aLogOfAnotherStreamIsALie()
    {
        test::Workbench here;
        QVERIFY(here.profile.set(here.authority(), named("one")));
        const auto taken = here.take(here.indexId(), here.log(here.recordId()));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Errc::nodeLied);
    }

    void aLockedHomeTakesNothingThatWouldSetItsEditsAside()
    {
        test::Workbench here, elsewhere;
        QVERIFY(here.profile.set(here.authority(), named("one")));
        QVERIFY(elsewhere.takeFrom(here));
        QVERIFY(here.profile.set(here.authority(), named("here")));
        QVERIFY(elsewhere.profile.set(elsewhere.authority(), named("elsewhere")));
        const auto taken = here.profile.takeIn(here.recordId(), elsewhere.log(here.recordId()), nullptr, nullptr);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Errc::keyLocked);
        QVERIFY(here.content() == named("here"));
    }

    /// Goal P2. Method: logs that split, delivered in seeded orders with repeats (20, or AMPHORA_PERMUTATIONS); the tip is always the same for
    /// a stranger who only watches.
    void theOrderOfDeliveryDoesNotMatter()
    {
        test::Workbench author;
        QVERIFY(author.profile.set(author.authority(), named("base")));
        const auto base = author.log(author.recordId());
        std::vector<std::vector<stream::Event>> branches;
        for (const auto &lengths : {std::vector<std::string>{"a"}, {"b", "bb"}, {"c", "cc", "ccc"}}) {
            test::Workbench writer;
            QVERIFY(writer.takeFrom(author));
            for (const auto &name : lengths) QVERIFY(writer.profile.set(writer.authority(), named(name)));
            branches.push_back(writer.log(writer.recordId()));
        }
        branches.push_back(base);
        std::mt19937 random(20261125);
        const int rounds = std::max(20, qEnvironmentVariableIntValue("AMPHORA_PERMUTATIONS"));
        std::optional<codec::Cid> tip;
        for (int round = 0; round < rounds; ++round) {
            auto order = branches;
            order.push_back(branches[random() % branches.size()]);
            std::ranges::shuffle(order, random);
            test::Workbench watcher(test::kSeedOfTwos);
            for (const auto &log : order) QVERIFY(watcher.take(author.recordId(), log));
            const auto view = watcher.node.load(author.recordId());
            QVERIFY(view);
            if (!tip) tip = view->state.tip();
            QCOMPARE(view->state.tip().toString(), tip->toString());
            QVERIFY(watcher.node.verify(author.recordId())->bad.empty());
        }
    }

    void derivedRowsComeBackFromTheEvents()
    {
        test::Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), named("one")));
        QVERIFY(bench.profile.set(bench.authority(), named("two")));
        const auto before = bench.store->streams({});
        QVERIFY(before);
        auto transaction = bench.store->begin();
        QVERIFY(bench.node.rebuildDerived());
        QVERIFY(transaction->commit());
        const auto after = bench.store->streams({});
        QVERIFY(after);
        QCOMPARE(after->size(), before->size());
        for (std::size_t i = 0; i < after->size(); ++i) {
            QVERIFY((*after)[i].tip == (*before)[i].tip);
            QCOMPARE((*after)[i].eventCount, (*before)[i].eventCount);
        }
    }
};

AMPHORA_TEST_UNIT(TstIngest, "ingest")
#include "tst_ingest.moc"
