#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace amphora::node {

/// What is known about where one of our own events is (decisions §10, "status").
struct EventStatus {
    enum class State { signedHere, stored, anchored, waiting, conflict, failed };
    State state = State::signedHere;
    struct Evidence {
        std::string url, at; ///< "This node had it at that time" (RFC 3339).
    };
    std::vector<Evidence> nodes;
    /// Text of the CID of the time event that covers it, if there is one. A node says so: its proof was not compared with a blockchain here.
    std::string anchor;
    std::string reason; ///< E-text of the last failure while waiting.
    std::string nextTry; ///< RFC 3339; empty = at the next sync.
};

/// "signed", "stored", "anchored", "waiting", "conflict", "failed": the words of decisions §10. "signed" also stands for an event that was
/// made here without a signature.
std::string_view stateText(EventStatus::State state) noexcept;

/// Tries after which an event that a node keeps refusing is called failed instead of waiting; it stays in the outbox.
inline constexpr int kTriesBeforeFailed = 5;

/// What asks for attention comes first: failed, then waiting, then anchored, then stored.
Result<EventStatus> statusOf(const store::Store &store, const codec::Cid &event);

} // namespace amphora::node
