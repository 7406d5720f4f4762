#include "core/credential/report.h"

#include <algorithm>

namespace amphora::credential {

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
