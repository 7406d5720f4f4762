#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <utility>

namespace amphora::crypto {

/// The two curves whose signatures are checked here; nothing signs with them.
enum class Curve { p256, secp256k1 };

/// A point of the curve as SEC 1 writes it, compressed (33 bytes); it is on the curve and not the point at infinity. From either
/// form, and from the two coordinates of a JWK (32 bytes each). E-FORMAT.
Result<Bytes> compressedPoint(Curve curve, ByteView sec1);
Result<Bytes> compressedPoint(Curve curve, ByteView x, ByteView y);
/// x and y, 32 bytes each, of a point that compressedPoint() gave. E-FORMAT.
Result<std::pair<Bytes, Bytes>> coordinatesOf(Curve curve, ByteView sec1);

/// ECDSA with SHA-256 over the message: P-256 by Botan, secp256k1 by libsecp256k1. The signature is r ‖ s, 64 bytes (RFC 7518 §3.4); high s counts too, RFC 8812 has no
/// rule against it. False for anything else that is not a signature of this key, malformed keys included.
bool verifyEcdsaSha256(Curve curve, ByteView publicKey, ByteView message, ByteView signature) noexcept;

} // namespace amphora::crypto
