#include "core/credential/issue.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/credential/content.h"
#include "core/credential/templates.h"
#include "core/credential/w3c_model.h"
#include "core/crypto/hash.h"

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;

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

/// A name that nobody else's schema has: its $id, or its hash (RFC 6920).
std::string nameOfSchema(const Value &schema)
{
    if (const auto *id = schema.find("$id"); id && id->asText() && isUri(*id->asText())) return *id->asText();
    const auto text = codec::printJson(schema);
    return text ? "ni:///sha-256;" + codec::toBase64Url(crypto::sha256(asBytes(*text))) : std::string();
}

Status checkClaims(const IssueRequest &request)
{
    const auto json = codec::printJson(Value(request.claims));
    if (!json) return json.error();
    if (json->size() > kClaimsBytesMax) return Error{Errc::size, "the claims are too large"};
    if (request.claims.isEmpty()) return Error{Errc::vcClaims, "a credential without claims says nothing"};
    for (const auto &[name, value] : request.claims)
        if (request.form == Form::sdJwt ? isTokenClaim(name) || name == "..." : name == "id") return Error{Errc::vcClaims, "this name belongs to the credential itself", name};
    return ok();
}

Result<Kind> kindOf(const IssueRequest &request)
{
    if (!request.templateName.empty()) {
        if (request.schema || !request.type.empty()) return Error{Errc::usage, "a template brings its own type and schema"};
        const auto *known = templateNamed(request.templateName);
        if (!known) return Error{Errc::usage, "there is no template " + request.templateName};
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
    const jose::Authority &authority;
    Timestamp now;
    Random &random;
};

Result<std::string> sign(const Frame &frame, Map header, const Map &payload)
{
    const auto text = codec::printJson(Value(payload));
    if (!text) return text.error();
    header.set("kid", frame.authority.signer.keyId());
    return jose::signCompact(std::move(header), *text, frame.authority.signer);
}

Result<std::string> issueVcJwt(const Frame &frame)
{
    Map credential{{"@context", List{kContext1}}, {"type", typesOf(frame.kind)}, {"credentialSubject", frame.request.claims}};
    addSchema(credential, frame.kind);
    Map payload{{"vc", std::move(credential)}, {"sub", frame.request.subject}, {"nbf", numericDate(frame.now)},
                {"iss", frame.authority.controller.toString()}, {"jti", newUrn(frame.random)}};
    if (frame.request.expires) payload.set("exp", numericDate(*frame.request.expires));
    return sign(frame, {{"typ", "JWT"}}, payload);
}

Result<std::string> issueVcJose(const Frame &frame)
{
    Map subject{{"id", frame.request.subject}};
    for (const auto &[name, value] : frame.request.claims) subject.set(name, value);
    Map payload{{"@context", List{kContext2, kUndefinedTerms}}, {"id", newUrn(frame.random)}, {"type", typesOf(frame.kind)},
                {"issuer", frame.authority.controller.toString()}, {"validFrom", dateText(frame.now)}};
    if (frame.request.expires) payload.set("validUntil", dateText(*frame.request.expires));
    payload.set("credentialSubject", std::move(subject));
    addSchema(payload, frame.kind);
    return sign(frame, {{"typ", "vc+jwt"}, {"cty", "vc"}}, payload);
}

Result<std::string> issueSdJwt(const Frame &frame)
{
    const auto holder = did::Did::parse(frame.request.subject);
    const auto key = did::publicKeyOf(*holder);
    if (!key) return Error{Errc::unsupported, "an SD-JWT VC is bound to its holder's key, and that of this DID cannot be had here: choose --format jwt", frame.request.subject};
    Map payload{{"iss", frame.authority.controller.toString()}, {"iat", numericDate(frame.now)}, {"nbf", numericDate(frame.now)}};
    if (frame.request.expires) payload.set("exp", numericDate(*frame.request.expires));
    payload.set("vct", frame.kind.vct);
    payload.set("sub", frame.request.subject);
    payload.set("cnf", Map{{"jwk", did::jwkOf(*key)}});
    payload.set("_sd_alg", "sha-256");
    auto concealed = conceal(frame.request.claims, memberPointers(frame.request.claims), frame.random);
    if (!concealed) return concealed.error();
    for (const auto &[name, value] : concealed->claims) payload.set(name, value);
    auto text = sign(frame, {{"typ", "dc+sd-jwt"}}, payload);
    if (!text) return text;
    *text += '~';
    for (const auto &disclosure : concealed->disclosures) *text += disclosure + '~';
    return text;
}

} // namespace

std::string newUrn(Random &random)
{
    auto bytes = random.bytes(16);
    bytes[6] = std::uint8_t((bytes[6] & 0x0f) | 0x40);
    bytes[8] = std::uint8_t((bytes[8] & 0x3f) | 0x80);
    auto hex = codec::toHex(bytes);
    for (const std::size_t at : {20, 16, 12, 8}) hex.insert(at, "-");
    return "urn:uuid:" + hex;
}

Result<std::string> issue(const IssueRequest &request, const jose::Authority &authority, Timestamp now, Random &random)
{
    if (auto subject = did::Did::parse(request.subject); !subject) return subject.error();
    if (request.expires && *request.expires <= now) return Error{Errc::usage, "the credential would have ended before it begins"};
    if (auto checked = checkClaims(request); !checked) return checked.error();
    const auto kind = kindOf(request);
    if (!kind) return kind.error();
    const Frame frame{request, *kind, authority, now, random};
    switch (request.form) {
    case Form::vcJwt: return issueVcJwt(frame);
    case Form::vcJose: return issueVcJose(frame);
    case Form::sdJwt: return issueSdJwt(frame);
    case Form::vpJwt:
    case Form::vpJose:
    case Form::json: break;
    }
    return Error{Errc::unsupported, "credentials of this form are not issued here", std::string(formText(request.form))};
}

} // namespace amphora::credential
