#include "core/node/node.h"

#include <algorithm>

namespace amphora::node {

using stream::Event;
using stream::LogEntry;
using stream::StreamId;
using stream::TileState;

namespace {

bool hasAnchor(const std::vector<Event> &log, std::size_t first)
{
    return std::any_of(log.begin() + std::ptrdiff_t(first), log.end(), [](const Event &e) { return e.kind == stream::EventKind::time; });
}

std::vector<LogEntry> entriesFrom(const std::vector<Event> &log, std::size_t first)
{
    std::vector<LogEntry> entries;
    for (auto i = first; i < log.size(); ++i) entries.push_back({log[i].cid(), log[i].kind, std::nullopt});
    return entries;
}

} // namespace

Result<IngestReport> Node::ingest(const StreamId &id, const std::vector<Event> &log)
{
    if (log.empty() || log.front().cid() != id.genesis())
        return Error{Errc::nodeLied, "the log begins with another genesis than the stream's", id.toString()};
    if (log.size() > kEventsPerStreamMax) return Error{Errc::size, "the log has too many events", id.toString()};

    std::vector<Event> ours;
    if (auto known = acceptedLog(id))
        ours = std::move(*known);
    else if (known.error().code != Errc::notFound)
        return known.error();

    std::size_t shared = 0;
    while (shared < ours.size() && shared < log.size() && ours[shared].cid() == log[shared].cid()) ++shared;

    IngestReport report;
    if (shared == log.size()) {
        report.outcome = shared == ours.size() ? IngestReport::Outcome::unchanged : IngestReport::Outcome::behind;
        return report;
    }

    // The state both sides agree on, then theirs as far as it can be believed.
    auto genesis = stream::applyGenesis(id.type(), log.front());
    if (!genesis) return genesis.error();
    TileState base = std::move(*genesis);
    SchemaInUse schema;
    for (std::size_t i = 1; i < shared; ++i)
        if (auto applied = stream::applyEvent(id.type(), base, log[i]); !applied) return applied.error();
    if (shared == 0)
        if (auto checked = log.front().envelope ? checkSchema(base, schema) : ok(); !checked) return checked.error();

    TileState theirs = base;
    std::size_t good = std::max<std::size_t>(shared, 1);
    for (; good < log.size(); ++good) {
        const auto applied = applyChecked(id.type(), theirs, log[good], schema);
        if (applied) continue;
        if (applied.error().code == Errc::blockMissing) return applied.error();
        report.refusal = applied.error();
        break;
    }
    report.refused = int(log.size() - good);
    for (auto i = good; i < log.size(); ++i)
        if (auto put = putVerdict(id, log[i], false, store::Verdict::refused, &*report.refusal); !put) return put.error();
    if (good <= shared && shared > 0) {
        report.outcome = shared == ours.size() ? IngestReport::Outcome::unchanged : IngestReport::Outcome::behind;
        return report;
    }

    const std::vector<Event> usable(log.begin(), log.begin() + std::ptrdiff_t(good));
    if (shared < ours.size()) {
        bool onlyHere = true; // None of our events after the split was ever seen on a node.
        for (auto i = shared; i < ours.size() && onlyHere; ++i) {
            const auto placed = isPlaced(ours[i].cid());
            if (!placed) return placed.error();
            onlyHere = !*placed;
        }
        TileState mineState = base;
        for (auto i = shared; i < ours.size(); ++i)
            if (auto applied = stream::applyEvent(id.type(), mineState, ours[i]); !applied) return applied.error();
        // The link of an account is nobody's where the logs part; it is ours if we linked it since.
        const bool mine = isOwn(base) || (mineState.link && isOwn(mineState));
        // A node puts an anchor in the place of what was written since (js-ceramic does so when its anchor comes late): ours is re-applied.
        const bool theyAnchored = hasAnchor(usable, shared) && !hasAnchor(ours, shared);
        const bool theyWin = (mine && (onlyHere || theyAnchored))
            || stream::pickLog(entriesFrom(ours, shared), entriesFrom(usable, shared)) == stream::Winner::remote;
        if (!theyWin) {
            for (auto i = shared; i < usable.size(); ++i)
                if (auto put = putVerdict(id, usable[i], mine, store::Verdict::lost, nullptr); !put) return put.error();
            report.outcome = IngestReport::Outcome::kept;
            return report;
        }
        IngestReport::SetAside aside{base.current(), mineState.current(), {}, shared <= 1};
        for (auto i = shared; i < ours.size(); ++i) {
            auto row = m_store.event(ours[i].cid());
            if (!row) return row.error();
            if (!*row) return Error{Errc::dbDamaged, "an accepted event has no row", ours[i].cid().toString()};
            // Only what was signed can be made again; an anchor of ours goes the way of its branch.
            const bool comesBack = mine && ours[i].kind == stream::EventKind::data;
            (*row)->verdict = comesBack ? store::Verdict::superseded : store::Verdict::lost;
            if (auto put = m_store.putEvent(**row); !put) return put.error();
            const auto nodes = m_store.nodes();
            if (!nodes) return nodes.error();
            for (const auto &node : *nodes)
                if (auto removed = m_store.removeOutbox(ours[i].cid(), node.id); !removed) return removed.error();
            aside.events.push_back(ours[i].cid());
        }
        if (mine) report.setAside = std::move(aside);
        report.outcome = IngestReport::Outcome::replaced;
    } else {
        report.outcome = IngestReport::Outcome::extended;
    }

    if (isOwn(theirs))
        if (auto adopted = adopt({id, theirs, {usable.begin(), usable.begin() + std::ptrdiff_t(shared)}, true}); !adopted) return adopted.error();
    for (auto i = shared; i < usable.size(); ++i) {
        if (auto put = putAccepted(id, usable[i], isOwn(theirs)); !put) return put.error();
        ++report.accepted;
    }
    if (auto put = putDerived(id, theirs); !put) return put.error();
    return report;
}

} // namespace amphora::node
