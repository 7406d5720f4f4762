#include "core/engine/recovery_drill.h"

#include "core/engine/core_replica.h"
#include "core/engine/node_entries.h"
#include "core/sync/sync_job.h"

#include <algorithm>

namespace amphora::engine {

namespace {

store::NodeRow readingOnly(store::NodeRow node)
{
    node.backup = false;
    return node;
}

Result<OwnEvents> ownEventsOf(Workspace &workspace)
{
    OwnEvents events;
    const auto rows = workspace.store().streams({.controller = {}, .schema = {}, .family = {}, .own = true});
    if (!rows) return rows.error();
    for (const auto &row : *rows) {
        const auto view = workspace.node().load(row.id);
        if (!view) return view.error();
        auto &cids = events[row.id];
        for (const auto &event : view->log) cids.push_back(event.cid());
    }
    return events;
}

Result<OwnEvents> ownEventsFromNodes(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                     const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    auto workspace = Workspace::open({}, store::OpenMode::memory, did, clock, random);
    if (!workspace) return workspace.error();
    std::optional<Error> last;
    bool anyAnswered = false;
    for (const auto &node : nodes) {
        if (!node.read) continue;
        if (auto put = (*workspace)->store().putNode(readingOnly(node)); !put) return put.error();
        auto replica = replicaOf(**workspace, clock);
        const auto client = sync::makeJsCeramicNode(http, node.url, cancel);
        const auto outcome = sync::SyncJob(readingOnly(node), *client, replica, cancel, {}).run();
        if (outcome.error)
            last = outcome.error;
        else
            anyAnswered = true;
    }
    if (!anyAnswered && last) return *last;
    return ownEventsOf(**workspace);
}

int notIn(const std::vector<codec::Cid> &known, const std::vector<codec::Cid> &cids)
{
    return int(std::ranges::count_if(cids, [&](const codec::Cid &cid) { return std::ranges::find(known, cid) == known.end(); }));
}

} // namespace

Result<DrillPlan> planDrill(CoreState &state, const RecoverySource &source)
{
    const auto preview = state.home.preview(source);
    if (!preview) return preview.error();
    const auto workspace = state.identity();
    if (!workspace) return workspace.error();
    const auto &owner = (*workspace)->owner();
    DrillPlan plan{owner, preview->did == owner->toString(), {}, {}, {}};
    const auto nodes = (*workspace)->store().nodes();
    if (!nodes) return nodes.error();
    for (const auto &node : *nodes)
        if (node.read && !node.consentAt.empty()) plan.nodes.push_back(node);
    auto here = ownEventsOf(**workspace);
    if (!here) return here.error();
    plan.here = std::move(*here);
    for (const auto &[id, cids] : plan.here) plan.names[id] = whatIs(**workspace, id);
    return plan;
}

DrillReport compareForDrill(const DrillPlan &plan, const OwnEvents &there)
{
    DrillReport report;
    report.sameDid = plan.sameDid;
    report.hasNodes = !plan.nodes.empty();
    report.sameHashes = true;
    static const std::vector<codec::Cid> nothing;
    for (const auto &[id, cids] : plan.here) {
        ++report.streams;
        const auto found = there.find(id);
        const auto &known = found == there.end() ? nothing : found->second;
        if (known == cids) continue;
        report.sameHashes = false;
        const auto name = plan.names.find(id);
        DrillReport::Apart apart{id.toString(), name == plan.names.end() ? "tile" : name->second, notIn(known, cids), notIn(cids, known)};
        report.missing += apart.missing;
        report.newer += apart.newer;
        report.apart.push_back(std::move(apart));
    }
    for (const auto &[id, cids] : there) {
        if (plan.here.contains(id)) continue;
        report.sameHashes = false;
        report.newer += int(cids.size());
        report.apart.push_back({id.toString(), "tile", 0, int(cids.size())});
    }
    return report;
}

Result<DrillReport> runDrill(const DrillPlan &plan, net::HttpClient &http, const net::CancelToken &cancel, const Clock &clock, Random &random)
{
    if (!plan.sameDid || plan.nodes.empty()) {
        DrillReport report;
        report.sameDid = plan.sameDid;
        report.hasNodes = !plan.nodes.empty();
        return report;
    }
    const auto there = ownEventsFromNodes(*plan.did, plan.nodes, http, cancel, clock, random);
    if (!there) return there.error();
    return compareForDrill(plan, *there);
}

} // namespace amphora::engine
