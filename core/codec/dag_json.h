#pragma once

#include "core/codec/json.h"

namespace amphora::codec {

/// True if DAG-JSON gives the map another meaning (a link or bytes), or would if it were whole: its first sorted key is "/"
/// and holds text, or a map whose first sorted key is "bytes" and holds text. No map of the data model may be printed like that.
bool isReservedInDagJson(const Map &map);

/// What a reserved map stands for. E-FORMAT: other members beside, no CID, no base64 without padding.
Result<Value> readReserved(const Map &map);

} // namespace amphora::codec
