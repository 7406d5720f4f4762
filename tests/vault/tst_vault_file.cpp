#include "core/vault/vault_file.h"

#include "core/codec/dag_cbor.h"
#include "core/crypto/sealing.h"
#include "core/did/did_key.h"
#include "core/vault/identity_key.h"
#include "core/vault/vault_box.h"

#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <QTest>

#include <sys/resource.h>

using namespace amphora;
using namespace amphora::test;
using codec::Map;
using codec::Value;
using vault::VaultFile;

class TstVaultFile : public QObject {
    Q_OBJECT

    const std::string m_entry = "wrap/v1/0011/2233/44556677";
    const Bytes m_wrappingKey = Bytes(32, 0x5A);

    static vault::VaultContent phraseContent()
    {
        vault::VaultContent content;
        content.phrase = testPhrase();
        return content;
    }
    static vault::VaultContent seedContent()
    {
        vault::VaultContent content;
        content.seed = SecretBytes::copyOf(Bytes(32, 0x11));
        return content;
    }
    static did::Did didOf(const vault::VaultContent &content) { return did::didKeyOf(content.key().publicKey()); }
    static vault::PassphraseWrap cheapWrap() { return {{1, 8192}, Bytes(16, 0x77)}; }

    VaultFile sealed(const vault::VaultContent &content, vault::Wrap wrap) const
    {
        CountingRandom random;
        return VaultFile::seal(content, didOf(content), std::move(wrap), m_wrappingKey, random);
    }
    VaultFile sealed() const { return sealed(phraseContent(), vault::KeychainWrap{m_entry}); }

    static Map mapOf(const VaultFile &file) { return *codec::decodeDagCbor(file.encode(), codec::Reading::strict)->value.asMap(); }
    static Bytes bytesOf(const Map &map) { return *codec::encodeDagCbor(Value(map)); }
    static QString decode(const Map &map) { return codeAndPlaceOf(VaultFile::decode(bytesOf(map))); }
    static Map with(Map map, const char *key, Value value)
    {
        map.set(key, std::move(value));
        return map;
    }
    static Value number(std::uint64_t value) { return codec::Integer{false, value}; }
    static Map passphraseWrapMap(Value ops, Value mem, Value salt = Bytes(16))
    {
        return Map{{"kind", "passphrase"}, {"kdf", "argon2id13"}, {"ops", std::move(ops)}, {"mem", std::move(mem)}, {"salt", std::move(salt)}};
    }

private Q_SLOTS:
    void isTheMapOfTheDecisions()
    {
        const auto map = mapOf(sealed());
        QCOMPARE(map.size(), 7u);
        QVERIFY(*map.find("format") == Value("amphora-vault"));
        QVERIFY(*map.find("version") == Value(1));
        QVERIFY(*map.find("did") == Value(kTestDid));
        QVERIFY(*map.find("wrap") == Value(Map{{"kind", "keychain"}, {"entry", m_entry}}));
        QCOMPARE(map.find("fingerprint")->asBytes()->size(), 8u);
        QCOMPARE(map.find("nonce")->asBytes()->size(), 24u);

        // The box, opened by hand: DAG-CBOR of {entropy, deviceKeys} under the map without nonce and box.
        auto head = map;
        head.remove("nonce");
        head.remove("box");
        const auto plain = crypto::openSealed(m_wrappingKey, *map.find("nonce")->asBytes(), bytesOf(head), *map.find("box")->asBytes());
        QVERIFY(plain);
        const auto content = codec::decodeDagCbor(plain->view(), codec::Reading::strict);
        QVERIFY(content && content->value == Value(Map{{"entropy", toBytes(testPhrase().entropy())}, {"deviceKeys", codec::List{}}}));
        const auto seedBox = codec::decodeDagCbor(vault::encodeBox(seedContent()).view(), codec::Reading::strict);
        QVERIFY(seedBox && seedBox->value == Value(Map{{"seed", Bytes(32, 0x11)}, {"deviceKeys", codec::List{}}}));
    }

    void opensToWhatWasSealed()
    {
        for (const auto &wrap : {vault::Wrap(vault::KeychainWrap{m_entry}), vault::Wrap(cheapWrap())}) {
            const auto phrase = VaultFile::decode(sealed(phraseContent(), wrap).encode());
            QVERIFY(phrase);
            QCOMPARE(phrase->did().toString(), std::string(kTestDid));
            QCOMPARE(phrase->wrap().index(), wrap.index());
            const auto opened = phrase->open(m_wrappingKey);
            QVERIFY(opened && opened->phrase && opened->seed.isEmpty());
            QVERIFY(equalBytes(opened->phrase->entropy(), testPhrase().entropy()));

            const auto seed = VaultFile::decode(sealed(seedContent(), wrap).encode());
            const auto openedSeed = seed->open(m_wrappingKey);
            QVERIFY(openedSeed && !openedSeed->phrase && equalBytes(openedSeed->seed.view(), Bytes(32, 0x11)));
        }
        const auto file = sealed();
        QCOMPARE(VaultFile::decode(file.encode())->encode(), file.encode());
        QVERIFY(equalBytes(file.fingerprint(), vault::fingerprintOf(m_wrappingKey)));
        QCOMPARE(std::get<vault::KeychainWrap>(VaultFile::decode(file.encode())->wrap()).entry, m_entry);
    }

    void neverHoldsTheSecretInTheClear()
    {
        const auto bytes = sealed(seedContent(), vault::KeychainWrap{m_entry}).encode();
        const auto text = std::string(asText(bytes));
        QVERIFY(text.find(std::string(8, 0x11)) == std::string::npos);
        QVERIFY(text.find(std::string(8, 0x5A)) == std::string::npos);
    }

    void isRefusedWithAnyBitChanged()
    {
        for (const auto &wrap : {vault::Wrap(vault::KeychainWrap{m_entry}), vault::Wrap(cheapWrap())}) {
            auto bytes = sealed(phraseContent(), wrap).encode();
            for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
                bytes[bit / 8] ^= std::uint8_t(1 << bit % 8);
                const auto file = VaultFile::decode(bytes);
                const bool isRefused = !file || !file->open(m_wrappingKey);
                QVERIFY2(isRefused, qPrintable(QString("bit %1").arg(bit)));
                bytes[bit / 8] ^= std::uint8_t(1 << bit % 8);
            }
            for (std::size_t size = 0; size < bytes.size(); ++size) QCOMPARE(codeOf(VaultFile::decode(ByteView(bytes).first(size))), "E-FORMAT");
            bytes.push_back(0);
            QCOMPARE(codeOf(VaultFile::decode(bytes)), "E-FORMAT");
        }
    }

    void tellsAnotherKeyFromDamage()
    {
        const Bytes other(32, 0x5B);
        QCOMPARE(codeOf(sealed().open(other)), "E-KEY-MISMATCH");
        QCOMPARE(codeOf(sealed().open(Bytes(31, 0x5A))), "E-KEY-MISMATCH");
        QCOMPARE(codeOf(sealed(phraseContent(), cheapWrap()).open(other)), "E-PASSPHRASE");
        auto map = mapOf(sealed());
        auto box = *map.find("box")->asBytes();
        box[3] ^= 1;
        QCOMPARE(codeOf(VaultFile::decode(bytesOf(with(map, "box", box)))->open(m_wrappingKey)), "E-KEY-CORRUPT");
        // Somebody who has the wrapping key cannot pass a vault off as another person's.
        CountingRandom random;
        const auto foreign = VaultFile::seal(seedContent(), *did::Did::parse(kTestDid), vault::KeychainWrap{m_entry}, m_wrappingKey, random);
        QCOMPARE(codeOf(foreign.open(m_wrappingKey)), "E-KEY-CORRUPT");
    }

    void refusesABoxOfAnotherShape()
    {
        const auto good = vault::encodeBox(phraseContent());
        QCOMPARE(codeOf(vault::decodeBox(good.view())), "ok");
        for (std::size_t size = 0; size < good.size(); ++size) QCOMPARE(codeOf(vault::decodeBox(good.view().first(size))), "E-KEY-CORRUPT");
        const auto box = [](Map map) { return codeOf(vault::decodeBox(*codec::encodeDagCbor(Value(std::move(map))))); };
        QCOMPARE(box({{"entropy", Bytes(31)}, {"deviceKeys", codec::List{}}}), "E-KEY-CORRUPT");
        QCOMPARE(box({{"entropy", Bytes(32)}, {"deviceKeys", codec::List{Bytes(32)}}}), "E-UNSUPPORTED");
        QCOMPARE(box({{"entropy", Bytes(32)}}), "E-KEY-CORRUPT");
        QCOMPARE(box({{"seed", Bytes(32)}, {"deviceKeys", codec::List{}}, {"another", 1}}), "E-KEY-CORRUPT");
        auto longer = toBytes(good.view());
        longer.push_back(0x80);
        QCOMPARE(codeOf(vault::decodeBox(longer)), "E-KEY-CORRUPT");
    }

    void opensWithThePassphraseHoweverItIsTyped()
    {
        const std::string composed = "Schl\xC3\xBCssel \xC3\xA9", decomposed = "Schlu\xCC\x88ssel\xC2\xA0" "e\xCC\x81";
        const auto wrap = cheapWrap();
        const auto key = vault::wrappingKeyOf(wrap, asBytes(composed));
        QVERIFY(key);
        CountingRandom random;
        const auto content = phraseContent();
        const auto file = VaultFile::decode(VaultFile::seal(content, didOf(content), wrap, key->view(), random).encode());
        for (const auto &typed : {composed, decomposed}) {
            const auto again = file->wrappingKeyFrom(asBytes(typed));
            QVERIFY(again && file->open(again->view()));
        }
        for (const auto *wrong : {"Schlussel e", "schl\xC3\xBCssel \xC3\xA9", "Schl\xC3\xBCssel \xC3\xA9 "}) {
            const auto other = file->wrappingKeyFrom(asBytes(wrong));
            QVERIFY(other);
            QCOMPARE(codeOf(file->open(other->view())), "E-PASSPHRASE");
        }
        QCOMPARE(codeOf(file->wrappingKeyFrom(asBytes(""))), "E-PASSPHRASE");
        QCOMPARE(codeOf(sealed().wrappingKeyFrom(asBytes("any"))), "E-USAGE");
    }

    void isMadeWithTheCostOfTheDecisions()
    {
        SystemRandom random;
        const auto wrap = vault::newPassphraseWrap(random);
        QCOMPARE(wrap.salt.size(), 16u);
        QVERIFY(wrap.salt != vault::newPassphraseWrap(random).salt);
        QCOMPARE(wrap.cost.ops, crypto::Argon2idCost::moderate().ops);
        QCOMPARE(wrap.cost.memBytes, crypto::Argon2idCost::moderate().memBytes);
        QVERIFY(wrap.cost.ops <= crypto::Argon2idCost::kOpsMax && wrap.cost.memBytes <= crypto::Argon2idCost::kMemBytesMax);
    }

    void isRefusedBeforeItCostsTooMuch()
    {
        const auto map = mapOf(sealed());
        rusage before, after;
        getrusage(RUSAGE_SELF, &before);
        const auto huge = ~std::uint64_t(0);
        QCOMPARE(decode(with(map, "wrap", passphraseWrapMap(number(11), number(8192)))), "E-SIZE ");
        QCOMPARE(decode(with(map, "wrap", passphraseWrapMap(number(1), number((1ull << 30) + 1)))), "E-SIZE ");
        QCOMPARE(decode(with(map, "wrap", passphraseWrapMap(number(huge), number(huge)))), "E-SIZE ");
        QCOMPARE(codeOf(vault::wrappingKeyOf({{11, 8192}, Bytes(16)}, asBytes("p"))), "E-SIZE");
        QCOMPARE(codeOf(vault::wrappingKeyOf({{1, huge}, Bytes(16)}, asBytes("p"))), "E-SIZE");
        QCOMPARE(decode(with(map, "wrap", passphraseWrapMap(number(10), number(1ull << 30)))), "ok");
        getrusage(RUSAGE_SELF, &after);
        QVERIFY(after.ru_maxrss - before.ru_maxrss < 16 * 1024);
        QCOMPARE(codeOf(VaultFile::decode(Bytes(vault::kVaultBytesMax + 1, 0xA0))), "E-SIZE");
    }

    void leavesANewerOneAlone()
    {
        const auto map = mapOf(sealed());
        QCOMPARE(decode(with(map, "version", 2)), "E-DB-NEWER 2");
        QCOMPARE(decode(Map{{"format", "amphora-vault"}, {"version", 7}, {"unknown", "shape"}}), "E-DB-NEWER 7");
        QCOMPARE(decode(with(map, "version", 0)), "E-FORMAT ");
        QCOMPARE(decode(with(map, "version", -1)), "E-FORMAT ");
        QCOMPARE(decode(with(map, "version", "1")), "E-FORMAT ");
    }

    void isRefusedWhereAMemberIsWrong()
    {
        const auto map = mapOf(sealed());
        const auto keychainWrap = [](Value entry) { return Map{{"kind", "keychain"}, {"entry", std::move(entry)}}; };
        for (const char *key : {"format", "version", "did", "fingerprint", "wrap", "nonce", "box"}) {
            auto without = map;
            without.remove(key);
            QCOMPARE(decode(without), "E-FORMAT ");
            QCOMPARE(decode(with(map, key, codec::List{})), "E-FORMAT ");
        }
        const std::pair<const char *, Value> wrong[] = {
            {"format", "amphora-credentials"}, {"did", "did:"}, {"fingerprint", Bytes(7)}, {"nonce", Bytes(12)}, {"another", 1},
            {"wrap", Map{}}, {"wrap", Map{{"kind", "none"}}}, {"wrap", keychainWrap("")}, {"wrap", keychainWrap(1)},
            {"wrap", keychainWrap(std::string(257, 'e'))}, {"wrap", Map{{"kind", "keychain"}, {"entry", "e"}, {"more", 1}}},
            {"wrap", passphraseWrapMap(0, 8192)}, {"wrap", passphraseWrapMap(1, 8191)}, {"wrap", passphraseWrapMap(-1, 8192)},
            {"wrap", passphraseWrapMap("1", 8192)}, {"wrap", passphraseWrapMap(1, 8192, Bytes(15))},
            {"wrap", Map{{"kind", "passphrase"}, {"kdf", "scrypt"}, {"ops", 1}, {"mem", 8192}, {"salt", Bytes(16)}}},
        };
        for (const auto &[key, value] : wrong) QCOMPARE(decode(with(map, key, value)), "E-FORMAT ");
        QCOMPARE(codeOf(VaultFile::decode(Bytes())), "E-FORMAT");
        QCOMPARE(codeOf(VaultFile::decode(asBytes("{\"format\":\"amphora-vault\"}"))), "E-FORMAT");
    }
};

AMPHORA_TEST_UNIT(TstVaultFile, "vault_file")
#include "tst_vault_file.moc"
