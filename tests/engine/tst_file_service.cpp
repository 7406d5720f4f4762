#include "core/base/descriptor.h"
#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <future>

using namespace amphora;
using namespace amphora::engine;
using test::Bench;
using test::codeOf;
using Existing = FileService::Existing;

/// Files that a person chose, on the real engine.
class TstFileService : public QObject {
    Q_OBJECT

    static std::string pathIn(const QTemporaryDir &folder, const char *name) { return folder.filePath(name).toStdString(); }
    static std::string pipeIn(const QTemporaryDir &folder)
    {
        auto path = pathIn(folder, "pipe");
        if (::mkfifo(path.c_str(), 0600) != 0) qFatal("no pipe");
        return path;
    }
    static QByteArray contentOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

private Q_SLOTS:
    void aFileIsWrittenWholeAndReadBack()
    {
        Bench bench;
        const QTemporaryDir folder;
        auto &files = bench.engine().files();
        const auto path = pathIn(folder, "out.jwt");
        const auto written = Bench::wait(files.write(path, toBytes(asBytes("text")), Existing::refuse));
        QVERIFY(written);
        QCOMPARE(written->path, path);
        QCOMPARE(written->bytes, 4u);
        QCOMPARE(written->sha256, std::string("982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1"));
        QVERIFY(!(QFile(QString::fromStdString(path)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const Bytes large(5 * 1024 * 1024, 'x'); // A page with pictures is no vault.
        QCOMPARE(Bench::wait(files.write(pathIn(folder, "large.pdf"), large, Existing::refuse))->bytes, large.size());
        QCOMPARE(Bench::wait(files.read(pathIn(folder, "large.pdf"), large.size())).value(), large);
        QCOMPARE(codeOf(Bench::wait(files.read(pathIn(folder, "large.pdf"), large.size() - 1))), std::string("E-SIZE"));
        QCOMPARE(codeOf(Bench::wait(files.write(pathIn(folder, "no/such/folder"), {}, Existing::refuse))), std::string("E-IO"));
    }

    void whatIsThereIsReplacedOnlyOnAYes()
    {
        Bench bench;
        const QTemporaryDir folder;
        auto &files = bench.engine().files();
        const auto path = pathIn(folder, "mine.amphora-kit");
        QVERIFY(Bench::wait(files.write(path, toBytes(asBytes("mine")), Existing::replace)));
        const auto refused = Bench::wait(files.write(path, toBytes(asBytes("other")), Existing::refuse));
        QCOMPARE(codeOf(refused), std::string("E-USAGE"));
        QCOMPARE(refused.error().where, path);
        QCOMPARE(contentOf(path), QByteArray("mine"));
        QVERIFY(Bench::wait(files.write(path, toBytes(asBytes("other")), Existing::replace)));
        QCOMPARE(contentOf(path), QByteArray("other"));
    }

    void aPipeIsNeitherWaitedForNorReplaced()
    {
        Bench bench;
        const QTemporaryDir folder;
        const auto pipe = pipeIn(folder);
        auto &engine = bench.engine();
        QCOMPARE(codeOf(Bench::wait(engine.files().read(pipe, 100))), std::string("E-IO"));
        QCOMPARE(codeOf(Bench::wait(engine.credentials().readFile(pipe))), std::string("E-IO"));
        QCOMPARE(codeOf(Bench::wait(engine.credentials().openSchema(pipe))), std::string("E-IO"));
        QCOMPARE(codeOf(Bench::wait(engine.accounts().readAnswer(pipe))), std::string("E-IO"));
        QCOMPARE(codeOf(Bench::wait(engine.pictures().open(pipe))), std::string("E-IO"));
        for (const auto existing : {Existing::replace, Existing::refuse})
            QCOMPARE(codeOf(Bench::wait(engine.files().write(pipe, toBytes(asBytes("text")), existing))), std::string("E-IO"));
        struct stat facts{};
        QVERIFY(::lstat(pipe.c_str(), &facts) == 0 && S_ISFIFO(facts.st_mode));
    }

    /// What hangs on a medium that does not answer cannot be ended; here it hangs on a pipe that nobody writes to yet.
    void whatHangsIsNotWaitedForAtTheEnd()
    {
        const QTemporaryDir folder;
        const auto pipe = pipeIn(folder);
        std::promise<void> begun, ended;
        QFuture<bool> waits;
        {
            CoreThread thread("hangs");
            (void)thread.run([&begun, &ended, pipe] {
                begun.set_value();
                const Descriptor end(::open(pipe.c_str(), O_RDONLY | O_CLOEXEC));
                ended.set_value();
                return true;
            });
            begun.get_future().wait();
            waits = thread.run([] { return true; });
            thread.leave(std::chrono::milliseconds(20));
        }
        QVERIFY(waits.isCanceled());
        const Descriptor end(::open(pipe.c_str(), O_WRONLY | O_CLOEXEC)); // Waits for the other one.
        QVERIFY(end.isOpen());
        ended.get_future().wait();
    }
};

AMPHORA_TEST_UNIT(TstFileService, "file_service")
#include "tst_file_service.moc"
