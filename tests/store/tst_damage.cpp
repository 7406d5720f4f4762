#include "core/store/connection.h"
#include "core/store/store.h"
#include "tests/store/sample.h"
#include "tests/support/fault.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace amphora;
using namespace amphora::store;
using namespace amphora::test;

/// Goal D6. A database is damaged in many ways; each time it is noticed, or what is read is exactly what was
/// written. The file stays as it is: what can still be saved from it is for the person to decide.
/// AMPHORA_DAMAGES sets how many copies of each sort, AMPHORA_DAMAGE_SEED which damage: the same each time unless told, another for 0.
class TstDamage : public QObject {
    Q_OBJECT

    QTemporaryDir m_base{temporaryTemplate()};
    QByteArray m_good;
    std::string m_dump;

    static Path fileIn(const QTemporaryDir &dir) { return dir.filePath("store.sqlite").toStdString(); }
    static bool put(const QTemporaryDir &dir, const QByteArray &content)
    {
        QFile file(dir.filePath("store.sqlite"));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static int copies()
    {
        return qEnvironmentVariableIsSet("AMPHORA_DAMAGES") ? qEnvironmentVariableIntValue("AMPHORA_DAMAGES")
                                                            : 100;
    }

    /// Empty if the damage was seen or does not matter.
    QString judge(const QByteArray &content, int *seen) const
    {
        const QTemporaryDir dir(temporaryTemplate());
        if (!put(dir, content)) return "no copy";
        const auto before = folderHash(dir.path());
        for (const auto mode : {OpenMode::readOnly, OpenMode::readWrite}) {
            const auto opened = Store::open(fileIn(dir), mode);
            if (!opened) {
                const auto code = opened.error().code;
                if (code != Errc::dbDamaged && code != Errc::dbNewer)
                    return "code " + QString::fromStdString(opened.error().detail);
                if (folderHash(dir.path()) != before) return "refused, but changed";
                ++*seen;
                return {};
            }
            const auto text = dump(**opened);
            if (!text && text.error().code != Errc::dbDamaged && text.error().code != Errc::cidMismatch)
                return "reading: " + QString::fromStdString(text.error().detail);
            if (!text || !(*opened)->integrityProblems()->empty()) {
                ++*seen;
                return {};
            }
            if (*text != m_dump) return "not noticed";
        }
        return {};
    }

    template <typename F> void damageCopies(const char *sort, int seenMin, F &&damage)
    {
        const int wanted = qEnvironmentVariableIsSet("AMPHORA_DAMAGE_SEED") ? qEnvironmentVariableIntValue("AMPHORA_DAMAGE_SEED") : 1;
        const quint32 seed = wanted ? quint32(wanted) : QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        int seen = 0;
        for (int copy = 0; copy < copies(); ++copy) {
            auto content = m_good;
            damage(content, random);
            const auto wrong = judge(content, &seen);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(QString("%1, seed %2, copy %3: %4").arg(sort).arg(seed).arg(copy).arg(wrong)));
        }
        std::printf("%s: %d copies, %d seen, the others read as they were written\n", sort, copies(), seen);
        QVERIFY(seen >= seenMin * copies() / 100);
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            const auto store = Store::open(fileIn(m_base), OpenMode::readWrite);
            QVERIFY(store && fillSample(**store, 40));
            m_dump = *dump(**store);
        }
        QFile file(m_base.filePath("store.sqlite"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
        int seen = 0;
        QCOMPARE(judge(m_good, &seen), QString());
        QCOMPARE(seen, 0);
    }

    void flippedBits()
    {
        damageCopies("one flipped bit", 30, [](QByteArray &content, QRandomGenerator &random) {
            const auto at = random.bounded(content.size());
            content[at] = char(content[at] ^ (1 << random.bounded(8)));
        });
    }

    void zeroedPages()
    {
        damageCopies("one zeroed page", 80, [](QByteArray &content, QRandomGenerator &random) {
            const auto at = random.bounded(content.size() / 4096) * 4096;
            std::fill_n(content.begin() + at, 4096, '\0');
        });
    }

    void truncatedFiles()
    {
        damageCopies("truncated", 95, [](QByteArray &content, QRandomGenerator &random) {
            content.truncate(random.bounded(content.size()));
        });
    }

    void swappedPages()
    {
        damageCopies("two pages swapped", 70, [](QByteArray &content, QRandomGenerator &random) {
            const auto a = random.bounded(content.size() / 4096) * 4096,
                       b = random.bounded(content.size() / 4096) * 4096;
            const auto page = content.mid(a, 4096);
            content.replace(a, 4096, content.mid(b, 4096));
            content.replace(b, 4096, page);
        });
    }

    void anEmptyFileIsDamageAndNoBeginning()
    {
        int seen = 0;
        QCOMPARE(judge({}, &seen), QString());
        QCOMPARE(judge("not a database at all, but long enough to be looked at as one, with a header of one "
                       "hundred bytes and more",
                       &seen),
                 QString());
        QCOMPARE(seen, 2);
    }

    void aLogWithoutItsDatabaseIsDamage()
    {
        const QTemporaryDir dir(temporaryTemplate());
        QFile log(dir.filePath("store.sqlite-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("frames") == 6);
        log.close();
        const auto before = folderHash(dir.path());
        QCOMPARE(Store::open(fileIn(dir), OpenMode::readWrite).error().code, Errc::dbDamaged);
        QCOMPARE(folderHash(dir.path()), before);
    }

    void ofAnotherProgramOrNewerIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Errc>("code");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version=2; CREATE TABLE of_the_future(a)")
                               << Errc::dbNewer;
        QTest::newRow("much newer") << QByteArray("PRAGMA user_version=2147483647") << Errc::dbNewer;
        QTest::newRow("another program's") << QByteArray("PRAGMA application_id=1") << Errc::dbDamaged;
        QTest::newRow("no version") << QByteArray("PRAGMA user_version=0") << Errc::dbDamaged;
        QTest::newRow("a version beyond all numbers")
            << QByteArray("PRAGMA user_version=-1") << Errc::dbNewer;
        QTest::newRow("a primary table is gone") << QByteArray("DROP TABLE outbox") << Errc::dbDamaged;
    }

    void ofAnotherProgramOrNewerIsRefusedUntouched()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Errc, code);
        const QTemporaryDir dir(temporaryTemplate());
        QVERIFY(put(dir, m_good));
        {
            auto connection = Connection::openReadWrite(fileIn(dir));
            QVERIFY(connection && (*connection)->execute(sql.constData()));
        }
        const auto before = folderHash(dir.path());
        for (const auto mode : {OpenMode::readOnly, OpenMode::readWrite}) {
            const auto opened = Store::open(fileIn(dir), mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, code);
            QCOMPARE(opened.error().where, fileIn(dir).string());
            QCOMPARE(folderHash(dir.path()), before);
        }
    }

    void newerOnlyInTheLogIsRefusedUntouched()
    {
        const QTemporaryDir dir(temporaryTemplate()), copy(temporaryTemplate());
        QVERIFY(put(dir, m_good));
        {
            auto connection = Connection::openReadWrite(fileIn(dir));
            QVERIFY(connection && (*connection)->execute("PRAGMA user_version=2"));
            QVERIFY(copyFolder(dir.path(), copy.filePath("x"))); // As a killed process leaves it.
        }
        const Path file = copy.filePath("x/store.sqlite").toStdString();
        QVERIFY(QFile::remove(copy.filePath("x/store.sqlite-shm")));
        const auto hashOf = [&](const char *name) {
            QFile found(copy.filePath(QStringLiteral("x/") + name));
            return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray("absent");
        };
        const auto database = hashOf("store.sqlite"), log = hashOf("store.sqlite-wal");
        QCOMPARE(Store::open(file, OpenMode::readWrite).error().code, Errc::dbNewer);
        QVERIFY(hashOf("store.sqlite") == database && hashOf("store.sqlite-wal") == log);
    }

    void aLostDerivedTableIsMadeAnew()
    {
        const QTemporaryDir dir(temporaryTemplate());
        QVERIFY(put(dir, m_good));
        {
            auto connection = Connection::openReadWrite(fileIn(dir));
            QVERIFY(connection && (*connection)->execute("DROP TABLE x_stream"));
        }
        const auto store = Store::open(fileIn(dir), OpenMode::readWrite);
        QVERIFY(store);
        QVERIFY((*store)->streams({})->empty());
        QCOMPARE((*store)->allEvents()->size(), 40u);
    }
};

AMPHORA_TEST_UNIT(TstDamage, "damage")
#include "tst_damage.moc"
