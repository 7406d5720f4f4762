#pragma once

#include "core/base/clock.h"
#include "core/node/verification.h"
#include "core/store/store.h"
#include "core/stream/caip10_link.h"
#include "core/stream/conflict.h"

#include <functional>
#include <optional>
#include <vector>

namespace amphora::node {

/// A stream as this computer knows it: the state of its accepted log.
struct StreamView {
    stream::StreamId id;
    stream::TileState state;
    std::vector<stream::Event> log; ///< The accepted events, genesis first.
    bool own = false;
};

/// What taking in another node's log did to ours.
struct IngestReport {
    enum class Outcome {
        unchanged, ///< It holds what we hold.
        behind, ///< It holds less; ours stays (goal P3).
        extended, ///< New events were accepted.
        replaced, ///< The logs split and theirs counts now; our events after the split were set aside.
        kept, ///< The logs split and ours counts; theirs is kept as lost.
    };
    Outcome outcome = Outcome::unchanged;
    int accepted = 0; ///< Events that are new here and valid.
    int refused = 0; ///< Events that failed a check; noted with the reason, their bytes are not kept.
    std::optional<Error> refusal; ///< Why the first of them was refused.

    /// With `replaced`, when some of our own signed events were set aside: what is needed to re-apply them.
    struct SetAside {
        codec::Value base, ours; ///< Content at the split, and what we had made of it.
        std::vector<codec::Cid> events;
        bool hadNeverMet = false; ///< The split is at the genesis: what was written here was written without any of theirs in sight.
    };
    std::optional<SetAside> setAside;
};

/// Brings events into the order of their links, the stream's genesis first, and returns how many form that chain; what is not linked to it
/// stands behind, as it came. Order of arrival is not enough: an event that came before the one it builds on is valid all the same.
std::size_t putInChainOrder(std::vector<stream::Event> &log, const stream::StreamId &id);

/// What lists show of a stream, kept beside its derived row.
struct Outline {
    std::string kind, title; ///< `kind`: a word of who makes outlines.
};

/// The embedded node: accepts events into the store, and answers with states computed from them. It trusts nothing but bytes:
/// every event was hashed, its signature, controller, links, patch and schema checked before it counts. Core thread only.
class Node {
public:
    static constexpr std::size_t kEventsPerStreamMax = 10'000;

    /// `owner` marks which streams are the person's own; none when looking around. Both references must outlive the node.
    Node(store::Store &store, const Clock &clock, std::optional<did::Did> owner);
    /// Who knows more about streams than this module says what lists show of one. Without it outlines are empty.
    using Outliner = std::function<Outline(const stream::StreamId &id, const stream::TileState &state)>;
    void setOutliner(Outliner outliner) { m_outliner = std::move(outliner); }

    /// E-NOT-FOUND if nothing of it is here; E-BLOCK-MISSING or E-CID-MISMATCH if the store was damaged.
    Result<StreamView> load(const stream::StreamId &id) const;
    /// One event as it is stored, its bytes checked against its CID; whether it is on a log or not. E-BLOCK-MISSING, E-CID-MISMATCH.
    Result<stream::Event> event(const codec::Cid &cid) const { return readEvent(cid); }
    /// The state just after one event of the accepted log.
    Result<stream::TileState> stateAt(const stream::CommitId &id) const;
    /// Content of a schema named as on the wire ("ceramic://<CommitID>"). E-BLOCK-MISSING with where = the CommitID.
    Result<codec::Value> schemaContent(const std::string &schema) const;

    /// Adds an event made here to the end of its stream (or begins the stream): blocks, event, derived row, and an outbox row for each
    /// node that backs up. Checks it like a foreign one. E-STALE if `prev` is not the tip. Joins the caller's transaction.
    Status append(const stream::StreamId &id, const stream::Event &event);

    /// Takes in a whole log, genesis first, as a node gave it (bytes already hashed). Stops at the first bad event. If our own unsent
    /// events stand on the other side of a split they are set aside and reported; the caller re-applies them in the same transaction.
    /// E-BLOCK-MISSING with where = CommitID when a schema is needed that is not here: fetch it and call again.
    Result<IngestReport> ingest(const stream::StreamId &id, const std::vector<stream::Event> &log);

    /// Replays the stream from its bytes: hashes, signatures, links, patches, schema.
    Result<Verification> verify(const stream::StreamId &id) const;
    /// Rebuilds the derived rows from the events. Joins the caller's transaction.
    Status rebuildDerived();

    const std::optional<did::Did> &owner() const noexcept { return m_owner; }

    /// One event from its stored bytes, whatever was found when it came; hashed, its signature not checked.
    /// E-BLOCK-MISSING, E-CID-MISMATCH, E-FORMAT.
    Result<stream::Event> readEvent(const codec::Cid &cid) const;

private:
    friend class Verifier;
    Result<std::vector<stream::Event>> acceptedLog(const stream::StreamId &id) const;
    Status checkSchema(const stream::TileState &state, SchemaInUse &schema) const;
    Status applyChecked(stream::StreamType type, stream::TileState &state, const stream::Event &event, SchemaInUse &schema) const;
    Status putAccepted(const stream::StreamId &id, const stream::Event &event, bool own);
    /// `own`: signed by the owner, as far as that was checked.
    Status putVerdict(const stream::StreamId &id, const stream::Event &event, bool own, store::Verdict verdict, const Error *why);
    Status putDerived(const stream::StreamId &id, const stream::TileState &state);
    Status enqueue(const stream::StreamId &id, const codec::Cid &cid);
    Result<bool> isPlaced(const codec::Cid &cid) const;
    Status adopt(const StreamView &view);
    /// The person's: controlled by the owner, or the link of an account that last named the owner.
    bool isOwn(const stream::TileState &state) const;

    store::Store &m_store;
    const Clock &m_clock;
    std::optional<did::Did> m_owner;
    Outliner m_outliner;
};

} // namespace amphora::node
