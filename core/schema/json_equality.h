#pragma once

#include "core/codec/value.h"

namespace amphora::schema {

/// Equality as JSON and JavaScript see it: 1 and 1.0 are one number, the order of members is of no account.
/// Bytes and links, which JSON has not, are equal if they are the same. n·log n in the number of members.
bool equalAsJson(const codec::Value &a, const codec::Value &b);

/// Some total order with the same equality, for sets: < 0, 0 or > 0. A map costs n·log n.
int compareAsJson(const codec::Value &a, const codec::Value &b);

/// The members of a map for many look-ups: codec::Map searches in a line, which is slow for large maps that strangers send.
class MemberIndex {
public:
    explicit MemberIndex(const codec::Map &map);
    const codec::Value *find(std::string_view key) const noexcept;
    /// Sorted bytewise by key.
    const std::vector<const codec::Map::Entry *> &sorted() const noexcept { return m_sorted; }

private:
    std::vector<const codec::Map::Entry *> m_sorted;
};

} // namespace amphora::schema
