/// A library for LD_PRELOAD that makes the n-th file call under one folder fail, or kills the process there.
/// For tests only: it tells what a full disk, a broken disk, taken rights or a sudden death do to a program,
/// at every point where they can strike.
///
///     AMPHORA_FAULT_UNDER=/tmp/home    counts only calls on this folder and what lies in it (required;
///     without it nothing is counted) AMPHORA_FAULT_AT=3               the call that fails, from 1; absent or
///     0: only count AMPHORA_FAULT_ERROR=ENOSPC       ENOSPC EDQUOT EIO EACCES EROFS, or KILL: SIGKILL
///     instead of the call (EIO if absent) AMPHORA_FAULT_STICKY=1           every later call of the same sort
///     (see below) fails as well: the disk stays full AMPHORA_FAULT_TORN=1             a write that fails or
///     kills has written its first half AMPHORA_FAULT_CALLS=write,sync   only these sorts: open write sync
///     truncate allocate rename link unlink mkdir (absent: all) AMPHORA_FAULT_REPORT=/tmp/r      this file
///     says "calls=12 fired=3 by=sync": how many were counted, which one failed (0: none)
///
/// Sorts: open = open, openat; write = write, pwrite; sync = fsync, fdatasync; truncate = ftruncate; allocate
/// = posix_fallocate; rename = rename, renameat2; and so on. With STICKY an error strikes from the n-th call
/// on where the world would have it: ENOSPC and EDQUOT where room is wanted (open of a new file, write,
/// truncate, allocate, mkdir), EROFS at everything but an open for reading, the others everywhere. Not seen:
/// what libc does inside itself (fopen, ofstream) and memory maps. Folders made by mkdir are counted under
/// their own path. A program built with the address sanitizer also needs
/// ASAN_OPTIONS=verify_asan_link_order=0.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Plan {
    bool isReady = false;
    char under[PATH_MAX] = {};
    long at = 0;
    int error = EIO; ///< 0: kill.
    bool isSticky = false, isTorn = false;
    char calls[256] = {};
    int report = -1;
    std::atomic<long> count{0}, fired{0};
    char firedBy[16] = "-";
};
Plan plan;

int errorNamed(const char *name)
{
    struct Named {
        const char *name;
        int value;
    };
    constexpr Named known[] = {{"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EIO", EIO},
                               {"EACCES", EACCES}, {"EROFS", EROFS},   {"KILL", 0}};
    for (const auto &entry : known)
        if (std::strcmp(entry.name, name) == 0) return entry.value;
    return EIO;
}

__attribute__((constructor)) void readPlan()
{
    const char *under = std::getenv("AMPHORA_FAULT_UNDER");
    if (!under || !*under) return;
    std::snprintf(plan.under, sizeof plan.under, "%s", under);
    if (const char *at = std::getenv("AMPHORA_FAULT_AT")) plan.at = std::atol(at);
    if (const char *error = std::getenv("AMPHORA_FAULT_ERROR")) plan.error = errorNamed(error);
    plan.isSticky = std::getenv("AMPHORA_FAULT_STICKY") != nullptr;
    plan.isTorn = std::getenv("AMPHORA_FAULT_TORN") != nullptr;
    if (const char *calls = std::getenv("AMPHORA_FAULT_CALLS"))
        std::snprintf(plan.calls, sizeof plan.calls, ",%s,", calls);
    if (const char *report = std::getenv("AMPHORA_FAULT_REPORT"))
        plan.report = static_cast<int>(
            syscall(SYS_openat, AT_FDCWD, report, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    plan.isReady = true;
}

bool isUnder(const char *path)
{
    const auto length = std::strlen(plan.under);
    return std::strncmp(path, plan.under, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

bool isUnder(int folder, const char *path)
{
    if (path[0] == '/') return isUnder(path);
    char link[64], full[2 * PATH_MAX];
    if (folder == AT_FDCWD)
        std::snprintf(link, sizeof link, "/proc/self/cwd");
    else
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    const auto length = readlink(link, full, PATH_MAX);
    if (length < 0) return false;
    std::snprintf(full + length, sizeof full - static_cast<std::size_t>(length), "/%s", path);
    return isUnder(full);
}

bool isUnder(int fd)
{
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const auto length = readlink(link, path, sizeof path - 1);
    if (length < 0) return false;
    path[length] = '\0';
    return isUnder(path);
}

void report()
{
    if (plan.report < 0) return;
    char line[96];
    const int length = std::snprintf(line, sizeof line, "calls=%-8ld fired=%-8ld by=%-10s\n",
                                     plan.count.load(), plan.fired.load(), plan.firedBy);
    syscall(SYS_pwrite64, plan.report, line, static_cast<std::size_t>(length), 0);
}

/// What a call needs of the disk: a read-only one refuses all but reading, a full one what needs room.
enum class Wants { reading, writing, room };

/// True if this call must not happen; errno is set. `half` is run first where a write shall be torn.
template <typename F> bool strikes(const char *sort, Wants wants, F &&half)
{
    const int errnoBefore = errno;
    char name[32];
    std::snprintf(name, sizeof name, ",%s,", sort);
    if (plan.calls[0] && !std::strstr(plan.calls, name)) return false;
    const long number = ++plan.count;
    const auto applies = [&] {
        if (plan.error == ENOSPC || plan.error == EDQUOT) return wants == Wants::room;
        return plan.error != EROFS || wants != Wants::reading;
    };
    const bool hit = plan.at > 0 && (plan.isSticky ? number >= plan.at && applies() : number == plan.at);
    if (hit && plan.fired == 0) {
        plan.fired = number;
        std::snprintf(plan.firedBy, sizeof plan.firedBy, "%s", sort);
    }
    report();
    errno = errnoBefore;
    if (!hit) return false;
    if (plan.isTorn) half();
    if (plan.error == 0) syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    errno = plan.error;
    return true;
}

bool strikes(const char *sort, Wants wants)
{
    return strikes(sort, wants, [] {});
}

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    const auto wants = [&] {
        if (flags & O_CREAT && syscall(SYS_faccessat, folder, path, F_OK) != 0) return Wants::room;
        return flags & (O_WRONLY | O_RDWR) ? Wants::writing : Wants::reading;
    };
    if (plan.isReady && isUnder(folder, path) && strikes("open", wants())) return -1;
    return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
}

ssize_t writeAt(int fd, const void *data, std::size_t size, off64_t offset, bool hasOffset)
{
    const auto write = [&](std::size_t bytes) {
        return hasOffset ? syscall(SYS_pwrite64, fd, data, bytes, offset)
                         : syscall(SYS_write, fd, data, bytes);
    };
    if (plan.isReady && isUnder(fd) && strikes("write", Wants::room, [&] { write(size / 2); })) return -1;
    return write(size);
}

mode_t modeOf(int flags, va_list arguments)
{
    return flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? static_cast<mode_t>(va_arg(arguments, int))
                                                               : 0;
}

} // namespace

#pragma GCC visibility push(default)
extern "C" {

#define AMPHORA_FAULT_OPEN(name)                                                                             \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const auto mode = modeOf(flags, arguments);                                                          \
        va_end(arguments);                                                                                   \
        return openAt(AT_FDCWD, path, flags, mode);                                                          \
    }
#define AMPHORA_FAULT_OPENAT(name)                                                                           \
    int name(int folder, const char *path, int flags, ...)                                                   \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const auto mode = modeOf(flags, arguments);                                                          \
        va_end(arguments);                                                                                   \
        return openAt(folder, path, flags, mode);                                                            \
    }
AMPHORA_FAULT_OPEN(open)
AMPHORA_FAULT_OPEN(open64)
AMPHORA_FAULT_OPENAT(openat)
AMPHORA_FAULT_OPENAT(openat64)
// What the headers call instead in builds with _FORTIFY_SOURCE.
int __open_2(const char *path, int flags) { return openAt(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return openAt(AT_FDCWD, path, flags, 0); }
int __openat_2(int folder, const char *path, int flags) { return openAt(folder, path, flags, 0); }
int __openat64_2(int folder, const char *path, int flags) { return openAt(folder, path, flags, 0); }

ssize_t write(int fd, const void *data, size_t size) { return writeAt(fd, data, size, 0, false); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return writeAt(fd, data, size, offset, true);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return writeAt(fd, data, size, offset, true);
}

int fsync(int fd)
{
    if (plan.isReady && isUnder(fd) && strikes("sync", Wants::writing)) return -1;
    return static_cast<int>(syscall(SYS_fsync, fd));
}

int fdatasync(int fd)
{
    if (plan.isReady && isUnder(fd) && strikes("sync", Wants::writing)) return -1;
    return static_cast<int>(syscall(SYS_fdatasync, fd));
}

int ftruncate64(int fd, off64_t size) noexcept
{
    if (plan.isReady && isUnder(fd) && strikes("truncate", Wants::room)) return -1;
    return static_cast<int>(syscall(SYS_ftruncate, fd, size));
}
int ftruncate(int fd, off_t size) noexcept { return ftruncate64(fd, size); }

int posix_fallocate64(int fd, off64_t offset, off64_t size)
{
    if (plan.isReady && isUnder(fd) && strikes("allocate", Wants::room)) return errno;
    static const auto real =
        reinterpret_cast<int (*)(int, off64_t, off64_t)>(dlsym(RTLD_NEXT, "posix_fallocate64"));
    return real(fd, offset, size);
}
int posix_fallocate(int fd, off_t offset, off_t size) { return posix_fallocate64(fd, offset, size); }

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (plan.isReady && (isUnder(fromFolder, from) || isUnder(toFolder, to)) &&
        strikes("rename", Wants::writing))
        return -1;
    return static_cast<int>(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}
int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renameat2(fromFolder, from, toFolder, to, 0);
}
int rename(const char *from, const char *to) noexcept { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (plan.isReady && isUnder(toFolder, to) && strikes("link", Wants::writing)) return -1;
    return static_cast<int>(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}
int link(const char *from, const char *to) noexcept { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int unlinkat(int folder, const char *path, int flags) noexcept
{
    if (plan.isReady && isUnder(folder, path) && strikes("unlink", Wants::writing)) return -1;
    return static_cast<int>(syscall(SYS_unlinkat, folder, path, flags));
}
int unlink(const char *path) noexcept { return unlinkat(AT_FDCWD, path, 0); }

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    if (plan.isReady && isUnder(folder, path) && strikes("mkdir", Wants::room)) return -1;
    return static_cast<int>(syscall(SYS_mkdirat, folder, path, mode));
}
int mkdir(const char *path, mode_t mode) noexcept { return mkdirat(AT_FDCWD, path, mode); }

} // extern "C"
#pragma GCC visibility pop
