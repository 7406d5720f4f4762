#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace amphora::schema {

/// The reference tokens of a JSON Pointer (RFC 6901), unescaped; none for "", the whole document.
/// E-FORMAT if it does not start with a slash or has a `~` that is neither `~0` nor `~1`.
Result<std::vector<std::string>> parsePointer(std::string_view text);

/// One token as it stands in a pointer: `~` → `~0`, `/` → `~1`.
std::string escapeToken(std::string_view token);

} // namespace amphora::schema
