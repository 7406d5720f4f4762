#include "core/store/log_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace amphora::store {

LogFile::~LogFile()
{
    if (m_fd >= 0) ::close(m_fd);
}

bool LogFile::open()
{
    if (m_fd >= 0) return true;
    if (!makePrivateFolder(m_folder)) return false;
    m_fd = ::open(file().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_fd < 0) return false;
    struct stat info{};
    if (::fchmod(m_fd, 0600) != 0 || ::fstat(m_fd, &info) != 0) return false;
    m_size = std::size_t(info.st_size);
    return true;
}

void LogFile::rotate()
{
    ::close(m_fd);
    m_fd = -1;
    const auto name = [&](int n) { return n == 0 ? file().string() : file().string() + "." + std::to_string(n); };
    for (int n = kLogFiles - 1; n > 0; --n) ::rename(name(n - 1).c_str(), name(n).c_str());
}

void LogFile::append(std::string_view line)
{
    if (!open()) return;
    if (m_size > 0 && m_size + line.size() + 1 > kLogBytesMax) {
        rotate();
        if (!open()) return;
    }
    // One call a line: a process that is killed leaves whole lines.
    const std::string text = std::string(line) + "\n";
    const auto written = ::write(m_fd, text.data(), text.size());
    if (written > 0) m_size += std::size_t(written);
}

} // namespace amphora::store
