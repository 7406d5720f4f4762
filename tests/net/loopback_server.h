#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace amphora::test {

/// A server on 127.0.0.1 that does what a test tells it, byte by byte. Each connection has a thread of its own; all end with the server.
class LoopbackServer {
public:
    class Connection {
    public:
        std::string head, body; ///< The request that was just read.

        bool send(std::string_view bytes); ///< False once the client is gone or the server ends.
        bool wait(std::chrono::milliseconds time); ///< The same; returns early then.
        void close() { m_isClosed = true; }
        std::string path() const; ///< Second word of the request line.

    private:
        friend class LoopbackServer;
        bool readRequest();
        bool readMore();
        LoopbackServer *m_server = nullptr;
        int m_socket = -1;
        bool m_isClosed = false;
        std::string m_unread;
    };
    using Handler = std::function<void(Connection &)>;

    /// `greeting` is sent as soon as somebody connects.
    explicit LoopbackServer(Handler handler, std::string greeting = {});
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    int port() const { return m_port; }
    std::string url(std::string_view path = "/") const;
    int connections() const { return m_connections; }
    int requests() const { return m_requests; }

    /// An answer with a length.
    static std::string answer(std::string_view body, std::string_view extraHeaders = {}, std::string_view status = "200 OK");

private:
    void acceptAll();
    void serve(int socket);

    Handler m_handler;
    const std::string m_greeting;
    int m_listener = -1, m_port = 0;
    std::atomic<bool> m_isEnding{false};
    std::atomic<int> m_connections{0}, m_requests{0};
    std::list<std::thread> m_threads; ///< Touched by the accepting thread only, and by the destructor after that one has ended.
    std::thread m_acceptor;
};

/// A port on 127.0.0.1 whose queue is full: connecting to it neither works nor fails.
class UnansweredPort {
public:
    UnansweredPort();
    ~UnansweredPort();
    UnansweredPort(const UnansweredPort &) = delete;
    UnansweredPort &operator=(const UnansweredPort &) = delete;
    std::string url() const;

private:
    std::list<int> m_sockets;
    int m_port = 0;
};

} // namespace amphora::test
