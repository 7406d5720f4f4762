#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <compare>

namespace amphora::codec {

inline constexpr std::uint64_t kHashIdentity = 0x00;
inline constexpr std::uint64_t kHashSha256 = 0x12;
inline constexpr std::uint64_t kHashKeccak256 = 0x1b;

/// varint(code) varint(length) digest. protocol/01 §1.3.
class Multihash {
public:
    static constexpr std::size_t kDigestBytesMax = 128;

    static Multihash sha256Of(ByteView bytes);
    /// E-FORMAT for a digest over kDigestBytesMax.
    static Result<Multihash> make(std::uint64_t code, ByteView digest);
    /// Reads one at the front and cuts it off.
    static Result<Multihash> take(ByteView &from);
    /// The whole of `bytes`, nothing left over.
    static Result<Multihash> fromBytes(ByteView bytes);

    std::uint64_t code() const noexcept { return m_code; }
    ByteView digest() const noexcept { return m_digest; }
    Bytes toBytes() const;
    void appendTo(Bytes &bytes) const;

    /// True if this is a hash we can compute (SHA-256, identity) and it is that of `bytes`.
    bool matches(ByteView bytes) const;

    friend bool operator==(const Multihash &, const Multihash &) = default;
    friend auto operator<=>(const Multihash &, const Multihash &) = default;

private:
    Multihash(std::uint64_t code, Bytes digest) : m_code(code), m_digest(std::move(digest)) {}
    std::uint64_t m_code;
    Bytes m_digest;
};

} // namespace amphora::codec
