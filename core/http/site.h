#pragma once

#include "core/http/page_server.h"
#include "core/http/visit.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <set>
#include <thread>

namespace amphora::http {

class Connection;

/// What the page server is made of: what was decided about the session, on one thread, and who is connected. Everything but open(), url(), push()
/// and the destructor belongs to that thread.
class Site {
public:
    Site(PageServer::Options options, PageServer::Events events);
    ~Site();

    Status open(Random &random);
    const std::string &url() const noexcept { return m_url; }
    void push(std::string event, bool isLast);

    // For connections.
    const PageAddress &address() const noexcept { return m_address; }
    std::uint16_t port() const noexcept { return m_port; }
    const PageFile *file(std::string_view name) const;
    const std::string &newestEvent() const noexcept { return m_newest; }
    void noteRefusal(std::string_view why);
    void forget(Connection &connection);
    bool hasRoomForListener() const noexcept { return m_listeners.size() < PageServer::kListenersMax; }
    void addListener(const std::shared_ptr<Connection> &connection);
    /// 202, or why not.
    unsigned takeStep(std::string step);
    unsigned takeAnswer(std::string answer);

private:
    void accept();
    void expire();
    void end(std::chrono::milliseconds linger);
    void tell(std::string event);
    void closeAll();

    // Before the I/O context: what still lies in it refers to these when it is destroyed.
    PageServer::Options m_options;
    PageServer::Events m_events;
    PageAddress m_address;
    std::string m_url, m_newest;
    std::uint16_t m_port = 0;
    std::set<Connection *> m_connections;
    std::set<std::shared_ptr<Connection>> m_listeners;
    std::size_t m_steps = 0, m_refusals = 0;
    bool m_isAnswered = false, m_isOver = false, m_isClosing = false;

    boost::asio::io_context m_io{1};
    boost::asio::ip::tcp::acceptor m_acceptor{m_io};
    boost::asio::steady_timer m_lifetime{m_io}, m_gone{m_io}, m_pause{m_io};
    std::thread m_thread; ///< Last: it uses the others from its first step on.
};

} // namespace amphora::http
