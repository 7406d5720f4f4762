#include "core/stream/caip10_link.h"

#include "core/codec/dag_cbor.h"
#include "core/stream/conflict.h"

#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

using namespace amphora;
using namespace amphora::stream;
using namespace amphora::test;

namespace {

constexpr const char *kAda = "did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX";
constexpr const char *kBob = "did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG";

/// A wallet of one key, which signs whatever it is asked.
struct Wallet {
    crypto::Secp256k1Key key = crypto::Secp256k1Key::fromSecret(Bytes(32, 0x11)).value();
    did::AccountId account = did::AccountId::parse("eip155:1:" + did::ethereumAddressOf(key.point())).value();

    LinkProof link(const std::string &did, std::optional<std::int64_t> time) const
    {
        const auto text = LinkMessage{did, time}.toString();
        return {"ethereum-eoa", text, ethereumSignatureText(key.sign(personalMessageDigest(text))), account.toLegacy(), time};
    }
};

struct Link {
    Wallet wallet;
    Event genesis = makeLinkGenesis(wallet.account).value();
    StreamId id = linkIdOf(wallet.account);
    TileState state = applyLinkGenesis(genesis).value();

    Status add(const LinkProof &proof) { return applyLinkEvent(state, makeLinkUpdate(id, state.tip(), proof).value()); }
    std::string take(const LinkProof &proof)
    {
        const auto added = add(proof);
        return added ? "ok" : std::string(errcText(added.error().code));
    }
    Status anchor()
    {
        const codec::Map map{{"id", id.genesis()}, {"prev", state.tip()}, {"proof", state.tip()}, {"path", ""}};
        return applyLinkEvent(state, *decodeEvent({codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(map).value()), std::nullopt, {}}));
    }
    std::string content() const { return state.current().asText() ? *state.current().asText() : "–"; }
};

} // namespace

class TstCaip10Link : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void genesisAndStreamIdAreThoseOfTheLibrary()
    {
        Suite suite("golden/caip10-link genesis");
        for (const auto &test : goldenCases("caip10-link")) {
            if (!test.contains("input")) continue;
            const auto account = did::AccountId::parse(test.at("input").get<std::string>());
            const auto name = test.at("name").get<std::string>();
            if (!suite.check(name + " is read", bool(account), account ? "" : account.error().detail)) continue;
            const auto genesis = makeLinkGenesis(*account).value();
            suite.check(name, codec::toHex(genesis.blocks.root.bytes()) == test.at("hex") && linkIdOf(*account).toString() == test.at("streamId"));
            const auto state = applyLinkGenesis(genesis);
            suite.check(name + " state", state && state->current().isNull() && accountOf(state->metadata).value() == *account);
        }
        QVERIFY2(suite.passed(), suite.failures());
        const auto vector = readJson(vectorsPath("vectors.json")).at("caip10");
        QCOMPARE(linkIdOf(*did::AccountId::parse("0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb@eip155:1")).toString(), vector.at("streamId").get<std::string>());
    }

    void updatesAreByteForByteThoseOfTheLibrary()
    {
        Suite suite("golden/caip10-link events");
        for (const auto &test : goldenCases("caip10-link")) {
            if (!test.contains("commit") || !test.contains("proof") || !test.at("commit").contains("cid")) continue;
            const auto name = test.at("name").get<std::string>();
            const auto genesis = decodeEvent({blockOf(test.at("genesis").at("cid"), test.at("genesis").at("hex")), std::nullopt, {}}).value();
            const auto id = StreamId::of(StreamType::caip10Link, genesis.cid());
            suite.check(name + " id", id.toString() == test.at("genesis").at("streamId"));
            const auto proof = LinkProof::read(valueOf(test.at("proof")));
            const auto event = makeLinkUpdate(id, genesis.cid(), proof.value());
            suite.check(name, codec::toHex(event->blocks.root.bytes()) == test.at("commit").at("hex") && event->cid().toString() == test.at("commit").at("cid"));
            auto state = applyGenesis(StreamType::caip10Link, genesis).value();
            const auto applied = applyEvent(StreamType::caip10Link, state, *event);
            suite.check(name + " applied", applied && state.current() == codec::Value(test.at("did").get<std::string>()), applied ? "" : applied.error().detail);
        }
        QVERIFY2(suite.passed(), suite.failures());
        const auto vector = readJson(vectorsPath("vectors.json")).at("caip10_proof");
        const auto id = StreamId::parse(vector.at("streamId").get<std::string>()).value();
        QCOMPARE(codec::toHex(makeLinkUpdate(id, id.genesis(), LinkProof::read(valueOf(vector.at("proof"))).value())->blocks.root.bytes()),
                 vector.at("update_cbor").get<std::string>());
    }

    void aLinkNamesTheDidAndAnAnchorKeepsIt()
    {
        Link link;
        QCOMPARE(link.content(), "–");
        QVERIFY(!link.state.link);
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        QCOMPARE(link.content(), kAda);
        QCOMPARE(link.state.currentMetadata().find("lastUpdate")->asInteger()->toInt64().value(), 100);
        QCOMPARE(link.state.link->did, kAda);
        QVERIFY(link.state.link->check == LinkCheck::proven && link.state.link->time == 100);
        QVERIFY(link.anchor());
        QVERIFY(link.state.isAnchored && !link.state.next);
        QCOMPARE(link.content(), kAda);
    }

    void theNewestProofCounts()
    {
        Link link;
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        QCOMPARE(link.take(link.wallet.link(kBob, 200)), "ok");
        QCOMPARE(link.content(), kBob);
        const auto before = link.state;
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "E-LINK-OLD"); // Played again.
        QCOMPARE(link.take(link.wallet.link(kAda, 199)), "E-LINK-OLD");
        QVERIFY(link.state == before);
        QCOMPARE(link.take(link.wallet.link(kAda, 200)), "ok"); // The same second is no older, as for nodes.
        QVERIFY(link.anchor());
        QCOMPARE(link.take(link.wallet.link(kBob, 150)), "E-LINK-OLD");
    }

    /// Nodes take it, because they look at the time beside the text; here it stands on the log and changes nothing.
    void aProofWithAnotherTimeThanItsTextCountsForNothing()
    {
        Link link;
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        auto replayed = link.wallet.link(kBob, 50);
        replayed.timestamp = 300;
        QCOMPARE(link.take(replayed), "ok");
        QCOMPARE(link.content(), kAda);
        QCOMPARE(link.state.link->did, kAda);
        QCOMPARE(link.take(link.wallet.link(kBob, 200)), "ok"); // What comes after it is read.
        QCOMPARE(link.content(), kBob);
    }

    void aProofWithoutATimeNeverReplacesADatedOne()
    {
        Link link;
        QCOMPARE(link.take(link.wallet.link(kAda, std::nullopt)), "ok");
        QCOMPARE(link.content(), kAda);
        QVERIFY(!link.state.link->time);
        QCOMPARE(link.take(link.wallet.link(kBob, std::nullopt)), "ok");
        QCOMPARE(link.content(), kBob);
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        QCOMPARE(link.take(link.wallet.link(kBob, std::nullopt)), "ok");
        QCOMPARE(link.content(), kAda);
    }

    void whatCannotBeCheckedNeverReplacesWhatWas()
    {
        Link link;
        auto claimed = link.wallet.link(kBob, 50);
        claimed.type = "erc1271";
        claimed.signature = "0x00";
        QCOMPARE(link.take(claimed), "ok");
        QVERIFY(link.state.link->check == LinkCheck::needsChain);
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        claimed.message = LinkMessage{kBob, 200}.toString();
        claimed.timestamp = 200;
        QCOMPARE(link.take(claimed), "ok");
        QCOMPARE(link.content(), kAda);
    }

    /// Nodes keep the content of an anchored link, because they test the new one for truth (§4.5); the standing knows better.
    void anAccountCanBeTakenBack()
    {
        Link link;
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        QVERIFY(link.anchor());
        QCOMPARE(link.take(link.wallet.link("", 200)), "ok");
        QVERIFY(link.anchor());
        QCOMPARE(link.content(), kAda);
        QCOMPARE(link.state.link->did, "");
        QCOMPARE(link.state.link->lastDid, kAda);
        Link young;
        QCOMPARE(young.take(young.wallet.link(kAda, 100)), "ok");
        QCOMPARE(young.take(young.wallet.link("", 200)), "ok");
        QCOMPARE(young.content(), "–");
    }

    void refusesProofsThatAreWrongAndStaysAsItWas()
    {
        Link link;
        QCOMPARE(link.take(link.wallet.link(kAda, 100)), "ok");
        const auto before = link.state;
        auto proof = link.wallet.link(kBob, 200);
        proof.signature[10] = proof.signature[10] == 'a' ? 'b' : 'a';
        QCOMPARE(link.take(proof), "E-LINK-SIG");
        Wallet other{crypto::Secp256k1Key::fromSecret(Bytes(32, 0x12)).value()};
        QCOMPARE(link.take(other.link(kBob, 200)), "E-LINK-ACCOUNT");
        proof = link.wallet.link(kBob, 200);
        proof.account = link.wallet.account.address() + "@eip155:137"; // The chain is not signed, so it must be the stream's.
        QCOMPARE(link.take(proof), "E-LINK-ACCOUNT");
        proof.account = "nonsense";
        QCOMPARE(link.take(proof), "E-LINK-FORMAT");
        const auto stale = makeLinkUpdate(link.id, link.genesis.cid(), link.wallet.link(kBob, 200)).value();
        QCOMPARE(applyLinkEvent(link.state, stale).error().code, Errc::stale);
        QCOMPARE(applyLinkEvent(link.state, link.genesis).error().code, Errc::format);
        const codec::Map noProof{{"id", link.id.genesis()}, {"prev", link.state.tip()}};
        const auto empty = decodeEvent({codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(noProof).value()), std::nullopt, {}}).value();
        QCOMPARE(applyLinkEvent(link.state, empty).error().code, Errc::linkFormat);
        QVERIFY(link.state == before);
    }

    void refusesAGenesisThatIsNone()
    {
        const auto code = [](const codec::Map &map) {
            const auto event = decodeEvent({codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(map).value()), std::nullopt, {}});
            if (!event) return event.error().code;
            const auto state = applyLinkGenesis(*event);
            return state ? Errc::usage : state.error().code;
        };
        const auto account = [](const char *text) { return codec::Map{{"controllers", codec::List{text}}}; };
        QCOMPARE(code({{"header", account("a@cosmos:hub")}}), Errc::usage); // A good one.
        QCOMPARE(code({{"header", account("a@cosmos:hub")}, {"data", "x"}}), Errc::format);
        QCOMPARE(code({{"header", account("cosmos:hub:a")}}), Errc::format);
        QCOMPARE(code({{"header", account("did:key:z6Mk")}}), Errc::format);
        QCOMPARE(code({{"header", codec::Map{}}}), Errc::format);
        QCOMPARE(code({{"header", codec::Map{{"controllers", codec::List{"a@cosmos:hub", "b@cosmos:hub"}}}}}), Errc::format);
        const Link link;
        QCOMPARE(applyGenesis(StreamType::model, link.genesis).error().code, Errc::unsupported);
    }
};

AMPHORA_TEST_UNIT(TstCaip10Link, "caip10_link")
#include "tst_caip10_link.moc"
