#include "core/crypto/kdf.h"

#include "core/crypto/hash.h"
#include "tests/crypto/hex.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::crypto;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstKdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivesAsWycheproofSaysHkdf()
    {
        Suite suite("wycheproof/hkdf_sha256");
        if (const auto path = sharedPath("corpora/open/wycheproof/hkdf_sha256_test.json"); suite.open(path)) {
            const auto data = readJson(path);
            for (const auto &group : data["testGroups"])
                for (const auto &test : group["tests"]) {
                    const auto name = std::to_string(test["tcId"].get<int>());
                    const auto size = test["size"].get<std::size_t>();
                    if (size > 255 * 32) { // Outside the contract of the function: the caller may not ask for it.
                        suite.check(name, test["result"] == "invalid");
                        continue;
                    }
                    const auto info = unhex(test["info"]);
                    const auto key = hkdfSha256(unhex(test["ikm"]), unhex(test["salt"]), asText(info), size);
                    suite.check(name, (hexOf(key.view()) == test["okm"]) == (test["result"] == "valid"));
                }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// RFC 5869, test case 1, so that something is checked without the shared data.
    void derivesTheExampleOfRfc5869()
    {
        const auto info = unhex("f0f1f2f3f4f5f6f7f8f9");
        QCOMPARE(hexOf(hkdfSha256(Bytes(22, 0x0b), unhex("000102030405060708090a0b0c"), asText(info), 42).view()),
                 "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        QVERIFY(hkdfSha256(Bytes(22, 0x0b), {}, "", 0).isEmpty());
    }

    /// HMAC hashes a long key, so a long salt and its hash are the same salt.
    void takesLongSaltsAndPasswords()
    {
        const Bytes longSalt(5000, 7);
        QCOMPARE(hexOf(hkdfSha256(Bytes(32, 1), longSalt, "x", 32).view()), hexOf(hkdfSha256(Bytes(32, 1), sha256Of(longSalt), "x", 32).view()));
        QVERIFY(!pbkdf2HmacSha512(Bytes(5000, 7), asBytes("mnemonic"), 2, 64).isEmpty());
    }

    void derivesAsWycheproofSaysPbkdf2()
    {
        Suite suite("wycheproof/pbkdf2_hmacsha512");
        if (const auto path = sharedPath("corpora/open/wycheproof/pbkdf2_hmacsha512_test.json"); suite.open(path)) {
            const auto data = readJson(path);
            for (const auto &group : data["testGroups"])
                for (const auto &test : group["tests"]) {
                    const auto key = pbkdf2HmacSha512(unhex(test["password"]), unhex(test["salt"]), test["iterationCount"].get<std::size_t>(),
                                                      test["dkLen"].get<std::size_t>());
                    suite.check(std::to_string(test["tcId"].get<int>()), (hexOf(key.view()) == test["dk"]) == (test["result"] == "valid"));
                }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// The first vector of BIP-39 (Trezor): mnemonic of twelve words, passphrase TREZOR.
    void derivesTheSeedOfBip39()
    {
        const std::string words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
        QCOMPARE(hexOf(pbkdf2HmacSha512(asBytes(words), asBytes("mnemonicTREZOR"), 2048, 64).view()),
                 "c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e53495531f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04");
    }

    void argon2idRefusesAbsurdCostsBeforeItAllocates()
    {
        const Bytes salt(16, 1);
        const auto refused = [&](Argon2idCost cost) { return argon2id(asBytes("x"), salt, cost, 32).error().code == Errc::size; };
        QVERIFY(refused({Argon2idCost::kOpsMax + 1, 65536}));
        QVERIFY(refused({0, 65536}));
        QVERIFY(refused({1, Argon2idCost::kMemBytesMax + 1}));
        QVERIFY(refused({1, ~std::uint64_t(0)}));
        QVERIFY(refused({1, 1}));
        QCOMPARE(argon2id(asBytes("x"), Bytes(15, 1), {1, 65536}, 32).error().code, Errc::size);
        QCOMPARE(argon2id(asBytes("x"), salt, {1, 65536}, 8).error().code, Errc::size);
        QCOMPARE(argon2id(asBytes("x"), salt, {1, 65536}, 1 << 20).error().code, Errc::size);
    }

    void argon2idDependsOnEveryInput()
    {
        const auto derive = [](const char *passphrase, std::uint8_t salt, Argon2idCost cost) {
            return hexOf(argon2id(asBytes(passphrase), Bytes(16, salt), cost, 32)->view());
        };
        const auto key = derive("horse", 1, {1, 65536});
        QCOMPARE(derive("horse", 1, {1, 65536}), key);
        QVERIFY(derive("house", 1, {1, 65536}) != key);
        QVERIFY(derive("horse", 2, {1, 65536}) != key);
        QVERIFY(derive("horse", 1, {2, 65536}) != key);
        QVERIFY(derive("horse", 1, {1, 131072}) != key);
        QVERIFY(Argon2idCost::moderate().ops <= Argon2idCost::kOpsMax);
        QVERIFY(Argon2idCost::moderate().memBytes <= Argon2idCost::kMemBytesMax);
    }

private:
    static Bytes sha256Of(ByteView bytes)
    {
        const auto digest = sha256(bytes);
        return Bytes(digest.begin(), digest.end());
    }
};

AMPHORA_TEST_UNIT(TstKdf, "kdf")
#include "tst_kdf.moc"
