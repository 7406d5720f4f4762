#pragma once

#include "core/codec/json.h"
#include "core/crypto/ecdsa.h"
#include "core/credential/verification.h"

#include "tests/support/test_signer.h"

#include <botan/auto_rng.h>
#include <botan/ec_group.h>
#include <botan/ecdsa.h>
#include <botan/pubkey.h>

#include <string>

namespace amphora::test {

/// Signs with P-256 or secp256k1 as the did:jwk of a fixed key: issuers and holders of other programs. The product only checks such signatures.
class EcSigner final : public jose::Signer {
public:
    explicit EcSigner(crypto::Curve curve)
        : m_key(m_random, Botan::EC_Group(curve == crypto::Curve::p256 ? "secp256r1" : "secp256k1"), Botan::BigInt(0x1234567)),
          m_algorithm(curve == crypto::Curve::p256 ? "ES256" : "ES256K"), m_did(didOf(curve))
    {
    }

    const did::Did &did() const override { return m_did; }
    std::string algorithm() const override { return m_algorithm; }
    std::string keyId() const override { return m_did.toString() + "#0"; }
    Result<Bytes> sign(ByteView input) const override
    {
        Botan::AutoSeeded_RNG random;
        Botan::PK_Signer signer(m_key, random, "EMSA1(SHA-256)", Botan::IEEE_1363);
        const auto signature = signer.sign_message(input.data(), input.size(), random);
        return Bytes(signature.begin(), signature.end());
    }
    jose::Authority authority() const { return {m_did, *this, std::nullopt}; }

private:
    did::Did didOf(crypto::Curve curve) const
    {
        const auto point = m_key.public_point().encode(Botan::PointGFp::COMPRESSED);
        const auto kind = curve == crypto::Curve::p256 ? did::PublicKey::Kind::p256 : did::PublicKey::Kind::secp256k1;
        const auto jwk = codec::printJson(codec::Value(did::jwkOf({kind, Bytes(point.begin(), point.end())}))).value();
        return did::Did::parse("did:jwk:" + codec::toBase64Url(asBytes(jwk))).value();
    }

    Botan::AutoSeeded_RNG m_random;
    Botan::ECDSA_PrivateKey m_key;
    std::string m_algorithm;
    did::Did m_did;
};

inline Timestamp at(const char *rfc3339) { return parseRfc3339(rfc3339).value(); }
inline const Timestamp kNow = at("2026-11-22T12:00:00Z");

inline codec::Map mapOf(const std::string &json) { return *codec::parseJson(json).value().asMap(); }

inline credential::VerifyOptions options(std::optional<credential::Expectation> expected = {}) { return {kNow, {}, {}, std::move(expected)}; }

/// A token with any header and payload, rightly signed.
inline std::string tokenOf(const std::string &header, const std::string &payload, const jose::Signer &signer)
{
    const auto input = codec::toBase64Url(asBytes(header)) + '.' + codec::toBase64Url(asBytes(payload));
    return input + '.' + codec::toBase64Url(signer.sign(asBytes(input)).value());
}

inline std::string explain(const credential::Report &report)
{
    std::string text;
    for (const auto &reason : report.reasons)
        text += std::string(checkText(reason.check)) + " " + std::string(findingText(reason.result)) + " "
            + (reason.code ? std::string(errcText(*reason.code)) : "") + " " + reason.detail + "\n";
    return text;
}

} // namespace amphora::test
