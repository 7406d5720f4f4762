#pragma once

#include "core/base/result.h"
#include "core/codec/value.h"

#include <optional>

namespace amphora::vault {

// Members of a decoded vault, for its readers only.

Error notAVault(std::string what); ///< E-FORMAT
/// A member that is a byte string of that size (0: any). E-FORMAT.
Result<Bytes> bytesMember(const codec::Value &map, std::string_view key, std::size_t size);
/// Null if there is none, or it is no text.
const std::string *textMember(const codec::Value &map, std::string_view key);
std::optional<std::uint64_t> countMember(const codec::Value &map, std::string_view key);

} // namespace amphora::vault
