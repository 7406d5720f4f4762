#include "core/schema/patched_document.h"

#include "core/codec/dag_cbor.h"
#include "core/schema/json_patch.h"

#include <algorithm>

namespace amphora::schema {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

/// Weight units copied, compared or skipped by one patch; moving an item of a list or passing a member costs a 32nd of one.
constexpr std::size_t kWorkMax = 1'000'000;
constexpr std::size_t kPassedPerUnit = 32;

struct Extent {
    std::size_t weight = 0;
    std::size_t depth = 0; ///< 0 for a scalar or an empty container.
};

/// Stops at codec::kDagCborDepthMax + 1, so that it never recurses further than a document may be deep.
void measure(const Value &value, std::size_t depth, Extent &extent)
{
    extent.depth = std::max(extent.depth, depth);
    ++extent.weight;
    if (const auto *text = value.asText()) extent.weight += text->size() / 64;
    if (const auto *bytes = value.asBytes()) extent.weight += bytes->size() / 64;
    if (depth > codec::kDagCborDepthMax) return;
    if (const auto *list = value.asList())
        for (const auto &item : *list) measure(item, depth + 1, extent);
    if (const auto *map = value.asMap())
        for (const auto &[key, member] : *map) {
            extent.weight += key.size() / 64;
            measure(member, depth + 1, extent);
        }
}

Extent extentOf(const Value &value)
{
    Extent extent;
    measure(value, 0, extent);
    return extent;
}

} // namespace

Result<PatchedDocument> PatchedDocument::of(const Value &document)
{
    PatchedDocument made{Value()};
    if (const auto entered = made.enter(document, 0); !entered) return entered.error();
    made.m_root = document;
    made.m_work = 0;
    return made;
}

Status PatchedDocument::charge(std::size_t work)
{
    m_work += work;
    if (m_work > kWorkMax) return Error{Errc::size, "the patch takes too much work"};
    return ok();
}

Status PatchedDocument::enter(const Value &value, std::size_t depth)
{
    const auto extent = extentOf(value);
    if (depth + extent.depth > codec::kDagCborDepthMax) return Error{Errc::depth, "the patched document is too deep"};
    m_weight += extent.weight;
    if (m_weight > kPatchedValueNodesMax) return Error{Errc::size, "the patched document is too large"};
    return charge(extent.weight);
}

Status PatchedDocument::leave(const Value &value)
{
    const auto extent = extentOf(value);
    m_weight -= std::min(m_weight, extent.weight);
    return charge(extent.weight);
}

Status PatchedDocument::chargeStep(const Value &container)
{
    const auto *map = container.asMap();
    return charge(1 + (map ? map->size() / kPassedPerUnit : 0));
}

Status PatchedDocument::chargeWhole(const Value &value) { return charge(extentOf(value).weight); }

Status PatchedDocument::chargeCopy(const Value &value)
{
    const auto extent = extentOf(value);
    if (m_weight + extent.weight > kPatchedValueNodesMax) return Error{Errc::size, "the patched document is too large"};
    return charge(extent.weight);
}

Status PatchedDocument::setRoot(Value value)
{
    m_weight = 0;
    if (const auto entered = enter(value, 0); !entered) return entered;
    m_root = std::move(value);
    return ok();
}

Status PatchedDocument::setMember(Map &map, std::string key, Value value, std::size_t depth)
{
    if (const auto charged = charge(map.size() / kPassedPerUnit); !charged) return charged;
    if (const auto *old = map.find(key))
        if (const auto left = leave(*old); !left) return left;
    if (const auto entered = enter(value, depth); !entered) return entered;
    map.set(std::move(key), std::move(value));
    return ok();
}

Status PatchedDocument::insert(List &list, std::size_t at, Value value, std::size_t depth)
{
    if (const auto charged = charge((list.size() - at) / kPassedPerUnit); !charged) return charged;
    if (const auto entered = enter(value, depth); !entered) return entered;
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), std::move(value));
    return ok();
}

Status PatchedDocument::replaceItem(List &list, std::size_t at, Value value, std::size_t depth)
{
    if (const auto left = leave(list[at]); !left) return left;
    if (const auto entered = enter(value, depth); !entered) return entered;
    list[at] = std::move(value);
    return ok();
}

Status PatchedDocument::extend(List &list, std::size_t size)
{
    if (size <= list.size()) return ok();
    const auto more = size - list.size();
    if (more > kPatchedValueNodesMax || m_weight + more > kPatchedValueNodesMax)
        return Error{Errc::size, "the patched document is too large"};
    m_weight += more;
    if (const auto charged = charge(more); !charged) return charged;
    list.resize(size);
    return ok();
}

Status PatchedDocument::removeMember(Map &map, std::string_view key)
{
    if (const auto left = leave(*map.find(key)); !left) return left;
    map.remove(key);
    return charge(map.size() / kPassedPerUnit);
}

Status PatchedDocument::removeItem(List &list, std::size_t at)
{
    if (const auto left = leave(list[at]); !left) return left;
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
    return charge((list.size() - at) / kPassedPerUnit);
}

} // namespace amphora::schema
