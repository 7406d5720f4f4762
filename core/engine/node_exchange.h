#pragma once

#include "core/engine/types.h"
#include "core/sync/sync_job.h"

namespace amphora::engine {

/// One exchange with one node: events by its Ceramic API, pictures by its IPFS API if it has one. Blocking; sync thread only.
SyncReport::Node exchangeWith(const store::NodeRow &node, sync::Replica &replica, net::HttpClient &http, const net::CancelToken &cancel,
                              const std::function<void(sync::SyncStep)> &progress);

} // namespace amphora::engine
