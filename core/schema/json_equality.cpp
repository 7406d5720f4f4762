#include "core/schema/json_equality.h"

#include <algorithm>

namespace amphora::schema {

using codec::Map;
using codec::Value;

MemberIndex::MemberIndex(const Map &map)
{
    m_sorted.reserve(map.size());
    for (const auto &entry : map) m_sorted.push_back(&entry);
    std::sort(m_sorted.begin(), m_sorted.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
}

const Value *MemberIndex::find(std::string_view key) const noexcept
{
    const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), key,
                                        [](const auto *entry, std::string_view wanted) { return entry->first < wanted; });
    return found != m_sorted.end() && (*found)->first == key ? &(*found)->second : nullptr;
}

namespace {

template <typename T>
int ordered(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// Integers and reals are one kind, and these are numbers.
int kindOf(const Value &value) { return static_cast<int>(value.asReal() ? Value::Kind::integer : value.kind()); }

int compareNumbers(const Value &a, const Value &b)
{
    const auto *left = a.asInteger(), *right = b.asInteger();
    if (!left || !right) return ordered(*a.asNumber(), *b.asNumber());
    if (left->isNegative != right->isNegative) return left->isNegative ? -1 : 1;
    return left->isNegative ? ordered(right->argument, left->argument) : ordered(left->argument, right->argument);
}

int compareLists(const codec::List &a, const codec::List &b)
{
    if (a.size() != b.size()) return ordered(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        if (const int order = compareAsJson(a[i], b[i])) return order;
    return 0;
}

int compareMaps(const Map &a, const Map &b)
{
    if (a.size() != b.size()) return ordered(a.size(), b.size());
    const MemberIndex left(a), right(b);
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto *x = left.sorted()[i], *y = right.sorted()[i];
        if (const int order = x->first.compare(y->first)) return order;
        if (const int order = compareAsJson(x->second, y->second)) return order;
    }
    return 0;
}

} // namespace

int compareAsJson(const Value &a, const Value &b)
{
    if (kindOf(a) != kindOf(b)) return ordered(kindOf(a), kindOf(b));
    switch (a.kind()) {
    case Value::Kind::null: return 0;
    case Value::Kind::boolean: return ordered(*a.asBool(), *b.asBool());
    case Value::Kind::integer: case Value::Kind::real: return compareNumbers(a, b);
    case Value::Kind::text: return a.asText()->compare(*b.asText());
    case Value::Kind::bytes: return ordered(*a.asBytes(), *b.asBytes());
    case Value::Kind::link: return ordered(*a.asLink(), *b.asLink());
    case Value::Kind::list: return compareLists(*a.asList(), *b.asList());
    case Value::Kind::map: break;
    }
    return compareMaps(*a.asMap(), *b.asMap());
}

bool equalAsJson(const Value &a, const Value &b) { return compareAsJson(a, b) == 0; }

} // namespace amphora::schema
