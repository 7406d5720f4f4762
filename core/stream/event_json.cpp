#include "core/codec/dag_cbor.h"
#include "core/codec/multibase.h"
#include "core/stream/event.h"

namespace amphora::stream {

namespace {

Error badEventJson(const char *why) { return {Errc::format, std::string("event as JSON: ") + why}; }

/// Members of an unsigned event that are links, and header members that are bytes (protocol/03 §3.4).
constexpr const char *kLinks[] = {"id", "prev", "proof"};
constexpr const char *kHeaderBytes[] = {"model", "context", "unique"};

Result<codec::Block> blockOf(const codec::Value &base64, const codec::Cid &cid)
{
    if (!base64.asText()) return badEventJson("a block is not text");
    // Base64 holds three bytes in four characters; checked before anything is decoded.
    if (base64.asText()->size() / 4 > codec::kBlockBytesMax / 3 + 1) return Error{Errc::size, "block too large", cid.toString()};
    auto bytes = codec::fromBase64(*base64.asText());
    if (!bytes) return bytes.error();
    return codec::Block::check(cid, std::move(*bytes));
}

Result<Event> signedFromJson(const codec::Value &json)
{
    const auto *linked = json.find("linkedBlock");
    if (!linked) return badEventJson("no linkedBlock");
    const auto jws = jose::DagJws::fromGeneral(*json.find("jws"));
    if (!jws) return jws.error();
    const auto link = jws->link();
    if (!link) return link.error();
    auto envelope = jws->encode();
    if (!envelope) return envelope.error();
    auto linkedBlock = blockOf(*linked, *link);
    if (!linkedBlock) return linkedBlock.error();
    EventBlocks blocks{std::move(*envelope), std::move(*linkedBlock), {}};
    // Only the header says which block this is; without that name its bytes mean nothing and are not kept.
    const auto header = jose::protectedHeaderOf(*jws);
    if (const auto *cacao = json.find("cacaoBlock"); cacao && header && header->capability) {
        auto block = blockOf(*cacao, *header->capability);
        if (!block) return block.error();
        blocks.more.push_back(std::move(*block));
    }
    return decodeEvent(std::move(blocks));
}

Result<Event> unsignedFromJson(codec::Map event)
{
    for (const auto *name : kLinks) {
        auto *value = event.find(name);
        if (!value || value->isNull()) continue;
        if (!value->asText()) return badEventJson("a link is not text");
        auto cid = codec::Cid::parse(*value->asText());
        if (!cid) return cid.error();
        *value = std::move(*cid);
    }
    if (auto *header = event.find("header"); header && header->asMap()) {
        for (const auto *name : kHeaderBytes) {
            auto *value = header->asMap()->find(name);
            if (!value || value->isNull()) continue;
            if (!value->asText()) return badEventJson("bytes in the header are not text");
            auto bytes = codec::fromBase64(*value->asText());
            if (!bytes) return bytes.error();
            *value = std::move(*bytes);
        }
    }
    auto bytes = codec::encodeDagCbor(event);
    if (!bytes) return bytes.error();
    if (bytes->size() > codec::kBlockBytesMax) return Error{Errc::size, "event too large for a block"};
    return decodeEvent({codec::Block::make(codec::kCodecDagCbor, std::move(*bytes)), std::nullopt, {}});
}

codec::Value signedToJson(const Event &event)
{
    codec::Map json{{"jws", event.envelope->toGeneral(true)}, {"linkedBlock", codec::toBase64(event.blocks.linked->bytes())}};
    const auto header = jose::protectedHeaderOf(*event.envelope);
    if (header && header->capability)
        for (const auto &block : event.blocks.more)
            if (block.cid() == *header->capability) json.set("cacaoBlock", codec::toBase64(block.bytes()));
    return json;
}

codec::Value unsignedToJson(const Event &event)
{
    auto json = event.payload;
    for (const auto *name : kLinks)
        if (auto *value = json.find(name); value && value->asLink()) *value = value->asLink()->toString();
    if (auto *header = json.find("header"); header && header->asMap())
        for (const auto *name : kHeaderBytes)
            if (auto *value = header->asMap()->find(name); value && value->asBytes()) *value = codec::toBase64(*value->asBytes());
    return json;
}

} // namespace

Result<Event> eventFromHttpJson(const codec::Value &json)
{
    if (!json.asMap()) return badEventJson("no object");
    return json.find("jws") ? signedFromJson(json) : unsignedFromJson(*json.asMap());
}

Result<codec::Value> eventToHttpJson(const Event &event)
{
    auto json = event.envelope ? signedToJson(event) : unsignedToJson(event);
    // Blocks in another than the canonical form, and unsigned tiles with a `unique` of text, become another event on the way:
    // the reader re-encodes and decodes such text as bytes. Better not sent than changed.
    const auto again = eventFromHttpJson(json);
    if (!again || again->cid() != event.cid())
        return Error{Errc::unsupported, "this event has no HTTP form that gives the same CID", event.cid().toString()};
    return json;
}

} // namespace amphora::stream
