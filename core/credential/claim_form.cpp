#include "core/credential/claim_form.h"

#include "core/codec/json.h"
#include "core/credential/issue.h"
#include "core/schema/json_pointer.h"

#include <algorithm>
#include <charconv>

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;
using FieldKind = ClaimField::Kind;

constexpr int kRefHopsMax = 8;

/// Rules about a whole object or list that no single field can show.
constexpr std::string_view kRules[] = {"patternProperties", "propertyNames", "minProperties", "maxProperties", "dependencies", "if", "allOf", "anyOf", "oneOf", "not"};

std::string textMember(const Value &schema, std::string_view name)
{
    const auto *member = schema.find(name);
    return member && member->asText() ? *member->asText() : std::string();
}

const Value *atPointer(const Value &root, std::string_view pointer)
{
    const auto tokens = schema::parsePointer(pointer);
    if (!tokens) return nullptr;
    const auto *at = &root;
    for (const auto &token : *tokens) {
        at = at->find(token); // Into a list no reference of ours leads; such a part is typed as JSON.
        if (!at) return nullptr;
    }
    return at;
}

/// The schema that a local reference leads to: what stands beside `$ref` does not count in draft-07 (core §8.3).
const Value *resolved(const Value &root, const Value *schema)
{
    for (int hop = 0; hop < kRefHopsMax && schema && schema->asMap(); ++hop) {
        const auto *reference = schema->find("$ref");
        if (!reference) return schema;
        if (!reference->asText() || !reference->asText()->starts_with('#') || reference->asText()->find('%') != std::string::npos) return nullptr;
        schema = atPointer(root, std::string_view(*reference->asText()).substr(1));
    }
    return nullptr;
}

/// Its type, where there is one and one of null besides at most; an object with properties needs none.
std::string typeOf(const Value &schema)
{
    const auto *type = schema.find("type");
    if (!type) return schema.find("properties") ? "object" : "";
    if (type->asText()) return *type->asText();
    std::string only;
    if (const auto *list = type->asList())
        for (const auto &one : *list) {
            if (!one.asText() || *one.asText() == "null") continue;
            if (!only.empty()) return {};
            only = *one.asText();
        }
    return only;
}

bool isScalar(const Value &value) { return !value.asList() && !value.asMap(); }

FieldKind kindOfText(const std::string &format)
{
    return format == "date" ? FieldKind::date : format == "date-time" ? FieldKind::time : FieldKind::text;
}

class Reader {
public:
    explicit Reader(const Value &root) : m_root(root) {}

    Status object(const Value &schema, const std::string &above, int depth)
    {
        noteRules(schema, above);
        const auto *properties = schema.find("properties");
        if (!properties || !properties->asMap()) return ok();
        const auto *required = schema.find("required");
        const auto *needed = required ? required->asList() : nullptr;
        for (const auto &[name, member] : *properties->asMap()) {
            const bool isNeeded = needed && std::find(needed->begin(), needed->end(), Value(name)) != needed->end();
            if (auto read = field(member, name, above + '/' + schema::escapeToken(name), depth, isNeeded); !read) return read;
        }
        return ok();
    }

    std::vector<ClaimField> fields;
    std::vector<ClaimForm::Rule> unseen;

private:
    void noteRules(const Value &schema, const std::string &pointer)
    {
        for (const auto rule : kRules)
            if (schema.find(rule)) unseen.push_back({pointer, std::string(rule)});
        if (const auto *others = schema.find("additionalProperties"); others && others->asMap()) unseen.push_back({pointer, "additionalProperties"});
    }

    Status field(const Value &member, const std::string &name, const std::string &pointer, int depth, bool isRequired)
    {
        if (fields.size() == ClaimForm::kFieldsMax) return Error{Errc::size, "the schema has more fields than a form can show"};
        const auto *schema = resolved(m_root, &member);
        ClaimField field;
        field.pointer = pointer;
        field.depth = depth;
        field.isRequired = isRequired;
        field.kind = schema ? kindOf(*schema, depth, field) : FieldKind::json;
        field.title = schema ? textMember(*schema, "title") : std::string();
        if (field.title.empty()) field.title = name;
        if (schema) {
            field.description = textMember(*schema, "description");
            field.format = textMember(*schema, "format");
            if (const auto *longest = schema->find("maxLength"); longest && longest->asInteger() && field.kind == FieldKind::text)
                field.lengthMax = std::size_t(longest->asInteger()->toInt64().value_or(0));
            if (const auto *initial = schema->find("default")) field.initial = typedOf(*initial, field);
        }
        const bool isGroup = field.kind == FieldKind::group;
        fields.push_back(std::move(field));
        if (!isGroup) return ok();
        m_open.push_back(schema);
        auto read = object(*schema, pointer, depth + 1);
        m_open.pop_back();
        return read;
    }

    FieldKind kindOf(const Value &schema, int depth, ClaimField &field) const
    {
        if (!schema.asMap()) return FieldKind::json;
        if (const auto *only = schema.find("const")) {
            field.choices = {*only};
            return FieldKind::fixed;
        }
        if (const auto *choices = schema.find("enum"); choices && choices->asList()) {
            const auto &all = *choices->asList();
            if (all.size() > ClaimForm::kChoicesMax || !std::all_of(all.begin(), all.end(), isScalar)) return FieldKind::json;
            field.choices = all;
            return FieldKind::choice;
        }
        const auto type = typeOf(schema);
        if (type == "string") return kindOfText(textMember(schema, "format"));
        if (type == "integer") return FieldKind::integer;
        if (type == "number") return FieldKind::number;
        if (type == "boolean") return FieldKind::yesNo;
        if (type == "array") return kindOfList(schema, field);
        const bool isOpen = std::find(m_open.begin(), m_open.end(), &schema) != m_open.end(); // It stands in itself.
        const auto *members = schema.find("properties");
        if (type == "object" && members && members->asMap() && !members->asMap()->isEmpty() && depth < ClaimForm::kGroupDepthMax && !isOpen) return FieldKind::group;
        return FieldKind::json;
    }

    FieldKind kindOfList(const Value &schema, ClaimField &field) const
    {
        const auto *items = schema.find("items");
        const auto *each = items ? resolved(m_root, items) : nullptr;
        if (!each || !each->asMap()) return FieldKind::json;
        const auto type = typeOf(*each);
        if (type != "string" && type != "number" && type != "integer") return FieldKind::json;
        field.items = type == "string" ? FieldKind::text : type == "number" ? FieldKind::number : FieldKind::integer;
        return FieldKind::lines;
    }

    static std::string typedOf(const Value &value, const ClaimField &field)
    {
        if (field.kind == FieldKind::choice) {
            const auto found = std::find(field.choices.begin(), field.choices.end(), value);
            return found == field.choices.end() ? std::string() : std::to_string(found - field.choices.begin());
        }
        if (field.kind == FieldKind::lines) {
            std::string lines;
            if (const auto *list = value.asList())
                for (const auto &one : *list) lines += (lines.empty() ? "" : "\n") + printed(one);
            return lines;
        }
        if (field.kind == FieldKind::group || field.kind == FieldKind::fixed) return {};
        if (field.kind != FieldKind::json) return printed(value);
        const auto json = codec::printJson(value);
        return json ? *json : std::string();
    }
    static std::string printed(const Value &value)
    {
        if (value.asText()) return *value.asText();
        const auto json = codec::printJson(value);
        return json ? *json : std::string();
    }

    const Value &m_root;
    std::vector<const Value *> m_open; ///< Groups around the field that is read.
};

bool isBlank(const std::string &typed) { return typed.find_first_not_of(" \t\r\n") == std::string::npos; }

std::string trimmed(const std::string &typed)
{
    const auto first = typed.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : typed.substr(first, typed.find_last_not_of(" \t\r\n") - first + 1);
}

/// JSON's way of writing numbers, and a comma in the place of the point.
std::optional<Value> numberOf(std::string typed)
{
    typed = trimmed(typed);
    if (std::count(typed.begin(), typed.end(), ',') == 1 && typed.find('.') == std::string::npos) typed[typed.find(',')] = '.';
    const auto value = codec::parseJson(typed);
    if (!value || !value->asNumber()) return std::nullopt;
    return *value;
}

std::optional<Value> listOf(const std::string &typed, FieldKind items)
{
    List list;
    for (std::size_t begin = 0; begin <= typed.size();) {
        const auto end = std::min(typed.find('\n', begin), typed.size());
        const auto line = trimmed(typed.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty()) continue;
        if (items == FieldKind::text) {
            list.push_back(line);
            continue;
        }
        auto number = numberOf(line);
        if (!number) return std::nullopt;
        list.push_back(std::move(*number));
    }
    return list;
}

std::optional<Value> valueOf(const ClaimField &field, const std::string &typed)
{
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::date:
    case FieldKind::time: return Value(typed);
    case FieldKind::number:
    case FieldKind::integer: return numberOf(typed);
    case FieldKind::yesNo: return Value(typed == "true");
    case FieldKind::lines: return listOf(typed, field.items);
    case FieldKind::choice: {
        std::size_t at = 0;
        const auto [end, code] = std::from_chars(typed.data(), typed.data() + typed.size(), at);
        if (code != std::errc() || end != typed.data() + typed.size() || at >= field.choices.size()) return std::nullopt;
        return field.choices[at];
    }
    case FieldKind::json: {
        auto value = codec::parseJson(typed);
        return value ? std::optional<Value>(std::move(*value)) : std::nullopt;
    }
    case FieldKind::group:
    case FieldKind::fixed: break;
    }
    return std::nullopt;
}

/// Where the value belongs: objects that are not there yet are made on the way.
void put(Map &claims, const std::string &pointer, Value value)
{
    const auto tokens = schema::parsePointer(pointer); // Our own pointers are well-formed.
    auto *at = &claims;
    for (std::size_t i = 0; i + 1 < tokens->size(); ++i) {
        auto *below = at->find((*tokens)[i]);
        if (!below) below = &at->append((*tokens)[i], Value(Map()));
        if (!below->asMap()) return;
        at = below->asMap();
    }
    at->set(tokens->back(), std::move(value));
}

/// The field at the pointer, or what it stands in; empty where no field is.
std::string fieldAround(const ClaimForm &form, std::string pointer)
{
    while (!pointer.empty() && !form.find(pointer)) pointer.erase(pointer.rfind('/'));
    return pointer;
}

} // namespace

const ClaimField *ClaimForm::find(std::string_view pointer) const noexcept
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ClaimField &field) { return field.pointer == pointer; });
    return found == fields.end() ? nullptr : &*found;
}

const codec::Value *valueAt(const Map &claims, const std::string &pointer)
{
    const auto tokens = schema::parsePointer(pointer);
    if (!tokens) return nullptr;
    const Value *at = nullptr;
    const auto *map = &claims;
    for (const auto &token : *tokens) {
        at = map ? map->find(token) : nullptr;
        if (!at) return nullptr;
        map = at->asMap();
    }
    return at;
}

Result<std::shared_ptr<const ClaimForm>> claimFormOf(const Value &schema)
{
    auto rules = formSchema(schema);
    if (!rules) return rules.error();
    const auto *root = resolved(schema, &schema);
    if (!root || typeOf(*root) != "object") return Error{Errc::unsupported, "a form is made from a schema of an object", "type"};
    Reader reader(schema);
    if (auto read = reader.object(*root, {}, 0); !read) return read.error();
    if (reader.fields.empty()) return Error{Errc::unsupported, "the schema names no claim that could be typed", "properties"};
    return std::make_shared<const ClaimForm>(ClaimForm{schema, std::move(*rules), textMember(schema, "$id"), textMember(*root, "title"), textMember(*root, "description"),
                                                       std::move(reader.fields), std::move(reader.unseen)});
}

FilledForm fillForm(const ClaimForm &form, const std::map<std::string, std::string> &typed)
{
    FilledForm filled;
    const auto blame = [&](ClaimProblem problem) {
        const bool isKnown = std::any_of(filled.problems.begin(), filled.problems.end(), [&](const ClaimProblem &one) { return one.pointer == problem.pointer; });
        if (!isKnown) filled.problems.push_back(std::move(problem));
    };
    for (const auto &field : form.fields) {
        if (field.kind == FieldKind::fixed || field.kind == FieldKind::group) continue;
        const auto words = typed.find(field.pointer);
        if (words == typed.end() || isBlank(words->second)) continue;
        auto value = valueOf(field, words->second);
        if (!value) blame({field.pointer, ClaimProblem::Kind::unreadable, {}, {}});
        else if (inexactNumberIn(*value)) blame({field.pointer, ClaimProblem::Kind::inexact, {}, {}});
        else put(filled.claims, field.pointer, std::move(*value));
    }
    // What must be there is there: nobody can type what is fixed, and the members of an object that is needed are asked for one by one.
    for (const auto &field : form.fields) {
        if (!field.isRequired || (field.kind != FieldKind::fixed && field.kind != FieldKind::group)) continue;
        const auto above = field.pointer.substr(0, field.pointer.rfind('/'));
        if ((!above.empty() && !valueAt(filled.claims, above)) || valueAt(filled.claims, field.pointer)) continue;
        put(filled.claims, field.pointer, field.kind == FieldKind::fixed ? field.choices.front() : Value(Map()));
    }
    for (const auto &failure : form.rules.check(Value(filled.claims))) {
        const auto name = failure.keyword == "required" || failure.keyword == "dependencies" ? codec::parseJson(failure.limit) : Result<Value>(Value());
        const bool isMissing = name && name->asText();
        const auto place = isMissing ? failure.path + '/' + schema::escapeToken(*name->asText()) : failure.path;
        const auto pointer = fieldAround(form, place);
        blame({pointer, isMissing && pointer == place ? ClaimProblem::Kind::missing : ClaimProblem::Kind::rule, failure.keyword, failure.limit});
    }
    return filled;
}

} // namespace amphora::credential
