#pragma once

#include "core/engine/stream_types.h"
#include "core/engine/workspace.h"

namespace amphora::engine {

// Reading streams for lists and for the explorer. Core thread.

/// decisions §10: "init", "data" or "time".
std::string kindText(stream::EventKind kind);
StreamSummary summaryOf(const store::StreamRow &row);
/// A StreamID, or that of a CommitID; each also as URL.
Result<stream::StreamId> streamIdIn(const std::string &text);

Result<StreamMatches> findStreams(Workspace &workspace, const StreamQuery &query);
Result<std::vector<StreamLine>> readLines(Workspace &workspace, std::span<const std::int64_t> keys);
Result<StreamHistory> readHistory(Workspace &workspace, const stream::StreamId &id);
/// E-NOT-FOUND if the event is not on the accepted log.
Result<StreamVersion> readVersion(Workspace &workspace, const stream::StreamId &id, const codec::Cid &event);
/// E-NOT-FOUND if nothing is known of it here.
Result<RawEvent> readRawEvent(Workspace &workspace, const stream::StreamId &id, const codec::Cid &event);

} // namespace amphora::engine
