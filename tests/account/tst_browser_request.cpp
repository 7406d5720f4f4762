#include "core/account/browser_request.h"

#include "tests/account/wallets.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <algorithm>

using namespace amphora;
using namespace amphora::account;
using namespace amphora::test;

/// What the page says is believed in nothing: each lie has its own code.
class TstBrowserRequest : public QObject {
    Q_OBJECT

    static constexpr std::int64_t kTime = 1704164645;
    static constexpr const char *kSolanaChain = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp";

    const EthereumWallet m_ethereum{};
    const SolanaWallet m_solana{};
    const std::string m_did = "did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX";

    BrowserRequest request(const std::string &address = {}) const
    {
        auto wish = address.empty() ? BrowserWish::read({"eip155:1", kSolanaChain}, {}).value() : BrowserWish::read({"eip155:1"}, address).value();
        return {std::move(wish.chains), std::move(wish.account), {m_did, kTime}, std::chrono::seconds(300)};
    }
    WalletAnswer honest() const
    {
        const auto text = request().message.toString();
        return {false, "eip155:1", m_ethereum.account.address(), text, m_ethereum.sign(text)};
    }
    static Timestamp at(std::int64_t seconds) { return Timestamp(std::chrono::seconds(kTime + seconds)); }

private Q_SLOTS:
    void anHonestAnswerIsAProof()
    {
        const auto answer = answerTo(request(), honest(), at(20));
        QCOMPARE(codeOf(answer), std::string("ok"));
        QVERIFY(answer->proof == m_ethereum.link(m_did, kTime));
        auto capital = honest();
        capital.address = m_ethereum.account.addressForPeople();
        QCOMPARE(codeOf(answerTo(request(m_ethereum.account.address()), capital, at(0))), std::string("ok"));
        const auto text = request().message.toString();
        const WalletAnswer solana{false, kSolanaChain, m_solana.account.address(), text, "0x" + codec::toHex(m_solana.key.sign(asBytes(text)))};
        QCOMPARE(codeOf(answerTo(request(), solana, at(0))), std::string("ok"));
    }

    void aPageThatLies()
    {
        const EthereumWallet other(0x12);
        const auto code = [&](const auto &change, const std::string &address = {}) {
            auto answer = honest();
            change(answer);
            return codeOf(answerTo(request(address), answer, at(20)));
        };
        using Said = WalletAnswer;
        QCOMPARE(code([](Said &) {}, other.account.address()), std::string("E-LINK-ACCOUNT")); // Another than the one asked for.
        QCOMPARE(code([&](Said &said) { said.address = other.account.address(); }), std::string("E-LINK-SIG")); // Names an account that did not sign.
        QCOMPARE(code([](Said &said) { said.chain = "eip155:137"; }), std::string("E-LINK-CHAIN"));
        QCOMPARE(code([](Said &said) { said.chain = "solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ"; }), std::string("E-LINK-CHAIN"));
        QCOMPARE(code([](Said &said) { said.chain = "eip155:1\r\n"; }), std::string("E-LINK-FORMAT"));
        QCOMPARE(code([](Said &said) { said.message += '\n'; }), std::string("E-LINK-TEXT"));
        QCOMPARE(code([&](Said &said) { said.message = stream::LinkMessage{"did:key:zMallory", kTime}.toString(); }), std::string("E-LINK-TEXT"));
        QCOMPARE(code([&](Said &said) { said.message = stream::LinkMessage{m_did, kTime + 1}.toString(); }), std::string("E-LINK-TIME"));
        QCOMPARE(code([&](Said &said) { said.signature = m_ethereum.sign(said.message + "\n"); }), std::string("E-LINK-SIG")); // The text is right, what was signed is not.
        QCOMPARE(code([&](Said &said) { said.signature = m_ethereum.sign(stream::LinkMessage{m_did, kTime + 1}.toString()); }), std::string("E-LINK-SIG"));
        QCOMPARE(code([](Said &said) { said.signature = said.signature.substr(2); }), std::string("E-LINK-FORMAT"));
        QCOMPARE(code([](Said &said) { said.signature = "0x00"; }), std::string("E-LINK-FORMAT"));
        QCOMPARE(code([](Said &said) { said.signature = "0x" + codec::toHex(Bytes(96, 7)) + "6492649264926492649264926492649264926492649264926492649264926492"; }),
                 std::string("E-LINK-CONTRACT"));
        QCOMPARE(code([](Said &said) { said.address += "\r\nTimestamp: 1"; }), std::string("E-LINK-FORMAT"));
        QCOMPARE(code([](Said &said) { said.address = "<b>0x</b>"; }), std::string("E-LINK-FORMAT"));
        QCOMPARE(code([](Said &said) { said.isRejected = true; }), std::string("E-LINK-REJECTED"));
    }

    void theSignerIsNamedWhereTheSignatureTellsIt()
    {
        const EthereumWallet other(0x12);
        auto lying = honest();
        lying.address = other.account.address();
        const auto answer = answerTo(request(), lying, at(0));
        QVERIFY(!answer);
        QCOMPARE(answer.error().where, m_ethereum.account.address());
    }

    void theTimeIsOver()
    {
        QCOMPARE(codeOf(answerTo(request(), honest(), at(300))), std::string("ok"));
        QCOMPARE(codeOf(answerTo(request(), honest(), at(301))), std::string("E-LINK-EXPIRED"));
        QCOMPARE(codeOf(answerTo(request(), honest(), at(3600))), std::string("E-LINK-EXPIRED")); // The computer slept.
    }

    void whatThePageSendsIsReadStrictly()
    {
        const auto quoted = [](std::string json) { // ' stands for ".
            std::ranges::replace(json, '\'', '"');
            return json;
        };
        const auto code = [&](const std::string &json) { return codeOf(WalletAnswer::read(quoted(json))); };
        QCOMPARE(code("{'chain':'a','address':'b','message':'c','signature':'d'}"), std::string("ok"));
        QVERIFY(WalletAnswer::read(quoted("{'rejected':true}"))->isRejected);
        for (const auto *json : {"", "null", "[]", "{}", "{", "{'rejected':false}", "{'rejected':1}", "{'rejected':true,'chain':'a'}", "{'chain':'a','address':'b','message':'c'}",
                                 "{'chain':'a','address':'b','message':'c','signature':''}", "{'chain':1,'address':'b','message':'c','signature':'d'}",
                                 "{'chain':'a','chain':'a','address':'b','message':'c','signature':'d'}"})
            QCOMPARE(code(json), std::string("E-LINK-FORMAT"));
        QCOMPARE(code("{'chain':'a','address':'b','message':'c','signature':'" + std::string(20'000, 'a') + "'}"), std::string("E-LINK-FORMAT"));
        QCOMPARE(code(std::string(WalletAnswer::kBytesMax + 1, ' ')), std::string("E-LINK-FORMAT"));
    }

    void whatIsAskedForIsChecked()
    {
        const auto code = [](const std::vector<std::string> &chains, const std::string &address = {}) { return codeOf(BrowserWish::read(chains, address)); };
        QCOMPARE(code({"eip155:1"}), std::string("ok"));
        QCOMPARE(code({"eip155:1"}, m_ethereum.account.address()), std::string("ok"));
        QCOMPARE(code({}), std::string("E-USAGE"));
        QCOMPARE(code({"eip155:1", kSolanaChain}, m_ethereum.account.address()), std::string("E-USAGE"));
        QCOMPARE(code({"cosmos:cosmoshub-3"}), std::string("E-LINK-UNSUPPORTED"));
        QCOMPARE(code({"no chain"}), std::string("E-LINK-NO-CHAIN"));
        QCOMPARE(code({"eip155:0"}), std::string("E-LINK-NO-CHAIN"));
        QCOMPARE(code({"eip155:1"}, "0x12"), std::string("E-FORMAT"));
        QCOMPARE(code(std::vector<std::string>(BrowserRequest::kChainsMax + 1, "eip155:1")), std::string("E-USAGE"));
    }
};

AMPHORA_TEST_UNIT(TstBrowserRequest, "browser_request")
#include "tst_browser_request.moc"
