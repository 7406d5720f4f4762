#include "core/profile/basic_profile.h"

namespace amphora::profile {

namespace {

const codec::Map &contentOf(const stream::TileState &state)
{
    static const codec::Map none;
    const auto *map = state.current().asMap();
    return map ? *map : none;
}

std::vector<Change> changesBetween(const codec::Map &before, const codec::Map &after)
{
    std::vector<Change> changes;
    for (const auto &[field, value] : before) {
        const auto *now = after.find(field);
        if (!now || *now != value) changes.push_back({field, value, now ? std::optional(*now) : std::nullopt});
    }
    for (const auto &[field, value] : after)
        if (!before.contains(field)) changes.push_back({field, std::nullopt, value});
    return changes;
}

} // namespace

Result<std::vector<Version>> BasicProfile::history(const did::Did &did) const
{
    const auto view = m_data.record(did, m_models.basicProfile());
    if (!view) return view.error();
    std::vector<Version> versions;
    if (!*view) return versions;
    auto state = stream::applyTileGenesis((*view)->log.front());
    if (!state) return state.error();
    for (std::size_t i = 1; i < (*view)->log.size(); ++i) {
        const auto &event = (*view)->log[i];
        const auto before = contentOf(*state);
        if (auto applied = stream::applyTileEvent(*state, event); !applied) return applied.error();
        if (event.kind != stream::EventKind::data) continue;
        const auto row = m_store.event(event.cid());
        if (!row) return row.error();
        auto status = node::statusOf(m_store, event.cid());
        if (!status) return status.error();
        const auto header = jose::protectedHeaderOf(*event.envelope);
        if (!header) return header.error();
        Version version{int(versions.size()) + 1, event.cid(), *row ? (*row)->receivedAt : std::string(), false,
                        header->keyId.did.toString(), std::move(*status), changesBetween(before, contentOf(*state))};
        const auto &entry = (*view)->state.log[i];
        if (entry.timestamp) {
            version.time = toRfc3339(Timestamp(std::chrono::seconds(*entry.timestamp)));
            version.timeIsAnchored = true;
        }
        versions.push_back(std::move(version));
    }
    return versions;
}

Result<codec::Map> BasicProfile::contentAt(const did::Did &did, const codec::Cid &version) const
{
    const auto id = m_data.recordId(did, m_models.basicProfile());
    if (!id) return id.error();
    if (!*id) return Error{Errc::notFound, "there is no profile yet"};
    const auto state = m_node.stateAt(stream::CommitId::of(**id, version));
    if (!state) return state.error();
    return contentOf(*state);
}

} // namespace amphora::profile
