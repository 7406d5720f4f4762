#pragma once

#include "core/stream/event.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace amphora::sync {

/// Reading what a js-ceramic node answers (protocol/07 §7.1, §7.2). Nothing in an answer is believed that can be checked: every event
/// is hashed, every id compared with the one that was asked for. Signatures are checked where a stream's state is made (stream::).
///
/// E-NODE-KIND: no JSON object at all, so probably no Ceramic node (a login page, another service). E-FORMAT: JSON of another shape.
/// E-SIZE, E-DEPTH: over a limit. E-NODE-LIED: it contradicts the question or itself. E-CID-MISMATCH: bytes that are not those of
/// their CID. All texts of the node that reach a `detail` are one line of at most kNodeTextMax bytes.
inline constexpr std::size_t kNodeTextMax = 300;
inline constexpr std::size_t kEventsMax = 10'000; ///< Of one stream.
inline constexpr std::size_t kAnswerValuesMax = 1'000'000; ///< JSON values in one answer; each costs about 100 bytes of memory.
inline constexpr std::size_t kChainsMax = 64;

/// CAIP-2 names of the chains the node anchors to: {"supportedChains": [text]}.
Result<std::vector<std::string>> readChains(std::string_view body);

/// GET /commits/{id}: the events of `wanted`, each after the one it builds on, the genesis first, none twice; in whatever order and
/// how often the node sent them. Branches stay as they are. E-BLOCK-MISSING (where = its CID) if one builds on an event that is not there.
Result<std::vector<stream::Event>> readEvents(std::string_view body, const stream::StreamId &wanted);

/// {streamId, state}: the CIDs of state.log, oldest first; it begins with the genesis of `wanted`.
Result<std::vector<codec::Cid>> readLog(std::string_view body, const stream::StreamId &wanted);

/// POST /multiqueries: {<streamId>: state}. A stream the node does not have is absent; one that was not asked for is a lie.
Result<std::map<stream::StreamId, std::vector<codec::Cid>>> readLogs(std::string_view body, std::span<const stream::StreamId> wanted);

/// What an answer with a status other than 200 means. `about` is the stream that was asked for or written to, if there is one.
///   the stream's genesis could not be loaded              → E-NOT-FOUND
///   another block could not be loaded (a missing schema)  → E-BLOCK-MISSING, where = its CID
///   "builds on stale state"                               → E-STALE
///   too large for the node                                → E-SIZE
///   404 and 405 without the node's own error text         → E-NODE-KIND
///   502 to 504 without it, and an IPFS part that is away  → E-NODE-DOWN
///   everything else                                       → E-NODE-REFUSED, detail = status and the node's words
Error readRefusal(int status, std::string_view body, const stream::StreamId *about);

} // namespace amphora::sync
