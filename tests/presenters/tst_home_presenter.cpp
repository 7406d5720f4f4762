#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/home_presenter.h"

#include <QSignalSpy>

#include <algorithm>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

class TstPresentersHome : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

private Q_SLOTS:
    void aNewPersonSeesWhatIsLeftToDoAndEachStepIsTickedByDoingIt()
    {
        EngineFixture home;
        HomeModel model;
        RecoveryModel recovery;
        HomePresenter presenter(home.engine(), model, recovery);
        QTRY_COMPARE_WITH_TIMEOUT(model.tasks.count(), 4, kPatience);
        QCOMPARE(model.name, u"Ines"_qs); // The name given at the start, until the profile has one.
        QVERIFY(model.did.startsWith(u"did:key:"));
        QVERIFY(!model.tasks.rows().front().done && model.tasks.rows().front().primary);
        QCOMPARE(model.tasks.rows().front().key, u"words"_qs);
        recovery.wordsDone = true;
        recovery.told();
        QVERIFY(model.tasks.rows().front().done && model.tasks.rows()[1].primary);
        QCOMPARE(model.recent.count(), 0);

        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Inês Duarte"}, {"description", "Maps\nand compasses\n"}})));
        QTRY_COMPARE_WITH_TIMEOUT(model.name, u"Inês Duarte"_qs, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model.recent.count(), 1, kPatience);
        QCOMPARE(model.bio, u"Maps and compasses"_qs); // In one go.
        QVERIFY(model.tasks.rows()[1].done);
        QVERIFY(model.tasks.rows()[2].primary);
        QTRY_VERIFY_WITH_TIMEOUT(model.copies.rows().front().number.toInt() > 0, kPatience);

        QSignalSpy page(&presenter, &HomePresenter::pageWanted);
        Q_EMIT model.taskWanted(model.tasks.rows()[2].key);
        QCOMPARE(page.takeFirst().front().toString(), u"nodes"_qs);
        QVERIFY(!model.tasks.rows().back().done);
        const auto linked = EngineFixture::wait(home.engine().accounts().linkOwn("eip155:1"));
        QVERIFY(linked);
        QTRY_VERIFY_WITH_TIMEOUT(model.tasks.rows().back().done && model.tasks.rows().back().detail.startsWith('1'), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model.recent.count(), 2, kPatience);
        const auto recent = model.recent.rows();
        const auto link = std::ranges::find(recent, QString::fromStdString(linked->streamId), &ActivityRow::key);
        QVERIFY(link != recent.end() && link->title.startsWith(u"Linked: Ethereum 0x") && !link->when.isEmpty());
        Q_EMIT model.taskWanted(model.tasks.rows().back().key);
        QCOMPARE(page.takeFirst().front().toString(), u"accounts"_qs);
    }

    void aDraftThatTwoComputersDisagreeOnIsPutBeforeThePerson()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        profile::Draft draft;
        draft.changed = {{"name", "Inês"}};
        draft.conflicts.push_back({"name", codec::Value("I"), codec::Value("Inês"), codec::Value("Ines")});
        QVERIFY(EngineFixture::wait(home.engine().profile().saveDraft(draft)));
        HomeModel model;
        RecoveryModel recovery;
        HomePresenter presenter(home.engine(), model, recovery);
        QTRY_COMPARE_WITH_TIMEOUT(model.review.count(), 1, kPatience);
        QCOMPARE(model.review.rows().front().key, u"name"_qs);
    }
};

AMPHORA_TEST_UNIT(TstPresentersHome, "home_presenter")
#include "tst_home_presenter.moc"
