#include "core/schema/json_pointer.h"
#include "core/schema/schema_nodes.h"
#include "core/schema/uri_reference.h"

#include <array>
#include <charconv>
#include <limits>
#include <map>

namespace amphora::schema {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

/// Longest `$id` and `$ref`: each position of a schema may have a base URI of its own.
constexpr std::size_t kUriBytesMax = 1024;

constexpr std::array<std::string_view, 8> kHoldASchema = {"additionalItems", "contains", "additionalProperties", "propertyNames",
                                                          "not", "if", "then", "else"};
constexpr std::array<std::string_view, 3> kHoldAList = {"allOf", "anyOf", "oneOf"};
constexpr std::array<std::string_view, 4> kHoldAMap = {"definitions", "properties", "patternProperties", "dependencies"};

/// Every subschema that stands directly in a schema.
template <typename F>
void forEachSubschema(const Map &schema, F &&use)
{
    const auto useList = [&use](const List &list) {
        for (const auto &item : list) use(item);
    };
    for (const auto name : kHoldASchema)
        if (const auto *held = schema.find(name)) use(*held);
    for (const auto name : kHoldAList)
        if (const auto *held = schema.find(name); held && held->asList()) useList(*held->asList());
    for (const auto name : kHoldAMap)
        if (const auto *held = schema.find(name); held && held->asMap())
            for (const auto &[key, member] : *held->asMap())
                if (!member.asList()) use(member);
    if (const auto *items = schema.find("items")) {
        if (items->asList())
            useList(*items->asList());
        else
            use(*items);
    }
}

/// A count that no document reaches stands for all larger ones.
std::size_t countOf(const Value &value)
{
    constexpr double kEndless = 0x1p63;
    if (const auto *whole = value.asInteger()) return static_cast<std::size_t>(whole->argument);
    const double number = *value.asNumber();
    return number < kEndless ? static_cast<std::size_t>(number) : std::numeric_limits<std::size_t>::max();
}

std::vector<std::string> textsOf(const Value &value)
{
    std::vector<std::string> texts;
    for (const auto &item : *value.asList()) texts.push_back(*item.asText());
    return texts;
}

unsigned typeBit(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, unsigned>, 7> kTypes = {{{"null", typeNull}, {"boolean", typeBoolean},
        {"integer", typeInteger}, {"number", typeInteger | typeFraction}, {"string", typeString}, {"array", typeArray}, {"object", typeObject}}};
    for (const auto &[known, bit] : kTypes)
        if (known == name) return bit;
    return 0;
}

class Compiler {
public:
    explicit Compiler(CompiledSchema &compiled) : m_compiled(compiled) {}

    Status run(const Value &root)
    {
        m_resources.emplace("", Resource{&root, baseInside(root, "")});
        scan(root, "");
        nodeFor(root);
        // Also what nothing refers to: a schema is whole or refused.
        for (std::size_t i = 0; i < m_positions.size(); ++i) nodeFor(*m_positions[i]);
        while (!m_open.empty() && !m_error) {
            const auto [value, id] = m_open.back();
            m_open.pop_back();
            build(*value, m_compiled.nodes[id]);
        }
        return m_error ? Status(*m_error) : refsEnd();
    }

private:
    struct Resource {
        const Value *schema;
        std::string base;
    };

    void fail(std::string why, std::string where = {})
    {
        if (!m_error) m_error = Error{Errc::schema, std::move(why), std::move(where)};
    }

    // ---- where things are ----

    /// The base URI inside `schema`, which stands where `base` holds.
    static std::string baseInside(const Value &schema, const std::string &base)
    {
        const auto *id = schema.find("$id");
        if (!id || !id->asText() || schema.find("$ref")) return base;
        return UriReference::split(*id->asText()).resolvedFrom(UriReference::split(base)).withoutFragment();
    }

    /// Notes the names and bases of `root` and everything in it.
    void scan(const Value &root, const std::string &rootBase)
    {
        std::vector<std::pair<const Value *, std::string>> open = {{&root, rootBase}};
        while (!open.empty()) {
            const auto [schema, outer] = std::move(open.back());
            open.pop_back();
            const auto base = baseInside(*schema, outer);
            if (!m_bases.emplace(schema, base).second) continue;
            m_positions.push_back(schema);
            const auto *map = schema->asMap();
            if (!map) continue;
            if (const auto *id = map->find("$id"); id && id->asText() && !map->find("$ref")) {
                if (id->asText()->size() > kUriBytesMax) return fail("an $id is too long");
                const auto full = UriReference::split(*id->asText()).resolvedFrom(UriReference::split(outer));
                const bool isAnchor = full.fragment && !full.fragment->empty();
                m_resources.emplace(isAnchor ? full.toString() : full.withoutFragment(), Resource{schema, base});
            }
            forEachSubschema(*map, [&open, &base](const Value &child) { open.emplace_back(&child, base); });
        }
    }

    /// What a pointer names, keyword or not; a null pointer if nothing, or if it is no schema.
    const Value *follow(const Resource &resource, const std::string &pointer)
    {
        const auto tokens = parsePointer(percentDecoded(pointer));
        if (!tokens) return nullptr;
        const Value *at = resource.schema;
        auto inside = resource.base, outside = resource.base;
        for (const auto &token : *tokens) {
            const Value *next = at->find(token);
            if (const auto *list = at->asList()) {
                std::size_t index = list->size();
                std::from_chars(token.data(), token.data() + token.size(), index);
                if (index < list->size()) next = &(*list)[index];
            }
            if (!next) return nullptr;
            at = next;
            outside = inside;
            inside = baseInside(*at, outside);
        }
        if (!m_bases.contains(at)) { // No keyword of draft-07 holds it, so nobody looked at it yet.
            if (!isDraft07(*at, m_steps)) return nullptr;
            scan(*at, outside);
        }
        return at;
    }

    const Value *target(const std::string &ref, const std::string &base)
    {
        if (ref.size() > kUriBytesMax) return nullptr;
        const auto full = UriReference::split(ref).resolvedFrom(UriReference::split(base));
        const auto document = full.withoutFragment();
        if (document == kDraft07Uri && m_resources.try_emplace(document, Resource{&draft07(), document}).second) scan(draft07(), document);
        const bool isAnchor = full.fragment && !full.fragment->empty() && full.fragment->front() != '/';
        const auto found = m_resources.find(isAnchor ? document + '#' + percentDecoded(*full.fragment) : document);
        if (found == m_resources.end()) return nullptr;
        return isAnchor || !full.fragment || full.fragment->empty() ? found->second.schema : follow(found->second, *full.fragment);
    }

    // ---- nodes ----

    NodeId nodeFor(const Value &schema)
    {
        const auto [known, isNew] = m_ids.try_emplace(&schema, m_compiled.nodes.size());
        if (isNew) {
            m_compiled.nodes.emplace_back();
            m_open.emplace_back(&schema, known->second);
        }
        return known->second;
    }

    std::optional<NodeId> child(const Map &schema, std::string_view keyword)
    {
        const auto *held = schema.find(keyword);
        return held ? std::optional(nodeFor(*held)) : std::nullopt;
    }

    std::vector<NodeId> children(const Map &schema, std::string_view keyword)
    {
        std::vector<NodeId> ids;
        if (const auto *held = schema.find(keyword))
            for (const auto &item : *held->asList()) ids.push_back(nodeFor(item));
        return ids;
    }

    std::optional<EcmaPattern> compilePattern(const std::string &written)
    {
        auto pattern = EcmaPattern::compile(written);
        if (!pattern) {
            fail(pattern.error().detail, written);
            return std::nullopt;
        }
        m_patternBytes += pattern->compiledBytes();
        if (m_patternBytes > JsonSchema::kPatternBytesMax) m_error = Error{Errc::size, "the patterns of the schema are too large"};
        return std::move(pattern).value();
    }

    void build(const Value &schema, SchemaNode &node)
    {
        if (const auto *always = schema.asBool()) {
            node.always = *always;
            return;
        }
        node.source = schema.asMap();
        const auto &map = *node.source;
        if (const auto *ref = map.find("$ref")) {
            const auto *found = target(*ref->asText(), m_bases[&schema]);
            if (!found) return fail("a $ref leads nowhere", *ref->asText());
            node.ref = nodeFor(*found);
            return;
        }
        readAssertions(map, node);
        readNumbers(map, node);
        readArrays(map, node);
        readObjects(map, node);
        node.allOf = children(map, "allOf");
        node.anyOf = children(map, "anyOf");
        node.oneOf = children(map, "oneOf");
        node.negated = child(map, "not");
        node.condition = child(map, "if");
        node.then = child(map, "then");
        node.otherwise = child(map, "else");
    }

    void readAssertions(const Map &map, SchemaNode &node)
    {
        if (const auto *type = map.find("type")) {
            if (type->asText()) node.types = typeBit(*type->asText());
            else
                for (const auto &name : textsOf(*type)) node.types |= typeBit(name);
        }
        if (const auto *enumeration = map.find("enum")) node.enumeration = enumeration->asList();
        node.constant = map.find("const");
        if (const auto *pattern = map.find("pattern")) node.pattern = compilePattern(*pattern->asText());
        if (const auto *format = map.find("format")) {
            node.isRegexFormat = *format->asText() == "regex";
            node.format = formatCheck(*format->asText());
        }
    }

    static void readNumbers(const Map &map, SchemaNode &node)
    {
        const auto read = [&map](std::string_view keyword, auto &into, auto convert) {
            if (const auto *value = map.find(keyword)) into = convert(*value);
        };
        const auto number = [](const Value &value) { return *value.asNumber(); };
        read("multipleOf", node.multipleOf, number);
        read("maximum", node.maximum, number);
        read("exclusiveMaximum", node.exclusiveMaximum, number);
        read("minimum", node.minimum, number);
        read("exclusiveMinimum", node.exclusiveMinimum, number);
        read("maxLength", node.maxLength, countOf);
        read("minLength", node.minLength, countOf);
        read("maxItems", node.maxItems, countOf);
        read("minItems", node.minItems, countOf);
        read("maxProperties", node.maxProperties, countOf);
        read("minProperties", node.minProperties, countOf);
    }

    void readArrays(const Map &map, SchemaNode &node)
    {
        if (const auto *unique = map.find("uniqueItems")) node.hasUniqueItems = *unique->asBool();
        node.contains = child(map, "contains");
        const auto *items = map.find("items");
        if (!items) return; // `additionalItems` alone says nothing.
        if (items->asList()) {
            node.tuple = children(map, "items");
            node.items = child(map, "additionalItems");
            node.hasAdditionalItems = true;
        } else {
            node.items = nodeFor(*items);
        }
    }

    void readObjects(const Map &map, SchemaNode &node)
    {
        if (const auto *properties = map.find("properties"))
            for (const auto &[name, schema] : *properties->asMap()) node.properties.emplace(name, nodeFor(schema));
        if (const auto *properties = map.find("patternProperties"))
            for (const auto &[pattern, schema] : *properties->asMap())
                if (auto compiled = compilePattern(pattern)) node.patternProperties.emplace_back(std::move(*compiled), nodeFor(schema));
        node.additionalProperties = child(map, "additionalProperties");
        node.propertyNames = child(map, "propertyNames");
        if (const auto *required = map.find("required")) node.required = textsOf(*required);
        const auto *dependencies = map.find("dependencies");
        if (!dependencies) return;
        for (const auto &[name, needed] : *dependencies->asMap()) {
            if (needed.asList())
                node.neededBeside.emplace_back(name, textsOf(needed));
            else
                node.dependentSchemas.emplace_back(name, nodeFor(needed));
        }
    }

    /// E-SCHEMA for a $ref that comes back to itself and so says nothing.
    Status refsEnd() const
    {
        std::vector<NodeId> seenFrom(m_compiled.nodes.size(), m_compiled.nodes.size());
        for (NodeId start = 0; start < m_compiled.nodes.size(); ++start) {
            for (NodeId at = start; m_compiled.nodes[at].ref; at = *m_compiled.nodes[at].ref) {
                if (seenFrom[at] == start) return Error{Errc::schema, "a $ref leads back to itself"};
                if (seenFrom[at] < start) break; // Walked before, and it ended.
                seenFrom[at] = start;
            }
        }
        return ok();
    }

    CompiledSchema &m_compiled;
    std::optional<Error> m_error;
    std::map<std::string, Resource> m_resources; ///< By absolute URI, with fragment for an anchor.
    std::map<const Value *, std::string> m_bases; ///< The base URI inside each position.
    std::vector<const Value *> m_positions;
    std::map<const Value *, NodeId> m_ids;
    std::vector<std::pair<const Value *, NodeId>> m_open;
    std::size_t m_patternBytes = 0;
    std::size_t m_steps = JsonSchema::kStepsMax; ///< For checking what only pointers lead to.
};

} // namespace

Result<std::unique_ptr<CompiledSchema>> compileNodes(std::unique_ptr<const Value> schema)
{
    auto compiled = std::make_unique<CompiledSchema>();
    compiled->document = std::move(schema);
    if (const auto read = Compiler(*compiled).run(*compiled->document); !read) return read.error();
    return compiled;
}

} // namespace amphora::schema
