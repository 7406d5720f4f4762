#include "tests/support/test_unit.h"
#include "tests/app/selectors.h"
#include "tests/ui/demo_window.h"

#include <QAccessible>
#include <QDirIterator>
#include <QQmlIncubationController>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace amphora::ui;

/// The pages with an invented person, as someone without a mouse or with a screen reader meets them.
class TstPages : public QObject {
    Q_OBJECT

    using Window = DemoWindow;

private Q_SLOTS:
    void everyPageHoldsInEverySizeWithoutAWarningAndWithNames_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("wide") << QSize(1280, 832) << 1.0;
        QTest::newRow("medium") << QSize(900, 700) << 1.0;
        QTest::newRow("smallest") << QSize(480, 560) << 1.0;
        QTest::newRow("double text") << QSize(1280, 832) << 2.0;
    }
    void everyPageHoldsInEverySizeWithoutAWarningAndWithNames()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QAccessible::setActive(true);
        Window window;
        QVERIFY2(window.view, qPrintable(window.warnings.join('\n')));
        auto *theme = window.theme();
        theme->setProperty("textScale", scale);
        window.view->resize(size);
        const auto visit = [&](const QString &where) {
            QTest::qWait(10);
            // Rows beside the view are made between frames; half made they have no name yet.
            for (int i = 0; i < 500 && window.engine.incubationController() && window.engine.incubationController()->incubatingObjectCount() > 0; ++i) QTest::qWait(10);
            QVERIFY2(window.warnings.isEmpty(), qPrintable(where + ": " + window.warnings.join('\n')));
            const auto nameless = window.nameless();
            QVERIFY2(nameless.isEmpty(), qPrintable(where + ": " + nameless.join('\n')));
        };
        for (int step = 0; step < 7; ++step) {
            window.faces.welcome.step = WelcomeModel::Step(step);
            window.faces.welcome.told();
            window.faces.shell.setGate(ShellModel::Gate::Welcome);
            visit(QStringLiteral("welcome step %1").arg(step));
        }
        window.faces.shell.setGate(ShellModel::Gate::Locked);
        visit("unlock");
        for (const auto *page : {"home", "profile", "accounts", "credentials", "streams", "nodes", "keys", "settings", "help"}) {
            window.show(page);
            visit(page);
        }
        window.show("profile");
        for (const bool banner : {false, true}) {
            QImage photo(1200, 900, QImage::Format_RGB32);
            photo.fill(Qt::darkCyan);
            window.faces.pictures.show(photo, photo, banner);
            window.faces.pictures.step = PictureEditor::Step::Cutting;
            window.faces.pictures.told();
            visit(banner ? "banner" : "picture");
        }
        window.faces.pictures.step = PictureEditor::Step::Closed;
        window.faces.pictures.told();
        window.faces.files.isOpen = true;
        window.faces.files.told();
        visit("file window");
        window.faces.files.isOpen = false;
        window.faces.files.told();
        window.show("settings");
        for (const auto *part : {"appearance", "language", "locking", "storage", "log", "about"}) {
            window.faces.settings.show(part);
            visit(QStringLiteral("settings, %1").arg(part));
        }
        theme->setProperty("textScale", 1.0);
    }

    void theWordsAreCheckedByKeyboardAndCoveredByEscape()
    {
        Window window;
        window.show("keys");
        auto &recovery = window.faces.recovery;
        QSignalSpy wanted(&recovery, &RecoveryModel::wordsWanted), check(&recovery, &RecoveryModel::checkWanted), closed(&recovery, &RecoveryModel::wordsClosed);
        window.press("keys.words");
        QCOMPARE(wanted.size(), 1);
        recovery.wordsStep = RecoveryModel::WordsStep::Check;
        recovery.asked = {3, 11, 24};
        recovery.told();
        QTRY_VERIFY(window.find("words.asked.0.input") && window.find("words.asked.0.input")->hasActiveFocus());
        QTest::keyClick(window.view, 'a');
        QTest::keyClick(window.view, Qt::Key_Tab);
        QTest::keyClick(window.view, 'b');
        QTest::keyClick(window.view, Qt::Key_Tab);
        QVERIFY(!window.find("words.check")->isEnabled());
        QTest::keyClick(window.view, 'c');
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(check.size(), 1);
        QCOMPARE(check[0][0].toStringList(), (QStringList{"a", "b", "c"}));
        recovery.wrong = {"", "This is not word 11.", ""};
        recovery.told();
        QCOMPARE(window.find("words.asked.1")->property("error").toString(), "This is not word 11.");
        QCOMPARE(window.find("words.asked.1")->property("text").toString(), "b"); // Typed text survives.
        QVERIFY(window.find("words.asked.1.input")->hasActiveFocus());
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void anIdentityIsRenamedFromItsMenu()
    {
        Window window;
        window.show("home");
        QSignalSpy rename(&window.faces.shell, &ShellModel::renameWanted);
        window.press("rail.identity");
        QTRY_VERIFY(window.find("identity.menu.rename") && window.find("identity.menu.rename")->height() > 0);
        window.press("identity.menu.rename");
        QTRY_VERIFY(window.find("identity.name.input") && window.find("identity.name.input")->hasActiveFocus());
        QCOMPARE(window.find("identity.name")->property("text").toString(), "Inês Duarte");
        QTest::keyClick(window.view, 'I'); // All of it is selected.
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(rename.size(), 1);
        QCOMPARE(rename[0][0].toString(), "I");
        window.faces.shell.setProperty("renameError", "The disk is full.");
        QCOMPARE(window.find("identity.name")->property("error").toString(), "The disk is full.");
        Q_EMIT window.faces.shell.renamed();
        QTRY_VERIFY(!window.find("identity.name") || !window.find("identity.name")->isVisible());
    }

    void f1OpensTheHelpAndACodeItsEntryWithoutLosingThePlace()
    {
        Window window;
        window.show("profile");
        QTest::keyClick(window.view, Qt::Key_F1);
        QCOMPARE(window.faces.shell.page(), "help");
        window.show("profile");
        QSignalSpy place(&window.faces.help, &HelpModel::placeWanted);
        auto &profile = window.faces.profile;
        profile.problemTitle = "The disk is full.";
        profile.problemCode = "E-DISK-FULL";
        profile.told();
        QTRY_VERIFY(window.find("profile.problem.code") && window.find("profile.problem.code")->isVisible());
        QTest::qWait(10);
        window.find("profile.problem.code")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(place.size(), 1);
        QCOMPARE(place[0][0].toString(), "E-DISK-FULL");
        QTRY_VERIFY(window.find("help.sheet.close") && window.find("help.sheet.close")->isVisible());
        QTest::keyClick(window.view, Qt::Key_Escape);
        QTRY_VERIFY(!window.find("help.sheet.close") || !window.find("help.sheet.close")->isVisible());
        QCOMPARE(window.faces.shell.page(), "profile");
        window.faces.shell.setGate(ShellModel::Gate::Locked);
        QTest::qWait(10);
        QTest::keyClick(window.view, Qt::Key_F1);
        QTRY_VERIFY(window.find("help.sheet.close") && window.find("help.sheet.close")->isVisible());
    }

    void everyPageHearsTheKeysOfTheShell_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto *page : {"home", "profile", "nodes", "keys", "settings", "help"}) QTest::newRow(page) << page;
    }
    void everyPageHearsTheKeysOfTheShell()
    {
        QFETCH(QString, page);
        Window window;
        window.view->resize(1280, 832);
        window.show(page);
        QTest::qWait(10);
        const auto has = [&](const QString &name) { return window.view->activeFocusItem() && window.view->activeFocusItem()->objectName() == name; };
        QTest::keyClick(window.view, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(has("palette.query"));
        QTest::keyClick(window.view, Qt::Key_Escape);
        QTRY_VERIFY(!has("palette.query"));
        QCOMPARE(window.faces.shell.page(), page);

        QSet<QString> panes; // Each of the three gets the keyboard in turn, and backwards.
        const auto pane = [&] {
            for (auto *item = window.view->activeFocusItem(); item; item = item->parentItem())
                for (const auto *name : {"Rail", "StatusBar", "Page"})
                    if (QString::fromLatin1(item->metaObject()->className()).contains(QLatin1String(name)) && !QString::fromLatin1(item->metaObject()->className()).contains("RailItem"))
                        return QString::fromLatin1(name);
            return QString();
        };
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(window.view, Qt::Key_F6);
            panes << pane();
        }
        QCOMPARE(panes.size(), 3);
        QTest::keyClick(window.view, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(!pane().isEmpty());

        const auto pages = window.pages();
        QVERIFY(pages.size() >= 6);
        for (int i = 0; i < pages.size() && i < 9; ++i) {
            QTest::keyClick(window.view, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window.faces.shell.page(), pages[i]);
        }
        window.show(page);
        QSignalSpy undo(&window.faces.shell, &ShellModel::undoWanted), lock(&window.faces.shell, &ShellModel::lockWanted);
        window.find("status.sync")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(undo[0][0].toString(), page);
        QTest::keyClick(window.view, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void ctrlZTakesBackWhatCanBeTakenBack()
    {
        Window window;
        auto &shell = window.faces.shell;
        QSignalSpy acted(&shell, &ShellModel::toastActed);
        const auto older = shell.say("Restored", "Undo", true);
        shell.say("Locked soon", "Lock now"); // An action, but no way back.
        shell.undo();
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted[0][0].toString(), older);

        auto &profile = window.faces.profile;
        profile.name.take("From the store", {}); // What was typed before belongs to another draft.
        const auto name = profile.name.value();
        for (const auto *typed : {"I", "In", "Ine"}) profile.name.setValue(typed); // One go.
        profile.nationalities.setItems({"PT", "FR"});
        profile.nationalities.setItems({"PT", "FR", "DE"});
        QVERIFY(profile.undo());
        QCOMPARE(profile.nationalities.items(), (QStringList{"PT", "FR"}));
        QVERIFY(profile.undo());
        QCOMPARE(profile.nationalities.items(), QStringList{"PT"});
        QVERIFY(profile.undo());
        QCOMPARE(profile.name.value(), name);
        QVERIFY(!profile.undo());
        profile.name.setValue("Other");
        profile.name.take("Published", {});
        QVERIFY(!profile.undo());
    }

    /// As when the desktop's file window opens and closes: the keyboard comes back to where it was, not to the cross of the sheet.
    void aSheetKeepsItsFocusWhileAnotherWindowHasTheKeyboard()
    {
        Window window;
        window.view->resize(1280, 832);
        window.show("nodes");
        window.press("nodes.add");
        const auto inField = [&] { return window.find("nodes.address.input") && window.find("nodes.address.input")->hasActiveFocus(); };
        QTRY_VERIFY(inField());
        QWindow files;
        files.resize(200, 200);
        files.show();
        files.requestActivate();
        QTRY_COMPARE(QGuiApplication::focusWindow(), &files);
        window.view->requestActivate();
        QTRY_COMPARE(QGuiApplication::focusWindow(), window.view);
        QTRY_VERIFY(inField());
    }

    void aToastStandsBeforeAnOpenSheetAndAwayFromItsButtons()
    {
        Window window(QStringLiteral("nodes"));
        const auto key = QStringLiteral("toast.") + window.faces.shell.say("Copied");
        QTRY_VERIFY(window.shows(key));
        window.find(key)->setProperty("seconds", 0); // It stays, however long this takes.
        const auto below = [&] { return window.find(key)->mapToScene({0, 0}).y() > window.view->height() / 2; };
        QTRY_VERIFY(below());
        window.press("nodes.add");
        QTRY_VERIFY(!below());
        auto *layer = window.find(key), *sheet = window.find("nodes.address.input");
        while (layer->parentItem() && layer->parentItem()->parentItem() != window.view->contentItem()) layer = layer->parentItem();
        while (sheet->parentItem() && sheet->parentItem()->parentItem() != window.view->contentItem()) sheet = sheet->parentItem();
        QCOMPARE(layer->parentItem(), sheet->parentItem());
        QVERIFY(layer->z() > sheet->z());
        QTest::keyClick(window.view, Qt::Key_Escape);
        QTRY_VERIFY(below());
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void theActionOfAToastIsPressedOverAnOpenSheetAndTheSheetStays()
    {
        Window window(QStringLiteral("nodes"));
        QSignalSpy acted(&window.faces.shell, &ShellModel::toastActed);
        const auto key = window.faces.shell.say("Removed", "Undo", true);
        QTRY_VERIFY(window.shows("toast." + key));
        window.find("toast." + key)->setProperty("seconds", 0); // It stays, however long this takes.
        window.press("nodes.add");
        auto *action = window.find("toast." + key + ".action");
        QTRY_VERIFY(action->mapToScene({0, 0}).y() < window.view->height() / 2);
        QTest::mouseClick(window.view, Qt::LeftButton, {}, action->mapToScene({action->width() / 2, action->height() / 2}).toPoint());
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted[0][0].toString(), key);
        QVERIFY(window.find("nodes.address.input")->isVisible());
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aTooltipIsNotDrawnOverAnOpenMenu()
    {
        Window window;
        window.view->resize(1280, 832);
        window.show("home");
        window.press("rail.identity");
        auto *layers = window.singleton(QStringLiteral("Layers"));
        QTRY_COMPARE(layers->property("menus").toInt(), 1);
        QTest::keyClick(window.view, Qt::Key_Escape);
        QTRY_COMPARE(layers->property("menus").toInt(), 0);
    }

    /// Scripts and tests find a control by these names; the list is the promise.
    void theSelectorsAreTheNamesInThePages()
    {
        static const QRegularExpression literal("(?:objectName|name): \"([a-z]+\\.[A-Za-z.]+?\\.?)\"");
        QSet<QString> inPages, listed;
        QDirIterator files(QStringLiteral(AMPHORA_SOURCE_DIR "/ui/qml"), {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains("/gallery/") || !file.open(QIODevice::ReadOnly)) continue;
            for (const auto &match : literal.globalMatch(QString::fromUtf8(file.readAll()))) inPages << match.captured(1);
        }
        for (const auto *name : selectors) listed << QString::fromLatin1(name);
        QCOMPARE((inPages - listed).values(), QStringList());
        QCOMPARE((listed - inPages).values(), QStringList());
    }
};

AMPHORA_TEST_UNIT(TstPages, "pages")
#include "tst_pages.moc"
