#include "core/vault/keychain_entry.h"
#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace amphora;
using namespace amphora::engine;
using test::Bench;
using test::codeOf;
using test::secret;
using test::words;
using Outcome = RestoredIdentity::Outcome;

/// Goal K1, K2: whatever a keychain answers, no key is made that it cannot keep, none is overwritten, and the state that is shown is true.
class TstIdentityService : public QObject {
    Q_OBJECT

    static constexpr Errc kTroubles[] = {Errc::keyLocked, Errc::keyDenied, Errc::keyNone, Errc::keyTimeout};

    static void isEmpty(const Bench &bench)
    {
        QVERIFY(bench.folders().empty());
        QVERIFY(bench.keychain.entries.empty());
        QCOMPARE(bench.keychain.overwrites, 0);
    }

private Q_SLOTS:
    void aNewIdentityHas24WordsThatBringItBack()
    {
        Bench bench;
        QSignalSpy changed(&bench.identities(), &IdentityService::changed);
        const auto made = Bench::wait(bench.identities().create({"Ada", KeyStore::keychain, {}}));
        QVERIFY(made);
        QCOMPARE(made->identity.state, KeyState::unlocked);
        QCOMPARE(changed.count(), 1);
        const std::string text(asText(made->words->view()));
        QCOMPARE(std::ranges::count(text, ' '), std::ptrdiff_t(23));
        QCOMPARE(bench.keychain.entries.size(), 1u);
        Bench other;
        const auto back = Bench::wait(other.identities().restore(words(text), {}, KeyStore::keychain, {}));
        QVERIFY(back);
        QCOMPARE(back->identity.did, made->identity.did);
        QCOMPARE(back->outcome, Outcome::added);
    }

    void withoutAKeychainThatCanKeepItNothingIsMade()
    {
        for (const auto code : kTroubles) {
            Bench bench;
            bench.keychain.trouble = code;
            QCOMPARE(codeOf(Bench::wait(bench.identities().create({"Ada", KeyStore::keychain, {}}))), std::string(errcText(code)));
            isEmpty(bench);
            QVERIFY(!std::filesystem::exists(bench.paths().homeJson()));
            QVERIFY(!bench.identities().current());
        }
    }

    void aKeychainThatFailsAtTheWriteLeavesNoIdentity()
    {
        for (const auto code : kTroubles) {
            Bench bench;
            bench.keychain.troubleAtWrite = code;
            QCOMPARE(codeOf(Bench::wait(bench.identities().create({"Ada", KeyStore::keychain, {}}))), std::string(errcText(code)));
            isEmpty(bench);
            bench.keychain.troubleAtWrite.reset();
            QVERIFY(bench.restore()); // And nothing stands in the way of the next attempt.
            QCOMPARE(bench.keychain.overwrites, 0);
        }
    }

    void anEntryWhoseVaultCouldNotBeWrittenIsTakenAwayAgain()
    {
        Bench bench;
        const auto folder = bench.paths().identity(vault::identityIdOf(*did::Did::parse(test::kTestDid)));
        QVERIFY(Bench::wait(bench.identities().create({"Other", KeyStore::keychain, {}})));
        const auto before = bench.keychain.entries;
        std::filesystem::create_directories(folder); // Somebody's folder of that name: not ours to write into.
        QVERIFY(!bench.restore());
        QCOMPARE(bench.keychain.writes, 2);
        QVERIFY(bench.keychain.entries == before);
        QVERIFY(std::filesystem::is_empty(folder));
        QCOMPARE(Bench::wait(bench.identities().list())->size(), 1u);
    }

    /// The last step fails: the vault is there, and what opens it must be.
    void anEntryWhoseVaultWasWrittenStaysWhateverFailsThen_data()
    {
        QTest::addColumn<bool>("isReplacement");
        QTest::newRow("new") << false;
        QTest::newRow("vault replaced") << true;
    }
    void anEntryWhoseVaultWasWrittenStaysWhateverFailsThen()
    {
        QFETCH(bool, isReplacement);
        Bench bench;
        QVERIFY(Bench::wait(bench.identities().create({"Other", KeyStore::keychain, {}})));
        if (isReplacement) {
            QVERIFY(bench.restore());
            QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
            bench.keychain.entries.clear();
        }
        const auto home = bench.paths().homeJson(), kept = store::Path(home.string() + ".kept");
        std::filesystem::rename(home, kept);
        std::filesystem::create_directories(home / "in the way");
        QVERIFY(!bench.restore());
        QCOMPARE(bench.keychain.removals, 0);
        std::filesystem::remove_all(home);
        std::filesystem::rename(kept, home);
        QVERIFY(bench.startLocked(std::string(test::kTestDid)));
        const auto unlocked = Bench::wait(bench.identities().unlock());
        QVERIFY2(unlocked, unlocked ? "" : errcText(unlocked.error().code).data());
        QVERIFY(Bench::wait(bench.identities().words()));
        QCOMPARE(Bench::wait(bench.profile().show())->content.size(), isReplacement ? 1u : 0u);
    }

    void theStateAfterARestartIsWhatTheKeychainSays()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto entry = *bench.keychain.entries.begin();
        const auto folders = bench.folders();
        const auto check = [&](const std::string &code, KeyState state) {
            QVERIFY(bench.start());
            const auto used = Bench::wait(bench.identities().use({}));
            QVERIFY(used);
            QCOMPARE(used->state, KeyState::locked);
            QCOMPARE(codeOf(Bench::wait(bench.identities().unlock())), code);
            QCOMPARE(bench.identities().current()->state, state);
            QVERIFY(Bench::wait(bench.profile().show())); // Public data can always be read.
            QVERIFY(bench.folders() == folders);
            QCOMPARE(bench.keychain.writes, 1);
        };
        check("ok", KeyState::unlocked);
        const std::pair<Errc, KeyState> states[] = {{Errc::keyLocked, KeyState::locked}, {Errc::keyDenied, KeyState::denied},
                                                    {Errc::keyNone, KeyState::noBackend}, {Errc::keyTimeout, KeyState::timeout}};
        for (const auto &[code, state] : states) {
            bench.keychain.troubleAtRead = code;
            check(std::string(errcText(code)), state);
        }
        bench.keychain.troubleAtRead.reset();
        bench.keychain.entries[entry.first].pop_back();
        check("E-KEY-CORRUPT", KeyState::corrupt);
        const auto other = vault::encodeKeychainEntry(Bytes(vault::kWrappingKeyBytes, 7));
        bench.keychain.entries[entry.first] = Bytes(other.view().begin(), other.view().end());
        check("E-KEY-MISMATCH", KeyState::mismatch);
        bench.keychain.entries.clear();
        check("E-KEY-MISSING", KeyState::missing);
        bench.keychain.entries.insert(entry);
        check("ok", KeyState::unlocked);
    }

    void theWordsOpenTheSameHomeAgainWhenTheEntryIsGone()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        QVERIFY(Bench::wait(bench.profile().saveDraft({std::nullopt, {{"url", "https://a.example"}}, {}, {}})));
        const auto oldEntry = bench.keychain.entries.begin()->first;
        bench.keychain.entries.clear();
        QVERIFY(bench.start());
        const auto back = bench.restore();
        QVERIFY(back);
        QCOMPARE(back->outcome, Outcome::vaultReplaced);
        QCOMPARE(bench.folders().size(), 1u);
        QVERIFY(Bench::wait(bench.profile().draft())->changed == (codec::Map{{"url", "https://a.example"}}));
        QCOMPARE(Bench::wait(bench.profile().history())->size(), 1u);
        QCOMPARE(bench.keychain.entries.size(), 1u);
        QVERIFY(bench.keychain.entries.begin()->first != oldEntry);
        QCOMPARE(bench.keychain.overwrites, 0);
        QVERIFY(bench.startUnlocked());
    }

    void aRestoreOfWhatIsOpenChangesNothing()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto entries = bench.keychain.entries;
        bench.identities().lock();
        const auto again = bench.restore();
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::unchanged);
        QCOMPARE(again->identity.state, KeyState::unlocked);
        QVERIFY(bench.keychain.entries == entries);
        QCOMPARE(bench.keychain.writes, 1);
    }

    void aLockedKeychainIsNoReasonForANewVault()
    {
        Bench bench;
        QVERIFY(bench.restore());
        for (const auto code : {Errc::keyLocked, Errc::keyDenied, Errc::keyTimeout}) {
            bench.keychain.troubleAtRead = code;
            QVERIFY(bench.start());
            QCOMPARE(codeOf(bench.restore()), std::string(errcText(code)));
            QCOMPARE(bench.keychain.writes, 1);
        }
        // Asked for a file store, it is the way out; the entry stays for whoever may still use it.
        const auto moved = bench.restore(KeyStore::file);
        QVERIFY(moved);
        QCOMPARE(moved->outcome, Outcome::vaultReplaced);
        QCOMPARE(moved->identity.keyStore, KeyStore::file);
        QCOMPARE(bench.keychain.entries.size(), 1u);
        QVERIFY(bench.start());
        QCOMPARE(Bench::wait(bench.identities().use({}))->keyStore, KeyStore::file);
        QCOMPARE(codeOf(Bench::wait(bench.identities().unlock())), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(bench.identities().unlock(secret("wrong horse")))), std::string("E-PASSPHRASE"));
        QVERIFY(Bench::wait(bench.identities().unlock(secret("correct horse"))));
    }

    void wrongWordsMakeNothing()
    {
        for (const auto &[text, code] : {std::pair(std::string("abandon abandon"), "E-FORMAT"),
                                         std::pair("abondon" + test::kTestWords.substr(7), "E-PHRASE-WORD"),
                                         std::pair(test::kTestWords.substr(0, test::kTestWords.size() - 3) + "zoo", "E-PHRASE-CHECKSUM")}) {
            Bench bench;
            QCOMPARE(codeOf(Bench::wait(bench.identities().restore(words(text), {}, KeyStore::keychain, {}))), std::string(code));
            isEmpty(bench);
            QVERIFY(!std::filesystem::exists(bench.paths().homeJson()));
        }
    }

    void anImportedSeedHasNoWordsAndAKitBringsItBack()
    {
        Bench bench;
        const RecoverySource seed{RecoverySource::Kind::seed, secret(std::string(64, '1')), {}, {}};
        const auto made = Bench::wait(bench.identities().restore(seed, "Seed", KeyStore::keychain, {}));
        QVERIFY(made);
        QCOMPARE(codeOf(Bench::wait(bench.identities().words())), std::string("E-UNSUPPORTED"));
        const auto kit = Bench::wait(bench.identities().makeKit(secret("kit pass")));
        QVERIFY(kit);
        Bench other;
        const RecoverySource source{RecoverySource::Kind::kit, {}, *kit, secret("kit pass")};
        QCOMPARE(Bench::wait(other.identities().preview(source))->did, made->identity.did);
        QCOMPARE(Bench::wait(other.identities().restore(source, {}, KeyStore::keychain, {}))->identity.did, made->identity.did);
        bench.identities().lock();
        QCOMPARE(codeOf(Bench::wait(bench.identities().makeKit(secret("kit pass")))), std::string("E-KEY-LOCKED"));
    }

    void identitiesAreListedRenamedAndChosen()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.identities().create({"Second", KeyStore::keychain, {}})));
        auto list = Bench::wait(bench.identities().list());
        QCOMPARE(list->size(), 2u);
        QCOMPARE(list->at(1).state, KeyState::unlocked);
        const auto first = list->at(0).id;
        QCOMPARE(Bench::wait(bench.identities().rename(first, "Countess"))->name, std::string("Countess"));
        QCOMPARE(bench.identities().current()->name, std::string("Second")); // Another one was renamed.
        const auto chosen = Bench::wait(bench.identities().select(first));
        QVERIFY(chosen);
        QCOMPARE(bench.identities().current()->id, first);
        QCOMPARE(bench.identities().current()->state, KeyState::locked);
        QVERIFY(bench.start());
        QCOMPARE(Bench::wait(bench.identities().use({}))->name, std::string("Countess"));
        QCOMPARE(codeOf(Bench::wait(bench.identities().use("Nobody"))), std::string("E-NOT-FOUND"));
    }

    void lockedNothingPrivateCanBeReadAndNothingSigned()
    {
        Bench bench;
        QVERIFY(bench.restore());
        bench.identities().lock();
        QCOMPARE(bench.identities().current()->state, KeyState::locked);
        QCOMPARE(codeOf(Bench::wait(bench.identities().words())), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(bench.profile().draft())), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(bench.profile().set({{"name", "x"}}))), std::string("E-KEY-LOCKED"));
        QVERIFY(Bench::wait(bench.identities().document()));
        QVERIFY(Bench::wait(bench.identities().unlock()));
        QVERIFY(Bench::wait(bench.profile().set({{"name", "x"}})));
    }

    void aKeyThatComesAfterTheLockOpensNothing()
    {
        Bench bench;
        QVERIFY(bench.restore() && bench.startLocked());
        bench.keychain.holdsReads = true;
        const auto unlocking = bench.identities().unlock();
        QTRY_COMPARE(bench.keychain.reads, 1);
        QVERIFY(bench.identities().isUnlocking());
        bench.identities().lock();
        bench.keychain.release();
        QCOMPARE(codeOf(Bench::wait(unlocking)), std::string("E-CANCELLED"));
        QVERIFY(!bench.identities().isUnlocking());
        QCOMPARE(bench.identities().current()->state, KeyState::locked);
        QCOMPARE(codeOf(Bench::wait(bench.identities().words())), std::string("E-KEY-LOCKED"));
        QVERIFY(Bench::wait(bench.identities().unlock()));
    }

    void theFailureOfAnOlderAttemptDoesNotCloseWhatANewerOneOpened()
    {
        Bench bench;
        QVERIFY(bench.restore() && bench.startLocked());
        bench.keychain.holdsReads = true;
        const auto older = bench.identities().unlock();
        QTRY_COMPARE(bench.keychain.reads, 1);
        bench.keychain.holdsReads = false;
        QVERIFY(Bench::wait(bench.identities().unlock()));
        bench.keychain.troubleAtRead = Errc::keyTimeout;
        bench.keychain.release();
        QCOMPARE(codeOf(Bench::wait(older)), std::string("E-KEY-TIMEOUT"));
        QCOMPARE(bench.identities().current()->state, KeyState::unlocked); // Or nothing would lock it again.
        QVERIFY(Bench::wait(bench.identities().words()));
    }

    void aKeyThatComesAfterAnotherIdentityWasChosenChangesNothing()
    {
        for (const auto trouble : {std::optional<Errc>(), std::optional(Errc::keyTimeout)}) {
            Bench bench;
            const auto other = Bench::wait(bench.identities().create({"Other", KeyStore::keychain, {}}))->identity;
            QVERIFY(bench.restore() && bench.startLocked(std::string(test::kTestDid)));
            bench.keychain.holdsReads = true;
            bench.keychain.troubleAtRead = trouble;
            const auto unlocking = bench.identities().unlock();
            QTRY_COMPARE(bench.keychain.reads, 1);
            QVERIFY(Bench::wait(bench.identities().use(other.id)));
            bench.keychain.release();
            QCOMPARE(codeOf(Bench::wait(unlocking)), std::string("E-CANCELLED"));
            QCOMPARE(bench.identities().current()->id, other.id);
            QCOMPARE(bench.identities().current()->state, KeyState::locked);
        }
    }

    void aSlowKeychainIsWaitedForAndThenAllOfItIsThere()
    {
        Bench bench;
        bench.keychain.holdsWrites = true;
        const auto creating = bench.identities().create({"Ada", KeyStore::keychain, {}});
        QTRY_COMPARE(bench.keychain.writes, 1);
        QVERIFY(bench.folders().empty());
        bench.keychain.release();
        QVERIFY(Bench::wait(creating));
        QCOMPARE(bench.folders().size(), 1u);
    }

    void closingWhileTheKeychainIsAskedLeavesNothingAndDoesNotHang()
    {
        for (const bool isWriting : {false, true}) {
            Bench bench;
            (isWriting ? bench.keychain.holdsWrites : bench.keychain.holdsProbes) = true;
            const auto creating = bench.identities().create({"Ada", KeyStore::keychain, {}});
            QTRY_COMPARE(isWriting ? bench.keychain.writes : bench.keychain.probes, 1);
            bench.stop(); // It does not wait for the keychain, which answers only now and finds nobody.
            bench.keychain.release();
            QTest::qWait(50);
            QVERIFY(creating.isFinished());
            QVERIFY(bench.folders().empty());
        }
    }
};

AMPHORA_TEST_UNIT(TstIdentityService, "identity_service")
#include "tst_identity_service.moc"
