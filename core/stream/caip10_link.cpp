#include "core/stream/caip10_link.h"

#include "core/codec/dag_cbor.h"
#include "core/stream/state_rules.h"

namespace amphora::stream {

namespace {

Error badLink(const char *why) { return {Errc::format, std::string("account link: ") + why}; }

Result<Event> unsignedEvent(const codec::Map &payload)
{
    auto bytes = codec::encodeDagCbor(payload);
    if (!bytes) return bytes.error();
    if (bytes->size() > codec::kBlockBytesMax) return Error{Errc::size, "account link: too large for a block"};
    return decodeEvent({codec::Block::make(codec::kCodecDagCbor, std::move(*bytes)), std::nullopt, {}});
}

bool isOlder(const LinkProof &proof, const std::optional<LinkStanding> &now)
{
    return now && now->time && proof.timestamp && *proof.timestamp < *now->time;
}

/// Whether a proof that nodes take counts here as well.
bool counts(LinkCheck check, LinkTime time, const std::optional<LinkStanding> &now)
{
    if (time == LinkTime::contradicted) return false;
    if (!now) return true;
    if (time == LinkTime::unknown && now->time) return false;
    return check == LinkCheck::proven || now->check != LinkCheck::proven;
}

Status applyProof(TileState &state, const Event &event)
{
    if (event.envelope) return badLink("an update is not signed as a whole");
    const auto proof = proofOf(event);
    if (!proof) return proof.error();
    const auto account = accountOf(state.metadata);
    if (!account) return account.error();
    const auto check = checkLinkProof(*proof);
    if (!check) return check.error();
    if (did::AccountId::parse(proof->account).value() != *account)
        return Error{Errc::linkAccount, "a proof of another account than the stream's", proof->account};
    const auto time = linkTimeOf(*proof);
    if (time != LinkTime::contradicted && isOlder(*proof, state.link)) return Error{Errc::linkOld, "a proof older than the newest", event.cid().toString()};

    auto content = state.current();
    auto metadata = state.currentMetadata();
    if (counts(*check, time, state.link)) {
        const auto did = LinkMessage::read(proof->message).did;
        // To take an account back clears nothing that is anchored: nodes keep the content, and we show the same stream (§4.5).
        content = did.empty() ? state.content : codec::Value(did);
        if (proof->timestamp) metadata.set("lastUpdate", *proof->timestamp);
        const auto last = !did.empty() ? did : state.link ? state.link->lastDid : std::string();
        state.link = LinkStanding{did, last, time == LinkTime::dated ? proof->timestamp : std::nullopt, *check, event.cid()};
    }
    state.next = TileState::Tentative{std::move(content), std::move(metadata)};
    state.isSigned = true;
    state.isAnchored = false;
    return ok();
}

} // namespace

Result<Event> makeLinkGenesis(const did::AccountId &account)
{
    return unsignedEvent({{"header", codec::Map{{"controllers", codec::List{account.toLegacy()}}, {"family", "caip10-" + account.chain().toString()}}}});
}

StreamId linkIdOf(const did::AccountId &account)
{
    return StreamId::of(StreamType::caip10Link, makeLinkGenesis(account).value().cid()); // Always small and of plain characters.
}

Result<Event> makeLinkUpdate(const StreamId &stream, const codec::Cid &prev, const LinkProof &proof)
{
    return unsignedEvent({{"data", proof.toValue()}, {"id", stream.genesis()}, {"prev", prev}});
}

Result<did::AccountId> accountOf(const codec::Map &metadata)
{
    const auto *controllers = metadata.find("controllers");
    const auto *list = controllers ? controllers->asList() : nullptr;
    if (!list || list->size() != 1 || !list->front().asText()) return badLink("exactly one controller must be specified");
    const auto &text = *list->front().asText();
    if (text.find('@') == std::string::npos) return badLink("the controller is no address@chain");
    return did::AccountId::parse(text);
}

Result<LinkProof> proofOf(const Event &event)
{
    if (!event.data()) return Error{Errc::linkFormat, "account link: an update without a proof", event.cid().toString()};
    return LinkProof::read(*event.data());
}

Result<TileState> applyLinkGenesis(const Event &event)
{
    if (event.kind != EventKind::init || event.envelope) return badLink("a stream does not begin with this event");
    if (isTruthy(event.data())) return badLink("a genesis has no content");
    const auto *header = event.header();
    if (!header) return badLink("the genesis has no header");
    if (const auto account = accountOf(*header); !account) return account.error();
    TileState state;
    state.metadata = *header;
    state.log.push_back({event.cid(), EventKind::init, std::nullopt});
    return state;
}

Status applyLinkEvent(TileState &state, const Event &event)
{
    if (event.kind == EventKind::init) return badLink("a second genesis");
    if (const auto status = checkLinks(state, event); !status) return status;
    const auto status = event.kind == EventKind::time ? applyTime(state, event) : applyProof(state, event);
    if (status) state.log.push_back({event.cid(), event.kind, std::nullopt});
    return status;
}

Result<TileState> applyGenesis(StreamType type, const Event &event)
{
    switch (type) {
    case StreamType::tile: return applyTileGenesis(event);
    case StreamType::caip10Link: return applyLinkGenesis(event);
    case StreamType::model:
    case StreamType::modelInstance:
    case StreamType::unloadable:
    case StreamType::eventId: break;
    }
    return Error{Errc::unsupported, "streams of this type cannot be read yet"};
}

Status applyEvent(StreamType type, TileState &state, const Event &event)
{
    return type == StreamType::caip10Link ? applyLinkEvent(state, event) : applyTileEvent(state, event);
}

} // namespace amphora::stream
