#pragma once

#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/types.h"

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
    QFuture<Result<StreamCheck>> verify(std::string id);

    /// Every stored block, event and derived row; `repair` rebuilds what is derived.
    struct FsckReport {
        int checked = 0;
        std::vector<StreamCheck::Bad> bad;
        bool repaired = false;
    };
    QFuture<Result<FsckReport>> fsck(bool repair);

private:
    CoreThread &m_core;
    CoreState &m_state;
};

} // namespace amphora::engine
