#include "core/engine/identity_home.h"

#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QFile>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using test::codeOf;

/// Goal: a home left by a crash at any step of making an identity is read rightly, and nothing that may be somebody's key is overwritten.
class TstIdentityHome : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;

    struct Folder {
        QTemporaryDir dir{test::temporaryTemplate()};
        store::HomePaths paths = store::HomePaths::ofFolder(dir.filePath("home").toStdString());
        QByteArray hash() const { return test::folderHash(dir.path()); }
    };

    IdentityHome home(const Folder &folder) { return IdentityHome(folder.paths, m_clock, m_random); }
    static std::string id() { return vault::identityIdOf(*did::Did::parse(test::kTestDid)); }

    /// A home with the identity of the test words; the wrapping key as the keychain would hold it.
    Bytes make(const Folder &folder)
    {
        auto made = home(folder);
        auto pending = made.open(false, 0) ? made.prepareFrom(test::words(), "Ada", KeyStore::keychain, {}) : Error{Errc::io, ""};
        if (!pending || !made.commit(**pending)) qFatal("the identity was not made");
        return Bytes((*pending)->wrappingKey.view().begin(), (*pending)->wrappingKey.view().end());
    }
    static void write(const std::filesystem::path &path, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
    }
    static QByteArray read(const std::filesystem::path &path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void nothingButTheHomeIsThereBeforeTheCommit()
    {
        const Folder folder;
        auto home = this->home(folder);
        QCOMPARE(home.open(false, 0)->presence, HomeView::Presence::firstRun);
        QVERIFY(!std::filesystem::exists(folder.paths.homeJson()));
        const auto pending = home.prepareNew({"Ada", KeyStore::keychain, {}});
        QVERIFY(pending);
        QVERIFY((*pending)->keychainEntry());
        QVERIFY(!std::filesystem::exists(folder.paths.identities()));
        const auto view = home.commit(**pending);
        QVERIFY(view);
        QVERIFY(view->isSelected);
        QVERIFY(std::filesystem::exists(folder.paths.vault(view->id)));
        QVERIFY(std::filesystem::exists(folder.paths.database(view->id)));
        QCOMPARE(home.view()->identities.size(), 1u);
    }

    void aFolderThatACrashLeftOutOfTheListIsListedAgain()
    {
        const Folder folder;
        const auto key = make(folder);
        {
            const store::HomeFolder files(folder.paths);
            auto description = *files.read();
            description.identities.clear();
            description.selected.clear();
            QVERIFY(files.write(description));
        }
        {
            auto reader = home(folder);
            const auto before = folder.hash();
            QVERIFY(reader.open(true, 0));
            QCOMPARE(folder.hash(), before); // A reader repairs nothing.
        }
        auto owner = home(folder);
        const auto view = owner.open(false, 0);
        QVERIFY(view);
        QCOMPARE(view->identities.size(), 1u);
        QCOMPARE(view->identities[0].did, std::string(test::kTestDid));
        QVERIFY(view->identities[0].isSelected);
        auto content = owner.vaultOf(id())->open(key);
        QVERIFY(content);
        QVERIFY((*owner.openWorkspace(id()))->unlock(std::move(*content)));
    }

    void anEntryWithoutItsFolderIsDamageAndNoBeginning()
    {
        const Folder folder;
        make(folder);
        std::filesystem::rename(folder.paths.identity(id()), folder.dir.filePath("away").toStdString());
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        QCOMPARE(codeOf(owner.openWorkspace(id())), std::string("E-DB-DAMAGED"));
        const auto vault = owner.vaultOf(id());
        QCOMPARE(codeOf(vault), std::string("E-KEY-MISSING"));
        QVERIFY(vault.error().where.ends_with("vault.cbor"));
        QVERIFY(!std::filesystem::exists(folder.paths.identity(id())));
    }

    void whatAnInterruptedMakingLeftMovesAsideAndIsKept()
    {
        const Folder folder;
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        const auto pending = owner.prepareFrom(test::words(), "Ada", KeyStore::keychain, {});
        QVERIFY(pending);
        const auto half = folder.paths.identities() / (".new-" + id());
        std::filesystem::create_directories(half);
        write(half / "vault.cbor", "half");
        write(half / "vault.cbor.tmp123", "less than half");
        QVERIFY(owner.commit(**pending));
        QVERIFY(!std::filesystem::exists(half));
        int kept = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder.paths.removed())) {
            QCOMPARE(read(entry.path() / "vault.cbor"), QByteArray("half"));
            ++kept;
        }
        QCOMPARE(kept, 1);
    }

    void aHalfWrittenVaultIsNeitherListedNorOverwritten()
    {
        const Folder folder;
        make(folder);
        const auto whole = read(folder.paths.vault(id()));
        for (const auto &bytes : {whole.left(40), QByteArray(), QByteArray("not a vault at all")}) {
            write(folder.paths.vault(id()), bytes);
            const store::HomeFolder files(folder.paths);
            auto description = *files.read();
            description.identities.clear();
            QVERIFY(files.write(description));
            auto owner = home(folder);
            QVERIFY(owner.open(false, 0)->identities.empty());
            const auto pending = owner.prepareFrom(test::words(), "Ada", KeyStore::keychain, {});
            QVERIFY(pending);
            QVERIFY(!owner.commit(**pending)); // Its folder is there: somebody has to look.
            QCOMPARE(read(folder.paths.vault(id())), bytes);
        }
    }

    void aNewVaultOfAKnownIdentityKeepsTheOldOneBesideIt()
    {
        const Folder folder;
        make(folder);
        const auto old = read(folder.paths.vault(id()));
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        QVERIFY(owner.preview(test::words())->isKnownHere);
        const auto pending = owner.prepareFrom(test::words(), {}, KeyStore::keychain, {});
        QVERIFY(pending && (*pending)->isReplacement);
        const auto view = owner.commit(**pending);
        QVERIFY(view);
        QCOMPARE(view->name, std::string("Ada"));
        QVERIFY(read(folder.paths.vault(id())) != old);
        int copies = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder.paths.identity(id())))
            if (entry.path().filename().string().starts_with("vault.cbor.2")) copies += read(entry.path()) == old;
        QCOMPARE(copies, 1);
    }

    void twoVaultsNeverAskForTheSameEntry()
    {
        const Folder folder;
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        std::set<std::string> names;
        for (int i = 0; i < 50; ++i) names.insert(*(*owner.prepareFrom(test::words(), {}, KeyStore::keychain, {}))->keychainEntry());
        QCOMPARE(names.size(), 50u);
    }

    void aReaderMakesNothing()
    {
        const Folder folder;
        make(folder);
        const auto before = folder.hash();
        auto reader = home(folder);
        QVERIFY(reader.open(true, 0));
        QCOMPARE(codeOf(reader.prepareNew({"x", KeyStore::keychain, {}})), std::string("E-HOME-BUSY"));
        QVERIFY(reader.openWorkspace(id()));
        QVERIFY(!reader.makeRoom());
        QCOMPARE(folder.hash(), before);
    }

    void identitiesAreFoundByNameDidAndId()
    {
        const Folder folder, empty;
        QCOMPARE(codeOf(home(empty).find({})), std::string("E-NO-IDENTITY"));
        make(folder);
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        const auto second = owner.commit(**owner.prepareNew({"Second", KeyStore::keychain, {}}));
        QVERIFY(second);
        QCOMPARE(owner.find({})->id, second->id); // The last one made is in use.
        for (const auto &text : {std::string("Ada"), std::string(test::kTestDid), id()}) QCOMPARE(owner.find(text)->id, id());
        QCOMPARE(codeOf(owner.find("Nobody")), std::string("E-NOT-FOUND"));
        QVERIFY(owner.select(id()));
        QCOMPARE(owner.find({})->id, id());
        QVERIFY(owner.rename(id(), "Countess"));
        QCOMPARE(owner.find("Countess")->id, id());
        QVERIFY(owner.rename(second->id, "Countess"));
        QCOMPARE(codeOf(owner.find("Countess")), std::string("E-USAGE")); // Nobody signs with the wrong one of two.
        QCOMPARE(owner.find(second->did)->id, second->id);
        QCOMPARE(codeOf(owner.rename("0000000000000000", "x")), std::string("E-NOT-FOUND"));
    }

    void aNameThatIsTooLongIsRefusedBeforeAKeyIsMade()
    {
        const Folder folder;
        make(folder);
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        std::string name;
        for (int i = 0; i < 150; ++i) name += "\u00e9"; // Characters count, not bytes.
        QVERIFY(owner.prepareNew({name, KeyStore::keychain, {}}));
        QVERIFY(owner.rename(id(), name));
        name += 'x';
        QCOMPARE(codeOf(owner.prepareNew({name, KeyStore::keychain, {}})), std::string("E-SIZE"));
        QCOMPARE(codeOf(owner.prepareFrom(test::words(), name, KeyStore::keychain, {})), std::string("E-SIZE"));
        QCOMPARE(codeOf(owner.rename(id(), name)), std::string("E-SIZE"));
        QVERIFY(owner.find(name.substr(0, 300)));
    }

    void theOwnerKeepsAReserveAndGivesItBackOnce()
    {
        const Folder folder;
        make(folder);
        auto owner = home(folder);
        QVERIFY(owner.open(false, 0));
        QCOMPARE(std::filesystem::file_size(folder.paths.reserve()), store::kReserveBytes);
        QVERIFY(owner.makeRoom());
        QVERIFY(!std::filesystem::exists(folder.paths.reserve()));
        QVERIFY(!owner.makeRoom());
    }
};

AMPHORA_TEST_UNIT(TstIdentityHome, "identity_home")
#include "tst_identity_home.moc"
