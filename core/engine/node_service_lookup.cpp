// The part of NodeService that reads what is other people's, or not here.
#include "core/engine/node_service.h"

#include "core/did/written_did.h"
#include "core/engine/node_lookup.h"
#include "core/engine/stream_reading.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"

namespace amphora::engine {

namespace {

constexpr std::size_t kGuestStreamsMax = 200; ///< Looked-up streams held at a time; then all of them are let go.

Result<std::vector<StreamLine>> receive(CoreState &state, const FetchedStreams &fetched)
{
    if (!state.guest || state.foundOn.size() > kGuestStreamsMax) {
        auto guest = Workspace::lookAround(state.clock, state.random);
        if (!guest) return guest.error();
        state.guest = std::move(*guest);
        state.foundOn.clear();
    }
    auto &store = state.guest->store();
    auto transaction = store.begin();
    if (!transaction) return transaction.error();
    for (const auto &[id, log] : fetched.logs)
        if (const auto taken = state.guest->node().ingest(id, log); !taken) return taken.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    std::vector<StreamLine> lines;
    for (const auto &id : fetched.wanted) {
        state.foundOn[id.toString()] = fetched.url;
        auto history = readHistory(*state.guest, id);
        if (!history) return history.error();
        lines.push_back(std::move(history->line));
    }
    return lines;
}

} // namespace

QFuture<Result<std::vector<store::NodeRow>>> NodeService::nodesToAsk(std::string url)
{
    return m_core.run([&state = m_state, url = std::move(url)]() -> Result<std::vector<store::NodeRow>> {
        std::vector<store::NodeRow> nodes;
        if (!url.empty()) {
            auto normal = net::normalizeNodeUrl(url);
            if (!normal) return normal.error();
            nodes.emplace_back().url = std::move(*normal);
            return nodes;
        }
        if (!state.workspace) return nodes;
        return state.workspace->store().nodes();
    });
}

namespace {

/// Asks on the sync thread, with the nodes that the core thread named.
template <typename T, typename F>
QFuture<Result<T>> askAbout(const std::string &text, QFuture<Result<std::vector<store::NodeRow>>> nodes, CoreThread &net, QObject *owner, F ask)
{
    Task<T> task;
    const auto did = did::readWrittenDid(text);
    if (!did) {
        task.finish(did.error());
        return task.future();
    }
    whenDone(nodes, owner, [task, &net, owner, ask, did = *did](const Result<std::vector<store::NodeRow>> &found) {
        if (!found) return task.finish(found.error());
        whenDone(net.run([ask, did, nodes = *found]() -> Result<T> { return ask(did, nodes); }), owner,
                 [task](const Result<T> &answer) { task.finish(answer); });
    });
    return task.future();
}

} // namespace

QFuture<Result<profile::ProfileView>> NodeService::lookUpProfile(std::string did, std::string url)
{
    return askAbout<profile::ProfileView>(did, nodesToAsk(std::move(url)), m_net, this,
        [&http = m_http, &state = m_state, cancel = m_cancelLookUp](const did::Did &who, const std::vector<store::NodeRow> &nodes) {
            return engine::lookUpProfile(who, nodes, http, *cancel, state.clock, state.random);
        });
}

QFuture<Result<std::vector<account::LinkedAccount>>> NodeService::lookUpAccounts(std::string did, std::string url)
{
    return askAbout<std::vector<account::LinkedAccount>>(did, nodesToAsk(std::move(url)), m_net, this,
        [&http = m_http, &state = m_state, cancel = m_cancelLookUp](const did::Did &who, const std::vector<store::NodeRow> &nodes) {
            return engine::lookUpAccounts(who, nodes, http, *cancel, state.clock, state.random);
        });
}

QFuture<Result<std::vector<StreamLine>>> NodeService::lookUpStreams(std::string text)
{
    Task<std::vector<StreamLine>> task;
    const auto did = did::readWrittenDid(text);
    const auto id = streamIdIn(text);
    if (!did && !id) {
        task.finish(text.starts_with("did:") ? did.error() : id.error());
        return task.future();
    }
    whenDone(nodesToAsk({}), this, [this, task, did, id](const Result<std::vector<store::NodeRow>> &nodes) {
        if (!nodes) return task.finish(nodes.error());
        whenDone(m_net.run([&http = m_http, &state = m_state, nodes = *nodes, did, id, cancel = m_cancelLookUp] {
            return did ? lookUpIndex(*did, nodes, http, *cancel, state.clock, state.random)
                       : lookUpStream(*id, nodes, http, *cancel, state.clock, state.random);
        }), this, [this, task](const Result<FetchedStreams> &fetched) {
            if (!fetched) return task.finish(fetched.error());
            whenDone(m_core.run([&state = m_state, fetched = *fetched] { return receive(state, fetched); }), this,
                     [task](const Result<std::vector<StreamLine>> &lines) { task.finish(lines); });
        });
    });
    return task.future();
}

void NodeService::cancelLookUp()
{
    m_cancelLookUp->cancel();
    m_cancelLookUp = std::make_shared<net::CancelToken>();
}

} // namespace amphora::engine
