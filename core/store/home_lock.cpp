#include "core/base/clock.h"
#include "core/base/descriptor.h"
#include "core/store/home_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

namespace amphora::store {

namespace {

constexpr std::chrono::milliseconds kPollInterval{20};

/// "process 4711", the owner as the first line of the lock file names it; empty if it says nothing sensible.
std::string ownerOf(int fd)
{
    std::array<char, 32> text{};
    const auto count = ::pread(fd, text.data(), text.size(), 0);
    std::string pid;
    for (ssize_t i = 0; i < count && text[std::size_t(i)] >= '0' && text[std::size_t(i)] <= '9'; ++i)
        pid += text[std::size_t(i)];
    return pid.empty() ? pid : "process " + pid;
}

/// Only for people and messages: the lock itself is the kernel's, so a disk too full for this line is no
/// failure.
void nameTheOwner(int fd)
{
    const auto text = std::to_string(::getpid()) + "\n" + toRfc3339(SystemClock().now()) + "\n";
    if (::ftruncate(fd, 0) != 0) return;
    [[maybe_unused]] const auto written = ::pwrite(fd, text.data(), text.size(), 0);
}

} // namespace

Result<std::unique_ptr<HomeLock>> HomeLock::take(const HomePaths &paths, int waitMs)
{
    if (auto made = makePrivateFolder(paths.data); !made) return made.error();
    const auto path = paths.lock();
    // The file is never removed: whoever locked a removed one would own nothing.
    Descriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isOpen()) return errorOfErrno(errno, "open", path);
    if (::fchmod(fd.get(), 0600) != 0) return errorOfErrno(errno, "fchmod", path);

    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(waitMs);
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK) return errorOfErrno(errno, "flock", path);
        if (std::chrono::steady_clock::now() >= deadline)
            return Error{Errc::homeBusy, "another process owns this home", ownerOf(fd.get())};
        std::this_thread::sleep_for(kPollInterval);
    }
    nameTheOwner(fd.get());
    return std::unique_ptr<HomeLock>(new HomeLock(fd.release()));
}

HomeLock::~HomeLock() { ::close(m_fd); }

} // namespace amphora::store
