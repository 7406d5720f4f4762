#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>

namespace amphora::store {

using Path = std::filesystem::path;

/// Small files, whole: temporary name beside it, write, fsync, rename, fsync of the folder; 0600.
/// E-DISK-FULL, E-IO (where = the path). Whatever fails, what is there under `path` is the old file or the
/// new one, whole: the old one up to the rename, so only a failed fsync of the folder leaves the new one
/// behind an error. A killed process may leave a file "NAME.tmp…" beside it, nothing else.
Status writeFileAtomically(const Path &path, ByteView bytes);
/// Only creates: E-USAGE if something is there.
Status writeNewFile(const Path &path, ByteView bytes);
/// Nothing if it does not exist; E-IO if it cannot be read; E-SIZE over `bytesMax`.
Result<std::optional<Bytes>> readFile(const Path &path, std::size_t bytesMax);
/// Renames and makes the new name durable (fsync of both folders). E-USAGE if `to` exists.
Status renameDurably(const Path &from, const Path &to);
/// Creates it and its parents, 0700 whatever the umask. Folders that exist keep their rights.
Status makePrivateFolder(const Path &path);
/// Makes a rename, a new or a removed entry of this folder durable.
Status syncFolder(const Path &path);

/// E-DISK-FULL for a full disk or quota, else E-IO; where = the path. `what` names the call.
Error errorOfErrno(int errnoValue, const char *what, const Path &path);

} // namespace amphora::store
