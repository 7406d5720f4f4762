#include "core/did/did.h"

#include <algorithm>

namespace amphora::did {

namespace {

constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAlnum(char c) { return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z'); }
constexpr bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Characters of `text` that `allows`, and percent triplets; nothing else.
template <typename Allows>
bool consistsOf(std::string_view text, Allows allows)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (allows(text[i])) continue;
        if (text[i] != '%' || text.size() - i < 3 || !isHex(text[i + 1]) || !isHex(text[i + 2])) return false;
        i += 2;
    }
    return true;
}

constexpr bool inMethod(char c) { return isLower(c) || isDigit(c); }
/// `idchar` and the colons between them.
constexpr bool inSpecificId(char c) { return isAlnum(c) || c == '.' || c == '-' || c == '_' || c == ':'; }
/// RFC 3986 §3.4, §3.5: pchar, '/' and '?'.
constexpr bool inQuery(char c)
{
    return isAlnum(c) || std::string_view("-._~!$&'()*+,;=:@/?").find(c) != std::string_view::npos;
}

constexpr std::string_view kScheme = "did:";

Error malformed(const char *why) { return {Errc::format, std::string("DID: ") + why}; }

} // namespace

Result<Did> Did::parse(std::string_view text)
{
    if (text.size() > kBytesMax) return malformed("too long");
    if (!text.starts_with(kScheme)) return malformed("does not start with did:");
    const auto rest = text.substr(kScheme.size());
    const auto colon = rest.find(':');
    if (colon == rest.npos) return malformed("has no method-specific part");
    const auto method = rest.substr(0, colon);
    const auto id = rest.substr(colon + 1);
    if (method.empty() || !std::all_of(method.begin(), method.end(), inMethod)) return malformed("bad method name");
    // `*( *idchar ":" ) 1*idchar`: parts between colons may be empty, the last may not.
    if (id.empty() || id.back() == ':' || !consistsOf(id, inSpecificId)) return malformed("bad method-specific part");
    return Did(std::string(text));
}

std::string_view Did::method() const noexcept
{
    const std::string_view rest = std::string_view(m_text).substr(kScheme.size());
    return rest.substr(0, rest.find(':'));
}

std::string_view Did::methodSpecificId() const noexcept
{
    const std::string_view rest = std::string_view(m_text).substr(kScheme.size());
    return rest.substr(rest.find(':') + 1);
}

Result<DidUrl> DidUrl::parse(std::string_view text)
{
    // A present but empty query or fragment would not print back as it was read.
    if (text.size() > Did::kBytesMax) return malformed("URL too long");
    std::string_view query, fragment;
    if (const auto hash = text.find('#'); hash != text.npos) {
        fragment = text.substr(hash + 1);
        text = text.substr(0, hash);
        if (fragment.empty() || !consistsOf(fragment, inQuery)) return malformed("bad fragment");
    }
    if (const auto mark = text.find('?'); mark != text.npos) {
        query = text.substr(mark + 1);
        text = text.substr(0, mark);
        if (query.empty() || !consistsOf(query, inQuery)) return malformed("bad query");
    }
    auto did = Did::parse(text);
    if (!did) return did.error();
    return DidUrl{std::move(*did), std::string(query), std::string(fragment)};
}

std::string DidUrl::toString() const
{
    return did.toString() + (query.empty() ? "" : "?" + query) + (fragment.empty() ? "" : "#" + fragment);
}

} // namespace amphora::did
