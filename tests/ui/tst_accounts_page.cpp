#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace amphora::ui;

/// The Accounts page and its sheet with an invented person, by mouse and by keyboard.
class TstAccountsPage : public QObject {
    Q_OBJECT

    using Step = LinkModel::Step;
    using Way = LinkModel::Way;

    struct Window : DemoWindow {
        explicit Window(QSize size = {1280, 832}) : DemoWindow(QStringLiteral("accounts"), size) {}
        void at(Step step, Way way)
        {
            faces.link.step = step;
            faces.link.way = way;
            faces.link.told();
            QTest::qWait(20);
        }
    };

private Q_SLOTS:
    void theEvidenceOfAnotherAccountBeginsAtItsTop()
    {
        Window window({1280, 640});
        auto *item = window.find("accounts.copy");
        QVERIFY(item);
        while (item && !item->inherits("QQuickFlickable")) item = item->parentItem();
        QVERIFY(item && item->property("contentHeight").toDouble() > item->height());
        item->setProperty("contentY", 40);
        window.faces.accounts.told();
        QCOMPARE(item->property("contentY").toDouble(), 40.0); // The same account, told anew.
        window.faces.accounts.openKey = window.faces.accounts.list.rows().back().key;
        window.faces.accounts.told();
        QCOMPARE(item->property("contentY").toDouble(), 0.0);
    }

    void arrowKeysChooseAndDeleteAsksToUnlink()
    {
        Window window;
        QVERIFY2(window.view && window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
        auto &model = window.faces.accounts;
        QSignalSpy opened(&model, &AccountsModel::accountWanted), unlink(&model, &AccountsModel::unlinkWanted);
        auto *list = window.find("accounts.list");
        QVERIFY(list);
        list->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Down);
        QTest::keyClick(window.view, Qt::Key_End);
        QTest::keyClick(window.view, Qt::Key_Home);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened[0][0].toString(), model.keyAt(1));
        QCOMPARE(opened[1][0].toString(), model.keyAt(model.list.count() - 1));
        QCOMPARE(opened[2][0].toString(), model.keyAt(0));
        QTest::keyClick(window.view, Qt::Key_Delete);
        QCOMPARE(unlink.size(), 1);
        QCOMPARE(unlink[0][0].toString(), model.openKey);
        window.press("accounts.row.2");
        QCOMPARE(opened.last()[0].toString(), model.keyAt(2));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aRowSaysItsWholeAddressAndItsStateToAScreenReader()
    {
        QAccessible::setActive(true);
        Window window;
        const auto *face = QAccessible::queryAccessibleInterface(window.find("accounts.row.3"));
        QVERIFY(face);
        const auto name = face->text(QAccessible::Name);
        const auto &row = window.faces.accounts.list.rows()[3];
        QVERIFY2(name.contains(row.whole) && name.contains("Linked to someone else"), qPrintable(name));
        QCOMPARE(face->text(QAccessible::Description), row.tip);
    }

    void thePanelCopiesTheWholeAddressAndLeadsOn()
    {
        Window window;
        auto &model = window.faces.accounts;
        QSignalSpy stream(&model, &AccountsModel::streamWanted), proof(&model, &AccountsModel::copyProofWanted), check(&model, &AccountsModel::checkAllWanted),
            unlink(&model, &AccountsModel::unlinkWanted), link(&model, &AccountsModel::linkWanted);
        window.press("accounts.copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), model.openWhole);
        window.find("accounts.stream")->forceActiveFocus(Qt::TabFocusReason); // It scrolls into view.
        QTest::keyClick(window.view, Qt::Key_Return);
        window.find("accounts.copyProof")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(stream.size(), 1);
        QCOMPARE(stream[0][0].toString(), model.streamId);
        QCOMPARE(proof.size(), 1);
        window.press("accounts.again");
        window.press("accounts.checkAll");
        QCOMPARE(check.size(), 2);
        window.press("accounts.unlink");
        QCOMPARE(unlink.size(), 1);
        window.press("accounts.link");
        QCOMPARE(link.size(), 1);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void unlinkingIsAskedAndTheQuietAnswerHasTheFocus()
    {
        Window window;
        auto &model = window.faces.accounts;
        QSignalSpy refused(&model, &AccountsModel::unlinkRefused), confirmed(&model, &AccountsModel::unlinkConfirmed);
        model.unlinkKey = model.openKey;
        model.told();
        QTRY_VERIFY(window.shows("accounts.sure.cancel") && window.find("accounts.sure.cancel")->hasActiveFocus());
        window.press("accounts.sure.accept");
        QCOMPARE(confirmed.size(), 1);
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(refused.size(), 1);
    }

    void emptyLockedFailedAndFoundAreSaid()
    {
        Window window;
        auto &model = window.faces.accounts;
        QSignalSpy link(&model, &AccountsModel::linkWanted), unlock(&model, &AccountsModel::unlockWanted), closed(&model, &AccountsModel::foundClosed);
        model.isLocked = true;
        model.told();
        QTRY_VERIFY(window.shows("accounts.locked"));
        QTest::qWait(50); // What stands around it finds its place.
        QVERIFY(!window.find("accounts.unlink")->isEnabled());
        window.press("accounts.locked.action");
        QCOMPARE(unlock.size(), 1);
        model.isLocked = false;
        model.foundTitle = "2 accounts listed by";
        model.foundDid = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
        model.told();
        QTRY_VERIFY(window.shows("accounts.found") && !window.shows("accounts.tab"));
        window.press("accounts.found.close");
        QCOMPARE(closed.size(), 1);
        model.state = AccountsModel::State::Nothing;
        model.told();
        QVERIFY(window.shows("accounts.none") && !window.shows("accounts.empty") && !window.shows("accounts.list"));
        model.foundTitle.clear();
        model.openKey.clear();
        model.told();
        QTRY_VERIFY(window.shows("accounts.empty") && !window.shows("accounts.unlink"));
        window.press("accounts.empty.action");
        QCOMPARE(link.size(), 1);
        model.state = AccountsModel::State::Failed;
        model.problemTitle = "The disk is full.";
        model.told();
        QVERIFY(window.shows("accounts.problem") && !window.shows("accounts.empty"));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void somebodyIsLookedUpAndTheSheetSaysWhyNot()
    {
        Window window;
        auto &model = window.faces.accounts;
        QSignalSpy lookUp(&model, &AccountsModel::lookUpWanted), cancel(&model, &AccountsModel::lookUpCancelled);
        window.press("accounts.look");
        QTRY_VERIFY(window.find("accounts.who.input") && window.find("accounts.who.input")->hasActiveFocus());
        QTest::keyClick(window.view, 'd');
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(lookUp.size(), 1);
        QCOMPARE(lookUp[0][0].toString(), "d");
        model.lookUpError = "Neither.";
        model.isLookingUp = true;
        model.told();
        QCOMPARE(window.find("accounts.who")->property("error").toString(), model.lookUpError);
        QCOMPARE(window.find("accounts.who")->property("text").toString(), "d");
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(cancel.size(), 1);
    }

    void aWayIsChosenByKeyboardAndEveryStepHasItsControls()
    {
        Window window;
        auto &link = window.faces.link;
        QSignalSpy way(&link, &LinkModel::wayWanted), on(&link, &LinkModel::goOnWanted), back(&link, &LinkModel::backWanted), closed(&link, &LinkModel::closed),
            copy(&link, &LinkModel::copyTextWanted), save(&link, &LinkModel::savePlaceWanted), answer(&link, &LinkModel::answerEdited), file(&link, &LinkModel::answerFileWanted),
            page(&link, &LinkModel::openPageWanted), url(&link, &LinkModel::copyLinkWanted), again(&link, &LinkModel::againWanted), address(&link, &LinkModel::addressEdited);
        window.at(Step::Choose, Way::Browser);
        window.find("link.way.browser")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Down);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(way.size(), 1);
        QCOMPARE(way[0][0].value<LinkModel::Way>(), Way::Paste);

        link.address.clear();
        window.at(Step::Account, Way::Paste);
        QTRY_VERIFY(window.find("link.address.input")->hasActiveFocus());
        QVERIFY(!window.find("link.goOn")->isEnabled()); // Nothing is typed.
        QTest::keyClick(window.view, '0');
        QCOMPARE(address.size(), 1);
        window.press("link.back");
        QCOMPARE(back.size(), 1);

        window.at(Step::Text, Way::Paste);
        window.press("link.copy");
        window.press("link.save");
        QCOMPARE(copy.size(), 1);
        QCOMPARE(save.size(), 1);
        QCOMPARE(window.find("link.message")->property("text").toString(), link.message);
        window.press("link.goOn");
        QCOMPARE(on.size(), 1);

        window.at(Step::Answer, Way::Paste);
        QTRY_VERIFY(window.find("link.answer.input")->hasActiveFocus());
        QTest::keyClick(window.view, 'a');
        QCOMPARE(answer.size(), 1);
        window.press("link.answerFile");
        QCOMPARE(file.size(), 1);
        link.answerError = "This is not a signature of an account. E-LINK-FORMAT";
        link.told();
        QCOMPARE(window.find("link.answer")->property("error").toString(), link.answerError);

        window.at(Step::Own, Way::Phrase);
        window.press("link.goOn");
        QCOMPARE(on.size(), 2);

        window.at(Step::Waiting, Way::Browser);
        window.press("link.openPage");
        window.press("link.copyLink");
        QCOMPARE(page.size(), 1);
        QCOMPARE(url.size(), 1);
        QCOMPARE(window.find("link.pageMessage")->property("code").toString(), link.code);
        QCOMPARE(window.find("link.stepper")->property("current").toInt(), 2);
        QVERIFY(!window.shows("link.goOn") && !window.shows("link.back"));

        window.at(Step::Failed, Way::Browser);
        QVERIFY(window.find("link.stepper")->property("failed").toBool());
        window.press("link.again");
        QCOMPARE(again.size(), 1);

        window.at(Step::Linked, Way::Browser);
        QVERIFY(!window.shows("link.cancel"));
        window.press("link.done");
        QCOMPARE(on.size(), 3);
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void whileLockedNoWayIsOfferedButUnlocking()
    {
        Window window;
        auto &link = window.faces.link;
        QSignalSpy unlock(&link, &LinkModel::unlockWanted);
        link.isLocked = true;
        window.at(Step::Choose, Way::Browser);
        for (const auto *name : {"link.way.browser", "link.way.paste", "link.way.own"}) QVERIFY(!window.find(name)->isEnabled());
        window.press("link.problem.action");
        QCOMPARE(unlock.size(), 1);
        link.isLocked = false;
        link.hasOwn = false;
        link.told();
        QVERIFY(window.find("link.way.paste")->isEnabled() && !window.shows("link.way.own"));
    }

    void inANarrowWindowTheEvidenceIsASheetAndTheSheetFits()
    {
        Window window({480, 560});
        window.press("accounts.row.0");
        QTRY_VERIFY(window.shows("accounts.side.again"));
        QTest::keyClick(window.view, Qt::Key_Escape);
        for (const auto step : {Step::Choose, Step::Account, Step::Text, Step::Answer, Step::Own, Step::Waiting, Step::Linked, Step::Failed}) {
            window.at(step, step == Step::Own ? Way::Phrase : step == Step::Waiting || step == Step::Linked || step == Step::Failed ? Way::Browser : Way::Paste);
            auto *cross = window.find("link.sheet.close");
            QVERIFY(cross && cross->isVisible());
            const auto place = cross->mapToScene({cross->width(), cross->height()});
            QVERIFY(place.x() <= 480 && place.y() <= 560);
        }
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }
};

AMPHORA_TEST_UNIT(TstAccountsPage, "accounts_page")
#include "tst_accounts_page.moc"
