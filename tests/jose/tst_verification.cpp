#include "core/jose/dag_jws.h"

#include "tests/support/suite.h"
#include "tests/support/test_signer.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

using namespace amphora;
using jose::DagJws;
using nlohmann::json;
using test::Suite;

namespace {

/// Signed rightly over whatever header a test gives, so that only the header can be at fault.
DagJws signedWith(const test::TestSigner &signer, const std::string &header, const Bytes &payload = test::bytesOf("0155120401020304"))
{
    const auto input = codec::toBase64Url(asBytes(header)) + '.' + codec::toBase64Url(payload);
    return {payload, {{toBytes(asBytes(header)), signer.sign(asBytes(input)).value(), std::nullopt}}};
}

std::string headerOf(const std::string &kid, const std::string &more = "", const std::string &alg = "\"EdDSA\"")
{
    return "{\"alg\":" + alg + ",\"kid\":\"" + kid + "\"" + more + "}";
}

} // namespace

class TstVerification : public QObject {
    Q_OBJECT

    const test::TestSigner m_signer{test::kCountingSeed};
    const test::TestSigner m_other{test::kSeedOfTwos};

    Errc codeOf(const DagJws &jws) const
    {
        const auto status = jose::verifyJws(jws, m_signer.did());
        return status ? Errc::usage : status.error().code;
    }

private Q_SLOTS:
    void judgesLikeTheOfficialLibrary()
    {
        Suite suite("golden/negative");
        for (const auto &c : test::goldenCases("negative")) {
            const std::string name = c.at("name");
            const bool expected = !c.at("negative").get<bool>();
            if (c.contains("input")) {
                const auto cid = codec::Cid::parse(c.at("input").get<std::string>());
                // The official library shows a version 1 CID in base32, whatever it was written in.
                suite.check(name, cid.operator bool() == expected && (!expected || cid->toString() == c.at("cid")));
                continue;
            }
            if (c.contains("did")) {
                suite.later(name, "keys of secp256k1 and P-256");
                continue;
            }
            const auto jws = DagJws::fromGeneral(test::valueOf(c.at("jws")));
            const auto header = jws ? jose::protectedHeaderOf(*jws) : jws.error();
            suite.check(name, (header && jose::verifyJws(*jws, header->keyId.did)) == expected);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void verifiesWhatTheOfficialLibrarySigned()
    {
        Suite suite("golden/did-key jws");
        for (const auto &c : test::goldenCases("did-key")) {
            const std::string name = c.at("name");
            if (!c.contains("jws")) continue;
            const auto &j = c.at("jws");
            const auto jws = DagJws::fromGeneral(test::valueOf(j.at("result")));
            if (!suite.check(name + ": reads", jws && asText(jws->payload) == j.at("payloadJson").get<std::string>())) continue;
            const auto header = jose::protectedHeaderOf(*jws);
            suite.check(name + ": header", header && header->keyId.toString() == j.at("verifiedKid").get<std::string>());
            const auto did = did::Did::parse(c.at("did").get<std::string>()).value();
            if (c.at("curve") != "ed25519") {
                const auto status = jose::verifyJws(*jws, did);
                suite.check(name + ": said to be unsupported", !status && status.error().code == Errc::unsupported);
                suite.later(name + ": verifies", "keys of " + c.at("curve").get<std::string>());
                continue;
            }
            suite.check(name + ": verifies", jose::verifyJws(*jws, did).operator bool());
            const test::TestSigner signer(c.at("seedHex").get<std::string>());
            suite.check(name + ": signed again", signedWith(signer, j.at("protectedJson"), jws->payload) == *jws);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    /// Goal: no trick in a header passes. Where the case has a placeholder for the key, the real one is put in and the JWS
    /// is signed rightly, so that the trick alone is judged.
    void refusesHeaderTricks()
    {
        Suite suite("own-adversarial/jws-headers");
        for (const auto &c : test::readJson(test::vectorsPath("own-adversarial/jws-headers.json"))) {
            const bool expected = c.at("expect") == "accept";
            const auto text = c.at("protected").get<std::string>();
            const auto bytes = codec::fromBase64Url(text);
            // As received, in the forms in which headers arrive as text.
            const auto compact = DagJws::fromCompact(text + ".AVUSBAECAwQ." + std::string(86, 'A'));
            bool accepted = compact && jose::verifyJws(*compact, m_signer.did());
            if (bytes) {
                auto header = json::parse(asText(*bytes), nullptr, false);
                if (header.is_object() && header.contains("kid")
                    && (header["kid"] == "x" || header["kid"].get<std::string>().find('(') != std::string::npos))
                    header["kid"] = m_signer.keyId();
                const auto signedText = header.is_discarded() ? std::string(asText(*bytes)) : header.dump();
                accepted = accepted || jose::verifyJws(signedWith(m_signer, signedText), m_signer.did());
            }
            suite.check(c.at("id"), accepted == expected, c.at("why"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void takesItsOwnSignatureInAnySpellingOfTheHeader()
    {
        const auto kid = m_signer.keyId();
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid))), Errc::usage);
        QCOMPARE(codeOf(signedWith(m_signer, "{ \"kid\" : \"" + kid + "\",\n\"alg\":\"EdDSA\", \"typ\":\"x\"}")), Errc::usage);
        // Neither fragment nor query is compared: a did:key has one key.
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(m_signer.did().toString()))), Errc::usage);
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(m_signer.did().toString() + "?versionId=0#other"))), Errc::usage);
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, "", "\"Ed25519\""))), Errc::usage);
    }

    void namesTheReasonForARefusal()
    {
        const auto kid = m_signer.keyId();
        auto jws = signedWith(m_signer, headerOf(kid));
        jws.signatures.push_back(jws.signatures[0]);
        QCOMPARE(codeOf(jws), Errc::format);
        QCOMPARE(codeOf(signedWith(m_signer, "[]")), Errc::format);
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, ",\"alg\":\"EdDSA\""))), Errc::format); // Twice.
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, ",\"crit\":[\"x\"]"))), Errc::format);
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, "", "1"))), Errc::format);
        QCOMPARE(codeOf(signedWith(m_other, headerOf(m_other.keyId()))), Errc::controller);
        QCOMPARE(codeOf(signedWith(m_other, headerOf(kid))), Errc::sig);
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, "", "\"ES256K\""))), Errc::sig);
        QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, "", "\"none\""))), Errc::sig);
        const std::string cid = "bafyreidykglsfhoixmivffc5uwhcgshx4j465xwqntbmu43nb2dzqwfvae";
        QCOMPARE(codeOf(signedWith(m_other, headerOf(m_other.keyId(), ",\"cap\":\"ipfs://" + cid + "\""))), Errc::capability);
        for (const auto *cap : {"\"http://127.0.0.1:1/x\"", "\"ipfs://x\"", "\"\"", "1", "null"})
            QCOMPARE(codeOf(signedWith(m_signer, headerOf(kid, std::string(",\"cap\":") + cap))), Errc::format);
        const auto secp = did::Did::parse("did:key:zQ3shgVXZLaMzm5S5x7XzGUG6YFHFLtoEMiv9ao2Bqa7hGyg2").value();
        QCOMPARE(jose::verifyJws(signedWith(m_signer, headerOf(secp.toString())), secp).error().code, Errc::unsupported);
    }

    void signsOnlyForTheControllerOrUnderACapability()
    {
        const jose::Authority wrong{m_signer.did(), m_other, std::nullopt};
        QCOMPARE(jose::signLinked(codec::Map{}, wrong).error().code, Errc::controller);
        const auto cap = codec::Cid::of(codec::kCodecDagCbor, Bytes{1});
        const jose::Authority delegated{m_signer.did(), m_other, cap};
        const auto blocks = jose::signLinked(codec::Map{}, delegated).value();
        const auto jws = DagJws::decode(blocks.envelope.bytes()).value();
        QCOMPARE(jose::protectedHeaderOf(jws)->capability, std::optional(cap));
        QCOMPARE(std::string(asText(jws.signatures[0].protectedHeader)),
                 "{\"alg\":\"EdDSA\",\"cap\":\"ipfs://" + cap.toString() + "\",\"kid\":\"" + m_other.keyId() + "\"}");
    }

    void everyFlippedBitIsSeen()
    {
        const auto good = signedWith(m_signer, headerOf(m_signer.keyId()));
        const auto flips = [&](auto part) {
            auto jws = good;
            Bytes &bytes = part(jws);
            int accepted = 0;
            for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
                bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1u << (bit % 8)));
                if (jose::verifyJws(jws, m_signer.did())) ++accepted;
                bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1u << (bit % 8)));
            }
            return accepted;
        };
        QCOMPARE(flips([](DagJws &jws) -> Bytes & { return jws.payload; }), 0);
        QCOMPARE(flips([](DagJws &jws) -> Bytes & { return jws.signatures[0].protectedHeader; }), 0);
        QCOMPARE(flips([](DagJws &jws) -> Bytes & { return jws.signatures[0].signature; }), 0);
        QVERIFY(jose::verifyJws(good, m_signer.did()));
    }
};

AMPHORA_TEST_UNIT(TstVerification, "verification")
#include "tst_verification.moc"
