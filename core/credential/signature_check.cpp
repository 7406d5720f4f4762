#include "core/credential/signature_check.h"

#include "core/credential/foreign_json.h"

namespace amphora::credential {

namespace {

SignatureFinding both(Finding finding, std::string detail, std::optional<Errc> code = {})
{
    return {finding, detail, code, finding, detail, code};
}

/// Why no key can be had, as a finding.
SignatureFinding withoutKey(const Error &error, const std::string &owner)
{
    if (error.code == Errc::unsupported)
        return both(Finding::unsupported, "the key of " + shown(owner) + " cannot be had here: " + shown(error.detail));
    return {Finding::unknown, "there is no key to check it with", {}, Finding::fail, "the issuer's key is malformed: " + shown(error.detail), Errc::vcIssuer};
}

} // namespace

SignatureFinding checkSignature(const jose::CompactJws &jws, const std::string &owner, bool kidDecides)
{
    const auto algorithm = shown(jws.algorithm());
    switch (jose::classOf(jws.algorithm())) {
    case jose::AlgorithmClass::refused: {
        const auto detail = "\"" + algorithm + "\" is no signature";
        return {Finding::fail, detail, Errc::vcAlgorithm, Finding::unknown, "without a signature nobody vouches for it", {}};
    }
    case jose::AlgorithmClass::unchecked: return both(Finding::unsupported, "signatures of the kind " + algorithm + " cannot be checked here");
    case jose::AlgorithmClass::checked: break;
    }
    const auto named = did::Did::parse(owner);
    if (!named) {
        if (owner.empty()) return both(Finding::unknown, "it names no issuer whose key could be known");
        return both(Finding::unsupported, "the key of " + shown(owner) + " is on the network, and nobody is asked");
    }
    auto signer = *named;
    bool isNamedKey = true;
    if (const auto *kid = jws.headerText("kid"); kid && kidDecides) {
        if (const auto url = did::DidUrl::parse(*kid)) signer = url->did;
        isNamedKey = did::isKeyIdOf(signer, *kid);
    }
    const auto key = did::publicKeyOf(signer);
    if (!key) return withoutKey(key.error(), signer.toString());
    if (const auto verified = jose::verifyCompact(jws, *key); !verified) {
        if (verified.error().where == "alg")
            return {Finding::fail, algorithm + " does not fit the kind of key that " + shown(signer.toString()) + " has", Errc::vcAlgorithm,
                    Finding::unknown, "the signature does not say who signed", {}};
        return {Finding::fail, "it was changed, or signed with another key than that of " + shown(signer.toString()), Errc::vcSignature,
                Finding::unknown, "the signature does not say who signed", {}};
    }
    SignatureFinding found{Finding::pass, algorithm + " by the key of " + signer.toString(), {}, Finding::pass, "the key belongs to " + named->toString(), {}};
    if (signer != *named) {
        found.owner = Finding::fail;
        found.ownerDetail = "signed by " + signer.toString() + ", but it names " + shown(owner);
        found.ownerCode = Errc::vcIssuer;
    } else if (!isNamedKey) {
        found.owner = Finding::fail;
        found.ownerDetail = "the header names a key that this DID does not have";
        found.ownerCode = Errc::vcIssuer;
    }
    return found;
}

} // namespace amphora::credential
