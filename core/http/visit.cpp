#include "core/http/visit.h"

#include "core/crypto/hash.h"

namespace amphora::http {

namespace {

namespace beast = boost::beast;
using beast::http::field;
using beast::http::verb;

std::string_view viewOf(beast::string_view text) { return {text.data(), text.size()}; }

/// The value of a header that stands there once; none if it is missing or doubled.
std::string_view onlyOne(const Request &request, field name, bool &isOnce)
{
    const auto [first, last] = request.equal_range(name);
    isOnce = first != last && std::next(first) == last;
    return isOnce ? viewOf(first->value()) : std::string_view();
}

Visit refused(unsigned status, std::string_view why) { return {Visit::Kind::refused, {}, status, why}; }

/// A browser says where a request comes from: in Origin, and in Sec-Fetch-Site, which no page can set. What is typed or opened by another
/// program comes from nowhere.
bool isForeign(const Request &request, const PageAddress &address)
{
    bool isOnce = false;
    if (request.count(field::origin) > 0 && onlyOne(request, field::origin, isOnce) != address.origin()) return true;
    const auto [first, last] = request.equal_range("Sec-Fetch-Site");
    for (auto each = first; each != last; ++each)
        if (each->value() != "same-origin" && each->value() != "none") return true;
    return false;
}

Visit postOf(const Request &request, std::string_view name)
{
    if (name != "answer" && name != "step") return refused(405, "a method that is not served");
    // A page cannot leave out its Origin with POST, and can send this type to its own origin only.
    if (request.count(field::origin) != 1) return refused(403, "POST without an origin");
    bool isOnce = false;
    if (onlyOne(request, field::content_type, isOnce) != "application/json" || !isOnce) return refused(415, "another type than JSON");
    return {name == "answer" ? Visit::Kind::answer : Visit::Kind::step, {}, 0, {}};
}

} // namespace

Visit visitOf(const Request &request, const PageAddress &address)
{
    if (request.version() != 11) return refused(505, "another version of HTTP");
    bool isOnce = false;
    if (onlyOne(request, field::host, isOnce) != address.host || !isOnce) return refused(421, "another Host");
    if (request.count(field::transfer_encoding) > 0) return refused(400, "a transfer encoding");
    if (isForeign(request, address)) return refused(403, "a foreign origin");

    const auto target = viewOf(request.target());
    const auto path = address.path();
    if (target.size() < path.size() || !crypto::equalConstantTime(asBytes(target.substr(0, path.size())), asBytes(path)))
        return refused(404, "a wrong token");
    const auto name = target.substr(path.size());
    switch (request.method()) {
    case verb::get:
        if (!request.body().empty()) return refused(400, "GET with a body");
        if (name == "events") return {Visit::Kind::events, {}, 0, {}};
        return {Visit::Kind::file, std::string(name), 0, {}};
    case verb::post: return postOf(request, name);
    default: return refused(405, "a method that is not served");
    }
}

} // namespace amphora::http
