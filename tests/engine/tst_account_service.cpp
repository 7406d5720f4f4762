#include "core/codec/multibase.h"
#include "core/crypto/ed25519.h"
#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QSignalSpy>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using account::LinkRequest;
using account::LinkState;
using test::Bench;
using test::codeOf;

/// Linked accounts as the window and the command line see them.
class TstAccountService : public QObject {
    Q_OBJECT

    static constexpr const char *kOwn = "eip155:1:0xf278cf59f82edcf871d630f28ecc8056f25c1cdb";
    static constexpr const char *kSolana = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp";

    static AccountService &accounts(Bench &bench) { return bench.engine().accounts(); }

    struct Wallet {
        crypto::Ed25519Key key = crypto::Ed25519Key::fromSeed(Bytes(32, 0x21)).value();
        std::string address = codec::encodeBase(codec::Base::base58Btc, key.publicKey());
        std::string sign(const std::string &text) const { return codec::toBase64(key.sign(asBytes(text))); }
    };

private Q_SLOTS:
    void theOwnAccountIsLinkedInOneGoAndTakenBack()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QCOMPARE(Bench::wait(accounts(bench).ownAccount("eip155:1")).value(), std::string(kOwn));
        QSignalSpy changed(&accounts(bench), &AccountService::changed), written(&accounts(bench), &AccountService::written);
        const auto linked = Bench::wait(accounts(bench).linkOwn("eip155:1"));
        QVERIFY(linked && linked->state == LinkState::proven && linked->isListed);
        QCOMPARE(linked->did, std::string(test::kTestDid));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(written.count(), 1);
        QVERIFY(bench.startUnlocked()); // It is on disk.
        const auto list = Bench::wait(accounts(bench).list());
        QCOMPARE(list->size(), std::size_t(1));
        QVERIFY(list->front().state == LinkState::proven);
        QCOMPARE(Bench::wait(accounts(bench).lookUp("0xF278cF59F82eDcf871d630F28EcC8056f25C1cdb"))->did, std::string(test::kTestDid));
        const auto gone = Bench::wait(accounts(bench).remove(kOwn));
        QVERIFY(gone && gone->state == LinkState::unlinked && gone->did.empty());
        QCOMPARE(codeOf(Bench::wait(accounts(bench).lookUp(kOwn))), std::string("E-NOT-FOUND"));
        QVERIFY(Bench::wait(accounts(bench).linkOwn("eip155:1"))); // In the same second.
        QCOMPARE(codeOf(Bench::wait(accounts(bench).linkOwn("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"))), std::string("E-LINK-CHAIN"));
    }

    void aPastedSignatureAnswersARequestOnce()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const Wallet wallet;
        const auto request = Bench::wait(accounts(bench).prepare(kSolana, {}, LinkRequest::Purpose::link));
        QVERIFY(request);
        const auto signature = wallet.sign(request->message.toString());
        QCOMPARE(codeOf(Bench::wait(accounts(bench).confirm(request->id, wallet.address, "AA"))), std::string("E-LINK-FORMAT"));
        QVERIFY(bench.startUnlocked()); // The request waits over a restart.
        const auto linked = Bench::wait(accounts(bench).confirm(request->id, wallet.address, signature));
        QCOMPARE(codeOf(linked), std::string("ok"));
        QCOMPARE(linked->name, std::string(kSolana) + ":" + wallet.address);
        QCOMPARE(codeOf(Bench::wait(accounts(bench).confirm(request->id, wallet.address, signature))), std::string("E-LINK-REQUEST"));
        // And back, by a signature as well.
        const auto back = Bench::wait(accounts(bench).prepare(kSolana, wallet.address, LinkRequest::Purpose::unlink));
        QVERIFY(back && back->message.timestamp > request->message.timestamp);
        QCOMPARE(codeOf(Bench::wait(accounts(bench).confirm(back->id, {}, wallet.sign(back->message.toString())))), std::string("ok"));
        QVERIFY(Bench::wait(accounts(bench).list())->front().state == LinkState::unlinked);
    }

    void nothingIsWrittenWhileLocked()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(accounts(bench).linkOwn("eip155:1")));
        bench.identities().lock();
        QCOMPARE(codeOf(Bench::wait(accounts(bench).linkOwn("eip155:1"))), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(accounts(bench).prepare(kSolana, {}, LinkRequest::Purpose::link))), std::string("E-KEY-LOCKED"));
        QCOMPARE(codeOf(Bench::wait(accounts(bench).remove(kOwn))), std::string("E-KEY-LOCKED"));
        QCOMPARE(Bench::wait(accounts(bench).list())->size(), std::size_t(1)); // What is public can be read.
    }
};

AMPHORA_TEST_UNIT(TstAccountService, "account_service")
#include "tst_account_service.moc"
