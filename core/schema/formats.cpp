#include "core/schema/formats.h"

#include "core/schema/ascii.h"
#include "core/schema/json_pointer.h"
#include "core/schema/uri_reference.h"

#include <arpa/inet.h>

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace amphora::schema {

namespace {

/// `00`, `0000`: digits where the shape has 0, else the same character.
bool hasShape(std::string_view text, std::string_view shape)
{
    if (text.size() != shape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (shape[i] == '0' ? !isDigit(text[i]) : text[i] != shape[i]) return false;
    return true;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

bool isDate(std::string_view text)
{
    if (!hasShape(text, "0000-00-00")) return false;
    const int year = number(text.substr(0, 4)), month = number(text.substr(5, 2)), day = number(text.substr(8, 2));
    constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return false;
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day >= 1 && day <= kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap ? 1 : 0);
}

/// Minutes east of UTC. Nothing if it is no zone; where it need not be RFC 3339's, it may also be missing, or written +hh or +hhmm.
std::optional<int> zoneMinutes(std::string_view zone, bool isStrict)
{
    if ((zone.empty() && !isStrict) || zone == "Z" || zone == "z") return 0;
    if (zone.empty()) return std::nullopt;
    if (zone.front() != '+' && zone.front() != '-') return std::nullopt;
    const int sign = zone.front() == '-' ? -1 : 1;
    zone.remove_prefix(1);
    if (!hasShape(zone, "00:00") && (isStrict || (!hasShape(zone, "00") && !hasShape(zone, "0000")))) return std::nullopt;
    const int hours = number(zone.substr(0, 2)), minutes = zone.size() > 2 ? number(zone.substr(zone.size() - 2)) : 0;
    if (hours > 23 || minutes > 59) return std::nullopt;
    return sign * (hours * 60 + minutes);
}

bool isTimeWith(std::string_view text, bool isZoneStrict)
{
    if (text.size() < 8 || !hasShape(text.substr(0, 8), "00:00:00")) return false;
    const int hour = number(text.substr(0, 2)), minute = number(text.substr(3, 2)), second = number(text.substr(6, 2));
    text.remove_prefix(8);
    if (!text.empty() && text.front() == '.') {
        std::size_t end = 1;
        while (end < text.size() && isDigit(text[end])) ++end;
        if (end == 1) return false;
        text.remove_prefix(end);
    }
    const auto zone = zoneMinutes(text, isZoneStrict);
    if (!zone || hour > 23 || minute > 59 || second > 60) return false;
    const int utc = (hour * 60 + minute - *zone + 2 * 24 * 60) % (24 * 60);
    return second < 60 || utc == 23 * 60 + 59; // A leap second ends a day of UTC.
}

bool isTime(std::string_view text) { return isTimeWith(text, false); }

bool isDateTime(std::string_view text)
{
    if (text.size() < 11 || std::string_view("Tt \t\n").find(text[10]) == std::string_view::npos) return false;
    return isDate(text.substr(0, 10)) && isTimeWith(text.substr(11), true);
}

/// ISO 8601 as RFC 3339 appendix A has it, where units may be left out.
bool isDuration(std::string_view text)
{
    if (text.size() < 3 || text.front() != 'P') return false;
    text.remove_prefix(1);
    std::string_view units = "YMDT";
    bool isAfterT = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            if (isAfterT || text.size() == 1) return false;
            isAfterT = true;
            units = "HMS";
            text.remove_prefix(1);
            continue;
        }
        std::size_t end = 0;
        while (end < text.size() && isDigit(text[end])) ++end;
        if (end == 0 || end == text.size()) return false;
        if (text[end] == 'W') return end + 1 == text.size() && units == "YMDT";
        const auto at = units.find(text[end]);
        if (at == std::string_view::npos || text[end] == 'T') return false;
        units.remove_prefix(at + 1);
        text.remove_prefix(end + 1);
    }
    return true;
}

/// Letters, digits and inner hyphens.
bool isLabel(std::string_view label, std::size_t sizeMax)
{
    if (label.empty() || label.size() > sizeMax || label.front() == '-' || label.back() == '-') return false;
    for (const char c : label)
        if (!isLetter(c) && !isDigit(c) && c != '-') return false;
    return true;
}

/// The labels between dots, each of which must be fine; their number, or 0.
std::size_t countLabels(std::string_view name, std::size_t labelMax)
{
    std::size_t count = 0;
    for (;;) {
        const auto dot = name.find('.');
        if (!isLabel(name.substr(0, dot), labelMax)) return 0;
        ++count;
        if (dot == std::string_view::npos) return count;
        name.remove_prefix(dot + 1);
    }
}

bool isHostname(std::string_view text)
{
    if (text.ends_with('.')) text.remove_suffix(1);
    return text.size() <= 253 && countLabels(text, 63) > 0;
}

bool isEmail(std::string_view text)
{
    const auto at = text.rfind('@');
    if (at == std::string_view::npos || countLabels(text.substr(at + 1), text.size()) < 2) return false;
    const auto local = text.substr(0, at);
    if (local.empty() || local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos) return false;
    for (const char c : local)
        if (!isLetter(c) && !isDigit(c) && std::string_view("!#$%&'*+/=?^_`{|}~-.").find(c) == std::string_view::npos) return false;
    return true;
}

bool isIpv4(std::string_view text)
{
    in_addr address{};
    return text.size() < 16 && text.find('\0') == std::string_view::npos && inet_pton(AF_INET, std::string(text).c_str(), &address) == 1;
}

bool isUriReference(std::string_view text) { return UriReference::split(text).isValid(); }

bool isUri(std::string_view text)
{
    const auto parts = UriReference::split(text);
    return parts.scheme && parts.isValid();
}

bool isUrl(std::string_view text)
{
    const auto parts = UriReference::split(text);
    if (!parts.scheme || !parts.authority || !parts.isValid()) return false;
    return (*parts.scheme == "https" || *parts.scheme == "http" || *parts.scheme == "ftp") && !parts.authority->empty();
}

bool isVariable(std::string_view text)
{
    if (text.ends_with('*')) text.remove_suffix(1);
    else if (const auto colon = text.rfind(':'); colon != std::string_view::npos) {
        const auto length = text.substr(colon + 1);
        if (length.empty() || length.size() > 4 || length.front() == '0') return false;
        for (const char c : length)
            if (!isDigit(c)) return false;
        text = text.substr(0, colon);
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2]))
            i += 2;
        else if (!isLetter(text[i]) && !isDigit(text[i]) && text[i] != '_' && (text[i] != '.' || i == 0 || i + 1 == text.size()))
            return false;
    }
    return !text.empty();
}

/// RFC 6570
bool isUriTemplate(std::string_view text)
{
    while (!text.empty()) {
        const char c = text.front();
        if (c == '{') {
            const auto end = text.find('}');
            if (end == std::string_view::npos) return false;
            auto names = text.substr(1, end - 1);
            if (!names.empty() && std::string_view("+#./;?&=,!@|").find(names.front()) != std::string_view::npos) names.remove_prefix(1);
            for (;;) {
                const auto comma = names.find(',');
                if (!isVariable(names.substr(0, comma))) return false;
                if (comma == std::string_view::npos) break;
                names.remove_prefix(comma + 1);
            }
            text.remove_prefix(end + 1);
        } else if (c == '%') {
            if (text.size() < 3 || !isHex(text[1]) || !isHex(text[2])) return false;
            text.remove_prefix(3);
        } else {
            if (static_cast<unsigned char>(c) <= 0x20 || std::string_view("\"'<>\\^`|}").find(c) != std::string_view::npos) return false;
            text.remove_prefix(1);
        }
    }
    return true;
}

bool isUuid(std::string_view text)
{
    if (text.starts_with("urn:uuid:")) text.remove_prefix(9);
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen ? text[i] != '-' : !isHex(text[i])) return false;
    }
    return true;
}

bool isJsonPointer(std::string_view text) { return bool(parsePointer(text)); }

bool isPointerFragment(std::string_view text)
{
    if (!text.starts_with('#')) return false;
    const auto parts = UriReference::split(text);
    return parts.isValid() && isJsonPointer(percentDecoded(*parts.fragment));
}

bool isRelativePointer(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end])) ++end;
    if (end == 0 || (end > 1 && text.front() == '0')) return false;
    return text.substr(end) == "#" || isJsonPointer(text.substr(end));
}

bool isByte(std::string_view text)
{
    if (text.size() % 4 != 0) return false;
    while (text.ends_with('=') && text.size() % 4 != 2) text.remove_suffix(1);
    for (const char c : text)
        if (!isLetter(c) && !isDigit(c) && c != '+' && c != '/') return false;
    return true;
}

} // namespace

bool isIpv6(std::string_view text)
{
    in6_addr address{};
    return text.size() < 46 && text.find('\0') == std::string_view::npos && inet_pton(AF_INET6, std::string(text).c_str(), &address) == 1;
}

FormatCheck formatCheck(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, FormatCheck>, 17> kChecks = {{
        {"date", isDate}, {"time", isTime}, {"date-time", isDateTime}, {"duration", isDuration}, {"uri", isUri},
        {"uri-reference", isUriReference}, {"uri-template", isUriTemplate}, {"url", isUrl}, {"email", isEmail}, {"hostname", isHostname},
        {"ipv4", isIpv4}, {"ipv6", isIpv6}, {"uuid", isUuid}, {"json-pointer", isJsonPointer},
        {"json-pointer-uri-fragment", isPointerFragment}, {"relative-json-pointer", isRelativePointer}, {"byte", isByte},
    }};
    for (const auto &[known, check] : kChecks)
        if (known == name) return check;
    return nullptr;
}

} // namespace amphora::schema
