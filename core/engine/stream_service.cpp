#include "core/engine/stream_service.h"

#include "core/codec/car.h"
#include "core/engine/store_check.h"
#include "core/engine/stream_reading.h"

#include <QPromise>

#include <chrono>

namespace amphora::engine {

namespace {

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

/// node::Verifier with the answer as services give it.
struct StreamChecker {
    node::Verifier verifier;

    int total() const noexcept { return verifier.total(); }
    int done() const noexcept { return verifier.done(); }
    bool isDone() const noexcept { return verifier.isDone(); }
    void step() { verifier.step(); }
    Result<StreamCheck> take() &&
    {
        auto result = std::move(verifier).take();
        StreamCheck check{result.checked, {}, std::move(result.lines)};
        for (const auto &bad : result.bad) check.bad.push_back({bad.cid.toString(), std::string(errcText(bad.error.code)), bad.error.detail});
        return check;
    }
};

/// A check that goes on in steps. Whoever holds the last copy of the job's pointer when the core thread stops cancels the future.
template <typename Answer, typename Checker>
struct CheckJob {
    std::function<Result<Workspace *>(CoreState &)> find;
    std::function<Result<Checker>(Workspace &)> begin;
    QPromise<Result<Answer>> promise;
    std::weak_ptr<const void> workspace; ///< The checker reads from it.
    std::optional<Checker> checker;

    /// True: there is more to do.
    bool run(CoreState &state)
    {
        using namespace std::chrono;
        constexpr milliseconds stepMax{15};
        if (promise.isCanceled()) return false;
        if (!checker)
            if (const auto begun = start(state); !begun) return end(begun.error());
        if (workspace.expired()) return end(Error{Errc::cancelled, "another identity was chosen meanwhile"});
        for (const auto since = steady_clock::now(); !checker->isDone() && steady_clock::now() - since < stepMax;) checker->step();
        promise.setProgressValue(checker->done());
        return !checker->isDone() || end(std::move(*checker).take());
    }

private:
    Status start(CoreState &state)
    {
        const auto found = find(state);
        if (!found) return found.error();
        workspace = (*found)->life();
        auto begun = begin(**found);
        if (!begun) return begun.error();
        checker = std::move(*begun);
        promise.setProgressRange(0, checker->total());
        return ok();
    }
    bool end(Result<Answer> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
        return false;
    }
};

template <typename Job>
void goOn(CoreThread &core, CoreState &state, const std::shared_ptr<Job> &job)
{
    (void)core.run([&core, &state, job]() -> Status {
        if (job->run(state)) goOn(core, state, job);
        return ok();
    });
}

} // namespace

QFuture<Result<StreamCheck>> StreamService::verify(std::string text)
{
    const auto job = std::make_shared<CheckJob<StreamCheck, StreamChecker>>();
    const auto id = stream::StreamId::parse(text);
    job->find = [id](CoreState &state) -> Result<Workspace *> {
        if (!id) return id.error();
        return state.holding(*id);
    };
    job->begin = [id](Workspace &place) -> Result<StreamChecker> {
        auto begun = node::Verifier::begin(place.node(), *id);
        if (!begun) return begun.error();
        return StreamChecker{std::move(*begun)};
    };
    job->promise.start();
    goOn(m_core, m_state, job);
    return job->promise.future();
}

QFuture<Result<FsckReport>> StreamService::fsck(bool repair)
{
    const auto job = std::make_shared<CheckJob<FsckReport, StoreCheck>>();
    job->find = [](CoreState &state) { return state.identity(); };
    job->begin = [repair](Workspace &workspace) { return StoreCheck::begin(workspace, repair); };
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

} // namespace amphora::engine
