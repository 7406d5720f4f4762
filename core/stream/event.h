#pragma once

#include "core/codec/block.h"
#include "core/codec/value.h"
#include "core/jose/dag_jws.h"
#include "core/stream/stream_id.h"

#include <optional>
#include <vector>

namespace amphora::stream {

enum class EventKind { init, data, time };

/// The blocks of one event as they travel and are stored (protocol/03 §3.3). `root` is the event's own block: the dag-jose envelope
/// if signed (then `linked` is its payload), else the dag-cbor payload itself.
struct EventBlocks {
    codec::Block root;
    std::optional<codec::Block> linked; ///< Payload of a signed event.
    std::vector<codec::Block> more; ///< CACAO; proof and witness nodes of a time event.
};

/// One decoded event. Made only from blocks whose hash was checked; the signature is not yet checked.
struct Event {
    EventBlocks blocks;
    EventKind kind;
    std::optional<jose::DagJws> envelope; ///< Set if signed.
    codec::Map payload; ///< The decoded payload (or the time event map).

    const codec::Cid &cid() const noexcept { return blocks.root.cid(); }
    std::optional<codec::Cid> init() const; ///< `id`
    std::optional<codec::Cid> prev() const;
    const codec::Value *data() const noexcept { return payload.find("data"); }
    const codec::Map *header() const noexcept;
};

/// Classifies and decodes (lenient DAG-CBOR). E-FORMAT: not an event; E-BLOCK-MISSING: the linked block is absent or another one.
Result<Event> decodeEvent(EventBlocks blocks);

/// Ceramic's HTTP JSON form of one event (protocol/03 §3.4): {jws, linkedBlock} or the unsigned map with links as text.
/// Reading hashes the received bytes; for unsigned events the map is encoded canonically, and the CID the caller expects decides.
Result<Event> eventFromHttpJson(const codec::Value &json);
Result<codec::Value> eventToHttpJson(const Event &event);

} // namespace amphora::stream
