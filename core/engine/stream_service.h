#pragma once

#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/stream_types.h"

#include <QFuture>
#include <QObject>

namespace amphora::engine {

/// Streams as they are on this computer. Main thread; every call returns at once.
class StreamService : public QObject {
    Q_OBJECT

public:
    StreamService(CoreThread &core, CoreState &state, QObject *parent = nullptr);

    struct Filter { std::string controller, schema; bool ownOnly = false; };
    QFuture<Result<std::vector<StreamSummary>>> list(Filter filter);
    /// `id` is a StreamID or, for the state at one event, a CommitID; also as URL.
    QFuture<Result<StreamDetail>> show(std::string id);
    /// Every stored byte of it, in steps between which other work goes on: the future has a progress, and can be cancelled.
    QFuture<Result<StreamCheck>> verify(std::string id);

    QFuture<Result<StreamTotals>> ownTotals();
    /// For lists: names of all that match, then what stands in the rows that are in view.
    QFuture<Result<StreamMatches>> find(StreamQuery query);
    QFuture<Result<std::vector<StreamLine>>> lines(std::vector<std::int64_t> keys);

    /// Of a stream that is kept here, or was looked up (NodeService::lookUpStreams). `id`: StreamID or CommitID, also as URL; `cid`: of
    /// one of its events.
    QFuture<Result<StreamHistory>> history(std::string id);
    QFuture<Result<StreamVersion>> version(std::string id, std::string cid);
    QFuture<Result<RawEvent>> event(std::string id, std::string cid);
    enum class EventFile { car, json };
    /// What a file of the event holds: its blocks as a CAR, or its HTTP JSON form. E-UNSUPPORTED if it has no such form.
    QFuture<Result<Bytes>> eventFile(std::string id, std::string cid, EventFile form);

    /// Every stored block, picture, event and derived row, in steps as verify(); `repair` rebuilds what is derived, as one step at the end.
    QFuture<Result<FsckReport>> fsck(bool repair);

private:
    template <typename T, typename F>
    QFuture<Result<T>> read(std::string id, F work);
    template <typename T, typename F>
    QFuture<Result<T>> readEvent(std::string id, std::string cid, F work);

    CoreThread &m_core;
    CoreState &m_state;
};

} // namespace amphora::engine
