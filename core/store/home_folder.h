#pragma once

#include "core/store/files.h"
#include "core/store/home_description.h"

#include <memory>
#include <string_view>

namespace amphora::store {

inline constexpr std::size_t kHomeJsonBytesMax = 1024 * 1024;
inline constexpr std::size_t kSettingsBytesMax = 4 * 1024 * 1024;
/// Room that is given back when the disk is full (goal D4): SQLite cannot even delete a row then.
inline constexpr std::size_t kReserveBytes = 1024 * 1024;

/// The folders of one home (decisions §2). With --home DIR all three lie under DIR.
struct HomePaths {
    Path data, cache, state; ///< DIR, DIR/cache, DIR/state
    Path runtime;            ///< Folder of the socket.

    static HomePaths ofFolder(const Path &folder);
    /// From XDG_DATA_HOME, XDG_CACHE_HOME, XDG_STATE_HOME, XDG_RUNTIME_DIR and HOME. E-IO if there is no home
    /// at all.
    static Result<HomePaths> ofUser();

    Path homeJson() const { return data / "home.json"; }
    Path settingsJson() const { return data / "settings.json"; }
    Path lock() const { return data / "lock"; }
    Path reserve() const { return data / "reserve"; }
    Path identities() const { return data / "identities"; }
    Path identity(std::string_view id) const { return identities() / std::string(id); }
    Path vault(std::string_view id) const { return identity(id) / "vault.cbor"; }
    Path database(std::string_view id) const { return identity(id) / "store.sqlite"; }
    Path blobs(std::string_view id) const { return identity(id) / "blobs"; } ///< store::BlobFolder
    Path removed() const { return data / "removed"; }
};

enum class HomePresence {
    firstRun, ///< No home.json and nothing under identities/.
    present,  ///< home.json is there and sound, or of a newer program (read() says E-DB-NEWER).
    damaged,  ///< home.json is unreadable, or gone while identities/ holds something: never a first run,
              ///< nothing is written.
};

/// Reads and writes home.json. Never creates anything when only read.
/// A new home writes home.json (without identities) before it makes the first folder under identities/: a
/// process killed between the two leaves a home that is present, while the other order would leave one that
/// is damaged.
class HomeFolder {
public:
    explicit HomeFolder(HomePaths paths) : m_paths(std::move(paths)) {}
    const HomePaths &paths() const noexcept { return m_paths; }

    HomePresence presence() const;
    /// E-NOT-FOUND on first run, E-DB-DAMAGED (where = the file), E-DB-NEWER (version not known), E-IO.
    Result<HomeDescription> read() const;
    /// E-DB-DAMAGED / E-DB-NEWER / E-IO if what is there could not be read: it is never overwritten. Creates
    /// the data folder.
    Status write(const HomeDescription &description) const;

    /// settings.json, versioned; unknown keys are kept. An absent file is an empty map. E-DB-DAMAGED,
    /// E-DB-NEWER, E-IO.
    Result<codec::Map> readSettings() const;
    /// The whole map as it shall stand (start from readSettings()); `version` is added. Refuses like write().
    Status writeSettings(const codec::Map &settings) const;

    /// Makes the file `reserve` of kReserveBytes if it is not there. The owner calls it when it opens the
    /// home; a failure is no reason not to go on.
    Status keepReserve() const;
    /// Gives that room back, for the one write that must not be lost after E-DISK-FULL. False if there was
    /// none.
    bool freeReserve() const;

private:
    HomePaths m_paths;
};

/// flock on `lock`, held while the object lives; the file names pid and start time. Dies with the process.
class HomeLock {
public:
    /// E-HOME-BUSY (where = "process 4711", the owner) if it is still held after `waitMs`. Creates the data folder.
    static Result<std::unique_ptr<HomeLock>> take(const HomePaths &paths, int waitMs);
    ~HomeLock();
    HomeLock(const HomeLock &) = delete;
    HomeLock &operator=(const HomeLock &) = delete;

private:
    explicit HomeLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace amphora::store
