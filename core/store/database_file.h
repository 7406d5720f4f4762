#pragma once

#include "core/store/connection.h"

namespace amphora::store {

/// Whole-file checks when a database is opened: every index compared with its table up to the first size,
/// structure only up to the second, none beyond (fsck does it there).
inline constexpr std::int64_t kFullCheckBytesMax = 8 * 1024 * 1024, kQuickCheckBytesMax = 64 * 1024 * 1024;

/// The database behind a store, checked before anything is written: a file that is damaged, foreign or of a
/// newer program is left byte for byte as it was. Internal to the module.
Result<std::unique_ptr<Connection>> openDatabaseToWrite(const Path &file);
/// E-NOT-FOUND if there is none; nothing is made then.
Result<std::unique_ptr<Connection>> openDatabaseToRead(const Path &file);

} // namespace amphora::store
