#include "core/store/store.h"
#include "tests/store/sample.h"
#include "tests/support/fault.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace amphora;
using namespace amphora::store;
using namespace amphora::test;

class TstReadOnly : public QObject {
    Q_OBJECT

    static Path fileIn(const QString &dir) { return (dir + "/store.sqlite").toStdString(); }
    static bool makeStore(const QString &dir, int edits)
    {
        const auto store = Store::open(fileIn(dir), OpenMode::readWrite);
        return store && fillSample(**store, edits);
    }

private Q_SLOTS:
    void anAbsentStoreIsNotFoundAndNothingIsMade()
    {
        const QTemporaryDir dir;
        const auto opened = Store::open(fileIn(dir.path()), OpenMode::readOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::notFound);
        QCOMPARE(opened.error().where, fileIn(dir.path()).string());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aStoreAtRestIsReadAndLeftAsItWas()
    {
        const QTemporaryDir dir;
        QVERIFY(makeStore(dir.path(), 5));
        const auto before = folderHash(dir.path());
        {
            const auto store = Store::open(fileIn(dir.path()), OpenMode::readOnly);
            QVERIFY(store);
            QVERIFY(dump(**store)->find("edits 5") != std::string::npos);
            QVERIFY((*store)->integrityProblems()->empty());
            QVERIFY(!(*store)->putMeta("x", "y"));
            QVERIFY(!saveSample(**store, 6));
        }
        QCOMPARE(folderHash(dir.path()), before);
    }

    void itSeesWhatAnotherProcessCommitsMeanwhile()
    {
        const QTemporaryDir dir;
        QVERIFY(makeStore(dir.path(), 1));
        QProcess writer;
        writer.start(AMPHORA_STORE_CHILD, {"append", dir.path(), "1"});
        const auto lastLine = [&] {
            int last = 0;
            while (writer.canReadLine() || writer.waitForReadyRead(60'000)) {
                while (writer.canReadLine())
                    last = writer.readLine().trimmed().toInt();
                if (last) break;
            }
            return last;
        };
        const int first = lastLine();
        QVERIFY(first > 0);
        const auto store = Store::open(fileIn(dir.path()), OpenMode::readOnly);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        const auto early = std::stoi(**(*store)->meta("edits"));
        QVERIFY(early >= first + 1);
        QTest::qWait(100);
        const int later = lastLine();
        QVERIFY(std::stoi(**(*store)->meta("edits")) >= later + 1);
        QVERIFY(later > first);
        QVERIFY(!(*store)->putMeta("x", "y"));
        // And a second writer is refused in time, without harm.
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(dump(**store));
    }

    void theLogOfAKilledProcessIsReadAndLeft()
    {
        const QTemporaryDir dir;
        QVERIFY(makeStore(dir.path(), 1));
        QProcess writer;
        writer.start(AMPHORA_STORE_CHILD, {"append", dir.path(), "1"});
        QVERIFY(writer.waitForReadyRead(60'000));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const auto hashOf = [&](const char *name) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto database = hashOf("store.sqlite"), log = hashOf("store.sqlite-wal");
        QVERIFY(!log.isEmpty());
        std::string seen;
        {
            const auto store = Store::open(fileIn(dir.path()), OpenMode::readOnly);
            QVERIFY(store);
            seen = *dump(**store);
        }
        QVERIFY(hashOf("store.sqlite") == database);
        QVERIFY(hashOf("store.sqlite-wal") == log);
        const auto store = Store::open(fileIn(dir.path()), OpenMode::readWrite);
        QVERIFY(store);
        QCOMPARE(*dump(**store), seen);
    }

    /// Nothing can be made beside it there; and a name that is awkward in a URI.
    void aStoreOnAFullOrReadOnlyDiskCanBeRead()
    {
        const QTemporaryDir outer;
        const auto dir = outer.filePath("50% full? #1");
        QVERIFY(QDir().mkpath(dir));
        QVERIFY(makeStore(dir, 3));
        const auto before = folderHash(dir);
        for (const char *error : {"ENOSPC", "EROFS"}) {
            const FaultPlan plan{.under = dir, .at = 1, .error = error, .isSticky = true};
            const auto outcome = runWithFault(AMPHORA_STORE_CHILD, {"read", dir}, plan);
            QVERIFY(outcome.firedAt > 0);
            QVERIFY2(outcome.output.startsWith("edits 3"),
                     qPrintable(error + outcome.output + outcome.errors));
            QCOMPARE(folderHash(dir), before);
        }
    }
};

AMPHORA_TEST_UNIT(TstReadOnly, "read_only")
#include "tst_read_only.moc"
