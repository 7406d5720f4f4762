#include "core/node/node.h"

#include <set>

namespace amphora::node {

Result<Verification> Node::verify(const stream::StreamId &id) const
{
    const auto rows = m_store.eventsOf(id);
    if (!rows) return rows.error();
    Verification result;
    std::optional<stream::TileState> state;
    for (const auto &row : *rows) {
        if (row.verdict == store::Verdict::refused) continue; // Known to be bad, and never shown as valid.
        ++result.checked;
        const auto event = readEvent(row.cid);
        if (!event) {
            result.bad.push_back({row.cid, event.error()});
            continue;
        }
        if (row.verdict != store::Verdict::valid) continue; // Off the log: its bytes are checked, it has no state.
        if (!state) {
            auto genesis = stream::applyTileGenesis(*event);
            if (!genesis)
                result.bad.push_back({row.cid, genesis.error()});
            else if (event->cid() != id.genesis())
                result.bad.push_back({row.cid, Error{Errc::cidMismatch, "the log begins with another genesis", id.toString()}});
            else
                state = std::move(*genesis);
            continue;
        }
        if (const auto applied = applyChecked(*state, *event); !applied) result.bad.push_back({row.cid, applied.error()});
    }
    if (result.checked == 0) return Error{Errc::notFound, "no such stream here", id.toString()};
    return result;
}

Status Node::rebuildDerived()
{
    const auto events = m_store.allEvents();
    if (!events) return events.error();
    if (auto dropped = m_store.dropDerived(); !dropped) return dropped;
    std::set<std::string> seen;
    for (const auto &row : *events) {
        if (row.verdict != store::Verdict::valid || !seen.insert(row.stream.toString()).second) continue;
        const auto view = load(row.stream);
        if (!view) return view.error();
        if (auto put = putDerived(row.stream, view->state); !put) return put;
    }
    return ok();
}

} // namespace amphora::node
