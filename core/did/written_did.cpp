#include "core/did/written_did.h"

#include "core/codec/multibase.h"
#include "core/codec/varint.h"
#include "core/did/account_id.h"
#include "core/did/public_key.h"

namespace amphora::did {

namespace {

/// The table of multicodecs has its public keys here. A kind that cannot be used may still be one; what begins otherwise is a part of a DID.
bool isKindOfKey(std::uint64_t codec)
{
    const bool isCurve = codec >= 0xe7 && codec <= 0xef; // secp256k1, BLS12-381, X25519, Ed25519, sr25519
    const bool isLater = codec >= 0x1200 && codec <= 0x12ff; // P-256 and on, RSA, post-quantum ones
    return isCurve || isLater || codec == 0xeb51; // a JWK
}

/// The older spellings without a namespace (did:pkh:eth:0x…) are left alone.
bool isOfKnownChain(const Did &did)
{
    const auto id = did.methodSpecificId();
    return id.starts_with(std::string(kEthereum) + ':') || id.starts_with(std::string(kSolana) + ':');
}

Status checkByMethod(const Did &did)
{
    if (did.method() == "pkh") {
        if (!isOfKnownChain(did)) return ok();
        const auto account = AccountId::ofDid(did);
        return account ? ok() : Status(account.error());
    }
    if (did.method() != "key" && did.method() != "jwk") return ok();
    const auto key = publicKeyOf(did);
    if (key) return ok();
    if (key.error().code != Errc::unsupported) return key.error();
    if (did.method() != "key") return ok();
    const auto bytes = codec::decodeMultibase(did.methodSpecificId()).value(); // It was read above, and so was its varint.
    ByteView rest = bytes;
    return isKindOfKey(codec::takeVarint(rest).value()) ? ok() : Status(Error{Errc::format, "it begins like no kind of public key"});
}

} // namespace

Result<Did> readWrittenDid(std::string_view text)
{
    auto did = Did::parse(text);
    if (!did) return Error{Errc::did, did.error().detail, std::string(text.substr(0, Did::kBytesMax))};
    if (auto checked = checkByMethod(*did); !checked)
        return Error{Errc::did, "did:" + std::string(did->method()) + ": what stands behind it cannot be read: " + checked.error().detail, did->toString()};
    return did;
}

} // namespace amphora::did
