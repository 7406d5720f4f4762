#include "tests/presenters/engine_fixture.h"
#include "tests/support/test_unit.h"
#include "ui/presenters/app_presenter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace amphora;
using amphora::test::EngineFixture;
using ui::ShellModel, ui::WelcomeModel;

namespace {

/// A computer without a secret service.
class NoKeyring final : public keychain::Keychain {
public:
    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &) override { return none<std::shared_ptr<SecretBytes>>(); }
    QFuture<Status> write(const std::string &, std::shared_ptr<SecretBytes>) override { return none<std::monostate>(); }
    QFuture<Status> remove(const std::string &) override { return none<std::monostate>(); }
    QFuture<Status> probe() override { return none<std::monostate>(); }
    QFuture<Status> unlock() override { return none<std::monostate>(); }
    QString backendName() const override { return {}; }

private:
    template <typename T>
    static QFuture<Result<T>> none()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(Error{Errc::keyNone, "none here"}));
        promise.finish();
        return promise.future();
    }
};

/// A locked keyring whose question nobody has answered yet.
class AskingKeyring final : public keychain::Keychain {
public:
    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &) override { return locked<std::shared_ptr<SecretBytes>>(); }
    QFuture<Status> write(const std::string &, std::shared_ptr<SecretBytes>) override { return locked<std::monostate>(); }
    QFuture<Status> remove(const std::string &) override { return locked<std::monostate>(); }
    QFuture<Status> probe() override { return isOpen ? finished<std::monostate>(ok()) : locked<std::monostate>(); }
    QFuture<Status> unlock() override
    {
        asked = {};
        asked.start();
        return asked.future();
    }
    QString backendName() const override { return QStringLiteral("Keyring"); }
    void answer(const Status &answer)
    {
        isOpen = bool(answer);
        asked.addResult(answer);
        asked.finish();
    }

    QPromise<Status> asked;
    bool isOpen = false;

private:
    template <typename T>
    static QFuture<Result<T>> finished(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    template <typename T>
    static QFuture<Result<T>> locked() { return finished<T>(Error{Errc::keyLocked, "locked"}); }
};

/// A node that takes the question and never answers.
class SilentNode final : public net::HttpClient {
public:
    Result<net::HttpResponse> send(const net::HttpRequest &, const net::CancelToken &cancel) override
    {
        wasAsked = true;
        while (!cancel.isCancelled()) std::this_thread::yield();
        wasCancelled = true;
        return Error{Errc::cancelled, "nobody waits any more"};
    }
    std::atomic<bool> wasAsked = false, wasCancelled = false;
};

class NoNetwork final : public net::HttpClient {
public:
    Result<net::HttpResponse> send(const net::HttpRequest &, const net::CancelToken &) override { return Error{Errc::nodeDown, "no network"}; }
};

/// The program without its window, on a home in `folder`.
struct Program {
    explicit Program(const QString &folder, keychain::Keychain *otherKeyring = nullptr, net::HttpClient *otherHttp = nullptr)
        : engine({store::HomePaths::ofFolder((folder + QStringLiteral("/home")).toStdString()), false, 200},
                 {otherKeyring ? *otherKeyring : keyring, otherHttp ? *otherHttp : http, clock, random}),
          app(engine, faces)
    {
        app.start();
    }
    ShellModel::Gate gate() const { return faces.shell.gate(); }
    WelcomeModel &welcome() { return faces.welcome; }

    /// "I am new here" with a vault, to the last button.
    void makeNew(const QString &name)
    {
        Q_EMIT welcome().doorWanted(WelcomeModel::Step::Name);
        welcome().setProperty("name", name);
        Q_EMIT welcome().forwardWanted();
        QTRY_COMPARE(welcome().keyring, WelcomeModel::Keyring::Missing);
        welcome().setProperty("passphrase", QStringLiteral("correct horse"));
        welcome().setProperty("passphraseAgain", QStringLiteral("correct horse"));
        Q_EMIT welcome().forwardWanted();
        QTRY_COMPARE(welcome().step, WelcomeModel::Step::Words);
        QCOMPARE(gate(), ShellModel::Gate::Welcome);
        Q_EMIT faces.recovery.wordsClosed(); // Later.
        QCOMPARE(gate(), ShellModel::Gate::Open);
    }

    NoKeyring keyring;
    NoNetwork http;
    SystemClock clock;
    SystemRandom random;
    engine::Engine engine;
    ui::Faces faces;
    ui::AppPresenter app;
};

/// Made anew for each: what is typed is overwritten in the end.
QString words() { return QStringLiteral("abandon ").repeated(23) + QStringLiteral("art"); }

} // namespace

/// Goal: what a person goes through from the first start on, at the view-models, with the real engine and files.
class TstFirstRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPersonEndsAtHomeAndFindsItLockedNextTime()
    {
        QTemporaryDir folder;
        QString did;
        {
            Program program(folder.path());
            QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
            program.makeNew(QStringLiteral("Ada"));
            QCOMPARE(program.faces.shell.name(), QStringLiteral("Ada"));
            did = program.faces.shell.did();
            QVERIFY(did.startsWith(QLatin1String("did:key:z6Mk")));
            QVERIFY(program.welcome().passphrase.isEmpty());
            Q_EMIT program.faces.shell.lockWanted();
            QCOMPARE(program.gate(), ShellModel::Gate::Locked);
        }
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Locked);
        auto &unlock = program.faces.unlock;
        QCOMPARE(unlock.did, did);
        QVERIFY(unlock.wantsPassphrase);
        Q_EMIT unlock.openWanted(QStringLiteral("wrong"));
        QTRY_VERIFY(!unlock.passphraseError.isEmpty());
        QCOMPARE(program.gate(), ShellModel::Gate::Locked);
        Q_EMIT unlock.openWanted(QStringLiteral("correct horse"));
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Open);
    }

    void theFirstNameStandsInTheProfileAsADraft()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        program.makeNew(QStringLiteral("Ada"));
        auto &profile = program.faces.profile;
        QTRY_COMPARE(profile.name.value(), QStringLiteral("Ada"));
        QCOMPARE(profile.changeCount, 1);
        QVERIFY(!profile.isPublished && profile.canPublish);
        QTRY_COMPARE(program.faces.home.review.count(), 1); // Home says that a draft waits.
    }

    void anIdentityIsRenamedOnThisComputer()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        program.makeNew(QStringLiteral("Ada"));
        auto &shell = program.faces.shell;
        QSignalSpy renamed(&shell, &ShellModel::renamed);
        Q_EMIT shell.renameWanted(QStringLiteral("  Ada at work "));
        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(shell.name(), QStringLiteral("Ada at work"));
        QTRY_COMPARE(static_cast<ui::Rows<ui::IdentityRow> *>(shell.identities())->rows().front().name, QStringLiteral("Ada at work"));
    }

    void nothingIsMadeBeforeTheLastButton()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        Q_EMIT program.welcome().doorWanted(WelcomeModel::Step::Name);
        program.welcome().setProperty("name", QStringLiteral("Ada"));
        Q_EMIT program.welcome().forwardWanted();
        QTRY_COMPARE(program.welcome().keyring, WelcomeModel::Keyring::Missing);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("home/home.json"))));
        Q_EMIT program.welcome().backWanted();
        QCOMPARE(program.welcome().step, WelcomeModel::Step::Name);
        QCOMPARE(program.welcome().name, QStringLiteral("Ada"));
    }

    void anUndoIsOfferedNoLongerThanItWorks()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        program.makeNew(QStringLiteral("Ada"));
        auto &profile = program.faces.profile;
        const auto offered = [&shell = program.faces.shell] {
            const auto &rows = static_cast<ui::Rows<ui::ToastRow> *>(shell.toasts())->rows();
            return std::count_if(rows.begin(), rows.end(), [](const ui::ToastRow &row) { return row.isUndo; });
        };
        QTRY_COMPARE(profile.name.value(), QStringLiteral("Ada"));
        Q_EMIT profile.discardWanted();
        QTRY_COMPARE(offered(), 1);
        profile.name.setValue(QStringLiteral("Countess")); // Another draft.
        QCOMPARE(offered(), 0);
        Q_EMIT profile.discardWanted();
        QTRY_COMPARE(offered(), 1);
        Q_EMIT program.faces.shell.lockWanted();
        QTRY_COMPARE(offered(), 0);
    }

    void aNameThatIsTooLongDoesNotPass()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Name);
        QVERIFY(welcome.canGoOn); // It may stay empty.
        welcome.setProperty("name", QString(151, u'x'));
        QVERIFY(!welcome.canGoOn);
        Q_EMIT welcome.forwardWanted(); // As Enter does.
        QCOMPARE(welcome.step, WelcomeModel::Step::Name);
        welcome.setProperty("name", QStringLiteral("😀").repeated(150)); // Characters count, as people see them.
        QVERIFY(welcome.canGoOn);
        Q_EMIT welcome.forwardWanted();
        QCOMPARE(welcome.step, WelcomeModel::Step::Place);
    }

    void theWayBackFromRecoveryLeadsToTheLockItCameFrom()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        program.makeNew(QStringLiteral("Ada"));
        Q_EMIT program.faces.shell.lockWanted();
        QCOMPARE(program.gate(), ShellModel::Gate::Locked);
        Q_EMIT program.faces.unlock.recoverWanted();
        QCOMPARE(program.gate(), ShellModel::Gate::Welcome);
        QCOMPARE(program.welcome().step, WelcomeModel::Step::Restore);
        program.welcome().setProperty("secret", QStringLiteral("abandon abandon"));
        Q_EMIT program.welcome().backWanted();
        QCOMPARE(program.gate(), ShellModel::Gate::Locked);
        QVERIFY(program.welcome().secret.isEmpty());
    }

    void whatWasTypedBehindOneDoorIsForgottenAtTheDoors()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Secret);
        welcome.setProperty("secret", QStringLiteral("abandon abandon abandon"));
        Q_EMIT welcome.backWanted();
        QCOMPARE(welcome.step, WelcomeModel::Step::Doors);
        QVERIFY(welcome.secret.isEmpty());
    }

    void aWrongWordIsNamedAndWhatWasTypedStays()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Secret);
        auto typed = words();
        typed.replace(8, 7, QStringLiteral("abandom"));
        welcome.setProperty("secret", typed);
        Q_EMIT welcome.forwardWanted();
        QTRY_VERIFY(!welcome.secretError.isEmpty());
        QVERIFY2(welcome.secretError.contains(QLatin1String("Word 2 ")), qPrintable(welcome.secretError));
        QCOMPARE(welcome.secret, typed);
        QCOMPARE(welcome.step, WelcomeModel::Step::Secret);
    }

    void wordsSayWhoseTheyAreBeforeAnythingIsMade()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Secret);
        welcome.setProperty("secret", words());
        QTRY_VERIFY2(welcome.secretHint.contains(QLatin1String("z6Mkv8dr")), qPrintable(welcome.secretHint));
        Q_EMIT welcome.forwardWanted();
        QTRY_COMPARE(welcome.step, WelcomeModel::Step::Place);
        QTRY_COMPARE(welcome.keyring, WelcomeModel::Keyring::Missing);
        welcome.setProperty("passphrase", QStringLiteral("correct horse"));
        welcome.setProperty("passphraseAgain", QStringLiteral("correct hors"));
        Q_EMIT welcome.forwardWanted();
        QVERIFY(!welcome.passphraseError.isEmpty());
        welcome.setProperty("passphraseAgain", QStringLiteral("correct horse"));
        Q_EMIT welcome.forwardWanted();
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Open);
        QCOMPARE(program.faces.shell.did(), QStringLiteral("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq"));
        QVERIFY(welcome.secret.isEmpty());
    }

    void whoLeavesThePageLeavesNoCopyOfTheWords()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Secret);
        welcome.setSecret(u"  abandon "_qs + words());
        const QString earlier = welcome.secret; // What a text field shares.
        welcome.setSecret(u' ' + words() + u' ');
        QCOMPARE(earlier.count(QChar()), earlier.size());
        const QString shared = welcome.secret;
        QTRY_VERIFY(welcome.secretHint.contains(QLatin1String("z6Mkv8dr")));
        welcome.setSecret(u"\n "_qs + words()); // A question about it is on its way when the page is left.
        const QString last = welcome.secret;
        Q_EMIT welcome.forwardWanted();
        QVERIFY(welcome.busy && welcome.canCancel);
        Q_EMIT welcome.cancelWanted();
        QCOMPARE(welcome.step, WelcomeModel::Step::Secret);
        Q_EMIT welcome.backWanted();
        QCOMPARE(welcome.step, WelcomeModel::Step::Doors);
        for (const auto *copy : {&shared, &last}) {
            QCOMPARE(copy->count(QChar()), copy->size());
            QVERIFY(copy->isDetached()); // Nobody holds it but this test.
        }
        QVERIFY(EngineFixture::wait(program.engine.home())); // The answer has come, and says nothing any more.
        QCoreApplication::processEvents();
        QVERIFY(welcome.secretHint.isEmpty() && welcome.foundIdentity.isEmpty());
        QCOMPARE(welcome.step, WelcomeModel::Step::Doors);
    }

    void waitingForTheKeyringIsGivenUpAndALateYesStillCounts()
    {
        QTemporaryDir folder;
        AskingKeyring keyring;
        Program program(folder.path(), &keyring);
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Name);
        Q_EMIT welcome.skipWanted();
        QTRY_COMPARE(welcome.keyring, WelcomeModel::Keyring::Locked);
        Q_EMIT welcome.keyringWanted();
        QVERIFY(welcome.busy && welcome.canCancel);
        Q_EMIT welcome.cancelWanted();
        QVERIFY(!welcome.busy && !welcome.canCancel);
        QCOMPARE(welcome.step, WelcomeModel::Step::Place);
        keyring.answer(Error{Errc::keyDenied, "no"});
        QCoreApplication::processEvents();
        QVERIFY(welcome.problemTitle.isEmpty()); // Of what nobody waits for.

        Q_EMIT welcome.keyringWanted();
        Q_EMIT welcome.cancelWanted();
        keyring.answer(ok());
        QTRY_COMPARE(welcome.keyring, WelcomeModel::Keyring::Ready);
        QVERIFY(!welcome.busy);
    }

    void lookingAroundIsGivenUpAndTheNodeIsLetGo()
    {
        QTemporaryDir folder;
        SilentNode node;
        Program program(folder.path(), nullptr, &node);
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        Q_EMIT welcome.doorWanted(WelcomeModel::Step::Look);
        welcome.setProperty("did", QStringLiteral("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq"));
        welcome.setProperty("node", QStringLiteral("http://127.0.0.1:1"));
        Q_EMIT welcome.forwardWanted();
        QTRY_VERIFY(node.wasAsked);
        QVERIFY(welcome.busy && welcome.canCancel);
        Q_EMIT welcome.cancelWanted();
        QVERIFY(!welcome.busy);
        QTRY_VERIFY(node.wasCancelled);
        QCoreApplication::processEvents();
        QVERIFY(welcome.nodeError.isEmpty() && welcome.seenDid.isEmpty());
        Q_EMIT welcome.backWanted();
        QCOMPARE(welcome.step, WelcomeModel::Step::Doors);
    }

    void aKitThatWouldNeverEndIsRefusedAndTheWindowWaitsForNone()
    {
        QTemporaryDir folder;
        const auto pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        auto &welcome = program.welcome();
        for (const auto &path : {pipe, QStringLiteral("/dev/zero")}) {
            Q_EMIT welcome.doorWanted(WelcomeModel::Step::Restore);
            welcome.setProperty("kit", QUrl::fromLocalFile(path));
            Q_EMIT welcome.forwardWanted();
            QVERIFY(welcome.busy);
            QTRY_VERIFY(!welcome.kitError.isEmpty());
            QVERIFY(!welcome.busy);
            QCOMPARE(welcome.step, WelcomeModel::Step::Restore);
        }
    }

    void aHomeThatIsDamagedIsNoFirstRun()
    {
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath(QStringLiteral("home")));
        QFile file(folder.filePath(QStringLiteral("home/home.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Failed);
        QCOMPARE(program.faces.shell.problemCode, QStringLiteral("E-DB-DAMAGED"));
    }

    void anIdleComputerPutsTheKeyAway()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Welcome);
        program.makeNew({});
        program.app.shell().watchIdle(std::chrono::milliseconds(50));
        QTRY_COMPARE(program.gate(), ShellModel::Gate::Locked);
    }
};

AMPHORA_TEST_UNIT(TstFirstRun, "first_run")
#include "tst_first_run.moc"
