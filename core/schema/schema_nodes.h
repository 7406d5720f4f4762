#pragma once

#include "core/codec/value.h"
#include "core/schema/ecma_pattern.h"
#include "core/schema/formats.h"
#include "core/schema/json_schema.h"

#include <deque>
#include <map>
#include <memory>

namespace amphora::schema {

/// Index of a node in CompiledSchema::nodes.
using NodeId = std::size_t;

/// The types of JSON as bits, "number" being both of its own bits.
enum TypeBit : unsigned { typeNull = 1, typeBoolean = 2, typeInteger = 4, typeFraction = 8, typeString = 16, typeArray = 32, typeObject = 64 };

/// One schema or subschema, its keywords read and checked.
struct SchemaNode {
    std::optional<bool> always; ///< A boolean schema; all else is empty then.
    std::optional<NodeId> ref; ///< Likewise: draft-07 ignores what stands beside $ref.
    const codec::Map *source = nullptr; ///< For the words of a failure.

    unsigned types = 0; ///< TypeBits; 0 = any.
    const codec::List *enumeration = nullptr;
    const codec::Value *constant = nullptr;
    std::optional<double> multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum;
    std::optional<std::size_t> maxLength, minLength, maxItems, minItems, maxProperties, minProperties;
    std::optional<EcmaPattern> pattern;
    FormatCheck format = nullptr;
    bool isRegexFormat = false, hasUniqueItems = false;

    std::vector<NodeId> tuple; ///< `items` as a list.
    std::optional<NodeId> items, contains, additionalProperties, propertyNames, negated, condition, then, otherwise;
    bool hasAdditionalItems = false; ///< `items` then holds `additionalItems`.
    std::map<std::string, NodeId, std::less<>> properties;
    std::vector<std::pair<EcmaPattern, NodeId>> patternProperties;
    std::vector<std::string> required;
    std::vector<std::pair<std::string, std::vector<std::string>>> neededBeside; ///< `dependencies` as lists of names.
    std::vector<std::pair<std::string, NodeId>> dependentSchemas;
    std::vector<NodeId> allOf, anyOf, oneOf;
};

struct CompiledSchema {
    std::unique_ptr<const codec::Value> document; ///< Nodes point into it.
    std::deque<SchemaNode> nodes; ///< The root is the first.
};

/// Reads the schema (valid against the metaschema) into nodes. E-SCHEMA, E-SIZE.
Result<std::unique_ptr<CompiledSchema>> compileNodes(std::unique_ptr<const codec::Value> schema);

/// All failures of `value`, at most JsonSchema::kFailuresMax; takes what it costs from `steps`.
std::vector<JsonSchema::Failure> evaluate(const CompiledSchema &schema, const codec::Value &value, std::size_t &steps);

/// The draft-07 metaschema, and its URI without fragment.
const codec::Value &draft07();
inline constexpr std::string_view kDraft07Uri = "http://json-schema.org/draft-07/schema";
/// E-SCHEMA with where = the path of the first fault.
Status isDraft07(const codec::Value &schema, std::size_t &steps);

} // namespace amphora::schema
