#include "core/base/clock.h"

#include <array>
#include <cstdio>

namespace amphora {

namespace {

/// Reads exactly `digits` decimal digits at `at`; -1 if there are not that many.
int number(std::string_view text, std::size_t at, std::size_t digits)
{
    if (at + digits > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

Timestamp SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string toRfc3339(Timestamp time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return text.data();
}

std::optional<Timestamp> parseRfc3339(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != 't')
        || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int y = number(text, 0, 4), mo = number(text, 5, 2), d = number(text, 8, 2);
    const int h = number(text, 11, 2), mi = number(text, 14, 2), s = number(text, 17, 2);
    if (y < 0 || mo < 0 || d < 0 || h < 0 || mi < 0 || s < 0 || h > 23 || mi > 59 || s > 60) return std::nullopt;
    const year_month_day date{year(y), month(unsigned(mo)), day(unsigned(d))};
    if (!date.ok()) return std::nullopt;

    std::size_t at = 19;
    int fraction = 0;
    if (text[at] == '.') {
        const auto start = ++at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
        const auto digits = at - start;
        if (digits == 0 || digits > 9) return std::nullopt;
        for (std::size_t i = 0; i < 3; ++i) fraction = fraction * 10 + (i < digits ? text[start + i] - '0' : 0);
    }
    if (at >= text.size()) return std::nullopt;
    minutes offset{0};
    if (text[at] == 'Z' || text[at] == 'z') {
        ++at;
    } else if (text[at] == '+' || text[at] == '-') {
        const int oh = number(text, at + 1, 2), om = number(text, at + 4, 2);
        if (oh < 0 || oh > 23 || om < 0 || om > 59 || at + 3 >= text.size() || text[at + 3] != ':') return std::nullopt;
        offset = minutes(oh * 60 + om) * (text[at] == '-' ? -1 : 1);
        at += 6;
    }
    if (at != text.size()) return std::nullopt;
    return Timestamp(sys_days(date)) + hours(h) + minutes(mi) + seconds(s) + milliseconds(fraction) - offset;
}

} // namespace amphora
