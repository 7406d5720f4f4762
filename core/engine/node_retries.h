#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <map>
#include <set>

namespace amphora::engine {

/// When what waits for nodes is tried again. Each node backs off by itself: one that is away neither keeps another waiting nor is asked
/// at another's pace. Rows and times in, times out; nothing is read or written here. Core thread.
class NodeRetries {
public:
    /// How one exchange with a node ended.
    struct Outcome {
        bool hasFailed = false; ///< It ended early, or left what waited when it began.
        bool lacksPictures = false;
    };
    /// `rows` is the outbox behind the exchange: an event that was refused often keeps its node from being asked sooner than it was told.
    void ended(const std::string &nodeId, Outcome outcome, const std::vector<store::OutboxRow> &rows, Timestamp now);
    void forgetAllBut(const std::vector<store::NodeRow> &nodes);

    /// When the rows of this node are tried again, if it failed last time.
    std::optional<Timestamp> nextFor(const std::string &nodeId) const;

    struct Next {
        Timestamp at;
        std::set<std::string> nodes; ///< Whose time that is.
    };
    /// The next exchange that is needed. Nothing is sent to a node that had no yes or is to hold no copies, so it is not waited for either.
    std::optional<Next> next(const std::vector<store::NodeRow> &nodes, const std::vector<store::OutboxRow> &rows, Timestamp now) const;

private:
    struct Backoff {
        int tries = 0;
        Timestamp next{};
    };
    struct Node { Backoff events, pictures; };

    std::map<std::string, Node> m_nodes; ///< Those that failed last time.
};

/// True if what waits for this node may be sent to it.
inline bool takesCopies(const store::NodeRow &node) noexcept { return node.backup && !node.consentAt.empty(); }

} // namespace amphora::engine
