#include "tests/support/test_unit.h"
#include "tests/app/selectors.h"
#include "tests/ui/quick_fixture.h"
#include "ui/demo/demo.h"

#include <QAccessible>
#include <QDirIterator>
#include <QQmlApplicationEngine>
#include <QQmlIncubationController>
#include <QQmlListReference>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace amphora::ui;

/// The pages with an invented person, as someone without a mouse or with a screen reader meets them.
class TstPages : public QObject {
    Q_OBJECT

    struct Window {
        Window()
        {
            loadAssets();
            engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
            engine.setOutputWarningsToStandardError(false);
            QObject::connect(&engine, &QQmlEngine::warnings, &engine, [this](const QList<QQmlError> &errors) {
                for (const auto &error : errors) warnings << error.toString();
            });
            fillWithDemo(faces);
            engine.setInitialProperties(faces.properties());
            engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
            if (!engine.rootObjects().isEmpty()) view = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        }
        QQuickItem *find(const QString &name) const { return QuickFixture::find(view->contentItem(), name); }
        void press(const QString &name) const
        {
            auto *item = find(name);
            QVERIFY2(item && item->isVisible(), qPrintable(name));
            clickAtRest(*view, *item);
        }
        void show(const QString &page)
        {
            faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Open));
            faces.shell.open(page);
            QCoreApplication::processEvents();
        }

        /// In the order of the rail.
        QStringList pages() const
        {
            QStringList keys;
            const QQmlListReference entries(find("shell"), "pages");
            for (qsizetype i = 0; i < entries.count(); ++i) keys << entries.at(i)->property("key").toString();
            return keys;
        }
        QObject *theme()
        {
            QQmlComponent look(&engine);
            look.setData("import QtQuick\nimport Amphora\nQtObject { property QtObject theme: Theme }", {});
            auto *holder = look.create(); // Belongs to the engine's Theme as long as the window is there.
            holder->setParent(&engine);
            return holder->property("theme").value<QObject *>();
        }

        QStringList warnings;
        Faces faces;
        QQmlApplicationEngine engine;
        QQuickWindow *view = nullptr;
    };

    static void collectNameless(QQuickItem *item, QStringList *found)
    {
        if (auto *face = QAccessible::queryAccessibleInterface(item); face && item->isVisible()) {
            static const QList<QAccessible::Role> spoken{QAccessible::Button,   QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton,
                                                         QAccessible::EditableText, QAccessible::ComboBox, QAccessible::ListItem, QAccessible::PageTab,
                                                         QAccessible::Graphic, QAccessible::ProgressBar};
            if (spoken.contains(face->role()) && face->text(QAccessible::Name).isEmpty()) *found << item->metaObject()->className() + QStringLiteral(" ") + item->objectName();
        }
        for (auto *child : item->childItems()) collectNameless(child, found);
    }

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
        QQmlComponent look(&window.engine);
        look.setData("import QtQuick\nimport Amphora\nQtObject { property QtObject theme: Theme }", {});
        const std::unique_ptr<QObject> holder(look.create());
        auto *theme = holder->property("theme").value<QObject *>();
        theme->setProperty("textScale", scale);
        window.view->resize(size);
        QStringList nameless;
        const auto visit = [&](const QString &where) {
            QTest::qWait(10);
            // Rows beside the view are made between frames; half made they have no name yet.
            for (int i = 0; i < 500 && window.engine.incubationController() && window.engine.incubationController()->incubatingObjectCount() > 0; ++i) QTest::qWait(10);
            QVERIFY2(window.warnings.isEmpty(), qPrintable(where + ": " + window.warnings.join('\n')));
            collectNameless(window.view->contentItem(), &nameless);
            QVERIFY2(nameless.isEmpty(), qPrintable(where + ": " + nameless.join('\n')));
        };
        for (int step = 0; step < 7; ++step) {
            window.faces.welcome.step = WelcomeModel::Step(step);
            window.faces.welcome.told();
            window.faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Welcome));
            visit(QStringLiteral("welcome step %1").arg(step));
        }
        window.faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Locked));
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

    void nationalitiesAreChosenAndShownByTheirNames()
    {
        Window window;
        window.show("profile");
        auto &profile = window.faces.profile;
        QCOMPARE(profile.countryNames().size(), 249);
        QCOMPARE(profile.countryName("PT"), "Portugal");
        QCOMPARE(profile.countryName("ZZ"), "ZZ"); // From another app: shown as it is.
        auto *field = window.find("profile.nationalities");
        QVERIFY(field);
        QMetaObject::invokeMethod(field, "chosen", Q_ARG(int, profile.countryIndex("FR")));
        QCOMPARE(profile.nationalities.items(), (QStringList{"PT", "FR"}));
        QMetaObject::invokeMethod(field, "chosen", Q_ARG(int, profile.countryIndex("FR")));
        QCOMPARE(profile.nationalities.items().size(), 2);
        QTRY_VERIFY(window.find("profile.nationality.1"));
        QMetaObject::invokeMethod(field, "remove", Q_ARG(int, 0));
        QCOMPARE(profile.nationalities.items(), QStringList{"FR"});
    }

    void aVersionIsOpenedAndTickedFieldsAreAskedBack()
    {
        Window window;
        window.show("profile");
        auto &profile = window.faces.profile;
        QSignalSpy wanted(&profile, &ProfileEditor::versionWanted), restore(&profile, &ProfileEditor::restoreWanted), closed(&profile, &ProfileEditor::versionClosed);
        window.press("profile.version.13");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), "13");
        profile.openVersion = "13";
        profile.told();
        QTRY_VERIFY(window.find("profile.version.restore"));
        QTRY_COMPARE(window.find("profile.version.restore")->property("text").toString(), "Restore 2 field(s)");
        window.press("profile.version.tick.emoji"); // Not this one.
        window.press("profile.version.restore");
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore[0][0].toStringList(), QStringList{"description"});
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aProfileIsNothingADraftPublishedOrBoth()
    {
        Window window;
        window.show("profile");
        auto &profile = window.faces.profile;
        const auto shown = [&](const char *name) { return window.find(name) && window.find(name)->isVisible(); };
        for (const bool published : {false, true})
            for (const int changes : {0, 2}) {
                profile.isPublished = published;
                profile.changeCount = changes;
                profile.canPublish = changes > 0;
                profile.told();
                QCOMPARE(shown("profile.nothing"), !published && changes == 0);
                QCOMPARE(shown("profile.status"), published);
                QCOMPARE(shown("profile.draft"), changes > 0);
                QCOMPARE(window.find("profile.publish")->isEnabled(), changes > 0);
                QVERIFY(window.find("profile.publish")->property("text").toString().startsWith("Publish"));
                QVERIFY(!window.find("profile.publish")->property("text").toString().startsWith("Published"));
            }
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

    void whatIsTypedReachesTheEditorAndPublishIsAsked()
    {
        Window window;
        window.show("profile");
        QSignalSpy typed(&window.faces.profile.name, &ProfileField::typed);
        QSignalSpy publish(&window.faces.profile, &ProfileEditor::publishWanted);
        auto *name = window.find("profile.name.input");
        QVERIFY(name);
        name->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_End);
        QTest::keyClick(window.view, '!');
        QCOMPARE(window.faces.profile.name.value(), QStringLiteral("Inês Duarte!"));
        QCOMPARE(typed.size(), 1);
        window.press("profile.publish");
        QCOMPARE(publish.size(), 1);
        window.faces.profile.state = ProfileEditor::State::Publishing;
        window.faces.profile.told();
        window.press("profile.publish");
        QCOMPARE(publish.size(), 1); // Busy: a second click does nothing.
    }

    void discardingAsksOnce()
    {
        Window window;
        window.show("profile");
        QSignalSpy discard(&window.faces.profile, &ProfileEditor::discardWanted);
        window.press("profile.discard");
        QTRY_VERIFY(window.find("profile.sure.cancel") && window.find("profile.sure.cancel")->hasActiveFocus()); // The quiet answer has the focus.
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(discard.size(), 0);
        window.press("profile.discard");
        QTRY_VERIFY(window.find("profile.sure.accept"));
        window.press("profile.sure.accept");
        QCOMPARE(discard.size(), 1);
    }

    void nothingIsSentToANewNodeBeforeAYes()
    {
        Window window;
        window.show("nodes");
        QSignalSpy yes(&window.faces.nodes, &NodesModel::uploadConfirmed), no(&window.faces.nodes, &NodesModel::uploadRefused);
        window.faces.nodes.uploadKey = "n4";
        window.faces.nodes.told();
        QTRY_VERIFY(window.find("nodes.first.send"));
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(no.size(), 1);
        QCOMPARE(yes.size(), 0);
        QCOMPARE(no[0][0].toString(), "n4");
    }

    void aNodeIsAddedByItsAddress()
    {
        Window window;
        window.show("nodes");
        QSignalSpy add(&window.faces.nodes, &NodesModel::addWanted);
        window.press("nodes.add");
        QTRY_VERIFY(window.find("nodes.address.input") && window.find("nodes.address.input")->hasActiveFocus());
        for (const auto letter : QByteArray("http://127.0.0.1:7007")) QTest::keyClick(window.view, letter);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(add.size(), 1);
        QCOMPARE(add[0][0].toString(), "http://127.0.0.1:7007");
        window.faces.nodes.addError = "Nothing answers there.";
        window.faces.nodes.told();
        QCOMPARE(window.find("nodes.address")->property("text").toString(), "http://127.0.0.1:7007"); // Typed text survives.
        Q_EMIT window.faces.nodes.added();
        QTRY_VERIFY(!window.find("nodes.address") || !window.find("nodes.address")->isVisible());
    }

    void aSwitchOfANodeSaysWhichRole()
    {
        Window window;
        window.show("nodes");
        QSignalSpy role(&window.faces.nodes, &NodesModel::roleWanted);
        window.press("nodes.anchor.n1");
        QCOMPARE(role.size(), 1);
        QCOMPARE(role[0], (QList<QVariant>{"n1", "anchor", true}));
    }

    /// Goal: a picture is chosen and placed with the keyboard alone.
    void aPictureIsChosenAndPlacedByKeyboard()
    {
        Window window;
        auto &pictures = window.faces.pictures;
        window.show("profile");
        QSignalSpy asked(&pictures, &PictureEditor::fileAsked), accepted(&pictures, &PictureEditor::acceptWanted), cancelled(&pictures, &PictureEditor::cancelWanted);
        QTRY_VERIFY(window.find("profile.picture"));
        window.find("profile.picture")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Return);
        QTRY_VERIFY(window.find("profile.picture.file") && window.find("profile.picture.file")->isVisible());
        QTest::keyClick(window.view, Qt::Key_Down);
        QTest::keyClick(window.view, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toBool(), false);

        QImage photo(1200, 900, QImage::Format_RGB32);
        photo.fill(Qt::darkCyan);
        pictures.show(photo, photo, false);
        pictures.step = PictureEditor::Step::Cutting;
        pictures.told();
        QTRY_VERIFY(window.find("crop.view") && window.find("crop.view")->hasActiveFocus());
        const auto before = pictures.part();
        QTest::keyClick(window.view, Qt::Key_Plus);
        QTest::keyClick(window.view, Qt::Key_Right);
        QVERIFY(pictures.zoom() > 1 && pictures.part().left() > before.left());
        QTest::keyClick(window.view, Qt::Key_Home);
        QCOMPARE(pictures.part(), before);
        QTest::keyClick(window.view, Qt::Key_Tab);
        QTRY_VERIFY(window.find("crop.larger")->hasActiveFocus() || window.find("crop.zoom")->hasActiveFocus());
        window.find("crop.accept")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aPictureIsMovedByTheMouseAndItsWheel()
    {
        Window window;
        auto &pictures = window.faces.pictures;
        window.show("profile");
        QImage photo(1200, 900, QImage::Format_RGB32);
        photo.fill(Qt::darkCyan);
        pictures.show(photo, photo, true);
        pictures.step = PictureEditor::Step::Cutting;
        pictures.told();
        QTRY_VERIFY(window.find("crop.view") && window.find("crop.view")->hasActiveFocus());
        auto *view = window.find("crop.view");
        QTest::qWait(50); // The sheet finds its place.
        const auto middle = view->mapToScene({view->width() / 2, view->height() / 2}).toPoint();
        QTest::mousePress(window.view, Qt::LeftButton, {}, middle);
        QTest::mouseMove(window.view, middle + QPoint(0, 10));
        QTest::mouseMove(window.view, middle + QPoint(0, 40));
        QTest::mouseRelease(window.view, Qt::LeftButton, {}, middle + QPoint(0, 40));
        QVERIFY(pictures.part().center().y() < 0.49); // The picture went down with the hand.
        QWheelEvent wheel(middle, window.view->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window.view, &wheel);
        QTRY_VERIFY(pictures.zoom() > 1.15);
    }

    void pasteOfThePageIsNotThatOfATextField()
    {
        Window window;
        window.show("profile");
        QSignalSpy paste(&window.faces.pictures, &PictureEditor::pasteWanted);
        QTRY_VERIFY(window.find("profile.picture"));
        window.find("profile.picture")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keySequence(window.view, QKeySequence::Paste);
        QTRY_COMPARE(paste.size(), 1);
        window.find("profile.name.input")->forceActiveFocus();
        QTest::keySequence(window.view, QKeySequence::Paste);
        QCOMPARE(paste.size(), 1);
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

    void f1OpensTheHelpAndACodeItsEntryWithoutLosingThePlace()
    {
        Window window;
        window.show("profile");
        QTest::keyClick(window.view, Qt::Key_F1);
        QCOMPARE(window.faces.shell.property("page").toString(), "help");
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
        QCOMPARE(window.faces.shell.property("page").toString(), "profile");
        window.faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Locked));
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
        QCOMPARE(window.faces.shell.property("page").toString(), page);

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
            QCOMPARE(window.faces.shell.property("page").toString(), pages[i]);
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

    void aTooltipIsNotDrawnOverAnOpenMenu()
    {
        Window window;
        window.view->resize(1280, 832);
        window.show("home");
        window.press("rail.identity");
        QQmlComponent layers(&window.engine);
        layers.setData("import QtQuick\nimport Amphora\nQtObject { property int menus: Layers.menus }", {});
        const std::unique_ptr<QObject> holder(layers.create());
        QTRY_COMPARE(holder->property("menus").toInt(), 1);
        QTest::keyClick(window.view, Qt::Key_Escape);
        QTRY_COMPARE(holder->property("menus").toInt(), 0);
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
