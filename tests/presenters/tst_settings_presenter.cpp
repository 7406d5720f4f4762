#include "tests/support/test_unit.h"
#include "core/base/log.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/app_presenter.h"
#include "ui/presenters/licences.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// What is chosen once, on the real engine.
class TstPresentersSettings : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 30'000; ///< ms; the machine may be busy.

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void whatIsChosenIsKeptAndOtherProgramsKeysStay()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().writeSetting("ofALaterVersion", "stays")));
        {
            SettingsModel model;
            SettingsPresenter presenter(home.engine(), model);
            QCOMPARE(presenter.lockAfter().count(), 10);
            QVERIFY(presenter.locksWhenAway());
            QSignalSpy changed(&presenter, &SettingsPresenter::lockRulesChanged);
            Q_EMIT model.lockMinutesWanted(2);
            QCOMPARE(presenter.lockAfter().count(), 2); // At once, not when the disk has it.
            Q_EMIT model.lockAwayWanted(false);
            Q_EMIT model.lockMinutesWanted(7); // Is not offered.
            QCOMPARE(presenter.lockAfter().count(), 2);
            QVERIFY(changed.size() >= 2);
            QVERIFY(model.lockText.contains(u"2"));
            QVERIFY(EngineFixture::wait(home.engine().readSettings())); // Answered in order: now they are written.
        }
        home.restart();
        SettingsModel model;
        SettingsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.lockMinutes, 2, kPatience);
        QVERIFY(!model.lockAway);
        const auto settings = EngineFixture::wait(home.engine().readSettings());
        QVERIFY(settings && settings->find("ofALaterVersion"));
    }

    void whatASyncSaysReadsNoLicenceAnew()
    {
        EngineFixture home;
        SettingsModel model;
        SettingsPresenter presenter(home.engine(), model);
        Q_EMIT model.licenceWanted("qt");
        QVERIFY(!model.licenceText.isEmpty() && model.licences.count() > 0);
        model.licenceText = QStringList{"as it stands"};
        model.licences.clear();
        for (int i = 0; i < 3; ++i) Q_EMIT home.engine().nodes().syncStateChanged();
        QCOMPARE(model.licenceText, QStringList{"as it stands"});
        QCOMPARE(model.licences.count(), 0);
        presenter.retranslate();
        QVERIFY(model.licenceText.size() > 1 && model.licences.count() > 0);
    }

    void stayingOfflineStopsEveryRequestAtOnceAndIsKept()
    {
        test::ScriptedHttp http;
        std::atomic<int> asked = 0;
        http.setAnswer([&](const net::HttpRequest &) -> Result<net::HttpResponse> {
            ++asked;
            return Error{Errc::nodeDown, "nobody"};
        });
        EngineFixture home(&http);
        Faces faces;
        AppPresenter app(home.engine(), faces);
        Q_EMIT home.engine().identities().changed();
        Q_EMIT faces.settings.offlineWanted(true);
        QVERIFY(home.engine().isOffline() && faces.settings.isOffline && faces.nodes.isOffline);
        QCOMPARE(faces.shell.sync().text, "Offline");
        const auto refused = [](const auto &answer) { return !answer && answer.error().code == Errc::offline; };
        auto &nodes = home.engine().nodes();
        QVERIFY(refused(EngineFixture::wait(nodes.add("http://127.0.0.1:1"))));
        QVERIFY(refused(EngineFixture::wait(nodes.sync())));
        QVERIFY(refused(EngineFixture::wait(nodes.lookUpProfile("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq", "http://127.0.0.1:1"))));
        const auto checks = EngineFixture::wait(nodes.test("http://127.0.0.1:1"));
        QVERIFY(checks && checks->front().code == "E-OFFLINE");
        QCOMPARE(asked.load(), 0);
        faces.shell.choose("do:online");
        QVERIFY(!home.engine().isOffline());
        QVERIFY(!EngineFixture::wait(nodes.add("http://127.0.0.1:1")));
        QVERIFY(asked.load() > 0);
        QVERIFY(EngineFixture::wait(home.engine().setOffline(true)));
        home.restart();
        QVERIFY(home.engine().isOffline());
    }

    void nonsenseInTheFileMeansTheUsualRules()
    {
        EngineFixture home;
        for (const auto &wrong : {codec::Value(0), codec::Value(-5), codec::Value(1e30), codec::Value("soon"), codec::Value()}) {
            QVERIFY(EngineFixture::wait(home.engine().writeSetting("lockMinutes", wrong)));
            QVERIFY(EngineFixture::wait(home.engine().writeSetting("lockAway", "no")));
            SettingsModel model;
            model.lockMinutes = 99;
            SettingsPresenter presenter(home.engine(), model);
            QTRY_COMPARE_WITH_TIMEOUT(model.lockMinutes, SettingsPresenter::kLockMinutes, kPatience);
            QVERIFY(model.lockAway);
        }
    }

    void theLogIsShownFoundInAndCopiedWithoutSecrets()
    {
        EngineFixture home;
        log(LogLevel::warning, "test", "a token abcDEF0123456789_-abcDEF0123456789 and a line\nbreak");
        SettingsModel model;
        SettingsPresenter presenter(home.engine(), model);
        QSignalSpy said(&presenter, &SettingsPresenter::said);
        Q_EMIT model.logWanted();
        QTRY_VERIFY_WITH_TIMEOUT(model.log.count() > 0, kPatience);
        const int all = model.log.count();
        model.setLogQuery("WARNING");
        QVERIFY(model.log.count() > 0 && model.log.count() < all);
        const auto &row = model.log.rows().back();
        QCOMPARE(row.level, "warning");
        QCOMPARE(row.area, "test");
        QVERIFY2(row.text.contains("[secret]") && !row.text.contains("abcDEF"), qPrintable(row.text));
        QVERIFY(!row.text.contains(u'\n') && !row.when.isEmpty());
        Q_EMIT model.logCopyWanted();
        QVERIFY(QGuiApplication::clipboard()->text().contains("[secret]"));
        QCOMPARE(said.size(), 1);
        model.setLogQuery("no such line");
        QCOMPARE(model.log.count(), 0);
    }

    void theFoldersAreNamedAndMeasured()
    {
        EngineFixture home;
        SettingsModel model;
        SettingsPresenter presenter(home.engine(), model);
        QCOMPARE(model.dataFolder, QString::fromStdString(home.engine().paths().data.string()));
        QVERIFY(model.dataText.isEmpty()); // Nothing is measured before it is looked at.
        Q_EMIT model.sizesWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!model.dataText.isEmpty(), kPatience);
        QVERIFY2(model.dataText.contains(QRegularExpression("\\d.* in \\d+")), qPrintable(model.dataText));
    }

    void whatCannotBeKeptIsSaidAndHoldsAllTheSame()
    {
        EngineFixture home;
        SettingsModel model;
        SettingsPresenter presenter(home.engine(), model);
        QFile file(model.dataFolder + "/settings.json");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 99}");
        file.close();
        Q_EMIT model.lockMinutesWanted(5);
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, "E-DB-NEWER", kPatience);
        QCOMPARE(model.lockMinutes, 5);
        QCOMPARE(read(file.fileName()), "{\"version\": 99}"); // Not touched.
    }

    void settingsThatCannotBeReadMeanOfflineAndThePageSaysWhy()
    {
        EngineFixture home;
        QFile file(QString::fromStdString(home.engine().paths().settingsJson().string()));
        QVERIFY(EngineFixture::wait(home.engine().setOffline(false)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"version\": 1, \"offline\": tr"); // Cut off, as by a full disk.
        file.close();
        home.restart();
        QVERIFY(home.engine().isOffline());
        SettingsModel model;
        SettingsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, "E-DB-DAMAGED", kPatience);
        QVERIFY(model.isOffline);
        (void)EngineFixture::wait(home.engine().setOffline(false)); // Whoever wants to goes online, for as long as the program runs.
        QVERIFY(!home.engine().isOffline());
    }

    void whoGoesAwayLocksAndOnlyThenTheComputerSleeps()
    {
        EngineFixture home;
        Faces faces;
        AppPresenter app(home.engine(), faces);
        QTRY_VERIFY_WITH_TIMEOUT(home.engine().identities().current().has_value(), kPatience);
        bool sleeps = false;
        app.personWentAway([&] { sleeps = true; });
        QCOMPARE(home.engine().identities().current()->state, engine::KeyState::locked);
        QVERIFY(!sleeps); // The key is put away on the core thread first.
        QTRY_VERIFY_WITH_TIMEOUT(sleeps, kPatience);
        QCOMPARE(faces.shell.gate(), ShellModel::Gate::Locked);

        home.open();
        Q_EMIT faces.settings.lockAwayWanted(false);
        sleeps = false;
        app.personWentAway([&] { sleeps = true; });
        QVERIFY(sleeps); // Nothing to wait for.
        QCOMPARE(home.engine().identities().current()->state, engine::KeyState::unlocked);
    }

    void theTimeThatWasChosenIsTheTimeThatCounts()
    {
        EngineFixture home;
        Faces faces;
        AppPresenter app(home.engine(), faces);
        app.shell().watchIdle();
        Q_EMIT home.engine().identities().changed();
        QVERIFY(faces.shell.keyring().text.contains("10"));
        Q_EMIT faces.settings.lockMinutesWanted(5); // Before the file was read: what it says is older.
        QVERIFY(faces.shell.keyring().text.contains("5"));
        QVERIFY(EngineFixture::wait(home.engine().readSettings()));
        QCOMPARE(faces.settings.lockMinutes, 5);
        QSignalSpy locks(&app.shell(), &ShellPresenter::lockWanted);
        app.shell().setIdleMax(std::chrono::milliseconds(50));
        QTRY_VERIFY_WITH_TIMEOUT(locks.size() > 0, kPatience);
    }

    /// What is linked or bundled has its row, and every row its whole text.
    void everyPartHasItsLicence()
    {
        QStringList keys;
        for (const auto &row : licenceRows()) {
            keys << row.key;
            QVERIFY2(!row.title.isEmpty() && !row.detail.isEmpty() && !row.terms.isEmpty(), qPrintable(row.key));
            const auto text = licenceText(row.key).join(u'\n');
            QVERIFY2(text.size() > 90, qPrintable(row.key));
        }
        const auto build = read(QStringLiteral(AMPHORA_SOURCE_DIR "/cmake/AmphoraDependencies.cmake"));
        static const QRegularExpression library("(?:find_package|pkg_check_modules)\\((\\w+)");
        int libraries = 0;
        for (const auto &match : library.globalMatch(build)) {
            auto name = match.captured(1).toLower();
            if (name == "pkgconfig" || name == "zxing") continue; // zxing reads QR codes back in tests.
            ++libraries;
            if (name == "qt6") name = "qt";
            if (name == "qt6keychain") name = "qtkeychain";
            if (name == "sqlite3") name = "sqlite";
            QVERIFY2(keys.contains(name), qPrintable(name + " has no row in ui/presenters/licences.cpp"));
        }
        QVERIFY(libraries > 8);
        QVERIFY(licenceText("qt").join(u'\n').contains("GNU LESSER GENERAL PUBLIC LICENSE"));
    }
};

AMPHORA_TEST_UNIT(TstPresentersSettings, "settings_presenter")
#include "tst_settings_presenter.moc"
