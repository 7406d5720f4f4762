#pragma once

#include "core/credential/credential.h"

namespace amphora::credential {

/// A credential's text out of what somebody hands over: a picture with a badge, or the text itself, byte for byte. E-VC-BADGE, E-VC-FORMAT
/// (no UTF-8), E-SIZE, E-UNSUPPORTED (Open Badges 2).
Result<std::string> textOfFile(ByteView bytes);

/// Of the text as it came, for files and export: "application/vc+jwt", "application/dc+sd-jwt", "application/jwt", "application/vc+json".
std::string_view mediaTypeOf(const Credential &credential) noexcept;
/// ".jwt", ".sd-jwt", ".json"
std::string_view fileEndingOf(const Credential &credential) noexcept;

/// Every text in it that a person would look for, one behind the other; for the search in memory.
std::string searchTextOf(const Credential &credential);

} // namespace amphora::credential
