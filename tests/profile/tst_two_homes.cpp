#include "tests/node/workbench.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using test::Workbench;

/// Goal: two computers of one identity that edit apart lose nothing when they meet (decisions §5).
class TstTwoHomes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestoredHomePutsItsOfflineEditOnTop()
    {
        Workbench first, restored;
        QVERIFY(first.profile.set(first.authority(), {{"name", "Ada"}, {"gender", "woman"}, {"url", "https://a.example"}}));
        QVERIFY(restored.profile.set(restored.authority(), {{"gender", "mine to say"}}));
        const auto taken = restored.takeFrom(first);
        QVERIFY(taken);
        QCOMPARE(taken->conflicts, 0);
        QVERIFY(restored.content() == (codec::Map{{"name", "Ada"}, {"gender", "mine to say"}, {"url", "https://a.example"}}));
        QVERIFY(first.takeFrom(restored));
        QVERIFY(first.content() == restored.content());
    }

    void editsOfDifferentFieldsAreBothThere()
    {
        Workbench first, second;
        QVERIFY(first.profile.set(first.authority(), {{"name", "Ada"}}));
        QVERIFY(second.takeFrom(first));
        QVERIFY(first.profile.set(first.authority(), {{"url", "https://a.example"}}));
        QVERIFY(second.profile.set(second.authority(), {{"description", "mathematician"}, {"name", codec::Value()}}));
        const auto taken = second.takeFrom(first);
        QVERIFY(taken);
        QCOMPARE(taken->conflicts, 0);
        QVERIFY(second.content() == (codec::Map{{"url", "https://a.example"}, {"description", "mathematician"}}));
    }

    void theSameFieldLeavesTheNodesValueAndADraftThatShowsBoth()
    {
        Workbench first, second;
        QVERIFY(first.profile.set(first.authority(), {{"name", "Ada"}}));
        QVERIFY(second.takeFrom(first));
        QVERIFY(first.profile.set(first.authority(), {{"name", "First"}}));
        QVERIFY(second.profile.set(second.authority(), {{"name", "Second"}, {"url", "https://s.example"}}));
        const auto taken = second.takeFrom(first);
        QVERIFY(taken);
        QCOMPARE(taken->conflicts, 1);
        QVERIFY(second.content() == (codec::Map{{"name", "First"}, {"url", "https://s.example"}}));
        const auto draft = second.drafts.load();
        QVERIFY(draft && *draft);
        QVERIFY((*draft)->changed == (codec::Map{{"name", "Second"}}));
        QCOMPARE((*draft)->conflicts.size(), 1u);
        QVERIFY((*draft)->conflicts[0] == (stream::MemberMerge::Conflict{"name", "Ada", "Second", "First"}));
        QVERIFY(second.profile.publishDraft(second.authority(), second.drafts));
        QVERIFY(second.content() == (codec::Map{{"name", "Second"}, {"url", "https://s.example"}}));
        QVERIFY(!*second.drafts.load());
    }

    void whatWasSetAsideStaysInTheStore()
    {
        Workbench first, second;
        QVERIFY(first.profile.set(first.authority(), {{"name", "Ada"}}));
        QVERIFY(second.takeFrom(first));
        QVERIFY(first.profile.set(first.authority(), {{"name", "First"}}));
        const auto mine = second.profile.set(second.authority(), {{"name", "Second"}});
        QVERIFY(mine && mine->version);
        QVERIFY(second.takeFrom(first));
        const auto row = second.store->event(*mine->version);
        QVERIFY(row && *row);
        QCOMPARE((*row)->verdict, store::Verdict::superseded);
        QVERIFY((*row)->own);
        QVERIFY(*second.store->block(*mine->version));
    }

    void anOpenDraftSurvivesWhatComesFromElsewhere()
    {
        Workbench first, second;
        QVERIFY(first.profile.set(first.authority(), {{"name", "Ada"}}));
        QVERIFY(second.takeFrom(first));
        QVERIFY(second.drafts.save({std::nullopt, {{"description", "typing"}}, {}, {}}));
        QVERIFY(first.profile.set(first.authority(), {{"name", "Ada L."}}));
        QVERIFY(second.takeFrom(first));
        QVERIFY((*second.drafts.load())->changed == (codec::Map{{"description", "typing"}}));
        QVERIFY(second.profile.publishDraft(second.authority(), second.drafts));
        QVERIFY(second.content() == (codec::Map{{"name", "Ada L."}, {"description", "typing"}}));
    }
};

AMPHORA_TEST_UNIT(TstTwoHomes, "two_homes")
#include "tst_two_homes.moc"
