// The part of NodeService that exchanges, and says when.
#include "core/engine/node_service.h"

#include "core/base/log.h"
#include "core/engine/core_replica.h"
#include "core/engine/node_exchange.h"
#include "core/engine/when_done.h"
#include "core/sync/sync_job.h"

#include <QPointer>

#include <algorithm>

namespace amphora::engine {

/// One exchange with some nodes, one after the other.
struct NodeService::Plan {
    std::string identityId;
    std::vector<store::NodeRow> nodes;
    std::set<std::pair<std::string, codec::Cid>> waiting; ///< Rows of the outbox when it began: node, event.
};

namespace {

constexpr std::chrono::milliseconds kSendSoon{1500};

/// Every row tells when it goes, and why it has not gone yet where that is the node's fault and not its own.
Status tellTimes(store::Store &store, const NodeRetries &retries, const std::string &nodeId, const std::string &error, std::vector<store::OutboxRow> &rows)
{
    const auto at = retries.nextFor(nodeId);
    if (!at) return ok();
    const auto code = errcFromText(error);
    auto transaction = store.begin();
    if (!transaction) return transaction.error();
    for (auto &row : rows) {
        if (row.nodeId != nodeId) continue;
        row.nextTry = toRfc3339(*at);
        if (code && sync::endsExchange(*code)) row.reason = error;
        if (auto put = store.putOutbox(row); !put) return put;
    }
    return transaction->commit();
}

bool leftSomething(const std::string &nodeId, const std::set<std::pair<std::string, codec::Cid>> &waited, const std::vector<store::OutboxRow> &rows)
{
    return std::ranges::any_of(rows, [&](const store::OutboxRow &row) { return row.nodeId == nodeId && waited.contains({nodeId, row.cid}); });
}

} // namespace

void NodeService::setSyncState(SyncState state)
{
    state.waiting = m_syncState.waiting;
    state.nodes = m_syncState.nodes;
    m_syncState = std::move(state);
    Q_EMIT syncStateChanged();
}

QFuture<Result<SyncReport>> NodeService::sync(std::string onlyId)
{
    return ask(onlyId.empty() ? std::set<std::string>() : std::set{std::move(onlyId)});
}

QFuture<Result<SyncReport>> NodeService::ask(std::set<std::string> ids)
{
    Request request{std::move(ids), m_cancel, {}};
    const auto future = request.task.future();
    m_requests.push_back(std::move(request));
    if (!m_syncState.isRunning) exchange();
    return future;
}

void NodeService::exchange()
{
    auto requests = std::exchange(m_requests, {});
    if (m_http.isOffline()) { // Not a node's failure, so nothing is noted of any.
        for (const auto &request : requests) request.task.finish(net::OfflineSwitch::refusal());
        return;
    }
    std::set<std::string> ids; // Empty: all.
    const bool isForAll = std::ranges::any_of(requests, [](const Request &request) { return request.ids.empty(); });
    if (!isForAll)
        for (const auto &request : requests) ids.insert(request.ids.begin(), request.ids.end());
    m_timer.stop(); // Its end says when the next is needed.
    SyncState starting;
    starting.isRunning = true;
    setSyncState(starting);

    whenDone(m_core.run([&state = m_state, ids]() -> Result<Plan> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto rows = (*workspace)->store().nodes();
        if (!rows) return rows.error();
        const auto outbox = (*workspace)->store().outbox();
        if (!outbox) return outbox.error();
        Plan plan{state.identityId, {}, {}};
        for (const auto &row : *rows)
            if (!row.consentAt.empty() && (row.read || row.backup) && (ids.empty() || ids.contains(row.id))) plan.nodes.push_back(row);
        for (const auto &row : *outbox) plan.waiting.emplace(row.nodeId, row.cid);
        return plan;
    }), this, [this, requests, isForAll, cancel = m_cancel](const Result<Plan> &planned) {
        if (!planned) return finish(requests, isForAll, cancel, {}, planned.error(), {});
        const QPointer<NodeService> self(this);
        whenDone(m_net.run([&core = m_core, &state = m_state, &http = m_http, cancel, plan = *planned, self] {
            SyncReport report;
            for (const auto &node : plan.nodes) {
                CoreReplica replica(core, state, plan.identityId);
                const auto progress = [self, url = node.url](sync::SyncStep step) {
                    QMetaObject::invokeMethod(self.data(), [self, url, step] {
                        if (!self) return;
                        SyncState now;
                        now.isRunning = true;
                        now.nodeUrl = url;
                        now.step = step.kind == sync::SyncStep::Kind::push ? "push" : "pull";
                        now.done = step.done;
                        now.total = step.total;
                        self->setSyncState(now);
                    }, Qt::QueuedConnection);
                };
                auto line = exchangeWith(node, replica, http, *cancel, progress);
                report.pushed += line.pushed;
                report.pulled += line.pulled;
                report.refused += line.refused;
                report.conflicts += line.conflicts;
                report.pictures += line.pictures;
                report.nodes.push_back(std::move(line));
            }
            return report;
        }), this, [this, requests, isForAll, cancel, plan = *planned](const SyncReport &report) {
            whenDone(m_core.run([&state = m_state, plan, report, tells = m_isAutomatic] { return planRetries(state, plan, report, tells); }), this,
                     [this, requests, isForAll, cancel, nodes = plan.nodes, report](const std::optional<Retry> &retry) {
                finish(requests, isForAll, cancel, nodes, report, retry);
            });
        });
    });
}

std::optional<NodeService::Retry> NodeService::planRetries(CoreState &state, const Plan &plan, const SyncReport &report, bool tells)
{
    const auto workspace = state.identity();
    if (!workspace) return std::nullopt;
    auto &store = (*workspace)->store();
    const auto nodes = store.nodes();
    auto rows = store.outbox();
    if (!nodes || !rows) return std::nullopt;
    const auto now = state.clock.now();
    for (std::size_t i = 0; state.identityId == plan.identityId && i < plan.nodes.size(); ++i) {
        const auto &node = plan.nodes[i];
        const auto &line = report.nodes[i];
        if (line.error == errcText(Errc::cancelled)) continue; // Says nothing about the node.
        const bool hasFailed = !line.error.empty() || (node.backup && leftSomething(node.id, plan.waiting, *rows));
        state.retries.ended(node.id, {hasFailed, !line.pictureError.empty()}, *rows, now);
        if (!tells || !takesCopies(node)) continue; // Nothing is tried by itself, so there is no time to tell.
        if (const auto told = tellTimes(store, state.retries, node.id, line.error, *rows); !told)
            log(LogLevel::warning, "engine", "times of the next try: " + std::string(errcText(told.error().code)));
    }
    state.retries.forgetAllBut(*nodes);
    auto next = state.retries.next(*nodes, *rows, now);
    if (!next) return std::nullopt;
    // A clock that was set meanwhile makes nothing wait for longer than it may.
    const auto wait = std::clamp<std::chrono::milliseconds>(next->at - now, sync::retryDelay(1), sync::kRetryDelayMax);
    return Retry{wait, std::move(next->nodes)};
}

void NodeService::finish(const std::vector<Request> &requests, bool wasForAll, const std::shared_ptr<net::CancelToken> &cancel,
                         const std::vector<store::NodeRow> &nodes, const Result<SyncReport> &report, const std::optional<Retry> &retry)
{
    for (const auto &request : requests) request.task.finish(report);
    // What was asked for meanwhile: had by now, given up, or still to be done.
    std::erase_if(m_requests, [&](const Request &request) {
        const bool hasIts = request.ids.empty() ? wasForAll : std::ranges::all_of(request.ids, [&](const std::string &id) { return std::ranges::find(nodes, id, &store::NodeRow::id) != nodes.end(); });
        if (hasIts && request.cancel == cancel) request.task.finish(report); // Not if that exchange was cancelled before it was asked for.
        else if (request.cancel->isCancelled()) request.task.finish(Error{Errc::cancelled, "stopped by the person"});
        else return false;
        return true;
    });
    setSyncState({});
    refreshWaiting();
    if (report) {
        if (report->pulled > 0 || report->conflicts > 0) Q_EMIT pulled();
        Q_EMIT syncFinished(*report);
    }
    Q_EMIT nodesChanged();
    if (m_syncState.isRunning) return; // Somebody who heard that asked for another.
    if (!m_requests.empty()) return exchange();
    if (retry) tryAgain(*retry);
}

void NodeService::cancelSync()
{
    m_cancel->cancel();
    m_cancel = std::make_shared<net::CancelToken>(); // For what begins from now on.
}

QFuture<Result<std::vector<OutboxView>>> NodeService::outbox()
{
    return m_core.run([&state = m_state]() -> Result<std::vector<OutboxView>> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto rows = (*workspace)->store().outbox();
        if (!rows) return rows.error();
        const auto nodes = (*workspace)->store().nodes();
        if (!nodes) return nodes.error();
        std::vector<OutboxView> views;
        for (const auto &row : *rows) {
            const auto node = std::ranges::find(*nodes, row.nodeId, &store::NodeRow::id);
            const bool isTried = node != nodes->end() && takesCopies(*node);
            views.push_back({row.cid.toString(), row.stream.toString(), node != nodes->end() ? node->url : row.nodeId, row.reason,
                             isTried ? row.nextTry : std::string(), row.addedAt, row.tries});
        }
        return views;
    });
}

void NodeService::refreshWaiting()
{
    whenDone(m_core.run([&state = m_state]() -> std::pair<int, int> {
        const auto workspace = state.identity();
        if (!workspace) return {0, 0};
        const auto rows = (*workspace)->store().outbox();
        const auto nodes = (*workspace)->store().nodes();
        return {rows ? int(rows->size()) : 0, nodes ? int(nodes->size()) : 0};
    }), this, [this](const std::pair<int, int> &counts) {
        if (m_syncState.waiting == counts.first && m_syncState.nodes == counts.second) return;
        m_syncState.waiting = counts.first;
        m_syncState.nodes = counts.second;
        Q_EMIT syncStateChanged();
    });
}

void NodeService::setAutomatic(bool on)
{
    m_isAutomatic = on;
    if (on) resume();
    else m_timer.stop();
}

void NodeService::resume()
{
    if (!m_isAutomatic || m_http.isOffline()) return;
    struct Waiting { bool any = false, isFresh = false; };
    whenDone(m_core.run([&state = m_state] {
        Waiting waiting;
        const auto workspace = state.identity();
        const auto rows = workspace ? (*workspace)->store().outbox() : workspace.error();
        const auto nodes = workspace ? (*workspace)->store().nodes() : workspace.error();
        if (!rows || !nodes) return waiting;
        for (const auto &row : *rows) {
            const auto node = std::ranges::find(*nodes, row.nodeId, &store::NodeRow::id);
            if (node == nodes->end() || !takesCopies(*node)) continue;
            waiting.any = true;
            waiting.isFresh = waiting.isFresh || !state.retries.nextFor(node->id);
        }
        return waiting;
    }), this, [this](const Waiting &waiting) {
        if (!waiting.any || !m_isAutomatic || m_syncState.isRunning) return;
        // A try that has its time already keeps it, unless something waits for a node that did not fail.
        const bool isRetry = m_timer.isActive() && !m_due.empty();
        if (!m_timer.isActive() || (isRetry && waiting.isFresh)) sendSoon();
    });
}

void NodeService::notifyWritten()
{
    refreshWaiting();
    if (m_isAutomatic && !m_syncState.isRunning && !m_http.isOffline()) sendSoon();
}

void NodeService::sendSoon()
{
    m_due.clear();
    m_timer.start(kSendSoon);
}

void NodeService::tryAgain(const Retry &retry)
{
    if (!m_isAutomatic || m_http.isOffline()) return;
    m_due = retry.ids;
    m_timer.start(retry.wait);
}

} // namespace amphora::engine
