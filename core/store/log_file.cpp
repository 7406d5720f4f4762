#include "core/store/log_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace amphora::store {

namespace {

constexpr std::string_view kLogName = "amphora.log";
/// Somebody may have put a longer file there; ours end with kLogBytesMax and a line.
constexpr std::size_t kLogReadMax = 2 * kLogBytesMax;

Path logFile(const Path &folder, int older)
{
    return folder / (older == 0 ? std::string(kLogName) : std::string(kLogName) + "." + std::to_string(older));
}

} // namespace

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
    for (int n = kLogFiles - 1; n > 0; --n) ::rename(logFile(m_folder, n - 1).c_str(), logFile(m_folder, n).c_str());
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

Result<std::vector<std::string>> readLog(const Path &stateFolder, std::size_t linesMax)
{
    std::vector<std::string> newestFirst;
    for (int older = 0; older < kLogFiles && newestFirst.size() < linesMax; ++older) {
        const auto bytes = readFile(logFile(stateFolder, older), kLogReadMax);
        if (!bytes) return bytes.error();
        if (!*bytes) break;
        std::string_view rest = asText(**bytes);
        while (!rest.empty() && newestFirst.size() < linesMax) {
            if (rest.back() == '\n') rest.remove_suffix(1);
            const auto begin = rest.rfind('\n') + 1; // npos + 1 is 0: the first line.
            if (const auto line = rest.substr(begin); !line.empty()) newestFirst.emplace_back(line);
            rest = rest.substr(0, begin);
        }
    }
    std::ranges::reverse(newestFirst);
    return newestFirst;
}

} // namespace amphora::store
