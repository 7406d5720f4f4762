#pragma once

namespace amphora {

/// First thing in main(), before there are threads: takes out of the environment what would make Qt, GLib, OpenSSL or libcurl load code,
/// styles or settings from a place that the environment names, write key logs, or draw at a size that no screen has (goal U10). Of Qt's
/// own variables those stay that say which screen, which size and which way of typing a person has; of the folders those that are absolute.
void cleanEnvironment();

/// Gives /dev/null to those of the three standard streams that are closed: the next file opened would get their number, and what is printed
/// would land in it.
void openStandardStreams();

} // namespace amphora
