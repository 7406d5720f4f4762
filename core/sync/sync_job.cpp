#include "core/sync/sync_job.h"

#include "core/base/log.h"

#include <algorithm>
#include <set>

namespace amphora::sync {

bool endsExchange(Errc code) noexcept
{
    switch (code) {
    case Errc::nodeDown:
    case Errc::nodeTls:
    case Errc::nodeKind:
    case Errc::nodeChain:
    case Errc::timeout:
    case Errc::cancelled:
    case Errc::diskFull:
    case Errc::io:
    case Errc::dbDamaged: return true;
    default: return false;
    }
}

SyncJob::SyncJob(store::NodeRow node, NodeClient &client, Replica &replica, const net::CancelToken &cancel,
                 std::function<void(SyncStep)> progress)
    : m_node(std::move(node)), m_client(client), m_replica(replica), m_cancel(cancel), m_progress(std::move(progress))
{
}

void SyncJob::report(SyncStep::Kind kind, std::size_t done, std::size_t total) const
{
    if (m_progress) m_progress({kind, int(done), int(total)});
}

NodeOutcome SyncJob::run()
{
    Status status = checkChain();
    for (int round = 0; status && round < kRoundsMax; ++round) {
        status = pull();
        if (!status || !m_node.backup) break;
        if (const auto step = std::exchange(m_beforePush, {})) step();
        const auto again = push();
        if (!again)
            status = again.error();
        else if (!*again)
            break;
    }
    if (m_stale) { // The last round did not heal it.
        m_outcome.refused += m_staleCount;
        if (!m_outcome.error) m_outcome.error = m_stale;
    }
    if (!status && !m_outcome.error) m_outcome.error = status.error();
    if (const auto noted = m_replica.finished(m_node, m_outcome.error ? &*m_outcome.error : nullptr); !noted && !m_outcome.error)
        m_outcome.error = noted.error();
    return std::move(m_outcome);
}

Status SyncJob::checkChain()
{
    report(SyncStep::Kind::connect, 0, 1);
    const auto chains = m_client.chains();
    if (!chains) return chains.error();
    if (m_node.chain.empty()) return ok();
    for (const auto &chain : *chains)
        if (("," + m_node.chain + ",").find("," + chain + ",") != std::string::npos) return ok();
    return Error{Errc::nodeChain, "the node is on another chain than when it was added", chains->empty() ? "" : chains->front()};
}

Status SyncJob::pull()
{
    m_unread.clear(); // Each round asks anew.
    std::set<stream::StreamId> visited;
    for (bool more = true; more;) {
        more = false;
        const auto streams = m_replica.ownStreams(); // Anew: the index may have named records meanwhile.
        if (!streams) return streams.error();
        std::vector<stream::StreamId> unseen;
        for (const auto &id : *streams)
            if (visited.insert(id).second) unseen.push_back(id);
        if (unseen.empty()) break;
        auto done = visited.size() - unseen.size();
        report(SyncStep::Kind::pull, done, visited.size());
        const auto there = m_client.logs(unseen);
        if (!there) return there.error();
        for (const auto &id : unseen) {
            more = true;
            report(SyncStep::Kind::pull, done++, visited.size());
            if (!there->contains(id)) {
                if (auto noted = m_replica.absent(m_node, id); !noted) return noted;
                continue;
            }
            const auto pulled = m_node.read ? pullOne(id) : compareOne(id, there->at(id));
            if (pulled) continue;
            m_unread.insert(id);
            log(LogLevel::warning, "sync", std::string(errcText(pulled.error().code)) + " " + id.toString()); // The detail may be the node's words.
            if (endsExchange(pulled.error().code)) return pulled;
            if (!m_outcome.error) m_outcome.error = pulled.error();
            ++m_outcome.refused;
        }
    }
    return m_cancel.isCancelled() ? Status(Error{Errc::cancelled, "stopped by the person"}) : ok();
}

Status SyncJob::pullOne(const stream::StreamId &id)
{
    const auto log = m_client.events(id);
    if (!log) return log.error().code == Errc::notFound ? m_replica.absent(m_node, id) : Status(log.error());
    auto taken = m_replica.takeIn(m_node, id, *log);
    if (!taken && taken.error().code == Errc::blockMissing) {
        if (auto fetched = fetchSchema(taken.error().where); !fetched) return fetched;
        taken = m_replica.takeIn(m_node, id, *log);
    }
    if (!taken) return taken.error();
    m_outcome.pulled += taken->report.accepted;
    m_outcome.refused += taken->report.refused;
    m_outcome.conflicts += taken->conflicts;
    if (taken->report.refusal) m_unread.insert(id);
    if (taken->report.refusal && !m_outcome.error) m_outcome.error = taken->report.refusal;
    return ok();
}

Status SyncJob::compareOne(const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog)
{
    const auto isKnown = m_replica.compare(m_node, id, nodeLog);
    if (!isKnown) return isKnown.error();
    if (*isKnown) return ok();
    return Error{Errc::stale, "the node holds events of it that are not here, and nothing is read from this node", id.toString()};
}

Status SyncJob::fetchSchema(const std::string &commit)
{
    const auto id = stream::CommitId::parse(commit);
    if (!id) return id.error();
    const auto log = m_client.events(id->stream());
    if (!log) return log.error();
    const auto taken = m_replica.takeIn(m_node, id->stream(), *log);
    return taken ? ok() : Status(taken.error());
}

Result<bool> SyncJob::push()
{
    const auto pushes = m_replica.pushesFor(m_node);
    if (!pushes) return pushes.error();
    auto blocked = m_unread;
    m_stale.reset();
    m_staleCount = 0;
    for (std::size_t i = 0; i < pushes->size(); ++i) {
        const auto &push = (*pushes)[i];
        if (blocked.contains(push.stream)) continue;
        if (m_cancel.isCancelled()) return Error{Errc::cancelled, "stopped by the person"};
        report(SyncStep::Kind::push, i, pushes->size());
        const SendOptions options{m_node.anchor && !push.isDependency, !push.isDependency};
        const auto nodeLog = push.event.kind == stream::EventKind::init ? m_client.create(push.stream, push.event, options)
                                                                        : m_client.add(push.stream, push.event, options);
        if (nodeLog) {
            if (auto noted = m_replica.placed(m_node, push, *nodeLog); !noted) return noted.error();
            if (!push.isDependency) ++m_outcome.pushed;
            continue;
        }
        const auto &error = nodeLog.error();
        if (auto noted = m_replica.refused(m_node, push, error); !noted) return noted.error();
        if (endsExchange(error.code)) return error;
        blocked.insert(push.stream); // What stands on it cannot be taken either.
        if (push.isDependency) {
            m_outcome.error = error;
            return false; // Nothing of ours can be taken without it.
        }
        if (error.code == Errc::stale) { // The next round begins with a pull and may heal it.
            m_stale = error;
            ++m_staleCount;
            continue;
        }
        ++m_outcome.refused;
        if (!m_outcome.error) m_outcome.error = error;
    }
    return m_stale.has_value();
}

} // namespace amphora::sync
