#include "core/stream/stream_id.h"

#include "core/codec/multibase.h"
#include "core/codec/varint.h"

namespace amphora::stream {

namespace {

constexpr std::uint64_t kStreamIdCodec = 0xce;
constexpr std::uint8_t kFirstByte = 0xce; ///< of its varint
constexpr std::string_view kUrlScheme = "ceramic://";
constexpr std::string_view kPathPrefix = "/ceramic/";
constexpr std::string_view kCommitQuery = "?commit=";

Error badStreamId(const char *why) { return {Errc::format, std::string("StreamID: ") + why}; }

std::string_view withoutScheme(std::string_view text)
{
    for (const auto prefix : {kUrlScheme, kPathPrefix})
        if (text.starts_with(prefix)) return text.substr(prefix.size());
    return text;
}

/// CIP-59 knows version 1 only.
Result<codec::Cid> takeCid(ByteView &from)
{
    auto cid = codec::Cid::take(from);
    if (cid && cid->version() != 1) return badStreamId("its CID is not of version 1");
    return cid;
}

struct Parts {
    StreamType type;
    codec::Cid genesis;
};

/// Reads what StreamID and CommitID begin with and cuts it off.
Result<Parts> takeParts(ByteView &from)
{
    const auto codecOf = codec::takeVarint(from);
    if (!codecOf) return codecOf.error();
    if (*codecOf != kStreamIdCodec) return badStreamId("does not include the streamid codec");
    const auto type = codec::takeVarint(from);
    if (!type) return type.error();
    // 5 belongs to EventIDs, whose bytes go on with a network, not with a CID.
    if (*type > static_cast<std::uint64_t>(StreamType::unloadable)) return badStreamId("unknown type of stream");
    auto genesis = takeCid(from);
    if (!genesis) return genesis.error();
    return Parts{static_cast<StreamType>(*type), std::move(*genesis)};
}

} // namespace

Result<StreamId> StreamId::parse(std::string_view text)
{
    const auto bytes = codec::decodeMultibase(withoutScheme(text));
    if (!bytes) return bytes.error();
    return fromBytes(*bytes);
}

std::vector<std::pair<Bytes, Bytes>> StreamId::rangesOf(std::string_view prefix)
{
    constexpr std::size_t sizes[] = {39, 40}; // The genesis is a block of DAG-CBOR or, with a varint of two bytes, of DAG-JOSE.
    std::vector<std::pair<Bytes, Bytes>> ranges;
    prefix = withoutScheme(prefix);
    if (prefix.size() < kPrefixMin || prefix.front() != 'k') return ranges;
    for (const auto size : sizes) {
        Bytes any(size);
        any[0] = kFirstByte;
        const auto digits = codec::encodeBase(codec::Base::base36, any).size();
        std::string first(prefix.substr(1));
        if (first.size() > digits) continue;
        auto last = first;
        first.resize(digits, '0');
        last.resize(digits, 'z');
        auto from = codec::decodeBase(codec::Base::base36, first), to = codec::decodeBase(codec::Base::base36, last);
        if (from && to && from->size() == size && to->size() == size) ranges.emplace_back(std::move(*from), std::move(*to));
    }
    return ranges;
}

Result<StreamId> StreamId::fromBytes(ByteView bytes)
{
    auto parts = takeParts(bytes);
    if (!parts) return parts.error();
    if (!bytes.empty()) return badStreamId("something follows the genesis; a CommitID?");
    return StreamId(parts->type, std::move(parts->genesis));
}

Bytes StreamId::toBytes() const
{
    Bytes bytes;
    codec::appendVarint(bytes, kStreamIdCodec);
    codec::appendVarint(bytes, static_cast<std::uint64_t>(m_type));
    const auto cid = m_genesis.toBytes();
    bytes.insert(bytes.end(), cid.begin(), cid.end());
    return bytes;
}

std::string StreamId::toString() const { return codec::encodeMultibase(codec::Base::base36, toBytes()); }
std::string StreamId::toUrl() const { return std::string(kUrlScheme) + toString(); }

Result<CommitId> CommitId::parse(std::string_view text)
{
    const auto rest = withoutScheme(text);
    const auto query = rest.find('?');
    if (query == rest.npos) {
        const auto bytes = codec::decodeMultibase(rest);
        if (!bytes) return bytes.error();
        return fromBytes(*bytes);
    }
    if (!rest.substr(query).starts_with(kCommitQuery)) return badStreamId("a query other than ?commit=");
    const auto bytes = codec::decodeMultibase(rest.substr(0, query));
    if (!bytes) return bytes.error();
    auto stream = StreamId::fromBytes(*bytes);
    if (!stream) return stream.error();
    const auto commit = rest.substr(query + kCommitQuery.size());
    if (commit == "0") return ofGenesis(*stream);
    auto cid = codec::Cid::parse(commit);
    if (!cid) return cid.error();
    if (cid->version() != 1) return badStreamId("its CID is not of version 1");
    return CommitId(std::move(*stream), std::move(*cid));
}

Result<CommitId> CommitId::fromBytes(ByteView bytes)
{
    auto parts = takeParts(bytes);
    if (!parts) return parts.error();
    const auto stream = StreamId::of(parts->type, std::move(parts->genesis));
    if (bytes.empty()) return badStreamId("no commit follows the genesis");
    if (bytes.size() == 1 && bytes[0] == 0) return ofGenesis(stream);
    auto commit = takeCid(bytes);
    if (!commit) return commit.error();
    if (!bytes.empty()) return badStreamId("something follows the commit");
    return CommitId(stream, std::move(*commit));
}

Bytes CommitId::toBytes() const
{
    auto bytes = m_stream.toBytes();
    const auto commit = isGenesis() ? Bytes{0} : m_commit.toBytes();
    bytes.insert(bytes.end(), commit.begin(), commit.end());
    return bytes;
}

std::string CommitId::toString() const { return codec::encodeMultibase(codec::Base::base36, toBytes()); }
std::string CommitId::toUrl() const { return std::string(kUrlScheme) + toString(); }

} // namespace amphora::stream
