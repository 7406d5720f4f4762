#include "core/schema/json_patch.h"

#include "core/codec/dag_cbor.h"
#include "core/schema/json_equality.h"
#include "core/schema/json_pointer.h"
#include "core/schema/lax_patch.h"
#include "core/schema/patched_document.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>

namespace amphora::schema {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

Error failed(std::string why) { return Error{Errc::patch, std::move(why)}; }

// ---- diff ---------------------------------------------------------------------------------------------------------------------

/// A key that JavaScript takes for an index of a list: it enumerates these first and in ascending order.
std::optional<std::uint32_t> jsIndex(std::string_view key)
{
    if (key.empty() || key.size() > 10 || (key.size() > 1 && key.front() == '0')) return std::nullopt;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (error != std::errc() || end != key.data() + key.size() || number > 4'294'967'294U) return std::nullopt;
    return static_cast<std::uint32_t>(number);
}

std::vector<const Map::Entry *> inJsOrder(const Map &map)
{
    std::vector<const Map::Entry *> entries;
    entries.reserve(map.size());
    for (const auto &entry : map)
        if (jsIndex(entry.first)) entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const auto *a, const auto *b) { return *jsIndex(a->first) < *jsIndex(b->first); });
    for (const auto &entry : map)
        if (!jsIndex(entry.first)) entries.push_back(&entry);
    return entries;
}

class Differ {
public:
    /// False if the values are too deep, or the patch grows too large.
    bool compare(const Value &before, const Value &after, const std::string &path, int depth)
    {
        if (depth > codec::kDagCborDepthMax) return false;
        if (before.asMap() && after.asMap()) return compareMaps(*before.asMap(), *after.asMap(), path, depth);
        if (before.asList() && after.asList()) return compareLists(*before.asList(), *after.asList(), path, depth);
        return equalAsJson(before, after) || emit("replace", path, &after);
    }

    bool isTooLarge() const noexcept { return m_pathBytes > kDiffPathBytesMax; }
    List take() { return std::move(m_patch); }

private:
    bool emit(const char *op, std::string path, const Value *value)
    {
        m_pathBytes += path.size();
        if (isTooLarge()) return false;
        Map operation;
        operation.append("op", op);
        operation.append("path", std::move(path));
        if (value) operation.append("value", *value);
        m_patch.emplace_back(std::move(operation));
        return true;
    }

    bool compareMaps(const Map &before, const Map &after, const std::string &path, int depth)
    {
        const MemberIndex old(before), next(after);
        const auto oldOrder = inJsOrder(before);
        for (auto entry = oldOrder.rbegin(); entry != oldOrder.rend(); ++entry) {
            const auto &[key, value] = **entry;
            const auto at = path + '/' + escapeToken(key);
            if (const auto *now = next.find(key)) {
                if (!compare(value, *now, at, depth + 1)) return false;
            } else if (!emit("remove", at, nullptr)) {
                return false;
            }
        }
        for (const auto *entry : inJsOrder(after))
            if (!old.find(entry->first) && !emit("add", path + '/' + escapeToken(entry->first), &entry->second)) return false;
        return true;
    }

    bool compareLists(const List &before, const List &after, const std::string &path, int depth)
    {
        for (std::size_t i = before.size(); i-- > 0;) {
            const auto at = path + '/' + std::to_string(i);
            if (!(i >= after.size() ? emit("remove", at, nullptr) : compare(before[i], after[i], at, depth + 1))) return false;
        }
        for (std::size_t i = before.size(); i < after.size(); ++i)
            if (!emit("add", path + '/' + std::to_string(i), &after[i])) return false;
        return true;
    }

    List m_patch;
    std::size_t m_pathBytes = 0;
};

// ---- strict application -------------------------------------------------------------------------------------------------------

using Tokens = std::span<const std::string>;

/// RFC 6901 §4: digits without leading zeros, at most `last`.
std::optional<std::size_t> listIndex(std::string_view token, std::size_t last)
{
    if (token.empty() || (token.size() > 1 && token.front() == '0')) return std::nullopt;
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    if (error != std::errc() || end != token.data() + token.size() || index > last) return std::nullopt;
    return index;
}

/// One operation of RFC 6902.
class StrictPatch {
public:
    explicit StrictPatch(PatchedDocument &document) : m_document(document) {}

    Status apply(const Value &operation)
    {
        const auto *op = text(operation, "op");
        if (!operation.asMap() || !op) return failed("an operation without `op`");
        auto path = pointer(operation, "path");
        if (!path) return path.error();
        if (*op == "remove") return remove(*path);
        if (*op == "move" || *op == "copy") return transfer(operation, *path, *op == "move");
        if (*op != "add" && *op != "replace" && *op != "test") return failed("an operation that does not exist");
        const auto *value = operation.find("value");
        if (!value) return failed("an operation without `value`");
        if (*op == "add") return add(*path, *value);
        return *op == "replace" ? replace(*path, *value) : test(*path, *value);
    }

private:
    static const std::string *text(const Value &operation, std::string_view name)
    {
        const auto *value = operation.find(name);
        return value ? value->asText() : nullptr;
    }

    static Result<std::vector<std::string>> pointer(const Value &operation, std::string_view name)
    {
        const auto *written = text(operation, name);
        if (!written) return failed("an operation without `" + std::string(name) + "`");
        auto tokens = parsePointer(*written);
        if (!tokens) return failed(tokens.error().detail);
        return tokens;
    }

    Result<Value *> find(Tokens tokens)
    {
        Value *at = &m_document.root();
        for (const auto &token : tokens) {
            if (const auto charged = m_document.chargeStep(*at); !charged) return charged.error();
            Value *next = nullptr;
            if (auto *map = at->asMap())
                next = map->find(token);
            else if (auto *list = at->asList(); list && !list->empty())
                if (const auto index = listIndex(token, list->size() - 1)) next = &(*list)[*index];
            if (!next) return failed("the patch names a place that is not there");
            at = next;
        }
        return at;
    }

    Status add(Tokens path, Value value)
    {
        if (path.empty()) return m_document.setRoot(std::move(value));
        auto parent = find(path.first(path.size() - 1));
        if (!parent) return parent.error();
        if (auto *map = (*parent)->asMap()) return m_document.setMember(*map, path.back(), std::move(value), path.size());
        auto *list = (*parent)->asList();
        if (!list) return failed("the patch adds to what is no map and no list");
        const auto index = path.back() == "-" ? std::optional(list->size()) : listIndex(path.back(), list->size());
        if (!index) return failed("the patch adds at no index of the list");
        return m_document.insert(*list, *index, std::move(value), path.size());
    }

    Status remove(Tokens path)
    {
        if (path.empty()) return failed("the patch removes the whole document");
        if (auto there = find(path); !there) return there.error();
        auto *parent = *find(path.first(path.size() - 1));
        if (auto *map = parent->asMap()) return m_document.removeMember(*map, path.back());
        auto &list = *parent->asList();
        return m_document.removeItem(list, *listIndex(path.back(), list.size() - 1));
    }

    Status replace(Tokens path, const Value &value)
    {
        if (auto there = find(path); !there) return there.error();
        if (path.empty()) return m_document.setRoot(value);
        auto *parent = *find(path.first(path.size() - 1));
        if (auto *map = parent->asMap()) return m_document.setMember(*map, path.back(), value, path.size());
        auto &list = *parent->asList();
        return m_document.replaceItem(list, *listIndex(path.back(), list.size() - 1), value, path.size());
    }

    Status test(Tokens path, const Value &value)
    {
        auto there = find(path);
        if (!there) return there.error();
        if (const auto charged = m_document.chargeWhole(value); !charged) return charged;
        return equalAsJson(**there, value) ? ok() : Status(failed("a test of the patch does not hold"));
    }

    Status transfer(const Value &operation, Tokens path, bool isMove)
    {
        const auto from = pointer(operation, "from");
        if (!from) return from.error();
        const bool intoItself = from->size() < path.size() && std::equal(from->begin(), from->end(), path.begin());
        if (isMove && intoItself) return failed("the patch moves a value into itself");
        const auto source = find(*from);
        if (!source) return source.error();
        const bool isBeside = !isMove && !path.empty();
        const auto charged = isBeside ? m_document.chargeCopy(**source) : m_document.chargeWhole(**source);
        if (!charged) return charged;
        Value value = **source;
        if (isMove && !from->empty())
            if (const auto removed = remove(*from); !removed) return removed;
        return add(path, std::move(value));
    }

    PatchedDocument &m_document;
};

/// JavaScript reads `length` of what it is given: what has none, or 0, is a patch of no operations.
bool hasNoLengthInJs(const Value &patch)
{
    if (patch.asText()) return patch.asText()->empty();
    return !patch.isNull() && !patch.asBytes() && !patch.find("length");
}

} // namespace

Result<Value> diff(const Value &before, const Value &after)
{
    if (before.kind() != after.kind() && !(before.asNumber() && after.asNumber()))
        return failed("a patch cannot turn the whole document into another kind of value");
    Differ differ;
    if (!differ.compare(before, after, {}, 0))
        return differ.isTooLarge() ? Error{Errc::size, "the patch would be too large"} : Error{Errc::depth, "the documents are too deep to compare"};
    return Value(differ.take());
}

Result<Value> applyPatch(const Value &document, const Value &patch, PatchRules rules)
{
    auto work = PatchedDocument::of(document);
    if (!work) return work.error();
    const auto *operations = patch.asList();
    if (!operations && rules == PatchRules::lax && hasNoLengthInJs(patch)) return document;
    if (!operations) return failed("a patch is a list of operations");
    if (operations->size() > kPatchOperationsMax) return Error{Errc::size, "the patch has too many operations"};
    StrictPatch strict(*work);
    for (std::size_t i = 0; i < operations->size(); ++i) {
        const auto &operation = (*operations)[i];
        const auto applied = rules == PatchRules::strict ? strict.apply(operation) : applyLax(*work, operation);
        if (!applied) return Error{applied.error().code, applied.error().detail, std::to_string(i)};
    }
    return std::move(*work).takeRoot();
}

} // namespace amphora::schema
