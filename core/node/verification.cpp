#include "core/node/node.h"

#include <set>

namespace amphora::node {

Result<Verification> Node::verify(const stream::StreamId &id) const
{
    const auto rows = m_store.eventsOf(id);
    if (!rows) return rows.error();
    Verification result;
    std::vector<stream::Event> log;
    for (const auto &row : *rows) {
        if (row.verdict == store::Verdict::refused) continue; // Known to be bad, and never shown as valid.
        ++result.checked;
        auto event = readEvent(row.cid);
        if (!event)
            result.bad.push_back({row.cid, event.error()});
        else if (row.verdict == store::Verdict::valid) // Off the log its bytes are checked, and it has no state.
            log.push_back(std::move(*event));
    }
    const auto chained = putInChainOrder(log, id);
    std::optional<stream::TileState> state;
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (i >= chained) {
            result.bad.push_back({log[i].cid(), Error{Errc::blockMissing, "what this event builds on is not here", id.toString()}});
        } else if (!state) {
            auto genesis = stream::applyGenesis(id.type(), log[i]);
            if (!genesis) {
                result.bad.push_back({log[i].cid(), genesis.error()});
                break; // Nothing can be said of what builds on it.
            }
            state = std::move(*genesis);
        } else if (const auto applied = applyChecked(id.type(), *state, log[i]); !applied) {
            result.bad.push_back({log[i].cid(), applied.error()});
        }
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
