#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace amphora {

/// Milliseconds since 1970-01-01 UTC.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Port: what time it is here. The local clock only warns; it never makes an event valid or invalid.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

/// "2026-01-02T03:04:05.678Z": RFC 3339, UTC, always three fraction digits.
std::string toRfc3339(Timestamp time);

/// Reads RFC 3339 with `Z` or a numeric offset and up to nine fraction digits (cut to milliseconds).
std::optional<Timestamp> parseRfc3339(std::string_view text);

} // namespace amphora
