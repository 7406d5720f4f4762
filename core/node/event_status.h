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
    std::string reason; ///< E-text of the last failure while waiting.
    std::string nextTry; ///< RFC 3339; empty = at the next sync.
};

/// "signed", "stored", "anchored", "waiting", "conflict", "failed"
std::string_view stateText(EventStatus::State state) noexcept;

/// Tries after which an event that a node keeps refusing is called failed instead of waiting; it stays in the outbox.
inline constexpr int kTriesBeforeFailed = 5;

Result<EventStatus> statusOf(const store::Store &store, const codec::Cid &event);

} // namespace amphora::node
