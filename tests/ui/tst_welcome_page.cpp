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
        window.faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Welcome));
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
            window.faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Welcome));
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

    void aLockedKeyringIsOpenedWithReturn()
    {
        Window window;
        QSignalSpy open(&window.faces.unlock, &UnlockModel::openWanted);
        window.faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Locked));
        QTRY_VERIFY(window.find("unlock.open") && window.find("unlock.open")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(open.size(), 1);
    }
};

AMPHORA_TEST_UNIT(TstWelcomePage, "welcome_page")
#include "tst_welcome_page.moc"
