#include "core/codec/multibase.h"
#include "core/crypto/ecdsa.h"
#include "core/did/public_key.h"
#include "core/did/written_did.h"

#include <cstdlib>

using namespace amphora;

/// The input as the JWK of a did:jwk, and as a DID. A key that was read is written as a JWK that gives the same key.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    for (const auto &text : {"did:jwk:" + codec::toBase64Url(bytes), std::string(asText(bytes))}) {
        const auto did = did::Did::parse(text);
        if (const auto written = did::readWrittenDid(text); written && (!did || *written != *did)) std::abort();
        if (!did) continue;
        const auto key = did::publicKeyOf(*did);
        if (!key) continue;
        const auto again = did::keyFromJwk(codec::Value(did::jwkOf(*key)));
        if (!again || *again != *key) std::abort();
        if (!did::isKeyIdOf(*did, did->toString()) || did::isKeyIdOf(*did, "#other")) std::abort();
        (void)did::isKeyIdOf(*did, did::thumbprintOf(*key));
        for (const auto curve : {crypto::Curve::p256, crypto::Curve::secp256k1}) // Nothing here was signed by anybody.
            if (crypto::verifyEcdsaSha256(curve, key->bytes, bytes, Bytes(64, 1))) std::abort();
    }
    return 0;
}
