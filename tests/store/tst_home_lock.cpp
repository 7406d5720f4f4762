#include "core/base/clock.h"
#include "core/store/home_folder.h"
#include "tests/support/test_unit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace amphora;
using namespace amphora::store;

class TstHomeLock : public QObject {
    Q_OBJECT

    static HomePaths pathsOf(const QTemporaryDir &dir)
    {
        return HomePaths::ofFolder(Path(dir.path().toStdString()) / "home");
    }

    /// Starts a process that takes the lock; gives its first line.
    static QString startOwner(QProcess &process, const QTemporaryDir &dir, int waitMs = 0)
    {
        process.start(AMPHORA_STORE_CHILD, {"lock", dir.filePath("home"), QString::number(waitMs)});
        while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

private Q_SLOTS:
    void oneProcessOwnsTheHomeAndTheOtherIsToldWho()
    {
        const QTemporaryDir dir;
        QProcess owner;
        const auto line = startOwner(owner, dir);
        QCOMPARE(line, "held " + QString::number(owner.processId()));
        QElapsedTimer timer;
        timer.start();
        const auto second = HomeLock::take(pathsOf(dir), 300);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::homeBusy);
        QCOMPARE(second.error().where, "process " + std::to_string(owner.processId()));
        QVERIFY(timer.elapsed() >= 300 && timer.elapsed() < 60'000);

        QProcess third;
        QVERIFY(startOwner(third, dir).startsWith("E-HOME-BUSY"));
        owner.closeWriteChannel();
        QVERIFY(owner.waitForFinished());
        QVERIFY(HomeLock::take(pathsOf(dir), 0));
        QVERIFY(third.waitForFinished());
    }

    void theLockDiesWithItsProcess()
    {
        const QTemporaryDir dir;
        QProcess owner;
        QVERIFY(startOwner(owner, dir).startsWith("held"));
        owner.kill(); // SIGKILL
        QVERIFY(owner.waitForFinished());
        const auto taken = HomeLock::take(pathsOf(dir), 0);
        QVERIFY(taken);
        QFile file(dir.filePath("home/lock"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        QCOMPARE(lines.at(0), QByteArray::number(QCoreApplication::applicationPid()));
        QVERIFY(parseRfc3339(lines.at(1).toStdString()));
    }

    void whoWaitsGetsItWhenTheOwnerLeaves()
    {
        const QTemporaryDir dir;
        auto first = HomeLock::take(pathsOf(dir), 0);
        QVERIFY(first);
        QProcess second;
        second.start(AMPHORA_STORE_CHILD, {"lock", dir.filePath("home"), "60000"});
        QVERIFY(second.waitForStarted());
        QVERIFY(!second.waitForReadyRead(200));
        (*first).reset();
        QVERIFY(second.waitForReadyRead(60'000));
        QVERIFY(second.readLine().startsWith("held"));
        second.closeWriteChannel();
        QVERIFY(second.waitForFinished());
    }

    void ofTwentyStartsExactlyOneOwns()
    {
        const QTemporaryDir dir;
        QProcess processes[20];
        for (auto &process : processes)
            process.start(AMPHORA_STORE_CHILD, {"lock", dir.filePath("home"), "0"});
        int owners = 0;
        for (auto &process : processes) {
            while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
            }
            owners += process.readLine().startsWith("held");
        }
        QCOMPARE(owners, 1);
        for (auto &process : processes) {
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
        }
    }

    void twoHomesWorkSideBySide()
    {
        const QTemporaryDir a, b;
        const auto first = HomeLock::take(pathsOf(a), 0), second = HomeLock::take(pathsOf(b), 0);
        QVERIFY(first && second);
        QVERIFY(!(QFile::permissions(a.filePath("home/lock")) & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

AMPHORA_TEST_UNIT(TstHomeLock, "home_lock")
#include "tst_home_lock.moc"
