#include "core/schema/uri_reference.h"

#include "core/schema/ascii.h"
#include "core/schema/formats.h"

namespace amphora::schema {

namespace {

bool isUnreserved(char c) { return isLetter(c) || isDigit(c) || std::string_view("-._~").find(c) != std::string_view::npos; }
bool isSubDelimiter(char c) { return std::string_view("!$&'()*+,;=").find(c) != std::string_view::npos; }

/// unreserved, percent-encoded, sub-delims and `more`.
bool consistsOf(std::string_view text, std::string_view more)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])) return false;
            i += 2;
        } else if (!isUnreserved(c) && !isSubDelimiter(c) && more.find(c) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

bool isAuthority(std::string_view text)
{
    if (const auto at = text.rfind('@'); at != std::string_view::npos) {
        if (!consistsOf(text.substr(0, at), ":")) return false;
        text.remove_prefix(at + 1);
    }
    auto host = text;
    std::string_view port;
    const auto bracket = text.rfind(']');
    const auto colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
    }
    for (const char c : port)
        if (!isDigit(c)) return false;
    if (host.empty() || host.front() != '[') return consistsOf(host, "");
    if (host.back() != ']') return false;
    host = host.substr(1, host.size() - 2);
    if (host.empty() || (host.front() != 'v' && host.front() != 'V')) return isIpv6(host);
    const auto dot = host.find('.');
    return dot != std::string_view::npos && dot > 1 && dot + 1 < host.size() && consistsOf(host.substr(dot + 1), ":");
}

/// §5.2.4
std::string withoutDots(std::string_view path)
{
    std::string out;
    while (!path.empty()) {
        if (path.starts_with("../")) {
            path.remove_prefix(3);
        } else if (path.starts_with("./")) {
            path.remove_prefix(2);
        } else if (path.starts_with("/./") || path == "/.") {
            path = path == "/." ? std::string_view("/") : path.substr(2);
        } else if (path.starts_with("/../") || path == "/..") {
            path = path == "/.." ? std::string_view("/") : path.substr(3);
            const auto last = out.rfind('/');
            out.erase(last == std::string::npos ? 0 : last);
        } else if (path == "." || path == "..") {
            path = {};
        } else {
            const auto end = std::min(path.find('/', 1), path.size());
            out += path.substr(0, end);
            path.remove_prefix(end);
        }
    }
    return out;
}

std::string merged(const UriReference &base, std::string_view path)
{
    if (base.authority && base.path.empty()) return "/" + std::string(path);
    const auto last = base.path.rfind('/');
    return (last == std::string::npos ? std::string() : base.path.substr(0, last + 1)) + std::string(path);
}

} // namespace

UriReference UriReference::split(std::string_view text)
{
    UriReference parts;
    const auto cutTail = [&text](char mark) -> std::optional<std::string> {
        const auto at = text.find(mark);
        if (at == std::string_view::npos) return std::nullopt;
        std::string tail(text.substr(at + 1));
        text = text.substr(0, at);
        return tail;
    };
    parts.fragment = cutTail('#');
    parts.query = cutTail('?');
    if (const auto colon = text.find_first_of(":/"); colon != std::string_view::npos && colon > 0 && text[colon] == ':') {
        parts.scheme = std::string(text.substr(0, colon));
        text.remove_prefix(colon + 1);
    }
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const auto end = std::min(text.find('/'), text.size());
        parts.authority = std::string(text.substr(0, end));
        text.remove_prefix(end);
    }
    parts.path = std::string(text);
    return parts;
}

UriReference UriReference::resolvedFrom(const UriReference &base) const
{
    UriReference target = *this;
    if (scheme) {
        target.path = withoutDots(path);
        return target;
    }
    target.scheme = base.scheme;
    if (authority) {
        target.path = withoutDots(path);
        return target;
    }
    target.authority = base.authority;
    if (path.empty()) {
        target.path = base.path;
        if (!query) target.query = base.query;
    } else {
        target.path = withoutDots(path.front() == '/' ? path : merged(base, path));
    }
    return target;
}

std::string UriReference::withoutFragment() const
{
    return (scheme ? *scheme + ":" : "") + (authority ? "//" + *authority : "") + path + (query ? "?" + *query : "");
}

std::string UriReference::toString() const { return withoutFragment() + (fragment ? "#" + *fragment : ""); }

bool UriReference::isValid() const
{
    if (scheme) {
        if (scheme->empty() || !isLetter(scheme->front())) return false;
        for (const char c : *scheme)
            if (!isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.') return false;
    }
    if (authority && !isAuthority(*authority)) return false;
    if (!consistsOf(path, ":@/")) return false;
    if (!scheme && !authority && path.substr(0, path.find('/')).find(':') != std::string::npos) return false;
    return (!query || consistsOf(*query, ":@/?")) && (!fragment || consistsOf(*fragment, ":@/?"));
}

std::string percentDecoded(std::string_view text)
{
    const auto nibble = [](char c) { return isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10; };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2])) {
            out += static_cast<char>(nibble(text[i + 1]) * 16 + nibble(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace amphora::schema
