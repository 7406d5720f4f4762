#pragma once

#include "core/codec/cid.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace amphora::codec {

class Value;
using List = std::vector<Value>;

/// A whole number as CBOR carries it: −2^64 … 2^64−1. value = isNegative ? −1 − argument : argument.
struct Integer {
    bool isNegative = false;
    std::uint64_t argument = 0;

    static Integer of(std::int64_t value) noexcept;
    std::optional<std::int64_t> toInt64() const noexcept;
    friend bool operator==(const Integer &, const Integer &) = default;
};

/// A map with unique text keys that remembers the order of insertion. Equality does not look at the order.
class Map {
public:
    using Entry = std::pair<std::string, Value>;

    Map();
    Map(std::initializer_list<Entry> entries); ///< A later entry replaces an earlier one of the same key.
    Map(const Map &);
    Map(Map &&) noexcept;
    Map &operator=(const Map &);
    Map &operator=(Map &&) noexcept;
    ~Map();

    const Value *find(std::string_view key) const noexcept;
    Value *find(std::string_view key) noexcept;
    bool contains(std::string_view key) const noexcept { return find(key) != nullptr; }
    /// Replaces in place, or appends at the end.
    void set(std::string key, Value value);
    /// Appends without looking: the caller knows that the key is new, or asks hasDuplicates() at the end. The reference holds
    /// until the next change.
    Value &append(std::string key, Value value);
    void reserve(std::size_t size);
    bool hasDuplicates() const;
    bool remove(std::string_view key);
    std::size_t size() const noexcept;
    bool isEmpty() const noexcept;
    std::vector<Entry>::const_iterator begin() const noexcept;
    std::vector<Entry>::const_iterator end() const noexcept;

    friend bool operator==(const Map &, const Map &);

private:
    std::vector<Entry> m_entries;
};

/// A value of the IPLD data model: null, boolean, integer, float, text (UTF-8), bytes, link, list or map.
/// Plain data: it may hold what an encoder later refuses (NaN, invalid UTF-8); encoders check.
class Value {
public:
    enum class Kind { null, boolean, integer, real, text, bytes, link, list, map };

    Value() noexcept = default; ///< null
    Value(std::nullptr_t) noexcept {}
    Value(bool value) : m_state(value) {}
    Value(Integer value) : m_state(value) {}
    Value(int value) : m_state(Integer::of(value)) {}
    Value(std::int64_t value) : m_state(Integer::of(value)) {}
    Value(double value) : m_state(value) {}
    Value(std::string value) : m_state(std::move(value)) {}
    Value(std::string_view value) : m_state(std::string(value)) {}
    Value(const char *value) : m_state(std::string(value)) {}
    Value(Bytes value) : m_state(std::move(value)) {}
    Value(Cid value) : m_state(std::move(value)) {}
    Value(List value) : m_state(std::move(value)) {}
    Value(Map value) : m_state(std::move(value)) {}

    Kind kind() const noexcept { return static_cast<Kind>(m_state.index()); }
    bool isNull() const noexcept { return kind() == Kind::null; }

    /// The value if it is of that kind, else a null pointer.
    const bool *asBool() const noexcept { return std::get_if<bool>(&m_state); }
    const Integer *asInteger() const noexcept { return std::get_if<Integer>(&m_state); }
    const double *asReal() const noexcept { return std::get_if<double>(&m_state); }
    const std::string *asText() const noexcept { return std::get_if<std::string>(&m_state); }
    const Bytes *asBytes() const noexcept { return std::get_if<Bytes>(&m_state); }
    const Cid *asLink() const noexcept { return std::get_if<Cid>(&m_state); }
    const List *asList() const noexcept { return std::get_if<List>(&m_state); }
    const Map *asMap() const noexcept { return std::get_if<Map>(&m_state); }
    List *asList() noexcept { return std::get_if<List>(&m_state); }
    Map *asMap() noexcept { return std::get_if<Map>(&m_state); }
    /// A number of either kind as double (for comparisons in schemas).
    std::optional<double> asNumber() const noexcept;

    /// Member of a map; a null pointer if this is no map or has no such member.
    const Value *find(std::string_view key) const noexcept;

    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, bool, Integer, double, std::string, Bytes, Cid, List, Map> m_state;
};

// Here, because Clang wants Value to be complete before a vector of it is touched.
inline std::size_t Map::size() const noexcept { return m_entries.size(); }
inline bool Map::isEmpty() const noexcept { return m_entries.empty(); }
inline std::vector<Map::Entry>::const_iterator Map::begin() const noexcept { return m_entries.begin(); }
inline std::vector<Map::Entry>::const_iterator Map::end() const noexcept { return m_entries.end(); }

} // namespace amphora::codec
