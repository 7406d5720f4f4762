#include "core/credential/issue.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/credential/content.h"
#include "core/credential/templates.h"
#include "core/credential/w3c_model.h"
#include "core/crypto/hash.h"
#include "core/did/written_did.h"
#include "core/schema/json_pointer.h"

#include <algorithm>
#include <cmath>

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;

constexpr std::size_t kSchemaTitleMax = 120;

/// Terms that no context defines may stand in a credential only under this one (VCDM 2.0 §5.2).
constexpr const char *kUndefinedTerms = "https://www.w3.org/ns/credentials/undefined-terms/v2";

struct Kind {
    std::string type; ///< W3C; empty: only "VerifiableCredential".
    std::string vct;
    std::string schemaId;
};

bool isUri(std::string_view text)
{
    const auto colon = text.find(':');
    return colon != text.npos && colon > 0 && colon + 1 < text.size() && text.find_first_of(" \t\r\n<>\"") == text.npos;
}

/// What people call it; empty if it does not say so.
std::string titleOfSchema(const Value &schema)
{
    const auto *title = schema.find("title");
    if (!title || !title->asText() || title->asText()->find_first_not_of(" \t\r\n") == std::string::npos) return {};
    const auto &text = *title->asText();
    auto end = std::min(text.size(), kSchemaTitleMax);
    while (end < text.size() && (text[end] & 0xc0) == 0x80) --end; // Not through a letter.
    return text.substr(0, end);
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char byte : text) {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || std::string_view("-._~").find(byte) != std::string_view::npos;
        if (isPlain) encoded += byte;
        else (encoded += '%').append({digits[std::uint8_t(byte) >> 4], digits[byte & 15]});
    }
    return encoded;
}

/// A name that nobody else's schema has: its $id, or its hash (RFC 6920) with its title behind it, because nobody can read a hash.
std::string nameOfSchema(const Value &schema)
{
    if (const auto *id = schema.find("$id"); id && id->asText() && isUri(*id->asText())) return *id->asText();
    const auto text = codec::printJson(schema);
    if (!text) return {};
    const auto title = titleOfSchema(schema);
    return "ni:///sha-256;" + codec::toBase64Url(crypto::sha256(asBytes(*text))) + (title.empty() ? title : '#' + percentEncoded(title));
}

Status checkClaims(const IssueRequest &request)
{
    const auto json = codec::printJson(Value(request.claims));
    if (!json) return json.error();
    if (json->size() > kClaimsBytesMax) return Error{Errc::size, "the claims are too large"};
    if (const auto inexact = inexactNumberIn(Value(request.claims)))
        return Error{Errc::vcClaims, "a number beyond ±9007199254740991 (2^53-1) may be rounded by whoever reads it, or was already: write it as text", *inexact};
    if (request.claims.isEmpty()) return Error{Errc::vcClaims, "a credential without claims says nothing"};
    for (const auto &[name, value] : request.claims)
        if (request.form == Form::sdJwt ? isTokenClaim(name) || name == "..." : name == "id") return Error{Errc::vcClaims, "this name belongs to the credential itself", name};
    return ok();
}

std::string templateNames()
{
    std::string names;
    for (const auto &one : templates()) names += (names.empty() ? "" : ", ") + one.name;
    return names;
}

Result<Kind> kindOf(const IssueRequest &request)
{
    if (!request.templateName.empty()) {
        if (request.schema || !request.type.empty()) return Error{Errc::usage, "a template brings its own type and schema"};
        const auto *known = templateNamed(request.templateName);
        if (!known) return Error{Errc::usage, "there is no template " + request.templateName + ": there are " + templateNames()};
        if (auto fits = known->check(Value(request.claims), false); !fits) return fits.error();
        return Kind{known->type, known->vct, {}};
    }
    Kind kind{request.type, request.type, {}};
    if (request.schema) {
        const auto compiled = formSchema(*request.schema);
        if (!compiled) return compiled.error();
        const auto failures = compiled->check(Value(request.claims));
        if (!failures.empty())
            return Error{Errc::vcSchema, "the claims do not fit the schema: " + failures.front().keyword + " " + failures.front().limit,
                         failures.front().path.empty() ? failures.front().limit : failures.front().path};
        kind.schemaId = nameOfSchema(*request.schema);
        if (kind.vct.empty()) kind.vct = kind.schemaId;
    } else if (request.type.empty()) {
        return Error{Errc::usage, "a template, a schema or a type must say what kind of credential it is"};
    }
    // SD-JWT VC §2.2.2.2: a name that cannot collide with somebody else's.
    if (request.form == Form::sdJwt && !isUri(kind.vct)) return Error{Errc::usage, "the type of an SD-JWT VC is a URI (or urn:)"};
    return kind;
}

/// Whole seconds: the data model's dates and the token's must agree.
std::string dateText(Timestamp time)
{
    auto text = toRfc3339(std::chrono::floor<std::chrono::seconds>(time));
    text.erase(text.size() - 5, 4); // ".000"
    return text;
}

List typesOf(const Kind &kind)
{
    List types{"VerifiableCredential"};
    if (!kind.type.empty()) types.push_back(kind.type);
    return types;
}

/// draft of "VC JSON Schema": only a schema that has an address can be named.
void addSchema(Map &credential, const Kind &kind)
{
    if (kind.schemaId.starts_with("https://")) credential.set("credentialSchema", Map{{"id", kind.schemaId}, {"type", "JsonSchema"}});
}

struct Frame {
    const IssueRequest &request;
    const Kind &kind;
    const std::string &issuer;
    Timestamp now, from;
    Random &random;
};

Map vcJwtPayload(const Frame &frame)
{
    Map credential{{"@context", List{kContext1}}, {"type", typesOf(frame.kind)}, {"credentialSubject", frame.request.claims}};
    addSchema(credential, frame.kind);
    Map payload{{"vc", std::move(credential)}, {"sub", frame.request.subject}, {"nbf", numericDate(frame.from)},
                {"iss", frame.issuer}, {"jti", newUrn(frame.random)}};
    if (frame.request.expires) payload.set("exp", numericDate(*frame.request.expires));
    return payload;
}

Map vcJosePayload(const Frame &frame)
{
    Map subject{{"id", frame.request.subject}};
    for (const auto &[name, value] : frame.request.claims) subject.set(name, value);
    Map payload{{"@context", List{kContext2, kUndefinedTerms}}, {"id", newUrn(frame.random)}, {"type", typesOf(frame.kind)},
                {"issuer", frame.issuer}, {"validFrom", dateText(frame.from)}};
    if (frame.request.expires) payload.set("validUntil", dateText(*frame.request.expires));
    if (const auto title = frame.request.schema ? titleOfSchema(*frame.request.schema) : std::string(); !title.empty()) payload.set("name", title);
    payload.set("credentialSubject", std::move(subject));
    addSchema(payload, frame.kind);
    return payload;
}

/// All members but what is always shown, with what is in it and around it.
std::vector<std::string> concealable(const IssueRequest &request)
{
    auto pointers = memberPointers(request.claims);
    const auto isIn = [](const std::string &pointer, const std::string &above) {
        return pointer.starts_with(above) && (pointer.size() == above.size() || pointer[above.size()] == '/');
    };
    for (const auto &always : request.always)
        std::erase_if(pointers, [&](const std::string &pointer) { return isIn(pointer, always) || isIn(always, pointer); });
    return pointers;
}

Status fillSdJwt(const Frame &frame, IssueDraft &draft)
{
    const auto holder = did::Did::parse(frame.request.subject);
    const auto key = did::publicKeyOf(*holder);
    if (!key) return Error{Errc::unsupported, "an SD-JWT VC is bound to its holder's key, and that of this DID cannot be had here: choose --format jwt", frame.request.subject};
    const auto all = memberPointers(frame.request.claims);
    for (const auto &always : frame.request.always)
        if (std::find(all.begin(), all.end(), always) == all.end()) return Error{Errc::notFound, "there is no such claim; it is named as a JSON Pointer, like /role", always};
    auto &payload = draft.payload;
    payload = Map{{"iss", frame.issuer}, {"iat", numericDate(frame.now)}, {"nbf", numericDate(frame.from)}};
    if (frame.request.expires) payload.set("exp", numericDate(*frame.request.expires));
    payload.set("vct", frame.kind.vct);
    payload.set("sub", frame.request.subject);
    payload.set("cnf", Map{{"jwk", did::jwkOf(*key)}});
    payload.set("_sd_alg", "sha-256");
    auto concealed = conceal(frame.request.claims, concealable(frame.request), frame.random);
    if (!concealed) return concealed.error();
    for (const auto &[name, value] : concealed->claims) payload.set(name, value);
    draft.disclosures = std::move(concealed->disclosures);
    return ok();
}

} // namespace

std::optional<std::string> inexactNumberIn(const Value &value)
{
    constexpr std::int64_t exactMax = 9007199254740991;
    if (const auto *real = value.asReal()) return std::abs(*real) > double(exactMax) ? std::optional<std::string>("") : std::nullopt; // They are all whole.
    if (const auto *integer = value.asInteger()) {
        const auto number = integer->toInt64();
        return !number || *number > exactMax || *number < -exactMax ? std::optional<std::string>("") : std::nullopt;
    }
    if (const auto *map = value.asMap())
        for (const auto &[name, member] : *map)
            if (const auto inexact = inexactNumberIn(member)) return '/' + schema::escapeToken(name) + *inexact;
    if (const auto *list = value.asList())
        for (std::size_t i = 0; i < list->size(); ++i)
            if (const auto inexact = inexactNumberIn((*list)[i])) return '/' + std::to_string(i) + *inexact;
    return std::nullopt;
}

std::string newUrn(Random &random)
{
    auto bytes = random.bytes(16);
    bytes[6] = std::uint8_t((bytes[6] & 0x0f) | 0x40);
    bytes[8] = std::uint8_t((bytes[8] & 0x3f) | 0x80);
    auto hex = codec::toHex(bytes);
    for (const std::size_t at : {20, 16, 12, 8}) hex.insert(at, "-");
    return "urn:uuid:" + hex;
}

Result<IssueDraft> prepareIssue(const IssueRequest &request, const jose::Authority &authority, Timestamp now, Random &random)
{
    if (auto subject = did::readWrittenDid(request.subject); !subject) return subject.error();
    const auto from = request.starts.value_or(now);
    if (request.expires && (*request.expires <= now || *request.expires <= from)) return Error{Errc::usage, "the credential would have ended before it begins"};
    if (auto checked = checkClaims(request); !checked) return checked.error();
    const auto kind = kindOf(request);
    if (!kind) return kind.error();
    IssueDraft draft{request, authority.controller.toString(), from, {{"alg", authority.signer.algorithm()}}, {}, {}};
    const Frame frame{request, *kind, draft.issuer, now, from, random};
    switch (request.form) {
    case Form::vcJwt:
        draft.header.set("typ", "JWT");
        draft.payload = vcJwtPayload(frame);
        break;
    case Form::vcJose:
        draft.header.set("typ", "vc+jwt");
        draft.header.set("cty", "vc");
        draft.payload = vcJosePayload(frame);
        break;
    case Form::sdJwt:
        draft.header.set("typ", "dc+sd-jwt");
        if (auto filled = fillSdJwt(frame, draft); !filled) return filled.error();
        break;
    case Form::vpJwt:
    case Form::vpJose:
    case Form::json: return Error{Errc::unsupported, "credentials of this form are not issued here", std::string(formText(request.form))};
    }
    draft.header.set("kid", authority.signer.keyId());
    return draft;
}

Result<std::string> sign(const IssueDraft &draft, const jose::Authority &authority)
{
    if (draft.issuer != authority.controller.toString()) return Error{Errc::controller, "the draft is that of another identity", draft.issuer};
    const auto payload = codec::printJson(Value(draft.payload));
    if (!payload) return payload.error();
    auto header = draft.header;
    header.remove("alg"); // The signer puts it back in its place.
    auto text = jose::signCompact(std::move(header), *payload, authority.signer);
    if (!text || draft.request.form != Form::sdJwt) return text;
    *text += '~';
    for (const auto &disclosure : draft.disclosures) *text += disclosure + '~';
    return text;
}

Result<std::string> issue(const IssueRequest &request, const jose::Authority &authority, Timestamp now, Random &random)
{
    const auto draft = prepareIssue(request, authority, now, random);
    if (!draft) return draft.error();
    return sign(*draft, authority);
}

} // namespace amphora::credential
