#pragma once

#include "core/stream/tile.h"

/// What the state machines of tiles and links share; not for other modules.
namespace amphora::stream {

/// JavaScript's truth of a value: nodes decide by it what is kept (protocol/04 §4.1, §4.4), so states are only equal with it.
bool isTruthy(const codec::Value *value);

/// commit.id names this stream, if it is there, and commit.prev its tip. E-FORMAT, E-STALE.
Status checkLinks(const TileState &state, const Event &event);

/// A time event promotes what is tentative. E-ANCHOR-INVALID.
Status applyTime(TileState &state, const Event &event);

} // namespace amphora::stream
