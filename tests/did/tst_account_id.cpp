#include "core/did/account_id.h"

#include "core/codec/multibase.h"
#include "core/crypto/secp256k1.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::did;
using amphora::test::readJson;
using amphora::test::sharedPath;
using amphora::test::Suite;

class TstAccountId : public QObject {
    Q_OBJECT

    static std::string addressOfKey(const std::string &hex)
    {
        const auto key = crypto::Secp256k1Key::fromSecret(codec::fromHex(hex).value());
        return key ? ethereumAddressOf(key->point()) : std::string();
    }

    /// The address with one capital made small or the other way round.
    static std::string withAnotherCapital(std::string address)
    {
        for (std::size_t i = 2; i < address.size(); ++i) {
            if (address[i] >= 'A' && address[i] <= 'F') return address[i] = char(address[i] - 'A' + 'a'), address;
            if (address[i] >= 'a' && address[i] <= 'f') return address[i] = char(address[i] - 'a' + 'A'), address;
        }
        return address;
    }

private Q_SLOTS:
    void whatParsesPrintsBack()
    {
        const auto account = AccountId::parse("eip155:1:0xAb5801a7D398351b8bE11C439e05C5B3259aeC9B");
        QCOMPARE(account->toString(), "eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b");
        QCOMPARE(account->toLegacy(), "0xab5801a7d398351b8be11c439e05c5b3259aec9b@eip155:1");
        QCOMPARE(account->addressForPeople(), "0xAb5801a7D398351b8bE11C439e05C5B3259aeC9B");
        QVERIFY(*AccountId::parse(account->toString()) == *account);
        QVERIFY(*AccountId::parse(account->toLegacy()) == *account);
        QCOMPARE(account->chain().space(), "eip155");
        QCOMPARE(account->chain().reference(), "1");
    }

    void ethereumAddressesOfAnyCaseAreOneAccount()
    {
        const auto lower = AccountId::parse("eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b");
        const auto upper = AccountId::parse("eip155:1:0xAB5801A7D398351B8BE11C439E05C5B3259AEC9B");
        QVERIFY(lower && upper && *lower == *upper);
        QVERIFY(!lower->dependsOnCase());
        QCOMPARE(AccountId::parse("eip155:1:0xab5801a7D398351b8bE11C439e05C5B3259aeC9B").error().code, Errc::format);
    }

    void solanaAddressesThatDifferInCaseAreTwo()
    {
        // Found by trying: both spellings are 32 bytes of base58.
        const auto one = AccountId::parse("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9");
        const auto two = AccountId::parse("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSz9");
        QVERIFY(one && two && *one != *two && one->dependsOnCase());
    }

    void peopleWriteTheAddressAlone()
    {
        const std::string solana = "AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9", ethereum = "0xab5801a7d398351b8be11c439e05c5b3259aec9b";
        QCOMPARE(AccountId::named(solana)->toString(), "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:" + solana);
        QCOMPARE(AccountId::named(ethereum)->toString(), "eip155:1:" + ethereum);
        for (const auto &whole : {"eip155:137:" + ethereum, "solana:x:" + solana}) QCOMPARE(AccountId::named(whole)->toString(), whole);
        QVERIFY(AccountId::named(ethereum + "@eip155:1"));
        for (const auto *text : {"", "hello there", "0x12", "0", "tz1VSUr8wwNhLAzempoch5d6hLRiTh8Cjcjb"}) QCOMPARE(AccountId::named(text).error().code, Errc::format);
    }

    void refusesWhatIsNoAccount_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"", "eip155", "eip155:1", "eip155:1:", ":1:0xab5801a7d398351b8be11c439e05c5b3259aec9b", "eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9",
              "eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b0", "eip155:1:ab5801a7d398351b8be11c439e05c5b3259aec9b",
              "eip155:1:0Xab5801a7d398351b8be11c439e05c5b3259aec9b", "eip155:01:0xab5801a7d398351b8be11c439e05c5b3259aec9b",
              "eip155:x:0xab5801a7d398351b8be11c439e05c5b3259aec9b", "EIP155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b",
              "eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b\n", "eip155:1:0xab5801a7d398351b8be11c439e05c5b3259ae\r9b",
              "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:0OIl", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHa",
              "solana:x:", "cosmos:hub:a b", "cosmos:hub:a/b", "cosmos:hub:\xc3\xa9", "co:hub:a", "toolongname:1:a",
              "cosmos:123456789012345678901234567890123:a", "a@b@cosmos:hub", "@cosmos:hub", "a@cosmos"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoAccount()
    {
        QFETCH(QString, text);
        QVERIFY(!AccountId::parse(text.toStdString()));
    }

    void otherChainsAreReadAsText()
    {
        for (const auto *text : {"cosmos:cosmoshub-3:cosmos1t2uflqwqe0fsj0shcfkrvpukewcw40yjj6hdc0", "near:testnet:a-b.testnet", "hedera:mainnet:0.0.123-zbhlt",
                                 "tezos:NetXdQprcVkpaWU:tz1VSUr8wwNhLAzempoch5d6hLRiTh8Cjcjb"})
            QCOMPARE(AccountId::parse(text)->toString(), text);
    }

    void addressesOfKeysAreThoseOfTheCorpus()
    {
        Suite suite("eth-accounts/accounts");
        if (const auto path = sharedPath("corpora/open/eth-accounts/accounts-150.json"); suite.open(path))
            for (const auto &test : readJson(path)) {
                const auto name = test.at("name").get<std::string>();
                const auto wanted = test.at("address").get<std::string>();
                const auto address = addressOfKey(test.at("privateKey").get<std::string>().substr(2));
                suite.check(name, checksummed(address) == wanted, address);
                suite.check(name + " read", AccountId::parse("eip155:1:" + wanted) && AccountId::parse("eip155:1:" + address));
                const auto other = withAnotherCapital(wanted);
                suite.check(name + " with another capital", other == wanted || !AccountId::parse("eip155:1:" + other));
            }
        QVERIFY2(suite.passed(), suite.failures());
        Suite tests("eth-accounts/keyaddr");
        if (const auto path = sharedPath("corpora/open/eth-accounts/keyaddrtest.json"); tests.open(path))
            for (const auto &test : readJson(path))
                tests.check(test.at("seed"), addressOfKey(test.at("key")) == "0x" + test.at("addr").get<std::string>());
        QVERIFY2(tests.passed(), tests.failures());
        Suite typed("eth-accounts/typed-data");
        if (const auto path = sharedPath("corpora/open/eth-accounts/typed-data-60.json"); typed.open(path)) {
            int number = 0;
            for (const auto &test : readJson(path)) typed.later(std::to_string(number++) + " " + test.value("name", ""), "EIP-712 is signed by nothing of ours");
            typed.check("the file is read", number > 0);
        }
        QVERIFY2(typed.passed(), typed.failures());
    }

    void accountsOfDidPkhAreThoseOfTheCorpus()
    {
        Suite suite("did-pkh");
        if (const auto folder = sharedPath("corpora/open/did-pkh/ssi"); suite.open(folder))
            for (const auto &file : QDir(folder).entryList({"*.jsonld"})) {
                const auto name = file.toStdString();
                if (file.startsWith("vc-")) {
                    suite.later(name, "credentials bound to a did:pkh");
                    continue;
                }
                const auto document = readJson(folder + "/" + file);
                const auto did = Did::parse(document.at("id").get<std::string>());
                const auto account = did ? AccountId::ofDid(*did) : Result<AccountId>(did.error());
                if (file.contains("-legacy"))
                    suite.check(name, did && !account, "an older spelling was read as " + (account ? account->toString() : ""));
                else
                    suite.check(name, account && account->toString() == document.at("verificationMethod").at(0).at("blockchainAccountId"));
            }
        QVERIFY2(suite.passed(), suite.failures());
        QVERIFY(!AccountId::ofDid(*Did::parse("did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG")));
    }
};

AMPHORA_TEST_UNIT(TstAccountId, "account_id")
#include "tst_account_id.moc"
