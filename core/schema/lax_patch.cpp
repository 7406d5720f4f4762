#include "core/schema/lax_patch.h"

#include "core/schema/json_equality.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace amphora::schema {

using codec::List;
using codec::Value;

namespace {

Error failed(const char *why) { return Error{Errc::patch, why}; }

/// A value, or JavaScript's `undefined`.
using Maybe = std::optional<Value>;

/// One segment of a path as JavaScript uses it for a property; absent where the path has no second part at all.
using Key = std::optional<std::string>;

/// The text as an element of a list is named: digits only, also none at all and with leading zeros, wrapped to 32 bits by `~~`.
std::optional<std::int64_t> wrappedIndex(std::string_view token)
{
    for (const char c : token)
        if (c < '0' || c > '9') return std::nullopt;
    double number = 0;
    std::from_chars(token.data(), token.data() + token.size(), number);
    if (!std::isfinite(number)) return 0;
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(std::fmod(number, 4'294'967'296.0)));
}

/// What `splice` makes of a key that is no index: numbers are numbers, words are 0. Nothing for the rarer spellings ("0x1", " 1").
std::optional<std::int64_t> splicePosition(const std::string &token)
{
    double number = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    if (error == std::errc() && end == token.data() + token.size()) {
        if (!std::isfinite(number) || std::abs(number) > 1e9) return std::nullopt;
        return static_cast<std::int64_t>(number);
    }
    for (const char c : token)
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) return std::nullopt;
    return token.find("nfinity") == std::string::npos ? std::optional<std::int64_t>(0) : std::nullopt;
}

std::size_t spliceStart(std::int64_t at, std::size_t size)
{
    const auto length = static_cast<std::int64_t>(size);
    return static_cast<std::size_t>(at < 0 ? std::max<std::int64_t>(length + at, 0) : std::min(at, length));
}

std::vector<std::string> segments(std::string_view path)
{
    std::vector<std::string> found(1);
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '/') {
            found.emplace_back();
        } else if (path[i] == '~' && i + 1 < path.size() && (path[i + 1] == '0' || path[i + 1] == '1')) {
            found.back() += path[++i] == '0' ? '~' : '/';
        } else {
            found.back() += path[i]; // A stray ~ stands for itself.
        }
    }
    return found;
}

/// Where an operation acts: a map or list, or a scalar (which has no members), and the key in it.
struct Place {
    Value *container;
    std::string key; ///< "-" already replaced in lists.
    std::size_t depth;
    bool isList() const { return container->asList() != nullptr; }
};

class LaxOperation {
public:
    LaxOperation(PatchedDocument &document, const Value &operation) : m_document(document), m_operation(operation) {}

    Status apply()
    {
        const auto *op = m_operation.find("op");
        const std::string name = op && op->asText() ? *op->asText() : std::string();
        const auto path = pathOf("path");
        if (!path) return path.error();
        const auto *value = m_operation.find("value");
        const auto given = value ? Maybe(*value) : Maybe();
        if (m_operation.find("path") && path->empty() && m_operation.find("path")->asText()) return applyToRoot(name, given);
        if (name == "add") return add(*path, given);
        if (name == "move" || name == "copy") return transfer(*path, name == "move");
        if (name == "remove") return removed(*path).andThen([](Maybe) { return ok(); });
        const auto place = walk(*path);
        if (!place) return place.error();
        if (name == "replace") return replace(*place, given);
        if (name == "_get") return ok();
        if (name == "test") return test(read(*place), value);
        return failed("an operation that does not exist");
    }

private:
    /// `operation.path || ""`, and a TypeError for what is neither falsy nor text.
    Result<std::string> pathOf(std::string_view name) const
    {
        if (!m_operation.asMap()) return failed("an operation that is no map");
        const auto *path = m_operation.find(name);
        if (!path || path->isNull()) return std::string();
        if (path->asText()) return *path->asText();
        const bool isFalsy = (path->asBool() && !*path->asBool()) || (path->asNumber() && *path->asNumber() == 0);
        if (!isFalsy) return failed("a path that is no text");
        return std::string();
    }

    Status applyToRoot(const std::string &op, const Maybe &value)
    {
        if (op == "add" || op == "replace") return m_document.setRoot(value.value_or(Value()));
        if (op == "remove") return m_document.setRoot(Value());
        if (op == "test") return test(&m_document.root(), value ? &*value : nullptr);
        if (op != "move" && op != "copy") return ok(); // Without validation an unknown operation on the root does nothing.
        auto source = readFrom(Copy::instead);
        if (!source) return source.error();
        return m_document.setRoot(std::move(*source).value_or(Value()));
    }

    Status test(const Value *found, const Value *wanted)
    {
        if (wanted)
            if (const auto charged = m_document.chargeWhole(*wanted); !charged) return charged;
        const bool equal = found && wanted ? equalAsJson(*found, *wanted) : !found && !wanted;
        return equal ? ok() : Status(failed("a test of the patch does not hold"));
    }

    Result<Place> walk(const std::string &path)
    {
        const auto keys = segments(path);
        Value *at = &m_document.root();
        // What stands before the first slash is skipped, whatever it is; without a slash the key is `undefined`.
        for (std::size_t t = 1;; ++t) {
            const Key key = t < keys.size() ? Key(keys[t]) : Key();
            if (key && (*key == "__proto__" || (*key == "prototype" && keys[t - 1] == "constructor"))) return failed("a banned path");
            if (at->isNull() || at->asBytes() || at->asLink()) return failed("the patch reaches into what has no members");
            if (at->asList() && !key) return failed("the patch names no item of a list");
            if (const auto charged = m_document.chargeStep(*at); !charged) return charged.error();
            Place place{at, key.value_or("undefined"), t};
            if (const auto *list = at->asList()) {
                if (place.key == "length") return failed("the length of a list cannot be patched here");
                if (place.key == "-") place.key = std::to_string(list->size());
            }
            if (t + 1 >= keys.size()) return place;
            at = read(place);
            if (!at) return failed("the patch names a place that is not there");
        }
    }

    static Value *read(const Place &place)
    {
        if (auto *map = place.container->asMap()) return map->find(place.key);
        auto *list = place.container->asList();
        if (!list) return nullptr;
        const auto index = wrappedIndex(place.key);
        const bool isThere = index && *index >= 0 && static_cast<std::size_t>(*index) < list->size();
        return isThere ? &(*list)[static_cast<std::size_t>(*index)] : nullptr;
    }

    enum class Copy { beside, instead };

    Result<Maybe> readFrom(Copy kind)
    {
        const auto *from = m_operation.find("from");
        const auto path = pathOf("from");
        if (!path) return path.error();
        const Value *found = &m_document.root();
        if (!from || !from->asText() || !path->empty()) {
            const auto place = walk(*path);
            if (!place) return place.error();
            found = read(*place);
        }
        if (!found) return Maybe();
        const auto charged = kind == Copy::beside ? m_document.chargeCopy(*found) : m_document.chargeWhole(*found);
        if (!charged) return charged.error();
        return Maybe(*found);
    }

    Status set(const Place &place, Maybe value)
    {
        if (auto *map = place.container->asMap()) {
            if (value) return m_document.setMember(*map, place.key, *std::move(value), place.depth);
            return map->find(place.key) ? m_document.removeMember(*map, place.key) : ok();
        }
        return ok(); // JavaScript drops what is written to a number, a text or a boolean.
    }

    Status add(const std::string &path, Maybe value)
    {
        const auto place = walk(path);
        if (!place) return place.error();
        auto *list = place->container->asList();
        if (!list) return set(*place, std::move(value));
        const auto index = wrappedIndex(place->key);
        if (!index) return ok(); // A property of the list object, which JSON does not show.
        return m_document.insert(*list, spliceStart(*index, list->size()), std::move(value).value_or(Value()), place->depth);
    }

    Status replace(const Place &place, const Maybe &value)
    {
        auto *list = place.container->asList();
        if (!list) return set(place, value);
        const auto index = wrappedIndex(place.key);
        if (!index || *index < 0) return ok();
        const auto at = static_cast<std::size_t>(*index);
        if (const auto extended = m_document.extend(*list, at + 1); !extended) return extended;
        return m_document.replaceItem(*list, at, value.value_or(Value()), place.depth);
    }

    Result<Maybe> removed(const std::string &path)
    {
        const auto place = walk(path);
        if (!place) return place.error();
        if (auto *list = place->container->asList()) {
            auto index = wrappedIndex(place->key);
            if (!index) index = splicePosition(place->key);
            if (!index) return failed("the patch names no item of a list");
            const auto at = spliceStart(*index, list->size());
            if (at >= list->size()) return Maybe();
            Maybe old = (*list)[at];
            if (const auto gone = m_document.removeItem(*list, at); !gone) return gone.error();
            return old;
        }
        auto *map = place->container->asMap();
        const auto *found = map ? map->find(place->key) : nullptr;
        if (!found) return Maybe();
        Maybe old = *found;
        if (const auto gone = m_document.removeMember(*map, place->key); !gone) return gone.error();
        return old;
    }

    Status transfer(const std::string &path, bool isMove)
    {
        if (const auto place = walk(path); !place) return place.error();
        if (!isMove) {
            auto source = readFrom(Copy::beside);
            if (!source) return source.error();
            return add(path, Maybe(std::move(*source).value_or(Value()))); // A copy of `undefined` is null.
        }
        const auto *from = m_operation.find("from");
        const auto source = pathOf("from");
        if (!source) return source.error();
        if (from && from->asText() && source->empty()) return failed("the patch moves the document into itself");
        auto old = removed(*source);
        if (!old) return old.error();
        return add(path, *std::move(old));
    }

    PatchedDocument &m_document;
    const Value &m_operation;
};

} // namespace

Status applyLax(PatchedDocument &document, const Value &operation) { return LaxOperation(document, operation).apply(); }

} // namespace amphora::schema
