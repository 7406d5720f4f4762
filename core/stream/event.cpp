#include "core/stream/event.h"

#include "core/codec/dag_cbor.h"

namespace amphora::stream {

namespace {

Error badEvent(const char *why) { return {Errc::format, std::string("event: ") + why}; }

bool isPresent(const codec::Value *value) { return value && !value->isNull(); }

/// Absent or null, or of the one kind that every event has there.
template <typename As>
bool isOptional(const codec::Value *value, As as)
{
    return !isPresent(value) || as(*value);
}
bool isLink(const codec::Value &value) { return value.asLink() != nullptr; }
bool isMap(const codec::Value &value) { return value.asMap() != nullptr; }

/// js Utils.getCommitData: a payload under an envelope is never a time event; a `prev` makes it a data event.
Result<EventKind> classify(const codec::Map &payload, bool isSigned)
{
    const auto *id = payload.find("id");
    const auto *prev = payload.find("prev");
    if (!isOptional(id, isLink)) return badEvent("id is no link");
    if (!isOptional(prev, isLink)) return badEvent("prev is no link");
    if (!isSigned && isPresent(payload.find("proof"))) {
        const auto *path = payload.find("path");
        if (!payload.find("proof")->asLink() || !isPresent(prev) || !path || !path->asText())
            return badEvent("a time event has the links prev and proof and the text path");
        return EventKind::time;
    }
    if (!isOptional(payload.find("header"), isMap)) return badEvent("header is no map");
    if (isPresent(prev)) return EventKind::data;
    if (!payload.find("header")) return badEvent("neither prev nor header");
    return EventKind::init;
}

} // namespace

std::optional<codec::Cid> Event::init() const
{
    const auto *id = payload.find("id");
    return id && id->asLink() ? std::optional(*id->asLink()) : std::nullopt;
}

std::optional<codec::Cid> Event::prev() const
{
    const auto *prev = payload.find("prev");
    return prev && prev->asLink() ? std::optional(*prev->asLink()) : std::nullopt;
}

const codec::Map *Event::header() const noexcept
{
    const auto *header = payload.find("header");
    return header ? header->asMap() : nullptr;
}

Result<Event> decodeEvent(EventBlocks blocks)
{
    std::optional<jose::DagJws> envelope;
    const auto *payloadBlock = &blocks.root;
    if (blocks.root.cid().codec() == codec::kCodecDagJose) {
        auto jws = jose::DagJws::decode(blocks.root.bytes());
        if (!jws) return jws.error();
        const auto link = jws->link();
        if (!link) return badEvent("the envelope's payload is no link");
        if (!blocks.linked || blocks.linked->cid() != *link)
            return Error{Errc::blockMissing, "the signed block is not there", link->toString()};
        payloadBlock = &*blocks.linked;
        envelope = std::move(*jws);
    } else if (blocks.linked) {
        return badEvent("a linked block without an envelope");
    }
    if (payloadBlock->cid().codec() != codec::kCodecDagCbor) return badEvent("the payload is no DAG-CBOR");
    auto document = codec::decodeDagCbor(payloadBlock->bytes(), codec::Reading::lenient);
    if (!document) return document.error();
    auto *payload = document->value.asMap();
    if (!payload) return badEvent("the payload is no map");
    const auto kind = classify(*payload, envelope.has_value());
    if (!kind) return kind.error();
    return Event{std::move(blocks), *kind, std::move(envelope), std::move(*payload)};
}

} // namespace amphora::stream
