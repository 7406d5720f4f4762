#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace amphora::ui;

/// The Credentials page and its sheets with an invented person, by mouse, by keyboard and by what a screen reader is told.
class TstCredentialsPage : public QObject {
    Q_OBJECT

    struct Window : DemoWindow {
        explicit Window(QSize size = {1280, 832}) : DemoWindow(QStringLiteral("credentials"), size) {}
        CredentialsModel &model() { return faces.credentials; }
    };

    /// Names of all list items below `under`, as a screen reader hears them.
    static void collectSpoken(QQuickItem *under, QStringList *names)
    {
        if (auto *face = QAccessible::queryAccessibleInterface(under); face && under->isVisible() && face->role() == QAccessible::ListItem) *names << face->text(QAccessible::Name);
        for (auto *child : under->childItems()) collectSpoken(child, names);
    }

private Q_SLOTS:
    void cardsAreWalkedByKeyAndOpenWhatTheyReach()
    {
        Window window;
        QVERIFY2(window.view && window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
        QSignalSpy opened(&window.model(), &CredentialsModel::credentialWanted), tab(&window.model(), &CredentialsModel::tabWanted), search(&window.model(), &CredentialsModel::searchWanted);
        auto *list = window.find("credentials.list");
        QVERIFY(list);
        list->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_End);
        QTest::keyClick(window.view, Qt::Key_Home);
        QTest::keyClick(window.view, Qt::Key_Down);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened[0][0].toString(), "c6");
        QCOMPARE(opened[1][0].toString(), "c1");
        QCOMPARE(opened[2][0].toString(), "c2");
        window.press("credentials.card.2");
        QCOMPARE(opened.last()[0].toString(), "c3");
        window.press("credentials.tab.1");
        QCOMPARE(tab.last()[0].toInt(), 1);
        window.find("credentials.search.input")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, 'x');
        QCOMPARE(search.last()[0].toString(), "x");
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void theDetailOffersWhatCanBeDoneWithIt()
    {
        Window window;
        auto &model = window.model();
        QSignalSpy issue(&model, &CredentialsModel::issueWanted), give(&model, &CredentialsModel::exportWanted), present(&model, &CredentialsModel::presentWanted),
            ledger(&model, &CredentialsModel::ledgerWanted), remove(&model, &CredentialsModel::removeWanted), check(&model.opened, &CredentialModel::checkWanted);
        window.press("credentials.issue");
        window.press("credential.export");
        window.press("credential.present");
        window.press("credential.ledger");
        window.press("credential.check");
        QCOMPARE(issue.size(), 1);
        QCOMPARE(give[0][0].toString(), "c1");
        QCOMPARE(present[0][0].toString(), "c1");
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(check.size(), 1);
        window.press("credential.more");
        QTRY_VERIFY(window.shows("credential.more.remove"));
        window.press("credential.more.remove");
        QCOMPARE(remove[0][0].toString(), "c1");
        model.opened.canPresent = false; // One that is not bound to a key of this home.
        model.opened.told();
        QVERIFY(!window.shows("credential.present"));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void removingAsksAndTheQuietAnswerHasTheKeyboard()
    {
        Window window;
        auto &model = window.model();
        QSignalSpy yes(&model, &CredentialsModel::removeConfirmed), no(&model, &CredentialsModel::removeRefused);
        model.removeTitle = "Library card";
        model.removeKey = "c1";
        model.told();
        QTRY_VERIFY(window.shows("credentials.removal.accept"));
        QTRY_VERIFY(window.find("credentials.removal.cancel")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(no.size(), 1);
        QCOMPARE(yes.size(), 0);
        model.removeKey.clear();
        model.told();
        model.removeKey = "c1";
        model.told();
        QTRY_VERIFY(window.shows("credentials.removal.accept"));
        window.press("credentials.removal.accept");
        QCOMPARE(yes.size(), 1);
    }

    void aScreenReaderHearsHowEachCheckWent()
    {
        QAccessible::setActive(true);
        Window window;
        QStringList spoken;
        collectSpoken(window.view->contentItem(), &spoken);
        const auto all = spoken.join('\n').remove(QChar(0x2068)).remove(QChar(0x2069));
        auto *card = QAccessible::queryAccessibleInterface(window.find("credentials.card.0"));
        QVERIFY(card);
        QCOMPARE(card->text(QAccessible::Name), "Library card, Porto City Library, Valid, ends in 12 days");
        QCOMPARE(card->role(), QAccessible::ListItem);
        QVERIFY2(all.contains("Signature is right: Holds. "), qPrintable(all));
        QVERIFY2(all.contains("Not checked for withdrawal: Not known. "), qPrintable(all));
        QVERIFY2(all.contains("Card number: PCL 4471 0926"), qPrintable(all));
    }

    void whatIsNotCheckedHasNeitherTheSignNorTheColourOfAnAnswer()
    {
        Window window;
        auto *panel = window.find("credentials.list")->window()->contentItem();
        QList<QQuickItem *> rows;
        const std::function<void(QQuickItem *)> walk = [&](QQuickItem *item) {
            if (QString::fromLatin1(item->metaObject()->className()).startsWith("EvidenceRow") && item->isVisible()) rows << item;
            for (auto *child : item->childItems()) walk(child);
        };
        walk(panel);
        QCOMPARE(rows.size(), 6);
        int open = 0;
        for (auto *row : rows) {
            if (row->property("kind").toInt() != 2) continue;
            ++open;
            QVERIFY(QStringList({"circle-help", "circle-dashed"}).contains(row->property("iconName").toString()));
        }
        QCOMPARE(open, 1);
    }

    void theSheetShowsEveryStepOfTakingOneIn()
    {
        Window window;
        auto &taking = window.model().taking;
        QSignalSpy wanted(&taking, &CredentialImportModel::wanted), file(&taking, &CredentialImportModel::fileWanted), paste(&taking, &CredentialImportModel::pasteWanted),
            accept(&taking, &CredentialImportModel::acceptWanted), closed(&taking, &CredentialImportModel::closed);
        window.press("credentials.import");
        QCOMPARE(wanted.size(), 1);
        taking.step = CredentialImportModel::Step::Choose;
        taking.told();
        QTRY_VERIFY(window.shows("credentials.importSheet.file") && window.find("credentials.importSheet.file")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(file.size(), 1);
        window.press("credentials.importSheet.paste");
        QTRY_COMPARE(paste.size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(window.view)); // A key of a window that has no keyboard is no shortcut.
        QTest::keyClick(window.view, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(paste.size(), 2);
        window.find("credentials.importSheet.file")->forceActiveFocus(Qt::TabFocusReason);
        taking.step = CredentialImportModel::Step::Preview;
        taking.told();
        QTRY_VERIFY(window.shows("credential.preview.sentence") && window.find("credentials.importSheet.accept")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(file.size(), 1); // Not asked for a file again.
        QCOMPARE(accept.size(), 1);
        accept.clear();
        taking.step = CredentialImportModel::Step::Reading;
        taking.told();
        QTRY_VERIFY(window.shows("credentials.importSheet.reading"));
        window.press("credentials.importSheet.cancel");
        QCOMPARE(closed.size(), 1);
        taking.step = CredentialImportModel::Step::Closed;
        taking.told();
        taking.step = CredentialImportModel::Step::Preview;
        taking.told();
        QTRY_VERIFY(window.shows("credential.preview.sentence") && window.shows("credential.preview.chip"));
        QCOMPARE(window.find("credential.preview.sentence")->property("text").toString(), taking.credential.sentence);
        window.press("credentials.importSheet.accept");
        QCOMPARE(accept.size(), 1);
        taking.step = CredentialImportModel::Step::Backup;
        taking.told();
        QTRY_VERIFY(window.shows("credentials.importSheet.passphrase.input"));
        QVERIFY(!window.find("credentials.importSheet.accept")->isEnabled());
        window.find("credentials.importSheet.passphrase.input")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, 'x');
        QCOMPARE(taking.passphrase, "x");
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(accept.size(), 2);
        taking.step = CredentialImportModel::Step::Refused;
        taking.problemTitle = "This is too large.";
        taking.problemCode = "E-SIZE";
        taking.told();
        QTRY_VERIFY(window.shows("credentials.importSheet.problem") && window.shows("credentials.importSheet.problem.code"));
        QVERIFY(!window.shows("credentials.importSheet.accept")); // There is no way round.
        window.press("credentials.importSheet.other");
        QCOMPARE(wanted.size(), 2);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aVerifierTypesWhatWasAskedForAndNothingFalseIsRepeated()
    {
        Window window;
        auto &checking = window.model().checking;
        QSignalSpy expected(&checking, &CredentialCheckModel::expectationGiven), again(&checking, &CredentialCheckModel::againWanted);
        window.press("credentials.more");
        QTRY_VERIFY(window.shows("credentials.more.check"));
        QSignalSpy wanted(&checking, &CredentialCheckModel::wanted);
        window.press("credentials.more.check");
        QCOMPARE(wanted.size(), 1);
        checking.step = CredentialCheckModel::Step::Choose;
        checking.told();
        QTRY_VERIFY(window.shows("credentials.checkSheet.asked") && !window.shows("credentials.checkSheet.audience.input")); // Only who asked for it types that.
        window.press("credentials.checkSheet.asked");
        QTRY_VERIFY(window.shows("credentials.checkSheet.audience.input"));
        window.find("credentials.checkSheet.audience.input")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, 'l');
        QCOMPARE(expected.last()[0].toString(), "l");
        checking.step = CredentialCheckModel::Step::Result;
        checking.told();
        QTRY_VERIFY(window.shows("credential.preview.sentence"));
        checking.credential.isVouched = false;
        checking.credential.problemTitle = "This presentation was made for someone else.";
        checking.credential.told();
        QTRY_VERIFY(window.shows("credentials.checkSheet.refused"));
        QVERIFY(!window.shows("credential.preview.sentence"));
        window.press("credentials.checkSheet.again");
        QCOMPARE(again.size(), 1);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void whoHasNoIdentityChecksFromTheFirstPage()
    {
        Window window;
        window.faces.shell.setGate(ShellModel::Gate::Welcome);
        window.faces.welcome.step = WelcomeModel::Step::Doors;
        window.faces.welcome.told();
        QTest::qWait(20);
        QSignalSpy chosen(&window.faces.shell, &ShellModel::foundChosen);
        window.press("welcome.check");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), "credential:check");
        window.model().checking.step = CredentialCheckModel::Step::Choose;
        window.model().checking.told();
        QTRY_VERIFY(window.shows("credentials.checkSheet.file")); // The sheet needs no page behind it.
    }

    void emptyLockedAndFailedHaveTheirWays()
    {
        Window window;
        auto &model = window.model();
        QSignalSpy file(&model.taking, &CredentialImportModel::fileWanted), paste(&model.taking, &CredentialImportModel::pasteWanted), unlock(&model, &CredentialsModel::unlockWanted),
            shown(&model, &CredentialsModel::shown);
        model.listState = CredentialsModel::ListState::Nothing;
        model.told();
        QVERIFY(!window.shows("credentials.list") && window.shows("credentials.none"));
        window.press("credentials.none.action");
        window.press("credentials.none.second");
        QCOMPARE(file.size(), 1);
        QCOMPARE(paste.size(), 1);
        model.listState = CredentialsModel::ListState::Locked;
        model.told();
        QVERIFY(!window.shows("credentials.import") && !window.shows("credentials.issue"));
        window.press("credentials.none.action");
        QCOMPARE(unlock.size(), 1);
        model.listState = CredentialsModel::ListState::Failed;
        model.problemTitle = "The disk is full.";
        model.told();
        window.press("credentials.none.second");
        QCOMPARE(shown.size(), 1);
        model.listState = CredentialsModel::ListState::NoMatch;
        model.told();
        QVERIFY(window.shows("credentials.noneHere") && window.shows("credentials.search"));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aFileIsDroppedAnywhereOnThePage()
    {
        Window window;
        QSignalSpy file(&window.model().taking, &CredentialImportModel::fileChosen), text(&window.model().taking, &CredentialImportModel::textGiven);
        QMimeData data;
        data.setUrls({QUrl("file:///tmp/card.jwt")});
        QDragEnterEvent enter({500, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.view, &enter);
        QDropEvent drop(QPointF(500, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.view, &drop);
        QCOMPARE(file.size(), 1);
        QCOMPARE(file[0][0].toUrl(), QUrl("file:///tmp/card.jwt"));
        QMimeData words;
        words.setText("eyJ.a.b");
        QDragEnterEvent enterText({500, 400}, Qt::CopyAction, &words, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.view, &enterText);
        QDropEvent dropText(QPointF(500, 400), Qt::CopyAction, &words, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.view, &dropText);
        QCOMPARE(text.size(), 1);
    }

    void theRawTextIsShownAsItCameAndDecoded()
    {
        Window window;
        auto &opened = window.model().opened;
        QSignalSpy copy(&opened, &CredentialModel::rawCopyWanted);
        window.press("credential.raw");
        QTRY_VERIFY(window.shows("credential.rawSheet.lines"));
        QCOMPARE(window.find("credential.rawSheet.lines")->property("model").value<DocumentLines *>(), &opened.raw);
        window.press("credential.rawSheet.view.1");
        QTRY_COMPARE(window.find("credential.rawSheet.lines")->property("model").value<DocumentLines *>(), &opened.decoded);
        window.press("credential.rawSheet.copy");
        QCOMPARE(copy.size(), 1);
        window.press("credential.rawSheet.done");
        QTRY_VERIFY(!opened.isRawOpen);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void narrowHasAWayBackAndTheEvidenceInASheet()
    {
        Window window({480, 700});
        QSignalSpy closed(&window.model(), &CredentialsModel::credentialClosed);
        QVERIFY(!window.shows("credentials.list"));
        window.press("credential.evidence");
        QTRY_VERIFY(window.shows("credential.side.check"));
        QTest::keyClick(window.view, Qt::Key_Escape);
        window.press("credential.back");
        QCOMPARE(closed.size(), 1);
        window.model().opened.state = CredentialModel::State::Closed;
        window.model().opened.told();
        QTRY_VERIFY(window.shows("credentials.list"));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void hostileNamesAreDrawnAsPlainTextOfTheirOwnPlace()
    {
        Window window;
        auto &opened = window.model().opened;
        opened.title = QStringLiteral("<h1>Card</h1>\u202egnp.exe\n\n\nline");
        ClaimRow claim;
        claim.key = "/x";
        claim.label = "<b>label</b>";
        claim.text = QString(100'000, QChar('w'));
        opened.claims.set({claim});
        opened.told();
        QTest::qWait(20);
        const std::function<void(QQuickItem *)> walk = [&](QQuickItem *item) {
            const auto text = item->property("text").toString();
            if (item->inherits("QQuickText") && item->isVisible()) {
                QVERIFY2(item->property("textFormat").toInt() == 0, qPrintable(text.left(60)));
                QVERIFY(!text.contains(QChar(0x202e)));
                QVERIFY(text.size() < 2100);
            }
            for (auto *child : item->childItems()) walk(child);
        };
        walk(window.view->contentItem());
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }
};

AMPHORA_TEST_UNIT(TstCredentialsPage, "credentials_page")
#include "tst_credentials_page.moc"
