#pragma once

#include <array>
#include <string_view>

namespace amphora::idx {

inline constexpr std::size_t kPublishedTiles = 8;

/// The files of resources/models, word for word, in the order in which a fresh node takes them.
const std::array<std::string_view, kPublishedTiles> &publishedTileTexts();

} // namespace amphora::idx
