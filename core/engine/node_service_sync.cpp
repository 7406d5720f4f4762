// The part of NodeService that exchanges, and says when.
#include "core/engine/node_service.h"

#include "core/engine/core_replica.h"
#include "core/engine/node_exchange.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"

#include <QPointer>

#include <algorithm>

namespace amphora::engine {

namespace {

constexpr std::chrono::milliseconds kSendSoon{1500};

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
    if (m_running && !m_running->isFinished()) return *m_running;
    Task<SyncReport> task;
    if (m_http.isOffline()) { // Not a node's failure, so nothing is noted of any.
        task.finish(net::OfflineSwitch::refusal());
        return task.future();
    }
    m_running = task.future();
    SyncState starting;
    starting.isRunning = true;
    setSyncState(starting);

    struct Plan { std::string identityId; std::vector<store::NodeRow> nodes; };
    whenDone(m_core.run([&state = m_state, onlyId]() -> Result<Plan> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto rows = (*workspace)->store().nodes();
        if (!rows) return rows.error();
        Plan plan{state.identityId, {}};
        for (const auto &row : *rows)
            if (!row.consentAt.empty() && (row.read || row.backup) && (onlyId.empty() || row.id == onlyId)) plan.nodes.push_back(row);
        return plan;
    }), this, [this, task, cancel = m_cancel](const Result<Plan> &plan) {
        const auto finish = [this, task](const Result<SyncReport> &report) {
            setSyncState({});
            refreshWaiting();
            if (report) {
                const bool lacksPictures = std::ranges::any_of(report->nodes, [](const auto &node) { return !node.pictureError.empty(); });
                m_pictureTries = lacksPictures ? m_pictureTries + 1 : 0;
                if (report->pulled > 0 || report->conflicts > 0) Q_EMIT pulled();
                Q_EMIT syncFinished(*report);
            }
            Q_EMIT nodesChanged();
            scheduleRetry();
            task.finish(report);
        };
        if (!plan) return finish(plan.error());
        const QPointer<NodeService> self(this);
        whenDone(m_net.run([&core = m_core, &state = m_state, &http = m_http, cancel, plan = *plan, self] {
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
        }), this, [finish](const SyncReport &report) { finish(report); });
    });
    return *m_running;
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
            views.push_back({row.cid.toString(), row.stream.toString(), node != nodes->end() ? node->url : row.nodeId, row.reason,
                             row.nextTry, row.addedAt, row.tries});
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
    whenDone(m_core.run([&state = m_state] {
        const auto workspace = state.identity();
        const auto rows = workspace ? (*workspace)->store().outbox() : workspace.error();
        const auto nodes = workspace ? (*workspace)->store().nodes() : workspace.error();
        return rows && nodes && std::ranges::any_of(*rows, [&](const store::OutboxRow &row) {
            const auto node = std::ranges::find(*nodes, row.nodeId, &store::NodeRow::id);
            return node != nodes->end() && !node->consentAt.empty();
        });
    }), this, [this](bool isWaiting) {
        // A try that has its time already keeps it.
        if (isWaiting && m_isAutomatic && !m_timer.isActive() && !m_syncState.isRunning) m_timer.start(kSendSoon);
    });
}

void NodeService::notifyWritten()
{
    refreshWaiting();
    if (m_isAutomatic && !m_syncState.isRunning && !m_http.isOffline()) m_timer.start(kSendSoon);
}

void NodeService::scheduleRetry()
{
    if (!m_isAutomatic || m_http.isOffline()) return;
    whenDone(outbox(), this, [this](const Result<std::vector<OutboxView>> &rows) {
        if (!rows || (rows->empty() && m_pictureTries == 0) || m_syncState.isRunning) return;
        int tries = std::max(1, m_pictureTries);
        for (const auto &row : *rows) tries = std::max(tries, row.tries);
        m_timer.start(sync::retryDelay(tries));
    });
}

} // namespace amphora::engine
