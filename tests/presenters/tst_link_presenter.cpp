#include "core/codec/multibase.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/secp256k1.h"
#include "core/stream/link_proof.h"
#include "tests/http/raw_client.h"
#include "tests/presenters/engine_fixture.h"
#include "tests/support/test_unit.h"
#include "ui/presenters/accounts_presenter.h"
#include "ui/presenters/link_presenter.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// The sheet that links an account, with the real engine: what is signed elsewhere comes back by paste or file.
class TstLinkPresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.
    static constexpr const char *kSolana = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp";
    using Step = LinkModel::Step;
    using Way = LinkModel::Way;

    struct SolanaWallet {
        crypto::Ed25519Key key = crypto::Ed25519Key::fromSeed(Bytes(32, 0x21)).value();
        QString address() const { return QString::fromStdString(codec::encodeBase(codec::Base::base58Btc, key.publicKey())); }
        Bytes sign(const QString &text) const
        {
            const auto signature = key.sign(asBytes(text.toStdString()));
            return {signature.begin(), signature.end()};
        }
    };
    struct EthereumWallet {
        explicit EthereumWallet(std::uint8_t seed) : key(crypto::Secp256k1Key::fromSecret(Bytes(32, seed)).value()) {}
        crypto::Secp256k1Key key;
        QString address() const { return QString::fromStdString(did::checksummed(did::ethereumAddressOf(key.point()))); }
        QString sign(const QString &text) const
        {
            return QString::fromStdString(stream::ethereumSignatureText(key.sign(stream::personalMessageDigest(text.toStdString()))));
        }
    };

    struct Sheet {
        EngineFixture home;
        LinkModel model;
        LinkPresenter presenter{home.engine(), model};

        /// Up to the field for the answer.
        void toAnswer(int chain, const QString &address)
        {
            presenter.begin();
            Q_EMIT model.wayWanted(Way::Paste);
            Q_EMIT model.chainWanted(chain);
            Q_EMIT model.addressEdited(address);
            Q_EMIT model.goOnWanted();
            QTRY_COMPARE_WITH_TIMEOUT(model.step, Step::Text, kPatience);
            Q_EMIT model.goOnWanted();
            QCOMPARE(model.step, Step::Answer);
        }
        void answer(const QString &text)
        {
            Q_EMIT model.answerEdited(text);
            Q_EMIT model.goOnWanted();
            QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy, kPatience);
        }
        std::size_t linked() { return EngineFixture::wait(home.engine().accounts().list())->size(); }
    };

    /// The page in the browser, as far as the server of the session sees it.
    static int post(const QUrl &page, const QJsonObject &answer)
    {
        const auto body = QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString();
        const auto host = page.authority().toStdString();
        test::RawClient client(page.port());
        client.send("POST " + page.path().toStdString() + "answer HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        const auto reply = client.readAll();
        return reply.size() > 12 ? std::stoi(reply.substr(9, 3)) : 0;
    }
    /// Opens the page and gives its address.
    static QUrl openPage(Sheet &sheet)
    {
        QSignalSpy browser(&sheet.model, &LinkModel::browserWanted);
        sheet.presenter.begin();
        Q_EMIT sheet.model.wayWanted(Way::Browser);
        if (!QTest::qWaitFor([&] { return browser.size() == 1 && sheet.model.isPageReady; }, kPatience)) return {};
        return browser[0][0].toUrl();
    }

private Q_SLOTS:
    void theNetworkFollowsTheAddressAndTheTextOutlivesTheSheet()
    {
        const SolanaWallet wallet;
        const EthereumWallet other(0x31);
        Sheet sheet;
        sheet.presenter.begin();
        Q_EMIT sheet.model.wayWanted(Way::Paste);
        QCOMPARE(sheet.model.chain, int(LinkModel::Ethereum));
        Q_EMIT sheet.model.addressEdited(wallet.address().left(5));
        QCOMPARE(sheet.model.chain, int(LinkModel::Ethereum)); // Not yet one of any.
        Q_EMIT sheet.model.addressEdited(wallet.address());
        QCOMPARE(sheet.model.chain, int(LinkModel::Solana));
        Q_EMIT sheet.model.addressEdited(other.address());
        QCOMPARE(sheet.model.chain, int(LinkModel::Ethereum));
        sheet.toAnswer(LinkModel::Solana, wallet.address());
        const auto text = sheet.model.message;
        Q_EMIT sheet.model.closed(); // By Escape, say; it is signed on another device meanwhile.
        QTest::qWait(1100); // A new text would have another time.
        sheet.toAnswer(LinkModel::Solana, wallet.address());
        QCOMPARE(sheet.model.message, text);
        sheet.answer(QString::fromStdString(codec::toHex(wallet.sign(text))));
        QCOMPARE(sheet.model.step, Step::Linked);
    }

    void aSolanaAccountIsLinkedByAPastedSignatureInEveryWayOfWritingIt()
    {
        const SolanaWallet wallet;
        Sheet sheet;
        AccountsModel accounts;
        AccountsPresenter list(sheet.home.engine(), accounts);
        QSignalSpy linked(&sheet.presenter, &LinkPresenter::linked);
        const auto hex = [](const Bytes &bytes) { return QString::fromStdString(codec::toHex(bytes)); };
        const auto base58 = [](const Bytes &bytes) { return QString::fromStdString(codec::encodeBase(codec::Base::base58Btc, bytes)); };
        const auto base64 = [](const Bytes &bytes) { return QString::fromStdString(codec::toBase64(bytes)); };
        const auto json = [&](const Bytes &bytes) { return QStringLiteral("{\"address\":\"%1\",\"signature\":\"%2\"}\r\n").arg(wallet.address(), base58(bytes)); };
        const std::vector<std::function<QString(const Bytes &)>> ways{hex, base58, base64, json};
        for (std::size_t i = 0; i < ways.size(); ++i) {
            sheet.toAnswer(LinkModel::Solana, wallet.address());
            QVERIFY(sheet.model.message.startsWith("Link this account to your identity\n\ndid:key:"));
            QCOMPARE(sheet.model.account, wallet.address());
            sheet.answer(ways[i](wallet.sign(sheet.model.message)));
            QVERIFY2(sheet.model.step == Step::Linked, qPrintable(QString::number(i) + sheet.model.answerError + sheet.model.failCode));
            QCOMPARE(sheet.model.checks.count(), 6);
            QTRY_VERIFY_WITH_TIMEOUT(!sheet.model.hasNode, kPatience); // It stays on this computer, and the sheet says so.
            if (i % 2 == 0) Q_EMIT sheet.model.goOnWanted();
            else Q_EMIT sheet.model.closed(); // By Escape: it is linked all the same.
            QCOMPARE(sheet.model.step, Step::Closed);
            QCOMPARE(linked.size(), int(i) + 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(accounts.list.count(), 1, kPatience);
        QCOMPARE(accounts.list.rows().front().whole, wallet.address());
        QCOMPARE(accounts.list.rows().front().stateIcon, "circle-check");
    }

    void theSignatureOfAnotherEthereumAccountShowsBothAndStoresNothing()
    {
        const EthereumWallet mine(0x11), other(0x12);
        Sheet sheet;
        sheet.toAnswer(LinkModel::Ethereum, mine.address());
        sheet.answer(other.sign(sheet.model.message));
        QCOMPARE(sheet.model.step, Step::Failed);
        QCOMPARE(sheet.model.failCode, "E-LINK-SIG");
        QCOMPARE(sheet.model.chosen, mine.address());
        QCOMPARE(sheet.model.signer, other.address());
        QCOMPARE(sheet.linked(), std::size_t(0));
        // The same text still waits for its one answer.
        Q_EMIT sheet.model.againWanted();
        QCOMPARE(sheet.model.step, Step::Answer);
        sheet.answer(mine.sign(sheet.model.message));
        QCOMPARE(sheet.model.step, Step::Linked);
        QCOMPARE(sheet.linked(), std::size_t(1));
    }

    void badAnswersAreSaidAtTheFieldInCodedWordsAndStoreNothing_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("code");
        const auto good = QString(128, 'a');
        QTest::newRow("nonsense") << "not a signature!" << "E-LINK-FORMAT";
        QTest::newRow("too short") << "0xabcd" << "E-LINK-FORMAT";
        QTest::newRow("a byte too long") << "0x" + good + "1b00" << "E-LINK-FORMAT";
        QTest::newRow("v that is none") << "0x" + good + "ff" << "E-LINK-FORMAT";
        QTest::newRow("over-long") << "0x" + QString(200'000, 'a') << "E-LINK-FORMAT";
        QTest::newRow("line break inside") << "0xabab\r\n" + good << "E-LINK-FORMAT";
        QTest::newRow("broken JSON") << "{\"signature\":" << "E-LINK-FORMAT";
        QTest::newRow("JSON without one") << "{\"address\":\"0x00\"}" << "E-LINK-FORMAT";
        QTest::newRow("numbers that are no bytes") << "[1,2,300]" << "E-LINK-FORMAT";
        QTest::newRow("nested JSON") << QString(5'000, '[') << "E-LINK-FORMAT";
        QTest::newRow("markup and bidi") << "<b>\u202E0xabcd</b>" << "E-LINK-FORMAT";
        QTest::newRow("another text") << "{\"message\":\"Send all\",\"signature\":\"0x" + good + "1b\"}" << "E-LINK-TEXT";
        QTest::newRow("another chain") << "{\"address\":\"eip155:137:OWN\",\"signature\":\"0x" + good + "1b\"}" << "E-LINK-CHAIN";
        QTest::newRow("a contract wallet") << "0x" + QString("00").repeated(64) + QString("6492").repeated(16) << "E-LINK-CONTRACT";
    }
    void badAnswersAreSaidAtTheFieldInCodedWordsAndStoreNothing()
    {
        QFETCH(QString, answer);
        QFETCH(QString, code);
        static Sheet sheet; // One home for all of them: nothing may change it.
        static const EthereumWallet wallet(0x11);
        sheet.toAnswer(LinkModel::Ethereum, wallet.address());
        answer.replace("OWN", wallet.address());
        sheet.answer(answer);
        QCOMPARE(sheet.model.step, Step::Answer);
        QVERIFY2(sheet.model.answerError.endsWith(code), qPrintable(sheet.model.answerError));
        QVERIFY(sheet.model.answer.size() <= LinkPresenter::kAnswerMax);
        QCOMPARE(sheet.model.answer, answer.left(LinkPresenter::kAnswerMax)); // What was typed stays.
        QCOMPARE(sheet.linked(), std::size_t(0));
        Q_EMIT sheet.model.answerEdited("x");
        QVERIFY(sheet.model.answerError.isEmpty());
    }

    void anAnswerAboutAnotherAccountIsRefused()
    {
        const EthereumWallet mine(0x11), other(0x12);
        Sheet sheet;
        sheet.toAnswer(LinkModel::Ethereum, mine.address());
        sheet.answer(QStringLiteral("{\"address\":\"%1\",\"signature\":\"%2\"}").arg(other.address(), other.sign(sheet.model.message)));
        QCOMPARE(sheet.model.step, Step::Failed);
        QCOMPARE(sheet.model.failCode, "E-LINK-ACCOUNT");
        QCOMPARE(sheet.model.signer, other.address());
        QCOMPARE(sheet.linked(), std::size_t(0));
    }

    void anAddressIsLookedAtBeforeATextIsMade_data()
    {
        QTest::addColumn<int>("chain");
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing of the kind") << int(LinkModel::Ethereum) << "vitalik.eth";
        QTest::newRow("one digit short") << int(LinkModel::Ethereum) << "0xF278cF59F82eDcf871d630F28EcC8056f25C1cd";
        QTest::newRow("capitals that betray a wrong digit") << int(LinkModel::Ethereum) << "0xF278cF59F82eDcf871d630F28EcC8056f25C1cdB";
        QTest::newRow("line break") << int(LinkModel::Ethereum) << "0xF278cF59F82eDcf871d6\r\n30F28EcC8056f25C1cdb";
        QTest::newRow("nearly Ethereum's on Solana") << int(LinkModel::Solana) << "0xF278cF59F82eDcf871d630F28EcC8056f25C1cd";
        QTest::newRow("31 bytes") << int(LinkModel::Solana) << "1111111111111111111111111111111";
    }
    void anAddressIsLookedAtBeforeATextIsMade()
    {
        QFETCH(int, chain);
        QFETCH(QString, address);
        static Sheet sheet;
        sheet.presenter.begin();
        Q_EMIT sheet.model.wayWanted(Way::Paste);
        Q_EMIT sheet.model.chainWanted(chain);
        Q_EMIT sheet.model.addressEdited(address);
        Q_EMIT sheet.model.goOnWanted();
        QCOMPARE(sheet.model.step, Step::Account);
        QVERIFY(!sheet.model.addressError.isEmpty() && !sheet.model.isBusy);
        QCOMPARE(sheet.model.address, address);
    }

    void theOwnAccountSignsHereAfterItWasSeen()
    {
        Sheet sheet;
        sheet.presenter.begin();
        const auto own = EngineFixture::wait(sheet.home.engine().accounts().ownAccount("eip155:1"));
        Q_EMIT sheet.model.wayWanted(Way::Phrase);
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Own, kPatience);
        QCOMPARE(sheet.model.account.toLower(), QString::fromStdString(*own).section(':', 2));
        QVERIFY(sheet.model.message.contains("did:key:"));
        QCOMPARE(sheet.linked(), std::size_t(0)); // Nothing before the yes.
        Q_EMIT sheet.model.goOnWanted();
        Q_EMIT sheet.model.goOnWanted(); // An impatient second click is none.
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Linked, kPatience);
        QCOMPARE(sheet.linked(), std::size_t(1));
        Q_EMIT sheet.model.closed();
        sheet.presenter.begin();
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.lastWay, int(Way::Phrase), kPatience);
    }

    void aLockedKeyIsSaidAndWhatWasTypedGoesOnAfterUnlocking()
    {
        const SolanaWallet wallet;
        Sheet sheet;
        sheet.toAnswer(LinkModel::Solana, wallet.address());
        const auto signature = QString::fromStdString(codec::toHex(wallet.sign(sheet.model.message)));
        sheet.home.engine().identities().lock();
        QTRY_VERIFY_WITH_TIMEOUT(sheet.model.isLocked, kPatience);
        sheet.answer(signature);
        QCOMPARE(sheet.model.problemCode, "E-KEY-LOCKED");
        QCOMPARE(sheet.model.answer, signature);
        QSignalSpy unlock(&sheet.presenter, &LinkPresenter::unlockWanted);
        Q_EMIT sheet.model.unlockWanted();
        QCOMPARE(unlock.size(), 1);
        sheet.home.open();
        QTRY_VERIFY_WITH_TIMEOUT(!sheet.model.isLocked && sheet.model.problemCode.isEmpty(), kPatience);
        Q_EMIT sheet.model.goOnWanted();
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Linked, kPatience);
        sheet.home.engine().identities().lock();
        sheet.presenter.begin();
        QTRY_VERIFY_WITH_TIMEOUT(sheet.model.isLocked, kPatience);
        Q_EMIT sheet.model.wayWanted(Way::Paste);
        QCOMPARE(sheet.model.step, Step::Choose);
    }

    void theTextGoesToAFileByteForByteAndTheAnswerComesFromOne()
    {
        const SolanaWallet wallet;
        Sheet sheet;
        const QTemporaryDir folder;
        QSignalSpy said(&sheet.presenter, &LinkPresenter::said), place(&sheet.model, &LinkModel::savePlaceAsked);
        sheet.toAnswer(LinkModel::Solana, wallet.address());
        Q_EMIT sheet.model.backWanted();
        QCOMPARE(sheet.model.step, Step::Text);
        Q_EMIT sheet.model.copyTextWanted();
        QCOMPARE(QGuiApplication::clipboard()->text(), sheet.model.message);
        Q_EMIT sheet.model.savePlaceWanted();
        QCOMPARE(place.size(), 1);
        Q_EMIT sheet.model.savePlaceChosen(QUrl::fromLocalFile(folder.filePath("text.txt")));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, kPatience);
        QFile text(folder.filePath("text.txt"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), sheet.model.message.toUtf8());

        Q_EMIT sheet.model.goOnWanted();
        const auto put = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly)) file.write(bytes);
            return QUrl::fromLocalFile(folder.filePath(name));
        };
        Q_EMIT sheet.model.answerFileChosen(put("large.txt", QByteArray(200'000, 'a')));
        QTRY_VERIFY_WITH_TIMEOUT(sheet.model.answerError.contains(u"E-SIZE"), kPatience);
        QVERIFY(sheet.model.answer.isEmpty());
        Q_EMIT sheet.model.answerFileChosen(QUrl::fromLocalFile(folder.path())); // A folder.
        QTRY_VERIFY_WITH_TIMEOUT(sheet.model.answerError.contains(u"E-IO"), kPatience);
        const auto signature = QByteArray::fromStdString(codec::toBase64(wallet.sign(sheet.model.message)));
        Q_EMIT sheet.model.answerFileChosen(put("signature.json", "{\"signature\": \"" + signature + "\"}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(sheet.model.answer.contains("signature"), kPatience);
        Q_EMIT sheet.model.goOnWanted();
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Linked, kPatience);
    }

    void aBrowserWalletIsWaitedForAndLinkedWhenItsAnswerIsRight()
    {
        const EthereumWallet wallet(0x11);
        Sheet sheet;
        const auto page = openPage(sheet);
        QVERIFY(page.isValid());
        QCOMPARE(sheet.model.step, Step::Waiting);
        QCOMPARE(page.host(), "127.0.0.1");
        QVERIFY(!sheet.model.code.isEmpty() && sheet.model.message.contains("did:key:"));
        QVERIFY(sheet.model.leftText == "5:00" || sheet.model.leftText.startsWith("4:5"));
        QVERIFY(sheet.model.leftShare > 0.9);
        Q_EMIT sheet.model.browserOpened(false);
        QVERIFY(sheet.model.hasPageFailed);
        QSignalSpy browser(&sheet.model, &LinkModel::browserWanted);
        Q_EMIT sheet.model.openPageWanted();
        QCOMPARE(browser.size(), 1);
        QCOMPARE(browser[0][0].toUrl(), page);
        Q_EMIT sheet.model.copyLinkWanted();
        QCOMPARE(QGuiApplication::clipboard()->text(), page.toString());
        QCOMPARE(post(page, {{"chain", "eip155:1"}, {"address", wallet.address()}, {"message", sheet.model.message}, {"signature", wallet.sign(sheet.model.message)}}), 202);
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Linked, kPatience);
        QCOMPARE(sheet.model.account, wallet.address());
        QCOMPARE(sheet.linked(), std::size_t(1));
    }

    void whatAPageLiesAboutIsSaidAndStoresNothing()
    {
        const EthereumWallet mine(0x11), other(0x12);
        Sheet sheet;
        const auto lie = [&](const QJsonObject &answer) {
            const auto page = openPage(sheet);
            QVERIFY(page.isValid());
            auto whole = QJsonObject{{"chain", "eip155:1"}, {"address", mine.address()}, {"message", sheet.model.message}, {"signature", other.sign(sheet.model.message)}};
            for (auto member = answer.begin(); member != answer.end(); ++member) whole[member.key()] = member.value();
            QCOMPARE(post(page, whole), 202);
            QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Failed, kPatience);
            QCOMPARE(sheet.linked(), std::size_t(0));
        };
        lie({});
        QCOMPARE(sheet.model.failCode, "E-LINK-SIG");
        QCOMPARE(sheet.model.chosen, mine.address());
        QCOMPARE(sheet.model.signer, other.address());
        lie({{"message", "Send everything"}});
        QCOMPARE(sheet.model.failCode, "E-LINK-TEXT");
        QVERIFY(sheet.model.signer.isEmpty()); // What was said of the attempt before is gone.
        lie({{"chain", "eip155:137"}});
        QCOMPARE(sheet.model.failCode, "E-LINK-CHAIN");
        lie({{"signature", "0x12"}});
        QCOMPARE(sheet.model.failCode, "E-LINK-FORMAT");
        const auto first = openPage(sheet);
        Q_EMIT sheet.model.closed();
        QCOMPARE(sheet.model.step, Step::Closed);
        QCOMPARE(post(first, {}), 0); // Nobody listens any more.
    }

    void closingForgetsEverythingAndAnUnlinkedAccountIsTakenBackBySignature()
    {
        const SolanaWallet wallet;
        Sheet sheet;
        sheet.toAnswer(LinkModel::Solana, wallet.address());
        Q_EMIT sheet.model.answerEdited("something");
        Q_EMIT sheet.model.closed();
        QCOMPARE(sheet.model.step, Step::Closed);
        QVERIFY(sheet.model.answer.isEmpty() && sheet.model.message.isEmpty() && sheet.model.address.isEmpty());

        sheet.toAnswer(LinkModel::Solana, wallet.address());
        sheet.answer(QString::fromStdString(codec::toHex(wallet.sign(sheet.model.message))));
        QCOMPARE(sheet.model.step, Step::Linked);
        Q_EMIT sheet.model.goOnWanted();
        const auto name = std::string(kSolana) + ':' + wallet.address().toStdString();
        QVERIFY(EngineFixture::wait(sheet.home.engine().accounts().remove(name)));
        sheet.presenter.beginFor(std::string(kSolana), wallet.address().toStdString(), true);
        QCOMPARE(sheet.model.step, Step::Account);
        QVERIFY(sheet.model.takesBack);
        Q_EMIT sheet.model.goOnWanted();
        QTRY_COMPARE_WITH_TIMEOUT(sheet.model.step, Step::Text, kPatience);
        QVERIFY(!sheet.model.message.contains("did:"));
        Q_EMIT sheet.model.goOnWanted();
        sheet.answer(QString::fromStdString(codec::toHex(wallet.sign(sheet.model.message))));
        QCOMPARE(sheet.model.step, Step::Linked);
        QCOMPARE(EngineFixture::wait(sheet.home.engine().accounts().list())->front().did, std::string());
    }

};

AMPHORA_TEST_UNIT(TstLinkPresenter, "link_presenter")
#include "tst_link_presenter.moc"
