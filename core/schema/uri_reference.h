#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amphora::schema {

/// The five parts of a URI reference (RFC 3986 §3, appendix B). Parts are kept as written; nothing is checked when it is split.
struct UriReference {
    std::optional<std::string> scheme, authority;
    std::string path;
    std::optional<std::string> query, fragment;

    static UriReference split(std::string_view text);
    /// This reference as seen from `base` (§5.2.2).
    UriReference resolvedFrom(const UriReference &base) const;
    std::string toString() const;
    std::string withoutFragment() const;

    /// True if every part is well-formed (§3, §2.1).
    bool isValid() const;
};

/// %XX made bytes again; a stray % stands for itself.
std::string percentDecoded(std::string_view text);

} // namespace amphora::schema
