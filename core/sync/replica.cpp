#include "core/sync/replica.h"

#include "core/idx/data_store.h"

#include <algorithm>

namespace amphora::sync {

std::chrono::seconds retryDelay(int tries) noexcept
{
    constexpr int kDoublingsMax = 9;
    return std::min(std::chrono::seconds(2) * (1 << std::clamp(tries - 1, 0, kDoublingsMax)), kRetryDelayMax);
}

LocalReplica::LocalReplica(store::Store &store, node::Node &node, profile::BasicProfile &profile, const idx::Models &models,
                           const Clock &clock, std::optional<jose::Authority> authority, profile::DraftKeeper *drafts,
                           const store::BlobFolder *blobs)
    : m_store(store), m_node(node), m_profile(profile), m_accounts(store, node, models), m_models(models), m_clock(clock), m_authority(std::move(authority)),
      m_drafts(drafts), m_blobs(blobs)
{
}

Result<std::vector<stream::StreamId>> LocalReplica::ownStreams()
{
    std::vector<stream::StreamId> ids;
    const auto add = [&](const stream::StreamId &id) {
        const bool isReadable = id.type() == stream::StreamType::tile || id.type() == stream::StreamType::caip10Link;
        if (isReadable && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    };
    if (!m_node.owner()) return ids;
    const auto index = idx::indexIdOf(*m_node.owner());
    if (!index) return index.error();
    add(*index);
    const auto entries = idx::DataStore(m_node, m_models).index(*m_node.owner());
    if (!entries) return entries.error();
    for (const auto &[definition, record] : *entries)
        if (record.asText())
            if (const auto id = stream::StreamId::parse(*record.asText())) add(*id);
    // The links that the list names, also those that another computer made: whether they still hold is read from their streams.
    const auto links = m_accounts.linksOf(*m_node.owner());
    if (!links) return links.error();
    for (const auto &id : *links) add(id);
    const auto known = m_store.streams({.controller = {}, .schema = {}, .family = {}, .own = true});
    if (!known) return known.error();
    for (const auto &row : *known) add(row.id);
    return ids;
}

Status LocalReplica::note(const store::NodeRow &node, const codec::Cid &cid)
{
    if (auto put = m_store.putPlacement({cid, node.id, toRfc3339(m_clock.now())}); !put) return put;
    return m_store.removeOutbox(cid, node.id);
}

/// By what the stream is: each domain re-applies its own edits.
Result<profile::BasicProfile::Taken> LocalReplica::takeInto(const stream::StreamId &id, const std::vector<stream::Event> &log)
{
    const auto *authority = m_authority ? &*m_authority : nullptr;
    if (!m_accounts.handles(id)) return m_profile.takeIn(id, log, authority, m_drafts);
    auto taken = m_accounts.takeIn(id, log, authority);
    if (!taken) return taken.error();
    return profile::BasicProfile::Taken{std::move(taken->report), taken->reapplied, taken->conflicts};
}

Result<profile::BasicProfile::Taken> LocalReplica::takeIn(const store::NodeRow &node, const stream::StreamId &id,
                                                          const std::vector<stream::Event> &log)
{
    auto taken = takeInto(id, log);
    if (!taken) return taken.error();
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    for (const auto &event : log) {
        const auto row = m_store.event(event.cid());
        if (!row) return row.error();
        if (*row && (*row)->verdict == store::Verdict::valid)
            if (auto noted = note(node, event.cid()); !noted) return noted.error();
    }
    if (!taken->report.refusal) { // Of a log that holds something false nothing is believed, not even what it leaves out.
        std::set<codec::Cid> there;
        for (const auto &event : log) there.insert(event.cid());
        if (auto withdrawn = withdraw(node, id, there); !withdrawn) return withdrawn.error();
    }
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return taken;
}

Result<bool> LocalReplica::compare(const store::NodeRow &node, const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    bool isKnown = true;
    for (const auto &cid : nodeLog) {
        const auto row = m_store.event(cid);
        if (!row) return row.error();
        if (!*row || (*row)->verdict != store::Verdict::valid) {
            isKnown = false;
            continue;
        }
        if (auto noted = note(node, cid); !noted) return noted.error();
    }
    if (auto withdrawn = withdraw(node, id, {nodeLog.begin(), nodeLog.end()}); !withdrawn) return withdrawn.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return isKnown;
}

Status LocalReplica::withdraw(const store::NodeRow &node, const stream::StreamId &id, const std::set<codec::Cid> &there)
{
    const auto rows = m_store.eventsOf(id);
    if (!rows) return rows.error();
    for (const auto &row : *rows) {
        if (!row.own || row.verdict != store::Verdict::valid || there.contains(row.cid)) continue;
        const auto placements = m_store.placementsOf(row.cid);
        if (!placements) return placements.error();
        if (std::ranges::find(*placements, node.id, &store::PlacementRow::nodeId) == placements->end()) continue;
        if (auto removed = m_store.removePlacement(row.cid, node.id); !removed) return removed;
        if (!node.backup) continue;
        if (auto put = m_store.putOutbox({row.cid, node.id, id, 0, {}, {}, toRfc3339(m_clock.now())}); !put) return put;
    }
    return ok();
}

Status LocalReplica::absent(const store::NodeRow &node, const stream::StreamId &id)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    if (auto withdrawn = withdraw(node, id, {}); !withdrawn) return withdrawn;
    if (auto forgotten = forgetDependencies(node); !forgotten) return forgotten; // They may have gone the same way.
    const auto named = pictures();
    if (!named) return named.error();
    for (const auto &cid : *named)
        if (auto removed = m_store.removePlacement(cid, node.id); !removed) return removed;
    return transaction->commit();
}

Status LocalReplica::forgetDependencies(const store::NodeRow &node)
{
    for (const auto &tile : m_models.tiles())
        if (auto removed = m_store.removePlacement(tile.genesis.cid(), node.id); !removed) return removed;
    return ok();
}

Result<std::vector<Push>> LocalReplica::pushesFor(const store::NodeRow &node)
{
    const auto outbox = m_store.outbox();
    if (!outbox) return outbox.error();
    const auto placements = m_store.placementsAt(node.id);
    if (!placements) return placements.error();
    std::set<codec::Cid> there;
    for (const auto &placement : *placements) there.insert(placement.cid);

    std::set<codec::Cid> waiting;
    std::vector<stream::StreamId> streams;
    for (const auto &row : *outbox) {
        if (row.nodeId != node.id) continue;
        waiting.insert(row.cid);
        if (std::ranges::find(streams, row.stream) == streams.end()) streams.push_back(row.stream);
    }
    // Links before the list that names them.
    std::ranges::stable_partition(streams, [](const stream::StreamId &id) { return id.type() == stream::StreamType::caip10Link; });
    // The index is what readers begin with: it goes last, so that what it names is there.
    if (m_node.owner())
        if (const auto index = idx::indexIdOf(*m_node.owner()); index && std::erase(streams, *index) > 0) streams.push_back(*index);

    std::vector<Push> dependencies, own;
    for (const auto &id : streams) {
        auto view = m_node.load(id);
        if (!view) return view.error();
        for (const auto *tile : m_models.dependenciesOf(view->state.currentMetadata())) {
            if (!there.insert(tile->genesis.cid()).second) continue;
            dependencies.push_back({tile->id, tile->genesis, true});
        }
        for (const auto &event : view->log)
            if (waiting.contains(event.cid())) own.push_back({id, event, false});
    }
    std::ranges::move(own, std::back_inserter(dependencies));
    return dependencies;
}

Status LocalReplica::placed(const store::NodeRow &node, const Push &push, const std::vector<codec::Cid> &nodeLog)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    if (auto noted = note(node, push.event.cid()); !noted) return noted;
    for (const auto &cid : nodeLog) {
        const auto row = m_store.event(cid);
        if (!row) return row.error();
        if (*row && (*row)->verdict == store::Verdict::valid)
            if (auto noted = note(node, cid); !noted) return noted;
    }
    return transaction->commit();
}

Status LocalReplica::refused(const store::NodeRow &node, const Push &push, const Error &error)
{
    if (push.isDependency) return ok();
    const auto rows = m_store.outboxOf(push.event.cid());
    if (!rows) return rows.error();
    const auto row = std::ranges::find(*rows, node.id, &store::OutboxRow::nodeId);
    if (row == rows->end()) return ok();
    auto changed = *row;
    ++changed.tries;
    changed.reason = errcText(error.code);
    changed.nextTry = toRfc3339(m_clock.now() + retryDelay(changed.tries));
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    if (auto put = m_store.putOutbox(changed); !put) return put;
    if (error.code == Errc::blockMissing)
        if (auto forgotten = forgetDependencies(node); !forgotten) return forgotten; // The next exchange sends them again.
    return transaction->commit();
}

Status LocalReplica::finished(const store::NodeRow &node, const Error *error)
{
    const auto nodes = m_store.nodes();
    if (!nodes) return nodes.error();
    const auto row = std::ranges::find(*nodes, node.id, &store::NodeRow::id);
    if (row == nodes->end()) return ok(); // Removed meanwhile.
    auto changed = *row;
    if (error)
        changed.lastError = errcText(error->code);
    else
        changed.lastError.clear(), changed.lastOkAt = toRfc3339(m_clock.now());
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    if (auto put = m_store.putNode(changed); !put) return put;
    return transaction->commit();
}

} // namespace amphora::sync
