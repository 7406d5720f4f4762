#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QSignalSpy>

using namespace amphora::ui;

/// What stands before the pages: the first run, and the key put away.
class TstWelcomePage : public QObject {
    Q_OBJECT

    using Window = DemoWindow;

private Q_SLOTS:
    void aDoorIsOpenedByKeyboardAlone()
    {
        Window window;
        QSignalSpy door(&window.faces.welcome, &WelcomeModel::doorWanted);
        window.faces.shell.setGate(ShellModel::Gate::Welcome);
        QTRY_VERIFY(window.find("welcome.new") && window.find("welcome.new")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Down);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(door.size(), 1);
        QCOMPARE(door[0][0].value<WelcomeModel::Step>(), WelcomeModel::Step::Secret);
    }

    void welcomeGoesOnWithReturnAndBackWithEscape()
    {
        Window window;
        auto &welcome = window.faces.welcome;
        welcome.canGoOn = true;
        QSignalSpy on(&welcome, &WelcomeModel::forwardWanted), back(&welcome, &WelcomeModel::backWanted);
        using Step = WelcomeModel::Step;
        for (const auto step : {Step::Name, Step::Secret, Step::Restore, Step::Place, Step::Look}) {
            welcome.step = step;
            welcome.told();
            window.faces.shell.setGate(ShellModel::Gate::Welcome);
            QTest::qWait(20);
            on.clear();
            back.clear();
            QTest::keyClick(window.view, Qt::Key_Return);
            QCOMPARE(on.size(), 1);
            QTest::keyClick(window.view, Qt::Key_Escape);
            QCOMPARE(back.size(), 1);
        }
        welcome.canGoOn = false;
        welcome.told();
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(on.size(), 1); // Still.
    }

    void whatIsWaitedForIsGivenUpWithEscapeOrItsButton()
    {
        Window window;
        auto &welcome = window.faces.welcome;
        QSignalSpy cancel(&welcome, &WelcomeModel::cancelWanted), back(&welcome, &WelcomeModel::backWanted);
        window.faces.shell.setGate(ShellModel::Gate::Welcome);
        for (const auto step : {WelcomeModel::Step::Place, WelcomeModel::Step::Look, WelcomeModel::Step::Restore}) {
            welcome.step = step;
            welcome.busy = false;
            welcome.keyring = WelcomeModel::Keyring::Locked;
            welcome.told();
            QTest::qWait(20);
            QVERIFY(!window.shows("welcome.cancel"));
            if (step == WelcomeModel::Step::Place) window.find("welcome.openKeyring")->forceActiveFocus(Qt::TabFocusReason);
            welcome.busy = welcome.canCancel = true;
            welcome.told();
            cancel.clear();
            QTest::keyClick(window.view, Qt::Key_Escape);
            QCOMPARE(cancel.size(), 1);
            window.press("welcome.cancel");
            QCOMPARE(cancel.size(), 2);
            welcome.canCancel = false; // A key is being made: there is no way back from that.
            welcome.told();
            QVERIFY(!window.shows("welcome.cancel"));
            QTest::keyClick(window.view, Qt::Key_Escape);
            QCOMPARE(cancel.size(), 2);
        }
        QCOMPARE(back.size(), 0);
    }

    void tabGoesFromAPassphraseToTheSameOnceMore()
    {
        Window window;
        auto &welcome = window.faces.welcome;
        welcome.step = WelcomeModel::Step::Place;
        welcome.keyPlace = WelcomeModel::KeyPlace::Vault;
        welcome.busy = false;
        welcome.told();
        window.faces.shell.setGate(ShellModel::Gate::Welcome);
        QTRY_VERIFY(window.shows("welcome.passphrase"));
        const auto has = [&](const char *name) { return window.find(name)->hasActiveFocus(); };
        window.find("welcome.passphrase.input")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Tab);
        QVERIFY(has("welcome.passphraseAgain.input"));
        QTest::keyClick(window.view, Qt::Key_Tab);
        QVERIFY(has("welcome.passphraseAgain.input.reveal"));
        QTest::keyClick(window.view, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(has("welcome.passphraseAgain.input"));
        QTest::keyClick(window.view, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(has("welcome.passphrase.input.reveal")); // Neither eye is out of reach.
        QTest::keyClick(window.view, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(has("welcome.passphrase.input"));
    }

    void aLockedKeyringIsOpenedWithReturn()
    {
        Window window;
        QSignalSpy open(&window.faces.unlock, &UnlockModel::openWanted);
        window.faces.shell.setGate(ShellModel::Gate::Locked);
        QTRY_VERIFY(window.find("unlock.open") && window.find("unlock.open")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(open.size(), 1);
    }
};

AMPHORA_TEST_UNIT(TstWelcomePage, "welcome_page")
#include "tst_welcome_page.moc"
