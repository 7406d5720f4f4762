#include "core/jose/compact_jws.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/crypto/ecdsa.h"
#include "core/crypto/ed25519.h"

#include <algorithm>

namespace amphora::jose {

namespace {

Error badCompact(const char *why) { return {Errc::format, std::string("JWS: ") + why}; }

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

Result<CompactJws> CompactJws::parse(std::string_view text)
{
    if (text.size() > kBytesMax) return Error{Errc::size, "JWS: too large"};
    const auto first = text.find('.');
    const auto second = first == text.npos ? text.npos : text.find('.', first + 1);
    if (second == text.npos || text.find('.', second + 1) != text.npos) return badCompact("not three parts");
    if (first > kHeaderBytesMax / 3 * 4 + 4) return Error{Errc::size, "JWS: header too large"};
    const auto headerBytes = codec::fromBase64Url(text.substr(0, first));
    auto payload = codec::fromBase64Url(text.substr(first + 1, second - first - 1));
    auto signature = codec::fromBase64Url(text.substr(second + 1));
    if (!headerBytes || !payload || !signature) return badCompact("a part is no base64url");
    if (headerBytes->size() > kHeaderBytesMax) return Error{Errc::size, "JWS: header too large"};
    auto header = codec::parseJson(asText(*headerBytes));
    if (!header) return header.error();
    if (!header->asMap()) return badCompact("the header is no JSON object");
    CompactJws jws{std::string(text.substr(0, second)), std::move(*header->asMap()), std::move(*payload), std::move(*signature)};
    if (!jws.headerText("alg")) return badCompact("no alg");
    for (const auto *extension : {"crit", "b64"})
        if (jws.header.contains(extension)) return Error{Errc::unsupported, "JWS: a critical extension", extension};
    return jws;
}

const std::string *CompactJws::headerText(std::string_view name) const noexcept
{
    const auto *member = header.find(name);
    return member ? member->asText() : nullptr;
}

AlgorithmClass classOf(std::string_view algorithm) noexcept
{
    if (isOneOf(algorithm, {"EdDSA", "Ed25519", "ES256", "ES256K"})) return AlgorithmClass::checked;
    const bool isNone = algorithm.size() == 4
        && std::equal(algorithm.begin(), algorithm.end(), "none", [](char a, char b) { return (a | 0x20) == b; });
    return algorithm.empty() || isNone || algorithm.starts_with("HS") ? AlgorithmClass::refused : AlgorithmClass::unchecked;
}

Status verifyCompact(const CompactJws &jws, const did::PublicKey &key)
{
    using Kind = did::PublicKey::Kind;
    const bool isEd25519 = key.kind == Kind::ed25519 && jws.algorithm() == "Ed25519"; // The name of RFC 9864.
    if (!isEd25519 && jws.algorithm() != did::algorithmOf(key.kind))
        return Error{Errc::sig, "the algorithm does not fit the kind of key", "alg"};
    const auto input = asBytes(jws.signingInput);
    const bool isRight = key.kind == Kind::ed25519
        ? crypto::verifyEd25519(key.bytes, input, jws.signature)
        : crypto::verifyEcdsaSha256(key.kind == Kind::p256 ? crypto::Curve::p256 : crypto::Curve::secp256k1, key.bytes, input, jws.signature);
    if (!isRight) return Error{Errc::sig, "the signature is wrong"};
    return ok();
}

Result<std::string> signCompact(codec::Map header, std::string_view payload, const Signer &signer)
{
    codec::Map whole{{"alg", signer.algorithm()}};
    for (const auto &[name, value] : header) whole.set(name, value);
    const auto text = codec::printJson(codec::Value(std::move(whole)));
    if (!text) return text.error();
    auto compact = codec::toBase64Url(asBytes(*text)) + '.' + codec::toBase64Url(asBytes(payload));
    const auto signature = signer.sign(asBytes(compact));
    if (!signature) return signature.error();
    return compact + '.' + codec::toBase64Url(*signature);
}

} // namespace amphora::jose
