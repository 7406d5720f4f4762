#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QSignalSpy>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using codec::Map;
using test::Bench;
using test::codeOf;

/// The own profile, its draft and its streams as the window and the command line see them.
class TstProfileService : public QObject {
    Q_OBJECT

    static Map content(Bench &bench) { return Bench::wait(bench.profile().show())->content; }
    static void save(Bench &bench, Map changed) { QVERIFY(Bench::wait(bench.profile().saveDraft({std::nullopt, std::move(changed), {}, {}}))); }

private Q_SLOTS:
    void aDraftIsSavedQuietlyAndIsThereAfterARestart()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QSignalSpy changed(&bench.profile(), &ProfileService::changed);
        save(bench, {{"name", "A"}});
        save(bench, {{"name", "Ad"}});
        save(bench, {{"name", "Ada"}, {"url", codec::Value()}});
        QCOMPARE(changed.count(), 0); // The page that types is the only one that shows it.
        QVERIFY(bench.startUnlocked());
        const auto draft = Bench::wait(bench.profile().draft());
        QVERIFY(draft->changed == (Map{{"name", "Ada"}, {"url", codec::Value()}}));
        QVERIFY(!draft->updatedAt.empty());
        QVERIFY(content(bench).isEmpty());
    }

    void publishingTouchesOnlyWhatWasChangedAndEndsTheDraft()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}, {"url", "https://a.example"}, {"orbisTheme", "dark"}})));
        save(bench, {{"name", "Ada L."}, {"url", codec::Value()}});
        QVERIFY(Bench::wait(bench.profile().set({{"gender", "woman"}}))); // Meanwhile, from another place: the draft stays.
        QSignalSpy changed(&bench.profile(), &ProfileService::changed);
        const auto published = Bench::wait(bench.profile().publishDraft());
        QVERIFY(published && published->version);
        QCOMPARE(changed.count(), 1);
        QVERIFY(content(bench) == (Map{{"name", "Ada L."}, {"orbisTheme", "dark"}, {"gender", "woman"}}));
        QVERIFY(Bench::wait(bench.profile().draft())->isEmpty());
        QCOMPARE(codeOf(Bench::wait(bench.profile().publishDraft())), std::string("E-NOT-FOUND"));
        const auto history = Bench::wait(bench.profile().history());
        QCOMPARE(history->back().changes.size(), 2u);
    }

    void aDraftThatIsThrownAwayChangesNothing()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        save(bench, {{"name", "Typo"}});
        QVERIFY(Bench::wait(bench.profile().discardDraft()));
        QVERIFY(Bench::wait(bench.profile().draft())->isEmpty());
        QVERIFY(content(bench) == (Map{{"name", "Ada"}}));
    }

    void whatTheSchemaRefusesStaysInTheDraft()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const std::string tooLong(151, 'x');
        save(bench, {{"name", tooLong}, {"gender", "fine"}});
        const auto refusals = Bench::wait(bench.profile().check({{"name", tooLong}}));
        QCOMPARE(refusals->size(), 1u);
        QCOMPARE(refusals->front().field, std::string("/name"));
        QVERIFY(Bench::wait(bench.profile().check({{"gender", "fine"}}))->empty());
        const auto published = Bench::wait(bench.profile().publishDraft());
        QCOMPARE(codeOf(published), std::string("E-SCHEMA"));
        QCOMPARE(published.error().where, std::string("/name"));
        QCOMPARE(Bench::wait(bench.profile().draft())->changed.size(), 2u);
        QVERIFY(content(bench).isEmpty());
    }

    void unknownMembersOutliveEveryEdit()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const Map foreign{{"dev.other.theme", Map{{"dark", true}}}};
        QVERIFY(Bench::wait(bench.profile().replace(profile::merged(foreign, {{"name", "Ada"}}))));
        QVERIFY(Bench::wait(bench.profile().set({{"name", codec::Value()}})));
        QVERIFY(content(bench) == foreign);
    }

    void anOldVersionComesBackAsANewOne()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "one"}})));
        QVERIFY(Bench::wait(bench.profile().set({{"name", "two"}, {"url", "https://a.example"}})));
        const auto first = Bench::wait(bench.profile().history())->front().version.toString();
        QVERIFY(*Bench::wait(bench.profile().contentAt(first)) == (Map{{"name", "one"}}));
        QVERIFY(Bench::wait(bench.profile().restore(first)));
        QVERIFY(content(bench) == (Map{{"name", "one"}}));
        QCOMPARE(Bench::wait(bench.profile().history())->size(), 3u);
        QVERIFY(!Bench::wait(bench.profile().restore(first))->version); // It is like that already.
        const auto stranger = codec::Cid::of(codec::kCodecDagCbor, {}).toString();
        QCOMPARE(codeOf(Bench::wait(bench.profile().restore(stranger))), std::string("E-NOT-FOUND"));
        QCOMPARE(codeOf(Bench::wait(bench.profile().restore("99"))), std::string("E-FORMAT"));
    }

    void theStreamsOfAProfileCanBeListedShownAndVerified()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "one"}})));
        QVERIFY(Bench::wait(bench.profile().set({{"name", "two"}})));
        const auto own = Bench::wait(bench.streams().list({{}, {}, true}));
        QCOMPARE(own->size(), 2u);
        QVERIFY(Bench::wait(bench.streams().list({}))->size() > 2); // The published schemas are here as well.
        for (const auto &stream : *own) {
            QVERIFY(stream.isOwn);
            QCOMPARE(stream.controller, std::string(test::kTestDid));
            const auto checked = Bench::wait(bench.streams().verify(stream.streamId));
            QCOMPARE(checked->checked, stream.events);
            QVERIFY(checked->bad.empty());
        }
        const auto record = own->at(0).family == "IDX" ? own->at(1) : own->at(0);
        const auto detail = Bench::wait(bench.streams().show(record.streamId));
        QVERIFY(detail->content == codec::Value(Map{{"name", "two"}}));
        QCOMPARE(detail->log.size(), 3u);
        QCOMPARE(detail->log.front().kind, std::string("init"));
        QCOMPARE(detail->log.back().status->state, node::EventStatus::State::signedHere);
        const auto at = stream::CommitId::of(*stream::StreamId::parse(record.streamId), *codec::Cid::parse(detail->log[1].cid));
        QVERIFY(Bench::wait(bench.streams().show(at.toString()))->content == codec::Value(Map{{"name", "one"}}));
        QCOMPARE(codeOf(Bench::wait(bench.streams().show("kjz"))), std::string("E-FORMAT"));
        const auto fsck = Bench::wait(bench.streams().fsck(true));
        QVERIFY(fsck->bad.empty() && fsck->repaired && fsck->checked > 5);
    }

    void lookingAroundNeedsNoIdentityAndLeavesNothing()
    {
        Bench bench;
        QVERIFY(Bench::wait(bench.engine().lookAround()));
        QCOMPARE(codeOf(Bench::wait(bench.profile().show())), std::string("E-NOT-FOUND"));
        QVERIFY(Bench::wait(bench.streams().list({}))->size() > 2);
        QCOMPARE(codeOf(Bench::wait(bench.profile().set({{"name", "x"}}))), std::string("E-NOT-FOUND"));
        bench.stop();
        QVERIFY(!std::filesystem::exists(bench.paths().homeJson()));
        QVERIFY(bench.folders().empty());
    }
};

AMPHORA_TEST_UNIT(TstProfileService, "profile_service")
#include "tst_profile_service.moc"
