#pragma once

#include "core/store/files.h"

#include <unistd.h>

#include <utility>

namespace amphora::store {

/// Closes what it holds. Internal to the module.
class FileDescriptor {
public:
    explicit FileDescriptor(int fd) noexcept : m_fd(fd) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor()
    {
        if (m_fd >= 0) ::close(m_fd);
    }

    bool isOpen() const noexcept { return m_fd >= 0; }
    int get() const noexcept { return m_fd; }
    int release() noexcept { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// rename(2) that fails with EEXIST instead of replacing; where the file system cannot do that it makes a
/// link, which has the same property. 0, or −1 and errno. Internal to the module.
int renameWithoutReplacing(const Path &from, const Path &to);

} // namespace amphora::store
