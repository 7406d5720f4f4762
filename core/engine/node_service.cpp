#include "core/engine/node_service.h"

#include "core/codec/multibase.h"
#include "core/engine/node_entries.h"
#include "core/engine/recovery_drill.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"
#include "core/idx/data_store.h"
#include "core/sync/ipfs_client.h"
#include "core/sync/node_test.h"

namespace amphora::engine {

namespace {

constexpr std::size_t kNodeIdBytes = 4;

/// Which of the two addresses it is about.
Error aboutIpfs(Error error, const std::string &url)
{
    error.where = url;
    return error;
}

} // namespace

NodeService::NodeService(CoreThread &core, CoreThread &net, CoreState &state, net::OfflineSwitch &http, QObject *parent)
    : QObject(parent), m_core(core), m_net(net), m_state(state), m_http(http), m_cancel(std::make_shared<net::CancelToken>()), m_cancelLookUp(std::make_shared<net::CancelToken>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)ask(std::exchange(m_due, {})); });
    connect(this, &NodeService::nodesChanged, this, &NodeService::refreshWaiting);
}

NodeService::~NodeService()
{
    m_cancel->cancel();
    m_cancelLookUp->cancel();
}

QFuture<Result<NodeView>> NodeService::add(std::string typed, std::string typedIpfs)
{
    Task<NodeView> task;
    const auto url = net::normalizeNodeUrl(typed);
    const auto ipfsUrl = typedIpfs.empty() ? Result<std::string>(std::string()) : net::normalizeNodeUrl(typedIpfs);
    if (!url || !ipfsUrl) {
        task.finish(!url ? url.error() : aboutIpfs(ipfsUrl.error(), typedIpfs));
        return task.future();
    }
    using Chains = Result<std::vector<std::string>>;
    whenDone(m_net.run([&http = m_http, url = *url, ipfsUrl = *ipfsUrl, cancel = m_cancel]() -> Chains {
        auto chains = sync::makeJsCeramicNode(http, url, *cancel)->chains();
        if (!chains || ipfsUrl.empty()) return chains;
        const auto checked = sync::IpfsClient(http, ipfsUrl, *cancel).check();
        return checked ? chains : Chains(aboutIpfs(checked.error(), ipfsUrl));
    }), this, [this, task, url = *url, ipfsUrl = *ipfsUrl](const Chains &chains) {
        if (!chains) return task.finish(chains.error());
        whenDone(m_core.run([&state = m_state, url, ipfsUrl, chains = *chains]() -> Result<NodeView> {
            const auto workspace = state.identity();
            if (!workspace) return workspace.error();
            if (rowOf(**workspace, url)) return Error{Errc::usage, "this node was added before", url};
            const auto now = toRfc3339(state.clock.now());
            std::string joined;
            for (const auto &chain : chains) joined += (joined.empty() ? "" : ",") + chain;
            store::NodeRow row;
            row.id = codec::toHex(state.random.bytes(kNodeIdBytes));
            row.url = url;
            row.ipfsUrl = ipfsUrl;
            row.kind = "js-ceramic";
            row.chain = joined;
            row.addedAt = now;
            row.lastOkAt = now;
            auto transaction = (*workspace)->store().begin();
            if (!transaction) return transaction.error();
            if (auto put = (*workspace)->store().putNode(row); !put) return put.error();
            if (auto enqueued = enqueueAll(**workspace, row.id, now); !enqueued) return enqueued.error();
            if (auto committed = transaction->commit(); !committed) return committed.error();
            return viewOf(**workspace, row);
        }), this, [this, task](const Result<NodeView> &added) {
            if (added) Q_EMIT nodesChanged();
            task.finish(added);
        });
    });
    return task.future();
}

QFuture<Result<std::vector<NodeView>>> NodeService::list()
{
    return m_core.run([&state = m_state]() -> Result<std::vector<NodeView>> {
        std::vector<NodeView> views;
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto rows = (*workspace)->store().nodes();
        if (!rows) return rows.error();
        for (const auto &row : *rows) {
            auto view = viewOf(**workspace, row);
            if (!view) return view.error();
            views.push_back(std::move(*view));
        }
        return views;
    });
}

QFuture<Result<NodeView>> NodeService::find(std::string idOrUrl)
{
    return m_core.run([&state = m_state, idOrUrl = std::move(idOrUrl)]() -> Result<NodeView> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto row = rowOf(**workspace, idOrUrl);
        if (!row) return row.error();
        return viewOf(**workspace, *row);
    });
}

QFuture<Status> NodeService::remove(std::string idOrUrl)
{
    const auto removing = m_core.run([&state = m_state, idOrUrl = std::move(idOrUrl)]() -> Status {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto row = rowOf(**workspace, idOrUrl);
        if (!row) return row.error();
        auto transaction = (*workspace)->store().begin();
        if (!transaction) return transaction.error();
        if (auto removed = (*workspace)->store().removeNode(row->id); !removed) return removed;
        return transaction->commit();
    });
    whenDone(removing, this, [this](const Status &removed) { if (removed) Q_EMIT nodesChanged(); });
    return removing;
}

QFuture<Status> NodeService::setRoles(std::string id, Roles roles)
{
    const auto setting = m_core.run([&state = m_state, id = std::move(id), roles]() -> Status {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto now = toRfc3339(state.clock.now());
        const auto changed = changeRow(**workspace, id, [&](store::NodeRow &row) {
            row.backup = roles.backup;
            row.read = roles.read;
            row.anchor = roles.anchor;
        }, &now);
        return changed ? ok() : Status(changed.error());
    });
    whenDone(setting, this, [this](const Status &set) { if (set) Q_EMIT nodesChanged(); });
    return setting;
}

QFuture<Status> NodeService::setIpfs(std::string id, std::string typed)
{
    Task<std::monostate> task;
    const auto url = typed.empty() ? Result<std::string>(std::string()) : net::normalizeNodeUrl(typed);
    if (!url) {
        task.finish(url.error());
        return task.future();
    }
    whenDone(m_net.run([&http = m_http, url = *url, cancel = m_cancel]() -> Status {
        if (url.empty()) return ok();
        const auto checked = sync::IpfsClient(http, url, *cancel).check();
        return checked ? checked : Status(aboutIpfs(checked.error(), url));
    }), this, [this, task, id, url = *url](const Status &checked) {
        if (!checked) return task.finish(checked.error());
        whenDone(m_core.run([&state = m_state, id, url]() -> Status {
            const auto workspace = state.identity();
            if (!workspace) return workspace.error();
            return setIpfsUrl(**workspace, id, url);
        }), this, [this, task](const Status &set) {
            if (set) Q_EMIT nodesChanged();
            if (set) notifyWritten();
            task.finish(set);
        });
    });
    return task.future();
}

QFuture<Result<UploadPreview>> NodeService::preview(std::string id)
{
    return m_core.run([&state = m_state, id = std::move(id)]() -> Result<UploadPreview> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        return previewOf(**workspace, state.clock, id);
    });
}

QFuture<Status> NodeService::giveConsent(std::string id)
{
    const auto giving = m_core.run([&state = m_state, id = std::move(id)]() -> Status {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto now = toRfc3339(state.clock.now());
        const auto changed = changeRow(**workspace, id, [&](store::NodeRow &row) {
            if (row.consentAt.empty()) row.consentAt = now;
        }, nullptr);
        return changed ? ok() : Status(changed.error());
    });
    whenDone(giving, this, [this](const Status &given) { if (given) Q_EMIT nodesChanged(); });
    return giving;
}

QFuture<Result<std::vector<NodeCheck>>> NodeService::test(std::string idOrUrl)
{
    Task<std::vector<NodeCheck>> task;
    struct Plan { std::string url, chain; std::optional<stream::StreamId> own; std::optional<stream::Event> genesis; };
    whenDone(m_core.run([&state = m_state, idOrUrl]() -> Result<Plan> {
        Plan plan;
        const auto workspace = state.identity();
        if (workspace) {
            const auto genesis = idx::makeIndexGenesis(*(*workspace)->owner());
            if (!genesis) return genesis.error();
            if (const auto row = rowOf(**workspace, idOrUrl)) {
                plan.url = row->url;
                plan.chain = row->chain;
                // Before the yes the node does not even hear which DID asks.
                if (row->consentAt.empty()) return plan;
                plan.own = stream::tileIdOf(*genesis);
                plan.genesis = *genesis;
                return plan;
            }
        }
        const auto url = net::normalizeNodeUrl(idOrUrl);
        if (!url) return url.error();
        plan.url = *url;
        return plan;
    }), this, [this, task](const Result<Plan> &plan) {
        if (!plan) return task.finish(plan.error());
        whenDone(m_net.run([&http = m_http, plan = *plan, cancel = m_cancel] {
            sync::NodeTestPlan test;
            if (!plan.chain.empty()) test.chain = plan.chain;
            test.readable = plan.own;
            test.writable = plan.genesis ? &*plan.genesis : nullptr;
            std::vector<NodeCheck> checks;
            for (const auto &result : sync::testNode(http, plan.url, test, *cancel))
                checks.push_back({std::string(result.name), result.outcome == sync::NodeCheck::Outcome::passed,
                                  result.outcome == sync::NodeCheck::Outcome::skipped, int(result.took.count()),
                                  result.error ? std::string(errcText(result.error->code)) : std::string(),
                                  result.error ? result.error->detail : result.note});
            return checks;
        }), this, [task](const std::vector<NodeCheck> &checks) { task.finish(checks); });
    });
    return task.future();
}

QFuture<Result<DrillReport>> NodeService::drill(RecoverySource source)
{
    Task<DrillReport> task;
    whenDone(m_core.run([&state = m_state, source = std::move(source)] { return planDrill(state, source); }), this,
             [this, task](const Result<DrillPlan> &plan) {
        if (!plan) return task.finish(plan.error());
        whenDone(m_net.run([&http = m_http, &state = m_state, plan = *plan, cancel = m_cancel] {
            return runDrill(plan, http, *cancel, state.clock, state.random);
        }), this, [task](const Result<DrillReport> &report) { task.finish(report); });
    });
    return task.future();
}

} // namespace amphora::engine
