#include "core/base/log.h"

#include <cstdio>
#include <mutex>

namespace amphora {

namespace {

std::mutex &sinkMutex()
{
    static std::mutex mutex;
    return mutex;
}

LogSink &currentSink()
{
    static LogSink sink;
    return sink;
}

} // namespace

void setLogSink(LogSink sink)
{
    const std::lock_guard lock(sinkMutex());
    currentSink() = std::move(sink);
}

void log(LogLevel level, std::string_view area, std::string_view message)
{
    const std::lock_guard lock(sinkMutex());
    if (currentSink()) currentSink()(level, area, oneLine(message));
}

std::string oneLine(std::string_view text, std::size_t bytesMax)
{
    std::string line;
    std::size_t i = 0;
    for (; i < text.size() && line.size() < bytesMax; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto at = [&](std::size_t n) { return i + n < text.size() ? static_cast<unsigned char>(text[i + n]) : 0; };
        char escaped[8];
        // U+2028, U+2029 and the bidi controls U+202A-E, U+2066-9 are E2 80 A8-AE and E2 81 A6-A9 in UTF-8.
        const bool separator = c == 0xE2 && ((at(1) == 0x80 && at(2) >= 0xA8 && at(2) <= 0xAE)
                                             || (at(1) == 0x81 && at(2) >= 0xA6 && at(2) <= 0xA9));
        if (separator) {
            const unsigned code = 0x2000u | ((at(1) & 0x3Fu) << 6) | (at(2) & 0x3Fu);
            std::snprintf(escaped, sizeof escaped, "\\u%04x", code);
            line += escaped;
            i += 2;
        } else if (c < 0x20 || c == 0x7F || (c == 0xC2 && at(1) >= 0x80 && at(1) < 0xA0)) {
            std::snprintf(escaped, sizeof escaped, "\\u%04x", c == 0xC2 ? unsigned(at(1)) : unsigned(c));
            line += escaped;
            if (c == 0xC2) ++i;
        } else {
            line += static_cast<char>(c);
        }
    }
    // What was cut ends with a whole letter: half of one would make the line, and JSON around it, unreadable.
    if (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) {
        while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0) == 0x80) line.pop_back();
        if (!line.empty() && (static_cast<unsigned char>(line.back()) & 0x80) != 0) line.pop_back();
    }
    return line;
}

} // namespace amphora
