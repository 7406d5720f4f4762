// The part of LocalReplica about the bytes of pictures: raw blocks that a node's IPFS API holds, beside the streams.
#include "core/sync/replica.h"

#include "core/profile/picture.h"

#include <algorithm>

namespace amphora::sync {

Result<std::vector<codec::Cid>> LocalReplica::pictures() const
{
    if (!m_node.owner()) return std::vector<codec::Cid>();
    const auto now = m_profile.show(*m_node.owner());
    if (!now) return now.error();
    auto cids = profile::pictureCidsOf(now->content);
    // A picture of another app may be a tree of blocks: not ours to send or to fetch.
    std::erase_if(cids, [](const codec::Cid &cid) { return cid.codec() != codec::kCodecRaw; });
    return cids;
}

Result<std::vector<codec::Block>> LocalReplica::picturesFor(const store::NodeRow &node)
{
    std::vector<codec::Block> blocks;
    if (!m_blobs) return blocks;
    const auto named = pictures();
    if (!named) return named.error();
    const auto placements = m_store.placementsAt(node.id);
    if (!placements) return placements.error();
    for (const auto &cid : *named) {
        if (std::ranges::find(*placements, cid, &store::PlacementRow::cid) != placements->end()) continue;
        auto block = m_blobs->get(cid);
        if (!block) return block.error();
        if (*block) blocks.push_back(std::move(**block));
    }
    return blocks;
}

Status LocalReplica::picturePlaced(const store::NodeRow &node, const codec::Cid &cid)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    if (auto put = m_store.putPlacement({cid, node.id, toRfc3339(m_clock.now())}); !put) return put;
    return transaction->commit();
}

Result<std::vector<codec::Cid>> LocalReplica::missingPictures()
{
    if (!m_blobs) return std::vector<codec::Cid>();
    auto named = pictures();
    if (!named) return named;
    std::erase_if(*named, [this](const codec::Cid &cid) { return m_blobs->contains(cid); });
    return named;
}

Status LocalReplica::takePicture(const store::NodeRow &node, const codec::Block &block)
{
    if (!m_blobs) return ok();
    if (auto stored = m_blobs->put(block); !stored) return stored;
    return picturePlaced(node, block.cid());
}

} // namespace amphora::sync
