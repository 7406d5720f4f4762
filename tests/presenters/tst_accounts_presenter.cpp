#include "core/codec/multibase.h"
#include "core/crypto/ed25519.h"
#include "tests/presenters/engine_fixture.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"
#include "ui/presenters/accounts_presenter.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// The Accounts page's presenter and the real engine.
class TstAccountsPresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.
    static constexpr const char *kSolana = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp";
    using State = AccountsModel::State;

    static void linkOwn(EngineFixture &home)
    {
        const auto linked = EngineFixture::wait(home.engine().accounts().linkOwn("eip155:1"));
        QVERIFY2(linked, linked ? "" : linked.error().detail.c_str());
    }
    static QString linkSolana(EngineFixture &home)
    {
        const auto key = crypto::Ed25519Key::fromSeed(Bytes(32, 0x21)).value();
        const auto address = codec::encodeBase(codec::Base::base58Btc, key.publicKey());
        const auto request = EngineFixture::wait(home.engine().accounts().prepare(kSolana, address, account::LinkRequest::Purpose::link));
        const auto signature = key.sign(asBytes(request->message.toString()));
        (void)EngineFixture::wait(home.engine().accounts().confirm(request->id, {}, codec::toBase64(signature)));
        return QString::fromStdString(address);
    }
    static QString factTitles(const AccountsModel &model)
    {
        QStringList titles;
        for (const auto &fact : model.facts.rows()) titles << fact.title;
        return titles.join('|');
    }
    static std::string didOf(EngineFixture &home) { return home.engine().identities().current()->did; }

private Q_SLOTS:
    void theListFollowsWhatIsLinkedAndTheFirstOneIsExplained()
    {
        EngineFixture home;
        AccountsModel model;
        const QAbstractItemModelTester rows(&model.list);
        AccountsPresenter presenter(home.engine(), model);
        QSignalSpy stream(&presenter, &AccountsPresenter::streamWanted);
        QTRY_COMPARE_WITH_TIMEOUT(model.state, State::Nothing, kPatience);
        QVERIFY(model.openKey.isEmpty());
        linkOwn(home);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        const auto solana = linkSolana(home);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 2, kPatience);
        QCOMPARE(model.state, State::Ready);
        QCOMPARE(model.counts, (QStringList{"2", QString()}));
        QVERIFY2(factTitles(model).contains("Wallet signature is right") && factTitles(model).contains("Message names this identity"), qPrintable(factTitles(model)));
        QVERIFY(factTitles(model).contains("Stored in"));
        QCOMPARE(model.status, 1); // Signed here.
        Q_EMIT model.accountWanted(QString::fromLatin1(kSolana) + ':' + solana);
        QCOMPARE(model.openWhole, solana);
        QVERIFY(model.signedText.contains(QString::fromStdString(didOf(home))));
        Q_EMIT model.streamWanted(model.streamId);
        QCOMPARE(stream.size(), 1);
        QVERIFY(stream[0][0].toString().startsWith("k2t"));

        Q_EMIT model.tabWanted(AccountsModel::NeedsLook);
        QCOMPARE(model.state, State::NoMatch);
        QVERIFY(model.openKey.isEmpty());
        Q_EMIT model.tabWanted(AccountsModel::All);
        QCOMPARE(model.list.count(), 2);
    }

    void theProofIsCopiedWhole()
    {
        EngineFixture home;
        linkOwn(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QTRY_VERIFY_WITH_TIMEOUT(model.canCopyProof, kPatience);
        Q_EMIT model.copyProofWanted();
        const auto json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        const auto known = EngineFixture::wait(home.engine().accounts().list())->front().proof;
        QCOMPARE(json["message"].toString().toStdString(), known->message);
        QCOMPARE(json["signature"].toString().toStdString(), known->signature);
        QCOMPARE(json["account"].toString().toStdString(), known->account);
    }

    void unlinkingAsksOnceSaysWhatStaysPublicAndKeepsTheRow()
    {
        EngineFixture home;
        linkOwn(home);
        linkSolana(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QSignalSpy said(&presenter, &AccountsPresenter::said), again(&presenter, &AccountsPresenter::linkAgainWanted);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 2, kPatience);
        for (const auto &row : std::vector<AccountRow>(model.list.rows())) {
            Q_EMIT model.unlinkWanted(row.key);
            QCOMPARE(model.unlinkKey, row.key);
            QVERIFY(model.unlinkQuestion.contains("stays public"));
            Q_EMIT model.unlinkRefused();
            QVERIFY(model.unlinkKey.isEmpty());
            Q_EMIT model.unlinkWanted(row.key);
            Q_EMIT model.unlinkConfirmed();
            Q_EMIT model.unlinkConfirmed(); // Twice is once.
            QTRY_VERIFY_WITH_TIMEOUT(model.unlinkKey.isEmpty() && !model.isUnlinking, kPatience);
        }
        QCOMPARE(said.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(model.list.count() == 2 && model.list.rows()[0].section == "Unlinked" && model.list.rows()[1].section == "Unlinked", kPatience);
        for (const auto &row : std::vector<AccountRow>(model.list.rows())) {
            Q_EMIT model.accountWanted(row.key);
            QVERIFY(model.canLinkAgain && model.unlinkText.isEmpty());
            QCOMPARE(model.canTakeBack, row.symbol == "chain-solana"); // The own account has taken its signature back already.
        }
        Q_EMIT model.linkAgainWanted(model.openKey);
        QCOMPARE(again.size(), 1);
    }

    void whileLockedTheListIsThereAndUnlinkingIsRefusedInWords()
    {
        EngineFixture home;
        linkOwn(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QSignalSpy said(&presenter, &AccountsPresenter::said), unlock(&presenter, &AccountsPresenter::unlockWanted);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        home.engine().identities().lock();
        QTRY_VERIFY_WITH_TIMEOUT(model.isLocked, kPatience);
        QCOMPARE(model.list.rows().front().stateIcon, "circle-check");
        Q_EMIT model.unlinkWanted(model.openKey);
        Q_EMIT model.unlinkConfirmed();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, kPatience);
        QVERIFY(said[0][0].toString().contains("E-KEY-LOCKED"));
        Q_EMIT model.unlockWanted();
        QCOMPARE(unlock.size(), 1);
    }

    void checkingAllSaysWhatItFoundAndWhatItCouldNotAsk()
    {
        const auto http = net::makeCurlClient();
        EngineFixture home(http.get());
        linkOwn(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        Q_EMIT model.checkAllWanted();
        QVERIFY(model.isChecking && !model.checkText.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!model.isChecking, kPatience);
        QVERIFY2(model.checkedTitle.startsWith('1') && model.checkedText.contains("on this computer"), qPrintable(model.checkedTitle + model.checkedText));
        QCOMPARE(model.checkedKind, 1);

        auto node = std::make_unique<test::FakeNode>(QStringList{"--empty"});
        home.engine().nodes().setAutomatic(false);
        const auto added = EngineFixture::wait(home.engine().nodes().add(node->url().toStdString()));
        QVERIFY(added && EngineFixture::wait(home.engine().nodes().giveConsent(added->id)));
        Q_EMIT model.checkAllWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!model.isChecking, kPatience);
        QVERIFY2(!model.checkedText.contains("on this computer"), qPrintable(model.checkedText));
        QTRY_VERIFY_WITH_TIMEOUT(model.status != 1, kPatience); // No longer on this computer alone, or on its way.

        node.reset();
        Q_EMIT model.checkAllWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!model.isChecking, kPatience);
        QVERIFY2(model.checkedText.contains("There may be newer proofs"), qPrintable(model.checkedText));
        QCOMPARE(model.checkedKind, 2);
        QCOMPARE(model.list.rows().front().stateIcon, "circle-check");
    }

    void theAccountsOfAnotherIdentityAreReadFromANodeAndNotKept()
    {
        const auto http = net::makeCurlClient();
        const test::FakeNode node({"--empty"});
        EngineFixture other(http.get());
        linkOwn(other);
        const auto address = linkSolana(other);
        other.engine().nodes().setAutomatic(false);
        const auto there = EngineFixture::wait(other.engine().nodes().add(node.url().toStdString()));
        QVERIFY(there && EngineFixture::wait(other.engine().nodes().giveConsent(there->id)));
        QVERIFY(EngineFixture::wait(other.engine().nodes().sync()));

        EngineFixture home(http.get());
        linkOwn(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        const auto own = model.list.rows().front().key;
        Q_EMIT model.lookUpWanted(QString::fromStdString(didOf(other)));
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLookingUp, kPatience);
        QVERIFY(!model.lookUpError.isEmpty()); // No node to ask.
        QCOMPARE(model.list.count(), 1);

        home.engine().nodes().setAutomatic(false);
        QVERIFY(EngineFixture::wait(home.engine().nodes().add(node.url().toStdString())));
        QSignalSpy done(&model, &AccountsModel::lookedUp);
        Q_EMIT model.lookUpWanted(' ' + QString::fromStdString(didOf(other)) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
        QCOMPARE(model.list.count(), 2);
        QCOMPARE(model.foundDid, QString::fromStdString(didOf(other)));
        QVERIFY(model.foundTitle.startsWith('2'));
        QVERIFY2(model.foundHeading.startsWith("Accounts of z6Mk"), qPrintable(model.foundHeading)); // Nobody takes them for one's own.
        // This node keeps the list and not the links: what the list alone says is not proven.
        for (const auto &row : model.list.rows()) QCOMPARE(row.stateIcon, "circle-dashed");
        QCOMPARE(model.foundText, "Read from a node, checked here and not kept.");
        QVERIFY(model.unlinkText.isEmpty() && !model.canLinkAgain);
        QCOMPARE(model.status, -1);
        Q_EMIT model.unlinkWanted(model.openKey); // Not theirs to take.
        QVERIFY(model.unlinkKey.isEmpty());
        QCOMPARE(EngineFixture::wait(home.engine().accounts().list())->size(), std::size_t(1));
        Q_EMIT model.foundClosed();
        QCOMPARE(model.list.count(), 1);
        QCOMPARE(model.list.rows().front().key, own);
    }

    void whoseAnAccountIsIsToldFromWhatIsKnownHere()
    {
        EngineFixture home;
        const auto address = linkSolana(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        QSignalSpy done(&model, &AccountsModel::lookedUp);
        Q_EMIT model.lookUpWanted(address); // The address alone is enough.
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
        QCOMPARE(model.foundDid, QString::fromStdString(didOf(home)));
        QVERIFY(model.canShowAll);
        QVERIFY(model.foundTitle.contains("is yours"));
        QCOMPARE(model.foundHeading, u"Whose account this is"_qs);
        Q_EMIT model.allOfFoundWanted(); // The own ones are the page itself.
        QTRY_VERIFY_WITH_TIMEOUT(model.foundTitle.isEmpty() && model.foundHeading.isEmpty(), kPatience);

        for (const auto &[text, words] : {std::pair<QString, QString>{"0x70526af3d8e0c62b17a94d5c3e1f20866641b598", "Nothing on this computer"},
                                          {"hello there", "neither a DID nor an account"}, {"0x12", "neither a DID nor an account"}, {"did:", "no well-formed DID"}}) {
            Q_EMIT model.lookUpWanted(text);
            QTRY_VERIFY_WITH_TIMEOUT(!model.isLookingUp, kPatience);
            QVERIFY2(model.lookUpError.contains(words), qPrintable(text + ": " + model.lookUpError));
            QVERIFY(model.foundTitle.isEmpty());
        }
    }

    void anAccountTakenOffTheListIsNotFoundAsYours()
    {
        EngineFixture home;
        const auto address = linkSolana(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        Q_EMIT model.checkAllWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!model.isChecking && !model.checkedTitle.isEmpty(), kPatience);
        Q_EMIT model.unlinkWanted(model.openKey);
        Q_EMIT model.unlinkConfirmed();
        QTRY_COMPARE_WITH_TIMEOUT(model.list.rows().front().section, "Unlinked", kPatience);
        QVERIFY(model.checkedTitle.isEmpty()); // It counted this one.
        QSignalSpy done(&model, &AccountsModel::lookedUp);
        Q_EMIT model.lookUpWanted(address);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
        QVERIFY2(model.foundTitle.contains("You unlinked"), qPrintable(model.foundTitle));
        const auto &row = model.list.rows().front();
        QVERIFY2(row.section == "Unlinked" && !row.isLabel && row.stateText == "Unlinked", qPrintable(row.section + row.stateText));
    }

    void whatWasJustLinkedIsInThePanel()
    {
        EngineFixture home;
        linkOwn(home);
        AccountsModel model;
        AccountsPresenter presenter(home.engine(), model);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        const auto own = model.openKey;
        const auto address = linkSolana(home);
        presenter.openAccount(std::string(kSolana) + ':' + address.toStdString()); // As after linking: the list is not read again yet.
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 2, kPatience);
        QCOMPARE(model.openWhole, address);
        Q_EMIT model.accountWanted(own);
        QSignalSpy told(&model, &AccountsModel::changed);
        Q_EMIT model.retryWanted();
        QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2, kPatience);
        QCOMPARE(model.openKey, own); // And no longer than that.
    }
};

AMPHORA_TEST_UNIT(TstAccountsPresenter, "accounts_presenter")
#include "tst_accounts_presenter.moc"
