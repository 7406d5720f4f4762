#include "core/store/home_folder.h"

#include "core/codec/json.h"
#include "core/store/posix.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace amphora::store {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

constexpr std::string_view kHomeFormat = "amphora-home";
constexpr std::int64_t kHomeVersion = 1, kSettingsVersion = 1;

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

Error damaged(const Path &file, std::string why)
{
    return Error{Errc::dbDamaged, std::move(why), file.string()};
}

std::optional<std::string> takeText(Map &map, std::string_view key)
{
    const auto *member = map.find(key);
    const auto *text = member ? member->asText() : nullptr;
    if (!text) return std::nullopt;
    auto taken = *text;
    map.remove(key);
    return taken;
}

bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Reads a JSON object and looks at its `version`. Nothing if the file is not there.
Result<std::optional<Map>> readVersioned(const Path &file, std::size_t bytesMax, std::int64_t versionKnown)
{
    auto bytes = readFile(file, bytesMax);
    if (!bytes) return bytes.error().code == Errc::size ? damaged(file, bytes.error().detail) : bytes.error();
    if (!*bytes) return std::optional<Map>();
    auto value = codec::parseJson(asText(**bytes));
    if (!value) return damaged(file, "not JSON: " + value.error().detail);
    auto *map = value->asMap();
    const auto *version = map ? map->find("version") : nullptr;
    const auto number = version && version->asInteger() ? version->asInteger()->toInt64() : std::nullopt;
    if (!number || *number < 1) return damaged(file, "no version");
    if (*number > versionKnown)
        return Error{Errc::dbNewer, "version " + std::to_string(*number), file.string()};
    return std::optional(std::move(*map));
}

Result<IdentityRecord> readIdentity(const Value &value, const Path &file)
{
    if (!value.asMap()) return damaged(file, "an identity is no object");
    Map map = *value.asMap();
    const auto id = takeText(map, "id"), didText = takeText(map, "did"), kind = takeText(map, "kind"),
               name = takeText(map, "name"), createdAt = takeText(map, "createdAt"),
               keyStore = takeText(map, "keyStore"), fingerprint = takeText(map, "fingerprint");
    if (!id || !didText || !kind || !name || !createdAt || !keyStore || !fingerprint)
        return damaged(file, "an identity lacks a member");
    // The id becomes a folder's name.
    if (!isHex(*id, 16)) return damaged(file, "an identity's id is not 16 hex digits");
    auto did = did::Did::parse(*didText);
    if (!did) return damaged(file, "an identity's DID: " + did.error().detail);
    return IdentityRecord{*id,        *std::move(did), *kind,        *name,
                          *createdAt, *keyStore,       *fingerprint, std::move(map)};
}

void appendUnknown(Map &map, const Map &unknown)
{
    for (const auto &[key, value] : unknown)
        if (!map.contains(key)) map.append(key, value);
}

Value toValue(const IdentityRecord &identity)
{
    Map map{{"id", identity.id},
            {"did", identity.did.toString()},
            {"kind", identity.kind},
            {"name", identity.name},
            {"createdAt", identity.createdAt},
            {"keyStore", identity.keyStore},
            {"fingerprint", identity.fingerprint}};
    appendUnknown(map, identity.unknown);
    return map;
}

Status writeJson(const Path &file, const Map &map)
{
    const Value value(map);
    // Only to be sure that it can be read again; the file itself is indented, because people look into it.
    if (auto compact = codec::printJson(value); !compact)
        return Error{compact.error().code, compact.error().detail, file.string()};
    return writeFileAtomically(file, asBytes(codec::printJsonForPeople(value) + "\n"));
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

const IdentityRecord *HomeDescription::find(std::string_view id) const noexcept
{
    const auto found = std::find_if(identities.begin(), identities.end(),
                                    [&](const auto &identity) { return identity.id == id; });
    return found == identities.end() ? nullptr : &*found;
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
    auto read = readVersioned(file, kHomeJsonBytesMax, kHomeVersion);
    if (!read) return read.error();
    if (!*read) {
        // A name that leads nowhere (a broken link) is something, too.
        if (entryAt(file) == Entry::absent && isAbsentOrEmpty(m_paths.identities()))
            return Error{Errc::notFound, "no home here yet", file.string()};
        return damaged(file, "it is gone, while identities/ holds something");
    }
    Map map = **std::move(read);
    map.remove("version");
    if (takeText(map, "format") != kHomeFormat) return damaged(file, "another format");

    HomeDescription home;
    const auto homeId = takeText(map, "homeId");
    if (!homeId || !isHex(*homeId, 32)) return damaged(file, "homeId is not 32 hex digits");
    home.homeId = *homeId;
    home.selected = takeText(map, "selected").value_or("");
    const auto *identities = map.find("identities") ? map.find("identities")->asList() : nullptr;
    if (!identities) return damaged(file, "no identities");
    for (const auto &value : *identities) {
        auto identity = readIdentity(value, file);
        if (!identity) return identity.error();
        if (home.find(identity->id)) return damaged(file, "an identity is there twice");
        home.identities.push_back(*std::move(identity));
    }
    map.remove("identities");
    home.unknown = std::move(map);
    return home;
}

Status HomeFolder::write(const HomeDescription &description) const
{
    if (auto old = read(); !old && old.error().code != Errc::notFound) return old.error();
    if (auto made = makePrivateFolder(m_paths.data); !made) return made;

    List identities;
    for (const auto &identity : description.identities)
        identities.push_back(toValue(identity));
    Map map{{"format", kHomeFormat}, {"version", kHomeVersion}, {"homeId", description.homeId}};
    if (!description.selected.empty()) map.append("selected", description.selected);
    map.append("identities", std::move(identities));
    appendUnknown(map, description.unknown);
    return writeJson(m_paths.homeJson(), map);
}

Result<Map> HomeFolder::readSettings() const
{
    auto settings = readVersioned(m_paths.settingsJson(), kSettingsBytesMax, kSettingsVersion);
    if (!settings) return settings.error();
    return *settings ? **std::move(settings) : Map();
}

Status HomeFolder::writeSettings(const Map &settings) const
{
    if (auto old = readSettings(); !old) return old.error();
    if (auto made = makePrivateFolder(m_paths.data); !made) return made;
    Map map{{"version", kSettingsVersion}};
    appendUnknown(map, settings);
    return writeJson(m_paths.settingsJson(), map);
}

Status HomeFolder::keepReserve() const
{
    const auto path = m_paths.reserve();
    if (entryAt(path) == Entry::there) return ok();
    const FileDescriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isOpen()) return errorOfErrno(errno, "open", path);
    const int failure = ::posix_fallocate(fd.get(), 0, kReserveBytes);
    if (failure == 0) return ok();
    ::unlink(path.c_str());
    return errorOfErrno(failure, "posix_fallocate", path);
}

bool HomeFolder::freeReserve() const { return ::unlink(m_paths.reserve().c_str()) == 0; }

} // namespace amphora::store
