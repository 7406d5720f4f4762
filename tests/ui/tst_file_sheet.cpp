#include "tests/support/test_unit.h"
#include "tests/ui/quick_fixture.h"
#include "ui/models/files_model.h"

#include <QSignalSpy>

using namespace amphora::ui;

/// The file window of a desktop that has none, by keyboard; and sheets that stand on each other.
class TstFileSheet : public QObject {
    Q_OBJECT

    static std::unique_ptr<QuickFixture> window()
    {
        auto fixture = std::make_unique<QuickFixture>();
        fixture->show("Item { FilesModel { id: files; objectName: \"model\" } FileSheet { model: files } property var files: files }", {1000, 800});
        return fixture;
    }
    static FilesModel *modelOf(const QuickFixture &fixture) { return fixture.view.contentItem()->findChild<FilesModel *>(QStringLiteral("model")); }
    static FileRow row(const QString &key, bool isFolder)
    {
        FileRow made;
        made.key = key;
        made.name = key.mid(key.lastIndexOf(u'/') + 1);
        made.iconName = isFolder ? QStringLiteral("folder") : QStringLiteral("image");
        made.isFolder = isFolder;
        return made;
    }
    static void open(FilesModel &files, bool saving)
    {
        files.title = QStringLiteral("A file");
        files.acceptText = saving ? QStringLiteral("Save") : QStringLiteral("Open");
        files.isSaving = saving;
        files.filters = QStringList{"Pictures (*.png)", "All files (*)"};
        files.folder = QStringLiteral("/home/ines");
        files.typed = QStringLiteral("/home/ines/me.png");
        files.rows.set({row("/home/ines/walks", true), row("/home/ines/me.png", false), row("/home/ines/you.png", false)});
        files.isOpen = true;
        files.told();
    }

private Q_SLOTS:
    void theKeyboardBeginsInThePathWithTheNameReadyToBeTypedOver()
    {
        const auto fixture = window();
        auto *files = modelOf(*fixture);
        QVERIFY2(files, qPrintable(fixture->warnings.join('\n')));
        connect(files, &FilesModel::edited, files, [files](const QString &typed) {
            files->typed = typed;
            files->told();
        });
        open(*files, true);
        auto *path = fixture->find("files.path.input");
        QVERIFY(path);
        QTRY_VERIFY(path->hasActiveFocus());
        fixture->type("us");
        QCOMPARE(files->typed, QStringLiteral("/home/ines/us.png"));
        QSignalSpy accept(files, &FilesModel::acceptWanted);
        QTest::keyClick(&fixture->view, Qt::Key_Return);
        QCOMPARE(accept.size(), 1);
        QVERIFY2(fixture->warnings.isEmpty(), qPrintable(fixture->warnings.join('\n')));
    }

    void aPathTakesThePlaceOfTheFolderThatIsShown()
    {
        const auto fixture = window();
        auto *files = modelOf(*fixture);
        connect(files, &FilesModel::edited, files, [files](const QString &typed) {
            files->typed = typed;
            files->told();
        });
        files->typed = QStringLiteral("/home/ines/");
        files->isOpen = true;
        files->told();
        QTRY_VERIFY(fixture->find("files.path.input")->hasActiveFocus());
        fixture->type("/tmp/me.png");
        QCOMPARE(files->typed, QStringLiteral("/tmp/me.png"));
    }

    void theListIsReachedAndLeftByKeys()
    {
        const auto fixture = window();
        auto *files = modelOf(*fixture);
        open(*files, false);
        QTRY_VERIFY(fixture->find("files.path.input")->hasActiveFocus());
        QTest::keyClick(&fixture->view, Qt::Key_Down);
        QSignalSpy taken(files, &FilesModel::rowTaken), up(files, &FilesModel::upWanted), cancelled(files, &FilesModel::cancelled);
        QTest::keyClick(&fixture->view, Qt::Key_Down);
        QTest::keyClick(&fixture->view, Qt::Key_End);
        QTest::keyClick(&fixture->view, Qt::Key_Up);
        QTest::keyClick(&fixture->view, Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].toString(), QStringLiteral("/home/ines/me.png"));
        QTest::keyClick(&fixture->view, Qt::Key_Home);
        QTest::keyClick(&fixture->view, Qt::Key_Return);
        QCOMPARE(taken[1][0].toString(), QStringLiteral("/home/ines/walks"));
        // The folder is another one: the keyboard stays in the list.
        files->rows.replace({row("/home/ines/walks/a.png", false)});
        files->told();
        QTest::keyClick(&fixture->view, Qt::Key_Return);
        QCOMPARE(taken.size(), 3);
        QCOMPARE(taken[2][0].toString(), QStringLiteral("/home/ines/walks/a.png"));
        QTest::keyClick(&fixture->view, Qt::Key_Backspace);
        QCOMPARE(up.size(), 1);
        QTest::keyClick(&fixture->view, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY2(fixture->warnings.isEmpty(), qPrintable(fixture->warnings.join('\n')));
    }

    void nothingIsReplacedByReturnInTheField()
    {
        const auto fixture = window();
        auto *files = modelOf(*fixture);
        open(*files, true);
        files->replaces = true;
        files->told();
        QTRY_VERIFY(fixture->find("files.path.input")->hasActiveFocus());
        QSignalSpy accept(files, &FilesModel::acceptWanted);
        QTest::keyClick(&fixture->view, Qt::Key_Return);
        QCOMPARE(accept.size(), 0);
        auto *button = fixture->find("files.accept");
        QVERIFY(button->hasActiveFocus());
        QCOMPARE(button->property("text").toString(), QStringLiteral("Replace"));
        QTest::keyClick(&fixture->view, Qt::Key_Return);
        QCOMPARE(accept.size(), 1);
    }

    void ofTwoSheetsOnlyTheFrontOneHasTheKeyboard()
    {
        QuickFixture fixture;
        auto *item = fixture.show("Item { Button { objectName: \"page\" }\n"
                                  "Sheet { id: below; objectName: \"below\"; title: \"Below\"; actions: Button { objectName: \"under\"; text: \"Under\" } }\n"
                                  "Sheet { id: front; objectName: \"front\"; title: \"Front\"; actions: [Button { objectName: \"one\"; text: \"One\" }, Button { objectName: \"two\"; text: \"Two\" }] }\n"
                                  "function openBelow() { below.open() }\nfunction openFront() { front.open() }\nfunction closeFront() { front.close() } }");
        QVERIFY2(item, qPrintable(fixture.warnings.join('\n')));
        QMetaObject::invokeMethod(item, "openBelow");
        fixture.find("under")->forceActiveFocus(Qt::TabFocusReason);
        QMetaObject::invokeMethod(item, "openFront");
        fixture.find("one")->forceActiveFocus(Qt::TabFocusReason);
        QSet<QString> met;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(&fixture.view, Qt::Key_Tab);
            QVERIFY(fixture.view.activeFocusItem());
            met << fixture.view.activeFocusItem()->objectName();
        }
        QVERIFY(met.contains("one") && met.contains("two") && !met.contains("under") && !met.contains("page"));
        QMetaObject::invokeMethod(item, "closeFront");
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
        met.clear();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&fixture.view, Qt::Key_Tab);
            met << fixture.view.activeFocusItem()->objectName();
        }
        QVERIFY(met.contains("under") && !met.contains("page"));
    }
};

AMPHORA_TEST_UNIT(TstFileSheet, "file_sheet")
#include "tst_file_sheet.moc"
