#include "core/codec/dag_json.h"

#include "core/codec/multibase.h"

#include <algorithm>

namespace amphora::codec {

namespace {

const Map::Entry *firstSorted(const Map &map)
{
    const auto first = std::ranges::min_element(map, {}, [](const Map::Entry &entry) -> const std::string & { return entry.first; });
    return first == map.end() ? nullptr : &*first;
}

const std::string *textUnder(const Map &map, std::string_view key)
{
    const auto *first = firstSorted(map);
    return first && first->first == key ? first->second.asText() : nullptr;
}

const Map *mapUnderSlash(const Map &map)
{
    const auto *first = firstSorted(map);
    return first && first->first == "/" ? first->second.asMap() : nullptr;
}

} // namespace

bool isReservedInDagJson(const Map &map)
{
    const auto *inner = mapUnderSlash(map);
    return inner ? textUnder(*inner, "bytes") != nullptr : textUnder(map, "/") != nullptr;
}

Result<Value> readReserved(const Map &map)
{
    const auto *inner = mapUnderSlash(map);
    if (map.size() != 1 || (inner && inner->size() != 1)) return Error{Errc::format, "DAG-JSON: members beside \"/\""};
    if (!inner) {
        auto cid = Cid::parse(*textUnder(map, "/"));
        if (!cid) return cid.error();
        return Value(*std::move(cid));
    }
    auto bytes = decodeBase(Base::base64, *textUnder(*inner, "bytes"));
    if (!bytes) return bytes.error();
    return Value(*std::move(bytes));
}

} // namespace amphora::codec
