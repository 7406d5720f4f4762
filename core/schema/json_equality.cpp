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

bool equalMaps(const Map &a, const Map &b)
{
    if (a.size() != b.size()) return false;
    const MemberIndex left(a), right(b);
    return std::equal(left.sorted().begin(), left.sorted().end(), right.sorted().begin(),
                      [](const auto *x, const auto *y) { return x->first == y->first && equalAsJson(x->second, y->second); });
}

} // namespace

bool equalAsJson(const Value &a, const Value &b)
{
    if (a.asInteger() && b.asInteger()) return *a.asInteger() == *b.asInteger();
    if (const auto left = a.asNumber()) {
        const auto right = b.asNumber();
        return right && *left == *right;
    }
    if (a.kind() != b.kind()) return false;
    if (const auto *list = a.asList()) return std::equal(list->begin(), list->end(), b.asList()->begin(), b.asList()->end(), equalAsJson);
    if (const auto *map = a.asMap()) return equalMaps(*map, *b.asMap());
    return a == b;
}

} // namespace amphora::schema
