#include "core/did/did_key.h"

#include "core/codec/multibase.h"
#include "core/codec/varint.h"

#include <algorithm>

namespace amphora::did {

namespace {

/// protocol/02 §2.4: every kind of key that a did:key may hold, with its length.
struct KeyKind {
    std::uint64_t codec;
    std::size_t bytes;
};
constexpr KeyKind kKinds[] = {
    {kEd25519, 32}, {kX25519, 32}, {kSecp256k1, 33}, {kP256, 33}, {0x1201 /* P-384 */, 49}, {0x1202 /* P-521 */, 67}, {0xeb /* BLS12-381 G2 */, 96},
};

std::string multibaseKey(std::uint64_t codec, ByteView key)
{
    Bytes bytes;
    codec::appendVarint(bytes, codec);
    bytes.insert(bytes.end(), key.begin(), key.end());
    return codec::encodeMultibase(codec::Base::base58Btc, bytes);
}

} // namespace

Did didKeyOf(const crypto::Ed25519PublicKey &key)
{
    return Did::parse("did:key:" + multibaseKey(kEd25519, key)).value();
}

std::string keyIdOf(const Did &didKey)
{
    return didKey.toString() + '#' + std::string(didKey.methodSpecificId());
}

Result<KeyOfDid> keyOf(const Did &did)
{
    const auto id = did.methodSpecificId();
    if (did.method() != "key" || !id.starts_with('z')) return Error{Errc::format, "not a did:key in base58btc"};
    auto bytes = codec::decodeMultibase(id);
    if (!bytes) return bytes.error();
    ByteView rest = *bytes;
    const auto keyCodec = codec::takeVarint(rest);
    if (!keyCodec) return keyCodec.error();
    const auto kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KeyKind &k) { return k.codec == *keyCodec; });
    if (kind == std::end(kKinds)) return Error{Errc::unsupported, "did:key of an unknown kind of key"};
    if (rest.size() != kind->bytes) return Error{Errc::format, "did:key: wrong length of key"};
    return KeyOfDid{*keyCodec, toBytes(rest)};
}

Result<crypto::Ed25519PublicKey> ed25519KeyOf(const Did &did)
{
    if (did.method() != "key") return Error{Errc::unsupported, "keys of did:" + std::string(did.method())};
    const auto key = keyOf(did);
    if (!key) return key.error();
    if (key->codec != kEd25519) return Error{Errc::unsupported, "did:key of another kind than Ed25519"};
    crypto::Ed25519PublicKey bytes;
    std::copy(key->key.begin(), key->key.end(), bytes.begin());
    return bytes;
}

Result<codec::Value> documentOf(const Did &did)
{
    const auto key = ed25519KeyOf(did);
    if (!key) return key.error();
    const auto agreement = crypto::toX25519(*key);
    if (!agreement) return agreement.error();

    const auto keyId = keyIdOf(did);
    const auto agreementId = did.toString() + '#' + multibaseKey(kX25519, *agreement);
    const auto method = [&](const std::string &id, const char *type, ByteView bytes) {
        return codec::Map{{"id", id}, {"type", type}, {"controller", did.toString()},
                          {"publicKeyBase58", codec::encodeBase(codec::Base::base58Btc, bytes)}};
    };
    const codec::List signing{keyId};
    return codec::Value(codec::Map{
        {"@context", codec::List{"https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/ed25519-2018/v1",
                                 "https://w3id.org/security/suites/x25519-2019/v1"}},
        {"id", did.toString()},
        {"verificationMethod", codec::List{method(keyId, "Ed25519VerificationKey2018", *key),
                                           method(agreementId, "X25519KeyAgreementKey2019", *agreement)}},
        {"authentication", signing},
        {"assertionMethod", signing},
        {"capabilityDelegation", signing},
        {"capabilityInvocation", signing},
        {"keyAgreement", codec::List{agreementId}},
    });
}

} // namespace amphora::did
