#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace amphora {

enum class LogLevel { debug, info, warning, error };

/// Where records go. One record is one line: control characters are escaped before the sink sees it.
/// Never pass a key, phrase, token, passphrase or body; DIDs, CIDs, codes and counts are fine.
using LogSink = std::function<void(LogLevel, std::string_view area, std::string_view line)>;

/// Installs the sink of this process (thread-safe); an empty one silences the log. The start value is silence.
void setLogSink(LogSink sink);

/// `area` is the module's name.
void log(LogLevel level, std::string_view area, std::string_view message);

/// The text with every control character, line separator and bidi control written as \uXXXX, capped at `bytesMax`.
std::string oneLine(std::string_view text, std::size_t bytesMax = 2000);

} // namespace amphora
