#include "core/stream/tile.h"

#include "core/codec/dag_cbor.h"

namespace amphora::stream {

namespace {

Result<codec::Map> headerOf(const TileHeader &header)
{
    if (header.schema)
        if (const auto commit = CommitId::parse(*header.schema); !commit)
            return Error{Errc::format, "tile: schema must be a CommitID: " + commit.error().detail, *header.schema};
    codec::Map map;
    if (!header.tags.empty()) {
        codec::List tags;
        for (const auto &tag : header.tags) tags.emplace_back(tag);
        map.set("tags", std::move(tags));
    }
    if (header.family) map.set("family", *header.family);
    if (header.schema) map.set("schema", *header.schema);
    if (header.unique) map.set("unique", *header.unique);
    map.set("controllers", codec::List{header.controller.toString()});
    if (header.forbidControllerChange) map.set("forbidControllerChange", true);
    return map;
}

Result<Event> signedEvent(const codec::Map &payload, const jose::Authority &authority)
{
    auto blocks = jose::signLinked(payload, authority);
    if (!blocks) return blocks.error();
    return decodeEvent({std::move(blocks->envelope), std::move(blocks->linked), {}});
}

} // namespace

Result<Event> makeDeterministicTile(const TileHeader &header)
{
    if (header.unique) return Error{Errc::format, "tile: a deterministic tile has no unique"};
    if (!header.family && header.tags.empty()) return Error{Errc::format, "tile: a deterministic tile needs a family or tags"};
    auto map = headerOf(header);
    if (!map) return map.error();
    // No `data` at all, not even null: its presence would make another StreamID (protocol/03 §3.1).
    auto bytes = codec::encodeDagCbor(codec::Map{{"header", std::move(*map)}});
    if (!bytes) return bytes.error();
    if (bytes->size() > codec::kBlockBytesMax) return Error{Errc::size, "tile: header too large for a block"};
    return decodeEvent({codec::Block::make(codec::kCodecDagCbor, std::move(*bytes)), std::nullopt, {}});
}

Result<Event> makeTile(const TileHeader &header, const codec::Value &content, const jose::Authority &authority)
{
    if (header.controller != authority.controller)
        return Error{Errc::controller, "tile: made for another controller than the one signing"};
    auto map = headerOf(header);
    if (!map) return map.error();
    return signedEvent(codec::Map{{"data", content}, {"header", std::move(*map)}}, authority);
}

Result<Event> makeTileUpdate(const StreamId &stream, const codec::Cid &prev, const codec::Value &patch, const codec::Map &header,
                             const jose::Authority &authority)
{
    if (!patch.asList()) return Error{Errc::patch, "tile: the patch is no list"};
    return signedEvent(codec::Map{{"id", stream.genesis()}, {"data", patch}, {"prev", prev}, {"header", header}}, authority);
}

} // namespace amphora::stream
