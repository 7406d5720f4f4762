#pragma once

#include "core/stream/event.h"
#include "core/stream/link_proof.h"

namespace amphora::stream {

/// Building the events of a TileDocument (type 0, protocol/04 §4.4).
struct TileHeader {
    did::Did controller;
    std::optional<std::string> family;
    std::vector<std::string> tags;
    std::optional<std::string> schema; ///< As it stands on the wire: "ceramic://<CommitID>" or a bare CommitID.
    std::optional<std::string> unique; ///< base64 without padding of 12 random bytes; absent = deterministic
    bool forbidControllerChange = false;
};

/// Unsigned, without content: everybody can compute its StreamID. Needs a family or tags, and no `unique`.
Result<Event> makeDeterministicTile(const TileHeader &header);
/// Signed, with content.
Result<Event> makeTile(const TileHeader &header, const codec::Value &content, const jose::Authority &authority);
/// A signed data event on `prev`. `patch` is an RFC 6902 list, `header` holds only what changes (may be empty, is always written).
Result<Event> makeTileUpdate(const StreamId &stream, const codec::Cid &prev, const codec::Value &patch, const codec::Map &header,
                             const jose::Authority &authority);
inline StreamId tileIdOf(const Event &genesis) { return StreamId::of(StreamType::tile, genesis.cid()); }

/// One line of a stream's history.
struct LogEntry {
    codec::Cid cid;
    EventKind kind;
    std::optional<std::int64_t> timestamp; ///< Seconds, only from a verified anchor.

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// The newest proof of an account link that counts.
struct LinkStanding {
    std::string did; ///< Empty: the account was taken back.
    std::string lastDid; ///< The same, or the one before it was taken back.
    std::optional<std::int64_t> time; ///< Seconds; only if it was signed.
    LinkCheck check = LinkCheck::proven;
    codec::Cid event;

    friend bool operator==(const LinkStanding &, const LinkStanding &) = default;
};

/// State of a tile, or of an account link, after its log was applied (protocol/04 §4.1). Content that is not anchored yet lies in `next`.
struct TileState {
    codec::Value content;
    codec::Map metadata; ///< The header as it stands, unknown keys kept.
    struct Tentative {
        codec::Value content;
        codec::Map metadata;
        friend bool operator==(const Tentative &, const Tentative &) = default;
    };
    std::optional<Tentative> next;
    bool isSigned = false;
    bool isAnchored = false;
    bool usedLaxPatch = false; ///< Some patch needed the official library's lax rules (§4.8).
    std::optional<LinkStanding> link; ///< Of an account link, once there is a proof that counts.
    std::vector<LogEntry> log;

    const codec::Value &current() const noexcept { return next ? next->content : content; }
    const codec::Map &currentMetadata() const noexcept { return next ? next->metadata : metadata; }
    const codec::Cid &tip() const { return log.back().cid; }
    /// Controller for the next write. E-FORMAT if the metadata has not exactly one.
    Result<did::Did> controller() const;
    std::optional<std::string> schema() const;

    friend bool operator==(const TileState &, const TileState &) = default;
};

/// Applies one event after checking links, controller, signature and header rules in the order of §4.4. The schema is checked by the
/// caller, who has the schema's stream (node::). The state is untouched when the result is an error: E-STALE if `prev` is not the
/// tip, E-FORMAT for another stream's event or a malformed one, E-CONTROLLER, E-SIG, E-CAPABILITY, E-UNSUPPORTED of the signature,
/// E-PATCH or E-SIZE of the patch.
///
/// Time events: nothing here can ask a chain, so an anchor is *unverified*: it promotes what is tentative, as a js node does, and leaves no
/// timestamp, so it never wins a conflict. Where its blocks are at hand (EventBlocks::more) and contradict it, E-ANCHOR-INVALID;
/// the caller keeps the state up to there, so a broken anchor never makes a stream unloadable.
Result<TileState> applyTileGenesis(const Event &event);
Status applyTileEvent(TileState &state, const Event &event);

} // namespace amphora::stream
