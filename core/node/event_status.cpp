#include "core/node/event_status.h"

#include <algorithm>

namespace amphora::node {

std::string_view stateText(EventStatus::State state) noexcept
{
    switch (state) {
    case EventStatus::State::signedHere: return "signed";
    case EventStatus::State::stored: return "stored";
    case EventStatus::State::anchored: return "anchored";
    case EventStatus::State::waiting: return "waiting";
    case EventStatus::State::conflict: return "conflict";
    case EventStatus::State::failed: return "failed";
    }
    return "signed";
}

Result<EventStatus> statusOf(const store::Store &store, const codec::Cid &event)
{
    const auto row = store.event(event);
    if (!row) return row.error();
    if (!*row) return Error{Errc::notFound, "no such event here", event.toString()};
    EventStatus status;
    if ((*row)->verdict != store::Verdict::valid) {
        status.state = EventStatus::State::conflict;
        status.reason = (*row)->reason;
        return status;
    }
    const auto nodes = store.nodes();
    if (!nodes) return nodes.error();
    const auto placements = store.placementsOf(event);
    if (!placements) return placements.error();
    for (const auto &placement : *placements) {
        const auto node = std::ranges::find(*nodes, placement.nodeId, &store::NodeRow::id);
        if (node != nodes->end()) status.nodes.push_back({node->url, placement.at});
    }
    const auto outbox = store.outbox();
    if (!outbox) return outbox.error();
    for (const auto &waiting : *outbox) {
        if (waiting.cid != event) continue;
        status.state = waiting.tries >= kTriesBeforeFailed ? EventStatus::State::failed : EventStatus::State::waiting;
        status.reason = waiting.reason;
        status.nextTry = waiting.nextTry;
        return status;
    }
    if (!status.nodes.empty()) status.state = EventStatus::State::stored;
    return status;
}

} // namespace amphora::node
