#pragma once

#include "core/base/bytes.h"

#include <string_view>

namespace amphora {

/// How long somebody with the file would have to try. A guess from length and variety, made without a copy of what was typed.
/// It warns and refuses nothing; window and command line judge alike.
enum class Strength { nothing, weak, fair, strong };
Strength strengthOf(std::u16string_view typed);
Strength strengthOf(ByteView utf8);

} // namespace amphora
