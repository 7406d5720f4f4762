#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QSignalSpy>

using namespace amphora::ui;

/// The Profile page with an invented person: its form, its versions and its pictures.
class TstProfilePage : public QObject {
    Q_OBJECT

    using Window = DemoWindow;

private Q_SLOTS:
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
};

AMPHORA_TEST_UNIT(TstProfilePage, "profile_page")
#include "tst_profile_page.moc"
