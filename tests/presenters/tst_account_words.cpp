#include "tests/support/test_unit.h"
#include "ui/presenters/account_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace amphora;
using namespace amphora::ui;
using account::LinkedAccount;
using account::LinkState;

/// What is said of a linked account: nothing that was not checked sounds like checked, or like wrong.
class TstAccountWords : public QObject {
    Q_OBJECT

    static constexpr const char *kMe = "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq";
    static constexpr int kMuted = 2, kGood = 3, kWarn = 4, kBad = 5;

    static LinkedAccount link(LinkState state, std::optional<Error> why = {})
    {
        LinkedAccount link;
        link.name = "eip155:1:0xf278cf59f82edcf871d630f28ecc8056f25c1cdb";
        link.chain = "eip155:1";
        link.address = "0xF278cF59F82eDcf871d630F28EcC8056f25C1cdb";
        link.state = state;
        link.why = std::move(why);
        link.did = kMe;
        link.time = 1793619120;
        link.proof = stream::LinkProof{"ethereum-eoa", "Link this account", "0x00", "0xf2@eip155:1", 1793619120};
        return link;
    }
    static const FactRow &fact(const std::vector<FactRow> &rows, const QString &key)
    {
        static const FactRow none;
        for (const auto &row : rows)
            if (row.key == key) return row;
        return none;
    }

private Q_SLOTS:
    void everyStateHasItsOwnIconOrWordsAndOnlyAProvenOneIsGood()
    {
        const std::vector<LinkedAccount> all{link(LinkState::proven),
                                             link(LinkState::invalid, Error{Errc::linkSig, "x"}),
                                             link(LinkState::needsChain, Error{Errc::linkContract, "x"}),
                                             link(LinkState::unsupported, Error{Errc::linkUnsupported, "x"}),
                                             link(LinkState::unlinked),
                                             link(LinkState::unproven, Error{Errc::linkOther, "x"}),
                                             link(LinkState::unproven, Error{Errc::notFound, "x", "kstream"}),
                                             link(LinkState::unproven, Error{Errc::size, "x", "kstream"}),
                                             link(LinkState::unproven, Error{Errc::linkTime, "x"})};
        QSet<QString> words;
        for (const auto &one : all) {
            const auto state = AccountWords::state(one, "14:07");
            words << state.text;
            QCOMPARE(state.kind == kGood, one.state == LinkState::proven);
            QCOMPARE(state.kind == kBad, one.state == LinkState::invalid);
            QCOMPARE(state.needsLook, state.kind == kWarn || state.kind == kBad);
            QVERIFY(!state.icon.isEmpty());
            const auto signature = fact(AccountWords::facts(one, kMe, true), "signature");
            QCOMPARE(signature.look == kGood, one.state == LinkState::proven);
            QVERIFY(!AccountWords::sentence(one, kMe, true).isEmpty());
        }
        QCOMPARE(words.size(), int(all.size()));
        QVERIFY(AccountWords::state(all.front(), "14:07").text.contains("14:07"));
        for (const auto &one : all) QVERIFY(!AccountWords::sentence(one, "did:key:other", false).contains(QRegularExpression(u"\\byours?\\b"_qs)));
    }

    void whatWasNotCheckedIsNeitherRightNorWrong()
    {
        for (const auto state : {LinkState::needsChain, LinkState::unsupported}) {
            const auto one = link(state, Error{state == LinkState::needsChain ? Errc::linkContract : Errc::linkUnsupported, "x"});
            QCOMPARE(AccountWords::state(one, {}).kind, kMuted);
            QCOMPARE(fact(AccountWords::facts(one, kMe, true), "signature").look, kMuted);
            QVERIFY(AccountWords::sentence(one, kMe, true).contains("not checked"));
        }
    }

    void aLinkThatWentToSomebodyElseNamesThem()
    {
        auto given = link(LinkState::unproven, Error{Errc::linkOther, "x"});
        given.did = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
        const auto identity = fact(AccountWords::facts(given, kMe, true), "identity");
        QCOMPARE(identity.look, kWarn);
        QCOMPARE(identity.identifier, QString::fromStdString(given.did));
        QCOMPARE(AccountWords::state(given, {}).text, "Linked to someone else");
        given.did.clear();
        QCOMPARE(AccountWords::state(given, {}).text, "Unlinked by the wallet");
    }

    void whatTheListCannotHoldIsSaid()
    {
        auto one = link(LinkState::proven, Error{Errc::schema, "x"});
        QCOMPARE(AccountWords::detail(one), "Ethereum");
        one.isListed = false;
        QVERIFY(AccountWords::detail(one).contains("cannot read"));
        QCOMPARE(AccountWords::state(one, "14:07").kind, kGood); // It is proven all the same.
        QCOMPARE(fact(AccountWords::facts(one, kMe, true), "list").look, kWarn);
    }

    void theEvidenceShowsWhatWasSeen()
    {
        const auto good = link(LinkState::proven);
        QCOMPARE(fact(AccountWords::facts(good, kMe, true), "signature").identifier, QString::fromStdString(good.address));
        QVERIFY(fact(AccountWords::facts(good, kMe, true, "14:07"), "signature").detail.contains("14:07"));
        // What was not checked has no time of a check.
        QVERIFY(!fact(AccountWords::facts(link(LinkState::unsupported, Error{Errc::linkUnsupported, "x"}), kMe, true, "14:07"), "signature").detail.contains("14:07"));
        const auto bad = link(LinkState::invalid, Error{Errc::linkSig, "x", "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a"});
        const auto seen = fact(AccountWords::facts(bad, kMe, true), "signature");
        QVERIFY2(seen.identifier.contains("0x19e7e3") && seen.detail.contains("E-LINK-SIG"), qPrintable(seen.identifier + seen.detail));
    }

    void chainsAndAddressesAreCalledAsPeopleCallThem()
    {
        QCOMPARE(AccountWords::chain("eip155:1"), "Ethereum");
        QCOMPARE(AccountWords::chain("eip155:137"), "Polygon");
        QCOMPARE(AccountWords::chain("eip155:4242"), "Ethereum, network 4242");
        QCOMPARE(AccountWords::network("eip155:137"), "Ethereum, any network");
        QCOMPARE(AccountWords::chain(std::string(did::kSolanaMain)), "Solana");
        QVERIFY(AccountWords::chain("tezos:NetXdQprcVkpaWU").startsWith("Tezos"));
        QCOMPARE(AccountWords::letter("tezos:x"), "T");
        QVERIFY(AccountWords::symbol("tezos:x").isEmpty() && !AccountWords::symbol("eip155:1").isEmpty());
        QCOMPARE(AccountWords::shortened("0xF278cF59F82eDcf871d630F28EcC8056f25C1cdb"), QString::fromUtf8("0xF278cF…5C1cdb"));
        QCOMPARE(AccountWords::shortest("0xF278cF59F82eDcf871d630F28EcC8056f25C1cdb"), QString::fromUtf8("0xF2…db"));
        QCOMPARE(AccountWords::shortened("short"), "short");
        // Somebody else's words are plain text.
        QVERIFY(!AccountWords::chain("\u202Eevil<b>:1").contains(QChar(0x202E)));
    }

    void theProofIsCopiedAsTheEventHasIt()
    {
        const auto one = link(LinkState::proven);
        const auto json = QJsonDocument::fromJson(AccountWords::proofJson(*one.proof).toUtf8()).object();
        QCOMPARE(json.keys(), (QStringList{"account", "message", "signature", "timestamp", "type", "version"}));
        QCOMPARE(json["version"].toInt(), 2);
        QCOMPARE(json["timestamp"].toInteger(), 1793619120);
        QCOMPARE(json["signature"].toString(), "0x00");
        auto undated = *one.proof;
        undated.timestamp.reset();
        undated.type.clear();
        QCOMPARE(QJsonDocument::fromJson(AccountWords::proofJson(undated).toUtf8()).object().keys(), (QStringList{"account", "message", "signature", "version"}));
    }
};

AMPHORA_TEST_UNIT(TstAccountWords, "account_words")
#include "tst_account_words.moc"
