#include "core/codec/value.h"

#include <algorithm>
#include <limits>

namespace amphora::codec {

namespace {

constexpr std::size_t kSearchedInOrder = 16; ///< Up to here looking at every key is faster than sorting them.

std::vector<const Map::Entry *> sortedByKey(const Map &map)
{
    std::vector<const Map::Entry *> entries;
    entries.reserve(map.size());
    for (const auto &entry : map) entries.push_back(&entry);
    std::ranges::sort(entries, {}, [](const Map::Entry *entry) -> const std::string & { return entry->first; });
    return entries;
}

} // namespace

Integer Integer::of(std::int64_t value) noexcept
{
    // −1 − value is the bitwise complement, which has no overflow.
    return value < 0 ? Integer{true, static_cast<std::uint64_t>(~value)} : Integer{false, static_cast<std::uint64_t>(value)};
}

std::optional<std::int64_t> Integer::toInt64() const noexcept
{
    if (argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    const auto magnitude = static_cast<std::int64_t>(argument);
    return isNegative ? ~magnitude : magnitude;
}

Map::Map() = default;
Map::Map(const Map &) = default;
Map::Map(Map &&) noexcept = default;
Map &Map::operator=(const Map &) = default;
Map &Map::operator=(Map &&) noexcept = default;
Map::~Map() = default;

Map::Map(std::initializer_list<Entry> entries)
{
    reserve(entries.size());
    for (const auto &[key, value] : entries) set(key, value);
}

const Value *Map::find(std::string_view key) const noexcept
{
    for (const auto &[name, value] : m_entries)
        if (name == key) return &value;
    return nullptr;
}

Value *Map::find(std::string_view key) noexcept { return const_cast<Value *>(std::as_const(*this).find(key)); }

void Map::set(std::string key, Value value)
{
    if (auto *found = find(key))
        *found = std::move(value);
    else
        append(std::move(key), std::move(value));
}

Value &Map::append(std::string key, Value value) { return m_entries.emplace_back(std::move(key), std::move(value)).second; }

bool Map::remove(std::string_view key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::first);
    if (found == m_entries.end()) return false;
    m_entries.erase(found);
    return true;
}

void Map::reserve(std::size_t size) { m_entries.reserve(size); }

bool Map::hasDuplicates() const
{
    if (size() <= kSearchedInOrder) {
        for (auto entry = begin(); entry != end(); ++entry)
            if (std::find_if(begin(), entry, [&](const Entry &earlier) { return earlier.first == entry->first; }) != entry) return true;
        return false;
    }
    const auto entries = sortedByKey(*this);
    return std::ranges::adjacent_find(entries, {}, [](const Entry *entry) -> const std::string & { return entry->first; }) != entries.end();
}

bool operator==(const Map &a, const Map &b)
{
    if (a.size() != b.size()) return false;
    const auto sameKey = [](const Map::Entry &x, const Map::Entry &y) { return x.first == y.first; };
    // Values are looked at only once, or deep maps would cost a power of their depth.
    if (std::equal(a.begin(), a.end(), b.begin(), sameKey)) return std::equal(a.begin(), a.end(), b.begin());
    const auto left = sortedByKey(a), right = sortedByKey(b);
    return std::ranges::equal(left, right, [](const Map::Entry *x, const Map::Entry *y) { return *x == *y; });
}

std::optional<double> Value::asNumber() const noexcept
{
    if (const auto *real = asReal()) return *real;
    if (const auto *integer = asInteger()) {
        if (!integer->isNegative) return static_cast<double>(integer->argument);
        const auto magnitude = integer->argument + 1; // Wraps to 0 for −2^64 only.
        return magnitude == 0 ? -0x1p64 : -static_cast<double>(magnitude);
    }
    return std::nullopt;
}

const Value *Value::find(std::string_view key) const noexcept
{
    const auto *map = asMap();
    return map ? map->find(key) : nullptr;
}

} // namespace amphora::codec
