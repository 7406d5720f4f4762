#include "app/cli/credential_json.h"

#include "app/cli/json.h"
#include "core/base/log.h"

namespace amphora::cli {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

void setUnlessEmpty(Map &map, const char *name, const std::string &text)
{
    if (!text.empty()) map.set(name, text);
}

List listOf(const std::vector<std::string> &texts) { return List(texts.begin(), texts.end()); }

void setContent(Map &map, const credential::Content &content)
{
    setUnlessEmpty(map, "title", content.title);
    map.set("types", listOf(content.types));
    setUnlessEmpty(map, "issuer", content.issuer);
    setUnlessEmpty(map, "issuerName", content.issuerName);
    map.set("subjects", listOf(content.subjects));
    if (content.from) map.set("validFrom", toRfc3339(*content.from));
    if (content.until) map.set("validUntil", toRfc3339(*content.until));
}

constexpr std::size_t kClaimNameShown = 60, kClaimColumnMax = 24;

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size() + 2, width), ' ');
    return text;
}

std::string line(const char *name, const std::string &text) { return text.empty() ? "" : padded(name, 14) + oneLine(text) + "\n"; }

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// Names and values in two columns.
std::string claimsForPeople(const Value &claims)
{
    const auto *map = claims.asMap();
    if (!map) return {};
    std::size_t width = 12;
    for (const auto &[name, value] : *map) width = std::max(width, std::min(oneLine(name, kClaimNameShown).size(), kClaimColumnMax));
    std::string text;
    for (const auto &[name, value] : *map)
        text += "  " + padded(oneLine(name, kClaimNameShown), width + 2) + oneLine(value.asText() ? *value.asText() : print(value)) + "\n";
    return text;
}

} // namespace

Value toJson(const credential::Report &report)
{
    List reasons;
    for (const auto &reason : report.reasons) {
        Map one{{"check", std::string(checkText(reason.check))}, {"result", std::string(findingText(reason.result))}, {"detail", reason.detail}};
        if (reason.code) one.set("code", std::string(errcText(*reason.code)));
        if (reason.credential > 0) one.set("credential", reason.credential);
        reasons.push_back(std::move(one));
    }
    return Map{{"overall", std::string(overallText(report.overall()))}, {"reasons", std::move(reasons)}};
}

Value summaryJson(const engine::CredentialView &view)
{
    Map map{{"id", view.id}, {"format", std::string(formText(view.form))}};
    setUnlessEmpty(map, "role", view.role);
    setUnlessEmpty(map, "addedAt", view.addedAt);
    setUnlessEmpty(map, "mediaType", view.mediaType);
    setContent(map, view.content);
    map.set("overall", std::string(overallText(view.report.overall())));
    return map;
}

Value detailJson(const engine::CredentialView &view)
{
    auto json = summaryJson(view);
    auto &map = *json.asMap();
    map.set("claims", view.content.claims);
    map.set("choices", listOf(view.choices));
    map.set("reasons", *toJson(view.report).find("reasons"));
    map.set("text", view.text);
    return json;
}

Value checkJson(const engine::CredentialView &view)
{
    auto json = toJson(view.report);
    auto &map = *json.asMap();
    map.set("presentation", view.report.isPresentation);
    if (!view.isReadable) return json;
    map.set("format", std::string(formText(view.form)));
    // What was found false is not repeated as if somebody vouched for it.
    if (view.report.overall() == credential::Report::Overall::invalid) return json;
    List credentials;
    for (const auto &content : view.inside.empty() ? std::vector{view.content} : view.inside) {
        Map one;
        setContent(one, content);
        one.set("claims", content.claims);
        credentials.push_back(std::move(one));
    }
    map.set("credentials", std::move(credentials));
    return json;
}

Value toJson(const credential::Preview &preview)
{
    return Map{{"format", std::string(formText(preview.form))}, {"disclosed", listOf(preview.disclosed)}, {"always", listOf(preview.always)},
               {"keptBack", listOf(preview.keptBack)}, {"shown", preview.shown}, {"holder", preview.holder}, {"audience", preview.audience},
               {"nonce", preview.nonce}, {"expires", toRfc3339(preview.expires)}};
}

Value toJson(const credential::Shown &shown)
{
    return Map{{"id", shown.id}, {"credential", shown.credential}, {"audience", shown.audience}, {"nonce", shown.nonce}, {"at", shown.at},
               {"expires", shown.expires}, {"disclosed", listOf(shown.disclosed)}, {"sha256", shown.sha256}};
}

std::string forPeople(const credential::Report &report)
{
    std::string text;
    for (const auto &reason : report.reasons)
        text += padded(std::string(checkText(reason.check)) + (reason.credential > 0 ? " " + std::to_string(reason.credential) : ""), 14)
            + padded(std::string(findingText(reason.result)), 13) + oneLine(reason.detail) + (reason.code ? " (" + std::string(errcText(*reason.code)) + ")" : "") + "\n";
    return text + padded("overall", 14) + std::string(overallText(report.overall())) + "\n";
}

std::string forPeople(const engine::CredentialView &view)
{
    std::string text = line("id", view.id) + line("title", view.content.title) + line("type", joined(view.content.types)) + line("issuer", view.content.issuer)
        + line("holder", joined(view.content.subjects)) + line("format", std::string(formText(view.form)));
    if (view.content.from) text += line("from", toRfc3339(*view.content.from));
    if (view.content.until) text += line("until", toRfc3339(*view.content.until));
    return text + claimsForPeople(view.content.claims);
}

std::string whatIsSaid(const engine::CredentialView &view)
{
    // As in JSON: what was found false is not repeated as if somebody vouched for it.
    if (!view.isReadable || view.report.overall() == credential::Report::Overall::invalid) return {};
    std::string text;
    for (const auto &content : view.inside.empty() ? std::vector{view.content} : view.inside)
        text += line("title", content.title) + line("issuer", content.issuerName.empty() ? content.issuer : content.issuerName + " (" + content.issuer + ")")
            + line("about", joined(content.subjects)) + claimsForPeople(content.claims) + "\n";
    return text;
}

std::string forPeople(const credential::Preview &preview)
{
    std::string text = line("for", preview.audience) + line("nonce", preview.nonce) + line("until", toRfc3339(preview.expires))
        + line("disclosed", joined(preview.disclosed)) + line("always", joined(preview.always)) + line("kept back", joined(preview.keptBack));
    return text + "They will read: " + print(Value(preview.shown)) + "\n";
}

} // namespace amphora::cli
