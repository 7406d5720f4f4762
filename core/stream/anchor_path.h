#pragma once

#include "core/stream/event.h"

namespace amphora::stream {

inline constexpr std::size_t kAnchorPathStepsMax = 64;

enum class AnchorPath {
    unknown, ///< Some block of the proof is not at hand: nothing is said.
    leadsToPrev, ///< Structurally right. Proves that `prev` lies under the proof's root, not when.
};

/// What can be said of a time event offline (protocol/03 §3.6, steps a to d) from `event.blocks.more`. E-ANCHOR-INVALID if the blocks that are
/// there contradict it: a malformed proof, a path that leads elsewhere, an Ethereum proof whose txHash is none.
Result<AnchorPath> checkAnchorPath(const Event &event);

} // namespace amphora::stream
