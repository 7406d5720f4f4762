#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace amphora::test {

/// One connection to 127.0.0.1 that says exactly what it is told, byte for byte.
class RawClient {
public:
    explicit RawClient(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(std::uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isOpen = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        const timeval patience{60, 0}; // Only what hangs takes longer.
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~RawClient() { ::close(m_socket); }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isOpen() const noexcept { return m_isOpen; }
    int descriptor() const noexcept { return m_socket; }
    /// False once the other side has closed.
    bool send(const std::string &text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const auto sent = ::send(m_socket, text.data() + at, text.size() - at, MSG_NOSIGNAL);
            if (sent <= 0) return false;
            at += std::size_t(sent);
        }
        return true;
    }
    /// Everything until the other side closes.
    std::string readAll()
    {
        std::string all;
        while (read(all)) {}
        return all;
    }
    /// Until `text` has come; what came.
    std::string readUntil(const std::string &text)
    {
        std::string all;
        while (all.find(text) == std::string::npos && read(all)) {}
        return all;
    }

private:
    bool read(std::string &to)
    {
        char buffer[4096];
        ssize_t size;
        do size = ::recv(m_socket, buffer, sizeof buffer, 0);
        while (size < 0 && errno == EINTR); // As after this program was stopped for a while.
        if (size > 0) to.append(buffer, std::size_t(size));
        return size > 0;
    }

    int m_socket;
    bool m_isOpen = false;
};

} // namespace amphora::test
