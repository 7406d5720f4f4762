#include "core/credential/credential.h"

#include "core/codec/multibase.h"
#include "core/credential/foreign_json.h"
#include "core/credential/w3c_model.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <cmath>

namespace amphora::credential {

namespace {

using codec::Map;
using codec::Value;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr int kEnvelopesMax = 3; ///< An envelope in a presentation in an envelope; deeper is nonsense.

Error noCredential(const char *why) { return {Errc::vcFormat, std::string("no credential: ") + why}; }
Error contradiction(const char *what) { return {Errc::vcClaims, std::string("the credential contradicts itself: ") + what, what}; }

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(kBlanks);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

Result<Credential> read(std::string_view text, int depth);

/// data:application/vc+jwt,<compact> (VC-JOSE-COSE §4.1).
Result<Credential> readEnveloped(const Map &envelope, int depth)
{
    const auto *id = textAt(envelope, "id");
    if (!id || !id->starts_with("data:")) return noCredential("an envelope without data:");
    const auto comma = id->find(',');
    if (comma == id->npos) return noCredential("an envelope without content");
    const auto type = std::string_view(*id).substr(5, comma - 5);
    if (type != "application/vc+jwt" && type != "application/vp+jwt" && type != "application/vc+sd-jwt" && type != "application/dc+sd-jwt")
        return Error{Errc::unsupported, "an envelope around something else", std::string(type)};
    return read(std::string_view(*id).substr(comma + 1), depth + 1);
}

Result<Credential> readJsonForm(std::string_view text, int depth)
{
    auto json = readForeign(text);
    if (!json) return json.error();
    if (!json->asMap()) return noCredential("JSON of another kind");
    auto &map = *json->asMap();
    if (hasType(map, "EnvelopedVerifiableCredential") || hasType(map, "EnvelopedVerifiablePresentation")) return readEnveloped(map, depth);
    if (map.contains("payload") && (map.contains("signatures") || map.contains("signature")))
        return Error{Errc::unsupported, "the JSON form of a signed token", "JWS"};
    if (hasType(map, "Assertion")) return Error{Errc::unsupported, "an Open Badge of version 2", "Open Badges 2"};
    if (!hasType(map, "VerifiableCredential") && !hasType(map, "VerifiablePresentation")) return noCredential("JSON of another kind");
    if (!map.contains("proof")) return noCredential("nobody signed it");
    Credential credential{Form::json, std::string(text), {}, {}, map, {}, {}};
    credential.document = std::move(map);
    return credential;
}

Result<Credential> readSdJwt(std::string_view text)
{
    auto sdJwt = SdJwt::parse(text);
    if (!sdJwt) return sdJwt.error();
    // Digests of the payload are gone; what may never be disclosed selectively is checked against it (SD-JWT VC §2.2.2.3).
    auto payload = readForeign(asText(sdJwt->issued.payload));
    if (!payload) return payload.error();
    Credential credential{Form::sdJwt, std::string(text), sdJwt->issued, {}, std::move(*payload->asMap()), sdJwt->claims, {}};
    const auto *type = sdJwt->issued.headerText("typ");
    if (!type || (*type != "dc+sd-jwt" && *type != "vc+sd-jwt")) return Error{Errc::vcFormat, "SD-JWT: typ is not dc+sd-jwt"};
    if (const auto *vct = credential.token.find("vct"); vct && (!vct->asText() || vct->asText()->empty()))
        return Error{Errc::vcFormat, "SD-JWT: vct is no text"};
    for (const auto &disclosure : sdJwt->disclosures)
        for (const auto *fixed : {"/iss", "/nbf", "/exp", "/cnf", "/vct", "/vct#integrity", "/status", "/aka_vcts"})
            if (disclosure.pointer == fixed) return Error{Errc::vcDisclosure, "SD-JWT: a claim that must not be kept back", disclosure.name};
    if (!credential.token.contains("vct")) {
        if (!credential.document.contains("@context")) return noCredential("an SD-JWT without vct");
        if (auto sound = checkModel(credential.document); !sound) return sound.error();
    }
    credential.sdJwt = std::move(*sdJwt);
    return credential;
}

/// `exp`, `iss`, `sub` … must agree with what they stand for (VCDM 1.1 §6.3.1).
Status mergeRegistered(const Map &token, Map &document)
{
    if (const auto *issuer = token.find("iss"))
        if (!mergeIssuer(document, *issuer)) return contradiction("issuer");
    if (const auto *subject = token.find("sub"))
        if (!mergeSubject(document, *subject)) return contradiction("credentialSubject.id");
    if (const auto *id = token.find("jti"))
        if (!mergeMember(document, "id", *id)) return contradiction("id");
    for (const auto &[claim, member] : {std::pair("nbf", "issuanceDate"), std::pair("exp", "expirationDate")})
        if (const auto *date = token.find(claim))
            if (!mergeDate(document, member, *date)) return contradiction(member);
    return ok();
}

Result<Credential> readVcJwt(Credential credential)
{
    const auto *type = credential.jws->headerText("typ");
    if (credential.jws->header.contains("typ") && (!type || (*type != "JWT" && *type != "jwt"))) return Error{Errc::vcFormat, "the token has another typ"};
    const auto *inner = credential.token.find("vc");
    if (!inner->asMap()) return noCredential("vc is no object");
    credential.document = *inner->asMap();
    if (auto merged = mergeRegistered(credential.token, credential.document); !merged) return merged.error();
    if (auto sound = checkModel(credential.document); !sound) return sound.error();
    return credential;
}

/// Optional registered claims must agree (VC-JOSE-COSE §3.1.3).
Result<Credential> readVcJose(Credential credential)
{
    const auto *type = credential.jws->headerText("typ");
    if (credential.jws->header.contains("typ") && (!type || (*type != "vc+jwt" && *type != "vc+ld+json+jwt" && *type != "JWT")))
        return Error{Errc::vcFormat, "the token has another typ"};
    credential.document = credential.token;
    auto &document = credential.document;
    if (const auto *issuer = document.find("iss"); issuer && !mergeIssuer(document, *issuer)) return contradiction("issuer");
    if (const auto *subject = document.find("sub"); subject && !mergeSubject(document, *subject)) return contradiction("credentialSubject.id");
    if (const auto *id = document.find("jti"); id && !mergeMember(document, "id", *id)) return contradiction("id");
    for (const auto *claim : {"iss", "sub", "jti"}) document.remove(claim);
    if (auto sound = checkModel(document); !sound) return sound.error();
    return credential;
}

Status readInside(Credential &presentation, const Value *list, int depth)
{
    if (!list) return ok(); // A presentation of nothing proves who presents.
    std::vector<Value> entries;
    if (list->asList()) entries = *list->asList();
    else entries.push_back(*list);
    if (entries.size() > Credential::kInsideMax) return Error{Errc::size, "too many credentials in one presentation"};
    for (const auto &entry : entries) {
        Result<Credential> inside = noCredential("an entry of the presentation");
        if (const auto *text = entry.asText()) inside = read(*text, depth + 1);
        else if (entry.asMap()) {
            const auto json = codec::printJson(entry);
            if (!json) return json.error();
            inside = read(*json, depth + 1);
        }
        if (!inside) return inside.error();
        if (inside->isPresentation()) return noCredential("a presentation in a presentation");
        presentation.inside.push_back(std::move(*inside));
    }
    return ok();
}

Result<Credential> readPresentation(Credential presentation, const Map &content, int depth)
{
    presentation.document = content;
    const auto *type = presentation.jws->headerText("typ");
    if (presentation.jws->header.contains("typ") && (!type || (*type != "JWT" && (presentation.form != Form::vpJose || *type != "vp+jwt"))))
        return Error{Errc::vcFormat, "the token has another typ"};
    if (!hasType(content, "VerifiablePresentation")) return noCredential("a presentation without its type");
    if (const auto *holder = content.find("holder"))
        if (const auto *issuer = presentation.token.find("iss"); issuer && *issuer != *holder && holder->asText()) return contradiction("holder");
    if (auto read = readInside(presentation, content.find("verifiableCredential"), depth); !read) return read.error();
    return presentation;
}

Result<Credential> readToken(std::string_view text, int depth)
{
    auto jws = jose::CompactJws::parse(text);
    if (!jws) return asCredentialError(jws.error());
    auto payload = readForeign(asText(jws->payload));
    if (!payload) return payload.error();
    if (!payload->asMap()) return noCredential("the token holds no JSON object");
    Credential credential{Form::vcJose, std::string(text), std::move(*jws), {}, std::move(*payload->asMap()), {}, {}};
    const auto &token = credential.token;
    const bool hasVc = token.contains("vc"), hasVp = token.contains("vp"), isDirect = token.contains("@context");
    if (hasVc + hasVp + isDirect > 1) return contradiction("it is two things at once");
    if (hasVc) {
        credential.form = Form::vcJwt;
        return readVcJwt(std::move(credential));
    }
    if (hasVp) {
        credential.form = Form::vpJwt;
        const auto *content = credential.token.find("vp")->asMap();
        if (!content) return noCredential("vp is no object");
        const auto copy = *content;
        return readPresentation(std::move(credential), copy, depth);
    }
    if (!isDirect) return noCredential("a token of another kind");
    if (hasType(token, "VerifiablePresentation")) {
        credential.form = Form::vpJose;
        const auto copy = token;
        return readPresentation(std::move(credential), copy, depth);
    }
    return readVcJose(std::move(credential));
}

Result<Credential> read(std::string_view text, int depth)
{
    if (depth > kEnvelopesMax) return Error{Errc::depth, "envelopes in envelopes"};
    if (text.empty()) return noCredential("it is empty");
    if (text.front() == '{') return readJsonForm(text, depth);
    if (text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~") != text.npos)
        return noCredential("neither JSON nor a token");
    return text.find('~') != text.npos ? readSdJwt(text) : readToken(text, depth);
}

} // namespace

std::string_view formText(Form form) noexcept
{
    switch (form) {
    case Form::vcJwt: return "jwt";
    case Form::vcJose: return "vc-jose";
    case Form::sdJwt: return "sd-jwt";
    case Form::vpJwt: return "vp-jwt";
    case Form::vpJose: return "vp-jose";
    case Form::json: return "json";
    }
    return {};
}

Result<Credential> Credential::parse(std::string_view received)
{
    if (received.size() > kBytesMax) return Error{Errc::size, "larger than any credential"};
    return read(withoutBlanks(received), 0);
}

bool Credential::isPresentation() const noexcept
{
    return form == Form::vpJwt || form == Form::vpJose || (form == Form::json && hasType(document, "VerifiablePresentation"))
        || (sdJwt && sdJwt->keyBinding);
}

std::string localIdOf(std::string_view received) { return codec::toHex(ByteView(crypto::sha256(asBytes(received))).first(8)); }

std::optional<Timestamp> timeOf(const Value &value)
{
    if (const auto *text = value.asText()) return parseRfc3339(*text);
    const auto seconds = value.asNumber();
    constexpr double kSecondsMax = 253402300799; // 9999-12-31
    if (!seconds || !std::isfinite(*seconds) || std::abs(*seconds) > kSecondsMax) return {};
    return Timestamp(std::chrono::milliseconds(std::int64_t(std::floor(*seconds * 1000))));
}

} // namespace amphora::credential
