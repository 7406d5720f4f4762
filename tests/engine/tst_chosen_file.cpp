#include "core/engine/chosen_file.h"

#include "tests/support/test_unit.h"

#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace amphora;
using namespace amphora::engine;

/// Files that a person hands over, on media that may be slow, full of surprises or no files at all.
class TstChosenFile : public QObject {
    Q_OBJECT

    static std::size_t any(ByteView) { return 64 * 1024 * 1024; }
    static std::size_t smallUnlessX(ByteView start) { return !start.empty() && start[0] == 'x' ? 4096 * 1024 : 1024; }
    static std::string fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath("file"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
        return file.fileName().toStdString();
    }
    static Result<Bytes> read(const std::string &path, std::size_t (*bytesMaxOf)(ByteView) = any)
    {
        QPromise<Result<Bytes>> promise;
        promise.start();
        auto outcome = readChosenFile(path, bytesMaxOf, promise);
        promise.finish();
        return outcome;
    }

private Q_SLOTS:
    void allOfItIsReadAndItsProgressTold()
    {
        const QTemporaryDir folder;
        QByteArray bytes(1024 * 1024 + 7, 'a');
        bytes.back() = 'z';
        const auto path = fileWith(folder, bytes);
        QPromise<Result<Bytes>> promise;
        promise.start();
        const auto future = promise.future();
        const auto got = readChosenFile(path, any, promise);
        QVERIFY(got);
        QCOMPARE(got->size(), std::size_t(bytes.size()));
        QCOMPARE(got->back(), std::uint8_t('z'));
        QCOMPARE(future.progressMaximum(), 1000);
        promise.finish();
        QCOMPARE(read(fileWith(folder, {}))->size(), 0u);
    }

    void itsFirstBytesSayHowLargeItMayBe()
    {
        const QTemporaryDir folder;
        QCOMPARE(read(fileWith(folder, QByteArray(2048, 'a')), smallUnlessX).error().code, Errc::size);
        QVERIFY(read(fileWith(folder, QByteArray(1024, 'a')), smallUnlessX));
        QVERIFY(read(fileWith(folder, QByteArray(2048 * 1024, 'x')), smallUnlessX));
    }

    void aReadingThatIsStoppedEnds()
    {
        const QTemporaryDir folder;
        const auto path = fileWith(folder, QByteArray(1024 * 1024, 'a'));
        QPromise<Result<Bytes>> promise;
        promise.start();
        promise.future().cancel();
        QCOMPARE(readChosenFile(path, any, promise).error().code, Errc::cancelled);
        promise.finish();
    }

    void whatIsNoPlainFileIsNotWaitedFor()
    {
        const QTemporaryDir folder;
        const auto pipe = folder.filePath("pipe").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(read(pipe).error().code, Errc::io);
        QCOMPARE(read("/dev/zero").error().code, Errc::io);
        QCOMPARE(read(folder.path().toStdString()).error().code, Errc::io);
        QCOMPARE(read(folder.filePath("none").toStdString()).error().code, Errc::notFound);
    }
};

AMPHORA_TEST_UNIT(TstChosenFile, "chosen_file")
#include "tst_chosen_file.moc"
