#pragma once

#include "core/codec/value.h"
#include "core/stream/tile.h"

#include <span>

namespace amphora::stream {

enum class Winner { local, remote };

/// js-ceramic's choice between two branches that split after a common event (protocol/04 §4.3, including its order of CIDs as comma-joined
/// decimal text). Entries are those after the common event, oldest first; neither is empty.
Winner pickLog(std::span<const LogEntry> local, std::span<const LogEntry> remote);

/// Member by member: what two sides made of one map. Only top-level members are looked at (decisions §5).
struct MemberMerge {
    codec::Map merged; ///< `theirs` with every member that only we changed; where both changed, theirs.
    struct Conflict {
        std::string member;
        std::optional<codec::Value> base, ours, theirs; ///< Absent = not there, or removed.
        friend bool operator==(const Conflict &, const Conflict &) = default;
    };
    std::vector<Conflict> conflicts; ///< Both changed, to different values.
    bool addsToTheirs = false; ///< merged != theirs: a new event is needed.
};
MemberMerge mergeMembers(const codec::Map &base, const codec::Map &ours, const codec::Map &theirs);

} // namespace amphora::stream
