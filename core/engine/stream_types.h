#pragma once

#include "core/engine/json_lines.h"
#include "core/engine/types.h"
#include "core/idx/outline.h"
#include "core/node/verification.h"

#include <cstdint>

namespace amphora::engine {

using StreamKind = idx::StreamKind;

/// What a list of streams is asked for; members that are absent say nothing.
struct StreamQuery {
    std::string text; ///< In title, family, schema or controller; or a StreamID or how it begins, or a whole CommitID.
    std::vector<StreamKind> textKinds; ///< Kinds whose name, in the language of the person, holds the text.
    std::optional<StreamKind> kind;
    std::optional<bool> own;
    std::optional<node::EventStatus::State> state; ///< Of own streams; `conflict` finds nothing.
};

/// The answer: names of rows, in order. A hundred thousand of them are small enough to be kept; what stands in a row is asked for as it
/// comes into view.
struct StreamMatches {
    std::vector<std::int64_t> keys;
    int all = 0; ///< Streams on this computer.
};

/// Every stored block, picture, event and derived row was looked at.
struct FsckReport {
    int checked = 0; ///< Blocks, pictures and events.
    std::vector<StreamCheck::Bad> bad;
    bool repaired = false;
};

/// How much of the person's own lies here.
struct StreamTotals { int streams = 0, events = 0; };

/// One row of a list.
struct StreamLine {
    std::int64_t key = 0; ///< 0: looked up on a node and not kept.
    StreamSummary summary;
    StreamKind kind = StreamKind::tile;
    std::string title; ///< What the content calls itself.
    std::string alias; ///< Of a published definition or schema: "basicProfile", "BasicProfile".
    std::string changedAt; ///< RFC 3339, local clock.
    std::optional<node::EventStatus> status; ///< Of the tip, if the stream is own.
};

/// One event as its stream's history shows it.
struct StreamEvent {
    std::string cid, kind; ///< init data time
    store::Verdict verdict = store::Verdict::valid;
    std::string reason; ///< E-text and detail of a refused one.
    std::string receivedAt, prev, signer; ///< signer: DID of the kid; empty if unsigned or not readable.
    std::optional<std::string> timestamp; ///< RFC 3339; only from a verified anchor.
    int version = 0; ///< From 1; 0 for what is no version: an unsigned beginning, an anchor, what is not on the log.
    std::vector<std::string> changed; ///< Top-level members that it changed, at most kChangedNamesMax.
    int changedCount = 0;
    std::optional<node::EventStatus> status; ///< If own.

    static constexpr std::size_t kChangedNamesMax = 4;
};

/// A stream with all its events, genesis first; what lost stands behind the event that it built on, what was refused at the end.
struct StreamHistory {
    StreamLine line;
    std::vector<StreamEvent> events;
    int versions = 0;
    std::string foundOn; ///< The node it was looked up on, if it is not kept here.
    std::optional<Error> problem; ///< Why its state cannot be computed; the events are there all the same.
};

/// The content after one event, and what that event changed.
struct StreamVersion {
    std::string cid; ///< Of the event.
    std::string before; ///< CommitID of the version it is compared with; empty for the first.
    std::vector<JsonLine> content, metadata;
    std::string contentJson; ///< For copying.
    ValueChanges changes;
};

/// One block of an event.
struct RawBlock {
    enum class Role { event, envelope, payload };
    Role role = Role::event;
    std::string cid, codec; ///< "dag-cbor", "dag-jose"
    Bytes bytes; ///< As they lie here; empty with a problem.
    std::vector<JsonLine> lines; ///< Decoded.
    std::string json; ///< DAG-JSON
    std::optional<Error> problem; ///< Missing, damaged, not readable.
};

/// One event, decoded and as bytes.
struct RawEvent {
    std::string cid, streamId, commitId, kind;
    std::vector<RawBlock> blocks; ///< The event's own block first.
    std::string algorithm, keyId, capability; ///< Of the protected header.
    std::vector<std::string> links; ///< CIDs of other blocks that it names: the event before, the stream, a proof.
    std::string http; ///< Ceramic's HTTP JSON form, with which anybody can check it; empty if it has none.
};

/// How far a check is.
struct CheckProgress { int done = 0, total = 0; };

} // namespace amphora::engine
