#pragma once

#include "core/engine/stream_types.h"
#include "core/engine/workspace.h"

#include <map>
#include <optional>

namespace amphora::engine {

/// Checks everything that one workspace stores, some of it at a time, so that other work gets its turn between and whoever waits can see how
/// far it is, and stop. The workspace must outlive it; what comes later may not be looked at. Core thread.
class StoreCheck {
public:
    /// With `repair` the last step rebuilds what is derived. E-DB-DAMAGED, E-IO.
    static Result<StoreCheck> begin(Workspace &workspace, bool repair);
    int total() const noexcept { return m_total; } ///< Steps, about.
    int done() const noexcept { return m_done; }
    /// Also after an error that ended it.
    bool isDone() const noexcept { return m_stage == Stage::end; }
    void step();
    Result<FsckReport> take() &&;

private:
    enum class Stage { structure, blocks, pictures, streams, repair, end };

    explicit StoreCheck(Workspace &workspace) : m_workspace(&workspace) {}
    Status checkStructure();
    Status checkBlocks();
    void checkPicture();
    Status checkStream();
    Status compareDerived(const stream::StreamId &id);
    Status rebuild();

    Workspace *m_workspace;
    Stage m_stage = Stage::structure;
    int m_total = 0, m_done = 0;
    std::int64_t m_block = 0; ///< The last that was looked at.
    std::vector<codec::Cid> m_pictures; ///< Still to be read.
    std::vector<stream::StreamId> m_streams; ///< Still to be verified.
    std::optional<node::Verifier> m_verifier; ///< Of the last of these.
    bool m_repairs = false;
    FsckReport m_report;
    std::optional<Error> m_error;
};

} // namespace amphora::engine
