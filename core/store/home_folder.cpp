#include "core/store/home_folder.h"

#include "core/base/descriptor.h"
#include "core/store/damaged.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>

namespace amphora::store {

using codec::Map;

namespace {

enum class Entry { absent, there, unreachable };

Entry entryAt(const Path &path)
{
    struct stat info{};
    if (::lstat(path.c_str(), &info) == 0) return Entry::there;
    return errno == ENOENT ? Entry::absent : Entry::unreachable;
}

/// True only if it is sure that nothing is in there.
bool isAbsentOrEmpty(const Path &folder)
{
    if (entryAt(folder) == Entry::absent) return true;
    std::error_code failure;
    const std::filesystem::directory_iterator first(folder, failure);
    return !failure && first == std::filesystem::directory_iterator();
}

/// Nothing if the file is not there. One that is too long was not written by this program.
Result<std::optional<Bytes>> readOwnFile(const Path &file, std::size_t bytesMax)
{
    auto bytes = readFile(file, bytesMax);
    if (!bytes && bytes.error().code == Errc::size) return damaged(file, bytes.error().detail);
    return bytes;
}

std::optional<Path> absoluteFromEnvironment(const char *name)
{
    const char *text = std::getenv(name);
    // XDG Base Directory Specification: "If an implementation encounters a relative path … it should … ignore
    // it."
    if (!text || text[0] != '/') return std::nullopt;
    return Path(text);
}

/// A socket's path may have 107 bytes, which a home deep in other folders would exceed: the system's folder
/// comes first.
Path runtimeFolder(const Path &state)
{
    const auto runtime = absoluteFromEnvironment("XDG_RUNTIME_DIR");
    return runtime ? *runtime / "amphora" : state;
}

} // namespace

HomePaths HomePaths::ofFolder(const Path &folder)
{
    return {folder, folder / "cache", folder / "state", runtimeFolder(folder / "state")};
}

Result<HomePaths> HomePaths::ofUser()
{
    const auto home = absoluteFromEnvironment("HOME");
    const auto folder = [&](const char *name, const char *inHome) -> std::optional<Path> {
        if (auto set = absoluteFromEnvironment(name)) return *set / "amphora";
        if (home) return *home / inHome / "amphora";
        return std::nullopt;
    };
    const auto data = folder("XDG_DATA_HOME", ".local/share"), cache = folder("XDG_CACHE_HOME", ".cache"),
               state = folder("XDG_STATE_HOME", ".local/state");
    if (!data || !cache || !state)
        return Error{Errc::io, "neither HOME nor the XDG variables name a folder", "HOME"};
    return HomePaths{*data, *cache, *state, runtimeFolder(*state)};
}

HomePresence HomeFolder::presence() const
{
    const auto home = read();
    if (home || home.error().code == Errc::dbNewer) return HomePresence::present;
    return home.error().code == Errc::notFound ? HomePresence::firstRun : HomePresence::damaged;
}

Result<HomeDescription> HomeFolder::read() const
{
    const auto file = m_paths.homeJson();
    const auto read = readOwnFile(file, kHomeJsonBytesMax);
    if (!read) return read.error();
    if (!*read) {
        // A name that leads nowhere (a broken link) is something, too.
        if (entryAt(file) == Entry::absent && isAbsentOrEmpty(m_paths.identities()))
            return Error{Errc::notFound, "no home here yet", file.string()};
        return damaged(file, "it is gone, while identities/ holds something");
    }
    return HomeDescription::parse(asText(**read), file.string());
}

Status HomeFolder::write(const HomeDescription &description) const
{
    if (auto old = read(); !old && old.error().code != Errc::notFound) return old.error();
    if (auto made = makePrivateFolder(m_paths.data); !made) return made;

    const auto text = description.print(m_paths.homeJson().string());
    if (!text) return text.error();
    return writeFileAtomically(m_paths.homeJson(), asBytes(*text));
}

Result<Map> HomeFolder::readSettings() const
{
    const auto file = m_paths.settingsJson();
    const auto read = readOwnFile(file, kSettingsBytesMax);
    if (!read) return read.error();
    return *read ? parseSettings(asText(**read), file.string()) : Map();
}

Status HomeFolder::writeSettings(const Map &settings) const
{
    if (auto old = readSettings(); !old) return old.error();
    if (auto made = makePrivateFolder(m_paths.data); !made) return made;
    const auto text = printSettings(settings, m_paths.settingsJson().string());
    if (!text) return text.error();
    return writeFileAtomically(m_paths.settingsJson(), asBytes(*text));
}

Status HomeFolder::keepReserve() const
{
    const auto path = m_paths.reserve();
    const Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    if (!fd.isOpen()) return errorOfErrno(errno, "open", path);
    struct stat info{};
    if (::fstat(fd.get(), &info) != 0) return errorOfErrno(errno, "fstat", path);
    if (info.st_size >= off_t(kReserveBytes)) return ok(); // A shorter one was left by a process that was killed meanwhile.
    const int failure = ::posix_fallocate(fd.get(), 0, kReserveBytes);
    if (failure == 0) return ok();
    ::unlink(path.c_str());
    return errorOfErrno(failure, "posix_fallocate", path);
}

bool HomeFolder::freeReserve() const { return ::unlink(m_paths.reserve().c_str()) == 0; }

} // namespace amphora::store
