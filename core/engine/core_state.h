#pragma once

#include "core/engine/identity_home.h"
#include "core/engine/node_retries.h"

#include <map>

namespace amphora::engine {

/// All that lives on the core thread. The services hold a reference and touch it only in closures that run there.
struct CoreState {
    CoreState(store::HomePaths paths, const Clock &c, Random &r) : clock(c), random(r), home(std::move(paths), c, r) {}

    const Clock &clock;
    Random &random;
    IdentityHome home;
    std::unique_ptr<Workspace> workspace; ///< Of the identity in use, or the one for looking around.
    std::string identityId; ///< Empty while looking around.
    NodeRetries retries; ///< Of the nodes of that identity.

    /// Streams that were looked up on nodes: in memory, to be read and not kept. None before the first.
    std::unique_ptr<Workspace> guest;
    std::map<std::string, std::string> foundOn; ///< StreamID → the node it was read from.

    /// The workspace that knows a stream: that of the identity, else what was looked up. E-NOT-FOUND.
    Result<Workspace *> holding(const stream::StreamId &id)
    {
        for (auto *place : {workspace.get(), guest.get()}) {
            if (!place) continue;
            const auto genesis = place->store().event(id.genesis());
            if (!genesis) return genesis.error();
            if (*genesis) return place;
            const auto others = place->store().eventsOf(id); // Without its first event a stream is damaged, and is looked at all the same.
            if (!others) return others.error();
            if (!others->empty()) return place;
        }
        return Error{Errc::notFound, "no such stream here", id.toString()};
    }

    /// E-NOT-FOUND while no identity is open.
    Result<Workspace *> identity()
    {
        if (!workspace || identityId.empty()) return Error{Errc::notFound, "no identity is open"};
        return workspace.get();
    }
    /// What a person typed is the write that must not be lost: on a full disk it is tried once more with the reserve given back.
    template <typename F>
    auto withRoom(F work)
    {
        auto result = work();
        if (!result && result.error().code == Errc::diskFull && home.makeRoom()) return work();
        return result;
    }
    /// Also E-KEY-LOCKED while it is locked.
    Result<Workspace *> unlocked()
    {
        auto open = identity();
        if (open && !(*open)->isUnlocked()) return Error{Errc::keyLocked, "the identity is locked"};
        return open;
    }
};

} // namespace amphora::engine
