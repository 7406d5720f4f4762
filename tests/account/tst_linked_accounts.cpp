#include "tests/account/wallets.h"

#include "tests/support/test_unit.h"

#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::account;
using namespace amphora::test;

namespace {

constexpr const char *kBob = "did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG";

} // namespace

class TstLinkedAccounts : public QObject {
    Q_OBJECT

    /// As another program may have written the list.
    static bool writeList(AccountBench &bench, const codec::Map &content)
    {
        auto transaction = bench.store->begin();
        return bench.data.write(bench.authority(), bench.models.cryptoAccounts(), content) && transaction->commit();
    }

private Q_SLOTS:
    void linksAnAccountAndListsIt()
    {
        AccountBench bench;
        const EthereumWallet ethereum;
        const SolanaWallet solana;
        const auto linked = bench.link(ethereum);
        QCOMPARE(codeOf(linked), "ok");
        QVERIFY(linked->state == LinkState::proven && linked->isListed && linked->time == 1704164645);
        QCOMPARE(linked->address, ethereum.account.addressForPeople());
        QCOMPARE(codeOf(bench.link(solana)), "ok");
        const auto record = bench.record();
        QCOMPARE(record.size(), std::size_t(2));
        QVERIFY(*record.find(ethereum.account.toLegacy()) == codec::Value(stream::linkIdOf(ethereum.account).toUrl()));
        QVERIFY(*record.find(solana.account.toLegacy()) == codec::Value(stream::linkIdOf(solana.account).toUrl()));
        QCOMPARE(bench.stateOf(ethereum.account), "proven");
        QCOMPARE(bench.stateOf(solana.account), "proven");
        const auto found = bench.accounts.lookUp(solana.account);
        QCOMPARE(found->did, bench.did());
        QVERIFY(found->isListed);
        QCOMPARE(codeOf(bench.accounts.lookUp(EthereumWallet(0x12).account)), "E-NOT-FOUND");
        QVERIFY(bench.node.load(stream::linkIdOf(ethereum.account))->own);
    }

    void aLinkIsOneTransaction()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        const auto fail = [] { return Status(Error{Errc::diskFull, "no room"}); };
        QCOMPARE(codeOf(bench.accounts.link(bench.authority(), wallet.account, wallet.link(bench.did(), 100), fail)), "E-DISK-FULL");
        QVERIFY(bench.record().isEmpty());
        QCOMPARE(bench.stateOf(wallet.account), "–");
        QCOMPARE(codeOf(bench.node.load(stream::linkIdOf(wallet.account))), "E-NOT-FOUND");
    }

    void goesToTheNodesWithAllThatItStandsOn()
    {
        AccountBench bench;
        auto transaction = bench.store->begin();
        QVERIFY(bench.store->putNode({"node0001", "http://127.0.0.1:1", {}, "js-ceramic", {}, true, true, false, false, "now", "now", {}, {}}));
        QVERIFY(transaction->commit());
        const EthereumWallet wallet;
        QVERIFY(bench.link(wallet));
        const auto id = stream::linkIdOf(wallet.account);
        const auto outbox = bench.store->outbox();
        QCOMPARE(std::ranges::count(*outbox, id, &store::OutboxRow::stream), 2); // Genesis and proof.
    }

    void refusesProofsThatDoNotCount()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        const auto link = [&](const stream::LinkProof &proof) { return codeOf(bench.accounts.link(bench.authority(), wallet.account, proof)); };
        QCOMPARE(link(wallet.link(kBob, 100)), "E-LINK-OTHER");
        auto proof = wallet.link(bench.did(), 100);
        proof.timestamp = 200; // Not what was signed.
        QCOMPARE(link(proof), "E-LINK-TIME");
        proof.timestamp.reset();
        QCOMPARE(link(proof), "E-LINK-TIME");
        proof = wallet.link(bench.did(), 100);
        proof.type = "erc1271";
        QCOMPARE(link(proof), "E-LINK-CONTRACT");
        proof = wallet.link(bench.did(), 100);
        proof.signature.back() = proof.signature.back() == 'b' ? 'c' : 'b'; // The other v: another key.
        QCOMPARE(link(proof), "E-LINK-SIG");
        QCOMPARE(codeOf(bench.accounts.link(bench.authority(), EthereumWallet(0x12).account, wallet.link(bench.did(), 100))), "E-LINK-ACCOUNT");
        const auto near = did::AccountId::parse("near:testnet:ada.testnet").value();
        const stream::LinkProof other{"near", stream::LinkMessage{bench.did(), 100}.toString(), "AA", near.toLegacy(), 100};
        QCOMPARE(codeOf(bench.accounts.link(bench.authority(), near, other)), "E-LINK-UNSUPPORTED");
        QVERIFY(bench.record().isEmpty());
        QCOMPARE(link(wallet.link(bench.did(), 100)), "ok");
        QCOMPARE(link(wallet.link(bench.did(), 100)), "E-LINK-OLD"); // Used before.
        QCOMPARE(link(wallet.link(bench.did(), 99)), "E-LINK-OLD");
        QCOMPARE(link(wallet.link(bench.did(), 101)), "ok");
        QCOMPARE(bench.record().size(), std::size_t(1));
    }

    void aLinkThatTheAccountGaveToAnotherIsNotProven()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        QVERIFY(bench.link(wallet, 100));
        const auto id = stream::linkIdOf(wallet.account);
        auto log = bench.log(id);
        log.push_back(stream::makeLinkUpdate(id, log.back().cid(), wallet.link(kBob, 200)).value());
        const auto taken = bench.accounts.takeIn(id, log, nullptr);
        QCOMPARE(codeOf(taken), "ok");
        QVERIFY(taken->report.outcome == node::IngestReport::Outcome::extended);
        QCOMPARE(bench.stateOf(wallet.account), "unproven E-LINK-OTHER");
        QCOMPARE(bench.accounts.lookUp(wallet.account)->did, kBob);
        QCOMPARE(codeOf(bench.link(wallet, 150)), "E-LINK-OLD");
        QCOMPARE(codeOf(bench.link(wallet, 300)), "ok"); // It comes back.
        QCOMPARE(bench.stateOf(wallet.account), "proven");
    }

    void oneFlippedByteInAStoredProofMakesThatLinkAloneInvalid()
    {
        AccountBench bench, reader(kSeedOfOnes);
        const EthereumWallet ethereum;
        const SolanaWallet solana;
        QVERIFY(bench.link(ethereum));
        QVERIFY(bench.link(solana));
        // What a lying node would give: the event with one digit of its signature changed, under a CID of its own.
        const auto id = stream::linkIdOf(ethereum.account);
        auto proof = stream::proofOf(bench.log(id).back()).value();
        proof.signature[9] = proof.signature[9] == '0' ? '1' : '0';
        const std::vector<stream::Event> log{bench.log(id).front(), stream::makeLinkUpdate(id, id.genesis(), proof).value()};
        auto transaction = reader.store->begin();
        const auto taken = reader.node.ingest(id, log);
        QVERIFY(taken && taken->refusal && taken->refusal->code == Errc::linkSig);
        for (const auto &other : {stream::linkIdOf(solana.account), bench.indexId(), bench.listId()}) QVERIFY(reader.node.ingest(other, bench.log(other)));
        QVERIFY(transaction->commit());
        const auto links = reader.accounts.list(bench.signer.did(), {.broken = {{id, *taken->refusal}}, .leftOut = {}});
        QCOMPARE(links->size(), std::size_t(2));
        QVERIFY(links->at(0).state == LinkState::invalid && links->at(0).why->code == Errc::linkSig);
        QVERIFY(links->at(1).state == LinkState::proven);
    }

    void addressesThatDifferInCaseAreOneAccountOnEthereumAndTwoOnSolana()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        QVERIFY(writeList(bench, {{wallet.account.addressForPeople() + "@eip155:1", stream::linkIdOf(wallet.account).toUrl()}}));
        QCOMPARE(bench.stateOf(wallet.account), "unproven E-NOT-FOUND");
        QCOMPARE(codeOf(bench.link(wallet)), "ok");
        QCOMPARE(bench.record().size(), std::size_t(1));
        QVERIFY(bench.record().contains(wallet.account.toLegacy()));
        QCOMPARE(bench.accounts.list(bench.signer.did())->size(), std::size_t(1));
        const SolanaWallet solana;
        QVERIFY(bench.link(solana));
        auto other = solana.account.address();
        other.back() = char(other.back() ^ 0x20);
        const auto twin = did::AccountId::make(solana.account.chain(), other);
        QVERIFY(twin);
        QCOMPARE(bench.stateOf(*twin), "–");
    }

    void aLinkThatTheListCannotHoldIsKeptAndExplained()
    {
        AccountBench bench;
        const SolanaWallet wallet("solana:_local"); // The published schema knows no chain like that.
        const auto linked = bench.link(wallet);
        QCOMPARE(codeOf(linked), "ok");
        QVERIFY(linked->state == LinkState::proven && !linked->isListed && linked->why->code == Errc::schema);
        QVERIFY(bench.record().isEmpty());
        QCOMPARE(bench.stateOf(wallet.account), "proven E-SCHEMA");
    }

    void removingTakesItOffTheListAndTheProofStays()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        const SolanaWallet solana;
        QVERIFY(bench.link(wallet, 100));
        QVERIFY(bench.link(solana, 100));
        const auto gone = bench.accounts.unlink(bench.authority(), solana.account, std::nullopt);
        QCOMPARE(codeOf(gone), "ok");
        QVERIFY(gone->state == LinkState::unlinked && !gone->isListed);
        QCOMPARE(gone->did, bench.did()); // Its newest proof still says so.
        QCOMPARE(bench.stateOf(solana.account), "unlinked");
        const auto found = bench.accounts.lookUp(solana.account);
        QVERIFY(found && found->state == LinkState::unlinked && !found->isListed && found->did == bench.did());
        QCOMPARE(bench.record().size(), std::size_t(1));
        QCOMPARE(codeOf(bench.accounts.unlink(bench.authority(), solana.account, std::nullopt)), "E-NOT-FOUND");
        const auto back = bench.accounts.unlink(bench.authority(), wallet.account, wallet.link("", 200));
        QCOMPARE(codeOf(back), "ok");
        QCOMPARE(back->did, "");
        QVERIFY(bench.record().isEmpty());
        QCOMPARE(bench.stateOf(wallet.account), "unlinked");
        QCOMPARE(codeOf(bench.accounts.lookUp(wallet.account)), "E-NOT-FOUND");
        QCOMPARE(codeOf(bench.accounts.unlink(bench.authority(), solana.account, solana.link(bench.did(), 300))), "E-LINK-TEXT");
        QCOMPARE(codeOf(bench.link(wallet, 150)), "E-LINK-OLD"); // The old text does not bring it back.
        QCOMPARE(codeOf(bench.link(wallet, 300)), "ok");
    }

    void entriesThatAreNoLinksAreShownAsNotProven()
    {
        AccountBench bench, owner;
        const EthereumWallet wallet, other(0x12), thirteen(0x13), fourteen(0x14);
        QVERIFY(writeList(bench, {{wallet.account.toLegacy(), "ceramic://nonsense"}, {"0xAB@eip155:1", "ceramic://x"},
                                  {other.account.toLegacy(), bench.models.basicProfile().id.toUrl()},
                                  {thirteen.account.toLegacy(), stream::linkIdOf(fourteen.account).toUrl()}}));
        const auto links = bench.accounts.list(bench.signer.did());
        QCOMPARE(links->size(), std::size_t(4));
        for (const auto &link : *links) QVERIFY(link.state == LinkState::unproven && link.why);
        // The link of another account, which is here and proven.
        QVERIFY(owner.link(fourteen));
        const auto id = stream::linkIdOf(fourteen.account);
        auto transaction = bench.store->begin();
        QVERIFY(bench.node.ingest(id, owner.log(id)));
        QVERIFY(transaction->commit());
        QCOMPARE(bench.stateOf(thirteen.account), "unproven E-LINK-ACCOUNT");
    }

    void whatCannotBeCheckedHereIsNeitherRightNorWrong()
    {
        AccountBench bench;
        const auto list = [&](const did::AccountId &account, const stream::LinkProof &proof) {
            const auto id = stream::linkIdOf(account);
            auto transaction = bench.store->begin();
            auto content = bench.record();
            content.set(account.toLegacy(), id.toUrl());
            return bench.node.append(id, stream::makeLinkGenesis(account).value()) && bench.node.append(id, stream::makeLinkUpdate(id, id.genesis(), proof).value())
                && bench.data.write(bench.authority(), bench.models.cryptoAccounts(), content) && transaction->commit();
        };
        const auto text = stream::LinkMessage{bench.did(), 100}.toString();
        const EthereumWallet contract;
        const auto cosmos = did::AccountId::parse("cosmos:cosmoshub-3:cosmos1gs6gu0w9xvqcfhm3nlhnmqkf8aphnsxyjlgpqd").value();
        QVERIFY(list(contract.account, {"erc1271", text, "0x00", contract.account.toLegacy(), 100}));
        QVERIFY(list(cosmos, {"", text, "eyJ9", cosmos.toLegacy(), 100}));
        QCOMPARE(bench.stateOf(contract.account), "needs-chain E-LINK-CONTRACT");
        QCOMPARE(bench.stateOf(cosmos), "unsupported E-LINK-UNSUPPORTED");
    }
};

AMPHORA_TEST_UNIT(TstLinkedAccounts, "linked_accounts")
#include "tst_linked_accounts.moc"
