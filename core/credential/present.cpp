#include "core/credential/present.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/credential/issue.h"
#include "core/credential/w3c_model.h"
#include "core/schema/json_pointer.h"

#include <algorithm>
#include <set>

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;

bool isAtOrBelow(std::string_view pointer, std::string_view above)
{
    return pointer.starts_with(above) && (pointer.size() == above.size() || above.empty() || pointer[above.size()] == '/');
}

/// Whether the pointer names something in the value.
bool leadsSomewhere(const Value &root, const std::string &pointer)
{
    const auto tokens = schema::parsePointer(pointer);
    if (!tokens) return false;
    const auto *at = &root;
    for (const auto &token : *tokens) {
        if (const auto *list = at->asList()) {
            if (token.empty() || token.size() > 6 || token.find_first_not_of("0123456789") != token.npos || (token.size() > 1 && token[0] == '0')) return false;
            const auto index = std::size_t(std::stoul(token));
            if (index >= list->size()) return false;
            at = &(*list)[index];
        } else {
            at = at->find(token);
            if (!at) return false;
        }
    }
    return true;
}

/// Indexes of the disclosures that go: those at or below a chosen claim, those above it, and everything that these stand in.
Result<std::set<std::size_t>> chosenDisclosures(const SdJwt &sdJwt, const std::vector<std::string> &pointers)
{
    std::set<std::size_t> chosen;
    for (const auto &pointer : pointers) {
        if (!leadsSomewhere(Value(sdJwt.claims), pointer)) return Error{Errc::notFound, "there is no such claim; it is named as a JSON Pointer, like /role", pointer};
        for (std::size_t i = 0; i < sdJwt.disclosures.size(); ++i) {
            const auto &own = sdJwt.disclosures[i].pointer;
            if (isAtOrBelow(own, pointer) || isAtOrBelow(pointer, own)) chosen.insert(i);
        }
    }
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const auto index : std::set(chosen))
            if (const auto parent = sdJwt.disclosures[index].parent) isGrowing |= chosen.insert(*parent).second;
    }
    return chosen;
}

/// The SD-JWT with only these disclosures, without key binding.
std::string reducedText(const SdJwt &sdJwt, const std::set<std::size_t> &chosen)
{
    auto text = sdJwt.issuedText + '~';
    for (const auto index : chosen) text += sdJwt.disclosures[index].text + '~';
    return text;
}

bool isSane(std::string_view text)
{
    return !text.empty() && text.size() <= kAudienceBytesMax && codec::isUtf8(text)
        && std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

Result<Preview> previewOf(const PresentRequest &request, const did::Did &holder, Timestamp now)
{
    if (!isSane(request.audience) || !isSane(request.nonce)) return Error{Errc::usage, "a presentation is made for an audience and answers a nonce: both are needed"};
    if (request.expires && *request.expires <= now) return Error{Errc::usage, "the presentation would have ended before it begins"};
    return Preview{Form::sdJwt, {}, {}, {}, {}, holder.toString(), request.audience, request.nonce, request.expires ? *request.expires : now + kPresentationLife};
}

Error boundElsewhere(const Binding &binding)
{
    return {Errc::vcBound, binding.isBearer() ? "it is bound to nobody, so nobody can prove to be its holder" : "it is bound to another key", binding.did};
}

Result<std::string> presentSdJwt(const SdJwt &sdJwt, const PresentRequest &request, const Preview &preview, const jose::Authority &holder, Timestamp now)
{
    const auto chosen = chosenDisclosures(sdJwt, request.pointers);
    if (!chosen) return chosen.error();
    const auto text = reducedText(sdJwt, *chosen);
    const Map payload{{"iat", numericDate(now)}, {"exp", numericDate(preview.expires)}, {"aud", request.audience}, {"nonce", request.nonce}, {"sd_hash", sdDigestOf(text)}};
    const auto json = codec::printJson(Value(payload));
    if (!json) return json.error();
    const auto binding = jose::signCompact({{"typ", "kb+jwt"}}, *json, holder.signer);
    if (!binding) return binding.error();
    return text + *binding;
}

Result<std::string> presentW3c(const Credential &credential, const Preview &preview, const jose::Authority &holder, Timestamp now, Random &random)
{
    Map payload{{"aud", preview.audience}, {"nonce", preview.nonce}, {"iat", numericDate(now)}, {"exp", numericDate(preview.expires)}};
    Map header{{"kid", holder.signer.keyId()}};
    const auto id = newUrn(random);
    if (preview.form == Form::vpJwt) {
        header.set("typ", "JWT");
        payload.set("iss", preview.holder);
        payload.set("nbf", numericDate(now));
        payload.set("jti", id);
        payload.set("vp", Map{{"@context", List{kContext1}}, {"type", List{"VerifiablePresentation"}}, {"verifiableCredential", List{credential.text}}});
    } else {
        header.set("typ", "vp+jwt");
        header.set("cty", "vp");
        const Map enveloped{{"@context", kContext2}, {"id", "data:application/vc+jwt," + credential.text}, {"type", "EnvelopedVerifiableCredential"}};
        payload.set("@context", List{kContext2});
        payload.set("id", id);
        payload.set("type", List{"VerifiablePresentation"});
        payload.set("holder", preview.holder);
        payload.set("verifiableCredential", List{enveloped});
    }
    const auto json = codec::printJson(Value(std::move(payload)));
    if (!json) return json.error();
    return jose::signCompact(std::move(header), *json, holder.signer);
}

} // namespace

std::vector<std::string> choicesOf(const Credential &credential)
{
    std::vector<std::string> choices;
    if (credential.sdJwt)
        for (const auto &disclosure : credential.sdJwt->disclosures) choices.push_back(disclosure.pointer);
    return choices;
}

Result<Preview> preparePresentation(const Credential &credential, const PresentRequest &request, const did::Did &holder, Timestamp now)
{
    auto preview = previewOf(request, holder, now);
    if (!preview) return preview;
    if (credential.isPresentation() || credential.form == Form::json)
        return Error{Errc::unsupported, "only credentials that are tokens can be presented; give it to another wallet as it is", std::string(formText(credential.form))};
    const auto binding = bindingOf(credential);
    if (!credential.sdJwt) {
        if (!binding.isBearer() && !binding.isTo(holder)) return boundElsewhere(binding);
        if (!request.pointers.empty()) return Error{Errc::unsupported, "a credential of this form is shown as a whole; no claim of it can be kept back", std::string(formText(credential.form))};
        preview->form = credential.form == Form::vcJwt ? Form::vpJwt : Form::vpJose;
        preview->shown = credential.document;
        const auto content = contentOf(credential);
        if (const auto *claims = content.claims.asMap()) preview->always = memberPointers(*claims);
        return preview;
    }
    if (!binding.key || !binding.isTo(holder)) return boundElsewhere(binding);
    const auto chosen = chosenDisclosures(*credential.sdJwt, request.pointers);
    if (!chosen) return chosen.error();
    // Read back what would be sent: the preview is what the other side's reader makes of it.
    auto reduced = SdJwt::parse(reducedText(*credential.sdJwt, *chosen));
    if (!reduced) return reduced.error();
    preview->shown = std::move(reduced->claims);
    for (std::size_t i = 0; i < credential.sdJwt->disclosures.size(); ++i)
        (chosen->contains(i) ? preview->disclosed : preview->keptBack).push_back(credential.sdJwt->disclosures[i].pointer);
    for (const auto &pointer : memberPointers(ownClaimsOf(preview->shown)))
        if (std::find(preview->disclosed.begin(), preview->disclosed.end(), pointer) == preview->disclosed.end()) preview->always.push_back(pointer);
    return preview;
}

Result<std::string> present(const Credential &credential, const PresentRequest &request, const jose::Authority &holder, Timestamp now, Random &random)
{
    const auto preview = preparePresentation(credential, request, holder.controller, now);
    if (!preview) return preview.error();
    if (credential.sdJwt) return presentSdJwt(*credential.sdJwt, request, *preview, holder, now);
    return presentW3c(credential, *preview, holder, now, random);
}

} // namespace amphora::credential
