#include "core/base/errc.h"

#include <array>
#include <utility>

namespace amphora {

namespace {

constexpr std::array kTexts = {
#define AMPHORA_ERRC_PAIR(name, text) std::pair<Errc, std::string_view>{Errc::name, text},
    AMPHORA_ERRC_LIST(AMPHORA_ERRC_PAIR)
#undef AMPHORA_ERRC_PAIR
};

} // namespace

std::string_view errcText(Errc code) noexcept
{
    return kTexts[static_cast<std::size_t>(code)].second;
}

std::optional<Errc> errcFromText(std::string_view text) noexcept
{
    for (const auto &[code, name] : kTexts)
        if (name == text) return code;
    return std::nullopt;
}

} // namespace amphora
