#include "core/schema/json_schema.h"

#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/schema/schema_nodes.h"

namespace amphora::schema {

using codec::Value;

/// Generated from resources/schemas/draft-07.json.
extern const char *const kDraft07Text;

namespace {

int depthOf(const Value &value, int depth)
{
    if (depth > JsonSchema::kDepthMax) return depth;
    int deepest = depth;
    if (const auto *list = value.asList())
        for (const auto &item : *list) deepest = std::max(deepest, depthOf(item, depth + 1));
    if (const auto *map = value.asMap())
        for (const auto &entry : *map) deepest = std::max(deepest, depthOf(entry.second, depth + 1));
    return deepest;
}

/// E-UNSUPPORTED for a schema that names another dialect.
Status isOurDialect(const Value &schema)
{
    const auto *dialect = schema.find("$schema");
    if (!dialect) return ok();
    if (!dialect->asText()) return Error{Errc::schema, "$schema is no text", "/$schema"};
    const auto &name = *dialect->asText();
    if (name == kDraft07Uri || name == std::string(kDraft07Uri) + '#') return ok();
    return Error{Errc::unsupported, "a schema of another dialect: " + name, "$schema"};
}

} // namespace

const Value &draft07()
{
    static const Value metaschema = codec::parseJson(kDraft07Text).value();
    return metaschema;
}

Status isDraft07(const Value &schema, std::size_t &steps)
{
    static const auto compiled = compileNodes(std::make_unique<const Value>(draft07())).value();
    const auto failures = evaluate(*compiled, schema, steps);
    if (failures.empty()) return ok();
    return Error{Errc::schema, "no draft-07 schema: " + failures.front().keyword, failures.front().path};
}

JsonSchema::JsonSchema(std::unique_ptr<const CompiledSchema> compiled) : m_compiled(std::move(compiled)) {}
JsonSchema::JsonSchema(JsonSchema &&) noexcept = default;
JsonSchema &JsonSchema::operator=(JsonSchema &&) noexcept = default;
JsonSchema::~JsonSchema() = default;

Result<JsonSchema> JsonSchema::compile(const Value &schema)
{
    if (depthOf(schema, 0) > kDepthMax) return Error{Errc::depth, "the schema is too deep"};
    const auto bytes = codec::encodeDagCbor(schema);
    if (!bytes) return bytes.error();
    if (bytes->size() > kBytesMax) return Error{Errc::size, "the schema is too large"};
    if (const auto ours = isOurDialect(schema); !ours) return ours.error();
    std::size_t steps = kStepsMax;
    if (const auto valid = isDraft07(schema, steps); !valid) return valid.error();
    auto compiled = compileNodes(std::make_unique<const Value>(schema));
    if (!compiled) return compiled.error();
    return JsonSchema(std::move(compiled).value());
}

std::vector<JsonSchema::Failure> JsonSchema::check(const Value &value) const
{
    std::size_t steps = kStepsMax;
    return evaluate(*m_compiled, value, steps);
}

Status JsonSchema::validate(const Value &value) const
{
    const auto failures = check(value);
    if (failures.empty()) return ok();
    const auto &first = failures.front();
    return Error{Errc::schema, "the value breaks its schema: " + first.keyword + " " + first.limit, first.path};
}

} // namespace amphora::schema
