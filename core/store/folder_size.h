#pragma once

#include "core/store/files.h"

#include <cstdint>

namespace amphora::store {

struct FolderSize {
    std::uint64_t bytes = 0; ///< Sum of the sizes of the files.
    std::size_t files = 0;
    bool isComplete = true; ///< False if something could not be read, or there is more than kFolderEntriesMax.
};

/// Nobody waits longer for a number.
inline constexpr std::size_t kFolderEntriesMax = 200'000;

/// What lies in a folder and below it. Links are not followed. A folder that is not there is empty.
FolderSize folderSize(const Path &folder);

} // namespace amphora::store
