#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>

namespace amphora::store {

using Path = std::filesystem::path;

/// Small files, whole: temporary name beside it, write, fsync, rename, fsync of the folder; 0600. E-DISK-FULL, E-IO (where = the path).
/// Whatever fails, the old file is as it was.
Status writeFileAtomically(const Path &path, ByteView bytes);
/// Only creates: E-USAGE if something is there.
Status writeNewFile(const Path &path, ByteView bytes);
/// Nothing if it does not exist; E-IO if it cannot be read; E-SIZE over `bytesMax`.
Result<std::optional<Bytes>> readFile(const Path &path, std::size_t bytesMax);
/// Creates it and its parents, 0700 whatever the umask.
Status makePrivateFolder(const Path &path);

} // namespace amphora::store
