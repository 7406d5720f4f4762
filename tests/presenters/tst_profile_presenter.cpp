#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/profile_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// The profile page's presenter on the real engine: what is typed is never lost, and only what was changed is published.
class TstPresentersProfile : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 20'000; ///< ms; the machine may be busy.

    struct Page {
        explicit Page(engine::Engine &engine) : presenter(std::make_unique<ProfilePresenter>(engine, editor)) {}
        bool isReady() const { return editor.state == ProfileEditor::State::Ready; }

        ProfileEditor editor;
        QAbstractItemModelTester versions{&editor.versions};
        std::unique_ptr<ProfilePresenter> presenter;
    };

    static QString textOf(const codec::Map &content, const char *member)
    {
        const auto *value = content.find(member);
        return value && value->asText() ? QString::fromStdString(*value->asText()) : QString();
    }
    static codec::Map stored(EngineFixture &home) { return EngineFixture::wait(home.engine().profile().show())->content; }

private Q_SLOTS:
    void whatIsTypedBecomesADraftAndThenAPublishedVersion()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        QCOMPARE(page.editor.changeCount, 0);
        QVERIFY(!page.editor.canPublish);
        QCOMPARE(page.editor.name.limit, 150);

        page.editor.name.setValue(u"Inês"_qs);
        page.editor.affiliations.setItems({u"Open Atlas"_qs, u"Map Guild"_qs});
        QCOMPARE(page.editor.changeCount, 2);
        QTRY_VERIFY_WITH_TIMEOUT(!page.editor.savedText.isEmpty(), kPatience);
        const auto draft = EngineFixture::wait(home.engine().profile().draft());
        QVERIFY(draft);
        QCOMPARE(draft->changed.size(), std::size_t(2));
        QVERIFY(stored(home).isEmpty());

        QSignalSpy published(page.presenter.get(), &ProfilePresenter::published);
        Q_EMIT page.editor.publishWanted();
        QCOMPARE(page.editor.state, ProfileEditor::State::Publishing);
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.changeCount, 0, kPatience);
        QCOMPARE(textOf(stored(home), "name"), u"Inês"_qs);
        QCOMPARE(page.editor.name.value(), u"Inês"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.versions.count(), 1, kPatience);
        QCOMPARE(page.editor.status, int(EventWords::Signed));
        QVERIFY(EngineFixture::wait(home.engine().profile().draft())->isEmpty());
    }

    void typingSurvivesTheEndOfTheProgram()
    {
        EngineFixture home;
        {
            Page page(home.engine());
            QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(page.editor.did.startsWith(u"did:key:"), kPatience);
            page.editor.description.setValue(u"I draw cities"_qs); // Ended before the rest is over.
        }
        home.restart();
        Page page(home.engine());
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.description.value(), u"I draw cities"_qs, kPatience);
        QVERIFY(page.editor.description.isEdited);
        QVERIFY(page.editor.canPublish);
        QCOMPARE(page.editor.versions.rows().front().key, u"draft"_qs);
    }

    void aFieldOverItsLimitIsSaidAtTheFieldAndKeepsFromPublishing()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        page.editor.name.setValue(QString(150, 'x'));
        QVERIFY(page.editor.canPublish);
        page.editor.name.setValue(QString(151, 'x'));
        QVERIFY(page.editor.name.error.contains(u"150") && page.editor.name.error.contains(u"151"));
        QVERIFY(!page.editor.canPublish);
        page.editor.name.setValue(u"\U0001F5FA"_qs.repeated(150)); // Two UTF-16 units, one code point each.
        QVERIFY(page.editor.name.error.isEmpty());
        page.editor.residenceCountry.setValue(u"pt"_qs); // The schema says, not we.
        QTRY_VERIFY_WITH_TIMEOUT(!page.editor.residenceCountry.error.isEmpty(), kPatience);
        QVERIFY(!page.editor.canPublish);
        page.editor.residenceCountry.setValue(u"PT"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(page.editor.canPublish, kPatience);
    }

    void aVersionFromElsewhereChangesOnlyWhatIsNotBeingTyped()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}, {"gender", "f"}})));
        Page page(home.engine());
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.name.value(), u"Ines"_qs, kPatience);
        page.editor.name.setValue(u"Inês Duarte"_qs);
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "I. Duarte"}, {"homeLocation", "Porto"}, {"orbisTheme", "dark"}})));
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.homeLocation.value(), u"Porto"_qs, kPatience);
        QCOMPARE(page.editor.name.value(), u"Inês Duarte"_qs);
        QCOMPARE(page.editor.name.was, u"I. Duarte"_qs);
        QVERIFY(!page.editor.problemTitle.isEmpty()); // Both sides changed the name: the choice is shown.
        QVERIFY(page.editor.problemText.contains(u"I. Duarte") && page.editor.problemText.contains(u"Inês Duarte"));
        QCOMPARE(page.editor.status, int(EventWords::Conflict));
        QCOMPARE(page.editor.keptFields, u"\u2068orbisTheme\u2069"_qs);

        Q_EMIT page.editor.problemActionWanted(); // "Take the node's"
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.name.value(), u"I. Duarte"_qs, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.changeCount, 0, kPatience);
        QVERIFY(page.editor.problemTitle.isEmpty());

        page.editor.gender.setValue({});
        QTRY_VERIFY_WITH_TIMEOUT(page.editor.canPublish, kPatience);
        Q_EMIT page.editor.publishWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!stored(home).contains("gender"), kPatience);
        QCOMPARE(textOf(stored(home), "orbisTheme"), u"dark"_qs); // Another app's member stays.
    }

    void aLockedKeyKeepsWhatIsTypedAndSaysSo()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        home.engine().identities().lock();
        page.editor.name.setValue(u"Inês"_qs);
        page.presenter->saveNow();
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.problemCode, u"E-KEY-LOCKED"_qs, kPatience);
        QCOMPARE(page.editor.name.value(), u"Inês"_qs);
        QVERIFY(!page.editor.canPublish);
        QSignalSpy unlock(page.presenter.get(), &ProfilePresenter::unlockWanted);
        Q_EMIT page.editor.problemActionWanted();
        QCOMPARE(unlock.size(), 1);

        QVERIFY(EngineFixture::wait(home.engine().identities().unlock(EngineFixture::passphrase())));
        QTRY_VERIFY_WITH_TIMEOUT(page.editor.problemCode.isEmpty() && !page.editor.savedText.isEmpty(), kPatience);
        QCOMPARE(page.editor.name.value(), u"Inês"_qs);
        QCOMPARE(EngineFixture::wait(home.engine().profile().draft())->changed.size(), std::size_t(1));
    }

    void discardingCanBeTakenBack()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        page.editor.name.setValue(u"Inês"_qs);
        page.presenter->saveNow();
        QSignalSpy discarded(page.presenter.get(), &ProfilePresenter::discarded);
        Q_EMIT page.editor.discardWanted();
        QCOMPARE(page.editor.name.value(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(discarded.size(), 1, kPatience);
        QVERIFY(EngineFixture::wait(home.engine().profile().draft())->isEmpty());
        page.presenter->undoDiscard();
        QCOMPARE(page.editor.name.value(), u"Inês"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!page.editor.savedText.isEmpty(), kPatience);
        QVERIFY(!EngineFixture::wait(home.engine().profile().draft())->isEmpty());
    }

    void anOldVersionComesBackAsADraft()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "First"}})));
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Second"}})));
        Page page(home.engine());
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.versions.count(), 2, kPatience);
        Q_EMIT page.editor.versionWanted(page.editor.versions.rows().back().key);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.name.value(), u"First"_qs, kPatience);
        QCOMPARE(textOf(stored(home), "name"), u"Second"_qs);
        QVERIFY(page.editor.canPublish);
    }
};

AMPHORA_TEST_UNIT(TstPresentersProfile, "profile_presenter")
#include "tst_profile_presenter.moc"
