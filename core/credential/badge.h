#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>

namespace amphora::credential {

inline constexpr std::size_t kBadgeBytesMax = 8 * 1024 * 1024;
inline constexpr std::size_t kBadgeTextMax = 1024 * 1024; ///< Also after it was inflated.

bool isPng(ByteView bytes) noexcept;

/// The credential that is baked into a picture: a PNG's iTXt chunk "openbadgecredential" (Open Badges 3.0 §5.3.1), its text as it stands there.
/// E-VC-BADGE: no PNG, cut short, a wrong sum, no badge in it or two; E-UNSUPPORTED: an Open Badge of version 2 or older; E-SIZE.
Result<std::string> textOfBadge(ByteView png);

} // namespace amphora::credential
