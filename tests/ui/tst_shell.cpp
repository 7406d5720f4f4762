#include "tests/support/test_unit.h"
#include "tests/ui/quick_fixture.h"
#include "ui/models/shell_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using amphora::ui::ShellModel;

class TstShell : public QObject {
    Q_OBJECT

    static QString twoPages()
    {
        return QStringLiteral("Shell { width: 1100; shell: ShellModel { id: m; gate: ShellModel.Open; name: \"Inês\"; did: \"did:key:z6Mk\"; syncText: \"In step\" }\n"
                              "  property ShellModel model: m\n"
                              "  pages: [ PageEntry { key: \"home\"; title: \"Home\"; icon: \"house\"; page: Component { Page { title: \"Home\"; Button { objectName: \"home.b\"; text: \"B\" } } } },\n"
                              "           PageEntry { key: \"nodes\"; title: \"Nodes & sync\"; icon: \"server\"; page: Component { Page { title: \"Nodes\" } } } ] }");
    }
    static ShellModel *model(QQuickItem *shell) { return shell->property("model").value<ShellModel *>(); }

private Q_SLOTS:
    void pagesOpenByRailAndByNumber()
    {
        QuickFixture quick;
        auto *shell = quick.show(twoPages(), {1100, 700});
        QVERIFY2(shell, qPrintable(quick.warnings.join('\n')));
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
        quick.click(quick.find("rail.nodes"));
        QCOMPARE(model(shell)->property("page").toString(), "nodes");
        QTest::keyClick(&quick.view, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(model(shell)->property("page").toString(), "home");
        QVERIFY(!quick.find("rail.profile")); // A page not built is not in the rail.
    }

    void thePaletteFindsAndOpensAPageByKeyboardAlone()
    {
        QuickFixture quick;
        auto *shell = quick.show(twoPages(), {1100, 700});
        QVERIFY(shell);
        QTest::keyClick(&quick.view, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(quick.view.activeFocusItem() && quick.view.activeFocusItem()->objectName() == "palette.query");
        quick.type("syn");
        QCOMPARE(model(shell)->found()->count(), 1);
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(model(shell)->property("page").toString(), "nodes");
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
    }

    void theKeyIsLockedOverASheetToo()
    {
        QuickFixture quick;
        auto *shell = quick.show(twoPages().replace("Button { objectName: \"home.b\"; text: \"B\" }",
                                                    "Button { objectName: \"home.b\"; text: \"B\"; onClicked: sheet.open() } Sheet { id: sheet; objectName: \"words\"; title: \"Your 24 words\" }"),
                                 {1100, 700});
        QVERIFY2(shell, qPrintable(quick.warnings.join('\n')));
        QSignalSpy lock(model(shell), &ShellModel::lockWanted), page(model(shell), &ShellModel::pageChanged);
        quick.click(quick.find("home.b"));
        QTRY_VERIFY(quick.find("words.close"));
        QTest::keyClick(&quick.view, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
        QTest::keyClick(&quick.view, Qt::Key_2, Qt::ControlModifier); // Other keys stay in front.
        QCOMPARE(page.size(), 0);
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
    }

    void f6WalksRailPageAndStatusBar()
    {
        QuickFixture quick;
        QVERIFY(quick.show(twoPages(), {1100, 700}));
        quick.find("home.b")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&quick.view, Qt::Key_F6);
        QCOMPARE(quick.view.activeFocusItem()->objectName(), "status.sync");
        QTest::keyClick(&quick.view, Qt::Key_F6);
        QCOMPARE(quick.view.activeFocusItem()->objectName(), "rail.identity");
        QTest::keyClick(&quick.view, Qt::Key_F6);
        QCOMPARE(quick.view.activeFocusItem()->objectName(), "home.b");
    }

    void theRailFoldsAndBecomesABar()
    {
        QuickFixture quick;
        QVERIFY(quick.show(twoPages(), {900, 700}));
        QCOMPARE(quick.find("rail.home")->width(), 56. - 17);
        quick.view.resize(500, 700);
        QTRY_VERIFY(quick.find("top.menu")->isVisible());
        QVERIFY(!quick.find("rail.home")->isVisible());
    }

    void toastsStackAndAct()
    {
        ShellModel shell;
        QAbstractItemModelTester tester(shell.toasts());
        QSignalSpy acted(&shell, &ShellModel::toastActed);
        for (int i = 0; i < 5; ++i) shell.say(QString::number(i), "Undo");
        QCOMPARE(shell.toasts()->count(), 3);
        const auto key = shell.say("last", "Undo");
        shell.actOnToast(key);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted[0][0].toString(), key);
        QCOMPARE(shell.toasts()->count(), 2);
        shell.say("Copied");
        const auto again = shell.say("Copied"); // The same once more stands there once.
        QCOMPARE(shell.toasts()->count(), 3);
        shell.dropToast(again);
        QCOMPARE(shell.toasts()->count(), 2);
    }

    void rowsChangeByTheSmallestSteps()
    {
        amphora::ui::Rows<amphora::ui::ToastRow> rows;
        QAbstractItemModelTester tester(&rows);
        const auto row = [](const char *key, const char *text) {
            amphora::ui::ToastRow made;
            made.key = key;
            made.text = text;
            return made;
        };
        rows.set({row("a", "1"), row("b", "2"), row("c", "3")});
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged), reset(&rows, &QAbstractItemModel::modelReset);
        rows.set({row("c", "3"), row("a", "9")});
        QCOMPARE(rows.count(), 2);
        QCOMPARE(rows.rows()[0].key, "c");
        QCOMPARE(rows.rows()[1].text, "9");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }
};

AMPHORA_TEST_UNIT(TstShell, "shell")
#include "tst_shell.moc"
