#pragma once

#include <string>
#include <string_view>

namespace amphora::engine {

/// A line as it may stand in amphora.log. Whoever logs passes no secret in the first place (core/base/log.h); this is the second fence:
///   three or more words of the recovery list in a row → [words]
///   24 or more characters of hex, base58 or base64 in a row that are no CID, StreamID, CommitID or DID → [secret]
///   of an address only scheme, host and port: user info, path (it may carry a token) and query → […]
std::string redacted(std::string_view line);

} // namespace amphora::engine
