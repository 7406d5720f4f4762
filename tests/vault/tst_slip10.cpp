#include "core/vault/slip10.h"

#include "core/crypto/ed25519.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using namespace amphora::test;

class TstSlip10 : public QObject {
    Q_OBJECT

    /// "m/0'/2147483647'" → {0, 2147483647}
    static std::vector<std::uint32_t> pathOf(const std::string &text)
    {
        std::vector<std::uint32_t> path;
        for (const auto &part : QString::fromStdString(text).split('/').mid(1))
            path.push_back(part.chopped(part.endsWith('\'') ? 1 : 0).toUInt());
        return path;
    }

private Q_SLOTS:
    void passTheSuite()
    {
        Suite suite("hd-keys/slip-0010");
        const auto path = sharedPath("corpora/open/hd-keys/slip-0010.json");
        if (suite.open(path)) {
            for (const auto &group : readJson(path)) {
                const auto title = group.at("title").get<std::string>();
                for (const auto &chain : group.at("chains")) {
                    const auto name = title + " " + chain.at("path").get<std::string>();
                    if (group.at("curve") != "ed25519") {
                        suite.later(name, "other curves");
                        continue;
                    }
                    const auto node = vault::slip10Derive(fromHex(group.at("seed")), pathOf(chain.at("path")));
                    suite.check(name + " key", node && hexOf(node->key) == chain.at("private"));
                    suite.check(name + " chain code", node && hexOf(node->chainCode) == chain.at("chain code"));
                    const auto key = crypto::Ed25519Key::fromSeed(node->key.view());
                    suite.check(name + " public", "00" + codec::toHex(key->publicKey()) == chain.at("public"));
                }
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void refuseAnIndexThatIsHardenedAlready()
    {
        const std::uint32_t largest[] = {0x7FFF'FFFF}, tooLarge[] = {0, 0x8000'0000};
        QCOMPARE(codeOf(vault::slip10Derive(Bytes(64), largest)), "ok");
        QCOMPARE(codeOf(vault::slip10Derive(Bytes(64), tooLarge)), "E-FORMAT");
    }
};

AMPHORA_TEST_UNIT(TstSlip10, "slip10")
#include "tst_slip10.moc"
