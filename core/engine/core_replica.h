#pragma once

#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/sync/replica.h"

namespace amphora::engine {

/// The sync thread's door to the core: each call runs on the core thread and is waited for here. Ends with E-CANCELLED when another
/// identity was chosen meanwhile or the engine closes.
class CoreReplica final : public sync::Replica {
public:
    CoreReplica(CoreThread &core, CoreState &state, std::string identityId);

    Result<std::vector<stream::StreamId>> ownStreams() override;
    Result<profile::BasicProfile::Taken> takeIn(const store::NodeRow &node, const stream::StreamId &id,
                                                const std::vector<stream::Event> &log) override;
    Result<bool> compare(const store::NodeRow &node, const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog) override;
    Status absent(const store::NodeRow &node, const stream::StreamId &id) override;
    Result<std::vector<sync::Push>> pushesFor(const store::NodeRow &node) override;
    Status placed(const store::NodeRow &node, const sync::Push &push, const std::vector<codec::Cid> &nodeLog) override;
    Status refused(const store::NodeRow &node, const sync::Push &push, const Error &error) override;
    Status finished(const store::NodeRow &node, const Error *error) override;

private:
    template <typename F>
    auto onCore(F work);

    CoreThread &m_core;
    CoreState &m_state;
    std::string m_identityId;
};

/// The same answers for a workspace that belongs to the calling thread.
sync::LocalReplica replicaOf(Workspace &workspace, const Clock &clock);

} // namespace amphora::engine
