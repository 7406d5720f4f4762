#pragma once

#include "core/http/site.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>

#include <deque>
#include <optional>

namespace amphora::http {

/// One connection, for one request: what a browser saves by keeping it is nothing on this computer, and nothing can be smuggled behind the first.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::ip::tcp::socket socket, Site &site);
    ~Connection();

    void run();
    /// To a page that listens. Sent in order; a listener that does not read is dropped.
    void tell(const std::string &event);
    /// Closes when everything is sent.
    void finish();
    void close();

private:
    void readRequest();
    void answer();
    void listen();
    void respond(unsigned status, const PageFile *file);
    void refuse(unsigned status, std::string_view why);
    void sendNext();
    void drain();
    void watch();

    Site &m_site;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    boost::beast::http::response<boost::beast::http::string_body> m_response;
    std::deque<std::string> m_queue; ///< The first one is being sent.
    char m_rest[1024]; ///< What comes behind a request is thrown away.
    std::size_t m_drained = 0;
    bool m_isListener = false, m_isAnswering = false, m_isFinishing = false;
};

} // namespace amphora::http
