#include "core/codec/cid.h"

#include "core/codec/multibase.h"
#include "core/codec/varint.h"

#include <cassert>

namespace amphora::codec {

namespace {

constexpr std::size_t kV0Bytes = 34;
constexpr std::size_t kV0TextSize = 46;

bool startsAsV0(ByteView bytes) { return bytes.size() >= 2 && bytes[0] == kHashSha256 && bytes[1] == 32; }

} // namespace

Result<Cid> Cid::parse(std::string_view text)
{
    const bool isV0 = text.size() == kV0TextSize && text.starts_with("Qm");
    const auto bytes = isV0 ? decodeBase(Base::base58Btc, text) : decodeMultibase(text);
    if (!bytes) return bytes.error();
    auto cid = fromBytes(*bytes);
    // Version 0 has one text form only, and no version 1 comes without its multibase prefix.
    if (cid && (cid->version() == 0) != isV0) return Error{Errc::format, "CID: version 0 in a multibase, or version 1 in none"};
    return cid;
}

Result<Cid> Cid::fromBytes(ByteView bytes)
{
    auto cid = take(bytes);
    if (cid && !bytes.empty()) return Error{Errc::format, "CID: something follows"};
    return cid;
}

Result<Cid> Cid::take(ByteView &from)
{
    auto rest = from;
    const bool isV0 = startsAsV0(from);
    std::uint64_t codec = kCodecDagPb;
    if (isV0) {
        if (from.size() < kV0Bytes) return Error{Errc::format, "CID: version 0 is cut short"};
    } else {
        const auto version = takeVarint(rest);
        if (!version) return version.error();
        if (*version != 1) return Error{Errc::format, "CID: unknown version " + std::to_string(*version)};
        const auto taken = takeVarint(rest);
        if (!taken) return taken.error();
        codec = *taken;
    }
    auto hash = Multihash::take(rest);
    if (!hash) return hash.error();
    from = rest;
    return Cid(isV0 ? 0 : 1, codec, *std::move(hash));
}

Cid Cid::of(std::uint64_t codec, ByteView block) { return v1(codec, Multihash::sha256Of(block)); }

Cid Cid::v1(std::uint64_t codec, Multihash hash)
{
    assert(codec >> 63 == 0);
    return Cid(1, codec, std::move(hash));
}

Bytes Cid::toBytes() const
{
    Bytes bytes;
    bytes.reserve(4 * kVarintBytesMax + m_hash.digest().size());
    if (m_version != 0) {
        appendVarint(bytes, 1);
        appendVarint(bytes, m_codec);
    }
    m_hash.appendTo(bytes);
    return bytes;
}

std::string Cid::toString() const
{
    return m_version == 0 ? encodeBase(Base::base58Btc, toBytes()) : encodeMultibase(Base::base32, toBytes());
}

} // namespace amphora::codec
