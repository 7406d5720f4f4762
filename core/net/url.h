#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace amphora::net {

/// An absolute http or https URL without user info and fragment, in the form libcurl connects to: scheme and host in lower case,
/// odd spellings of IPv4 addresses ("0x7f.1") resolved, default ports left out.
class Url {
public:
    static constexpr std::size_t kBytesMax = 8192;

    /// E-USAGE.
    static Result<Url> parse(std::string_view text);
    /// What a Location header of this URL's answer points to. E-USAGE.
    Result<Url> resolve(std::string_view location) const;

    const std::string &toString() const noexcept { return m_text; }
    const std::string &host() const noexcept { return m_host; } ///< IPv6 in brackets.
    bool isEncrypted() const noexcept { return m_scheme == "https"; }
    bool hasQuery() const noexcept { return m_hasQuery; }
    /// scheme://host:port, for the log; nothing else of a URL is fit for it (a path may hold a token).
    std::string origin() const { return m_scheme + "://" + m_host + ":" + m_port; }
    bool isSameHostAndPort(const Url &other) const noexcept { return m_host == other.m_host && m_port == other.m_port; }
    /// By name or number, without asking a resolver: localhost, *.localhost, 127.0.0.0/8, [::1].
    bool isLoopback() const noexcept;

private:
    Url() = default;
    static Result<Url> read(const Url *base, std::string_view text);

    std::string m_text, m_scheme, m_host, m_port;
    bool m_hasQuery = false;
};

} // namespace amphora::net
