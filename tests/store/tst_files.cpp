#include "core/store/files.h"
#include "tests/support/fault.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace amphora;
using namespace amphora::store;
using namespace amphora::test;

class TstFiles : public QObject {
    Q_OBJECT

    static mode_t rightsOf(const Path &path)
    {
        struct stat info{};
        return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
    }

    static Path pathIn(const QTemporaryDir &dir, const char *name)
    {
        return dir.filePath(QString::fromUtf8(name)).toStdString();
    }

    static std::string contentOf(const Path &path)
    {
        auto bytes = readFile(path, 1 << 20);
        if (!bytes) return std::string(errcText(bytes.error().code));
        return *bytes ? std::string(asText(**bytes)) : "(absent)";
    }

    /// Runs `command` with each n-th call failing or killing; `isFine` judges what lies in the folder
    /// afterwards.
    template <typename F> void everyFault(const QString &command, const QByteArray &before, F &&isFine)
    {
        int points = 0;
        for (const FaultPlan &mode : {FaultPlan{.error = "ENOSPC", .isTorn = true},
                                      {.error = "EIO"},
                                      {.error = "EACCES"},
                                      {.error = "KILL", .isTorn = true}})
            for (int n = 1;; ++n) {
                const QTemporaryDir dir(temporaryTemplate());
                if (!before.isEmpty())
                    QVERIFY(writeFileAtomically(pathIn(dir, "file"), asBytes(before.toStdString())));
                auto plan = mode;
                plan.under = dir.path();
                plan.at = n;
                const auto outcome = runWithFault(AMPHORA_STORE_CHILD, {command, dir.path()}, plan);
                const auto where = mode.error + " at call " + QString::number(n) + " (" + outcome.firedBy +
                                   "): " + outcome.output + outcome.errors;
                if (!outcome.firedAt) {
                    QCOMPARE(outcome.output, "done");
                    break;
                }
                ++points;
                QVERIFY2(outcome.exitCode != 0 || outcome.output == "done", qPrintable(where));
                QVERIFY2(isFine(pathIn(dir, "file"), outcome), qPrintable(where));
                // Nothing but the file, and after a kill perhaps its half-made successor.
                const auto names = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
                QVERIFY2(names.size() <= (outcome.wasKilled || outcome.firedBy == "unlink" ? 2 : 1),
                         qPrintable(where + names.join(' ')));
                QVERIFY(n < 100);
            }
        QVERIFY(points >= 4 * 4);
    }

private Q_SLOTS:
    void writesAndReadsBack()
    {
        const QTemporaryDir dir;
        const auto path = pathIn(dir, "Zoë 🦑.json");
        QVERIFY(writeFileAtomically(path, asBytes("one")));
        QVERIFY(writeFileAtomically(path, asBytes("two")));
        QCOMPARE(contentOf(path), "two");
        QVERIFY(writeFileAtomically(path, {}));
        QCOMPARE(contentOf(path), "");
    }

    void rightsAreForTheOwnerOnlyWhateverTheUmask()
    {
        for (const mode_t mask : {0, 022, 0777}) {
            const QTemporaryDir dir;
            const auto before = ::umask(mask);
            const auto folder = makePrivateFolder(pathIn(dir, "a") / "b" / "c");
            const auto written = writeFileAtomically(pathIn(dir, "a") / "b" / "c" / "x", asBytes("x"));
            const auto created = writeNewFile(pathIn(dir, "a") / "b" / "c" / "y", asBytes("y"));
            ::umask(before);
            QVERIFY(folder && written && created);
            QCOMPARE(rightsOf(pathIn(dir, "a")), mode_t(0700));
            QCOMPARE(rightsOf(pathIn(dir, "a") / "b"), mode_t(0700));
            QCOMPARE(rightsOf(pathIn(dir, "a") / "b" / "c"), mode_t(0700));
            QCOMPARE(rightsOf(pathIn(dir, "a") / "b" / "c" / "x"), mode_t(0600));
            QCOMPARE(rightsOf(pathIn(dir, "a") / "b" / "c" / "y"), mode_t(0600));
        }
    }

    void aNewFileNeverReplacesOne()
    {
        const QTemporaryDir dir;
        const auto path = pathIn(dir, "words");
        QVERIFY(writeNewFile(path, asBytes("first")));
        const auto again = writeNewFile(path, asBytes("second"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, Errc::usage);
        QCOMPARE(again.error().where, path.string());
        QCOMPARE(contentOf(path), "first");
        QVERIFY(QFile::link(dir.filePath("nowhere"), dir.filePath("link")));
        QVERIFY(!writeNewFile(pathIn(dir, "link"), asBytes("x")));
        QVERIFY(!QFile::exists(dir.filePath("nowhere")));
    }

    void readingTellsAbsentFromUnreadableAndTooLarge()
    {
        const QTemporaryDir dir;
        QCOMPARE(contentOf(pathIn(dir, "absent")), "(absent)");
        QCOMPARE(contentOf(pathIn(dir, ".")), "E-IO"); // A folder.
        QVERIFY(writeFileAtomically(pathIn(dir, "ten"), asBytes("0123456789")));
        QVERIFY(readFile(pathIn(dir, "ten"), 10));
        const auto large = readFile(pathIn(dir, "ten"), 9);
        QVERIFY(!large);
        QCOMPARE(large.error().code, Errc::size);
        QCOMPARE(contentOf(pathIn(dir, "ten") / "below"), "E-IO");
        QCOMPARE(readFile("/dev/zero", 1000).error().code, Errc::size); // A file without end.
    }

    void aFolderInTheWayIsAnError()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir("folder"));
        QCOMPARE(writeFileAtomically(pathIn(dir, "folder"), asBytes("x")).error().code, Errc::io);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"folder"});
        QVERIFY(writeFileAtomically(pathIn(dir, "file"), asBytes("x")));
        QCOMPARE(makePrivateFolder(pathIn(dir, "file") / "sub").error().code, Errc::io);
        QCOMPARE(makePrivateFolder(pathIn(dir, "file")).error().code, Errc::io);
    }

    void whateverFailsTheFileIsOldOrNew()
    {
        everyFault("file", "old content", [](const Path &path, const FaultOutcome &outcome) {
            const auto content = contentOf(path);
            if (outcome.exitCode == 0) return content == "new content";
            return content == "old content" || (content == "new content" && outcome.firedBy != "write");
        });
    }

    void whateverFailsANewFileIsAbsentOrWhole()
    {
        everyFault("new-file", {}, [](const Path &path, const FaultOutcome &outcome) {
            const auto content = contentOf(path);
            return content == "new content" || (outcome.exitCode != 0 && content == "(absent)");
        });
    }
};

AMPHORA_TEST_UNIT(TstFiles, "files")
#include "tst_files.moc"
