#pragma once

#include <string>

namespace amphora::net {

/// The file of the authorities that this system trusts, if it is not where libcurl looks by itself: distributions keep it in different
/// places, and libcurl knows only that of the one it was built for. Empty: libcurl's own place is right, or there is no such file.
std::string authoritiesElsewhere();

} // namespace amphora::net
