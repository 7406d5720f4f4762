#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/jose/dag_jws.h"
#include "core/jose/protected_header.h"

namespace amphora::jose {

namespace {

Result<std::string> makeProtectedHeader(const Authority &authority)
{
    // In this order the keys are sorted, as the official library writes them.
    codec::Map header{{"alg", authority.signer.algorithm()}};
    if (authority.capability) header.set("cap", std::string(kCapabilityScheme) + authority.capability->toString());
    header.set("kid", authority.signer.keyId());
    return codec::printJson(header);
}

} // namespace

Result<SignedBlocks> signLinked(const codec::Value &payload, const Authority &authority)
{
    if (!authority.capability && authority.signer.did() != authority.controller)
        return Error{Errc::controller, "the signer is not the controller and has no capability"};
    auto bytes = codec::encodeDagCbor(payload);
    if (!bytes) return bytes.error();
    if (bytes->size() > codec::kBlockBytesMax) return Error{Errc::size, "payload too large for a block"};
    auto linked = codec::Block::make(codec::kCodecDagCbor, std::move(*bytes));

    const auto header = makeProtectedHeader(authority);
    if (!header) return header.error();
    DagJws jws{linked.cid().toBytes(), {{toBytes(asBytes(*header)), {}, std::nullopt}}};
    const auto input = signingInput(jws.signatures[0].protectedHeader, jws.payload);
    auto signature = authority.signer.sign(asBytes(input));
    if (!signature) return signature.error();
    jws.signatures[0].signature = std::move(*signature);
    auto envelope = jws.encode();
    if (!envelope) return envelope.error();
    return SignedBlocks{std::move(*envelope), std::move(linked)};
}

} // namespace amphora::jose
