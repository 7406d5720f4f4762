#include "core/store/home_folder.h"
#include "core/store/store.h"
#include "tests/store/sample.h"
#include "tests/support/test_unit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

#include <cerrno>
#include <cstring>

using namespace amphora;
using namespace amphora::store;
using namespace amphora::test;

/// Goal D4 on a real full disk: a tmpfs of 6 MiB, where the test may mount one.
class TstStoreFull : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    bool m_isMounted = false;

    Path file() const { return m_dir.filePath("store.sqlite").toStdString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_isMounted =
            ::mount("tmpfs", m_dir.path().toUtf8().constData(), "tmpfs", 0, "size=6m,mode=0700") == 0;
        if (!m_isMounted) std::printf("skipped, no tmpfs may be mounted here: %s\n", std::strerror(errno));
    }

    void cleanupTestCase()
    {
        if (m_isMounted) QCOMPARE(::umount2(m_dir.path().toUtf8().constData(), MNT_DETACH), 0);
    }

    void aFullDiskIsSaidAndLosesNothing()
    {
        if (!m_isMounted) QSKIP("no tmpfs may be mounted here");
        const HomeFolder home(HomePaths::ofFolder(m_dir.path().toStdString()));
        QVERIFY(home.write(sampleHome("old")));
        QVERIFY(home.keepReserve());
        auto opened = Store::open(file(), OpenMode::readWrite);
        QVERIFY(opened);
        auto &store = **opened;
        QVERIFY(fillSample(store, 0));
        int edits = 0;
        Status saved = ok();
        while (edits < 10'000 && (saved = saveSample(store, edits)))
            ++edits;
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Errc::diskFull);
        QVERIFY(edits > 100);

        // What was acknowledged is there, for this process and for another one that only reads.
        const auto isComplete = [&](const Store &which) {
            for (int k = 0; k < edits; ++k) {
                const auto block = which.block(sampleBlock(k).cid());
                if (!block || !*block) return false;
            }
            const auto count = which.meta("edits");
            return count && *count == std::to_string(edits);
        };
        QVERIFY(isComplete(store));
        {
            const auto reader = Store::open(file(), OpenMode::readOnly);
            QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
            QVERIFY(isComplete(**reader));
        }

        // Fill what is left between the pages, then small files: old ones stay whole.
        QFile filler(m_dir.filePath("filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        const auto written = home.write(sampleHome("new"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::diskFull);
        QCOMPARE(home.read()->identities[0].name, "old");
        while (edits < 10'000 && (saved = saveSample(store, edits)))
            ++edits;
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Errc::diskFull);

        QVERIFY(home.freeReserve());
        QVERIFY(store.removeSealed("draft", "draft0"));
        QVERIFY(saveSample(store, edits));
        ++edits;
        QVERIFY(home.write(sampleHome("new")));
        QVERIFY(store.integrityProblems()->empty());
        opened = Error{Errc::io, ""}; // Closes it.
        const auto again = Store::open(file(), OpenMode::readWrite);
        QVERIFY(again);
        QVERIFY(isComplete(**again));
    }

    void aStoreAtRestOnAFullDiskCanBeRead()
    {
        if (!m_isMounted) QSKIP("no tmpfs may be mounted here");
        QFile filler(m_dir.filePath("filler2"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        const auto reader = Store::open(file(), OpenMode::readOnly);
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        QVERIFY(dump(**reader));
        const auto writer = Store::open(file(), OpenMode::readWrite);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, Errc::diskFull);
    }
};

AMPHORA_TEST_UNIT(TstStoreFull, "store_full")
#include "tst_store_full.moc"
