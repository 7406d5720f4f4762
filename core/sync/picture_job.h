#pragma once

#include "core/net/http_client.h"
#include "core/sync/block_client.h"
#include "core/sync/replica.h"

namespace amphora::sync {

struct PictureOutcome {
    int sent = 0; ///< Blocks that the node took and gave back.
    int fetched = 0; ///< Blocks that were not here.
    std::optional<Error> error; ///< What ended it early.
};

/// Brings the pictures of the published profile to a node's IPFS API, and back to a computer that lacks them. It runs beside a SyncJob and
/// not in it: a node whose IPFS API is away takes events all the same.
class PictureJob {
public:
    static constexpr int kFetchedMax = 16; ///< Of one exchange; a profile names five or so.

    PictureJob(store::NodeRow node, BlockClient &client, Replica &replica, const net::CancelToken &cancel);

    /// Before the events: whoever reads the profile finds what it names.
    PictureOutcome send();
    /// After the events: they may have named pictures that are new here.
    PictureOutcome fetch();

private:
    Status sendOne(const codec::Block &block);

    store::NodeRow m_node;
    BlockClient &m_client;
    Replica &m_replica;
    const net::CancelToken &m_cancel;
};

} // namespace amphora::sync
