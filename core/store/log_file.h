#pragma once

#include "core/store/files.h"

#include <string>
#include <string_view>
#include <vector>

namespace amphora::store {

inline constexpr std::size_t kLogBytesMax = 1024 * 1024;
inline constexpr int kLogFiles = 5; ///< amphora.log and amphora.log.1 … .4, the oldest last.

/// amphora.log in the state folder (decisions §2): 0600, five files of 1 MiB. One writer: the owner of the home. A log that cannot be
/// written is no failure of anything, so nothing is reported.
class LogFile {
public:
    explicit LogFile(Path stateFolder) : m_folder(std::move(stateFolder)) {}
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Adds the line and a line end. Makes folder and file at the first line.
    void append(std::string_view line);
    Path file() const { return m_folder / "amphora.log"; }

private:
    bool open();
    void rotate();

    Path m_folder;
    int m_fd = -1;
    std::size_t m_size = 0;
};

/// The newest lines of the log and of the older files, oldest first. No log is no lines. E-IO.
Result<std::vector<std::string>> readLog(const Path &stateFolder, std::size_t linesMax);

} // namespace amphora::store
