#include "core/did/public_key.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/crypto/ecdsa.h"
#include "core/crypto/hash.h"
#include "core/did/did_key.h"

#include <algorithm>

namespace amphora::did {

namespace {

using Kind = PublicKey::Kind;

Error badJwk(const char *why) { return {Errc::format, std::string("JWK: ") + why}; }
Error otherJwk(const char *why) { return {Errc::unsupported, std::string("JWK: ") + why}; }

crypto::Curve curveOf(Kind kind) { return kind == Kind::p256 ? crypto::Curve::p256 : crypto::Curve::secp256k1; }

Result<PublicKey> pointKey(Kind kind, Result<Bytes> point)
{
    if (!point) return point.error();
    return PublicKey{kind, std::move(*point)};
}

const std::string *textOf(const codec::Value &map, std::string_view name)
{
    const auto *member = map.find(name);
    return member ? member->asText() : nullptr;
}

Result<Bytes> coordinate(const codec::Value &jwk, std::string_view name)
{
    const auto *text = textOf(jwk, name);
    if (!text) return badJwk("a coordinate is missing");
    auto bytes = codec::fromBase64Url(*text);
    // RFC 7518 §6.2.1.2: the full size of the curve; RFC 8037 §2 for Ed25519.
    if (!bytes || bytes->size() != 32) return badJwk("a coordinate is malformed");
    return bytes;
}

/// `use` and `key_ops` (RFC 7517 §4.2, §4.3) must allow what we do with the key.
Status allowsVerifying(const codec::Value &jwk)
{
    if (const auto *use = jwk.find("use")) {
        if (!use->asText()) return badJwk("use is no text");
        if (*use->asText() != "sig") return otherJwk("not for signing");
    }
    if (const auto *operations = jwk.find("key_ops")) {
        const auto *list = operations->asList();
        if (!list) return badJwk("key_ops is no list");
        if (std::find(list->begin(), list->end(), codec::Value("verify")) == list->end()) return otherJwk("not for checking signatures");
    }
    return ok();
}

Result<PublicKey> keyOfCurve(const codec::Value &jwk, const std::string &type, const std::string &curve)
{
    if (type == "OKP" && curve == "Ed25519") {
        auto x = coordinate(jwk, "x");
        if (!x) return x.error();
        return PublicKey{Kind::ed25519, std::move(*x)};
    }
    if (type != "EC" || (curve != "P-256" && curve != "secp256k1")) return otherJwk("a kind of key that is not checked here");
    const auto kind = curve == "P-256" ? Kind::p256 : Kind::secp256k1;
    const auto x = coordinate(jwk, "x"), y = coordinate(jwk, "y");
    if (!x) return x.error();
    if (!y) return y.error();
    return pointKey(kind, crypto::compressedPoint(curveOf(kind), *x, *y));
}

/// "did:jwk:" is followed by base64url of the JWK's text, as its author wrote it.
Result<PublicKey> keyOfDidJwk(const Did &did)
{
    const auto text = codec::fromBase64Url(did.methodSpecificId());
    if (!text) return Error{Errc::format, "did:jwk: not base64url"};
    if (text->size() > kJwkBytesMax) return Error{Errc::size, "did:jwk: too long"};
    const auto jwk = codec::parseJson(asText(*text)); // Refuses duplicate members.
    if (!jwk) return jwk.error();
    return keyFromJwk(*jwk);
}

} // namespace

Result<PublicKey> publicKeyOf(const Did &did)
{
    if (did.method() == "jwk") return keyOfDidJwk(did);
    if (did.method() != "key") return Error{Errc::unsupported, "keys of did:" + std::string(did.method()), did.toString()};
    auto key = keyOf(did);
    if (!key) return key.error();
    switch (key->codec) {
    case kEd25519: return PublicKey{Kind::ed25519, std::move(key->key)};
    case kP256: return pointKey(Kind::p256, crypto::compressedPoint(crypto::Curve::p256, key->key));
    case kSecp256k1: return pointKey(Kind::secp256k1, crypto::compressedPoint(crypto::Curve::secp256k1, key->key));
    default: return Error{Errc::unsupported, "did:key of a kind that is not checked here"};
    }
}

bool isKeyIdOf(const Did &did, std::string_view kid)
{
    const std::string fragment = did.method() == "jwk" ? "#0" : "#" + std::string(did.methodSpecificId());
    if (kid == did.toString() || kid == fragment || kid == did.toString() + fragment) return true;
    if (did.method() != "jwk") return false;
    const auto key = publicKeyOf(did);
    return key && kid == thumbprintOf(*key);
}

Result<PublicKey> keyFromJwk(const codec::Value &jwk)
{
    if (!jwk.asMap()) return badJwk("no JSON object");
    for (const auto *secret : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
        if (jwk.find(secret)) return badJwk("holds a private key");
    const auto *type = textOf(jwk, "kty");
    if (!type) return badJwk("no kty");
    if (auto allowed = allowsVerifying(jwk); !allowed) return allowed.error();
    const auto *curve = textOf(jwk, "crv");
    if (!curve) return otherJwk("a kind of key that is not checked here");
    auto key = keyOfCurve(jwk, *type, *curve);
    if (!key) return key;
    if (const auto *algorithm = jwk.find("alg")) {
        const bool isEdwards = key->kind == Kind::ed25519 && algorithm->asText() && *algorithm->asText() == "Ed25519"; // RFC 9864
        if (!isEdwards && *algorithm != codec::Value(algorithmOf(key->kind))) return badJwk("alg is of another kind of key");
    }
    return key;
}

codec::Map jwkOf(const PublicKey &key)
{
    if (key.kind == Kind::ed25519) return {{"crv", "Ed25519"}, {"kty", "OKP"}, {"x", codec::toBase64Url(key.bytes)}};
    const auto point = crypto::coordinatesOf(curveOf(key.kind), key.bytes);
    if (!point) return {}; // Not a key that this header's functions gave.
    return {{"crv", key.kind == Kind::p256 ? "P-256" : "secp256k1"}, {"kty", "EC"}, {"x", codec::toBase64Url(point->first)},
            {"y", codec::toBase64Url(point->second)}};
}

std::string thumbprintOf(const PublicKey &key)
{
    const auto text = codec::printJson(codec::Value(jwkOf(key))); // Already the required members in their order, without blanks.
    return text ? codec::toBase64Url(crypto::sha256(asBytes(*text))) : std::string();
}

std::string_view algorithmOf(Kind kind) noexcept
{
    switch (kind) {
    case Kind::ed25519: return "EdDSA";
    case Kind::p256: return "ES256";
    case Kind::secp256k1: return "ES256K";
    }
    return {};
}

} // namespace amphora::did
