#include "core/vault/keychain_entry.h"
#include "core/vault/key_state.h"
#include "core/vault/wrap.h"

#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <QTest>

using namespace amphora;
using namespace amphora::test;

class TstKeychainEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackItsKey()
    {
        SystemRandom random;
        const auto key = random.secret(vault::kWrappingKeyBytes);
        const auto value = vault::encodeKeychainEntry(key.view());
        QCOMPARE(value.size(), 41u);
        QCOMPARE(int(value.view()[0]), 1);
        const auto read = vault::decodeKeychainEntry(value.view());
        QVERIFY(read && equalBytes(read->view(), key.view()));
    }

    void isRefusedWithAnyBitChanged()
    {
        SystemRandom random;
        const auto value = vault::encodeKeychainEntry(random.secret(vault::kWrappingKeyBytes).view());
        auto changed = value.clone();
        for (std::size_t bit = 0; bit < value.size() * 8; ++bit) {
            changed.writable()[bit / 8] ^= std::uint8_t(1 << bit % 8);
            QCOMPARE(codeOf(vault::decodeKeychainEntry(changed.view())), "E-KEY-CORRUPT");
            changed.writable()[bit / 8] ^= std::uint8_t(1 << bit % 8);
        }
        for (const std::size_t size : {0u, 1u, 5u, 40u}) QCOMPARE(codeOf(vault::decodeKeychainEntry(value.view().first(size))), "E-KEY-CORRUPT");
        QCOMPARE(codeOf(vault::decodeKeychainEntry(Bytes(42))), "E-KEY-CORRUPT");
    }

    void hasANewNameEachTime()
    {
        SystemRandom random;
        const auto name = vault::newKeychainEntryName("0123", "4567", random);
        QVERIFY(name.starts_with("wrap/v1/0123/4567/"));
        QCOMPARE(name.size(), std::string("wrap/v1/0123/4567/").size() + 8);
        QVERIFY(name != vault::newKeychainEntryName("0123", "4567", random));
    }

    void hasAStateForEachCode()
    {
        using vault::KeyState;
        const std::pair<Errc, const char *> states[] = {
            {Errc::keyLocked, "locked"},   {Errc::keyDenied, "denied"},   {Errc::keyNone, "no-backend"},   {Errc::keyTimeout, "timeout"},
            {Errc::keyMissing, "missing"}, {Errc::keyCorrupt, "corrupt"}, {Errc::keyMismatch, "mismatch"}, {Errc::io, "locked"},
        };
        for (const auto &[code, text] : states) QCOMPARE(vault::keyStateText(vault::keyStateOf(code)), std::string_view(text));
        QCOMPARE(vault::keyStateText(KeyState::unlocked), std::string_view("unlocked"));
    }
};

AMPHORA_TEST_UNIT(TstKeychainEntry, "keychain_entry")
#include "tst_keychain_entry.moc"
