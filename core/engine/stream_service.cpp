#include "core/engine/stream_service.h"

#include "core/base/log.h"
#include "core/codec/car.h"
#include "core/engine/stream_reading.h"

#include <QPromise>

#include <chrono>
#include <set>

namespace amphora::engine {

namespace {

StreamCheck::Bad badOf(const std::string &cid, const Error &error)
{
    return {cid, std::string(errcText(error.code)), error.detail};
}

Result<StreamDetail> detailOf(Workspace &workspace, const std::string &text)
{
    const auto id = streamIdIn(text);
    if (!id) return id.error();
    const auto view = workspace.node().load(*id);
    if (!view) return view.error();
    const auto row = workspace.store().streamRow(*id);
    if (!row) return row.error();
    StreamDetail detail;
    if (*row) detail.summary = summaryOf(**row);
    stream::TileState state = view->state;
    if (const auto commit = stream::CommitId::parse(text)) {
        auto at = workspace.node().stateAt(*commit);
        if (!at) return at.error();
        state = std::move(*at);
    }
    detail.content = state.current();
    detail.metadata = state.currentMetadata();
    for (const auto &entry : state.log) {
        StreamLogEntry line{entry.cid.toString(), kindText(entry.kind), {}, entry.cid.codec() == codec::kCodecDagJose, std::nullopt, std::nullopt};
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

namespace {

/// One verification that goes on in steps. Whoever holds the last copy of the job's pointer when the core thread stops cancels the future.
struct CheckJob {
    std::string text;
    QPromise<Result<StreamCheck>> promise;
    std::weak_ptr<const void> workspace; ///< The verifier reads from it.
    std::optional<node::Verifier> verifier;

    /// True: there is more to do.
    bool run(CoreState &state)
    {
        using namespace std::chrono;
        constexpr milliseconds stepMax{15};
        if (promise.isCanceled()) return false;
        if (!verifier) {
            const auto begun = begin(state);
            if (!begun) return end(begun.error());
        }
        if (workspace.expired()) return end(Error{Errc::cancelled, "another identity was chosen meanwhile"});
        for (const auto start = steady_clock::now(); !verifier->isDone() && steady_clock::now() - start < stepMax;) verifier->step();
        promise.setProgressValue(verifier->done());
        if (!verifier->isDone()) return true;
        auto result = std::move(*verifier).take();
        StreamCheck check{result.checked, {}, std::move(result.lines)};
        for (const auto &bad : result.bad) check.bad.push_back(badOf(bad.cid.toString(), bad.error));
        return end(std::move(check));
    }

private:
    Status begin(CoreState &state)
    {
        const auto id = stream::StreamId::parse(text);
        if (!id) return id.error();
        const auto holding = state.holding(*id);
        if (!holding) return holding.error();
        workspace = (*holding)->life();
        auto begun = node::Verifier::begin((*holding)->node(), *id);
        if (!begun) return begun.error();
        verifier = std::move(*begun);
        promise.setProgressRange(0, verifier->total());
        return ok();
    }
    bool end(Result<StreamCheck> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
        return false;
    }
};

void goOn(CoreThread &core, CoreState &state, const std::shared_ptr<CheckJob> &job)
{
    (void)core.run([&core, &state, job]() -> Status {
        if (job->run(state)) goOn(core, state, job);
        return ok();
    });
}

} // namespace

QFuture<Result<StreamCheck>> StreamService::verify(std::string id)
{
    const auto job = std::make_shared<CheckJob>();
    job->text = std::move(id);
    job->promise.start();
    goOn(m_core, m_state, job);
    return job->promise.future();
}

template <typename T, typename F>
QFuture<Result<T>> StreamService::read(std::string id, F work)
{
    return m_core.run([&state = m_state, id = std::move(id), work = std::move(work)]() -> Result<T> {
        const auto parsed = streamIdIn(id);
        if (!parsed) return parsed.error();
        const auto place = state.holding(*parsed);
        if (!place) return place.error();
        return work(state, **place, *parsed);
    });
}

template <typename T, typename F>
QFuture<Result<T>> StreamService::readEvent(std::string id, std::string cid, F work)
{
    return read<T>(std::move(id), [cid = std::move(cid), work = std::move(work)](CoreState &, Workspace &place, const stream::StreamId &stream) -> Result<T> {
        const auto event = codec::Cid::parse(cid);
        if (!event) return event.error();
        return work(place, stream, *event);
    });
}

QFuture<Result<StreamTotals>> StreamService::ownTotals()
{
    return m_core.run([&state = m_state]() -> Result<StreamTotals> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        const auto totals = state.workspace->store().ownTotals();
        if (!totals) return totals.error();
        return StreamTotals{int(totals->streams), int(totals->events)};
    });
}

QFuture<Result<StreamMatches>> StreamService::find(StreamQuery query)
{
    return m_core.run([&state = m_state, query = std::move(query)]() -> Result<StreamMatches> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        return findStreams(*state.workspace, query);
    });
}

QFuture<Result<std::vector<StreamLine>>> StreamService::lines(std::vector<std::int64_t> keys)
{
    return m_core.run([&state = m_state, keys = std::move(keys)]() -> Result<std::vector<StreamLine>> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        return readLines(*state.workspace, keys);
    });
}

QFuture<Result<StreamHistory>> StreamService::history(std::string id)
{
    return read<StreamHistory>(std::move(id), [](CoreState &state, Workspace &place, const stream::StreamId &stream) {
        auto history = readHistory(place, stream);
        if (!history || &place != state.guest.get()) return history;
        if (const auto found = state.foundOn.find(stream.toString()); found != state.foundOn.end()) history->foundOn = found->second;
        return history;
    });
}

QFuture<Result<StreamVersion>> StreamService::version(std::string id, std::string cid) { return readEvent<StreamVersion>(std::move(id), std::move(cid), readVersion); }

QFuture<Result<RawEvent>> StreamService::event(std::string id, std::string cid) { return readEvent<RawEvent>(std::move(id), std::move(cid), readRawEvent); }

QFuture<Result<Bytes>> StreamService::eventFile(std::string id, std::string cid, EventFile form)
{
    return readEvent<Bytes>(std::move(id), std::move(cid), [form](Workspace &place, const stream::StreamId &stream, const codec::Cid &event) -> Result<Bytes> {
        if (form == EventFile::json) {
            const auto raw = readRawEvent(place, stream, event);
            if (!raw) return raw.error();
            if (raw->http.empty()) return Error{Errc::unsupported, "this event has no HTTP form that gives the same CID", raw->cid};
            return toBytes(asBytes(raw->http));
        }
        const auto whole = place.node().readEvent(event);
        if (!whole) return whole.error();
        std::vector<codec::Block> blocks{whole->blocks.root};
        if (whole->blocks.linked) blocks.push_back(*whole->blocks.linked);
        blocks.insert(blocks.end(), whole->blocks.more.begin(), whole->blocks.more.end());
        return codec::writeCar(event, blocks);
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
