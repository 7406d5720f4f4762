#include "core/engine/core_replica.h"

namespace amphora::engine {

sync::LocalReplica replicaOf(Workspace &workspace, const Clock &clock)
{
    return sync::LocalReplica(workspace.store(), workspace.node(), workspace.profile(), workspace.models(), clock,
                              workspace.authority(), workspace.drafts());
}

CoreReplica::CoreReplica(CoreThread &core, CoreState &state, std::string identityId)
    : m_core(core), m_state(state), m_identityId(std::move(identityId))
{
}

template <typename F>
auto CoreReplica::onCore(F work)
{
    using Answer = std::invoke_result_t<F, sync::LocalReplica &>;
    auto future = m_core.run([&state = m_state, id = m_identityId, work = std::move(work)]() -> Answer {
        if (state.identityId != id) return Error{Errc::cancelled, "another identity was chosen meanwhile"};
        auto replica = replicaOf(*state.workspace, state.clock);
        return work(replica);
    });
    future.waitForFinished();
    return future.isCanceled() ? Answer(Error{Errc::cancelled, "the engine closes"}) : future.result();
}

Result<std::vector<stream::StreamId>> CoreReplica::ownStreams()
{
    return onCore([](sync::LocalReplica &replica) { return replica.ownStreams(); });
}

Result<profile::BasicProfile::Taken> CoreReplica::takeIn(const store::NodeRow &node, const stream::StreamId &id,
                                                         const std::vector<stream::Event> &log)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.takeIn(node, id, log); });
}

Result<bool> CoreReplica::compare(const store::NodeRow &node, const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.compare(node, id, nodeLog); });
}

Status CoreReplica::absent(const store::NodeRow &node, const stream::StreamId &id)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.absent(node, id); });
}

Result<std::vector<sync::Push>> CoreReplica::pushesFor(const store::NodeRow &node)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.pushesFor(node); });
}

Status CoreReplica::placed(const store::NodeRow &node, const sync::Push &push, const std::vector<codec::Cid> &nodeLog)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.placed(node, push, nodeLog); });
}

Status CoreReplica::refused(const store::NodeRow &node, const sync::Push &push, const Error &error)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.refused(node, push, error); });
}

Status CoreReplica::finished(const store::NodeRow &node, const Error *error)
{
    return onCore([&](sync::LocalReplica &replica) { return replica.finished(node, error); });
}

} // namespace amphora::engine
