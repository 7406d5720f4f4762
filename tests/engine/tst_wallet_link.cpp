#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/crypto/ed25519.h"
#include "tests/engine/bench.h"
#include "tests/http/raw_client.h"
#include "tests/support/test_unit.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using namespace std::chrono_literals;
using test::Bench;
using test::RawClient;
using State = WalletLink::State;
using Step = WalletLink::Step;

/// A session as the window's sheet sees it, with a page that says what the test wants.
class TstWalletLink : public QObject {
    Q_OBJECT

    static constexpr const char *kSolana = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp";

    struct Wallet {
        explicit Wallet(std::uint8_t seed = 0x21) : key(crypto::Ed25519Key::fromSeed(Bytes(32, seed)).value()) {}
        crypto::Ed25519Key key;
        std::string address = codec::encodeBase(codec::Base::base58Btc, key.publicKey());
        std::string answer(const std::string &message, const std::string &chain = kSolana) const
        {
            return codec::printJson(codec::Map{{"chain", chain}, {"address", address}, {"message", message}, {"signature", "0x" + codec::toHex(key.sign(asBytes(message)))}}).value();
        }
    };

    /// The page, seen from the network.
    struct Page {
        explicit Page(const WalletLink &link) : url(link.session()->url)
        {
            host = url.substr(7, url.find('/', 7) - 7);
            port = std::stoi(host.substr(host.find(':') + 1));
        }
        std::string head(const std::string &method, const std::string &name) const
        {
            return method + " " + url.substr(7 + host.size()) + name + " HTTP/1.1\r\nHost: " + host + "\r\n";
        }
        std::string get(const std::string &name) const { return ask(head("GET", name) + "\r\n"); }
        int post(const std::string &name, const std::string &body) const
        {
            const auto answer = ask(head("POST", name) + "Origin: http://" + host + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
            return answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
        }
        std::string ask(const std::string &request) const
        {
            RawClient client(port);
            client.send(request);
            return client.readAll();
        }
        std::string url, host;
        int port = 0;
    };

    static WalletLink &waiting(Bench &bench, WalletLink::Wish wish = {})
    {
        auto &link = bench.engine().walletLink();
        link.start(std::move(wish));
        if (!QTest::qWaitFor([&] { return link.state() == State::waiting || link.state() == State::failed; }, kTryMs) || link.state() != State::waiting)
            qFatal("no session: %s", link.failure() ? link.failure()->error.detail.c_str() : "still preparing");
        return link;
    }
    static bool ends(const WalletLink &link)
    {
        return QTest::qWaitFor([&] { return link.state() == State::linked || link.state() == State::failed; }, kTryMs);
    }
    static std::string code(const WalletLink &link) { return link.failure() ? std::string(errcText(link.failure()->error.code)) : "none"; }

private Q_SLOTS:
    void aWalletIsLinked()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QSignalSpy changed(&bench.engine().accounts(), &AccountService::changed);
        auto &link = waiting(bench);
        const auto &session = *link.session();
        QCOMPARE(session.did, std::string(test::kTestDid));
        QCOMPARE(session.name, std::string("Ada"));
        QVERIFY(QRegularExpression("^[A-Z]+ [1-9][0-9]$").match(QString::fromStdString(session.code)).hasMatch());
        QVERIFY(session.message.starts_with("Link this account to your identity\n\n" + session.did + " \nTimestamp: "));
        QVERIFY(link.left() > 200s && link.left() <= 300s);
        const Page page(link);
        const auto request = page.get("request.json");
        QVERIFY(request.find('"' + session.code + '"') != std::string::npos && request.find(session.did) != std::string::npos);
        for (const auto *name : {"", "page.css", "page.js", "wallets.js", "words.js"}) QVERIFY(page.get(name).starts_with("HTTP/1.1 200"));
        const Wallet wallet;
        QCOMPARE(page.post("answer", wallet.answer(session.message)), 202);
        QVERIFY(ends(link));
        QCOMPARE(code(link), std::string("none"));
        QCOMPARE(link.linked()->name, std::string(kSolana) + ":" + wallet.address);
        QVERIFY(link.linked()->state == account::LinkState::proven);
        QCOMPARE(link.left(), 0s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(page.post("answer", wallet.answer(session.message)), 409);
        QCOMPARE(Bench::wait(bench.engine().accounts().list())->size(), std::size_t(1));
        link.forget();
        QVERIFY(link.state() == State::idle && !link.session() && !link.linked());
        QCOMPARE(page.get(""), std::string()); // Nobody listens any more.
    }

    void theStepsAreToldAsThePageTellsThem()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = waiting(bench);
        QVERIFY(link.step() == Step::openBrowser);
        const Page page(link);
        RawClient listener(page.port);
        listener.send(page.head("GET", "events") + "\r\n");
        QTRY_VERIFY(link.step() == Step::chooseWallet);
        QCOMPARE(page.post("step", "\"approve\""), 202);
        QTRY_VERIFY(link.step() == Step::approve);
        QCOMPARE(page.post("step", "\"choose\""), 202);
        QTRY_VERIFY(link.step() == Step::chooseWallet);
        QCOMPARE(page.post("step", "\"check\""), 202); // Not for the page to say.
        QCOMPARE(page.post("step", "{\"state\":\"linked\"}"), 202);
        QTest::qWait(50);
        QVERIFY(link.state() == State::waiting && link.step() == Step::chooseWallet);
    }

    void lies_data()
    {
        QTest::addColumn<QString>("lie");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        using Kind = WalletLink::Failure::Kind;
        QTest::newRow("rejected") << "rejected" << "E-LINK-REJECTED" << int(Kind::rejected);
        QTest::newRow("account") << "account" << "E-LINK-SIG" << int(Kind::wrongAccount);
        QTest::newRow("chain") << "chain" << "E-LINK-CHAIN" << int(Kind::refused);
        QTest::newRow("message") << "message" << "E-LINK-TEXT" << int(Kind::refused);
        QTest::newRow("form") << "form" << "E-LINK-FORMAT" << int(Kind::refused);
    }
    void lies()
    {
        QFETCH(QString, lie);
        QFETCH(QString, code);
        QFETCH(int, kind);
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = waiting(bench);
        const Page page(link);
        const Wallet wallet, other(0x22);
        const auto message = link.session()->message;
        auto said = wallet.answer(message);
        if (lie == "rejected") said = "{\"rejected\":true}";
        if (lie == "account") said.replace(said.find(wallet.address), wallet.address.size(), other.address);
        if (lie == "chain") said = wallet.answer(message, "solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ");
        if (lie == "message") said = wallet.answer(message + "!");
        if (lie == "form") said = "[]";
        QCOMPARE(page.post("answer", said), 202);
        QVERIFY(ends(link));
        QCOMPARE(QString::fromStdString(TstWalletLink::code(link)), code);
        QCOMPARE(int(link.failure()->kind), kind);
        QVERIFY(!link.linked());
        QVERIFY(Bench::wait(bench.engine().accounts().list())->empty());
        if (lie == "account") QCOMPARE(link.failure()->chosen, std::string(kSolana) + ":" + other.address);
    }

    void anotherAccountThanAskedFor()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const Wallet wallet, other(0x22);
        auto &link = waiting(bench, {{kSolana}, wallet.address, "de", 60s});
        const Page page(link);
        QVERIFY(page.get("request.json").find("\"language\":\"de\"") != std::string::npos);
        QCOMPARE(page.post("answer", other.answer(link.session()->message)), 202);
        QVERIFY(ends(link));
        QVERIFY(link.failure()->kind == WalletLink::Failure::Kind::wrongAccount);
        QCOMPARE(link.failure()->chosen, std::string(kSolana) + ":" + wallet.address);
        QCOMPARE(link.failure()->signer, std::string(kSolana) + ":" + other.address);
        const auto old = link.session()->url; // Try again: another page, the same wish.
        link.start(link.wish());
        QTRY_VERIFY(link.state() == State::waiting);
        QVERIFY(link.session()->url != old);
        QCOMPARE(Page(link).post("answer", wallet.answer(link.session()->message)), 202);
        QVERIFY(ends(link));
        QVERIFY(link.state() == State::linked);
    }

    void theCountdownEndsIt()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = bench.engine().walletLink();
        std::optional<Page> page;
        std::string message;
        connect(&link, &WalletLink::changed, &bench.engine(), [&] { // A busy machine may look again only when it is over.
            if (link.state() != State::waiting || page) return;
            page.emplace(link);
            message = link.session()->message;
        });
        link.start({{kSolana}, {}, {}, 1s});
        QVERIFY(ends(link));
        QVERIFY(page);
        QCOMPARE(code(link), std::string("E-LINK-EXPIRED"));
        QVERIFY(link.failure()->kind == WalletLink::Failure::Kind::expired);
        QCOMPARE(page->post("answer", Wallet().answer(message)), 410);
        QTest::qWait(50);
        QVERIFY(Bench::wait(bench.engine().accounts().list())->empty());
    }

    void aClosedTabEndsIt()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = waiting(bench);
        const Page page(link);
        {
            RawClient listener(page.port);
            listener.send(page.head("GET", "events") + "\r\n");
            QTRY_VERIFY(link.step() == Step::chooseWallet);
        }
        QVERIFY(ends(link));
        QCOMPARE(code(link), std::string("E-CANCELLED"));
    }

    void cancellingTellsThePage()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = waiting(bench);
        const Page page(link);
        RawClient listener(page.port);
        listener.send(page.head("GET", "events") + "\r\n");
        QTRY_VERIFY(link.step() == Step::chooseWallet);
        link.cancel();
        QVERIFY(link.state() == State::failed && link.failure()->kind == WalletLink::Failure::Kind::cancelled);
        QVERIFY(listener.readUntil("E-CANCELLED").find("\"kind\":\"cancelled\"") != std::string::npos);
        QCOMPARE(page.post("answer", Wallet().answer(link.session()->message)), 410);
    }

    void aNewSessionEndsTheOldOne()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = waiting(bench);
        const Page old(link);
        const auto message = link.session()->message;
        link.start({});
        QTRY_VERIFY(link.state() == State::waiting);
        QCOMPARE(old.post("answer", Wallet().answer(message)), 0);
        QVERIFY(link.state() == State::waiting);
    }

    void withoutAKeyThereIsNoPage()
    {
        Bench bench;
        QVERIFY(bench.restore());
        bench.identities().lock();
        auto &link = bench.engine().walletLink();
        link.start({});
        QVERIFY(ends(link));
        QCOMPARE(code(link), std::string("E-KEY-LOCKED"));
        QVERIFY(!link.session());
    }

    void lockedMeanwhile()
    {
        Bench bench;
        QVERIFY(bench.restore());
        auto &link = waiting(bench);
        bench.identities().lock();
        QCOMPARE(Page(link).post("answer", Wallet().answer(link.session()->message)), 202);
        QVERIFY(ends(link));
        QCOMPARE(code(link), std::string("E-KEY-LOCKED"));
    }

    void theEngineMayEndWhileItWaits()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const Page page(waiting(bench));
        bench.stop();
        QCOMPARE(page.get(""), std::string());
    }
};

AMPHORA_TEST_UNIT(TstWalletLink, "wallet_link")
#include "tst_wallet_link.moc"
