#include "core/store/store.h"
#include "tests/store/sample.h"
#include "tests/support/test_unit.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <ctime>

using namespace amphora;
using namespace amphora::store;
using namespace amphora::test;

/// Goal D1: SIGKILL at random moments loses nothing that was acknowledged. AMPHORA_KILLS sets how often.
class TstStoreKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const int kills =
            qEnvironmentVariableIsSet("AMPHORA_KILLS") ? qEnvironmentVariableIntValue("AMPHORA_KILLS") : 20;
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        const QTemporaryDir dir;
        const Path file = dir.filePath("store.sqlite").toStdString();
        {
            const auto store = Store::open(file, OpenMode::readWrite);
            QVERIFY(store && fillSample(**store, 1));
        }
        int next = 1, acknowledgedInAll = 0;
        double slowest = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.start(AMPHORA_STORE_CHILD, {"append", dir.path(), QString::number(next)});
            QVERIFY(writer.waitForStarted());
            // Half of the kills strike while it saves, however slow the machine is, half at any time from its
            // start.
            if (kill % 2) QVERIFY(writer.waitForReadyRead(60'000));
            QTest::qSleep(int(random.bounded(250)));
            ::kill(pid_t(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished());
            const auto lines = writer.readAllStandardOutput().split('\n');
            const int acknowledged = int(lines.size()) - 1; // What stands behind the last line end was not.
            acknowledgedInAll += acknowledged;

            const auto start = std::clock(); // Of this process alone: others may keep the machine busy.
            const auto store = Store::open(file, OpenMode::readWrite);
            const auto where = "seed " + QByteArray::number(seed) + " kill " + QByteArray::number(kill);
            QVERIFY2(store, where + (store ? "" : store.error().detail.c_str()));
            slowest = std::max(slowest, double(std::clock() - start) / CLOCKS_PER_SEC);
            QVERIFY2(slowest < 10, where);
            QVERIFY2((*store)->integrityProblems()->empty(), where);
            const int edits = std::stoi(**(*store)->meta("edits"));
            // One more may be there: committed, but killed before it could say so.
            QVERIFY2(edits == next + acknowledged || edits == next + acknowledged + 1, where);
            for (int k = next; k < edits; ++k) {
                QVERIFY2(*(*store)->block(sampleBlock(k).cid()), where);
                const auto event = (*store)->event(sampleBlock(k).cid());
                QVERIFY2(event && *event && (*event)->seq == k + 1, where);
            }
            QCOMPARE((*store)->outbox()->size(), std::size_t(edits));
            next = edits;
        }
        std::printf("%d kills, %d acknowledged edits, none lost; opened again in %.2f s of processor time at most\n", kills, acknowledgedInAll,
                    slowest);
        QVERIFY(acknowledgedInAll >= kills / 2);
    }
};

AMPHORA_TEST_UNIT(TstStoreKill, "store_kill")
#include "tst_store_kill.moc"
