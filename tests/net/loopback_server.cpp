#include "tests/net/loopback_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace amphora::test {

using std::chrono::milliseconds;

namespace {

/// A listening socket on a free port.
std::pair<int, int> listenSomewhere(int backlog)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, backlog) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        throw std::runtime_error("no port on 127.0.0.1");
    return {listener, ntohs(address.sin_port)};
}

} // namespace

LoopbackServer::LoopbackServer(Handler handler, std::string greeting) : m_handler(std::move(handler)), m_greeting(std::move(greeting))
{
    std::tie(m_listener, m_port) = listenSomewhere(64);
    m_acceptor = std::thread([this] { acceptAll(); });
}

LoopbackServer::~LoopbackServer()
{
    m_isEnding = true;
    m_acceptor.join();
    for (auto &thread : m_threads) thread.join();
    ::close(m_listener);
}

std::string LoopbackServer::url(std::string_view path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + std::string(path);
}

std::string LoopbackServer::answer(std::string_view body, std::string_view extraHeaders, std::string_view status)
{
    return "HTTP/1.1 " + std::string(status) + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + std::string(extraHeaders)
        + "\r\n" + std::string(body);
}

void LoopbackServer::acceptAll()
{
    while (!m_isEnding) {
        pollfd wait{m_listener, POLLIN, 0};
        if (::poll(&wait, 1, 20) <= 0) continue;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        ++m_connections;
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void LoopbackServer::serve(int socket)
{
    Connection connection;
    connection.m_server = this;
    connection.m_socket = socket;
    connection.send(m_greeting);
    while (!m_isEnding && !connection.m_isClosed && connection.readRequest()) {
        ++m_requests;
        m_handler(connection);
    }
    ::close(socket);
}

bool LoopbackServer::Connection::readMore()
{
    while (!m_server->m_isEnding) {
        pollfd wait{m_socket, POLLIN, 0};
        if (::poll(&wait, 1, 20) <= 0) continue;
        char buffer[16384];
        const auto got = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (got <= 0) return false;
        m_unread.append(buffer, std::size_t(got));
        return true;
    }
    return false;
}

bool LoopbackServer::Connection::readRequest()
{
    std::size_t end = 0;
    while ((end = m_unread.find("\r\n\r\n")) == std::string::npos)
        if (!readMore()) return false;
    head = m_unread.substr(0, end + 2);
    m_unread.erase(0, end + 4);
    const auto length = head.find("Content-Length: ");
    const std::size_t size = length == std::string::npos ? 0 : std::strtoul(head.c_str() + length + 16, nullptr, 10);
    while (m_unread.size() < size)
        if (!readMore()) return false;
    body = m_unread.substr(0, size);
    m_unread.erase(0, size);
    return true;
}

std::string LoopbackServer::Connection::path() const
{
    const auto start = head.find(' ') + 1;
    return head.substr(start, head.find(' ', start) - start);
}

bool LoopbackServer::Connection::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_server->m_isEnding) return false;
        pollfd wait{m_socket, POLLOUT, 0};
        if (::poll(&wait, 1, 20) <= 0) continue;
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) return false;
        bytes.remove_prefix(std::size_t(sent));
    }
    return true;
}

bool LoopbackServer::Connection::wait(milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
        if (m_server->m_isEnding) return false;
        pollfd gone{m_socket, POLLRDHUP, 0};
        if (::poll(&gone, 1, 10) > 0) return false;
    }
    return true;
}

UnansweredPort::UnansweredPort()
{
    const auto [listener, port] = listenSomewhere(0);
    m_port = port;
    m_sockets.push_back(listener);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    for (int i = 0; i < 4; ++i) {
        m_sockets.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        (void)::connect(m_sockets.back(), reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
}

UnansweredPort::~UnansweredPort()
{
    for (const int socket : m_sockets) ::close(socket);
}

std::string UnansweredPort::url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }

} // namespace amphora::test
