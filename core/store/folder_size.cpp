#include "core/store/folder_size.h"

namespace amphora::store {

FolderSize folderSize(const Path &folder)
{
    namespace fs = std::filesystem;
    FolderSize size;
    std::error_code failure;
    if (!fs::exists(folder, failure)) return size;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, failure);
    std::size_t entries = 0;
    for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
        if (++entries > kFolderEntriesMax) {
            size.isComplete = false;
            return size;
        }
        std::error_code unreadable;
        if (!fs::is_regular_file(entry->symlink_status(unreadable))) continue;
        const auto bytes = entry->file_size(unreadable);
        if (unreadable) {
            size.isComplete = false; // A file that went meanwhile, or one of somebody else.
            continue;
        }
        size.bytes += bytes;
        ++size.files;
    }
    if (failure) size.isComplete = false;
    return size;
}

} // namespace amphora::store
