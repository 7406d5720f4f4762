#include "core/vault/bip32.h"

#include "core/vault/ethereum_account.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::test;

class TstBip32 : public QObject {
    Q_OBJECT

    /// "m/0'/1" or "m/0<sub>H</sub>/1"
    static std::vector<std::uint32_t> pathOf(QString text)
    {
        text.replace("<sub>H</sub>", "'");
        std::vector<std::uint32_t> path;
        for (const auto &part : text.split('/').mid(1))
            path.push_back(part.endsWith('\'') ? part.chopped(1).toUInt() | vault::kBip32Hardened : part.toUInt());
        return path;
    }

private Q_SLOTS:
    void derivesTheKeysOfSlip10()
    {
        Suite suite("hd-keys/slip-0010 secp256k1");
        if (const auto path = sharedPath("corpora/open/hd-keys/slip-0010.json"); suite.open(path))
            for (const auto &group : readJson(path)) {
                if (group.at("curve") != "secp256k1") continue; // Ed25519 is tst_slip10's.
                for (const auto &chain : group.at("chains")) {
                    const auto name = group.at("title").get<std::string>() + " " + chain.at("path").get<std::string>();
                    const auto node = vault::bip32Derive(fromHex(group.at("seed")), pathOf(QString::fromStdString(chain.at("path"))));
                    suite.check(name, node && codec::toHex(node->key.secret()) == chain.at("private") && hexOf(node->chainCode) == chain.at("chain code")
                                    && codec::toHex(node->key.publicKey()) == chain.at("public"));
                }
            }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void derivesTheKeysOfBip32()
    {
        Suite suite("hd-keys/bip-0032");
        if (const auto path = sharedPath("corpora/open/hd-keys/bip-0032-test-vectors.txt"); suite.open(path)) {
            Bytes seed;
            std::vector<std::uint32_t> chain;
            std::string name;
            for (const auto &line : QString::fromStdString(readFile(path)).split('\n')) {
                if (line.startsWith("Seed (hex): ")) seed = fromHex(line.mid(12).trimmed().toStdString());
                if (line.startsWith("* Chain ")) {
                    name = line.mid(8).trimmed().toStdString();
                    chain = pathOf(line.mid(8).trimmed());
                }
                if (!line.startsWith("** ext prv: ")) continue;
                // version ‖ depth ‖ fingerprint ‖ index ‖ chain code ‖ 00 ‖ key ‖ checksum
                const auto bytes = codec::decodeBase(codec::Base::base58Btc, line.mid(12).trimmed().toStdString());
                const auto node = vault::bip32Derive(seed, chain);
                suite.check(name + " of " + codec::toHex(seed).substr(0, 8), bytes && bytes->size() == 82 && node
                                && equalBytes(ByteView(*bytes).subspan(13, 32), node->chainCode.view())
                                && equalBytes(ByteView(*bytes).subspan(46, 32), node->key.secret()));
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// decisions §1; the address is the one that every wallet shows for these words.
    void theAccountOfAPhraseIsTheFirstOneOfAWallet()
    {
        const auto account = vault::EthereumAccount::of(testPhrase());
        QCOMPARE(account.address(), "0xf278cf59f82edcf871d630f28ecc8056f25c1cdb");
        const crypto::Digest32 digest{1};
        const auto signature = account.sign(digest);
        QVERIFY(crypto::recoverSecp256k1(digest, signature));
    }
};

AMPHORA_TEST_UNIT(TstBip32, "bip32")
#include "tst_bip32.moc"
