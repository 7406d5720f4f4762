#include "core/store/home_folder.h"
#include "tests/store/sample.h"
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

/// A broken home is never taken for a first run: that would lead to a second identity, or to overwriting the
/// first (goals K1, K2).
class TstHomeFolder : public QObject {
    Q_OBJECT

    struct Home {
        QTemporaryDir dir{temporaryTemplate()};
        HomeFolder folder{HomePaths::ofFolder(dir.path().toStdString())};
        void put(const QString &name, const QByteArray &content) const
        {
            QVERIFY(QDir().mkpath(QFileInfo(dir.filePath(name)).path()));
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
    };

private Q_SLOTS:
    void anEmptyOrAbsentFolderIsAFirstRunAndStaysUntouched()
    {
        const Home home;
        QCOMPARE(home.folder.presence(), HomePresence::firstRun);
        QCOMPARE(home.folder.read().error().code, Errc::notFound);
        QVERIFY(home.folder.readSettings()->isEmpty());
        QVERIFY(QDir(home.dir.path()).isEmpty());
        const HomeFolder absent(HomePaths::ofFolder(Path(home.dir.path().toStdString()) / "not" / "there"));
        QCOMPARE(absent.presence(), HomePresence::firstRun);
        QVERIFY(QDir(home.dir.path()).isEmpty());
        QVERIFY(QDir(home.dir.path()).mkdir("identities"));
        QCOMPARE(home.folder.presence(), HomePresence::firstRun);
    }

    void whatIsWrittenIsReadBackWithMembersOfANewerProgram()
    {
        const Home home;
        auto description = sampleHome("Zoë \"Z\" 🦑");
        description.unknown.set("theme", codec::Map{{"dark", true}});
        description.identities[0].unknown.set("colour", "red");
        QVERIFY(home.folder.write(description));
        QCOMPARE(home.folder.presence(), HomePresence::present);
        const auto read = home.folder.read();
        QVERIFY(read);
        QCOMPARE(read->homeId, description.homeId);
        QCOMPARE(read->selected, description.selected);
        QVERIFY(read->unknown == description.unknown);
        const auto *identity = read->find("0123456789abcdef");
        QVERIFY(identity);
        QCOMPARE(identity->name, description.identities[0].name);
        QCOMPARE(identity->did.toString(), description.identities[0].did.toString());
        QCOMPARE(identity->kind, "key");
        QCOMPARE(identity->keyStore, "keychain");
        QCOMPARE(identity->fingerprint, "8899aabbccddeeff");
        QCOMPARE(identity->createdAt, description.identities[0].createdAt);
        QVERIFY(identity->unknown == description.identities[0].unknown);
        QVERIFY(!read->find("ffff"));
        const auto rights = QFile::permissions(home.dir.filePath("home.json"));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void damagedHomesAreNeverAFirstRunAndNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Errc>("code");
        const QByteArray good =
            R"({"format":"amphora-home","version":1,"homeId":"00112233445566778899aabbccddeeff","identities":[]})";
        const QByteArray identity =
            R"({"id":"0123456789abcdef","did":"did:key:z6Mk","kind":"key","name":"","createdAt":"","keyStore":"file","fingerprint":""})";
        const auto with = [&](QByteArray identities) {
            return QByteArray(good).replace("[]", "[" + identities + "]");
        };
        QTest::newRow("empty") << QByteArray() << Errc::dbDamaged;
        QTest::newRow("cut") << good.left(60) << Errc::dbDamaged;
        QTest::newRow("zeros") << QByteArray(200, '\0') << Errc::dbDamaged;
        QTest::newRow("a list") << QByteArray("[]") << Errc::dbDamaged;
        QTest::newRow("no version") << QByteArray(good).replace("\"version\":1,", "") << Errc::dbDamaged;
        QTest::newRow("version 0") << QByteArray(good).replace("\"version\":1", "\"version\":0")
                                   << Errc::dbDamaged;
        QTest::newRow("newer") << QByteArray(good).replace("\"version\":1", "\"version\":2") << Errc::dbNewer;
        QTest::newRow("newer and otherwise unknown") << QByteArray(R"({"version":17})") << Errc::dbNewer;
        QTest::newRow("another format")
            << QByteArray(good).replace("amphora-home", "other") << Errc::dbDamaged;
        QTest::newRow("no homeId") << QByteArray(good).replace("homeId", "homeid") << Errc::dbDamaged;
        QTest::newRow("no identities") << QByteArray(good).replace("identities", "x") << Errc::dbDamaged;
        QTest::newRow("an identity that is a word") << with("\"x\"") << Errc::dbDamaged;
        QTest::newRow("an id that is a path")
            << with(QByteArray(identity).replace("0123456789abcdef", "../../..")) << Errc::dbDamaged;
        QTest::newRow("no DID") << with(QByteArray(identity).replace("did:key:z6Mk", "z6Mk"))
                                << Errc::dbDamaged;
        QTest::newRow("twice") << with(identity + "," + identity) << Errc::dbDamaged;
        QTest::newRow("too large") << QByteArray(int(kHomeJsonBytesMax) + 1, ' ') << Errc::dbDamaged;
    }

    void damagedHomesAreNeverAFirstRunAndNeverOverwritten()
    {
        QFETCH(QByteArray, content);
        QFETCH(Errc, code);
        const Home home;
        home.put("home.json", content);
        const auto before = folderHash(home.dir.path());
        QCOMPARE(home.folder.presence(),
                 code == Errc::dbNewer ? HomePresence::present : HomePresence::damaged);
        const auto read = home.folder.read();
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().where, home.folder.paths().homeJson().string());
        const auto written = home.folder.write(sampleHome("new"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QCOMPARE(folderHash(home.dir.path()), before);
    }

    void aLostMarkerBesideAnIdentityIsDamage()
    {
        const Home home;
        home.put("identities/0123456789abcdef/vault.cbor", "sealed");
        const auto before = folderHash(home.dir.path());
        QCOMPARE(home.folder.presence(), HomePresence::damaged);
        QCOMPARE(home.folder.read().error().code, Errc::dbDamaged);
        QVERIFY(!home.folder.write(sampleHome("new")));
        QCOMPARE(folderHash(home.dir.path()), before);
    }

    void aMarkerThatCannotBeReadIsDamageWithTheReason()
    {
        const Home home;
        QVERIFY(QDir(home.dir.path()).mkdir("home.json"));
        QCOMPARE(home.folder.presence(), HomePresence::damaged);
        QCOMPARE(home.folder.read().error().code, Errc::io);
        QCOMPARE(home.folder.write(sampleHome("new")).error().code, Errc::io);

        const Home dangling;
        QVERIFY(QFile::link(dangling.dir.filePath("nowhere"), dangling.dir.filePath("home.json")));
        QCOMPARE(dangling.folder.presence(), HomePresence::damaged);
    }

    /// Rights taken away, for a test that may run as root: every open in turn is refused.
    void withoutTheRightToReadItIsNeverAFirstRun()
    {
        for (const bool hasHome : {true, false}) {
            const Home home;
            if (hasHome) QVERIFY(home.folder.write(sampleHome("old")));
            home.put("identities/0123456789abcdef/vault.cbor", "sealed");
            const auto before = folderHash(home.dir.path());
            for (int n = 1; n < 20; ++n) {
                const FaultPlan plan{.under = home.dir.path(), .at = n, .error = "EACCES", .isSticky = true};
                const auto outcome = runWithFault(AMPHORA_STORE_CHILD, {"presence", home.dir.path()}, plan);
                if (!outcome.firedAt) break;
                QVERIFY2(!outcome.output.startsWith("first run"), qPrintable(outcome.output));
                if (n == 1) QCOMPARE(outcome.output, "damaged E-IO");
            }
            QCOMPARE(folderHash(home.dir.path()), before);
        }
    }

    void whateverFailsHomeJsonIsOldOrNew()
    {
        for (const FaultPlan &mode : {FaultPlan{.error = "ENOSPC", .isSticky = true, .isTorn = true},
                                      {.error = "EIO"},
                                      {.error = "EACCES"},
                                      {.error = "KILL", .isTorn = true}})
            for (int n = 1;; ++n) {
                const Home home;
                QVERIFY(home.folder.write(sampleHome("old")));
                auto plan = mode;
                plan.under = home.dir.path();
                plan.at = n;
                const auto outcome = runWithFault(AMPHORA_STORE_CHILD, {"home", home.dir.path()}, plan);
                if (!outcome.firedAt) break;
                const auto read = home.folder.read();
                QVERIFY2(read, qPrintable(outcome.output));
                const auto name = read->identities.at(0).name;
                QVERIFY2(name == "new" || (name == "old" && outcome.exitCode != 0),
                         qPrintable(outcome.output));
                QVERIFY(n < 100);
            }
    }

    void settingsKeepWhatTheyDoNotKnowAndRefuseWhatTheyCannotRead()
    {
        const Home home;
        QVERIFY(home.folder.writeSettings(
            codec::Map{{"language", "de"}, {"ofANewerProgram", codec::List{1, 2}}}));
        auto settings = home.folder.readSettings();
        QVERIFY(settings);
        settings->set("language", "en");
        QVERIFY(home.folder.writeSettings(*settings));
        settings = home.folder.readSettings();
        QCOMPARE(*settings->find("language")->asText(), "en");
        QVERIFY(*settings->find("ofANewerProgram") == codec::Value(codec::List{1, 2}));
        QVERIFY(*settings->find("version") == codec::Value(1));

        home.put("settings.json", R"({"version":2})");
        QCOMPARE(home.folder.readSettings().error().code, Errc::dbNewer);
        QCOMPARE(home.folder.writeSettings({}).error().code, Errc::dbNewer);
        home.put("settings.json", "{");
        QCOMPARE(home.folder.readSettings().error().code, Errc::dbDamaged);
        const auto before = folderHash(home.dir.path());
        QCOMPARE(home.folder.writeSettings({}).error().code, Errc::dbDamaged);
        QCOMPARE(folderHash(home.dir.path()), before);
    }

    void theReserveIsRealRoomAndCanBeFreed()
    {
        const Home home;
        QVERIFY(!home.folder.freeReserve());
        QVERIFY(home.folder.keepReserve());
        QVERIFY(home.folder.keepReserve());
        struct stat info{};
        QVERIFY(::stat(home.folder.paths().reserve().c_str(), &info) == 0);
        QCOMPARE(std::size_t(info.st_size), kReserveBytes);
        QVERIFY(std::size_t(info.st_blocks) * 512 >= kReserveBytes);
        QCOMPARE(info.st_mode & 0777u, 0600u);
        QVERIFY(home.folder.freeReserve());
        QVERIFY(!QFile::exists(home.dir.filePath("reserve")));
    }

    void anEmptyReserveThatAKilledProcessLeftIsFilled()
    {
        const Home home;
        home.put("reserve", "");
        QVERIFY(home.folder.keepReserve());
        struct stat info{};
        QVERIFY(::stat(home.folder.paths().reserve().c_str(), &info) == 0);
        QCOMPARE(std::size_t(info.st_size), kReserveBytes);
        QVERIFY(std::size_t(info.st_blocks) * 512 >= kReserveBytes);
    }

    void foldersFollowTheXdgVariables()
    {
        const auto set = [](const char *name, const char *value) {
            value ? qputenv(name, value) : qunsetenv(name);
        };
        const QList<QByteArray> names = {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                         "XDG_RUNTIME_DIR"};
        QMap<QByteArray, QByteArray> before;
        for (const auto &name : names)
            if (qEnvironmentVariableIsSet(name)) before[name] = qgetenv(name);
        for (const auto &name : names)
            set(name, nullptr);

        QVERIFY(!HomePaths::ofUser());
        set("HOME", "/home/zoe");
        auto paths = HomePaths::ofUser();
        QVERIFY(paths);
        QCOMPARE(paths->homeJson().string(), "/home/zoe/.local/share/amphora/home.json");
        QCOMPARE(paths->cache.string(), "/home/zoe/.cache/amphora");
        QCOMPARE(paths->state.string(), "/home/zoe/.local/state/amphora");
        QCOMPARE(paths->runtime.string(), "/home/zoe/.local/state/amphora");
        set("XDG_DATA_HOME", "/data");
        set("XDG_CACHE_HOME", "relative");
        set("XDG_RUNTIME_DIR", "/run/user/1000");
        paths = HomePaths::ofUser();
        QCOMPARE(paths->database("ab").string(), "/data/amphora/identities/ab/store.sqlite");
        QCOMPARE(paths->cache.string(), "/home/zoe/.cache/amphora");
        QCOMPARE(paths->runtime.string(), "/run/user/1000/amphora");
        QCOMPARE(HomePaths::ofFolder("/h").state.string(), "/h/state");

        for (const auto &name : names)
            set(name, before.contains(name) ? before[name].constData() : nullptr);
    }
};

AMPHORA_TEST_UNIT(TstHomeFolder, "home_folder")
#include "tst_home_folder.moc"
