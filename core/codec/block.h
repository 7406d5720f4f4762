#pragma once

#include "core/codec/cid.h"

namespace amphora::codec {

/// Largest block that Ceramic nodes take (protocol/03 §3.5), and the most we make or keep.
inline constexpr std::size_t kBlockBytesMax = 256'000;

/// Bytes together with the CID they were checked against. The bytes are as received and never re-encoded.
class Block {
public:
    /// Hashes with SHA-256.
    static Block make(std::uint64_t codec, Bytes bytes);
    /// E-SIZE over kBlockBytesMax, E-CID-MISMATCH (where = the CID) if the bytes are not those of `cid`.
    static Result<Block> check(Cid cid, Bytes bytes);

    const Cid &cid() const noexcept { return m_cid; }
    const Bytes &bytes() const noexcept { return m_bytes; }

    friend bool operator==(const Block &, const Block &) = default;

private:
    Block(Cid cid, Bytes bytes) : m_cid(std::move(cid)), m_bytes(std::move(bytes)) {}
    Cid m_cid;
    Bytes m_bytes;
};

} // namespace amphora::codec
