#pragma once

#include "core/codec/value.h"

namespace amphora::schema {

/// The minimal RFC 6902 patch from `before` to `after` with add, remove and replace only; [] if equal. Order as the official library's
/// `compare`: changes and removals walk the old map from its last member to the first, then additions in the new map's order; a list that
/// becomes a map (or back) is replaced whole. The root must keep its kind, else E-PATCH. E-DEPTH; E-SIZE
/// over kDiffPathBytesMax. protocol/04 §4.8.
Result<codec::Value> diff(const codec::Value &before, const codec::Value &after);

/// All paths of one diff together. Each holds all keys above its place: one long key over many small items would be a bomb.
inline constexpr std::size_t kDiffPathBytesMax = 4 * 1024 * 1024;

enum class PatchRules {
    strict, ///< RFC 6902.
    lax, ///< What fast-json-patch does without validation, where it differs (§4.8): for reading streams of js nodes only.
};

inline constexpr std::size_t kPatchOperationsMax = 10'000;
inline constexpr std::size_t kPatchedValueNodesMax = 200'000; ///< Counted values of the result: copy bombs end here with E-SIZE.

/// All or nothing. E-PATCH with where = the number of the operation.
Result<codec::Value> applyPatch(const codec::Value &document, const codec::Value &patch, PatchRules rules);

} // namespace amphora::schema
