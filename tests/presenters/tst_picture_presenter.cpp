#include "tests/media/sample.h"
#include "tests/presenters/engine_fixture.h"
#include "tests/support/test_unit.h"
#include "ui/models/avatar_item.h"
#include "ui/presenters/picture_presenter.h"
#include "ui/presenters/profile_presenter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace amphora;
using namespace amphora::test;
using namespace amphora::ui;

/// Goal: whatever is picked, dropped or pasted ends as a picture of the draft or as a sentence at its place; and it can be taken back.
class TstPresentersPicture : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.
    using Step = PictureEditor::Step;

    /// The two presenters of the page, connected as in the window.
    struct Page {
        explicit Page(engine::Engine &engine) : profile(engine, form), pictures(engine, editor)
        {
            QObject::connect(&pictures, &PicturePresenter::cut, &profile, &ProfilePresenter::setPicture);
            QObject::connect(&pictures, &PicturePresenter::removeWanted, &profile,
                             [this](const std::string &member) { profile.setPicture(member, codec::Value()); });
        }
        bool isReady() const { return form.state == ProfileEditor::State::Ready; }
        bool isSaved() const { return !form.savedText.isEmpty(); }

        ProfileEditor form;
        PictureEditor editor;
        ProfilePresenter profile;
        PicturePresenter pictures;
    };

    QTemporaryDir m_folder;
    QUrl file(const char *name, const QByteArray &bytes) const
    {
        QFile made(m_folder.filePath(name));
        if (made.open(QIODevice::WriteOnly)) made.write(bytes);
        return QUrl::fromLocalFile(made.fileName());
    }
    QUrl photo() const { return file("photo.jpg", jpegWithMetadata(written(quarters({640, 480}), "jpeg"), 6)); }

private Q_SLOTS:
    void aFileIsCutIntoTheDraftAndPublishedWithIt()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        QVERIFY(!page.form.hasImage);
        Q_EMIT page.editor.fileChosen(photo(), false);
        QCOMPARE(page.editor.step, Step::Opening);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.step, Step::Cutting, kPatience);
        QCOMPARE(page.editor.picture().size(), QSize(480, 640)); // Upright.
        QVERIFY(page.editor.fileText.contains(u"480") && page.editor.fileText.contains(u"JPEG"));

        QSignalSpy said(&page.profile, &ProfilePresenter::pictureSet);
        Q_EMIT page.editor.acceptWanted();
        QCOMPARE(page.editor.step, Step::Saving);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.step, Step::Closed, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page.isSaved(), kPatience);
        QCOMPARE(said.size(), 1);
        QVERIFY(page.editor.picture().isNull());
        QCOMPARE(page.form.changeCount, 1);
        QVERIFY(page.form.hasImage && page.form.isImageEdited && page.form.pictureNote.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(page.form.image.scheme(), u"data"_qs, kPatience); // Sealed: there is no file.
        QCOMPARE(cornersOf(localPicture(page.form.image, {64, 64})), u"blue red / yellow green"_qs);

        Q_EMIT page.form.publishWanted();
        QTRY_COMPARE_WITH_TIMEOUT(page.form.changeCount, 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.form.image.scheme(), u"file"_qs, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page.form.pictureNote.contains(u"cannot see"), kPatience);
        QVERIFY(!page.form.pictureAction.isEmpty() && !page.form.arePicturesSeen);
    }

    void aChangeIsTakenBack()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        Q_EMIT page.editor.fileChosen(photo(), true);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.step, Step::Cutting, kPatience);
        Q_EMIT page.editor.acceptWanted();
        QTRY_VERIFY_WITH_TIMEOUT(page.isSaved(), kPatience);
        QVERIFY(page.form.hasBanner);
        Q_EMIT page.editor.removeWanted(true);
        QVERIFY(!page.form.hasBanner);
        QCOMPARE(page.form.changeCount, 0); // Nothing was published, so nothing is left to change.
        page.profile.undoPicture();
        QVERIFY(page.form.hasBanner);
        QCOMPARE(page.form.changeCount, 1);
        QTRY_COMPARE_WITH_TIMEOUT(page.form.background.scheme(), u"data"_qs, kPatience);
        page.profile.undoPicture(); // Only the last change.
        QVERIFY(page.form.hasBanner);
    }

    void aPublishedPictureIsRemovedByADraft()
    {
        EngineFixture home;
        const auto read = EngineFixture::wait(home.engine().pictures().read(bytesOf(written(quarters({200, 200}), "png"))));
        const auto made = EngineFixture::wait(home.engine().pictures().make(*read, {0, 0, 1, 1}, engine::PictureUse::picture));
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"image", made->value}}, made->blocks)));
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady() && page.form.hasImage, kPatience);
        Q_EMIT page.editor.removeWanted(false);
        QVERIFY(!page.form.hasImage);
        QCOMPARE(page.form.changeCount, 1);
        Q_EMIT page.form.publishWanted();
        QTRY_COMPARE_WITH_TIMEOUT(page.form.changeCount, 0, kPatience);
        QVERIFY(!EngineFixture::wait(home.engine().profile().show())->content.find("image"));
    }

    void whatIsNoPictureIsSaidAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("HEIC") << QByteArray("\0\0\0\x24" "ftypheic\0\0\0\0", 16) << "E-PICTURE-KIND" << "HEIC";
        QTest::newRow("text") << QByteArray("no picture at all") << "E-PICTURE-KIND" << "PNG, JPEG";
        QTest::newRow("half of it") << written(noise({80, 80}), "png").left(5000) << "E-PICTURE-DAMAGED" << "damaged";
        auto bomb = written(quarters({8, 8}), "png");
        for (int at : {16, 20}) bomb.replace(at, 4, QByteArray("\0\1\0\0", 4));
        QTest::newRow("bomb") << bomb << "E-PICTURE-SIZE" << "100 megapixels";
    }
    void whatIsNoPictureIsSaidAtItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, word);
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        Q_EMIT page.editor.fileChosen(file("some.jpg", bytes), false);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.problemCode, code, kPatience);
        QCOMPARE(page.editor.step, Step::Closed);
        QVERIFY2((page.editor.problemTitle + page.editor.problemText).contains(word), qPrintable(page.editor.problemTitle + page.editor.problemText));
        QCOMPARE(page.form.changeCount, 0);
        Q_EMIT page.editor.fileChosen(photo(), false); // The next one is a picture: nothing is said any more.
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.step, Step::Cutting, kPatience);
        QVERIFY(page.editor.problemTitle.isEmpty());
    }

    void aPictureOfAPageIsNotFetched()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        Q_EMIT page.editor.fileChosen(QUrl(u"https://example.org/a.png"_qs), false);
        QCOMPARE(page.editor.problemCode, u"E-PICTURE-KIND"_qs);
        QCOMPARE(page.editor.step, Step::Closed);
    }

    void thePictureInTheClipboardIsUsed()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        auto *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"words"_qs);
        Q_EMIT page.editor.pasteWanted(false);
        QVERIFY(page.editor.problemTitle.contains(u"clipboard"));
        auto *content = new QMimeData;
        content->setData(u"image/png"_qs, pngWithMetadata(written(quarters({90, 60}), "png"), 8));
        clipboard->setMimeData(content);
        Q_EMIT page.editor.pasteWanted(false);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.step, Step::Cutting, kPatience);
        QCOMPARE(page.editor.picture().size(), QSize(60, 90));
        Q_EMIT page.editor.cancelWanted();
        QCOMPARE(page.editor.step, Step::Closed);
        auto *copied = new QMimeData;
        copied->setUrls({photo()});
        clipboard->setMimeData(copied);
        Q_EMIT page.editor.pasteWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(page.editor.step, Step::Cutting, kPatience);
        QVERIFY(page.editor.isBanner);
        clipboard->clear();
    }

    void whatIsClosedWhileItOpensDoesNotComeBack()
    {
        EngineFixture home;
        Page page(home.engine());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), kPatience);
        Q_EMIT page.editor.fileChosen(photo(), false);
        page.pictures.close();
        const auto read = EngineFixture::wait(home.engine().pictures().read(bytesOf(written(quarters({20, 20}), "png")))); // After it.
        QVERIFY(read);
        QCoreApplication::processEvents();
        QCOMPARE(page.editor.step, Step::Closed);
        QVERIFY(page.editor.picture().isNull());
    }
};

AMPHORA_TEST_UNIT(TstPresentersPicture, "picture_presenter")
#include "tst_picture_presenter.moc"
