#pragma once

#include "core/net/http_client.h"
#include "core/stream/event.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace amphora::sync {

/// What a node is asked to do with an event besides keeping it.
struct SendOptions {
    bool anchor = false; ///< Only for nodes with that role (decisions §8).
    bool publish = false; ///< Tell the node's own network.
};

/// Port: what a sync job asks of one remote node. Blocking; every answer was checked (hashes, links, "is it what was asked for").
class NodeClient {
public:
    virtual ~NodeClient() = default;
    /// CAIP-2 ids. E-NODE-KIND if it is no node of this kind.
    virtual Result<std::vector<std::string>> chains() = 0;
    /// Which of these streams the node has, with its log. One question for all: a node searches seconds for what it does not have.
    virtual Result<std::map<stream::StreamId, std::vector<codec::Cid>>> logs(std::span<const stream::StreamId> ids) = 0;
    /// The whole log, genesis first. E-NOT-FOUND if the node has nothing of it.
    virtual Result<std::vector<stream::Event>> events(const stream::StreamId &id) = 0;
    /// CIDs of the stream's log after the node took the event; ours is among them, or the call is an error.
    virtual Result<std::vector<codec::Cid>> create(const stream::StreamId &id, const stream::Event &genesis, SendOptions options) = 0;
    virtual Result<std::vector<codec::Cid>> add(const stream::StreamId &id, const stream::Event &event, SendOptions options) = 0;
};

/// A js-ceramic node by its HTTP API. `http` and `cancel` must outlive it.
std::unique_ptr<NodeClient> makeJsCeramicNode(net::HttpClient &http, std::string url, const net::CancelToken &cancel);

} // namespace amphora::sync
