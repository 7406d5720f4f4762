#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QSignalSpy>

using namespace amphora::ui;

/// The Settings page with an invented person; the rules of locking stand on Keys & recovery too.
class TstSettingsPage : public QObject {
    Q_OBJECT

    using Window = DemoWindow;

private Q_SLOTS:
    void lookAndTextSizeChangeAtOnceAndIconsGrowToo()
    {
        Window window;
        window.view->resize(1280, 832);
        window.show("settings");
        auto *theme = window.theme();
        window.press("settings.theme.dark");
        QCOMPARE(theme->property("mode").toInt(), 2);
        window.press("settings.theme.light");
        QCOMPARE(theme->property("mode").toInt(), 1);
        auto *slider = window.find("settings.textSize");
        QVERIFY(slider);
        slider->forceActiveFocus(Qt::TabFocusReason);
        const int icon = theme->property("iconSmall").toInt(), text = theme->property("bodySize").toInt();
        QTest::keyClick(window.view, Qt::Key_Right);
        QCOMPARE(theme->property("textScale").toDouble(), 1.15);
        QTest::keyClick(window.view, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(theme->property("textScale").toDouble(), 1.3);
        QVERIFY(theme->property("iconSmall").toInt() > icon && theme->property("bodySize").toInt() > text);
        QTest::keyClick(window.view, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(theme->property("textScale").toDouble(), 1.15);
        QTest::keyClick(window.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(theme->property("textScale").toDouble(), 1.0);
        QTest::keyClick(window.view, Qt::Key_End);
        QCOMPARE(theme->property("textScale").toDouble(), 2.0);
        QTest::keyClick(window.view, Qt::Key_Left); // The slider still follows.
        QCOMPARE(theme->property("textScale").toDouble(), 1.75);
        QTest::keyClick(window.view, Qt::Key_Home);
        QCOMPARE(theme->property("textScale").toDouble(), 1.0);
        theme->setProperty("mode", 0);
    }

    void theTextSizeIsSetWithTheMouse()
    {
        Window window;
        window.view->resize(1280, 832);
        window.show("settings");
        QTest::qWait(10);
        auto *slider = window.find("settings.textSize");
        QVERIFY(slider);
        const auto at = [slider](qreal share) { return slider->mapToScene({share * slider->width(), slider->height() / 2}).toPoint(); };
        const auto scale = [&window] { return window.theme()->property("textScale").toDouble(); };
        const auto steps = window.theme()->property("textSteps").toList();
        const auto last = steps.back().toDouble() / 100, first = steps.front().toDouble() / 100;
        QTest::mouseClick(window.view, Qt::LeftButton, {}, at(0.99)); // On the track.
        QCOMPARE(scale(), last);
        QTest::qWait(10); // The page has grown.
        QTest::mousePress(window.view, Qt::LeftButton, {}, at(0.97));
        for (const auto share : {0.8, 0.6, 0.4, 0.2, 0.01}) QTest::mouseMove(window.view, at(share));
        QCOMPARE(scale(), last); // Nothing moves under the pointer.
        QTest::mouseRelease(window.view, Qt::LeftButton, {}, at(0.01));
        QCOMPARE(scale(), first);
        QCOMPARE(slider->property("value").toInt(), 0);
        window.theme()->setProperty("textScale", 1.0);
        QCOMPARE(slider->property("value").toInt(), int(steps.indexOf(100))); // It still follows.
    }

    void theRulesOfLockingAreAskedForFromBothPages()
    {
        Window window;
        window.view->resize(1280, 832);
        auto &settings = window.faces.settings;
        QSignalSpy minutes(&settings, &SettingsModel::lockMinutesWanted), away(&settings, &SettingsModel::lockAwayWanted);
        for (const auto *page : {"settings", "keys"}) {
            settings.show("locking");
            window.show(page);
            QTest::qWait(10);
            auto *select = window.find(QString::fromLatin1(page) + ".lockMinutes");
            QVERIFY(select);
            QCOMPARE(select->property("currentIndex").toInt(), 3); // 10 minutes
            QMetaObject::invokeMethod(select, "chosen", Q_ARG(int, 1));
            window.press(QString::fromLatin1(page) + ".lockAway");
        }
        QCOMPARE(minutes.size(), 2);
        QCOMPARE(minutes[0][0].toInt(), 2);
        QCOMPARE(away.size(), 2);
        QCOMPARE(away[1][0].toBool(), false);
        settings.isGuarded = false;
        settings.told();
        QVERIFY(window.find("keys.unguarded")->isVisible());
    }

    void theLogIsFoundInAndALicenceIsRead()
    {
        Window window;
        window.show("settings");
        auto &settings = window.faces.settings;
        QSignalSpy copy(&settings, &SettingsModel::logCopyWanted), licence(&settings, &SettingsModel::licenceWanted), closed(&settings, &SettingsModel::licenceClosed);
        settings.show("log");
        QTRY_VERIFY(window.find("settings.log.find.input"));
        window.find("settings.log.find.input")->forceActiveFocus(Qt::TabFocusReason);
        for (const auto letter : QByteArray("disk")) QTest::keyClick(window.view, letter);
        QCOMPARE(settings.logQuery(), "disk");
        window.press("settings.log.copy");
        QCOMPARE(copy.size(), 1);
        settings.show("about");
        QTRY_VERIFY(window.find("settings.licence.qt"));
        window.find("settings.licence.qt")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(licence.size(), 1);
        settings.licence = settings.licenceTitle = "qt";
        settings.licenceText = QStringList{"GNU", "…"};
        settings.told();
        QTRY_VERIFY(window.find("settings.licence.done") && window.find("settings.licence.done")->isVisible());
        QTest::keyClick(window.view, Qt::Key_Escape);
        QVERIFY(closed.size() > 0);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }
};

AMPHORA_TEST_UNIT(TstSettingsPage, "settings_page")
#include "tst_settings_page.moc"
