#include "core/codec/json.h"
#include "core/schema/json_equality.h"
#include "core/schema/json_pointer.h"
#include "core/schema/schema_nodes.h"

#include <cmath>
#include <set>

namespace amphora::schema {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

/// Schemas inside schemas, not levels of the value: each level of a value passes a few (properties → $ref → allOf → …).
constexpr int kNestingMax = 400;
constexpr std::size_t kLimitBytesMax = 200;
constexpr std::size_t kRegexFormatSteps = 500; ///< Compiling a pattern to see whether it is one.

unsigned typeOf(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::null: return typeNull;
    case Value::Kind::boolean: return typeBoolean;
    case Value::Kind::integer: return typeInteger;
    case Value::Kind::real: return std::floor(*value.asReal()) == *value.asReal() ? typeInteger : typeFraction;
    case Value::Kind::text: return typeString;
    case Value::Kind::list: return typeArray;
    case Value::Kind::map: return typeObject;
    case Value::Kind::bytes: case Value::Kind::link: break; // No types of JSON.
    }
    return 0;
}

/// As ajv has it: the quotient of the doubles is whole; where it overflows, the exact remainder decides.
bool isMultiple(double value, double of)
{
    const double quotient = value / of;
    return std::isfinite(quotient) ? quotient == std::floor(quotient) : std::fmod(value, of) == 0;
}

/// What a value costs to compare.
std::size_t weightOf(const Value &value)
{
    std::size_t weight = 1 + (value.asText() ? value.asText()->size() / 16 : 0);
    if (const auto *list = value.asList())
        for (const auto &item : *list) weight += weightOf(item);
    if (const auto *map = value.asMap())
        for (const auto &entry : *map) weight += 1 + entry.first.size() / 16 + weightOf(entry.second);
    return weight;
}

struct JsonOrder {
    bool operator()(const Value *a, const Value *b) const { return compareAsJson(*a, *b) < 0; }
};

class Evaluation {
public:
    Evaluation(const CompiledSchema &schema, std::size_t &steps) : m_nodes(schema.nodes), m_steps(steps) {}

    std::vector<JsonSchema::Failure> run(const Value &value)
    {
        m_collects = true;
        const bool valid = evaluate(0, value);
        if (m_gaveUp) m_failures.push_back({m_path, "limits", ""});
        if (!valid && m_failures.empty()) m_failures.push_back({m_path, "limits", ""});
        return std::move(m_failures);
    }

private:
    using Check = bool (Evaluation::*)(const SchemaNode &, const Value &);

    bool evaluate(NodeId id, const Value &value)
    {
        if (!pay(1) || m_nesting == kNestingMax) return giveUp();
        ++m_nesting;
        const bool valid = evaluateNode(m_nodes[id], value);
        --m_nesting;
        return valid && !m_gaveUp;
    }

    bool evaluateNode(const SchemaNode &node, const Value &value)
    {
        if (node.always) return *node.always || failAs("false", "");
        if (node.ref) return evaluate(*node.ref, value);
        static constexpr Check kChecks[] = {&Evaluation::checkAny, &Evaluation::checkNumber, &Evaluation::checkText, &Evaluation::checkList,
                                            &Evaluation::checkMap, &Evaluation::checkItems, &Evaluation::checkMembers,
                                            &Evaluation::checkCombinations};
        bool valid = true;
        for (const auto check : kChecks) {
            valid = (this->*check)(node, value) && valid;
            if (m_gaveUp || (!valid && !m_collects)) return false;
        }
        return valid;
    }

    /// Inside `not`, `anyOf` and their like only the answer counts.
    bool holds(NodeId id, const Value &value)
    {
        const bool collects = std::exchange(m_collects, false);
        const bool valid = evaluate(id, value);
        m_collects = collects;
        return valid;
    }

    bool evaluateAt(std::string_view token, NodeId id, const Value &value)
    {
        const auto size = m_path.size();
        if (m_collects) m_path += '/' + escapeToken(token);
        const bool valid = evaluate(id, value);
        if (!m_gaveUp) m_path.resize(size);
        return valid;
    }

    bool pay(std::size_t steps)
    {
        if (m_gaveUp || steps > m_steps) return giveUp();
        m_steps -= steps;
        return true;
    }

    bool giveUp()
    {
        m_gaveUp = true;
        return false;
    }

    bool failAs(std::string keyword, std::string limit)
    {
        if (m_collects) m_failures.push_back({m_path, std::move(keyword), std::move(limit)});
        if (m_failures.size() == JsonSchema::kFailuresMax) m_collects = false;
        return false;
    }

    bool fail(const SchemaNode &node, std::string_view keyword)
    {
        const auto *value = node.source->find(keyword);
        const auto limit = value && m_collects ? codec::printJson(*value) : Result<std::string>(std::string());
        return failAs(std::string(keyword), limit && limit->size() <= kLimitBytesMax ? *limit : std::string());
    }

    bool failWithName(std::string_view keyword, const std::string &name)
    {
        const auto printed = codec::printJson(name);
        return failAs(std::string(keyword), printed && printed->size() <= kLimitBytesMax ? *printed : std::string());
    }

    bool checkAny(const SchemaNode &node, const Value &value)
    {
        bool valid = true;
        if (node.types != 0 && (node.types & typeOf(value)) == 0) valid = fail(node, "type");
        if (node.constant) {
            if (!pay(weightOf(*node.constant))) return false;
            if (!equalAsJson(*node.constant, value)) valid = fail(node, "const");
        }
        if (!node.enumeration) return valid;
        for (const auto &allowed : *node.enumeration) {
            if (!pay(weightOf(allowed))) return false;
            if (equalAsJson(allowed, value)) return valid;
        }
        return fail(node, "enum");
    }

    bool checkNumber(const SchemaNode &node, const Value &value)
    {
        const auto number = value.asNumber();
        if (!number) return true;
        bool valid = true;
        if (node.maximum && *number > *node.maximum) valid = fail(node, "maximum");
        if (node.exclusiveMaximum && *number >= *node.exclusiveMaximum) valid = fail(node, "exclusiveMaximum");
        if (node.minimum && *number < *node.minimum) valid = fail(node, "minimum");
        if (node.exclusiveMinimum && *number <= *node.exclusiveMinimum) valid = fail(node, "exclusiveMinimum");
        if (node.multipleOf && !isMultiple(*number, *node.multipleOf)) valid = fail(node, "multipleOf");
        return valid;
    }

    bool checkText(const SchemaNode &node, const Value &value)
    {
        const auto *text = value.asText();
        if (!text) return true;
        if (!pay(text->size() / 64)) return false;
        bool valid = true;
        if (node.maxLength || node.minLength) {
            const auto length = codec::countCodePoints(*text);
            if (node.maxLength && length > *node.maxLength) valid = fail(node, "maxLength");
            if (node.minLength && length < *node.minLength) valid = fail(node, "minLength");
        }
        if (node.pattern) {
            const auto answer = node.pattern->search(*text, m_steps);
            if (answer == EcmaPattern::Answer::tooMuchWork) return giveUp();
            if (answer == EcmaPattern::Answer::missing) valid = fail(node, "pattern");
        }
        if (node.format && !node.format(*text)) valid = fail(node, "format");
        if (node.isRegexFormat) {
            if (!pay(kRegexFormatSteps)) return false;
            if (!EcmaPattern::compile(*text)) valid = fail(node, "format");
        }
        return valid;
    }

    bool checkList(const SchemaNode &node, const Value &value)
    {
        const auto *list = value.asList();
        if (!list) return true;
        bool valid = true;
        if (node.maxItems && list->size() > *node.maxItems) valid = fail(node, "maxItems");
        if (node.minItems && list->size() < *node.minItems) valid = fail(node, "minItems");
        if (node.hasUniqueItems) {
            if (!pay(4 * weightOf(value))) return false;
            std::set<const Value *, JsonOrder> seen;
            for (const auto &item : *list)
                if (!seen.insert(&item).second) return fail(node, "uniqueItems");
        }
        return valid;
    }

    bool checkMap(const SchemaNode &node, const Value &value)
    {
        const auto *map = value.asMap();
        if (!map) return true;
        bool valid = true;
        if (node.maxProperties && map->size() > *node.maxProperties) valid = fail(node, "maxProperties");
        if (node.minProperties && map->size() < *node.minProperties) valid = fail(node, "minProperties");
        for (const auto &name : node.required)
            if (!has(*map, name)) valid = failWithName("required", name);
        for (const auto &[name, needed] : node.neededBeside) {
            if (!has(*map, name)) continue;
            for (const auto &other : needed)
                if (!has(*map, other)) valid = failWithName("dependencies", other);
        }
        for (const auto &[name, schema] : node.dependentSchemas)
            if (has(*map, name) && !evaluate(schema, value)) valid = false;
        return valid;
    }

    bool has(const Map &map, std::string_view name) { return pay(1 + map.size() / 8) && map.contains(name); }

    bool checkItems(const SchemaNode &node, const Value &value)
    {
        const auto *list = value.asList();
        if (!list) return true;
        bool valid = true, contains = !node.contains;
        for (std::size_t i = 0; i < list->size(); ++i) {
            const auto &item = (*list)[i];
            if (!contains) contains = holds(*node.contains, item);
            const auto schema = i < node.tuple.size() ? std::optional(node.tuple[i]) : node.items;
            if (!schema) continue;
            if (!m_collects && !valid) return false;
            const bool isUnwanted = node.hasAdditionalItems && i >= node.tuple.size() && m_nodes[*schema].always == false;
            valid = (isUnwanted ? unwanted(node, "additionalItems", std::to_string(i)) : evaluateAt(std::to_string(i), *schema, item)) && valid;
            if (m_gaveUp) return false;
        }
        return contains ? valid : fail(node, "contains");
    }

    bool unwanted(const SchemaNode &node, std::string_view keyword, std::string_view token)
    {
        const auto size = m_path.size();
        m_path += '/' + escapeToken(token);
        fail(node, keyword);
        m_path.resize(size);
        return false;
    }

    bool checkMembers(const SchemaNode &node, const Value &value)
    {
        const auto *map = value.asMap();
        if (!map) return true;
        bool valid = true;
        for (const auto &[name, member] : *map) {
            valid = checkMember(node, name, member) && valid;
            if (m_gaveUp || (!valid && !m_collects)) return false;
        }
        return valid;
    }

    bool checkMember(const SchemaNode &node, const std::string &name, const Value &member)
    {
        if (!pay(1)) return false;
        bool valid = true, isKnown = false;
        if (node.propertyNames) valid = evaluateAt(name, *node.propertyNames, Value(name));
        if (const auto found = node.properties.find(name); found != node.properties.end()) {
            isKnown = true;
            valid = evaluateAt(name, found->second, member) && valid;
        }
        for (const auto &[pattern, schema] : node.patternProperties) {
            const auto answer = pattern.search(name, m_steps);
            if (answer == EcmaPattern::Answer::tooMuchWork) return giveUp();
            if (answer == EcmaPattern::Answer::missing) continue;
            isKnown = true;
            valid = evaluateAt(name, schema, member) && valid;
        }
        if (isKnown || !node.additionalProperties) return valid;
        if (m_nodes[*node.additionalProperties].always == false) return unwanted(node, "additionalProperties", name);
        return evaluateAt(name, *node.additionalProperties, member) && valid;
    }

    bool checkCombinations(const SchemaNode &node, const Value &value)
    {
        bool valid = true;
        for (const auto id : node.allOf) {
            valid = evaluate(id, value) && valid;
            if (m_gaveUp || (!valid && !m_collects)) return false;
        }
        if (!node.anyOf.empty()) {
            bool any = false;
            for (const auto id : node.anyOf)
                if (!any) any = holds(id, value);
            if (!any) valid = fail(node, "anyOf");
        }
        if (!node.oneOf.empty()) {
            int matches = 0;
            for (const auto id : node.oneOf)
                if (matches < 2 && holds(id, value)) ++matches;
            if (matches != 1) valid = fail(node, "oneOf");
        }
        if (node.negated && holds(*node.negated, value)) valid = fail(node, "not");
        if (node.condition) {
            const auto &branch = holds(*node.condition, value) ? node.then : node.otherwise;
            if (branch && !evaluate(*branch, value)) valid = false;
        }
        return valid;
    }

    const std::deque<SchemaNode> &m_nodes;
    std::size_t &m_steps;
    std::vector<JsonSchema::Failure> m_failures;
    std::string m_path;
    int m_nesting = 0;
    bool m_collects = false, m_gaveUp = false;
};

} // namespace

std::vector<JsonSchema::Failure> evaluate(const CompiledSchema &schema, const Value &value, std::size_t &steps)
{
    return Evaluation(schema, steps).run(value);
}

} // namespace amphora::schema
