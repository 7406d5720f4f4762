#pragma once

#include "core/store/files.h"

namespace amphora::store {

/// rename(2) that fails with EEXIST instead of replacing; where the file system cannot do that it makes a
/// link, which has the same property. 0, or −1 and errno. Internal to the module.
int renameWithoutReplacing(const Path &from, const Path &to);

} // namespace amphora::store
