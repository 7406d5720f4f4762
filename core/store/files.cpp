#include "core/store/files.h"

#include "core/base/descriptor.h"
#include "core/base/random.h"
#include "core/store/posix.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace amphora::store {

namespace {

constexpr mode_t kFileMode = 0600, kFolderMode = 0700;

Path folderOf(const Path &path)
{
    const auto folder = path.parent_path();
    return folder.empty() ? Path(".") : folder;
}

/// A name that no other process picks, so that two writers of one file never touch each other's half.
Path temporaryNameFor(const Path &path)
{
    std::string name = path.string() + ".tmp";
    for (const auto byte : SystemRandom().bytes(6)) {
        constexpr std::string_view digits = "0123456789abcdef";
        name += digits[byte >> 4];
        name += digits[byte & 15];
    }
    return name;
}

Status writeAll(int fd, ByteView bytes, const Path &path)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errorOfErrno(errno, "write", path);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return ok();
}

Status writeDurably(const Path &temporary, ByteView bytes, const Path &path)
{
    Descriptor fd(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kFileMode));
    if (!fd.isOpen()) return errorOfErrno(errno, "open", path);
    if (::fchmod(fd.get(), kFileMode) != 0) return errorOfErrno(errno, "fchmod", path);
    if (auto written = writeAll(fd.get(), bytes, path); !written) return written;
    if (::fsync(fd.get()) != 0) return errorOfErrno(errno, "fsync", path);
    if (::close(fd.release()) != 0) return errorOfErrno(errno, "close", path);
    return ok();
}

} // namespace

int renameWithoutReplacing(const Path &from, const Path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
    if (::link(from.c_str(), to.c_str()) != 0) return -1;
    ::unlink(from.c_str());
    return 0;
}

Error errorOfErrno(int errnoValue, const char *what, const Path &path)
{
    const bool isFull = errnoValue == ENOSPC || errnoValue == EDQUOT;
    return Error{isFull ? Errc::diskFull : Errc::io, std::string(what) + ": " + std::strerror(errnoValue),
                 path.string()};
}

Status writeFileAtomically(const Path &path, ByteView bytes)
{
    const auto temporary = temporaryNameFor(path);
    auto written = writeDurably(temporary, bytes, path);
    if (written && ::rename(temporary.c_str(), path.c_str()) != 0)
        written = errorOfErrno(errno, "rename", path);
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    return syncFolder(folderOf(path));
}

Status writeNewFile(const Path &path, ByteView bytes)
{
    const Error exists{Errc::usage, "there is something already", path.string()};
    struct stat info{};
    if (::lstat(path.c_str(), &info) == 0) return exists;

    const auto temporary = temporaryNameFor(path);
    auto written = writeDurably(temporary, bytes, path);
    if (written && renameWithoutReplacing(temporary, path) != 0)
        written = errno == EEXIST ? exists : errorOfErrno(errno, "rename", path);
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    return syncFolder(folderOf(path));
}

Result<std::optional<Bytes>> readFile(const Path &path, std::size_t bytesMax)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen()) {
        if (errno == ENOENT) return std::optional<Bytes>();
        return errorOfErrno(errno, "open", path);
    }
    // Pipes (`--words /dev/fd/63`) have no size, and a size may change: the file is read until its end, the
    // limit is checked on the way.
    Bytes bytes;
    std::array<std::uint8_t, 16 * 1024> chunk;
    for (;;) {
        const auto count = ::read(fd.get(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errorOfErrno(errno, "read", path);
        if (count == 0) return std::optional(std::move(bytes));
        if (static_cast<std::size_t>(count) > bytesMax - bytes.size())
            return Error{Errc::size, "over " + std::to_string(bytesMax) + " bytes", path.string()};
        bytes.insert(bytes.end(), chunk.begin(), chunk.begin() + count);
    }
}

Status makePrivateFolder(const Path &path)
{
    Path made;
    for (const auto &part : path) {
        made /= part;
        if (part.empty()) continue; // A slash at the end.
        struct stat info{};
        if (::stat(made.c_str(), &info) == 0) {
            if (S_ISDIR(info.st_mode)) continue;
            return errorOfErrno(ENOTDIR, "mkdir", made);
        }
        if (errno != ENOENT) return errorOfErrno(errno, "stat", made);
        if (::mkdir(made.c_str(), kFolderMode) != 0) {
            const int reason = errno;
            // Another process may have been faster.
            if (reason == EEXIST && ::stat(made.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) continue;
            return errorOfErrno(reason, "mkdir", made);
        }
        if (::chmod(made.c_str(), kFolderMode) != 0) return errorOfErrno(errno, "chmod", made);
        if (auto synced = syncFolder(folderOf(made)); !synced) return synced;
    }
    return ok();
}

Status syncFolder(const Path &path)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen()) return errorOfErrno(errno, "open", path);
    // Some file systems cannot sync a folder and say EINVAL: there is nothing more to do there.
    if (::fsync(fd.get()) != 0 && errno != EINVAL) return errorOfErrno(errno, "fsync", path);
    return ok();
}

Status renameDurably(const Path &from, const Path &to)
{
    if (renameWithoutReplacing(from, to) != 0) {
        if (errno == EEXIST || errno == ENOTEMPTY) return Error{Errc::usage, "something of that name is there", to.string()};
        return errorOfErrno(errno, "rename", to);
    }
    if (auto synced = syncFolder(from.parent_path()); !synced) return synced;
    return syncFolder(to.parent_path());
}

} // namespace amphora::store
