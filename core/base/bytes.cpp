#include "core/base/bytes.h"

#include <algorithm>

namespace amphora {

bool equalBytes(ByteView a, ByteView b) noexcept { return std::ranges::equal(a, b); }

bool lessBytes(ByteView a, ByteView b) noexcept { return std::ranges::lexicographical_compare(a, b); }

} // namespace amphora
