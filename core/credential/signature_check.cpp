#include "core/credential/signature_check.h"

#include "core/credential/foreign_json.h"

#include <optional>

namespace amphora::credential {

namespace {

SignatureFinding both(Finding finding, const Seen &seen)
{
    return {finding, seen, {}, finding, seen, {}};
}

/// Why no key can be had, as a finding.
SignatureFinding withoutKey(const Error &error, const std::string &owner)
{
    if (error.code == Errc::unsupported)
        return both(Finding::unsupported, {"the key of %1 cannot be had here: %2", {shown(owner), shown(error.detail)}});
    return {Finding::unknown, "there is no key to check it with", {}, Finding::fail, {"the issuer’s key is malformed: %1", {shown(error.detail)}}, Errc::vcIssuer};
}

} // namespace

SignatureFinding checkSignature(const jose::CompactJws &jws, const std::string &owner, bool kidDecides)
{
    const auto algorithm = shown(jws.algorithm());
    switch (jose::classOf(jws.algorithm())) {
    case jose::AlgorithmClass::refused:
        return {Finding::fail, {"\"%1\" is no signature", {algorithm}}, Errc::vcAlgorithm, Finding::unknown, "without a signature nobody vouches for it", {}};
    case jose::AlgorithmClass::unchecked: return both(Finding::unsupported, {"signatures of the kind %1 cannot be checked here", {algorithm}});
    case jose::AlgorithmClass::checked: break;
    }
    const auto named = did::Did::parse(owner);
    std::optional<did::DidUrl> keyNamed; // Where the form says that this decides, else a hint.
    if (const auto *kid = jws.headerText("kid"); kid && kidDecides)
        if (auto url = did::DidUrl::parse(*kid)) keyNamed = std::move(*url);
    if (!named) {
        // A text changed behind its signature can name anything; what the named key did not sign is wrong whoever the issuer is.
        if (keyNamed)
            if (const auto key = did::publicKeyOf(keyNamed->did); key && !jose::verifyCompact(jws, *key))
                return {Finding::fail, {"it was changed, or signed with another key than that of %1", {shown(keyNamed->did.toString())}}, Errc::vcSignature,
                        Finding::unknown, "the signature does not say who signed", {}};
        if (owner.starts_with("did:")) return withoutKey(named.error(), owner);
        if (owner.empty()) return both(Finding::unknown, "it names no issuer whose key could be known");
        return both(Finding::unsupported, {"the key of %1 is on the network, which was not asked", {shown(owner)}});
    }
    const auto signer = keyNamed ? keyNamed->did : *named;
    const auto *kid = jws.headerText("kid");
    const bool isNamedKey = !kid || !kidDecides || did::isKeyIdOf(signer, *kid);
    const auto key = did::publicKeyOf(signer);
    if (!key) return withoutKey(key.error(), signer.toString());
    if (const auto verified = jose::verifyCompact(jws, *key); !verified) {
        if (verified.error().where == "alg")
            return {Finding::fail, {"%1 does not fit the kind of key that %2 has", {algorithm, shown(signer.toString())}}, Errc::vcAlgorithm,
                    Finding::unknown, "the signature does not say who signed", {}};
        return {Finding::fail, {"it was changed, or signed with another key than that of %1", {shown(signer.toString())}}, Errc::vcSignature,
                Finding::unknown, "the signature does not say who signed", {}};
    }
    SignatureFinding found{Finding::pass, {"%1 by the key of %2", {algorithm, signer.toString()}}, {}, Finding::pass, {"the key belongs to %1", {named->toString()}}, {}};
    if (signer != *named) {
        found.owner = Finding::fail;
        found.ownerSeen = {"signed by %1, but it names %2", {signer.toString(), shown(owner)}};
        found.ownerCode = Errc::vcIssuer;
    } else if (!isNamedKey) {
        found.owner = Finding::fail;
        found.ownerSeen = "the header names a key that this DID does not have";
        found.ownerCode = Errc::vcIssuer;
    }
    return found;
}

} // namespace amphora::credential
