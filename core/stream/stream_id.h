#pragma once

#include "core/codec/cid.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace amphora::stream {

enum class StreamType : std::uint64_t { tile = 0, caip10Link = 1, model = 2, modelInstance = 3, unloadable = 4, eventId = 5 };

/// ce01 ‖ varint(type) ‖ CID of the genesis (CIP-59, protocol/02 §2.1).
class StreamId {
public:
    /// `k…` (any multibase is read), `ceramic://…` or `/ceramic/…`. E-FORMAT for anything else, for a CommitID, an unknown
    /// type, left-over bytes. Nothing is cut off in silence, unlike the official parser.
    static Result<StreamId> parse(std::string_view text);
    static Result<StreamId> fromBytes(ByteView bytes);
    static StreamId of(StreamType type, codec::Cid genesis) { return StreamId(type, std::move(genesis)); }

    StreamType type() const noexcept { return m_type; }
    const codec::Cid &genesis() const noexcept { return m_genesis; }
    Bytes toBytes() const;
    std::string toString() const; ///< base36, `k…`
    std::string toUrl() const; ///< `ceramic://k…`

    /// What the bytes of an id lie between, both ends included, if its text begins with `prefix`; one pair for each length that the ids of
    /// SHA-256 streams have. Empty for what no id begins with, and under kPrefixMin characters: too many begin so.
    static std::vector<std::pair<Bytes, Bytes>> rangesOf(std::string_view prefix);
    static constexpr std::size_t kPrefixMin = 5;

    friend bool operator==(const StreamId &, const StreamId &) = default;
    friend auto operator<=>(const StreamId &, const StreamId &) = default;

private:
    StreamId(StreamType type, codec::Cid genesis) : m_type(type), m_genesis(std::move(genesis)) {}
    StreamType m_type;
    codec::Cid m_genesis;
};

/// A stream at one of its events: StreamID ‖ (00 for the genesis | CID).
class CommitId {
public:
    /// `k…` with a commit inside, or a StreamID with `?commit=CID` (or `?commit=0`), each also as ceramic:// and /ceramic/.
    static Result<CommitId> parse(std::string_view text);
    static Result<CommitId> fromBytes(ByteView bytes);
    static CommitId of(StreamId stream, codec::Cid commit) { return CommitId(std::move(stream), std::move(commit)); }
    static CommitId ofGenesis(const StreamId &stream) { return CommitId(stream, stream.genesis()); }

    const StreamId &stream() const noexcept { return m_stream; }
    const codec::Cid &commit() const noexcept { return m_commit; }
    bool isGenesis() const noexcept { return m_commit == m_stream.genesis(); }
    Bytes toBytes() const;
    std::string toString() const;
    std::string toUrl() const; ///< `ceramic://k…`

    friend bool operator==(const CommitId &, const CommitId &) = default;
    friend auto operator<=>(const CommitId &, const CommitId &) = default;

private:
    CommitId(StreamId stream, codec::Cid commit) : m_stream(std::move(stream)), m_commit(std::move(commit)) {}
    StreamId m_stream;
    codec::Cid m_commit;
};

} // namespace amphora::stream
