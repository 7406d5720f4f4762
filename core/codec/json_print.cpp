#include "core/codec/dag_cbor.h"
#include "core/codec/dag_json.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace amphora::codec {

namespace {

enum class Style {
    json, ///< Compact, in the map's order, JSON's own kinds only.
    dagJson, ///< Compact, sorted, links and bytes.
    people, ///< Indented, in the map's order, links and bytes; nothing is refused.
};

void appendInteger(std::string &text, const Integer &integer)
{
    if (integer.isNegative && integer.argument == ~std::uint64_t(0)) {
        text += "-18446744073709551616";
        return;
    }
    if (integer.isNegative) text += '-';
    text += std::to_string(integer.argument + (integer.isNegative ? 1 : 0));
}

/// Number::toString of ECMAScript: the shortest digits that read back the same, an exponent only from 10^21 up and below 10^−6.
void appendReal(std::string &text, double value)
{
    if (value < 0) text += '-';
    std::array<char, 32> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value), std::chars_format::scientific);
    const std::string_view scientific(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())); // d.ddde±xx
    const auto e = scientific.find('e');
    int exponent = 0;
    std::from_chars(scientific.data() + e + (scientific[e + 1] == '+' ? 2 : 1), scientific.data() + scientific.size(), exponent);
    std::string digits(1, scientific[0]);
    if (e > 2) digits += scientific.substr(2, e - 2);
    const int count = static_cast<int>(digits.size());

    if (exponent >= 21 || exponent < -6) {
        text += digits[0];
        if (count > 1) text.append(".").append(digits, 1);
        text.append(exponent > 0 ? "e+" : "e-").append(std::to_string(std::abs(exponent)));
    } else if (exponent < 0) {
        text.append("0.").append(static_cast<std::size_t>(-exponent - 1), '0').append(digits);
    } else if (exponent >= count - 1) {
        text.append(digits).append(static_cast<std::size_t>(exponent - count + 1), '0');
    } else {
        text.append(digits, 0, static_cast<std::size_t>(exponent + 1)).append(".").append(digits, static_cast<std::size_t>(exponent + 1));
    }
}

/// Length of the longest prefix that is UTF-8.
std::size_t utf8Prefix(std::string_view text)
{
    std::size_t good = 0;
    while (good < text.size()) {
        std::size_t size = 1;
        while (size <= 4 && good + size <= text.size() && !isUtf8(text.substr(good, size))) ++size;
        if (size > 4 || good + size > text.size()) break;
        good += size;
    }
    return good;
}

void appendEscaped(std::string &text, std::string_view plain)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : plain) {
        switch (c) {
        case '"': text += "\\\""; break;
        case '\\': text += "\\\\"; break;
        case '\b': text += "\\b"; break;
        case '\f': text += "\\f"; break;
        case '\n': text += "\\n"; break;
        case '\r': text += "\\r"; break;
        case '\t': text += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                text.append("\\u00").append(1, hex[static_cast<unsigned char>(c) >> 4]).append(1, hex[c & 0xf]);
            else
                text += c;
        }
    }
}

class Printer {
public:
    explicit Printer(Style style) : m_style(style) {}

    Result<std::string> print(const Value &value) &&
    {
        if (!item(value, 0)) return Error{m_code, std::string("JSON: ") + m_what};
        return std::move(m_text);
    }

private:
    bool fail(Errc code, const char *what)
    {
        m_code = code;
        m_what = what;
        return false;
    }

    bool item(const Value &value, int depth)
    {
        switch (value.kind()) {
        case Value::Kind::null: m_text += "null"; return true;
        case Value::Kind::boolean: m_text += *value.asBool() ? "true" : "false"; return true;
        case Value::Kind::integer: appendInteger(m_text, *value.asInteger()); return true;
        case Value::Kind::real: return real(*value.asReal());
        case Value::Kind::text: return text(*value.asText());
        case Value::Kind::bytes: return special("{\"/\":{\"bytes\":\"", encodeBase(Base::base64, *value.asBytes()), "\"}}");
        case Value::Kind::link: return special("{\"/\":\"", value.asLink()->toString(), "\"}");
        case Value::Kind::list: return list(*value.asList(), depth);
        case Value::Kind::map: return map(*value.asMap(), depth);
        }
        return false;
    }

    bool special(const char *before, const std::string &text, const char *after)
    {
        if (m_style == Style::json) return fail(Errc::format, "bytes and links have no form in plain JSON");
        m_text.append(before).append(text).append(after);
        return true;
    }

    bool real(double value)
    {
        if (!std::isfinite(value)) {
            if (m_style != Style::people) return fail(Errc::format, "NaN or infinity");
            m_text += "null";
            return true;
        }
        const auto start = m_text.size();
        if (m_style == Style::dagJson && std::signbit(value) && value == 0) m_text += '-';
        appendReal(m_text, value);
        // A whole number without a point would be read back as an integer.
        if (m_style == Style::dagJson && m_text.find_first_of(".e", start) == std::string::npos) m_text += ".0";
        return true;
    }

    bool text(std::string_view text)
    {
        if (m_style != Style::people && !isUtf8(text)) return fail(Errc::format, "text is not UTF-8");
        m_text += '"';
        while (true) {
            const auto good = m_style == Style::people ? utf8Prefix(text) : text.size();
            appendEscaped(m_text, text.substr(0, good));
            if (good == text.size()) break;
            m_text += "\uFFFD";
            text.remove_prefix(good + 1);
        }
        m_text += '"';
        return true;
    }

    bool isTooDeep(int depth) const { return depth >= (m_style == Style::json ? kJsonDepthMax : kDagCborDepthMax); }

    bool tooDeep()
    {
        if (m_style != Style::people) return fail(Errc::depth, "too deep");
        m_text += "\"…\"";
        return true;
    }

    void newLine(int depth)
    {
        if (m_style == Style::people) m_text.append("\n").append(static_cast<std::size_t>(depth) * 2, ' ');
    }

    bool list(const List &list, int depth)
    {
        if (isTooDeep(depth)) return tooDeep();
        m_text += '[';
        bool isFirst = true;
        for (const auto &element : list) {
            if (!isFirst) m_text += ',';
            isFirst = false;
            newLine(depth + 1);
            if (!item(element, depth + 1)) return false;
        }
        if (!list.empty()) newLine(depth);
        m_text += ']';
        return true;
    }

    bool map(const Map &map, int depth)
    {
        if (isTooDeep(depth)) return tooDeep();
        if (m_style == Style::dagJson && isReservedInDagJson(map)) return fail(Errc::format, "a map that DAG-JSON would take for a link or bytes");
        std::vector<const Map::Entry *> entries;
        entries.reserve(map.size());
        for (const auto &entry : map) entries.push_back(&entry);
        if (m_style == Style::dagJson)
            std::ranges::sort(entries, {}, [](const auto *entry) -> const std::string & { return entry->first; });
        m_text += '{';
        for (const auto *entry : entries) {
            if (entry != entries.front()) m_text += ',';
            newLine(depth + 1);
            if (!text(entry->first)) return false;
            m_text += m_style == Style::people ? ": " : ":";
            if (!item(entry->second, depth + 1)) return false;
        }
        if (!entries.empty()) newLine(depth);
        m_text += '}';
        return true;
    }

    Style m_style;
    std::string m_text;
    Errc m_code = Errc::format;
    const char *m_what = "";
};

} // namespace

Result<std::string> printJson(const Value &value) { return Printer(Style::json).print(value); }

std::string printJsonForPeople(const Value &value) { return *Printer(Style::people).print(value); }

Result<std::string> printDagJson(const Value &value) { return Printer(Style::dagJson).print(value); }

} // namespace amphora::codec
