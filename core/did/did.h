#pragma once

#include "core/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace amphora::did {

/// A decentralized identifier, kept and compared byte for byte (decisions §1), without path, query or fragment.
class Did {
public:
    static constexpr std::size_t kBytesMax = 2048;

    /// W3C DID Core §3.1: did:method:method-specific-id. E-FORMAT otherwise.
    static Result<Did> parse(std::string_view text);

    std::string_view method() const noexcept; ///< "key"
    std::string_view methodSpecificId() const noexcept; ///< "z6Mk…"
    const std::string &toString() const noexcept { return m_text; }

    friend bool operator==(const Did &, const Did &) = default;
    friend auto operator<=>(const Did &, const Did &) = default;

private:
    explicit Did(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// A DID URL as it stands in `kid`: did[?query][#fragment].
struct DidUrl {
    Did did;
    std::string query; ///< Without '?'.
    std::string fragment; ///< Without '#'.

    static Result<DidUrl> parse(std::string_view text);
    std::string toString() const;
};

} // namespace amphora::did
