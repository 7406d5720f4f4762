#pragma once

#include "core/net/http_client.h"
#include "core/sync/node_client.h"
#include "core/sync/replica.h"

#include <functional>
#include <set>

namespace amphora::sync {

/// What came of talking to one node.
struct NodeOutcome {
    int pushed = 0; ///< Own events that the node took now.
    int pulled = 0; ///< Events that were new here.
    int refused = 0; ///< Events that either side refused.
    int conflicts = 0; ///< Fields that two computers changed; they are in the draft.
    std::optional<Error> error; ///< What ended the exchange early.
};

struct SyncStep {
    enum class Kind { connect, pull, push } kind;
    int done, total;
};

/// One exchange with one node: compare chains, pull the own streams, then push what the node lacks. Own streams are pulled before
/// anything is pushed (decisions §5), so that two computers never write side by side. From a node without the role "read" nothing is taken
/// in: only the CIDs it holds are compared, and a stream of which it holds more than is here is not written to. Runs on a thread that may wait.
class SyncJob {
public:
    static constexpr int kRoundsMax = 3; ///< Pull again when somebody else wrote between our pull and our push.

    SyncJob(store::NodeRow node, NodeClient &client, Replica &replica, const net::CancelToken &cancel,
            std::function<void(SyncStep)> progress);
    NodeOutcome run();

private:
    Status checkChain();
    Status pull();
    Status pullOne(const stream::StreamId &id);
    Status compareOne(const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog);
    Status fetchSchema(const std::string &commit);
    /// True if somebody else was faster and another round is needed.
    Result<bool> push();
    void report(SyncStep::Kind kind, std::size_t done, std::size_t total) const;

    store::NodeRow m_node;
    NodeClient &m_client;
    Replica &m_replica;
    const net::CancelToken &m_cancel;
    std::function<void(SyncStep)> m_progress;
    NodeOutcome m_outcome;
    std::optional<Error> m_stale; ///< Of the last round, if somebody else wrote between its pull and its push.
    int m_staleCount = 0;
    std::set<stream::StreamId> m_unread; ///< Whose log the node did not truly tell: nothing is put on top of it there.
};

/// True for errors that say nothing about one stream but about the node or the way to it: the job ends.
bool endsExchange(Errc code) noexcept;

} // namespace amphora::sync
