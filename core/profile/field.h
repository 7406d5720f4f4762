#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace amphora::profile {

/// How a field of the basic profile (CIP-19, protocol/06 §6.4) is typed and shown.
enum class FieldKind { text, longText, emoji, date, url, country, countries, texts, image };

struct FieldSpec {
    std::string_view name; ///< Member of the JSON object.
    FieldKind kind;
    std::size_t codePointsMax; ///< Of the text, or of each item; 0 where a format decides.
};

/// The twelve fields, in the order of the form.
inline constexpr std::array<FieldSpec, 12> kFields = {{
    {"name", FieldKind::text, 150},
    {"description", FieldKind::longText, 420},
    {"emoji", FieldKind::emoji, 2},
    {"url", FieldKind::url, 240},
    {"image", FieldKind::image, 0},
    {"background", FieldKind::image, 0},
    {"birthDate", FieldKind::date, 0},
    {"gender", FieldKind::text, 42},
    {"homeLocation", FieldKind::text, 140},
    {"residenceCountry", FieldKind::country, 2},
    {"nationalities", FieldKind::countries, 2},
    {"affiliations", FieldKind::texts, 140},
}};

/// A null pointer for members that the schema does not know: they are kept, and shown as "from other apps".
const FieldSpec *fieldNamed(std::string_view name) noexcept;

/// The field of that name, or the one that is meant: a slip or two of the keys, other case, a name used elsewhere ("bio", "website").
/// A null pointer if none is near.
const FieldSpec *nearestField(std::string_view typed);

/// http:// or https:// and a host, without blanks and control characters. The schema takes any text; a "javascript:" would wait for other apps
/// that open it without asking (goal U5).
bool isWebAddress(std::string_view text) noexcept;

} // namespace amphora::profile
