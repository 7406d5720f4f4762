#pragma once

#include "core/codec/multihash.h"

#include <string>
#include <string_view>

namespace amphora::codec {

inline constexpr std::uint64_t kCodecRaw = 0x55;
inline constexpr std::uint64_t kCodecDagPb = 0x70;
inline constexpr std::uint64_t kCodecDagCbor = 0x71;
inline constexpr std::uint64_t kCodecDagJose = 0x85;
inline constexpr std::uint64_t kCodecDagJson = 0x0129;

/// A content identifier, version 0 or 1 (protocol/01 §1.4). Equality and order are those of the bytes, never of the text.
class Cid {
public:
    /// Any multibase for version 1, `Qm…` for version 0. E-FORMAT otherwise; nothing may follow.
    static Result<Cid> parse(std::string_view text);
    static Result<Cid> fromBytes(ByteView bytes);
    /// Reads one at the front of `from` and cuts it off (for links inside StreamIDs and CARs).
    static Result<Cid> take(ByteView &from);
    /// Version 1 with SHA-256.
    static Cid of(std::uint64_t codec, ByteView block);
    static Cid v1(std::uint64_t codec, Multihash hash);

    int version() const noexcept { return m_version; }
    std::uint64_t codec() const noexcept { return m_codec; }
    const Multihash &hash() const noexcept { return m_hash; }

    Bytes toBytes() const;
    /// Canonical text: base32 lower for version 1, bare base58 for version 0.
    std::string toString() const;

    bool matches(ByteView block) const { return m_hash.matches(block); }

    friend bool operator==(const Cid &, const Cid &) = default;
    friend auto operator<=>(const Cid &, const Cid &) = default;

private:
    Cid(int version, std::uint64_t codec, Multihash hash) : m_version(version), m_codec(codec), m_hash(std::move(hash)) {}
    int m_version;
    std::uint64_t m_codec;
    Multihash m_hash;
};

} // namespace amphora::codec
