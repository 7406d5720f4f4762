#include "core/engine/node_lookup.h"

#include "core/idx/data_store.h"
#include "core/sync/node_client.h"
#include "core/sync/sync_job.h"

namespace amphora::engine {

namespace {

/// Takes in one stream of somebody's, with its schema if that is not built in; notes what came, if that is wanted.
Status takeIn(Workspace &workspace, sync::NodeClient &client, const stream::StreamId &id, FetchedStreams *note = nullptr)
{
    const auto log = client.events(id);
    if (!log) return log.error();
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto transaction = workspace.store().begin();
        if (!transaction) return transaction.error();
        const auto taken = workspace.node().ingest(id, *log);
        if (taken && taken->refusal) return *taken->refusal; // A log with something false in it is not shown in part.
        if (taken) {
            if (note) note->logs.emplace_back(id, *log);
            return transaction->commit();
        }
        if (attempt > 0 || taken.error().code != Errc::blockMissing) return taken.error();
        const auto schema = stream::CommitId::parse(taken.error().where);
        if (!schema) return schema.error();
        const auto schemaLog = client.events(schema->stream());
        if (!schemaLog) return schemaLog.error();
        if (const auto ingested = workspace.node().ingest(schema->stream(), *schemaLog); !ingested) return ingested.error();
        if (auto committed = transaction->commit(); !committed) return committed;
        if (note) note->logs.emplace_back(schema->stream(), *schemaLog);
    }
    return ok();
}

Result<profile::ProfileView> lookUpOn(const store::NodeRow &node, const did::Did &did, net::HttpClient &http,
                                      const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    auto workspace = Workspace::lookAround(clock, random);
    if (!workspace) return workspace.error();
    const auto client = sync::makeJsCeramicNode(http, node.url, cancel);
    const auto index = idx::indexIdOf(did);
    if (!index) return index.error();
    if (auto taken = takeIn(**workspace, *client, *index); !taken) return taken.error();
    const idx::DataStore data((*workspace)->node(), (*workspace)->models());
    const auto record = data.recordId(did, (*workspace)->models().basicProfile());
    if (!record) return record.error();
    if (!*record) return Error{Errc::notFound, "this DID has no profile there", did.toString()};
    if (auto taken = takeIn(**workspace, *client, **record); !taken) return taken.error();
    return (*workspace)->profile().show(did);
}

Result<std::vector<account::LinkedAccount>> accountsOn(const store::NodeRow &node, const did::Did &did, net::HttpClient &http,
                                                       const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    auto workspace = Workspace::lookAround(clock, random);
    if (!workspace) return workspace.error();
    auto &accounts = (*workspace)->accounts();
    const auto client = sync::makeJsCeramicNode(http, node.url, cancel);
    const auto index = idx::indexIdOf(did);
    if (!index) return index.error();
    if (auto taken = takeIn(**workspace, *client, *index); !taken) return taken.error();
    const idx::DataStore data((*workspace)->node(), (*workspace)->models());
    const auto record = data.recordId(did, (*workspace)->models().cryptoAccounts());
    if (!record) return record.error();
    if (!*record) return std::vector<account::LinkedAccount>();
    if (auto taken = takeIn(**workspace, *client, **record); !taken) return taken.error();
    const auto links = accounts.linksOf(did);
    if (!links) return links.error();
    account::LinkedAccounts::Fetched fetched;
    std::size_t asked = 0;
    for (const auto &link : *links) {
        if (asked++ >= account::kLinksLookedUpMax) {
            fetched.leftOut.insert(link);
            continue;
        }
        const auto taken = takeIn(**workspace, *client, link);
        if (taken || taken.error().code == Errc::notFound) continue; // Without a link here it is not proven, and that is said.
        if (sync::endsExchange(taken.error().code)) return taken.error();
        fetched.broken.emplace(link, taken.error());
    }
    return accounts.list(did, fetched);
}

/// The answer of the first node that has one.
template <typename T, typename F>
Result<T> firstOf(const std::vector<store::NodeRow> &nodes, const std::string &what, F ask)
{
    Error last{Errc::notFound, "no node to read from", what};
    for (const auto &node : nodes) {
        if (!node.read) continue;
        Result<T> found = ask(node);
        if (found) return found;
        last = found.error();
        if (last.code == Errc::cancelled) break;
    }
    return last;
}

Result<FetchedStreams> fetchOn(const store::NodeRow &node, const stream::StreamId &id, net::HttpClient &http, const net::CancelToken &cancel,
                               const Clock &clock, Random &random, bool withRecords)
{
    auto workspace = Workspace::lookAround(clock, random);
    if (!workspace) return workspace.error();
    const auto client = sync::makeJsCeramicNode(http, node.url, cancel);
    FetchedStreams fetched{node.url, {id}, {}};
    if (auto taken = takeIn(**workspace, *client, id, &fetched); !taken) return taken.error();
    if (!withRecords) return fetched;
    const auto view = (*workspace)->node().load(id);
    if (!view) return view.error();
    const auto *entries = view->state.current().asMap();
    for (const auto &[definition, record] : entries ? *entries : codec::Map()) {
        const auto recordId = record.asText() ? stream::StreamId::parse(*record.asText()) : Result<stream::StreamId>(Error{Errc::format, {}});
        if (!recordId || fetched.wanted.size() > kRecordsLookedUpMax) continue;
        const auto taken = takeIn(**workspace, *client, *recordId, &fetched);
        if (taken) fetched.wanted.push_back(*recordId); // An index may name what its node has lost: the rest is shown.
        else if (taken.error().code == Errc::cancelled) return taken.error();
    }
    return fetched;
}

} // namespace

Result<profile::ProfileView> lookUpProfile(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                           const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    return firstOf<profile::ProfileView>(nodes, did.toString(),
                                         [&](const store::NodeRow &node) { return lookUpOn(node, did, http, cancel, clock, random); });
}

Result<FetchedStreams> lookUpStream(const stream::StreamId &id, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                    const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    return firstOf<FetchedStreams>(nodes, id.toString(),
                                   [&](const store::NodeRow &node) { return fetchOn(node, id, http, cancel, clock, random, false); });
}

Result<FetchedStreams> lookUpIndex(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                   const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    const auto index = idx::indexIdOf(did);
    if (!index) return index.error();
    return firstOf<FetchedStreams>(nodes, did.toString(),
                                   [&](const store::NodeRow &node) { return fetchOn(node, *index, http, cancel, clock, random, true); });
}

Result<std::vector<account::LinkedAccount>> lookUpAccounts(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                                           const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    return firstOf<std::vector<account::LinkedAccount>>(nodes, did.toString(), [&](const store::NodeRow &node) {
        return accountsOn(node, did, http, cancel, clock, random);
    });
}

} // namespace amphora::engine
