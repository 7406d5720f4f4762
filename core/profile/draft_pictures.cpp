#include "core/profile/draft_pictures.h"

#include <algorithm>

namespace amphora::profile {

namespace {

constexpr const char *kPictureKind = "picture";

} // namespace

Status DraftPictures::put(const codec::Block &block) { return m_rows.put(kPictureKind, block.cid().toString(), codec::Value(block.bytes())); }

Result<std::optional<codec::Block>> DraftPictures::get(const codec::Cid &cid) const
{
    const auto value = m_rows.get(kPictureKind, cid.toString());
    if (!value) return value.error();
    if (!*value || !(*value)->asBytes()) return std::optional<codec::Block>();
    auto block = codec::Block::check(cid, *(*value)->asBytes());
    if (!block) return block.error();
    return std::optional(std::move(*block));
}

Status DraftPictures::keepOnly(std::span<const codec::Cid> kept)
{
    const auto ids = m_rows.ids(kPictureKind);
    if (!ids) return ids.error();
    for (const auto &id : *ids) {
        const bool isKept = std::ranges::any_of(kept, [&](const codec::Cid &cid) { return cid.toString() == id; });
        if (isKept) continue;
        if (auto removed = m_rows.remove(kPictureKind, id); !removed) return removed;
    }
    return ok();
}

} // namespace amphora::profile
