#include "tests/support/test_unit.h"
#include "tests/ui/quick_fixture.h"
#include "ui/models/calendar_state.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

namespace {

/// A Select of five countries with the keyboard on it.
struct CountryField {
    CountryField()
    {
        auto *column = quick.show("Column { Select { objectName: \"c\"; width: 300; label: \"Country\"; currentIndex: 2; property int n: 0; onChosen: index => { currentIndex = index; ++n; }"
                           " options: [\"Åland Islands\", \"Réunion\", \"Rwanda\", \"United Kingdom\", \"United States\"] } Button { text: \"Next\" } }");
        if (!column) return;
        field = quick.find("c");
        input = quick.find("c.input");
        input->forceActiveFocus(Qt::TabFocusReason);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&quick.view, key, with); }
    QString shown() const { return input->property("text").toString(); }
    int index() const { return field->property("currentIndex").toInt(); }
    int chosen() const { return field->property("n").toInt(); }
    bool open() const
    {
        const auto *popup = field->findChild<QObject *>("c.list");
        return popup && popup->property("visible").toBool();
    }

    QuickFixture quick;
    QQuickItem *field = nullptr, *input = nullptr;
};

} // namespace

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
    void theFootOfAPanelComesWithItsButtons()
    {
        QuickFixture quick;
        auto *root = quick.show("Item { property bool opened: false; property bool ready: false; EvidencePanel { height: 400; visible: root.opened;"
                                " width: visible ? implicitWidth : 0; foot: [Button { objectName: 'panel.check'; visible: root.ready; text: 'Check' }] } id: root }");
        QVERIFY2(root, qPrintable(quick.warnings.join('\n')));
        auto *button = QuickFixture::find(root, "panel.check");
        for (const auto isReady : {true, false, true}) {
            root->setProperty("opened", true);
            QTest::qWait(50); // It is being read, and there is nothing to do with it yet.
            root->setProperty("ready", isReady);
            QTRY_COMPARE(button->isVisible(), isReady);
            if (isReady) QTRY_VERIFY(button->mapToItem(root, QPointF(0, 0)).y() >= 300 && button->mapToItem(root, QPointF(0, 0)).y() < 400);
        }
    }

    /// Inter makes the sign for times of an x between digits: an address would be another text.
    void anAddressIsDrawnLetterByLetter()
    {
        QuickFixture quick;
        QVERIFY(quick.show("Row { Label { objectName: \"all\"; text: \"0x70\" } Label { objectName: \"0\"; text: \"0\" } Label { objectName: \"x\"; text: \"x\" } Label { objectName: \"7\"; text: \"7\" } }"));
        const auto wide = [&](const char *name) { return quick.find(QString::fromLatin1(name))->implicitWidth(); };
        QVERIFY(std::abs(wide("all") - 2 * wide("0") - wide("x") - wide("7")) < 0.3);
    }

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

    /// In Qt 6.4 that is the role of a control's class, whatever Accessible.role says.
    void aScreenReaderIsToldWhatThingsAre()
    {
        QAccessible::setActive(true);
        QuickFixture quick;
        QVERIFY2(quick.show("Column { Tabs { objectName: \"tab\"; options: [\"One\", \"Two\"] } Segments { objectName: \"part\"; options: [\"One\", \"Two\"] }\n"
                            "ThemeCard { objectName: \"card\"; look: Theme.Light; text: \"Light\" } Toast { objectName: \"toast\"; text: \"Done\" } }"),
                 qPrintable(quick.warnings.join('\n')));
        const auto role = [&quick](const char *name) { return QAccessible::queryAccessibleInterface(quick.find(name))->role(); };
        const auto isChecked = [&quick] { return bool(QAccessible::queryAccessibleInterface(quick.find("card"))->state().checked); };
        for (const bool comesLater : {false, true}) {
            if (comesLater) {
                QAccessible::setActive(false);
                QAccessible::setActive(true);
            }
            QCOMPARE(role("tab.0"), QAccessible::PageTab);
            QCOMPARE(role("part.1"), QAccessible::PageTab);
            QCOMPARE(role("toast"), QAccessible::AlertMessage);
            QCOMPARE(role("card"), QAccessible::RadioButton);
            quick.click(quick.find("card"));
            QVERIFY(isChecked());
        }
        quick.eval("(Theme.mode = Theme.System)");
        QVERIFY(!isChecked());
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
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
        QCOMPARE(quick.find("a")->property("text").toString(), "hi");
    }

    void aSelectIsSearchedByTypingAndChosenByReturn()
    {
        CountryField f;
        QVERIFY2(f.field, qPrintable(f.quick.warnings.join('\n')));
        QCOMPARE(f.shown(), u"Rwanda"_qs);
        f.quick.type("united s");
        QVERIFY(f.open());
        QCOMPARE(f.chosen(), 0); // Typing alone chooses nothing.
        f.press(Qt::Key_Return);
        QVERIFY(!f.open());
        QCOMPARE(f.index(), 4);
        QCOMPARE(f.shown(), u"United States"_qs);
        QMetaObject::invokeMethod(f.input, "selectAll");
        f.quick.type("REU"); // Without case and accents.
        f.press(Qt::Key_Return);
        QCOMPARE(f.index(), 1);
        QVERIFY2(f.quick.warnings.isEmpty(), qPrintable(f.quick.warnings.join('\n')));
    }

    void aSelectChangesNothingBeforeItIsToldTo()
    {
        CountryField f;
        QVERIFY(f.field);
        f.press(Qt::Key_Down); // Opens only.
        QVERIFY(f.open());
        QCOMPARE(f.shown(), u"Rwanda"_qs);
        f.press(Qt::Key_Down);
        QCOMPARE(f.shown(), u"United Kingdom"_qs);
        QCOMPARE(f.chosen(), 0);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.open());
        QCOMPARE(f.shown(), u"Rwanda"_qs);
        f.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(f.open());
        f.press(Qt::Key_Escape);
        f.quick.type("zzz");
        f.press(Qt::Key_Return);
        QCOMPARE(f.shown(), u"Rwanda"_qs);
        QMetaObject::invokeMethod(f.input, "selectAll");
        f.quick.type("unit");
        f.press(Qt::Key_Tab); // Half a name is no choice.
        QCOMPARE(f.shown(), u"Rwanda"_qs);
        f.input->forceActiveFocus(Qt::TabFocusReason);
        QWheelEvent wheel(QPointF(20, 40), QPointF(20, 40), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&f.quick.view, &wheel);
        QCOMPARE(f.chosen(), 0);
        QCOMPARE(f.index(), 2);
        f.quick.type("rwanda"); // The same once more is no change.
        f.press(Qt::Key_Return);
        QCOMPARE(f.chosen(), 0);
        QMetaObject::invokeMethod(f.input, "selectAll");
        f.quick.type("united kingdom");
        f.press(Qt::Key_Tab); // A whole name is.
        QCOMPARE(f.index(), 3);
    }

    void aSelectIsChosenFromByMouse()
    {
        CountryField f;
        QVERIFY(f.field);
        f.quick.click(f.input);
        QVERIFY(f.open());
        QQuickItem *row = nullptr;
        QTRY_VERIFY((row = f.quick.find("c.option.0")) && row->height() > 0 && row->isVisible());
        f.quick.click(row);
        QCOMPARE(f.index(), 0);
        QVERIFY(!f.open());
        QVERIFY(f.input->hasActiveFocus());
    }

    void keysOnTheEyeAreNotTypedIntoThePassphrase()
    {
        QuickFixture quick;
        QVERIFY(quick.show("Column { width: 300; TextField { objectName: \"p\"; width: 300; label: \"P\"; secret: true }"
                           " DateField { objectName: \"d\"; width: 300; label: \"D\" } }"));
        quick.find("p.input")->forceActiveFocus(Qt::TabFocusReason);
        quick.type("ab");
        QTest::keyClick(&quick.view, Qt::Key_Tab);
        QVERIFY(quick.find("p.input.reveal")->hasActiveFocus());
        quick.type("xyz");
        QTest::keyClick(&quick.view, Qt::Key_Backspace);
        QCOMPARE(quick.find("p")->property("text").toString(), "ab");
        QTest::keyClick(&quick.view, Qt::Key_Space); // Of a phrase that was meant for the next field.
        QVERIFY(!quick.find("p")->property("revealed").toBool());
        quick.find("p.input")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&quick.view, Qt::Key_Tab);
        QTest::keyClick(&quick.view, Qt::Key_Space);
        QVERIFY(quick.find("p")->property("revealed").toBool());
        quick.find("d.input.open")->forceActiveFocus(Qt::TabFocusReason);
        quick.type("1");
        QCOMPARE(quick.find("d.input")->property("text").toString(), QString());
    }

    void typedTextIsTakenBackWordByWord()
    {
        QuickFixture quick;
        QVERIFY(quick.show("TextBox { objectName: \"b\"; width: 300; label: \"B\" }"));
        auto *input = quick.find("b.input");
        input->forceActiveFocus(Qt::TabFocusReason);
        quick.type("one two three");
        QTest::keyClick(&quick.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(input->property("text").toString(), "one two ");
        QTest::keyClick(&quick.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(input->property("text").toString(), "one ");
        QTest::keyClick(&quick.view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(input->property("text").toString(), "one two ");
    }

    void aBirthDateIsAFewClicksAway()
    {
        QuickFixture quick;
        auto *field = quick.show("DateField { objectName: \"d\"; width: 300; label: \"Day\"; date: \"2020-05-20\" }");
        QVERIFY2(field, qPrintable(quick.warnings.join('\n')));
        const auto press = [&](const char *name) {
            QQuickItem *item = nullptr;
            QTRY_VERIFY2((item = quick.find(name)) && item->isVisible() && item->height() > 0, name);
            quick.click(item);
        };
        press("d.input.open");
        press("d.input.calendar.title"); // 2020 – 2039
        press("d.input.calendar.back");
        press("d.input.calendar.back"); // 1980 – 1999
        press("d.input.calendar.11"); // 1991
        press("d.input.calendar.2"); // March
        QCOMPARE(quick.find("d.input.calendar.title")->property("text").toString(), "March 1991");
        press("d.input.calendar.17"); // Weeks begin with Monday here; the 1st was a Friday.
        QCOMPARE(field->property("date").toString(), "1991-03-14");
        QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
    }

    void theArrowsOfTheCalendarFollowTheSideFromWhichOneReads()
    {
        amphora::ui::CalendarState pane;
        pane.start("1991-03-14");
        QVERIFY(pane.takes(Qt::Key_Right, false, false));
        QCOMPARE(pane.at(), QDate(1991, 3, 15));
        QVERIFY(pane.takes(Qt::Key_Right, false, true));
        QCOMPARE(pane.at(), QDate(1991, 3, 14));
        QVERIFY(pane.takes(Qt::Key_Down, false, true));
        QCOMPARE(pane.at(), QDate(1991, 3, 21));
        QVERIFY(!pane.takes(Qt::Key_Tab, false, false)); // It leads out.
    }

    void theCalendarIsWalkedByKeys()
    {
        QuickFixture quick;
        auto *field = quick.show("DateField { objectName: \"d\"; width: 300; label: \"Day\"; date: \"1991-03-14\" }");
        QVERIFY(field);
        quick.find("d.input.open")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&quick.view, Qt::Key_Space);
        QTRY_VERIFY(quick.find("d.input.calendar.grid") && quick.find("d.input.calendar.grid")->hasActiveFocus());
        for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown}) QTest::keyClick(&quick.view, key); // 22 April
        QTest::keyClick(&quick.view, Qt::Key_PageUp, Qt::ShiftModifier);
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(field->property("date").toString(), "1990-04-22");
        QTRY_VERIFY(quick.find("d.input.open")->hasActiveFocus());
        QTest::keyClick(&quick.view, Qt::Key_Space);
        QTRY_VERIFY(quick.find("d.input.calendar.grid") && quick.find("d.input.calendar.grid")->hasActiveFocus());
        QTest::keyClick(&quick.view, Qt::Key_Home);
        QTest::keyClick(&quick.view, Qt::Key_Escape); // Nothing is taken.
        QCOMPARE(field->property("date").toString(), "1990-04-22");
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
        // Emptied, it is no wrong day any more, before the field is left.
        QTest::keyClick(&quick.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&quick.view, Qt::Key_Delete);
        QVERIFY(!field->property("failed").toBool());
        QCOMPARE(field->property("date").toString(), QString());
        quick.type("15.3.1991");
        QTest::keyClick(&quick.view, Qt::Key_Return);
        QCOMPARE(field->property("date").toString(), "1991-03-15");
    }

    void aDateGoesOnShowingWhatItsModelSays()
    {
        QuickFixture quick;
        auto *root = quick.show("Item { width: 300; height: 100; property string day; DateField { objectName: \"d\"; width: 300; label: \"Day\"\n"
                                "  date: parent.day; onEdited: date => parent.day = date } }");
        QVERIFY2(root, qPrintable(quick.warnings.join('\n')));
        auto *input = quick.find("d.input");
        for (const auto *typed : {"2021-12-31", "2027-01-01", "no day"}) {
            input->forceActiveFocus(Qt::TabFocusReason);
            quick.type(typed);
            QTest::keyClick(&quick.view, Qt::Key_Return);
            QCOMPARE(root->property("day").toString(), QString(typed));
            root->setProperty("day", QString()); // The form is begun anew.
            QCOMPARE(input->property("text").toString(), QString());
            QVERIFY(!quick.find("d")->property("failed").toBool());
        }
        root->setProperty("day", "1991-03-14");
        QVERIFY(input->property("text").toString().contains("1991"));
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

    void onlyThePartThatIsOnIsAStopOfTab()
    {
        for (const char *kind : {"Segments", "Tabs"}) {
            QuickFixture quick;
            QVERIFY(quick.show(QStringLiteral("%1 { objectName: \"g\"; label: \"Look\"; options: [\"a\", \"b\", \"c\"] }").arg(QLatin1String(kind))));
            quick.find("g.0")->forceActiveFocus(Qt::TabFocusReason);
            for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) QTest::keyClick(&quick.view, key);
            QVERIFY(quick.find("g.1")->hasActiveFocus());
            QVERIFY(!quick.find("g.0")->activeFocusOnTab() && quick.find("g.1")->activeFocusOnTab() && !quick.find("g.2")->activeFocusOnTab());
            QVERIFY2(quick.warnings.isEmpty(), qPrintable(quick.warnings.join('\n')));
        }
    }

    void whatIsBoundGoesOnFollowingItsModel()
    {
        for (const char *kind : {"Segments", "Tabs"}) {
            QuickFixture quick;
            auto *root = quick.show(QStringLiteral("Item { id: top; property int at: 0; %1 { objectName: \"g\"; options: [\"a\", \"b\", \"c\"]; currentIndex: top.at; onChosen: index => top.at = index } }")
                                        .arg(QLatin1String(kind)));
            QVERIFY2(root, qPrintable(quick.warnings.join('\n')));
            quick.find("g.0")->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(&quick.view, Qt::Key_Right);
            QCOMPARE(root->property("at").toInt(), 1);
            root->setProperty("at", 2);
            QCOMPARE(quick.find("g")->property("currentIndex").toInt(), 2);
        }
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

    void wordsBeforeALineBreakStandWithTheirLine()
    {
        QuickFixture quick;
        auto *root = quick.show("Item { DiffWords { objectName: \"d\"; width: 120; differs: true; text: \"one two three four five six seven\\nnext\"; other: \"one\" } }");
        QVERIFY(root);
        const auto place = [&](const QString &text) {
            QPointF at(-1, -1);
            const auto look = [&](auto &&self, QQuickItem *item) -> void {
                if (item->property("text").toString() == text && item->property("lineSize").isValid()) at = item->mapToItem(quick.find("d"), {0, 0});
                for (auto *child : item->childItems()) self(self, child);
            };
            look(look, quick.find("d"));
            return at;
        };
        QTRY_VERIFY(place("seven").y() > place("one").y()); // The line is wrapped, and its last word
        QCOMPARE(place("next").x(), 0.0);
        QVERIFY(place("next").y() > place("seven").y()); // ends it.
        QVERIFY(place("seven").x() > 0 || place("six").x() > 0);
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
        QTRY_VERIFY(root->property("gone").toInt() > 0);
        int interval = 0; // Not what a busy machine made of it.
        for (const auto *part : quick.find("t")->children())
            if (part->inherits("QQmlTimer")) interval = part->property("interval").toInt();
        QCOMPARE(interval, 1000);
    }
};

AMPHORA_TEST_UNIT(TstControls, "controls")
#include "tst_controls.moc"
