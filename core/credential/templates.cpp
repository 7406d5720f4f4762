#include "core/credential/templates.h"

#include "core/codec/json.h"

#include <algorithm>
#include <cassert>

namespace amphora::credential {

namespace {

constexpr const char *kMembership = R"json({
  "$schema": "http://json-schema.org/draft-07/schema#", "title": "Membership", "type": "object",
  "properties": {
    "organization": {"title": "Organization", "type": "string", "minLength": 1, "maxLength": 150},
    "memberName": {"title": "Name of the member", "type": "string", "maxLength": 150},
    "role": {"title": "Role", "type": "string", "maxLength": 150},
    "memberNumber": {"title": "Number", "type": "string", "maxLength": 60},
    "memberSince": {"title": "Member since", "type": "string", "format": "date", "maxLength": 10}
  },
  "required": ["organization"], "additionalProperties": false
})json";

constexpr const char *kAchievement = R"json({
  "$schema": "http://json-schema.org/draft-07/schema#", "title": "Achievement", "type": "object",
  "properties": {
    "title": {"title": "What was achieved", "type": "string", "minLength": 1, "maxLength": 150},
    "recipientName": {"title": "Name of the recipient", "type": "string", "maxLength": 150},
    "description": {"title": "Description", "type": "string", "maxLength": 1000},
    "criteria": {"title": "What it took", "type": "string", "maxLength": 1000},
    "achievedOn": {"title": "Date", "type": "string", "format": "date", "maxLength": 10}
  },
  "required": ["title"], "additionalProperties": false
})json";

constexpr const char *kStatement = R"json({
  "$schema": "http://json-schema.org/draft-07/schema#", "title": "Statement", "type": "object",
  "properties": {
    "statement": {"title": "Statement", "type": "string", "minLength": 1, "maxLength": 4000},
    "about": {"title": "About whom or what", "type": "string", "maxLength": 150}
  },
  "required": ["statement"], "additionalProperties": false
})json";

Template make(const char *name, const char *vct, const char *type, const char *text)
{
    auto json = codec::parseJson(text);
    assert(json); // Constants above; a test reads them all.
    auto whole = schema::JsonSchema::compile(*json);
    auto relaxed = *json;
    relaxed.asMap()->remove("required");
    auto partial = schema::JsonSchema::compile(relaxed);
    assert(whole && partial);
    return {name, vct, type, std::move(*json), std::move(*whole), std::move(*partial)};
}

std::vector<Template> makeAll()
{
    std::vector<Template> all;
    all.push_back(make("membership", "urn:uuid:5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a01", "MembershipCredential", kMembership));
    all.push_back(make("achievement", "urn:uuid:5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a02", "AchievementCredential", kAchievement));
    all.push_back(make("statement", "urn:uuid:5b0c5b0e-6a55-4a0e-9a55-0f6d3c1b7a03", "StatementCredential", kStatement));
    return all;
}

} // namespace

Status Template::check(const codec::Value &claims, bool isPartial) const
{
    const auto failures = (isPartial ? partial : whole).check(claims);
    if (failures.empty()) return ok();
    const auto &first = failures.front();
    const bool isExtra = first.keyword == "additionalProperties";
    if (!isExtra) return Error{Errc::vcSchema, "the claims do not fit the form: " + first.keyword + " " + first.limit, first.path.empty() ? first.limit : first.path};
    std::string known;
    for (const auto &[claim, property] : *schemaJson.find("properties")->asMap()) known += (known.empty() ? "" : ", ") + claim;
    return Error{Errc::vcSchema, name + " has no such claim; it has " + known, first.path};
}

const std::vector<Template> &templates()
{
    static const auto all = makeAll();
    return all;
}

const Template *templateNamed(std::string_view name) noexcept
{
    const auto &all = templates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Template &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const Template *templateOfTypes(const std::vector<std::string> &types) noexcept
{
    for (const auto &one : templates())
        for (const auto &type : types)
            if (type == one.type || type == one.vct) return &one;
    return nullptr;
}

} // namespace amphora::credential
