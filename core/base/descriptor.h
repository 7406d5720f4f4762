#pragma once

#include <unistd.h>

#include <utility>

namespace amphora {

/// A file descriptor of POSIX that is closed with its owner. −1: none, as the calls that give one say it.
class Descriptor {
public:
    explicit Descriptor(int fd) noexcept : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(other.release()) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0) ::close(m_fd);
    }

    bool isOpen() const noexcept { return m_fd >= 0; }
    int get() const noexcept { return m_fd; }
    int release() noexcept { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

} // namespace amphora
