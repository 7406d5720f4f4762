#pragma once

#include <array>
#include <string_view>

namespace amphora::vault {

inline constexpr std::size_t kWordListSize = 2048;

/// The English list of BIP-39, sorted; its text is generated at build time from resources/words/english.txt.
extern const std::array<std::string_view, kWordListSize> kEnglishWords;

} // namespace amphora::vault
