#include "core/crypto/ecdsa.h"

#include "core/crypto/secp256k1.h"

#include <botan/ec_group.h>
#include <botan/ecdsa.h>
#include <botan/pubkey.h>

#include <exception>

namespace amphora::crypto {

namespace {

constexpr std::size_t kCoordinateBytes = 32;
constexpr std::size_t kSignatureBytes = 2 * kCoordinateBytes;

const Botan::EC_Group &groupOf(Curve curve)
{
    static const Botan::EC_Group p256("secp256r1"), secp256k1("secp256k1");
    return curve == Curve::p256 ? p256 : secp256k1;
}

/// Only the two forms that SEC 1 names for keys: Botan would also take the hybrid one and the point at infinity.
bool isOfKnownForm(ByteView sec1)
{
    if (sec1.size() == 1 + kCoordinateBytes) return sec1[0] == 2 || sec1[0] == 3;
    return sec1.size() == 1 + 2 * kCoordinateBytes && sec1[0] == 4;
}

Error noPoint() { return {Errc::format, "no point of this curve"}; }

} // namespace

Result<Bytes> compressedPoint(Curve curve, ByteView sec1)
{
    if (!isOfKnownForm(sec1)) return noPoint();
    try {
        const auto point = groupOf(curve).OS2ECP(sec1.data(), sec1.size()); // Throws for what does not lie on the curve.
        if (point.is_zero()) return noPoint();
        const auto encoded = point.encode(Botan::PointGFp::COMPRESSED);
        return Bytes(encoded.begin(), encoded.end());
    } catch (const std::exception &) {
        return noPoint();
    }
}

Result<Bytes> compressedPoint(Curve curve, ByteView x, ByteView y)
{
    if (x.size() != kCoordinateBytes || y.size() != kCoordinateBytes) return noPoint();
    Bytes sec1{4};
    sec1.insert(sec1.end(), x.begin(), x.end());
    sec1.insert(sec1.end(), y.begin(), y.end());
    return compressedPoint(curve, sec1);
}

Result<std::pair<Bytes, Bytes>> coordinatesOf(Curve curve, ByteView sec1)
{
    if (!isOfKnownForm(sec1)) return noPoint();
    try {
        const auto encoded = groupOf(curve).OS2ECP(sec1.data(), sec1.size()).encode(Botan::PointGFp::UNCOMPRESSED);
        if (encoded.size() != 1 + 2 * kCoordinateBytes) return noPoint();
        const auto middle = encoded.begin() + 1 + kCoordinateBytes;
        return std::pair(Bytes(encoded.begin() + 1, middle), Bytes(middle, encoded.end()));
    } catch (const std::exception &) {
        return noPoint();
    }
}

bool verifyEcdsaSha256(Curve curve, ByteView publicKey, ByteView message, ByteView signature) noexcept
{
    if (signature.size() != kSignatureBytes || !isOfKnownForm(publicKey)) return false;
    if (curve == Curve::secp256k1) return verifySecp256k1(publicKey, sha256(message), signature, HighS::accept);
    try {
        const auto &group = groupOf(curve);
        const auto point = group.OS2ECP(publicKey.data(), publicKey.size());
        if (point.is_zero()) return false;
        const Botan::ECDSA_PublicKey key(group, point);
        Botan::PK_Verifier verifier(key, "EMSA1(SHA-256)", Botan::IEEE_1363);
        return verifier.verify_message(message.data(), message.size(), signature.data(), signature.size());
    } catch (const std::exception &) {
        return false; // Botan throws for numbers out of range.
    }
}

} // namespace amphora::crypto
