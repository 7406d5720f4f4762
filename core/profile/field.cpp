#include "core/profile/field.h"

#include "core/base/similar.h"

#include <algorithm>
#include <vector>

namespace amphora::profile {

namespace {

/// What people call a field elsewhere.
struct OtherName {
    std::string_view typed, name;
};
constexpr std::array kOtherNames = {
    OtherName{"bio", "description"}, OtherName{"about", "description"}, OtherName{"website", "url"}, OtherName{"homepage", "url"},
    OtherName{"link", "url"}, OtherName{"avatar", "image"}, OtherName{"picture", "image"}, OtherName{"banner", "background"},
    OtherName{"birthday", "birthDate"}, OtherName{"pronouns", "gender"}, OtherName{"location", "homeLocation"},
    OtherName{"city", "homeLocation"}, OtherName{"country", "residenceCountry"}, OtherName{"nationality", "nationalities"},
    OtherName{"citizenship", "nationalities"}, OtherName{"organisation", "affiliations"}, OtherName{"displayname", "name"},
    OtherName{"nickname", "name"},
};

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

} // namespace

const FieldSpec *fieldNamed(std::string_view name) noexcept
{
    const auto found = std::ranges::find(kFields, name, &FieldSpec::name);
    return found == kFields.end() ? nullptr : &*found;
}

const FieldSpec *nearestField(std::string_view typed)
{
    std::vector<std::string_view> names;
    for (const auto &field : kFields) names.push_back(field.name);
    for (const auto &other : kOtherNames) names.push_back(other.typed);
    const auto nearest = nearestName(typed, names);
    const auto other = std::ranges::find(kOtherNames, nearest, &OtherName::typed);
    return fieldNamed(other == kOtherNames.end() ? nearest : other->name);
}

bool isWebAddress(std::string_view text) noexcept
{
    constexpr std::string_view kSchemes[] = {"https://", "http://"};
    for (const auto scheme : kSchemes) {
        if (text.size() <= scheme.size()) continue;
        if (!std::equal(scheme.begin(), scheme.end(), text.begin(), [](char a, char b) { return a == lower(b); })) continue;
        const auto host = text[scheme.size()];
        return host != '/' && host != '?' && host != '#' && host != ':' && std::ranges::none_of(text, [](char c) { return (c >= 0 && c <= 0x20) || c == 0x7f; });
    }
    return false;
}

} // namespace amphora::profile
