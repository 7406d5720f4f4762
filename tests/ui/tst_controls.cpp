#include "tests/support/test_unit.h"
#include "tests/ui/quick_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

class TstControls : public QObject {
    Q_OBJECT

    static void walk(QQuickItem *item, QStringList *nameless)
    {
        if (auto *face = QAccessible::queryAccessibleInterface(item); face && item->isVisible()) {
            switch (face->role()) {
            case QAccessible::Button:
            case QAccessible::ButtonMenu:
            case QAccessible::CheckBox:
            case QAccessible::RadioButton:
            case QAccessible::EditableText:
            case QAccessible::ComboBox:
            case QAccessible::ListItem:
            case QAccessible::PageTab:
            case QAccessible::MenuItem:
            case QAccessible::Graphic:
                if (face->text(QAccessible::Name).isEmpty()) *nameless << item->metaObject()->className() + QStringLiteral(" ") + item->objectName();
                break;
            default: break;
            }
        }
        for (auto *child : item->childItems()) walk(child, nameless);
    }

private Q_SLOTS:
    void theGalleryLoadsWithoutAWarningAndNothingLacksAName()
    {
        QuickFixture quick;
        QAccessible::setActive(true);
        auto *gallery = quick.show("Gallery {}", {1280, 832});
        QVERIFY2(gallery, qPrintable(quick.warnings.join('\n')));
        QTest::qWait(50);
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
        QStringList nameless;
        walk(gallery, &nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    void aPassphraseIsNamedButNotToldToOtherPrograms()
    {
        QuickFixture quick;
        QAccessible::setActive(true);
        QVERIFY(quick.show("TextField { objectName: \"pass\"; secret: true; label: \"Passphrase\"; hint: \"Four words.\" }"));
        auto *input = quick.find(QStringLiteral("pass.input"));
        QVERIFY(input);
        input->forceActiveFocus();
        quick.type(QStringLiteral("secret"));
        QCOMPARE(input->property("text").toString(), QStringLiteral("secret"));
        auto *face = QAccessible::queryAccessibleInterface(input);
        QVERIFY(face && face->isValid());
        QVERIFY(!face->textInterface() && !face->editableTextInterface());
        QVERIFY(face->state().passwordEdit && face->state().focused);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Passphrase"));
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Four words."));
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("••••••"));
        QVERIFY(face->parent() && face->parent()->indexOfChild(face) >= 0);
        QVERIFY(!face->rect().isEmpty());
    }

    void theGalleryHoldsAtDoubleTextAndInTheDark()
    {
        QuickFixture quick;
        auto *theme = quick.eval("Theme").value<QObject *>();
        QVERIFY(theme);
        theme->setProperty("textScale", 2.0);
        theme->setProperty("mode", 2);
        QVERIFY(quick.show("Gallery {}", {1280, 832}));
        QTest::qWait(20);
        theme->setProperty("textScale", 1.0);
        theme->setProperty("mode", 0);
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
    }

    void aButtonIsPressedByMouseSpaceReturnAndTheScreenReader()
    {
        QuickFixture quick;
        auto *button = quick.show("Button { text: \"Go\"; property int n: 0; onClicked: ++n }");
        QVERIFY(button);
        quick.click(button);
        QCOMPARE(button->property("n").toInt(), 1);
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&quick.view, Qt::Key_Space);
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(button->property("n").toInt(), 3);
        auto *face = QAccessible::queryAccessibleInterface(button);
        QVERIFY(face && face->actionInterface());
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(button->property("n").toInt(), 4);
    }

    void aBusyButtonTakesNothingAndKeepsItsWidth()
    {
        QuickFixture quick;
        auto *row = quick.show("Item { Button { objectName: \"b\"; text: \"Publish 3 changes\"; busyText: \"Wait\"; property int n: 0; onClicked: ++n } }");
        QVERIFY(row);
        auto *button = quick.find("b");
        const auto width = button->width();
        button->setProperty("busy", true);
        QVERIFY(button->width() >= width);
        quick.click(button);
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&quick.view, Qt::Key_Space);
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(button->property("n").toInt(), 0);
    }

    void switchCheckAndRadioAnswerTheKeyboard()
    {
        QuickFixture quick;
        auto *column = quick.show("Column { Switch { objectName: \"s\"; text: \"S\" } Check { objectName: \"c\"; text: \"C\" } Radio { objectName: \"r\"; text: \"R\" } }");
        QVERIFY(column);
        for (const auto *name : {"s", "c", "r"}) {
            auto *control = quick.find(name);
            QVERIFY(control->width() >= 32 && control->height() >= 32);
            control->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(&quick.view, Qt::Key_Space);
            QVERIFY2(control->property("checked").toBool(), name);
        }
    }

    void tabWalksThroughFieldsAndLeavesATextBox()
    {
        QuickFixture quick;
        QVERIFY(quick.show("Column { width: 300; TextField { objectName: \"a\"; width: 300; label: \"A\" } TextBox { objectName: \"b\"; width: 300; label: \"B\" }"
                           " Select { objectName: \"c\"; width: 300; label: \"C\"; options: [\"x\", \"y\"] } }"));
        quick.find("a.input")->forceActiveFocus(Qt::TabFocusReason);
        quick.type("hi");
        QTest::keyClick(&quick.view, Qt::Key_Tab);
        QVERIFY(quick.find("b.input")->hasActiveFocus());
        QTest::keyClick(&quick.view, Qt::Key_Tab);
        QVERIFY(quick.find("c.input")->hasActiveFocus());
        QTest::keyClick(&quick.view, Qt::Key_Down);
        QCOMPARE(quick.find("c")->property("currentIndex").toInt(), 0);
        QCOMPARE(quick.find("a")->property("text").toString(), "hi");
    }

    void aFieldOverItsLimitSaysSo()
    {
        QuickFixture quick;
        auto *field = quick.show("TextField { label: \"Name\"; limit: 3; text: \"\U0001F5FA\U0001F5FA\U0001F5FA\" }");
        QVERIFY(field);
        QVERIFY(!field->property("failed").toBool()); // Three signs, though six UTF-16 units.
        field->setProperty("text", "abcd");
        QVERIFY(field->property("failed").toBool());
    }

    void tagsAreAddedAndTakenAwayByTheKeyboard()
    {
        QuickFixture quick;
        auto *field = quick.show("TagField { objectName: \"t\"; width: 400; label: \"Tags\" }");
        QVERIFY(field);
        auto *input = quick.find("t.input");
        input->forceActiveFocus(Qt::TabFocusReason);
        quick.type("one,two");
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(field->property("tags").toStringList(), (QStringList{"one", "two"}));
        QTest::keyClick(&quick.view, Qt::Key_Backspace);
        QCOMPARE(field->property("tags").toStringList(), (QStringList{"one"}));
        quick.type(QString(141, 'x'));
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(field->property("tags").toStringList().size(), 1);
        QVERIFY(field->property("failed").toBool());
    }

    void aDateIsTypedOrRefused()
    {
        QuickFixture quick;
        auto *field = quick.show("DateField { objectName: \"d\"; width: 300; label: \"Day\" }");
        QVERIFY(field);
        quick.find("d.input")->forceActiveFocus(Qt::TabFocusReason);
        quick.type("14.3.1991");
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(field->property("date").toString(), "1991-03-14");
        quick.find("d.input")->setProperty("text", "31.2.1991");
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QVERIFY(field->property("failed").toBool());
        // Handed on as typed: what is refused later is this, and the day before is not published in its place.
        QCOMPARE(field->property("date").toString(), "31.2.1991");
        QCOMPARE(quick.find("d.input")->property("text").toString(), "31.2.1991");
    }

    void segmentsMoveByArrowKeys()
    {
        QuickFixture quick;
        auto *segments = quick.show("Segments { objectName: \"g\"; label: \"Look\"; options: [\"a\", \"b\", \"c\"] }");
        QVERIFY(segments);
        quick.find("g.0")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&quick.view, Qt::Key_Right);
        QCOMPARE(segments->property("currentIndex").toInt(), 1);
        QVERIFY(quick.find("g.1")->hasActiveFocus());
    }

    void aSheetKeepsTheFocusInsideAndEscapeCancels()
    {
        QuickFixture quick;
        auto *root = quick.show("Item { id: top; property int n: 0; Button { objectName: \"behind\"; text: \"Behind\" }"
                                " Dialog { id: d; objectName: \"dialog\"; title: \"Sure?\"; text: \"Really\"; acceptText: \"Do it\"; onCancelled: top.n++ }"
                                " function go() { d.open() } }");
        QVERIFY2(root, qPrintable(quick.warnings.join('\n')));
        QMetaObject::invokeMethod(root, "go");
        QTRY_VERIFY(quick.find("dialog.accept") && quick.find("dialog.accept")->hasActiveFocus());
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&quick.view, Qt::Key_Tab);
            QVERIFY(quick.view.activeFocusItem() != quick.find("behind"));
        }
        QTest::keyClick(&quick.view, Qt::Key_Escape);
        QCOMPARE(root->property("n").toInt(), 1);
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
    }

    void anIdentifierCopiesAllOfItself()
    {
        QuickFixture quick;
        QVERIFY(quick.show("Item { Identifier { objectName: \"id\"; value: \"did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq\" } }"));
        quick.click(quick.find("id.copy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq");
    }

    void aToastOffersTheWayBackAndGoes()
    {
        QuickFixture quick;
        auto *root = quick.show("Item { property int undone: 0; property int gone: 0; Toast { objectName: \"t\"; text: \"Gone\"; actionText: \"Undo\"; seconds: 1;"
                                " onActionClicked: parent.undone++; onExpired: parent.gone++ } }");
        QVERIFY(root);
        quick.click(quick.find("t.action"));
        QCOMPARE(root->property("undone").toInt(), 1);
        root->forceActiveFocus();
        QTest::mouseMove(&quick.view, {700, 500});
        QTRY_COMPARE_WITH_TIMEOUT(root->property("gone").toInt(), 1, 3000);
    }
};

AMPHORA_TEST_UNIT(TstControls, "controls")
#include "tst_controls.moc"
