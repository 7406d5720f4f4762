#include "core/codec/json.h"
#include "core/did/did_key.h"
#include "core/jose/dag_jws.h"
#include "core/jose/protected_header.h"

namespace amphora::jose {

namespace {

Error badHeader(const char *why) { return {Errc::format, std::string("JWS header: ") + why}; }

} // namespace

Result<ProtectedHeader> protectedHeaderOf(const DagJws &jws)
{
    if (jws.signatures.size() != 1) return badHeader("not exactly one signature");
    const auto json = codec::parseJson(asText(jws.signatures[0].protectedHeader));
    if (!json) return json.error();
    if (!json->asMap()) return badHeader("no JSON object");
    // RFC 7515 §4.1.11: we understand no extension, so whatever is critical is too much; RFC 7797 changes what is signed.
    if (json->find("crit") || json->find("b64")) return badHeader("crit or b64");

    const auto *algorithm = json->find("alg");
    const auto *keyId = json->find("kid");
    if (!algorithm || !algorithm->asText()) return badHeader("no alg");
    if (!keyId || !keyId->asText()) return badHeader("no kid");
    auto url = did::DidUrl::parse(*keyId->asText());
    if (!url) return url.error();
    ProtectedHeader header{*algorithm->asText(), std::move(*url), std::nullopt};
    if (const auto *capability = json->find("cap")) {
        const auto *text = capability->asText();
        if (!text || !text->starts_with(kCapabilityScheme)) return badHeader("cap is not ipfs://CID");
        auto cid = codec::Cid::parse(std::string_view(*text).substr(kCapabilityScheme.size()));
        if (!cid) return cid.error();
        header.capability = std::move(*cid);
    }
    return header;
}

Status verifyJws(const DagJws &jws, const did::Did &controller)
{
    const auto header = protectedHeaderOf(jws);
    if (!header) return header.error();
    if (header->capability) return Error{Errc::capability, "signed under a capability", header->capability->toString()};
    if (header->keyId.did != controller)
        return Error{Errc::controller, "signed by another than the controller", header->keyId.did.toString()};
    const auto key = did::ed25519KeyOf(controller);
    if (!key) return key.error();
    // The kind of key decides which algorithms it may be used with, never the header (RFC 8725 §3.1).
    if (header->algorithm != "EdDSA" && header->algorithm != "Ed25519")
        return Error{Errc::sig, "the algorithm does not fit an Ed25519 key", header->algorithm};
    const auto input = signingInput(jws.signatures[0].protectedHeader, jws.payload);
    if (!crypto::verifyEd25519(*key, asBytes(input), jws.signatures[0].signature)) return Error{Errc::sig, "the signature is wrong"};
    return ok();
}

} // namespace amphora::jose
