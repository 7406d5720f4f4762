#include "core/engine/profile_service.h"

#include "core/engine/when_done.h"

namespace amphora::engine {

using profile::Published;

ProfileService::ProfileService(CoreThread &core, CoreState &state, QObject *parent) : QObject(parent), m_core(core), m_state(state) {}

/// Runs `work(workspace, authority)` unlocked, and tells everybody if it succeeded.
template <typename T, typename F>
QFuture<Result<T>> ProfileService::write(F work)
{
    const auto writing = m_core.run([&state = m_state, work = std::move(work)]() -> Result<T> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        return state.withRoom([&]() -> Result<T> { return work(**workspace, *(*workspace)->authority()); });
    });
    whenDone(writing, this, [this](const Result<T> &written) {
        if (written) Q_EMIT changed();
    });
    return writing;
}

QFuture<Result<profile::ProfileView>> ProfileService::show()
{
    return m_core.run([&state = m_state]() -> Result<profile::ProfileView> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        return (*workspace)->profile().show(*(*workspace)->owner());
    });
}

QFuture<Result<profile::ProfileView>> ProfileService::showKnown(std::string did)
{
    return m_core.run([&state = m_state, did = std::move(did)]() -> Result<profile::ProfileView> {
        const auto parsed = did::Did::parse(did);
        if (!parsed) return parsed.error();
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        return state.workspace->profile().show(*parsed);
    });
}

QFuture<Result<std::vector<profile::Version>>> ProfileService::history()
{
    return m_core.run([&state = m_state]() -> Result<std::vector<profile::Version>> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        return (*workspace)->profile().history(*(*workspace)->owner());
    });
}

QFuture<Result<Published>> ProfileService::set(codec::Map changes)
{
    return write<Published>([changes = std::move(changes)](Workspace &workspace, const jose::Authority &authority) {
        return workspace.profile().set(authority, changes);
    });
}

QFuture<Result<Published>> ProfileService::replace(codec::Map content)
{
    return write<Published>([content = std::move(content)](Workspace &workspace, const jose::Authority &authority) {
        return workspace.profile().replace(authority, content);
    });
}

QFuture<Result<Published>> ProfileService::restore(std::string version)
{
    return write<Published>([version = std::move(version)](Workspace &workspace, const jose::Authority &authority) -> Result<Published> {
        const auto cid = codec::Cid::parse(version);
        if (!cid) return cid.error();
        return workspace.profile().restore(authority, *cid);
    });
}

QFuture<Result<codec::Map>> ProfileService::contentAt(std::string version)
{
    return m_core.run([&state = m_state, version = std::move(version)]() -> Result<codec::Map> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto cid = codec::Cid::parse(version);
        if (!cid) return cid.error();
        return (*workspace)->profile().contentAt(*(*workspace)->owner(), *cid);
    });
}

QFuture<Result<profile::Draft>> ProfileService::draft()
{
    return m_core.run([&state = m_state]() -> Result<profile::Draft> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        auto draft = (*workspace)->drafts()->load();
        if (!draft) return draft.error();
        return *draft ? std::move(**draft) : profile::Draft{};
    });
}

QFuture<Status> ProfileService::saveDraft(profile::Draft draft)
{
    // Not announced: the page that types is the only one that shows it.
    return m_core.run([&state = m_state, draft = std::move(draft)]() mutable -> Status {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        draft.updatedAt = toRfc3339(state.clock.now());
        return state.withRoom([&]() -> Status {
            auto transaction = (*workspace)->store().begin();
            if (!transaction) return transaction.error();
            if (auto saved = (*workspace)->drafts()->save(draft); !saved) return saved;
            return transaction->commit();
        });
    });
}

QFuture<Status> ProfileService::discardDraft()
{
    return write<std::monostate>([](Workspace &workspace, const jose::Authority &) -> Status {
        auto transaction = workspace.store().begin();
        if (!transaction) return transaction.error();
        if (auto discarded = workspace.drafts()->discard(); !discarded) return discarded;
        return transaction->commit();
    });
}

QFuture<Result<Published>> ProfileService::publishDraft()
{
    return write<Published>([](Workspace &workspace, const jose::Authority &authority) {
        return workspace.profile().publishDraft(authority, *workspace.drafts());
    });
}

QFuture<Result<std::vector<profile::BasicProfile::Refusal>>> ProfileService::check(codec::Map changes)
{
    return m_core.run([&state = m_state, changes = std::move(changes)]() -> Result<std::vector<profile::BasicProfile::Refusal>> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto now = (*workspace)->profile().show(*(*workspace)->owner());
        if (!now) return now.error();
        return (*workspace)->profile().check(profile::merged(now->content, changes));
    });
}

} // namespace amphora::engine
