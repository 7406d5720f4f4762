#include "core/engine/node_entries.h"

#include "core/engine/core_replica.h"
#include "core/idx/data_store.h"
#include "core/net/http_client.h"

#include <algorithm>
#include <set>

namespace amphora::engine {

Result<store::NodeRow> rowOf(Workspace &workspace, const std::string &idOrUrl)
{
    const auto nodes = workspace.store().nodes();
    if (!nodes) return nodes.error();
    const auto url = net::normalizeNodeUrl(idOrUrl);
    for (const auto &node : *nodes)
        if (node.id == idOrUrl || node.url == idOrUrl || (url && node.url == *url)) return node;
    return Error{Errc::notFound, "no such node was added", idOrUrl};
}

Status enqueueAll(Workspace &workspace, const std::string &nodeId, const std::string &now)
{
    const auto placements = workspace.store().placementsAt(nodeId);
    if (!placements) return placements.error();
    std::set<codec::Cid> there;
    for (const auto &placement : *placements) there.insert(placement.cid);
    const auto events = workspace.store().allEvents();
    if (!events) return events.error();
    for (const auto &event : *events) {
        if (!event.own || event.verdict != store::Verdict::valid || there.contains(event.cid)) continue;
        if (auto put = workspace.store().putOutbox({event.cid, nodeId, event.stream, 0, {}, {}, now}); !put) return put;
    }
    return ok();
}

Result<NodeView> viewOf(Workspace &workspace, const store::NodeRow &row)
{
    NodeView view{row.id, row.url, row.kind, row.chain, row.backup, row.read, row.anchor, !row.consentAt.empty(),
                  row.addedAt, row.lastOkAt, row.lastError, 0, 0, 0};
    const auto placements = workspace.store().placementsAt(row.id);
    if (!placements) return placements.error();
    std::set<codec::Cid> there;
    for (const auto &placement : *placements) there.insert(placement.cid);
    const auto events = workspace.store().allEvents();
    if (!events) return events.error();
    for (const auto &event : *events) {
        if (!event.own || event.verdict != store::Verdict::valid) continue;
        ++view.total;
        if (there.contains(event.cid)) ++view.held;
    }
    const auto outbox = workspace.store().outbox();
    if (!outbox) return outbox.error();
    view.waiting = int(std::ranges::count(*outbox, row.id, &store::OutboxRow::nodeId));
    return view;
}

Result<store::NodeRow> changeRow(Workspace &workspace, const std::string &idOrUrl, const std::function<void(store::NodeRow &)> &change,
                                 const std::string *enqueueAt)
{
    auto row = rowOf(workspace, idOrUrl);
    if (!row) return row;
    change(*row);
    auto transaction = workspace.store().begin();
    if (!transaction) return transaction.error();
    if (auto put = workspace.store().putNode(*row); !put) return put.error();
    if (enqueueAt && row->backup)
        if (auto enqueued = enqueueAll(workspace, row->id, *enqueueAt); !enqueued) return enqueued.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return row;
}

std::string whatIs(Workspace &workspace, const stream::StreamId &id)
{
    for (const auto &tile : workspace.models().tiles())
        if (tile.id == id) return tile.alias;
    if (id.type() == stream::StreamType::caip10Link) return "accountLink";
    const auto &owner = workspace.owner();
    if (!owner) return "tile";
    if (const auto index = idx::indexIdOf(*owner); index && *index == id) return "index";
    for (const auto &definition : workspace.models().definitions())
        if (const auto record = idx::recordIdOf(*owner, definition.id); record && *record == id) return definition.alias;
    return "tile";
}

Result<UploadPreview> previewOf(Workspace &workspace, const Clock &clock, const std::string &idOrUrl)
{
    const auto row = rowOf(workspace, idOrUrl);
    if (!row) return row.error();
    auto replica = replicaOf(workspace, clock);
    const auto pushes = replica.pushesFor(*row);
    if (!pushes) return pushes.error();
    UploadPreview preview;
    for (const auto &push : *pushes) {
        preview.bytes += push.event.blocks.root.bytes().size();
        if (push.event.blocks.linked) preview.bytes += push.event.blocks.linked->bytes().size();
        push.isDependency ? ++preview.dependencies : ++preview.events;
        const auto id = push.stream.toString();
        const auto line = std::ranges::find(preview.lines, id, &UploadPreview::Line::streamId);
        if (line != preview.lines.end()) {
            ++line->events;
            continue;
        }
        preview.lines.push_back({id, whatIs(workspace, push.stream), 1});
        if (!push.isDependency) ++preview.streams;
    }
    return preview;
}

} // namespace amphora::engine
