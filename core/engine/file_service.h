#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/engine/core_thread.h"
#include "core/store/folder_size.h"

#include <QFuture>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace amphora::engine {

/// A file that was written and read back.
struct WrittenFile {
    std::string path, sha256; ///< path: absolute. sha256: hex.
    std::uint64_t bytes = 0;
};

/// Files that a person chose, read and written on a thread of their own: a medium may not answer, and neither the core nor the window waits
/// for it. Main thread; every call returns at once. Needs no identity.
class FileService {
public:
    ~FileService();

    /// Tells its progress (per mille) and can be cancelled. `bytesMaxOf` says from the first bytes how large a file of its kind may be; it is
    /// called on the other thread. E-NOT-FOUND, E-IO (also for what is no plain file), E-SIZE.
    QFuture<Result<Bytes>> read(std::string path, std::function<std::size_t(ByteView start)> bytesMaxOf);
    QFuture<Result<Bytes>> read(std::string path, std::size_t bytesMax);

    enum class Existing { refuse, replace };
    /// Writes it whole (0600), reads it back and compares. A file of that name is E-USAGE, or replaced where the person said so; what is no
    /// plain file never is: E-IO. E-IO, E-DISK-FULL.
    QFuture<Result<WrittenFile>> write(std::string path, Bytes bytes, Existing existing);

    /// How much room each folder takes with all that is in it; none if it is not there.
    QFuture<Result<std::vector<store::FolderSize>>> sizesOf(std::vector<std::filesystem::path> folders);

private:
    CoreThread m_thread{"files"};
};

} // namespace amphora::engine
