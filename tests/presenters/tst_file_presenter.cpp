#include "tests/support/test_unit.h"
#include "ui/presenters/file_filters.h"
#include "ui/presenters/file_presenter.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace amphora::ui;

/// The file portal as far as we know it: it notes what was asked, and answers when a test says so.
class FakeFilePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileChooser")

public:
    QString method, parent, title;
    QVariantMap options;
    QDBusObjectPath handle;

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString &window, const QString &words, const QVariantMap &wishes) { return note(QStringLiteral("OpenFile"), window, words, wishes); }
    QDBusObjectPath SaveFile(const QString &window, const QString &words, const QVariantMap &wishes) { return note(QStringLiteral("SaveFile"), window, words, wishes); }

private:
    QDBusObjectPath note(const QString &called, const QString &window, const QString &words, const QVariantMap &wishes)
    {
        method = called;
        parent = window;
        title = words;
        options = wishes;
        auto sender = message().service().mid(1);
        handle = QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender.replace(u'.', u'_'), wishes[QStringLiteral("handle_token")].toString()));
        return handle;
    }
};

/// A question for a file, with a desktop that has a window for it and without one.
class TstFilePresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms

    QTemporaryDir m_dir;
    FilesModel *m_files = nullptr;
    FilePresenter *m_presenter = nullptr;

    QString path(const char *name) const { return m_dir.path() + u'/' + QString::fromLatin1(name); }
    void write(const char *name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    QStringList names() const
    {
        QStringList all;
        for (const auto &row : m_files->rows.rows()) all << QString(row.name).remove(QChar(0x2068)).remove(QChar(0x2069));
        return all;
    }
    void begin(bool saving, const QStringList &filters, const QUrl &proposal)
    {
        m_files->ask(QStringLiteral("A file"), QStringLiteral("Go"), saving, filters, proposal);
        QVERIFY(m_files->isOpen);
        settled();
    }
    void settled() const { QTRY_VERIFY_WITH_TIMEOUT(!m_files->isReading, kPatience); }
    void type(const QString &typed) const
    {
        Q_EMIT m_files->edited(typed);
        settled();
    }

private Q_SLOTS:
    void init()
    {
        m_files = new FilesModel(this);
        m_presenter = new FilePresenter(*m_files, QDBusConnection(QString()), this);
    }
    void cleanup()
    {
        delete m_presenter;
        delete m_files;
    }
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("walks")));
        for (const auto *name : {"b10.png", "b9.PNG", "notes.txt", ".hidden.png", "walks/inside.png", "old.amphora-kit"}) write(name);
    }

    void aFolderIsShownAsPeopleSortIt()
    {
        begin(false, {"Pictures (*.png)", "All files (*)"}, QUrl::fromLocalFile(path("x")));
        QCOMPARE(names(), (QStringList{"walks", "b9.PNG", "b10.png"})); // Folders first, numbers as numbers, the suffix in any case.
        Q_EMIT m_files->filterWanted(1);
        QCOMPARE(names(), (QStringList{"walks", "b9.PNG", "b10.png", "notes.txt", "old.amphora-kit"}));
        type(path(".h"));
        QCOMPARE(names(), QStringList{".hidden.png"});
    }

    void aTypedPathIsTaken()
    {
        QSignalSpy chosen(m_files, &FilesModel::chosen);
        begin(false, {"Pictures (*.png)"}, {});
        type(path("walks/ins"));
        QCOMPARE(names(), QStringList{"inside.png"});
        Q_EMIT m_files->acceptWanted(); // The only one that it can be stands in the field now.
        QCOMPARE(m_files->typed, path("walks/inside.png"));
        QCOMPARE(chosen.size(), 0);
        Q_EMIT m_files->acceptWanted();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), m_files->number);
        QCOMPARE(chosen[0][1].toUrl(), QUrl::fromLocalFile(path("walks/inside.png")));
        QVERIFY(!m_files->isOpen);
        begin(false, {"Pictures (*.png)"}, {}); // The next question begins there.
        QCOMPARE(m_files->folder, path("walks"));
    }

    /// Faster than the folder is read: what was typed and accepted at once is looked at when the folder is known.
    void aPathThatIsTypedAndTakenAtOnceIsTakenToo()
    {
        QSignalSpy chosen(m_files, &FilesModel::chosen);
        m_files->ask({}, {}, false, {"Pictures (*.png)"}, {});
        Q_EMIT m_files->edited(path("b10.png"));
        Q_EMIT m_files->acceptWanted();
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, kPatience);
        QCOMPARE(chosen[0][1].toUrl(), QUrl::fromLocalFile(path("b10.png")));
    }

    void foldersAreOpenedByRowByPathAndUpwards()
    {
        begin(false, {"Pictures (*.png)"}, QUrl::fromLocalFile(path("x")));
        Q_EMIT m_files->rowTaken(path("walks"));
        settled();
        QCOMPARE(m_files->folder, path("walks"));
        QCOMPARE(m_files->typed, path("walks/"));
        Q_EMIT m_files->upWanted();
        settled();
        QCOMPARE(m_files->folder, m_dir.path());
        type(path("walks"));
        Q_EMIT m_files->acceptWanted();
        settled();
        QCOMPARE(m_files->folder, path("walks"));
        type(QStringLiteral("inside.png")); // Seen from the folder that is shown.
        QCOMPARE(m_files->selected, path("walks/inside.png"));
        type(QStringLiteral("file://") + path("b10.png"));
        QCOMPARE(m_files->folder, m_dir.path());
    }

    void whatIsNotThereIsSaid()
    {
        QSignalSpy chosen(m_files, &FilesModel::chosen);
        begin(false, {"Pictures (*.png)"}, QUrl::fromLocalFile(path("x")));
        type(path("zebra.png"));
        QVERIFY(m_files->rows.rows().empty() && !m_files->emptyText.isEmpty());
        Q_EMIT m_files->acceptWanted();
        QVERIFY(!m_files->error.isEmpty());
        type(path("nowhere/zebra.png"));
        QVERIFY(m_files->error.isEmpty()); // It goes while one goes on typing.
        Q_EMIT m_files->acceptWanted();
        QVERIFY(m_files->rows.rows().empty() && !m_files->emptyText.isEmpty());
        type(m_dir.path() + u'/');
        Q_EMIT m_files->acceptWanted();
        QVERIFY(!m_files->error.isEmpty());
        QCOMPARE(chosen.size(), 0);
        Q_EMIT m_files->cancelled();
        QVERIFY(!m_files->isOpen);
    }

    void aFolderThatIsClosedIsSaid()
    {
        if (::geteuid() == 0) QSKIP("nothing is closed to root");
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("closed")));
        QFile::setPermissions(path("closed"), {});
        begin(false, {}, QUrl::fromLocalFile(path("x")));
        type(path("closed/"));
        QVERIFY(m_files->rows.rows().empty());
        const auto said = m_files->emptyText;
        type(path("missing/"));
        QVERIFY(said != m_files->emptyText);
        QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aSavedFileGetsItsSuffixAndReplacesNothingUnasked()
    {
        QSignalSpy chosen(m_files, &FilesModel::chosen);
        const QStringList kits{"Recovery kits (*.amphora-kit)"};
        begin(true, kits, QUrl::fromLocalFile(path("new.amphora-kit")));
        QCOMPARE(m_files->typed, path("new.amphora-kit"));
        QCOMPARE(names(), (QStringList{"walks", "old.amphora-kit"})); // What is there already, though none begins like the new name.
        Q_EMIT m_files->rowTaken(path("walks")); // The name comes along.
        settled();
        QCOMPARE(m_files->typed, path("walks/new.amphora-kit"));
        type(path("old"));
        QVERIFY(m_files->replaces);
        type(path("older"));
        QVERIFY(!m_files->replaces);
        Q_EMIT m_files->acceptWanted();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].toUrl(), QUrl::fromLocalFile(path("older.amphora-kit")));

        begin(true, kits, QUrl::fromLocalFile(path("new.amphora-kit")));
        Q_EMIT m_files->edited(path("walks/x")); // Another folder, so that it is read again,
        Q_EMIT m_files->edited(path("old"));
        Q_EMIT m_files->acceptWanted(); // and an answer before anybody can know what lies there.
        settled();
        QVERIFY(m_files->replaces);
        QCOMPARE(chosen.size(), 1);
        Q_EMIT m_files->rowTaken(path("old.amphora-kit"));
        QCOMPARE(chosen.size(), 1);
        Q_EMIT m_files->acceptWanted(); // Now it is said.
        QCOMPARE(chosen.size(), 2);
    }

    void anotherKindOfFileIsAnotherSuffix()
    {
        begin(true, {"Blocks (*.car)", "JSON (*.json)"}, QUrl::fromLocalFile(path("event.car")));
        Q_EMIT m_files->filterWanted(1);
        QCOMPARE(m_files->typed, path("event.json"));
    }

    void aFolderOfThousandsIsCutAndSaid()
    {
        QTemporaryDir many;
        for (int i = 0; i < FolderListing::kEntriesMax + 5; ++i) QVERIFY(QFile(many.filePath(QString::number(i) + ".png")).open(QIODevice::WriteOnly));
        begin(false, {"Pictures (*.png)"}, QUrl::fromLocalFile(many.filePath("x")));
        QCOMPARE(names().size(), FolderListing::kEntriesMax);
        QVERIFY(!m_files->note.isEmpty());
    }

    void namesOfFilesAreNobodysWords()
    {
        QTemporaryDir hostile;
        const auto name = QString::fromUtf8("\xE2\x80\xAEgnp.exe\n<b>.png");
        QVERIFY(QFile(hostile.filePath(name)).open(QIODevice::WriteOnly));
        begin(false, {"Pictures (*.png)"}, QUrl::fromLocalFile(hostile.filePath("x")));
        QCOMPARE(m_files->rows.rows().size(), std::size_t(1));
        QVERIFY(!m_files->rows.rows()[0].name.contains(QChar(0x202E)) && !m_files->rows.rows()[0].name.contains(u'\n'));
        QSignalSpy chosen(m_files, &FilesModel::chosen);
        Q_EMIT m_files->rowTaken(m_files->rows.rows()[0].key);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].toUrl().toLocalFile(), hostile.filePath(name));
    }

    void theDesktopsOwnWindowIsAskedFirst()
    {
        // A bus that starts no services: the portal of this computer, if it has one, stays out of it.
        QFile config(path("bus.conf"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                     "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        QProcess daemon;
        daemon.start("dbus-daemon", {"--config-file=" + config.fileName(), "--nofork", "--print-address=1"});
        if (!daemon.waitForStarted() || !daemon.waitForReadyRead()) QSKIP("there is no dbus-daemon here");
        const auto address = QString::fromUtf8(daemon.readLine()).trimmed();
        {
            auto desktop = QDBusConnection::connectToBus(address, "portal");
            FilesModel files;
            FilePresenter presenter(files, QDBusConnection::connectToBus(address, "window"));
            QSignalSpy chosen(&files, &FilesModel::chosen);
            files.ask({}, {}, false, {}, {}); // Nobody there: ours.
            QTRY_VERIFY_WITH_TIMEOUT(files.isOpen, kPatience);

            FakeFilePortal portal;
            QVERIFY(desktop.registerService("org.freedesktop.portal.Desktop"));
            QVERIFY(desktop.registerObject("/org/freedesktop/portal/desktop", &portal, QDBusConnection::ExportAllSlots));
            const auto answer = [&](uint code, const QVariantMap &results) {
                auto said = QDBusMessage::createSignal(portal.handle.path(), "org.freedesktop.portal.Request", "Response");
                said << code << results;
                QVERIFY(desktop.send(said));
            };
            files.ask(QStringLiteral("Save the kit"), QStringLiteral("Save"), true, {"Recovery kits (*.amphora-kit)"}, QUrl::fromLocalFile(path("mine.amphora-kit")));
            QVERIFY(!files.isOpen);
            QTRY_COMPARE_WITH_TIMEOUT(portal.method, QStringLiteral("SaveFile"), kPatience);
            QCOMPARE(portal.title, QStringLiteral("Save the kit"));
            QCOMPARE(portal.options["current_name"].toString(), QStringLiteral("mine.amphora-kit"));
            QCOMPARE(portal.options["current_folder"].toByteArray(), m_dir.path().toUtf8() + '\0');
            QCOMPARE(portal.options["accept_label"].toString(), QStringLiteral("Save"));
            answer(0, {{"uris", QStringList{QUrl::fromLocalFile(path("stick")).toString()}}});
            QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, kPatience);
            QCOMPARE(chosen[0][1].toUrl(), QUrl::fromLocalFile(path("stick.amphora-kit"))); // The portal adds no suffix.

            // A longer name that is taken: the desktop asked about the shorter one.
            files.ask({}, {}, true, {"Recovery kits (*.amphora-kit)"}, {});
            QTRY_VERIFY_WITH_TIMEOUT(portal.options.value("current_name").isNull(), kPatience);
            answer(0, {{"uris", QStringList{QUrl::fromLocalFile(path("old")).toString()}}});
            QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 2, kPatience);
            QCOMPARE(chosen[1][1].toUrl(), QUrl::fromLocalFile(path("old")));

            portal.method.clear();
            files.ask({}, {}, false, {"Pictures (*.png)"}, {});
            QTRY_COMPARE_WITH_TIMEOUT(portal.method, QStringLiteral("OpenFile"), kPatience);
            answer(1, {}); // The person thought better of it.
            QTest::qWait(50);
            QVERIFY(!files.isOpen);
            QCOMPARE(chosen.size(), 2);
            QVERIFY(desktop.unregisterService("org.freedesktop.portal.Desktop"));
        }
        QDBusConnection::disconnectFromBus("portal");
        QDBusConnection::disconnectFromBus("window");
        daemon.terminate();
        daemon.waitForFinished();
    }

    void filtersAreReadAsTheyAreWritten()
    {
        const auto pictures = QStringLiteral("Pictures (of us) (*.png *.JPG)");
        QCOMPARE(filters::words(pictures), QStringLiteral("Pictures (of us)"));
        QCOMPARE(filters::patterns(pictures), (QStringList{"*.png", "*.JPG"}));
        QVERIFY(filters::accepts(pictures, "a.jpg") && !filters::accepts(pictures, "apng") && filters::accepts("All files (*)", "x"));
        QCOMPARE(filters::anyCase("*.p7"), QStringLiteral("*.[pP]7"));
        QCOMPARE(filters::completed("/a.kit", {"Kits (*.kit)"}, 0), QStringLiteral("/a.kit"));
        QCOMPARE(filters::completed("/a", {"Kits (*.kit)", "All files (*)"}, 1), QStringLiteral("/a"));
    }
};

AMPHORA_TEST_UNIT(TstFilePresenter, "file_presenter")
#include "tst_file_presenter.moc"
