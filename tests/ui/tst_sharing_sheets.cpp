#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace amphora::ui;
using Audience = CredentialExportModel::Audience;
using ExportState = CredentialExportModel::State;
using IssueStep = CredentialIssueModel::Step;

/// The sheets of issuing, exporting and showing, by mouse, by keyboard and by what a screen reader is told.
class TstSharingSheets : public QObject {
    Q_OBJECT

    struct Stage : DemoWindow {
        explicit Stage(QSize size = {1280, 832}, double scale = 1) : DemoWindow(QStringLiteral("credentials"), size) { theme()->setProperty("textScale", scale); }
        ~Stage() { theme()->setProperty("textScale", 1.0); }
        void press(const QString &name) const
        {
            auto *item = find(name);
            QVERIFY2(item && item->isVisible(), qPrintable(name));
            item->forceActiveFocus(Qt::TabFocusReason); // Scrolls to it.
            clickAtRest(*view, *item, 8.0);
        }
        void type(const QString &name, const QString &words) const
        {
            auto *item = find(name);
            QVERIFY2(item && item->isVisible(), qPrintable(name));
            item->forceActiveFocus(Qt::TabFocusReason);
            for (const auto letter : words) QTest::keyClick(view, letter.toLatin1());
        }
        void issue(IssueStep step)
        {
            faces.issuing.step = step;
            faces.issuing.told();
            QTest::qWait(20);
        }
        void hand(Audience audience, ExportState state = ExportState::Open)
        {
            faces.exporting.audience = audience;
            faces.exporting.state = state;
            faces.exporting.told();
            QTest::qWait(20);
        }
    };

private Q_SLOTS:
    void everySheetHoldsInEverySizeWithoutAWarningAndWithNames_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("wide") << QSize(1280, 832) << 1.0;
        QTest::newRow("medium") << QSize(900, 700) << 1.0;
        QTest::newRow("smallest") << QSize(480, 560) << 1.0;
        QTest::newRow("double text") << QSize(1280, 832) << 2.0;
    }
    void everySheetHoldsInEverySizeWithoutAWarningAndWithNames()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QAccessible::setActive(true);
        Stage stage(size, scale);
        QVERIFY2(stage.view, qPrintable(stage.warnings.join('\n')));
        const auto look = [&](const QString &where) {
            const auto nameless = stage.nameless();
            QVERIFY2(nameless.isEmpty(), qPrintable(where + ": " + nameless.join('\n')));
            QVERIFY2(stage.warnings.isEmpty(), qPrintable(where + ": " + stage.warnings.join('\n')));
        };
        for (const auto step : {IssueStep::Kind, IssueStep::Form, IssueStep::Review, IssueStep::Done}) {
            stage.issue(step);
            look(QStringLiteral("issue step %1").arg(int(step)));
        }
        stage.issue(IssueStep::Closed);
        for (const auto audience : {Audience::Me, Audience::Wallet, Audience::Verifier, Audience::Paper}) {
            stage.hand(audience);
            look(QStringLiteral("export for %1").arg(int(audience)));
        }
        stage.hand(Audience::Wallet, ExportState::Saved);
        look("saved");
        stage.hand(Audience::Wallet, ExportState::Failed);
        look("failed");
        stage.hand(Audience::Wallet, ExportState::Closed);
        for (const auto state : {CredentialLedgerModel::State::Ready, CredentialLedgerModel::State::Nothing, CredentialLedgerModel::State::Failed}) {
            stage.faces.ledger.state = state;
            stage.faces.ledger.told();
            QTest::qWait(20);
            look(QStringLiteral("ledger %1").arg(int(state)));
        }
    }

    void aKindIsChosenByKeyboardAndEscapeCloses()
    {
        Stage stage;
        auto &model = stage.faces.issuing;
        QSignalSpy kind(&model, &CredentialIssueModel::kindWanted), schema(&model, &CredentialIssueModel::schemaWanted), closed(&model, &CredentialIssueModel::closed);
        stage.issue(IssueStep::Kind);
        stage.find("issue.kind.membership")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.view, Qt::Key_Down);
        QTest::keyClick(stage.view, Qt::Key_Return);
        QCOMPARE(kind.size(), 1);
        QCOMPARE(kind[0][0].toString(), "achievement");
        stage.press("issue.kind.schema");
        QCOMPARE(schema.size(), 1);
        QTest::keyClick(stage.view, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void whatIsTypedGoesToItsFieldAndProblemsStandThere()
    {
        Stage stage;
        auto &model = stage.faces.issuing;
        QSignalSpy edited(&model, &CredentialIssueModel::edited), subject(&model, &CredentialIssueModel::subjectEdited), keep(&model, &CredentialIssueModel::keepToggled);
        stage.issue(IssueStep::Form);
        stage.type("issue.field./memberNumber.input", "7");
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0], (QList<QVariant>{"/memberNumber", "01177"}));
        auto rows = model.fields.rows();
        rows[3].error = "At most 60 characters.";
        rows[3].value = "01177";
        model.fields.set(rows);
        QCOMPARE(stage.find("issue.field./memberNumber")->property("error").toString(), "At most 60 characters.");
        QCOMPARE(stage.find("issue.field./memberNumber")->property("text").toString(), "01177");
        auto *face = QAccessible::queryAccessibleInterface(stage.find("issue.field./memberNumber.input"));
        QVERIFY(face && face->text(QAccessible::Name) == "Number" && face->text(QAccessible::Description) == "At most 60 characters.");
        stage.type("issue.subject.input", "x");
        QCOMPARE(subject.size(), 1);
        QVERIFY(stage.find("issue.keep./role")->property("checked").toBool() && !stage.find("issue.keep./organization")->property("checked").toBool());
        stage.press("issue.keep./role");
        QCOMPARE(keep.size(), 1);
        QVERIFY(stage.find("issue.keep./role")->property("checked").toBool()); // The model decides what it shows.
        rows = model.fields.rows();
        rows[2].isKeepable = false;
        model.fields.set(rows);
        QVERIFY(!stage.find("issue.keep./role")->property("checked").toBool());
        model.format = CredentialIssueModel::VcJwt;
        model.told();
        QTRY_VERIFY(!stage.shows("issue.keep./role"));
    }

    void whatWasTypedIsNotLostWithoutAQuestion()
    {
        Stage stage;
        auto &model = stage.faces.issuing;
        QSignalSpy closed(&model, &CredentialIssueModel::closed);
        model.isFilled = true;
        stage.issue(IssueStep::Form);
        QTest::keyClick(stage.view, Qt::Key_Escape);
        QTRY_VERIFY(stage.shows("issue.sure.cancel") && stage.find("issue.sure.cancel")->hasActiveFocus());
        QTest::keyClick(stage.view, Qt::Key_Escape); // Of the question: go on.
        QTRY_VERIFY(!stage.shows("issue.sure.cancel"));
        QVERIFY(closed.isEmpty() && stage.shows("issue.subject.input"));
        stage.press("issue.sheet.close");
        QTRY_VERIFY(stage.shows("issue.sure.accept"));
        stage.press("issue.sure.accept");
        QCOMPARE(closed.size(), 1);
        QTRY_VERIFY(!stage.shows("issue.sure.accept"));
    }

    void theFirstFieldThatNeedsALookIsShown()
    {
        Stage stage(QSize(900, 560));
        auto &model = stage.faces.issuing;
        stage.issue(IssueStep::Form);
        const auto sees = [&](const char *name) {
            auto *item = stage.find(name);
            auto *pane = item;
            while (pane && !pane->inherits("QQuickFlickable")) pane = pane->parentItem();
            const auto place = item->mapRectToItem(pane, QRectF(0, 0, item->width(), item->height()));
            return place.top() >= 0 && place.bottom() <= pane->height();
        };
        auto rows = model.fields.rows();
        for (auto &row : rows) row.error = QStringLiteral("Words that take a line, and then a second line, because the sheet is not wide enough for all of them in one.");
        model.fields.set(rows);
        Q_EMIT model.refused();
        QTRY_VERIFY(stage.find("issue.field./organization.input")->hasActiveFocus());
        QTRY_VERIFY(sees("issue.field./organization"));
        for (std::size_t i = 0; i < 4; ++i) rows[i].error.clear();
        model.fields.set(rows);
        Q_EMIT model.refused();
        QTRY_VERIFY(stage.find("issue.field./memberSince.input")->hasActiveFocus());
        QTRY_VERIFY(sees("issue.field./memberSince"));
        model.subjectError = QStringLiteral("This is no DID.");
        model.told();
        Q_EMIT model.refused();
        QTRY_VERIFY(stage.find("issue.subject.input")->hasActiveFocus());
        QTRY_VERIFY(sees("issue.subject"));
    }

    void theTextThatIsSignedIsShownWhenItIsAskedFor()
    {
        Stage stage;
        auto &model = stage.faces.issuing;
        QSignalSpy sign(&model, &CredentialIssueModel::signWanted), back(&model, &CredentialIssueModel::backWanted);
        stage.issue(IssueStep::Review);
        QVERIFY(!stage.shows("issue.signedText"));
        stage.press("issue.wholeText");
        QTRY_VERIFY(stage.shows("issue.signedText"));
        QCOMPARE(stage.find("issue.signedText")->property("text").toString(), model.signedText);
        QVERIFY(stage.find("issue.signedText")->property("readOnly").toBool());
        stage.press("issue.back");
        stage.press("issue.sign");
        QCOMPARE(sign.size(), 1);
        QCOMPARE(back.size(), 1);
        model.isBusy = true;
        model.told();
        stage.press("issue.sign"); // Once is enough.
        QCOMPARE(sign.size(), 1);
    }

    void theAudienceDecidesWhatIsAsked()
    {
        Stage stage;
        auto &model = stage.faces.exporting;
        QSignalSpy chosen(&model, &CredentialExportModel::audienceChosen), save(&model, &CredentialExportModel::saveWanted), sign(&model.present, &CredentialPresentModel::signWanted);
        stage.hand(Audience::Me);
        QVERIFY(stage.shows("export.passphrase") && !stage.shows("present.sign") && stage.shows("export.save"));
        stage.press("export.wallet");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Audience>(), Audience::Wallet);
        stage.hand(Audience::Wallet);
        QVERIFY(stage.shows("export.walletText") && stage.shows("export.copy") && !stage.shows("export.passphrase"));
        stage.hand(Audience::Verifier);
        QVERIFY(stage.shows("present.sign") && !stage.shows("export.save") && !stage.shows("present.copy"));
        stage.press("present.sign");
        QCOMPARE(sign.size(), 1);
        model.present.isDone = true;
        model.present.told();
        model.told(); // What can be saved is the sheet's to say.
        QTRY_VERIFY(stage.shows("export.save") && stage.shows("present.copy") && !stage.shows("present.sign") && !stage.shows("present.nonce"));
        stage.press("export.save");
        QCOMPARE(save.size(), 1);
        model.present.isDone = false;
        model.present.blocked = "bound elsewhere";
        model.present.told();
        QTRY_VERIFY(stage.shows("present.blocked") && !stage.shows("present.sign") && !stage.shows("export.save"));
        stage.hand(Audience::Paper);
        QVERIFY(stage.find("export.save")->isEnabled());
        model.paperBlocked = "too long";
        model.told();
        QTRY_VERIFY(!stage.find("export.save")->isEnabled());
    }

    void passphrasesAreHiddenAndWeighed()
    {
        Stage stage;
        auto &model = stage.faces.exporting;
        QSignalSpy edited(&model, &CredentialExportModel::passphraseEdited), save(&model, &CredentialExportModel::saveWanted);
        stage.hand(Audience::Me);
        QVERIFY(!stage.shows("export.strength"));
        stage.type("export.passphrase.input", "four");
        QCOMPARE(edited.size(), 4);
        QCOMPARE(model.passphrase, "four");
        QCOMPARE(stage.find("export.passphrase.input")->property("echoMode").toInt(), 2); // TextInput.Password
        QVERIFY(stage.find("export.passphraseAgain.input")->property("echoMode").toInt() == 2);
        QTRY_VERIFY(stage.shows("export.strength"));
        QCOMPARE(stage.find("export.strength")->property("strength").toInt(), 1);
        stage.type("export.passphraseAgain.input", "four");
        QTest::keyClick(stage.view, Qt::Key_Return);
        QCOMPARE(save.size(), 1);
    }

    void whereverAPassphraseIsChosenItIsWeighed()
    {
        Stage stage;
        auto &recovery = stage.faces.recovery;
        recovery.kitStep = RecoveryModel::KitStep::Passphrase;
        recovery.told();
        QTRY_VERIFY(stage.shows("kit.passphrase.input"));
        QVERIFY(!stage.shows("kit.strength"));
        stage.type("kit.passphrase.input", "x");
        QTRY_VERIFY(stage.shows("kit.strength"));
        QVERIFY(stage.find("kit.place")->isEnabled()); // A warning, no refusal.
        recovery.kitStep = RecoveryModel::KitStep::NoKit;
        recovery.told();
        auto &welcome = stage.faces.welcome;
        welcome.step = WelcomeModel::Step::Place;
        welcome.keyPlace = WelcomeModel::KeyPlace::Vault;
        welcome.told();
        stage.faces.shell.setGate(ShellModel::Gate::Welcome);
        QTRY_VERIFY(stage.shows("welcome.passphrase.input"));
        welcome.passphrase = "lorry amber tunnel cactus winter";
        welcome.told();
        QTRY_VERIFY(stage.shows("welcome.strength"));
        QCOMPARE(stage.find("welcome.strength")->property("strength").toInt(), 3);
        QCOMPARE(QAccessible::queryAccessibleInterface(stage.find("welcome.strength"))->role(), QAccessible::StaticText);
    }

    void aTickIsAskedForAndTheModelAnswers()
    {
        Stage stage;
        auto &present = stage.faces.exporting.present;
        QSignalSpy toggled(&present, &CredentialPresentModel::toggled), audience(&present, &CredentialPresentModel::audienceEdited), nonce(&present, &CredentialPresentModel::nonceWanted);
        stage.hand(Audience::Verifier);
        QVERIFY(!stage.find("present.claim./name")->property("checked").toBool());
        stage.press("present.claim./name");
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled[0][0].toString(), "/name");
        QVERIFY(!stage.find("present.claim./name")->property("checked").toBool()); // Not before the model says so.
        auto rows = present.claims.rows();
        rows[2].isOn = true;
        present.claims.set(rows);
        QVERIFY(stage.find("present.claim./name")->property("checked").toBool());
        QVERIFY(!stage.find("present.claim./library")->isEnabled()); // It cannot be kept back.
        stage.type("present.audience.input", "x");
        QCOMPARE(audience.size(), 1);
        QVERIFY(!stage.shows("present.makeNonce"));
        present.nonce.clear();
        present.told();
        QTRY_VERIFY(stage.shows("present.makeNonce"));
        stage.press("present.makeNonce");
        QCOMPARE(nonce.size(), 1);
        QVERIFY(!stage.shows("present.wholeText"));
        stage.press("present.whole");
        QTRY_VERIFY(stage.shows("present.wholeText"));
    }

    void whatWasWrittenIsNamedAndCanBeChecked()
    {
        Stage stage;
        auto &model = stage.faces.exporting;
        QSignalSpy check(&model, &CredentialExportModel::checkFileWanted), another(&model, &CredentialExportModel::anotherWanted), closed(&model, &CredentialExportModel::closed);
        stage.hand(Audience::Wallet, ExportState::Saved);
        QVERIFY(stage.find("export.path")->property("text").toString().contains(model.savedPath));
        QCOMPARE(stage.find("export.sha")->property("value").toString(), model.savedSha);
        stage.press("export.check");
        QCOMPARE(check.size(), 1);
        stage.press("export.another");
        QCOMPARE(another.size(), 1);
        stage.press("export.done");
        QCOMPARE(closed.size(), 1);
        model.isCheckable = false;
        stage.hand(Audience::Me, ExportState::Saved);
        QVERIFY(!stage.shows("export.check"));
    }

    void theLedgerIsReadAloudRowByRow()
    {
        QAccessible::setActive(true);
        Stage stage;
        stage.faces.ledger.state = CredentialLedgerModel::State::Ready;
        stage.faces.ledger.told();
        QTest::qWait(20);
        auto *audience = stage.find("ledger.audience.a");
        QVERIFY(audience && audience->isVisible());
        auto *row = audience->parentItem()->parentItem();
        const auto spoken = QAccessible::queryAccessibleInterface(row)->text(QAccessible::Name);
        for (const auto *part : {"29 November 2026", "14:07", "Bike Library, Bonfim", "Library card", "Kind, Branches", "Good until"}) QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QSignalSpy closed(&stage.faces.ledger, &CredentialLedgerModel::closed);
        QTest::keyClick(stage.view, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }
};

AMPHORA_TEST_UNIT(TstSharingSheets, "sharing_sheets")
#include "tst_sharing_sheets.moc"
