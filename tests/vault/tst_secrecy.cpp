#include "core/codec/dag_cbor.h"
#include "core/did/did_key.h"
#include "core/vault/bip39.h"
#include "core/vault/identity_key.h"
#include "core/vault/keychain_entry.h"
#include "core/vault/passphrase.h"
#include "core/vault/seed_text.h"
#include "core/vault/vault_file.h"

#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <QTest>

using namespace amphora;
using namespace amphora::test;

/// Goal K7 for this module: errors go to the log and to the screen, so no error may carry a piece of what was read. Method: every function
/// that reads a secret is driven into each of its errors with canaries, and the texts are searched for them.
class TstSecrecy : public QObject {
    Q_OBJECT

    const std::vector<std::string> m_canaries = {"canaryword", "zebra", "s3cret-passphrase", "c0ffee11", "Y2FuYXJ5"};
    int m_errors = 0;

    template <typename T>
    void search(const Result<T> &result)
    {
        if (result) return;
        ++m_errors;
        const auto text = result.error().detail + " " + result.error().where;
        for (const auto &canary : m_canaries) QVERIFY2(text.find(canary) == std::string::npos, text.c_str());
    }

private Q_SLOTS:
    void isKeptByEveryError()
    {
        std::string words, unknown;
        for (int i = 0; i < 23; ++i) words += "zebra ";
        for (const auto &text : {words + "canaryword", words, words + "zebra", words + "zebra zebra", std::string("zebra ") + "canaryword", words + "\xFF",
                                 std::string(1000, 'z') + words + words + words + words + words + words + words + words + words + words + words
                                     + words + words + words + words + words + words + words + words + words + words + words + words + words})
            search(vault::RecoveryPhrase::parse(asBytes(text)));
        search(vault::PhraseWords::split(asBytes("canaryword zebra"))->entropy());
        search(vault::RecoveryPhrase::fromEntropy(asBytes("canaryword")));

        const auto session = codec::toBase64Url(asBytes(R"({"sessionKeySeed":"canaryword")"));
        for (const auto &text : {std::string("c0ffee11"), "0x" + std::string("c0ffee11"), std::string("Y2FuYXJ5"), session}) search(vault::parseSeed(asBytes(text)));

        for (const auto *text : {"s3cret-passphrase\n", "s3cret-passphrase\xFF", ""}) search(vault::normalizePassphrase(asBytes(text)));
        search(vault::normalizePassphrase(asBytes("s3cret-passphrase" + std::string(2000, 'a'))));
        search(vault::wrappingKeyOf({{99, 8192}, Bytes(16)}, asBytes("s3cret-passphrase")));
        search(vault::decodeKeychainEntry(asBytes("canaryword")));
        Bytes entry(41);
        entry[0] = 1;
        search(vault::decodeKeychainEntry(entry));
        entry[0] = 2;
        search(vault::decodeKeychainEntry(entry));

        CountingRandom random;
        vault::VaultContent content;
        content.seed = SecretBytes::copyOf(Bytes(32, 0x11));
        const auto did = did::didKeyOf(content.key().publicKey());
        const auto key = SecretBytes::copyOf(Bytes(32, 0x22));
        for (const auto &wrap : {vault::Wrap(vault::KeychainWrap{"entry"}), vault::Wrap(vault::PassphraseWrap{{1, 8192}, Bytes(16)})}) {
            const auto file = vault::VaultFile::seal(content, did, wrap, key.view(), random);
            search(file.open(asBytes("canarywordcanarywordcanarywordzz")));
            search(file.wrappingKeyFrom(asBytes("s3cret-passphrase\n")));
            auto bytes = file.encode();
            for (std::size_t i = 0; i < bytes.size(); ++i) {
                bytes[i] ^= 0x41;
                const auto changed = vault::VaultFile::decode(bytes);
                search(changed);
                if (changed) search(changed->open(key.view()));
                bytes[i] ^= 0x41;
            }
        }
        QVERIFY2(m_errors > 200, "the errors were not reached");
    }
};

AMPHORA_TEST_UNIT(TstSecrecy, "secrecy")
#include "tst_secrecy.moc"
