#include "core/credential/report.h"

#include <algorithm>
#include <iterator>

namespace amphora::credential {

Seen Seen::then(Seen other) &&
{
    parts.insert(parts.end(), std::make_move_iterator(other.parts.begin()), std::make_move_iterator(other.parts.end()));
    return std::move(*this);
}

std::string Seen::text() const
{
    std::string all;
    for (const auto &part : parts)
        for (const char *at = part.sentence; *at; ++at) {
            const auto place = std::size_t(at[0] == '%' && at[1] >= '1' && at[1] <= '9' ? at[1] - '0' : 0);
            if (place == 0 || place > part.words.size()) {
                all += *at;
                continue;
            }
            all += part.words[place - 1];
            ++at;
        }
    return all;
}

Report::Overall Report::overall() const noexcept
{
    if (firstFailure()) return Overall::invalid;
    const auto isOpen = [&](const Reason &reason) {
        if (reason.result == Finding::pass) return false;
        switch (reason.check) {
        // What could not be read cannot be vouched for.
        case Check::format:
        case Check::signature:
        case Check::issuer:
        case Check::status:
        case Check::dates: return true;
        case Check::holder: return isPresentation;
        case Check::schema: return false;
        }
        return true;
    };
    return std::any_of(reasons.begin(), reasons.end(), isOpen) ? Overall::unknown : Overall::valid;
}

const Reason *Report::firstFailure() const noexcept
{
    const auto found = std::find_if(reasons.begin(), reasons.end(), [](const Reason &reason) { return reason.result == Finding::fail; });
    return found == reasons.end() ? nullptr : &*found;
}

const Reason *Report::find(Check check) const noexcept
{
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const Reason &reason) { return reason.check == check; });
    return found == reasons.end() ? nullptr : &*found;
}

std::string_view checkText(Check check) noexcept
{
    switch (check) {
    case Check::format: return "format";
    case Check::signature: return "signature";
    case Check::issuer: return "issuer";
    case Check::holder: return "holder";
    case Check::dates: return "dates";
    case Check::schema: return "schema";
    case Check::status: return "status";
    }
    return {};
}

std::string_view findingText(Finding finding) noexcept
{
    switch (finding) {
    case Finding::pass: return "pass";
    case Finding::fail: return "fail";
    case Finding::unknown: return "unknown";
    case Finding::unsupported: return "unsupported";
    }
    return {};
}

std::string_view overallText(Report::Overall overall) noexcept
{
    switch (overall) {
    case Report::Overall::valid: return "valid";
    case Report::Overall::invalid: return "invalid";
    case Report::Overall::unknown: return "unknown";
    }
    return {};
}

} // namespace amphora::credential
