#pragma once

#include <span>
#include <string_view>

namespace amphora {

/// The name that was probably meant: at most two slips of the keys away (a letter more, less, other or swapped with its neighbour), without
/// regard to case, '-' and '_'. Empty if none is so near, or if `typed` is longer than any name.
std::string_view nearestName(std::string_view typed, std::span<const std::string_view> names);

} // namespace amphora
