#include "core/account/chain_to_link.h"
#include "tests/account/wallets.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::account;
using namespace amphora::test;

class TstLinkRequests : public QObject {
    Q_OBJECT

    static Result<LinkRequest> prepare(AccountBench &bench, std::optional<did::AccountId> account = {}, const char *chain = "eip155:1",
                                       LinkRequest::Purpose purpose = LinkRequest::Purpose::link)
    {
        return bench.requests.prepare(bench.signer.did(), did::ChainId::parse(chain).value(), std::move(account), purpose, std::nullopt);
    }

private Q_SLOTS:
    void theTextIsThatOfTheLinkingLibrary()
    {
        AccountBench bench;
        const auto request = prepare(bench).value();
        QCOMPARE(request.message.toString(), "Link this account to your identity\n\n" + bench.did() + " \nTimestamp: 1704164645");
        QCOMPARE(prepare(bench, {}, "eip155:1", LinkRequest::Purpose::unlink)->message.toString(), "Link this account to your identity\n\n \nTimestamp: 1704164645");
        QCOMPARE(codeOf(prepare(bench, {}, "cosmos:cosmoshub-3")), "E-LINK-UNSUPPORTED");
        const auto again = bench.requests.find(request.id);
        QVERIFY(again->message.toString() == request.message.toString() && again->chain == request.chain && !again->account);
    }

    /// CAIP-2 lets these names stand, and a link of somebody else's may bear one; but nobody is sent to a wallet with them.
    void noTextIsMadeForAChainThatCannotBe()
    {
        AccountBench bench;
        for (const auto *chain : {"eip155:0", "eip155:9223372036854775772", "eip155:99999999999999999999999999999999", "solana:xx", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvd",
                                  "solana:0eykt4UsFv8P8NJdTREpY1vzqKqZKvdp", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZ-vdp"}) {
            const auto request = prepare(bench, {}, chain);
            QCOMPARE(codeOf(request), "E-LINK-NO-CHAIN");
            QCOMPARE(request.error().where, chain);
            QCOMPARE(codeOf(chainToLink(chain)), "E-LINK-NO-CHAIN");
            QCOMPARE(codeOf(prepare(bench, {}, chain, LinkRequest::Purpose::unlink)), "ok"); // What is linked so can be taken back.
        }
        for (const auto *chain : {"", "1", "eip155", "eip155:", "eip155:01", "eip155:1x", "eip155:-1", "eip155: 1", "solana:"}) QCOMPARE(codeOf(chainToLink(chain)), "E-LINK-NO-CHAIN");
        for (const auto *chain : {"eip155:1", "eip155:9223372036854775771", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp", "solana:EtWTRABZaYq6iMfeYKouRu166VU2xqa1"}) // The last is the devnet.
            QCOMPARE(codeOf(prepare(bench, {}, chain)), "ok");
    }

    void anAnswerOfTheAccountIsAProof()
    {
        AccountBench bench;
        const EthereumWallet wallet;
        const auto request = prepare(bench, wallet.account).value();
        const auto signature = wallet.sign(request.message.toString());
        const auto answer = answerTo(request, {}, signature);
        QCOMPARE(codeOf(answer), "ok");
        QVERIFY(answer->proof == wallet.link(bench.did(), 1704164645));
        for (const auto &address : {wallet.account.address(), wallet.account.addressForPeople(), wallet.account.toString(), wallet.account.toLegacy()})
            QCOMPARE(codeOf(answerTo(request, address, signature)), "ok");
        const SolanaWallet solana;
        const auto second = prepare(bench, {}, "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp").value();
        QCOMPARE(codeOf(answerTo(second, solana.account.address(), solana.sign(second.message.toString()))), "ok");
        QCOMPARE(codeOf(answerTo(second, {}, "AA")), "E-USAGE");
    }

    void wrongAnswersAreToldApart()
    {
        AccountBench bench;
        const EthereumWallet wallet, other(0x12);
        const auto request = prepare(bench, wallet.account).value();
        const auto text = request.message.toString();
        const auto code = [&](const std::string &address, const std::string &signature) { return codeOf(answerTo(request, address, signature)); };
        QCOMPARE(code(other.account.address(), other.sign(text)), "E-LINK-ACCOUNT"); // Wrong account.
        QCOMPARE(code({}, other.sign(text)), "E-LINK-SIG");
        QCOMPARE(code("eip155:137:" + wallet.account.address(), wallet.sign(text)), "E-LINK-CHAIN"); // Wrong chain.
        QCOMPARE(code({}, wallet.sign(text + "\n")), "E-LINK-SIG"); // Wrong text: a line end behind it.
        QCOMPARE(code({}, wallet.sign(stream::LinkMessage{bench.did(), 1704164646}.toString())), "E-LINK-SIG"); // Wrong time.
        QCOMPARE(code({}, "{\"sig\":\"" + wallet.sign(text) + "\",\"msg\":\"other\"}"), "E-LINK-TEXT");
        QCOMPARE(code("0xnonsense", wallet.sign(text)), "E-FORMAT");
        QCOMPARE(code(wallet.account.address() + "\r\n", wallet.sign(text)), "E-FORMAT"); // CR and LF in a field.
        QCOMPARE(code({}, "not a signature"), "E-LINK-FORMAT");
        QCOMPARE(code({}, std::string(20'000, 'a')), "E-LINK-FORMAT");
        QCOMPARE(code({}, "0x" + codec::toHex(Bytes(96, 7)) + "6492649264926492649264926492649264926492649264926492649264926492"), "E-LINK-CONTRACT");
    }

    void aRequestEndsAfterSevenDaysAndIsAnsweredOnce()
    {
        AccountBench bench;
        const auto request = prepare(bench).value();
        bench.clock.time = request.endsAt() - std::chrono::milliseconds(1);
        QCOMPARE(codeOf(bench.requests.find(request.id)), "ok");
        bench.clock.time = request.endsAt();
        QCOMPARE(codeOf(bench.requests.find(request.id)), "E-LINK-EXPIRED");
        const auto next = prepare(bench).value(); // Which tidies up.
        QCOMPARE(codeOf(bench.requests.find(request.id)), "E-LINK-REQUEST");
        auto transaction = bench.store->begin();
        QVERIFY(bench.requests.remove(next.id));
        QVERIFY(transaction->commit());
        QCOMPARE(codeOf(bench.requests.find(next.id)), "E-LINK-REQUEST");
        QCOMPARE(codeOf(bench.requests.find("nonsense")), "E-LINK-REQUEST");
    }

    void aTextThatWaitsForAnAccountIsGivenAgain()
    {
        AccountBench bench;
        const EthereumWallet wallet(1), other(2);
        const auto first = prepare(bench, wallet.account).value();
        bench.clock.time += std::chrono::hours(24); // The signature was made on another device meanwhile.
        const auto again = prepare(bench, wallet.account).value();
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.message.toString(), first.message.toString());
        QVERIFY(prepare(bench, other.account)->id != first.id);
        QVERIFY(prepare(bench, wallet.account, "eip155:1", LinkRequest::Purpose::unlink)->id != first.id);
        const auto newest = *first.message.timestamp; // Of a proof from elsewhere: the text would be too old.
        QVERIFY(bench.requests.prepare(bench.signer.did(), first.chain, wallet.account, LinkRequest::Purpose::link, newest)->id != first.id);
        bench.clock.time = first.endsAt() - LinkRequests::kLifeLeft; // Too little is left to go and have it signed.
        QVERIFY(prepare(bench, other.account)->id != first.id);
        QVERIFY(prepare(bench, wallet.account)->id != first.id);
    }

    void theOldestRequestsGiveWay()
    {
        AccountBench bench;
        const auto first = prepare(bench).value();
        for (std::size_t i = 0; i < LinkRequests::kRequestsMax; ++i) {
            bench.clock.time += std::chrono::seconds(1);
            QVERIFY(prepare(bench));
        }
        QCOMPARE(codeOf(bench.requests.find(first.id)), "E-LINK-REQUEST");
    }

    void aClockBehindTheNewestProofIsSaid()
    {
        AccountBench bench;
        QCOMPARE(timeForMessage(bench.clock, std::nullopt).value(), 1704164645);
        QCOMPARE(timeForMessage(bench.clock, 1704164644).value(), 1704164645);
        QCOMPARE(timeForMessage(bench.clock, 1704164645).value(), 1704164646);
        QCOMPARE(timeForMessage(bench.clock, 1704164900).value(), 1704164901);
        QCOMPARE(codeOf(timeForMessage(bench.clock, 1704165645)), "E-CLOCK");
    }
};

AMPHORA_TEST_UNIT(TstLinkRequests, "link_requests")
#include "tst_link_requests.moc"
