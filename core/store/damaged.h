#pragma once

#include "core/base/result.h"
#include "core/store/files.h"

#include <string>

namespace amphora::store {

/// The file is kept as it is and nothing is made in its place: E-DB-DAMAGED with its path as the place.
inline Error damaged(const Path &file, std::string why) { return {Errc::dbDamaged, std::move(why), file.string()}; }

} // namespace amphora::store
