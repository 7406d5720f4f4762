#include "core/credential/issue.h"

#include "core/schema/json_pointer.h"

#include <algorithm>

namespace amphora::credential {

namespace {

using codec::Value;

/// draft-07, validation §6, §7, §8 (annotations) and core §8, §9. `default` and `examples` hold data, `enum` and `const` as well.
constexpr std::string_view kKeywords[] = {
    "$schema", "$id", "$ref", "$comment", "title", "description", "default", "readOnly", "writeOnly", "examples", "multipleOf", "maximum",
    "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems",
    "uniqueItems", "contains", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties",
    "patternProperties", "dependencies", "propertyNames", "const", "enum", "type", "format", "contentMediaType", "contentEncoding", "if", "then",
    "else", "allOf", "anyOf", "oneOf", "not",
};
constexpr std::string_view kSchemas[] = {"additionalItems", "items", "contains", "additionalProperties", "propertyNames", "if", "then", "else", "not",
                                         "allOf", "anyOf", "oneOf"};
constexpr std::string_view kMapsOfSchemas[] = {"definitions", "properties", "patternProperties", "dependencies"};

template <std::size_t N>
bool isIn(std::string_view word, const std::string_view (&words)[N])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The first keyword that draft-07 does not have. The depth is that of JSON text.
const std::string *unknownKeyword(const Value &schema)
{
    if (const auto *list = schema.asList()) {
        for (const auto &one : *list)
            if (const auto *found = unknownKeyword(one)) return found;
        return nullptr;
    }
    const auto *map = schema.asMap();
    if (!map) return nullptr;
    for (const auto &[name, value] : *map) {
        if (!isIn(name, kKeywords)) return &name;
        if (isIn(name, kSchemas))
            if (const auto *found = unknownKeyword(value)) return found;
        if (isIn(name, kMapsOfSchemas) && value.asMap())
            for (const auto &[member, below] : *value.asMap())
                if (below.asMap())
                    if (const auto *found = unknownKeyword(below)) return found;
    }
    return nullptr;
}

/// Whether the text is a `$ref` to another document. The depth is that of JSON text.
bool isFarReference(const Value &schema, const std::string &text)
{
    if (text.empty() || text.front() == '#') return false;
    if (const auto *list = schema.asList()) return std::any_of(list->begin(), list->end(), [&](const Value &one) { return isFarReference(one, text); });
    const auto *map = schema.asMap();
    if (!map) return false;
    if (const auto *reference = map->find("$ref"); reference && *reference == Value(text)) return true;
    return std::any_of(map->begin(), map->end(), [&](const auto &member) { return isFarReference(member.second, text); });
}

void addPointers(const codec::Map &map, const std::string &above, std::vector<std::string> &to)
{
    for (const auto &[name, value] : map) {
        to.push_back(above + '/' + schema::escapeToken(name));
        if (const auto *inner = value.asMap()) {
            const auto at = to.back();
            addPointers(*inner, at, to);
        }
    }
}

} // namespace

Result<schema::JsonSchema> formSchema(const Value &schema)
{
    if (!schema.asMap()) return Error{Errc::schema, "a schema for a form is a JSON object"};
    auto compiled = schema::JsonSchema::compile(schema);
    if (!compiled && compiled.error().code == Errc::schema && isFarReference(schema, compiled.error().where))
        return Error{Errc::unsupported, "the schema refers to another one, and none is loaded: " + compiled.error().where, "$ref"};
    if (!compiled) return compiled;
    if (const auto *keyword = unknownKeyword(schema)) return Error{Errc::unsupported, "the schema has a keyword that draft-07 does not know", *keyword};
    return compiled;
}

std::vector<std::string> memberPointers(const codec::Map &claims)
{
    std::vector<std::string> pointers;
    addPointers(claims, "", pointers);
    return pointers;
}

} // namespace amphora::credential
