#include "core/schema/json_patch.h"
#include "core/stream/state_rules.h"

namespace amphora::stream {

namespace {

Error badTile(const char *why) { return {Errc::format, std::string("tile: ") + why}; }

/// The one DID in `controllers`; E-FORMAT for none, several, or what is no DID.
Result<did::Did> controllerIn(const codec::Map &metadata)
{
    const auto *controllers = metadata.find("controllers");
    if (!controllers || !controllers->asList() || controllers->asList()->size() != 1)
        return badTile("exactly one controller must be specified");
    const auto *text = controllers->asList()->front().asText();
    if (!text) return badTile("the controller is no text");
    return did::Did::parse(*text);
}

/// §4.4: what a data event may say of controllers. `anchored` is the metadata without what is still tentative.
Status checkHeader(const codec::Map &header, const codec::Map &anchored)
{
    const auto *controllers = header.find("controllers");
    const bool names = isTruthy(controllers);
    if (names) {
        const auto *list = controllers->asList();
        if (!list || list->size() != 1) return badTile("exactly one controller must be specified");
        if (!list->front().asText() || list->front().asText()->empty()) return badTile("a controller must be a text");
    }
    const auto *forbid = anchored.find("forbidControllerChange");
    const auto *before = anchored.find("controllers");
    if (names && isTruthy(forbid) && !(before && *before == *controllers))
        return Error{Errc::controller, "tile: this stream forbids a change of controller"};
    if (const auto *wanted = header.find("forbidControllerChange"); wanted && !(forbid && *forbid == *wanted))
        return Error{Errc::controller, "tile: forbidControllerChange cannot be changed"};
    return ok();
}

Status applyData(TileState &state, const Event &event)
{
    if (!event.envelope) return Error{Errc::sig, "tile: the event is not signed", event.cid().toString()};
    const auto controller = state.controller();
    if (!controller) return controller.error();
    if (const auto status = jose::verifyJws(*event.envelope, *controller); !status) return status.error();
    const auto *header = event.header();
    if (!header) return badTile("an update has no header");
    if (const auto status = checkHeader(*header, state.metadata); !status) return status.error();

    const auto *patch = event.data();
    if (!patch || !patch->asList()) return Error{Errc::patch, "tile: the data of an update is no patch"};
    bool isLax = false;
    auto content = schema::applyPatch(state.current(), *patch, schema::PatchRules::strict);
    if (!content && content.error().code == Errc::patch) {
        content = schema::applyPatch(state.current(), *patch, schema::PatchRules::lax);
        isLax = content.operator bool();
    }
    if (!content) return content.error();

    auto metadata = state.currentMetadata();
    for (const auto &[name, value] : *header) metadata.set(name, value);
    state.next = TileState::Tentative{std::move(*content), std::move(metadata)};
    state.isSigned = true;
    state.isAnchored = false;
    state.usedLaxPatch = state.usedLaxPatch || isLax;
    return ok();
}

} // namespace

Result<did::Did> TileState::controller() const
{
    // A pending change counts at once (§4.4); a header that took the controllers away counts for nothing.
    if (next) {
        const auto *pending = next->metadata.find("controllers");
        if (pending && !pending->isNull()) return controllerIn(next->metadata);
    }
    return controllerIn(metadata);
}

std::optional<std::string> TileState::schema() const
{
    const auto *schema = currentMetadata().find("schema");
    return schema && schema->asText() && !schema->asText()->empty() ? std::optional(*schema->asText()) : std::nullopt;
}

Result<TileState> applyTileGenesis(const Event &event)
{
    if (event.kind != EventKind::init) return badTile("a stream does not begin with this event");
    const auto *header = event.header();
    if (!header) return badTile("the genesis has no header");
    const auto controller = controllerIn(*header);
    if (event.envelope) {
        if (!controller) return controller.error();
        if (const auto status = jose::verifyJws(*event.envelope, *controller); !status) return status.error();
    } else if (isTruthy(event.data())) {
        return Error{Errc::sig, "tile: a genesis with content must be signed", event.cid().toString()};
    }
    if (!controller) return controller.error();

    TileState state;
    state.content = isTruthy(event.data()) ? *event.data() : codec::Value(codec::Map());
    state.metadata = *header;
    state.isSigned = event.envelope.has_value();
    state.log.push_back({event.cid(), EventKind::init, std::nullopt});
    return state;
}

Status applyTileEvent(TileState &state, const Event &event)
{
    if (event.kind == EventKind::init) return badTile("a second genesis");
    if (const auto status = checkLinks(state, event); !status) return status;
    const auto status = event.kind == EventKind::time ? applyTime(state, event) : applyData(state, event);
    if (status) state.log.push_back({event.cid(), event.kind, std::nullopt});
    return status;
}

} // namespace amphora::stream
