#include "core/net/url.h"

#include "core/net/http_client.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace amphora::net {

namespace {

struct CurlFree {
    void operator()(char *text) const noexcept { curl_free(text); }
    void operator()(CURLU *url) const noexcept { curl_url_cleanup(url); }
};
using UrlHandle = std::unique_ptr<CURLU, CurlFree>;

std::string lower(std::string text)
{
    for (auto &c : text)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return text;
}

/// Empty if the URL has no such part.
std::string part(CURLU *url, CURLUPart which, unsigned flags = 0)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK) return {};
    const std::unique_ptr<char, CurlFree> owner(text);
    return text;
}

Error unusable(const char *why) { return {Errc::usage, std::string("address of a node: ") + why}; }

/// Blanks, control characters, anything beyond ASCII and the characters that browsers and libraries read in different ways.
bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c > 0x20 && c < 0x7f && std::string_view("\\\"<>^`{|}").find(c) == std::string_view::npos;
    });
}

/// Of the host as libcurl gives it, in lower case: it decodes "%aa", so that characters come to light which the text did not show.
bool isHost(std::string_view host)
{
    constexpr std::size_t kNameMax = 253; // RFC 1035 §2.3.4 in text form.
    const bool isV6 = host.starts_with('[');
    return !host.empty() && host.size() <= kNameMax && std::all_of(host.begin(), host.end(), [isV6](char c) {
        if (isV6) return std::string_view("0123456789abcdef:.[]").find(c) != std::string_view::npos;
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

} // namespace

Result<Url> Url::parse(std::string_view text) { return read(nullptr, text); }
Result<Url> Url::resolve(std::string_view location) const { return read(this, location); }

Result<Url> Url::read(const Url *base, std::string_view text)
{
    if (text.empty() || text.size() > kBytesMax) return unusable("its length");
    if (!isPlain(text)) return unusable("a character that no address holds (host names beyond ASCII are written in their xn-- form)");
    // libcurl forgives "https:///name" and takes the name for the host.
    if (const auto at = text.find("://"); at != std::string_view::npos && text.substr(at + 3).starts_with('/')) return unusable("no host");
    const UrlHandle url(curl_url());
    if (!url) return unusable("no memory");
    if (base && curl_url_set(url.get(), CURLUPART_URL, base->m_text.c_str(), 0) != CURLUE_OK) return unusable("the base");
    if (const auto code = curl_url_set(url.get(), CURLUPART_URL, std::string(text).c_str(), CURLU_DISALLOW_USER); code != CURLUE_OK)
        return unusable(curl_url_strerror(code));

    Url made;
    made.m_scheme = lower(part(url.get(), CURLUPART_SCHEME));
    if (made.m_scheme != "http" && made.m_scheme != "https") return unusable("neither http nor https");
    if (!part(url.get(), CURLUPART_USER).empty() || !part(url.get(), CURLUPART_PASSWORD).empty())
        return unusable("a user name or password in it");
    made.m_host = lower(part(url.get(), CURLUPART_HOST));
    if (made.m_host.empty()) return unusable("no host");
    if (!isHost(made.m_host)) return unusable("a host name that is none");
    made.m_port = part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    if (made.m_port == "0") return unusable("port 0");
    made.m_hasQuery = !part(url.get(), CURLUPART_QUERY).empty();
    curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
    curl_url_set(url.get(), CURLUPART_SCHEME, made.m_scheme.c_str(), 0);
    curl_url_set(url.get(), CURLUPART_HOST, made.m_host.c_str(), 0);
    made.m_text = part(url.get(), CURLUPART_URL, CURLU_NO_DEFAULT_PORT);
    if (made.m_text.empty() || made.m_text.size() > kBytesMax) return unusable("its length");
    // libcurl reads numbers as an IPv4 address before it decodes: "%30" is "0" now and 0.0.0.0 when it is read the next time.
    const UrlHandle again(curl_url());
    if (!again || curl_url_set(again.get(), CURLUPART_URL, made.m_text.c_str(), 0) != CURLUE_OK || lower(part(again.get(), CURLUPART_HOST)) != made.m_host)
        return unusable("a host name that is none");
    return made;
}

bool Url::isLoopback() const noexcept
{
    std::string_view name = m_host;
    if (name.ends_with('.')) name.remove_suffix(1);
    const bool isNumber = std::all_of(name.begin(), name.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return name == "localhost" || name.ends_with(".localhost") || name == "[::1]" || (isNumber && name.starts_with("127."));
}

Result<std::string> normalizeNodeUrl(std::string_view typed)
{
    const auto first = typed.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return unusable("empty");
    typed = typed.substr(first, typed.find_last_not_of(" \t\r\n") - first + 1);
    if (typed.find_first_of("?#") != std::string_view::npos) return unusable("a query or a fragment in it");

    const auto scheme = typed.find("://");
    const auto authority = scheme == std::string_view::npos ? typed : typed.substr(scheme + 3);
    // "file:/etc" and "https://host:" would pass as a host with an empty port.
    const auto hostAndPort = authority.substr(0, authority.find('/'));
    if (hostAndPort.ends_with(':')) return unusable("a colon without a port");

    // Without a scheme it is read as https first: only then is the host known, which decides.
    auto url = Url::parse(scheme == std::string_view::npos ? "https://" + std::string(typed) : std::string(typed));
    if (url && scheme == std::string_view::npos && url->isLoopback()) url = Url::parse("http://" + std::string(typed));
    if (!url) return url.error();
    auto text = url->toString();
    while (text.ends_with('/')) text.pop_back();
    return text;
}

} // namespace amphora::net
