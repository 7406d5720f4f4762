#include "core/engine/stream_service.h"

#include <set>

namespace amphora::engine {

namespace {

std::string kindText(stream::EventKind kind)
{
    switch (kind) {
    case stream::EventKind::init: return "init";
    case stream::EventKind::data: return "data";
    case stream::EventKind::time: return "time";
    }
    return "data";
}

StreamSummary summaryOf(const store::StreamRow &row)
{
    const auto *type = row.id.type() == stream::StreamType::caip10Link ? "caip10-link" : "tile";
    return {row.id.toString(), type, row.controller, row.family, row.schema, row.tip.toString(), int(row.eventCount), row.own};
}

StreamCheck::Bad badOf(const std::string &cid, const Error &error)
{
    return {cid, std::string(errcText(error.code)), error.detail};
}

Result<StreamDetail> detailOf(Workspace &workspace, const std::string &text)
{
    std::optional<stream::CommitId> commit;
    if (auto parsed = stream::CommitId::parse(text)) commit = std::move(*parsed);
    auto id = commit ? Result<stream::StreamId>(commit->stream()) : stream::StreamId::parse(text);
    if (!id) return id.error();
    const auto view = workspace.node().load(*id);
    if (!view) return view.error();
    const auto row = workspace.store().streamRow(*id);
    if (!row) return row.error();
    StreamDetail detail;
    if (*row) detail.summary = summaryOf(**row);
    stream::TileState state = view->state;
    if (commit) {
        auto at = workspace.node().stateAt(*commit);
        if (!at) return at.error();
        state = std::move(*at);
    }
    detail.content = state.current();
    detail.metadata = state.currentMetadata();
    for (const auto &entry : state.log) {
        StreamLogEntry line{entry.cid.toString(), kindText(entry.kind), {}, std::nullopt, std::nullopt};
        if (entry.timestamp) line.timestamp = toRfc3339(Timestamp(std::chrono::seconds(*entry.timestamp)));
        const auto event = workspace.store().event(entry.cid);
        if (!event) return event.error();
        if (*event) line.receivedAt = (*event)->receivedAt;
        if (view->own) {
            auto status = node::statusOf(workspace.store(), entry.cid);
            if (!status) return status.error();
            line.status = std::move(*status);
        }
        detail.log.push_back(std::move(line));
    }
    return detail;
}

Result<StreamService::FsckReport> fsckOf(Workspace &workspace, bool repair)
{
    StreamService::FsckReport report;
    const auto problems = workspace.store().integrityProblems();
    if (!problems) return problems.error();
    for (const auto &problem : *problems) report.bad.push_back({"", std::string(errcText(Errc::dbDamaged)), problem});
    const auto blocks = workspace.store().forEachBlock([&](const codec::Cid &cid, ByteView bytes) -> Status {
        ++report.checked;
        if (!cid.matches(bytes)) report.bad.push_back(badOf(cid.toString(), {Errc::cidMismatch, "the block has another hash"}));
        return ok();
    });
    if (!blocks) return blocks.error();
    if (const auto *blobs = workspace.blobs()) {
        const auto pictures = blobs->forEach([&](const codec::Cid &cid) -> Status {
            ++report.checked;
            if (const auto block = blobs->get(cid); !block) report.bad.push_back(badOf(cid.toString(), block.error()));
            return ok();
        });
        if (!pictures) return pictures.error();
    }
    const auto events = workspace.store().allEvents();
    if (!events) return events.error();
    std::set<std::string> streams;
    for (const auto &row : *events) {
        if (row.verdict == store::Verdict::refused || !streams.insert(row.stream.toString()).second) continue;
        const auto verified = workspace.node().verify(row.stream);
        if (!verified) {
            report.bad.push_back(badOf(row.stream.toString(), verified.error()));
            continue;
        }
        report.checked += verified->checked;
        for (const auto &bad : verified->bad) report.bad.push_back(badOf(bad.cid.toString(), bad.error));
        const auto view = workspace.node().load(row.stream);
        const auto derived = workspace.store().streamRow(row.stream);
        if (!derived) return derived.error();
        if (view && (!*derived || (*derived)->tip != view->state.tip()))
            report.bad.push_back({row.stream.toString(), std::string(errcText(Errc::dbDamaged)), "the derived row is not what the events say"});
    }
    if (repair) {
        auto transaction = workspace.store().begin();
        if (!transaction) return transaction.error();
        if (auto rebuilt = workspace.node().rebuildDerived(); !rebuilt) return rebuilt.error();
        if (auto committed = transaction->commit(); !committed) return committed.error();
        report.repaired = true;
    }
    return report;
}

} // namespace

StreamService::StreamService(CoreThread &core, CoreState &state, QObject *parent) : QObject(parent), m_core(core), m_state(state) {}

QFuture<Result<std::vector<StreamSummary>>> StreamService::list(Filter filter)
{
    return m_core.run([&state = m_state, filter = std::move(filter)]() -> Result<std::vector<StreamSummary>> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        store::Store::StreamFilter wanted;
        if (!filter.controller.empty()) wanted.controller = filter.controller;
        if (!filter.schema.empty()) wanted.schema = filter.schema;
        if (filter.ownOnly) wanted.own = true;
        const auto rows = state.workspace->store().streams(wanted);
        if (!rows) return rows.error();
        std::vector<StreamSummary> list;
        for (const auto &row : *rows) list.push_back(summaryOf(row));
        return list;
    });
}

QFuture<Result<StreamDetail>> StreamService::show(std::string id)
{
    return m_core.run([&state = m_state, id = std::move(id)]() -> Result<StreamDetail> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        return detailOf(*state.workspace, id);
    });
}

QFuture<Result<StreamCheck>> StreamService::verify(std::string id)
{
    return m_core.run([&state = m_state, text = std::move(id)]() -> Result<StreamCheck> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        const auto parsed = stream::StreamId::parse(text);
        if (!parsed) return parsed.error();
        const auto verified = state.workspace->node().verify(*parsed);
        if (!verified) return verified.error();
        StreamCheck check{verified->checked, {}};
        for (const auto &bad : verified->bad) check.bad.push_back(badOf(bad.cid.toString(), bad.error));
        return check;
    });
}

QFuture<Result<StreamService::FsckReport>> StreamService::fsck(bool repair)
{
    return m_core.run([&state = m_state, repair]() -> Result<FsckReport> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        return fsckOf(**workspace, repair);
    });
}

} // namespace amphora::engine
