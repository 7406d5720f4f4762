#pragma once

#include "core/codec/cid.h"

#include <string_view>

namespace amphora::sync {

/// The one field of an answer to block/put that counts: {"Key": "bafk…", "Size": n}. Any multibase. E-NODE-LIED if it is none.
Result<codec::Cid> readBlockKey(std::string_view body);
/// True if this is an answer to `version` of an IPFS API: {"Version": "…"}.
bool isIpfsVersion(std::string_view body);

} // namespace amphora::sync
