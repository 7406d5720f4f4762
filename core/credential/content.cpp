#include "core/credential/content.h"

#include "core/codec/json.h"
#include "core/credential/foreign_json.h"
#include "core/credential/templates.h"
#include "core/schema/uri_reference.h"

#include <algorithm>
#include <array>

namespace amphora::credential {

namespace {

using codec::Map;
using codec::Value;

constexpr std::array<std::string_view, 14> kTokenClaims = {"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "cnf", "vct", "vct#integrity", "aka_vcts",
                                                           "status", "_sd_alg", "_sd"};

void addText(std::vector<std::string> &to, const Value *value)
{
    if (!value) return;
    if (const auto *text = value->asText()) to.push_back(*text);
    if (const auto *list = value->asList())
        for (const auto &one : *list)
            if (one.asText()) to.push_back(*one.asText());
}

/// Texts may be plain or {"@value", "@language"}, alone or in a list (VCDM 2.0 §11.1).
std::string plainText(const Value *value)
{
    if (!value) return {};
    if (const auto *text = value->asText()) return *text;
    if (const auto *list = value->asList()) return list->empty() ? std::string() : plainText(&list->front());
    return plainText(value->find("@value"));
}

Content w3cContent(const Map &document)
{
    Content content;
    if (const auto *id = textAt(document, "id")) content.id = *id;
    addText(content.types, document.find("type"));
    std::erase(content.types, "VerifiableCredential");
    std::erase(content.types, "VerifiablePresentation");
    content.title = plainText(document.find("name"));
    if (const auto *issuer = document.find("issuer")) {
        content.issuer = plainText(issuer->asMap() ? issuer->find("id") : issuer);
        content.issuerName = plainText(issuer->find("name"));
    }
    const auto *subject = document.find("credentialSubject");
    if (!subject) return content;
    const auto addSubject = [&](const Value &one) { addText(content.subjects, one.find("id")); };
    if (const auto *list = subject->asList()) std::for_each(list->begin(), list->end(), addSubject);
    else addSubject(*subject);
    content.claims = *subject;
    if (auto *map = content.claims.asMap()) map->remove("id");
    return content;
}

Content sdJwtContent(const Map &claims)
{
    Content content;
    addText(content.types, claims.find("vct"));
    content.issuer = plainText(claims.find("iss"));
    addText(content.subjects, claims.find("sub"));
    content.id = plainText(claims.find("jti"));
    content.claims = ownClaimsOf(claims);
    return content;
}

/// "UniversityDegreeCredential" and "https://example.org/types/degree" as a heading. A hash (RFC 6920) is none; behind ours stands the schema's title.
std::string titleOf(const std::string &type)
{
    if (type.starts_with("ni:")) {
        const auto hash = type.find('#');
        const auto title = hash == type.npos ? std::string() : schema::percentDecoded(std::string_view(type).substr(hash + 1));
        return codec::isUtf8(title) ? title : std::string();
    }
    const auto start = type.find_last_of("/:#");
    return start == type.npos || start + 1 == type.size() ? type : type.substr(start + 1);
}

/// Disclosures stand in no order that means anything; a template's claims are shown as its form has them.
Value inOrderOf(const Template &form, Value claims)
{
    auto *map = claims.asMap();
    if (!map) return claims;
    Map ordered;
    for (const auto &[name, property] : *form.schemaJson.find("properties")->asMap())
        if (auto *value = map->find(name)) ordered.append(name, std::move(*value));
    for (const auto &[name, value] : *map)
        if (!ordered.contains(name)) ordered.append(name, value);
    return ordered;
}

void addDate(Dates &dates, std::vector<Dates::Entry> &to, const Map &map, const char *member, bool isNumeric)
{
    const auto *value = map.find(member);
    if (!value) return;
    const auto time = isNumeric == bool(value->asText()) ? std::nullopt : timeOf(*value);
    if (time) to.push_back({member, *time});
    else if (dates.malformed.empty()) dates.malformed = member;
}

} // namespace

bool isTokenClaim(std::string_view name) noexcept { return std::find(kTokenClaims.begin(), kTokenClaims.end(), name) != kTokenClaims.end(); }

Map ownClaimsOf(const Map &claims)
{
    Map own;
    for (const auto &[name, value] : claims)
        if (!isTokenClaim(name)) own.append(name, value);
    return own;
}

Content contentOf(const Credential &credential)
{
    auto content = credential.isW3c() ? w3cContent(credential.document) : sdJwtContent(credential.document);
    if (const auto *known = templateOfTypes(content.types)) {
        if (content.title.empty()) content.title = plainText(known->schemaJson.find("title"));
        content.claims = inOrderOf(*known, std::move(content.claims));
    }
    if (content.title.empty()) content.title = content.types.empty() ? std::string() : titleOf(content.types.back());
    const auto dates = datesOf(credential);
    const auto earlier = [](const Dates::Entry &a, const Dates::Entry &b) { return a.time < b.time; };
    if (!dates.starts.empty()) content.from = std::max_element(dates.starts.begin(), dates.starts.end(), earlier)->time;
    if (!dates.ends.empty()) content.until = std::min_element(dates.ends.begin(), dates.ends.end(), earlier)->time;
    return content;
}

Dates datesOf(const Credential &credential)
{
    Dates dates;
    addDate(dates, dates.starts, credential.token, "nbf", true);
    addDate(dates, dates.ends, credential.token, "exp", true);
    // RFC 7519 §4.1.6 gives `iat` no such power; only a token without nbf is judged by it (did-jwt).
    if (!credential.token.contains("nbf")) addDate(dates, dates.starts, credential.token, "iat", true);
    if (!credential.isW3c()) return dates;
    for (const auto *member : {"issuanceDate", "validFrom"}) addDate(dates, dates.starts, credential.document, member, false);
    for (const auto *member : {"expirationDate", "validUntil"}) addDate(dates, dates.ends, credential.document, member, false);
    return dates;
}

bool Binding::isTo(const did::Did &other) const
{
    if (key) {
        const auto known = did::publicKeyOf(other);
        return known && *known == *key;
    }
    return !hasUnreadableKey && did == other.toString();
}

Binding bindingOf(const Credential &credential)
{
    Binding binding;
    if (const auto *confirmation = credential.token.find("cnf"); confirmation && credential.form == Form::sdJwt) {
        binding.hasUnreadableKey = true;
        if (const auto *jwk = confirmation->find("jwk")) {
            if (auto key = did::keyFromJwk(*jwk)) binding.key = std::move(*key);
        } else if (const auto *kid = confirmation->find("kid"); kid && kid->asText()) { // A DID URL: our own convention.
            const auto url = did::DidUrl::parse(*kid->asText());
            if (url) {
                binding.did = url->did.toString();
                if (auto key = did::publicKeyOf(url->did)) binding.key = std::move(*key);
            }
        }
        if (binding.key) binding.hasUnreadableKey = false;
        if (binding.did.empty())
            if (const auto *subject = textAt(credential.token, "sub"); subject && did::Did::parse(*subject)) binding.did = *subject;
        return binding;
    }
    if (!credential.isW3c()) return binding; // `sub` alone names whom it is about; without `cnf` whoever has it may show it.
    const auto subjects = contentOf(credential).subjects;
    if (subjects.size() == 1) binding.did = subjects.front();
    return binding;
}

} // namespace amphora::credential
