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

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

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
        QVERIFY(!page.editor.isPublished && !page.editor.canPublish); // Nothing yet: neither a draft nor published.
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

    void aDraftThatAnotherPartWroteIsShown()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        profile::Draft draft;
        draft.changed = {{"name", "Ada"}, {"image", codec::Value()}};
        QVERIFY(EngineFixture::wait(home.engine().profile().saveDraft(draft)));
        home.engine().profile().notifyChanged();
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.name.value(), u"Ada"_qs, kPatience);
        QCOMPARE(page.editor.changeCount, 2);
        page.editor.gender.setValue(u"f"_qs); // What is typed now counts more than what is read.
        home.engine().profile().notifyChanged();
        QTRY_VERIFY_WITH_TIMEOUT(!page.editor.savedText.isEmpty(), kPatience);
        QCOMPARE(page.editor.gender.value(), u"f"_qs);
        QCOMPARE(EngineFixture::wait(home.engine().profile().draft())->changed.size(), std::size_t(3));
        draft.changed = {};
        QVERIFY(EngineFixture::wait(home.engine().profile().saveDraft(draft)));
        home.engine().profile().notifyChanged();
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.changeCount, 0, kPatience);
        QCOMPARE(page.editor.name.value(), QString());
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

    void aNameOfBlanksIsSaidAtTheFieldAndKeepsFromPublishing()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        page.editor.name.setValue(u"   "_qs);
        QVERIFY(!page.editor.name.error.isEmpty());
        QVERIFY(!page.editor.canPublish);
        QVERIFY(page.editor.savedText.contains(u"marked field")); // Why not is said where the button is, the field may be far off.
        page.editor.name.setValue({});
        page.editor.gender.setValue(u"f"_qs); // Without a name it may be published.
        QVERIFY(page.editor.name.error.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(page.editor.canPublish, kPatience);
    }

    void anEmojiOfManyPartsIsSaidInAFewWords()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        page.editor.emoji.setValue(u"👨‍👩‍👧‍👦"_qs);
        QCOMPARE(page.editor.emoji.error, u"Choose a simpler emoji."_qs);
        QCOMPARE(page.editor.emoji.limit, 0); // Its column has no room for a counter.
        QVERIFY(!page.editor.canPublish);
        page.editor.emoji.setValue(u"🌍🌍🌍"_qs);
        QCOMPARE(page.editor.emoji.error, u"Choose one emoji."_qs);
        page.editor.emoji.setValue(u"🌍"_qs);
        QVERIFY(page.editor.emoji.error.isEmpty());
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
        QCOMPARE(page.editor.draftStatus, int(EventWords::Conflict));
        QVERIFY(page.editor.isPublished);
        QCOMPARE(page.editor.keptFields, u"\u2068orbisTheme\u2069"_qs);

        Q_EMIT page.editor.problemActionWanted(); // "Take the node’s"
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

    void whatIsTypedIsSealedBeforeTheKeyIsPutAwayAndNotShownWithoutIt()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"description", "Maps"}})));
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady() && page.editor.description.value() == u"Maps"_qs, kPatience);
        page.editor.description.setValue(u"I draw cities"_qs);
        page.presenter->saveNow(); // As Ctrl+L does.
        home.engine().identities().lock();
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.description.value(), u"Maps"_qs, kPatience);
        QCOMPARE(page.editor.changeCount, 0);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.problemCode, u"E-KEY-LOCKED"_qs, kPatience);
        page.presenter.reset(); // The window is closed before anybody opens the key.
        home.restart();
        Page again(home.engine());
        QTRY_COMPARE_WITH_TIMEOUT(again.editor.description.value(), u"I draw cities"_qs, kPatience);
        home.engine().identities().lock();
        QTRY_COMPARE_WITH_TIMEOUT(again.editor.description.value(), u"Maps"_qs, kPatience);
        QVERIFY(EngineFixture::wait(home.engine().identities().unlock(EngineFixture::passphrase())));
        QTRY_COMPARE_WITH_TIMEOUT(again.editor.description.value(), u"I draw cities"_qs, kPatience);
        QVERIFY(again.editor.problemCode.isEmpty());
    }

    void whatIsBeingSavedWhenTheWindowClosesIsSaved()
    {
        EngineFixture home;
        {
            Page page(home.engine());
            QTRY_VERIFY_WITH_TIMEOUT(page.isReady() && page.editor.did.startsWith(u"did:key:"), kPatience);
            page.editor.description.setValue(u"I draw cities"_qs);
            page.presenter->saveNow(); // Asked for, and dropped with the core thread if nobody waits.
        }
        home.restart();
        QCOMPARE(textOf(EngineFixture::wait(home.engine().profile().draft())->changed, "description"), u"I draw cities"_qs);
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

    void anOldVersionIsOpenedComparedAndComesBackAsADraft()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "First"}, {"residenceCountry", "PT"}, {"orbisTheme", "dark"}})));
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Second"}, {"gender", "f"}, {"orbisTheme", codec::Value()}})));
        Page page(home.engine());
        auto &editor = page.editor;
        QTRY_COMPARE_WITH_TIMEOUT(editor.versions.count(), 2, kPatience);
        const auto row = [](const Rows<DiffRow> &rows, QStringView key) { return *std::ranges::find(rows.rows(), key, &DiffRow::key); };

        Q_EMIT editor.versionWanted(editor.versions.rows().front().key); // The newest: what it changed.
        QTRY_VERIFY_WITH_TIMEOUT(!editor.openVersion.isEmpty() && editor.before.count() == 4, kPatience);
        QVERIFY(editor.isVersionNewest);
        QCOMPARE(row(editor.before, u"name").then, u"Second"_qs);
        QCOMPARE(row(editor.before, u"name").other, u"First"_qs);
        QVERIFY(!row(editor.before, u"residenceCountry").differs);

        Q_EMIT editor.versionWanted(editor.versions.rows().back().key);
        QTRY_VERIFY_WITH_TIMEOUT(!editor.isVersionNewest, kPatience);
        QCOMPARE(row(editor.beside, u"name").then, u"First"_qs);
        QCOMPARE(row(editor.beside, u"gender").then, QString());
        QCOMPARE(row(editor.beside, u"residenceCountry").then, u"Portugal"_qs);
        QVERIFY(!editor.beside.rows().back().differs && editor.beside.rows().front().differs);
        QVERIFY(editor.facts.rows().front().title.contains(u"your key"));

        QSignalSpy restored(page.presenter.get(), &ProfilePresenter::restored);
        Q_EMIT editor.restoreWanted({u"name"_qs, u"orbisTheme"_qs});
        QCOMPARE(restored.size(), 1);
        QVERIFY(editor.openVersion.isEmpty());
        QCOMPARE(editor.name.value(), u"First"_qs);
        QCOMPARE(editor.gender.value(), u"f"_qs); // Not ticked, so it stays.
        QCOMPARE(editor.changeCount, 2);
        QCOMPARE(textOf(stored(home), "name"), u"Second"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(editor.canPublish && !editor.savedText.isEmpty(), kPatience);

        page.presenter->undoRestore();
        QCOMPARE(editor.name.value(), u"Second"_qs);
        QCOMPARE(editor.changeCount, 0);
        Q_EMIT editor.versionWanted(editor.versions.rows().back().key);
        QTRY_VERIFY_WITH_TIMEOUT(!editor.openVersion.isEmpty() && !editor.isVersionNewest, kPatience);
        Q_EMIT editor.restoreWanted({u"name"_qs, u"orbisTheme"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(editor.canPublish && !editor.savedText.isEmpty(), kPatience);
        QSignalSpy undoEnded(page.presenter.get(), &ProfilePresenter::draftUndoEnded);
        Q_EMIT editor.publishWanted();
        QTRY_VERIFY_WITH_TIMEOUT(editor.changeCount == 0 && editor.versions.count() == 3, kPatience);
        QVERIFY(undoEnded.size() > 0); // What is published is taken back by a new version only.
        QCOMPARE(textOf(stored(home), "orbisTheme"), u"dark"_qs);
        QCOMPARE(textOf(stored(home), "gender"), u"f"_qs);
    }
};

AMPHORA_TEST_UNIT(TstPresentersProfile, "profile_presenter")
#include "tst_profile_presenter.moc"
