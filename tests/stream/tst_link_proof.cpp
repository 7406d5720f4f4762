#include "core/stream/link_proof.h"

#include "core/crypto/ed25519.h"

#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace amphora;
using namespace amphora::stream;
using namespace amphora::test;

namespace {

/// The wallets of golden/caip10-link.json.
const std::string kEthereumAccount = "eip155:1:0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a";
const std::string kSolanaAccount = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:AB3FQHskSYuWVw4M9EpGdxNzrAjBNiYGpbH4CVzLFene";
const LinkMessage kMessage{"did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX", 1704164645};

did::AccountId accountNamed(const std::string &text) { return did::AccountId::parse(text).value(); }

Bytes ethereumSignature(const std::string &message = kMessage.toString())
{
    const auto key = crypto::Secp256k1Key::fromSecret(Bytes(32, 0x11));
    return codec::fromHex(ethereumSignatureText(key->sign(personalMessageDigest(message))).substr(2)).value();
}

Bytes solanaSignature()
{
    const auto signature = crypto::Ed25519Key::fromSeed(Bytes(32, 0x21))->sign(asBytes(kMessage.toString()));
    return Bytes(signature.begin(), signature.end());
}

std::string verdictOf(const LinkProof &proof)
{
    const auto checked = checkLinkProof(proof);
    if (!checked) return std::string(errcText(checked.error().code));
    switch (*checked) {
    case LinkCheck::proven: return "proven";
    case LinkCheck::needsChain: return "needs-chain";
    case LinkCheck::unsupported: return "unsupported";
    }
    return {};
}

std::string verdictOf(const nlohmann::json &json)
{
    const auto proof = LinkProof::read(valueOf(json));
    return proof ? verdictOf(*proof) : std::string(errcText(proof.error().code));
}

std::string madeFrom(const std::string &account, std::string_view text)
{
    const auto pasted = PastedSignature::read(text);
    if (!pasted) return std::string(errcText(pasted.error().code));
    const auto proof = proofFrom(accountNamed(account), kMessage, *pasted);
    return proof ? "proven" : std::string(errcText(proof.error().code));
}

/// {"account": "…", …} of a Jest snapshot.
std::vector<nlohmann::json> proofsOfSnapshot(const QString &path)
{
    std::vector<nlohmann::json> proofs;
    static const QRegularExpression block("\\n(\\{\\n.*?\\n\\})\\n`;", QRegularExpression::DotMatchesEverythingOption);
    for (const auto &match : block.globalMatch(QString::fromStdString(readFile(path)))) {
        auto text = match.captured(1);
        static const QRegularExpression comma(",\\n\\}");
        text.replace(comma, "\n}");
        // A message goes on over several lines; JSON wants them escaped.
        static const QRegularExpression lines("\"message\": \"(.*?)\",\\n  \"", QRegularExpression::DotMatchesEverythingOption);
        if (const auto message = lines.match(text); message.hasMatch())
            text.replace(message.capturedStart(1), message.capturedLength(1), message.captured(1).replace("\n", "\\n"));
        const auto json = nlohmann::json::parse(text.toStdString(), nullptr, false);
        if (json.is_object() && json.contains("signature") && json.contains("message")) proofs.push_back(json);
    }
    return proofs;
}

} // namespace

class TstLinkProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProofOfTheGoldenDataGetsItsVerdict()
    {
        const std::map<std::string, std::string> wanted = {
            {"link proof: ethereum EOA", "proven"},
            {"link proof: ethereum EOA without timestamp", "proven"},
            {"link proof: ethereum contract (ERC-1271)", "needs-chain"},
            {"link proof: solana", "proven"},
            {"refused: timestamp in the message changed", "E-LINK-SIG"},
            {"legacy: version 1 proof with address", "proven"}};
        Suite suite("golden/caip10-link proofs");
        for (const auto &test : goldenCases("caip10-link")) {
            if (!test.contains("proof")) continue;
            const auto name = test.at("name").get<std::string>();
            const auto known = wanted.find(name);
            // Other chains are not checked here, and never called wrong.
            const auto expected = known != wanted.end() ? known->second : "unsupported";
            const auto verdict = verdictOf(test.at("proof"));
            suite.check(name, verdict == expected, verdict);
            if (!test.contains("messageUtf8Hex")) continue;
            const auto bytes = bytesOf(test.at("messageUtf8Hex"));
            const auto text = asText(bytes);
            const auto message = LinkMessage::read(text);
            suite.check(name + " text", message.toString() == text && message.did == test.at("did"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// What the library's own wallets signed in its tests. Tezos needs its chain for the key, and is not checked here at all.
    void everyProofOfTheLegacyCorpusGetsItsVerdict()
    {
        Suite suite("ceramic-legacy/proofs");
        const auto folder = sharedPath("corpora/open/ceramic-legacy/js-ceramic");
        if (suite.open(folder))
            for (const auto &file : QDir(folder).entryList({"blockchain-utils-*.snap"})) {
                int number = 0;
                for (const auto &proof : proofsOfSnapshot(folder + '/' + file)) {
                    const auto name = file.toStdString() + " " + std::to_string(++number);
                    const auto account = did::AccountId::parse(proof.at("account").get<std::string>());
                    const auto space = account ? std::string(account->chain().space()) : std::string();
                    const auto expected = proof.value("type", "") == "erc1271" ? "needs-chain"
                        : space == "eip155" || space == "solana"               ? "proven"
                                                                                : "unsupported";
                    const auto verdict = verdictOf(proof);
                    suite.check(name, verdict == expected, verdict);
                }
            }
        QVERIFY2(suite.passed(), suite.failures());
        if (!folder.isEmpty()) QVERIFY(suite.ran() >= 10);
    }

    void proofsAreByteForByteThoseOfTheLinkingLibrary()
    {
        for (const auto &test : goldenCases("caip10-link")) {
            const auto name = test.at("name").get<std::string>();
            if (name != "link proof: ethereum EOA" && name != "link proof: solana") continue;
            const bool isEthereum = name == "link proof: ethereum EOA";
            const auto proof = proofFrom(accountNamed(test.at("accountId")), kMessage, {{isEthereum ? ethereumSignature() : solanaSignature()}, {}, {}});
            QVERIFY2(proof, name.c_str());
            QCOMPARE(jsonOf(proof->toValue()).dump(), jsonOf(valueOf(test.at("proof"))).dump());
        }
        const auto vector = readJson(vectorsPath("vectors.json")).at("caip10_proof");
        QCOMPARE(verdictOf(vector.at("proof")), "proven");
    }

    void readsEveryWayInWhichAWalletPrintsASignature()
    {
        const auto ethereum = ethereumSignature();
        const auto solana = solanaSignature();
        const auto list = [](const Bytes &bytes) { return nlohmann::json(bytes).dump(); };
        for (const auto &text :
             {"0x" + codec::toHex(ethereum), codec::toHex(ethereum), "  0x" + codec::toHex(ethereum) + "\r\n", codec::toBase64(ethereum), codec::toBase64Url(ethereum),
              codec::encodeBase(codec::Base::base64Pad, ethereum), codec::encodeBase(codec::Base::base58Btc, ethereum),
              "{\"sig\":\"0x" + codec::toHex(ethereum) + "\",\"address\":\"0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A\",\"version\":\"2\"}",
              "{\"signature\":\"" + codec::toHex(ethereum) + "\",\"account\":\"" + kEthereumAccount + "\"}", "{\"signature\":" + list(ethereum) + "}",
              list(ethereum), "\"" + codec::toHex(ethereum) + "\""})
            QCOMPARE(madeFrom(kEthereumAccount, text), "proven");
        for (const auto &text : {codec::encodeBase(codec::Base::base58Btc, solana), codec::toBase64(solana), codec::encodeBase(codec::Base::base64UrlPad, solana),
                                 codec::toHex(solana), list(solana), "{\"signature\":\"" + codec::encodeBase(codec::Base::base58Btc, solana) + "\",\"publicKey\":\"AB3FQHskSYuWVw4M9EpGdxNzrAjBNiYGpbH4CVzLFene\"}"})
            QCOMPARE(madeFrom(kSolanaAccount, text), "proven");
    }

    /// Ledgers write 0 and 1 for v, and EIP-2098 folds it into s; the proof has the one form that all validators take.
    void otherWaysToWriteVBecomeTheUsualOne()
    {
        auto bytes = ethereumSignature();
        const auto usual = "0x" + codec::toHex(bytes);
        bytes[64] = std::uint8_t(bytes[64] - 27);
        const auto ledger = proofFrom(accountNamed(kEthereumAccount), kMessage, {{bytes}, {}, {}});
        QCOMPARE(ledger->signature, usual);
        if (bytes[64]) bytes[32] |= 0x80;
        bytes.pop_back();
        QCOMPARE(proofFrom(accountNamed(kEthereumAccount), kMessage, {{bytes}, {}, {}})->signature, usual);
    }

    void signaturesThatAreNoneAreCalledMalformed()
    {
        const auto hex = codec::toHex(ethereumSignature());
        for (const auto &text : {std::string(), std::string("0x"), std::string("hello, world"), "0x" + hex + "00", "0x" + hex.substr(4), "0x" + hex.substr(0, 127) + "g1b",
                                 "0x" + hex.substr(0, 128) + "1d", "0x" + hex.substr(0, 128) + "25", std::string(20'000, 'a'), "{\"signature\":\"0x" + hex, std::string("{}"), std::string("[1,2,256]"),
                                 std::string("[1,\"2\"]"), std::string("{\"signature\":7}"), std::string("[]"), "0x" + std::string(12'000, 'a')})
            QCOMPARE(madeFrom(kEthereumAccount, text), "E-LINK-FORMAT");
        for (const auto &text : {hex, std::string("AB3FQHskSYuWVw4M9EpGdxNzrAjBNiYGpbH4CVzLFene"), codec::toHex(Bytes(63, 1))})
            QCOMPARE(madeFrom(kSolanaAccount, text), "E-LINK-FORMAT");
    }

    void aSignatureOfSomebodyElseIsNamedSo()
    {
        const auto other = codec::toHex(ethereumSignature("something else"));
        QCOMPARE(madeFrom(kEthereumAccount, "0x" + other), "E-LINK-SIG");
        QCOMPARE(madeFrom(kEthereumAccount, "0x" + std::string(128, '0') + "1b"), "E-LINK-SIG");
        QCOMPARE(madeFrom(kSolanaAccount, codec::toHex(Bytes(64, 1))), "E-LINK-SIG");
        const auto hex = "0x" + codec::toHex(ethereumSignature());
        QCOMPARE(madeFrom("eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b", hex), "E-LINK-SIG");
        const auto pasted = PastedSignature::read(hex);
        QCOMPARE(proofFrom(accountNamed("eip155:1:0xab5801a7d398351b8be11c439e05c5b3259aec9b"), kMessage, *pasted).error().where, kEthereumAccount.substr(9));
        QCOMPARE(madeFrom(kEthereumAccount, "{\"sig\":\"" + hex + "\",\"address\":\"0xab5801a7d398351b8be11c439e05c5b3259aec9b\"}"), "E-LINK-ACCOUNT");
        QCOMPARE(madeFrom(kEthereumAccount, "{\"sig\":\"" + hex + "\",\"address\":\"nonsense\"}"), "E-LINK-ACCOUNT");
        QCOMPARE(madeFrom(kEthereumAccount, "{\"sig\":\"" + hex + "\",\"account\":\"eip155:137:" + kEthereumAccount.substr(9) + "\"}"), "E-LINK-CHAIN");
        QCOMPARE(madeFrom(kEthereumAccount, "{\"sig\":\"" + hex + "\",\"msg\":\"Link this account\"}"), "E-LINK-TEXT");
    }

    void aContractWalletIsNeitherRightNorWrong()
    {
        const auto magic = std::string("6492649264926492649264926492649264926492649264926492649264926492");
        QCOMPARE(madeFrom(kEthereumAccount, "0x" + codec::toHex(Bytes(96, 7)) + magic), "E-LINK-CONTRACT");
        QCOMPARE(madeFrom(kEthereumAccount, "0x" + magic), "E-LINK-CONTRACT");
        LinkProof proof{"ethereum-eoa", kMessage.toString(), "0x" + codec::toHex(Bytes(96, 7)) + magic, kEthereumAccount.substr(9) + "@eip155:1", kMessage.timestamp};
        QCOMPARE(verdictOf(proof), "needs-chain");
        proof.signature = "0xanything";
        for (const auto *type : {"erc1271", "erc6492"}) {
            proof.type = type;
            QCOMPARE(verdictOf(proof), "needs-chain");
        }
        proof.type = "erc7739";
        QCOMPARE(verdictOf(proof), "unsupported");
    }

    void otherChainsAreNeitherRightNorWrong()
    {
        QCOMPARE(madeFrom("near:testnet:ada.testnet", "00"), "E-LINK-UNSUPPORTED");
        QCOMPARE(verdictOf(LinkProof{"near", kMessage.toString(), "AA", "ada.testnet@near:testnet", 1704164645}), "unsupported");
    }

    /// Nodes compare letter by letter, so a proof with capitals would be none for them.
    void aProofWithCapitalsInItsAccountIsNone()
    {
        LinkProof proof = proofFrom(accountNamed(kEthereumAccount), kMessage, {{ethereumSignature()}, {}, {}}).value();
        QCOMPARE(verdictOf(proof), "proven");
        proof.account = "0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A@eip155:1";
        QCOMPARE(verdictOf(proof), "E-LINK-FORMAT");
    }

    void oneChangedBitAnywhereIsSeen()
    {
        const auto good = proofFrom(accountNamed(kEthereumAccount), kMessage, {{ethereumSignature()}, {}, {}}).value();
        for (std::size_t i = 0; i < good.message.size() * 8; i += 3) {
            auto changed = good;
            changed.message[i / 8] = char(changed.message[i / 8] ^ (1 << (i % 8)));
            QCOMPARE(verdictOf(changed), "E-LINK-SIG");
        }
        const auto bytes = solanaSignature();
        for (std::size_t bit = 0; bit < 512; bit += 5) {
            auto changed = bytes;
            changed[bit / 8] ^= std::uint8_t(1 << (bit % 8));
            QCOMPARE(madeFrom(kSolanaAccount, codec::toHex(changed)), "E-LINK-SIG");
        }
    }

    void theTimeCountsOnlyIfItWasSigned()
    {
        auto proof = proofFrom(accountNamed(kEthereumAccount), kMessage, {{ethereumSignature()}, {}, {}}).value();
        QVERIFY(linkTimeOf(proof) == LinkTime::dated);
        proof.timestamp = 1704164646;
        QVERIFY(linkTimeOf(proof) == LinkTime::contradicted);
        QCOMPARE(verdictOf(proof), "proven"); // The signature is right; the time beside it is not.
        proof.timestamp.reset();
        QVERIFY(linkTimeOf(proof) == LinkTime::unknown);
        proof.message = "Link this account to your identity\n\ndid:key:abc";
        proof.timestamp = 5;
        QVERIFY(linkTimeOf(proof) == LinkTime::contradicted);
        for (const auto *text : {"x \nTimestamp: ", "x \nTimestamp: -5", "x \nTimestamp: 05", "x \nTimestamp: 5 ", "x \nTimestamp: 5\r", "x \nTimestamp: 99999999999999999999"})
            QVERIFY2(!LinkMessage::read(text).timestamp, text);
    }

    void theDidIsTheFirstOneInTheText()
    {
        const auto did = [](const char *text) { return LinkMessage::read(text).did; };
        QCOMPARE(did("Link this account to your identity\n\n \nTimestamp: 5"), "");
        QCOMPARE(did("did:a:b did:c:d"), "did:a:b");
        QCOMPARE(did("did: did:x did:x: did::y did:x:y\u00a0z"), "did:x:y");
        QCOMPARE(did("Create a new 3Box profile\n\n- \nYour unique profile ID is did:3:bafysdfwefwe"), "did:3:bafysdfwefwe");
        QCOMPARE(did("did:a:b\r\ndid:c:d"), "did:a:b");
    }

    void whatIsNoProofIsRefused()
    {
        const nlohmann::json good = {{"version", 2}, {"message", "m"}, {"signature", "s"}, {"account", "a@b:c"}};
        QVERIFY(LinkProof::read(valueOf(good)));
        const auto with = [&](const char *name, const nlohmann::json &value) {
            auto changed = good;
            changed[name] = value;
            return verdictOf(changed);
        };
        for (const auto &value : {nlohmann::json(3), nlohmann::json(-1), nlohmann::json("2"), nlohmann::json(1.5)}) QCOMPARE(with("version", value), "E-LINK-FORMAT");
        for (const auto *name : {"message", "signature", "type"}) QCOMPARE(with(name, 5), "E-LINK-FORMAT");
        for (const auto &value : {nlohmann::json("5"), nlohmann::json(-5), nlohmann::json(1.5), nlohmann::json(253402300800)}) QCOMPARE(with("timestamp", value), "E-LINK-FORMAT");
        QCOMPARE(with("account", 5), "E-LINK-FORMAT");
        QCOMPARE(with("account", "a"), "E-LINK-FORMAT");
        QCOMPARE(with("message", std::string(9000, 'm')), "E-LINK-FORMAT");
        QCOMPARE(with("signature", std::string(17'000, 's')), "E-LINK-FORMAT");
        QVERIFY(!LinkProof::read(codec::Value(5)));
    }

    /// Version 0 named no account: it is the one that signed.
    void anOldProofIsOfTheAccountThatSignedIt()
    {
        const auto text = std::string("Create a new 3Box profile\n\n- \nYour unique profile ID is did:3:bafysdfwefwe");
        const auto signature = "0x" + codec::toHex(ethereumSignature(text));
        const auto proof = LinkProof::read(valueOf({{"message", text}, {"signature", signature}}));
        QCOMPARE(proof->account, "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a@eip155:1");
        QCOMPARE(verdictOf(*proof), "proven");
        QVERIFY(!LinkProof::read(valueOf({{"message", text}, {"signature", "0x00"}})));
        QCOMPARE(LinkProof::read(valueOf({{"version", 1}, {"message", text}, {"signature", signature}, {"chainId", 5}, {"address", "0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A"}}))->account,
                 "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a@eip155:5");
    }
};

AMPHORA_TEST_UNIT(TstLinkProof, "link_proof")
#include "tst_link_proof.moc"
