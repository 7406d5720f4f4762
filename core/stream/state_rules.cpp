#include "core/stream/state_rules.h"

#include "core/stream/anchor_path.h"

namespace amphora::stream {

bool isTruthy(const codec::Value *value)
{
    if (!value || value->isNull()) return false;
    if (const auto *b = value->asBool()) return *b;
    if (const auto *i = value->asInteger()) return *i != codec::Integer{};
    if (const auto *r = value->asReal()) return *r != 0;
    if (const auto *t = value->asText()) return !t->empty();
    return true;
}

Status checkLinks(const TileState &state, const Event &event)
{
    if (const auto id = event.init(); id && *id != state.log.front().cid)
        return Error{Errc::format, "stream: an event of another stream", event.cid().toString()};
    if (event.prev() != state.tip()) return Error{Errc::stale, "stream: the event builds on another version", event.cid().toString()};
    return ok();
}

Status applyTime(TileState &state, const Event &event)
{
    if (const auto path = checkAnchorPath(event); !path) return path.error();
    if (state.next) {
        // A falsy content is not promoted and is lost: js nodes test it for truth, and we show the same stream.
        if (isTruthy(&state.next->content)) state.content = std::move(state.next->content);
        state.metadata = std::move(state.next->metadata);
        state.next.reset();
    }
    state.isAnchored = true;
    return ok();
}

} // namespace amphora::stream
