#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/app_presenter.h"

#include <QSignalSpy>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// Ctrl+K finds what there is, and Return does it.
class TstPalette : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    static QStringList keys(ShellModel &shell)
    {
        QStringList found;
        for (const auto &row : static_cast<Rows<FoundRow> *>(shell.found())->rows()) found << row.key;
        return found;
    }

private Q_SLOTS:
    void actionsSettingsAndHelpAreFoundAndOpened()
    {
        EngineFixture home;
        Faces faces;
        AppPresenter app(home.engine(), faces);
        auto &shell = faces.shell;
        Q_EMIT home.engine().identities().changed();

        shell.setQuery("dark");
        QVERIFY(keys(shell).contains("settings:appearance"));
        shell.choose("settings:appearance");
        QCOMPARE(shell.page(), "settings");
        shell.choose("settings:log");
        QCOMPARE(faces.settings.section, "log");

        shell.setQuery("e-sig");
        const auto help = keys(shell).filter("help:errors:");
        QVERIFY(!help.isEmpty());
        shell.choose(help.front());
        QCOMPARE(shell.page(), "help");
        QCOMPARE(faces.help.topic, "errors");
        for (const auto *query : {"issue", "link", "node"}) { // One line each, and not the same twice.
            shell.setQuery(query);
            for (const auto &row : static_cast<Rows<FoundRow> *>(shell.found())->rows()) {
                QVERIFY2(!row.detail.contains('\n'), qPrintable(row.detail));
                QVERIFY2(!row.detail.startsWith(row.title + " · ") && row.detail != row.title, qPrintable(row.title));
            }
        }
        shell.setQuery("e"); // One letter is everywhere.
        QVERIFY(keys(shell).filter("help:").isEmpty());

        QSignalSpy add(&faces.nodes, &NodesModel::addAsked), kit(&faces.recovery, &RecoveryModel::kitWanted);
        shell.setQuery("node");
        QVERIFY(keys(shell).contains("do:addNode"));
        shell.choose("do:addNode");
        QCOMPARE(shell.page(), "nodes");
        QCOMPARE(add.size(), 1);
        shell.choose("do:kit");
        QCOMPARE(kit.size(), 1);
        QCOMPARE(faces.recovery.kitStep, RecoveryModel::KitStep::Passphrase);
    }

    void whatNeedsTheKeyIsNotOfferedWithoutIt()
    {
        EngineFixture home;
        Faces faces;
        AppPresenter app(home.engine(), faces);
        Q_EMIT home.engine().identities().changed();
        faces.shell.setQuery("kit");
        QVERIFY(keys(faces.shell).contains("do:kit"));
        home.engine().identities().lock();
        faces.shell.setQuery("kit ");
        faces.shell.setQuery("kit");
        QVERIFY(!keys(faces.shell).contains("do:kit"));
        faces.shell.setQuery("key");
        QVERIFY(keys(faces.shell).contains("do:unlock"));
    }

    void credentialsAreFoundByTheirWordsWhileTheKeyIsOpen()
    {
        EngineFixture home;
        Faces faces;
        AppPresenter app(home.engine(), faces);
        auto &shell = faces.shell;
        Q_EMIT home.engine().identities().changed();
        const auto did = home.engine().identities().current()->did;
        const auto made = EngineFixture::wait(home.engine().credentials().issue({did, "statement", {}, {}, {{"statement", "Plays the oboe"}}, credential::Form::sdJwt, {}}));
        QVERIFY(made);
        const auto key = "held:" + QString::fromStdString(made->id);

        shell.setQuery("OBOE");
        QTRY_COMPARE_WITH_TIMEOUT(keys(shell).filter("held:"), QStringList{key}, kPatience);
        shell.setQuery("bassoon");
        QVERIFY(keys(shell).filter("held:").isEmpty());
        shell.setQuery("o");
        QVERIFY(keys(shell).filter("held:").isEmpty());
        QSignalSpy opened(&faces.credentials, &CredentialsModel::credentialWanted);
        shell.choose(key);
        QCOMPARE(shell.page(), "credentials");
        QCOMPARE(opened.size(), 1);
        shell.setQuery("oboe");
        QTRY_COMPARE_WITH_TIMEOUT(keys(shell).filter("held:").size(), 1, kPatience);
        home.engine().identities().lock();
        QTRY_VERIFY_WITH_TIMEOUT(keys(shell).filter("held:").isEmpty(), kPatience);
        shell.setQuery("oboe ");
        QVERIFY(keys(shell).filter("held:").isEmpty());
    }

    void streamsAreFoundByWhatTheyAreByHowTheirIdBeginsAndByAnyWholeId()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        Faces faces;
        AppPresenter app(home.engine(), faces);
        auto &shell = faces.shell;
        Q_EMIT home.engine().identities().changed();
        const auto own = EngineFixture::wait(home.engine().streams().list({{}, {}, true}));
        QVERIFY(own && own->size() == 2);
        const auto id = QString::fromStdString(own->back().streamId);

        shell.setQuery("profile");
        QTRY_VERIFY_WITH_TIMEOUT(!keys(shell).filter("stream:").isEmpty(), kPatience);
        QVERIFY(keys(shell).filter("stream:").size() <= StreamFinder::kShown);
        shell.setQuery("p");
        QVERIFY(keys(shell).filter("stream:").isEmpty());
        shell.setQuery(id.left(20));
        QTRY_COMPARE_WITH_TIMEOUT(keys(shell).filter("stream:"), QStringList("stream:" + id), kPatience);
        shell.choose("stream:" + id);
        QCOMPARE(shell.page(), "streams");
        QTRY_COMPARE_WITH_TIMEOUT(faces.streams.stream.state, StreamModel::State::Ready, kPatience);

        // Any stream there is, also one that nobody here has ever seen.
        const QString other = "ceramic://k2t6wyfsu4pg0t2n4j8ms3s33xsgqjhtto04mvq8w5a2v5xo48idyz38l7ydki";
        shell.open("home");
        shell.setQuery(other);
        QTRY_COMPARE_WITH_TIMEOUT(keys(shell).filter("lookup:"), QStringList("lookup:" + other), kPatience);
        QSignalSpy asked(&faces.streams, &StreamsModel::lookUpAsked);
        shell.choose("lookup:" + other);
        QCOMPARE(shell.page(), "streams");
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!faces.streams.lookUpError.isEmpty(), kPatience); // There is no node to ask.
    }

    void everyRowThatIsOfferedOpensSomething()
    {
        EngineFixture home;
        Faces faces;
        AppPresenter app(home.engine(), faces);
        auto &shell = faces.shell;
        Q_EMIT home.engine().identities().changed();
        shell.setQuery("x");
        shell.setQuery({});
        const auto offered = keys(shell);
        QVERIFY(offered.size() > 8);
        QSignalSpy lock(&app.shell(), &ShellPresenter::lockWanted), another(&app.shell(), &ShellPresenter::newIdentityWanted), page(&shell, &ShellModel::pageChanged);
        for (const auto &key : offered) {
            shell.open("home");
            page.clear();
            const auto before = lock.size() + another.size() + shell.toasts()->count();
            Q_EMIT faces.credentials.checking.closed();
            shell.choose(key);
            const bool isChecking = faces.credentials.checking.step == CredentialCheckModel::Step::Choose; // A sheet over any page.
            QVERIFY2(lock.size() + another.size() + shell.toasts()->count() > before || page.size() > 0 || isChecking, qPrintable(key));
            if (lock.size() > 0) home.open();
            lock.clear();
            while (shell.toasts()->count() > 0) shell.dropToast(static_cast<Rows<ToastRow> *>(shell.toasts())->rows().front().key);
        }
    }
};

AMPHORA_TEST_UNIT(TstPalette, "palette")
#include "tst_palette.moc"
