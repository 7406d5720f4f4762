#include "core/engine/profile_service.h"

#include "core/did/written_did.h"
#include "core/engine/when_done.h"
#include "core/profile/picture.h"

#include <map>

namespace amphora::engine {

using profile::Published;

ProfileService::ProfileService(CoreThread &core, CoreState &state, QObject *parent) : QObject(parent), m_core(core), m_state(state) {}

namespace {

/// What the draft names leaves its seal and becomes a published file, before the event that names it is signed.
Status storeDraftPictures(Workspace &workspace)
{
    const auto draft = workspace.drafts()->load();
    if (!draft) return draft.error();
    if (!*draft) return ok(); // publishDraft() says so.
    for (const auto &cid : profile::pictureCidsOf((*draft)->changed)) {
        const auto sealed = workspace.draftPictures()->get(cid);
        if (!sealed) return sealed.error();
        if (!*sealed) continue; // A picture of an old version: it is published already, or named by somebody else.
        if (auto stored = workspace.blobs()->put(**sealed); !stored) return stored;
    }
    return ok();
}

Result<PictureStatus> statusOf(Workspace &workspace, const profile::PictureValue &picture, const std::vector<store::NodeRow> &nodes)
{
    PictureStatus status;
    const auto cids = picture.cids();
    std::map<std::string, std::size_t> seen; // Sizes by node.
    status.isHere = !cids.empty();
    for (const auto &cid : cids) {
        status.cids.push_back(cid.toString());
        status.isHere = status.isHere && workspace.blobs()->contains(cid);
        const auto placements = workspace.store().placementsOf(cid);
        if (!placements) return placements.error();
        for (const auto &placement : *placements) ++seen[placement.nodeId];
    }
    for (const auto &node : nodes) {
        status.hasPlace = status.hasPlace || (!node.ipfsUrl.empty() && !node.consentAt.empty() && node.backup);
        if (!cids.empty() && seen[node.id] == cids.size()) status.nodes.push_back(node.url);
    }
    return status;
}

} // namespace

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
        const auto parsed = did::readWrittenDid(did);
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

QFuture<Result<Published>> ProfileService::set(codec::Map changes, std::vector<codec::Block> pictures)
{
    return write<Published>([changes = std::move(changes), pictures = std::move(pictures)](Workspace &workspace, const jose::Authority &authority)
                                -> Result<Published> {
        for (const auto &block : pictures)
            if (auto stored = workspace.blobs()->put(block); !stored) return stored.error();
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
    return m_core.runSurely([&state = m_state, draft = std::move(draft)]() mutable -> Status {
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
    return write<Published>([](Workspace &workspace, const jose::Authority &authority) -> Result<Published> {
        if (auto stored = storeDraftPictures(workspace); !stored) return stored.error();
        return workspace.profile().publishDraft(authority, *workspace.drafts());
    });
}

QFuture<Status> ProfileService::keepPictures(std::vector<codec::Block> pictures)
{
    return m_core.run([&state = m_state, pictures = std::move(pictures)]() -> Status {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        return state.withRoom([&]() -> Status {
            auto transaction = (*workspace)->store().begin();
            if (!transaction) return transaction.error();
            for (const auto &block : pictures)
                if (auto kept = (*workspace)->draftPictures()->put(block); !kept) return kept;
            return transaction->commit();
        });
    });
}

QFuture<Result<Bytes>> ProfileService::picture(std::string text)
{
    return m_core.run([&state = m_state, text = std::move(text)]() -> Result<Bytes> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto cid = codec::Cid::parse(text);
        if (!cid) return cid.error();
        const auto published = (*workspace)->blobs()->get(*cid);
        if (!published) return published.error();
        if (*published) return (*published)->bytes();
        if (auto *sealed = (*workspace)->draftPictures()) {
            const auto own = sealed->get(*cid);
            if (!own) return own.error();
            if (*own) return (*own)->bytes();
        }
        return Error{Errc::notFound, "this picture is not here", text};
    });
}

QFuture<Result<std::vector<PictureStatus>>> ProfileService::pictures()
{
    return m_core.run([&state = m_state]() -> Result<std::vector<PictureStatus>> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        const auto now = (*workspace)->profile().show(*(*workspace)->owner());
        if (!now) return now.error();
        const auto nodes = (*workspace)->store().nodes();
        if (!nodes) return nodes.error();
        std::vector<PictureStatus> all;
        for (const auto *member : {profile::kPictureMember, profile::kBannerMember}) {
            const auto *value = now->content.find(member);
            const auto picture = value ? profile::PictureValue::of(*value) : std::nullopt;
            if (!picture) continue;
            auto status = statusOf(**workspace, *picture, *nodes);
            if (!status) return status.error();
            status->member = member;
            all.push_back(std::move(*status));
        }
        return all;
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
