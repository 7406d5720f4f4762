#include "core/base/similar.h"

#include <algorithm>
#include <string>
#include <vector>

namespace amphora {

namespace {

constexpr std::size_t kTypedMax = 40, kSlipsMax = 2;

std::string plain(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (c != '-' && c != '_') result += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return result;
}

/// Optimal string alignment distance.
std::size_t slips(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace

std::string_view nearestName(std::string_view typed, std::span<const std::string_view> names)
{
    if (typed.empty() || typed.size() > kTypedMax) return {};
    const auto wanted = plain(typed);
    std::string_view nearest;
    auto least = std::min(kSlipsMax, wanted.size() / 2) + 1; // Of two letters everything would be near.
    for (const auto name : names) {
        const auto count = slips(wanted, plain(name));
        if (count >= least) continue;
        least = count;
        nearest = name;
    }
    return nearest;
}

} // namespace amphora
