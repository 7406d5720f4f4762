#pragma once

#include "core/codec/value.h"
#include "core/crypto/ed25519.h"
#include "core/did/did.h"

namespace amphora::did {

/// What a did:key says: the multicodec of its key and the key's bytes (protocol/02 §2.4).
struct KeyOfDid {
    std::uint64_t codec; ///< kEd25519, kX25519, …
    Bytes key;
};
inline constexpr std::uint64_t kEd25519 = 0xed;
inline constexpr std::uint64_t kX25519 = 0xec;
inline constexpr std::uint64_t kSecp256k1 = 0xe7;
inline constexpr std::uint64_t kP256 = 0x1200;

Did didKeyOf(const crypto::Ed25519PublicKey &key);
/// The verification method: did:key:zX#zX.
std::string keyIdOf(const Did &didKey);

/// E-FORMAT: not a did:key, bad base58, wrong length for its codec. E-UNSUPPORTED: a codec we do not know. The point itself is
/// checked when it is used.
Result<KeyOfDid> keyOf(const Did &did);
/// The Ed25519 key of a did:key; E-UNSUPPORTED for another kind of key or method.
Result<crypto::Ed25519PublicKey> ed25519KeyOf(const Did &did);

/// The DID document of an Ed25519 did:key as W3C did:key v0.7 writes it (corpora did-key `ed25519-x25519.json`): JSON-like map with
/// verificationMethod, authentication, assertionMethod, capabilityDelegation, capabilityInvocation, keyAgreement.
Result<codec::Value> documentOf(const Did &did);

} // namespace amphora::did
