#include "tests/account/wallets.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::account;
using namespace amphora::test;

/// Two computers of one identity, and a node between them.
class TstAccountMerge : public QObject {
    Q_OBJECT

    static Result<LinkedAccounts::Taken> take(AccountBench &to, const AccountBench &from, const stream::StreamId &id)
    {
        const auto mine = to.authority();
        return to.accounts.takeIn(id, from.log(id), &mine);
    }

private Q_SLOTS:
    void accountsLinkedOnTwoComputersAreBothListed()
    {
        AccountBench first, second;
        const EthereumWallet ethereum;
        const SolanaWallet solana;
        QVERIFY(first.link(ethereum));
        QVERIFY(second.link(solana));
        QVERIFY(second.Workbench::take(second.indexId(), first.log(first.indexId())));
        QVERIFY(take(second, first, second.listId()));
        QVERIFY(take(second, first, stream::linkIdOf(ethereum.account)));
        QCOMPARE(second.record().size(), std::size_t(2));
        QCOMPARE(second.stateOf(ethereum.account), "proven");
        QCOMPARE(second.stateOf(solana.account), "proven");
    }

    /// The node has an event that this computer does not know; the wallet is not asked again.
    void aProofGoesOnTopOfTheNodesTip()
    {
        AccountBench first, second;
        const EthereumWallet wallet;
        const auto id = stream::linkIdOf(wallet.account);
        QVERIFY(first.link(wallet, 100));
        QVERIFY(second.link(wallet, 200));
        const auto taken = take(second, first, id);
        QCOMPARE(codeOf(taken), "ok");
        QCOMPARE(taken->reapplied, 1);
        QCOMPARE(taken->conflicts, 0);
        const auto log = second.log(id);
        QCOMPARE(log.size(), std::size_t(3));
        QVERIFY(log[1].cid() == first.log(id)[1].cid());
        QVERIFY(stream::proofOf(log[2]).value() == wallet.link(second.did(), 200));
        QCOMPARE(second.stateOf(wallet.account), "proven");
    }

    void anOlderProofGivesWayToTheNodes()
    {
        AccountBench first, second;
        const EthereumWallet wallet;
        const auto id = stream::linkIdOf(wallet.account);
        QVERIFY(first.link(wallet, 200));
        QVERIFY(second.link(wallet, 100));
        const auto taken = take(second, first, id);
        QCOMPARE(codeOf(taken), "ok");
        QCOMPARE(taken->reapplied, 0);
        QCOMPARE(taken->conflicts, 1);
        QCOMPARE(second.log(id).size(), std::size_t(2));
        QCOMPARE(second.accounts.newestTime(wallet.account).value(), 200);
    }

    /// The node anchored the first event after we had written the second: ours comes back on top of the anchor.
    void anAnchorInThePlaceOfAProofDoesNotLoseIt()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        const auto id = stream::linkIdOf(wallet.account);
        QVERIFY(bench.link(wallet, 100));
        auto log = bench.log(id);
        QVERIFY(bench.link(wallet, 200));
        log.push_back(anchorOf(id, log.back().cid()));
        const auto taken = bench.accounts.takeIn(id, log, nullptr);
        QCOMPARE(codeOf(taken), "ok");
        QCOMPARE(taken->reapplied, 1);
        QCOMPARE(bench.log(id).size(), std::size_t(4));
        QCOMPARE(bench.accounts.newestTime(wallet.account).value(), 200);
        QCOMPARE(bench.stateOf(wallet.account), "proven");
    }

    void aListOnAnotherBaseWaitsForTheKey()
    {
        AccountBench first, second;
        QVERIFY(first.link(EthereumWallet()));
        QVERIFY(second.link(SolanaWallet()));
        QCOMPARE(codeOf(second.accounts.takeIn(second.listId(), first.log(first.listId()), nullptr)), "E-KEY-LOCKED");
        QVERIFY(second.accounts.handles(second.listId()) && !second.accounts.handles(second.recordId()));
    }
};

AMPHORA_TEST_UNIT(TstAccountMerge, "account_merge")
#include "tst_account_merge.moc"
