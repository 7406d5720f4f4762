#include "core/node/event_status.h"

#include <algorithm>
#include <map>

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

namespace {

/// The time event nearest after `row` on its stream's accepted log, itself included.
Result<std::optional<codec::Cid>> coveringAnchor(const store::Store &store, const store::EventRow &row)
{
    const auto has = store.hasTimeEvent(row.stream);
    if (!has) return has.error();
    if (!*has) return std::optional<codec::Cid>();
    const auto rows = store.eventsOf(row.stream);
    if (!rows) return rows.error();
    std::map<codec::Cid, const store::EventRow *> next; // prev → the accepted event that follows it
    for (const auto &other : *rows)
        if (other.verdict == store::Verdict::valid && other.prev) next.emplace(*other.prev, &other);
    const auto *at = &row;
    for (std::size_t steps = 0; at && steps <= rows->size(); ++steps) {
        if (at->kind == stream::EventKind::time) return std::optional(at->cid);
        const auto found = next.find(at->cid);
        at = found == next.end() ? nullptr : found->second;
    }
    return std::optional<codec::Cid>();
}

} // namespace

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
    const auto anchor = coveringAnchor(store, **row);
    if (!anchor) return anchor.error();
    if (*anchor) status.anchor = (*anchor)->toString();
    const auto waiting = store.outboxOf(event);
    if (!waiting) return waiting.error();
    if (!waiting->empty()) {
        const auto worst = std::ranges::max_element(*waiting, {}, [](const store::OutboxRow &one) { return std::pair(one.tries, !one.reason.empty()); });
        status.state = worst->tries >= kTriesBeforeFailed ? EventStatus::State::failed : EventStatus::State::waiting;
        status.reason = worst->reason;
        status.nextTry = worst->nextTry;
    } else if (*anchor) {
        status.state = EventStatus::State::anchored;
    } else if (!status.nodes.empty()) {
        status.state = EventStatus::State::stored;
    }
    return status;
}

} // namespace amphora::node
