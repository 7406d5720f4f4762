#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include <string>
#include <string_view>

namespace amphora::http {

using Request = boost::beast::http::request<boost::beast::http::string_body>;

/// What one request wants, or why it is refused. A pure function of its bytes and of where the page lives.
struct Visit {
    enum class Kind { refused, file, events, step, answer };
    Kind kind = Kind::refused;
    std::string name; ///< Of the file.
    unsigned status = 0; ///< Of a refusal.
    std::string_view why; ///< For the log; never what came in.
};

struct PageAddress {
    std::string host; ///< "127.0.0.1:<port>", compared letter by letter.
    std::string token;
    std::string origin() const { return "http://" + host; }
    std::string path() const { return "/t/" + token + "/"; }
};

Visit visitOf(const Request &request, const PageAddress &address);

} // namespace amphora::http
