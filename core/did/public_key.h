#pragma once

#include "core/codec/value.h"
#include "core/did/did.h"

namespace amphora::did {

/// A key that signatures can be checked with here: Ed25519 (32 bytes) or a point of P-256 or secp256k1 (33 bytes, on the curve).
struct PublicKey {
    enum class Kind { ed25519, p256, secp256k1 };
    Kind kind;
    Bytes bytes;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// The signing key of a did:key or did:jwk (decisions §14). E-FORMAT: malformed, or a point that is not on its curve. E-UNSUPPORTED:
/// another method, a kind of key that is not checked here, or a key that is not for signing. Nothing is asked of any network.
Result<PublicKey> publicKeyOf(const Did &did);

/// Whether `kid` names the one signing key of this did:key or did:jwk: the DID URL of its method, the fragment alone, the DID, and for a
/// did:jwk the thumbprint of its JWK (RFC 7638).
bool isKeyIdOf(const Did &did, std::string_view kid);

/// A public JWK (RFC 7517, 8037, 8812). E-FORMAT: malformed, holds a private or symmetric part, an `alg` of another kind of key, or a
/// point off the curve. E-UNSUPPORTED: another kind of key, or `use`/`key_ops` that are not for checking signatures.
Result<PublicKey> keyFromJwk(const codec::Value &jwk);
codec::Map jwkOf(const PublicKey &key);
/// RFC 7638 with SHA-256, base64url.
std::string thumbprintOf(const PublicKey &key);

/// The JWA name of the one algorithm that fits this kind of key: EdDSA, ES256, ES256K.
std::string_view algorithmOf(PublicKey::Kind kind) noexcept;

/// did:jwk holds no longer JWK than this.
inline constexpr std::size_t kJwkBytesMax = 2048;

} // namespace amphora::did
