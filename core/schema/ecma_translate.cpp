#include "core/schema/ecma_pattern.h"

#include "core/schema/ascii.h"

#include <array>
#include <charconv>
#include <optional>

namespace amphora::schema {

namespace {

/// ECMA-262 WhiteSpace and LineTerminator, for use inside brackets.
constexpr std::string_view kBlanks = R"(\t\n\x{0b}\f\r\x{feff}\p{Zs}\x{2028}\x{2029})";

/// General categories by their long names, which PCRE2 does not know.
constexpr std::array<std::pair<std::string_view, std::string_view>, 37> kCategories = {{
    {"Letter", "L"}, {"Cased_Letter", "L&"}, {"Uppercase_Letter", "Lu"}, {"Lowercase_Letter", "Ll"}, {"Titlecase_Letter", "Lt"},
    {"Modifier_Letter", "Lm"}, {"Other_Letter", "Lo"}, {"Mark", "M"}, {"Nonspacing_Mark", "Mn"}, {"Spacing_Mark", "Mc"},
    {"Enclosing_Mark", "Me"}, {"Number", "N"}, {"Decimal_Number", "Nd"}, {"digit", "Nd"}, {"Letter_Number", "Nl"},
    {"Other_Number", "No"}, {"Punctuation", "P"}, {"punct", "P"}, {"Connector_Punctuation", "Pc"}, {"Dash_Punctuation", "Pd"},
    {"Open_Punctuation", "Ps"}, {"Close_Punctuation", "Pe"}, {"Initial_Punctuation", "Pi"}, {"Final_Punctuation", "Pf"},
    {"Other_Punctuation", "Po"}, {"Symbol", "S"}, {"Math_Symbol", "Sm"}, {"Currency_Symbol", "Sc"}, {"Modifier_Symbol", "Sk"},
    {"Other_Symbol", "So"}, {"Separator", "Z"}, {"Space_Separator", "Zs"}, {"Line_Separator", "Zl"}, {"Paragraph_Separator", "Zp"},
    {"Control", "Cc"}, {"Format", "Cf"}, {"Other", "C"},
}};

bool isAlphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// One pass over the pattern. Functions return false for what ECMA-262 with the flag `u` refuses.
class Translation {
public:
    explicit Translation(std::string_view written) : m_in(written) {}

    bool run()
    {
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            bool fine = true;
            if (c == '*' || c == '+' || c == '?' || c == '{') {
                fine = quantifier();
            } else {
                m_isRepeated = false;
                ++m_at;
                if (c == '\\')
                    fine = escape(false);
                else if (c == '[')
                    fine = brackets();
                else if (c == '(')
                    fine = group();
                else if (c == ']' || c == '}')
                    fine = false;
                else if (c == '.')
                    m_out += R"([^\n\r\x{2028}\x{2029}])";
                else
                    m_out += c;
            }
            if (!fine) return false;
        }
        return true;
    }

    std::string take() { return std::move(m_out); }

private:
    bool ahead(std::string_view text) const { return m_in.substr(m_at, text.size()) == text; }

    bool copy(std::size_t size)
    {
        m_out += m_in.substr(m_at, size);
        m_at += size;
        return true;
    }

    bool quantifier()
    {
        if (m_isRepeated) return false; // PCRE2 would read a possessive quantifier.
        m_isRepeated = true;
        if (m_in[m_at] != '{') {
            copy(1);
        } else {
            auto end = m_at + 1;
            const auto digits = [&] {
                const auto start = end;
                while (end < m_in.size() && isDigit(m_in[end])) ++end;
                return end > start;
            };
            if (!digits()) return false;
            if (end < m_in.size() && m_in[end] == ',') {
                ++end;
                digits();
            }
            if (end == m_in.size() || m_in[end] != '}') return false;
            copy(end + 1 - m_at);
        }
        if (ahead("?")) copy(1);
        return true;
    }

    bool group()
    {
        m_out += '(';
        if (ahead("*")) return false; // PCRE2's verbs.
        if (!ahead("?")) return true;
        for (const std::string_view kind : {"?:", "?=", "?!", "?<=", "?<!"})
            if (ahead(kind)) return copy(kind.size());
        return ahead("?<") && copy(2) && name();
    }

    /// Up to and with the closing >.
    bool name()
    {
        const auto end = m_in.find('>', m_at);
        if (end == std::string_view::npos || end == m_at || end - m_at > 32) return false;
        for (auto i = m_at; i < end; ++i)
            if (!isAlphanumeric(m_in[i]) && m_in[i] != '_') return false;
        return copy(end + 1 - m_at);
    }

    bool brackets()
    {
        m_out += '[';
        if (ahead("^")) copy(1);
        while (m_at < m_in.size()) {
            const char c = m_in[m_at++];
            if (c == ']') {
                m_out += ']';
                return true;
            }
            if (c == '[')
                m_out += "\\["; // Else PCRE2 might read [:alpha:].
            else if (c != '\\')
                m_out += c;
            else if (!escape(true))
                return false;
        }
        return false;
    }

    bool character(std::uint32_t codePoint)
    {
        if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return false;
        std::array<char, 8> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), codePoint, 16).ptr;
        m_out += "\\x{" + std::string(digits.data(), end) + "}";
        return true;
    }

    std::optional<std::uint32_t> hexDigits(std::size_t count)
    {
        if (m_in.size() - m_at < count || count == 0 || count > 6) return std::nullopt;
        std::uint32_t number = 0;
        const auto *start = m_in.data() + m_at;
        if (std::from_chars(start, start + count, number, 16).ptr != start + count) return std::nullopt;
        m_at += count;
        return number;
    }

    bool unicodeEscape()
    {
        if (ahead("{")) {
            const auto end = m_in.find('}', m_at);
            if (end == std::string_view::npos) return false;
            ++m_at;
            const auto codePoint = hexDigits(end - m_at);
            ++m_at;
            return codePoint && character(*codePoint);
        }
        const auto unit = hexDigits(4);
        if (!unit || *unit < 0xd800 || *unit > 0xdbff || !ahead("\\u")) return unit && character(*unit);
        m_at += 2;
        const auto low = hexDigits(4);
        return low && *low >= 0xdc00 && *low <= 0xdfff && character(0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00));
    }

    bool property(char letter)
    {
        const auto end = m_in.find('}', m_at);
        if (!ahead("{") || end == std::string_view::npos) return false;
        auto value = m_in.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        std::string prefix;
        if (const auto equals = value.find('='); equals != std::string_view::npos) {
            const auto kind = value.substr(0, equals);
            value.remove_prefix(equals + 1);
            if (kind == "Script" || kind == "sc")
                prefix = "sc:";
            else if (kind == "Script_Extensions" || kind == "scx")
                prefix = "scx:";
            else if (kind != "General_Category" && kind != "gc")
                return false;
        }
        if (value.empty() || value.front() == '^') return false; // PCRE2's negation.
        for (const auto &[longName, shortName] : kCategories)
            if (prefix.empty() && value == longName) value = shortName;
        m_out += std::string("\\") + letter + "{" + prefix + std::string(value) + "}";
        return true;
    }

    /// Behind the backslash.
    bool escape(bool inBrackets)
    {
        if (m_at == m_in.size()) return false;
        const char c = m_in[m_at++];
        if (!isAlphanumeric(c)) {
            m_out += '\\';
            m_out += c;
            return static_cast<unsigned char>(c) < 0x80;
        }
        switch (c) {
        case 'd': case 'D': case 'w': case 'W': case 'f': case 'n': case 'r': case 't':
            m_out += '\\';
            m_out += c;
            return true;
        case 's':
            m_out += inBrackets ? std::string(kBlanks) : "[" + std::string(kBlanks) + "]";
            return true;
        case 'S':
            m_out += inBrackets ? "\\S" : "[^" + std::string(kBlanks) + "]";
            return true;
        case 'v': return character(0x0b);
        case 'x': {
            const auto code = hexDigits(2);
            return code && character(*code);
        }
        case 'u': return unicodeEscape();
        case 'p': case 'P': return property(c);
        case 'c': {
            const bool isLetter = m_at < m_in.size() && isAlphanumeric(m_in[m_at]) && !isDigit(m_in[m_at]);
            return isLetter && character(static_cast<std::uint32_t>(m_in[m_at++] & 0x1f));
        }
        case 'b': case 'B':
            if (inBrackets) return c == 'b' && character(0x08);
            m_out += '\\';
            m_out += c;
            return true;
        case '0': return (m_at == m_in.size() || !isDigit(m_in[m_at])) && character(0);
        case 'k':
            if (inBrackets || !ahead("<")) return false;
            m_out += "\\k";
            copy(1);
            return name();
        default: break;
        }
        return isDigit(c) && !inBrackets && backReference(c);
    }

    bool backReference(char first)
    {
        std::string number(1, first);
        while (m_at < m_in.size() && isDigit(m_in[m_at]) && number.size() < 4) number += m_in[m_at++];
        m_out += "\\g{" + number + "}";
        return true;
    }

    std::string_view m_in;
    std::size_t m_at = 0;
    std::string m_out;
    bool m_isRepeated = false; ///< The last thing was a quantifier.
};

} // namespace

Result<std::string> ecmaToPcre(std::string_view written)
{
    Translation translation(written);
    if (!translation.run()) return Error{Errc::schema, "a pattern is not ECMA-262", std::string(written)};
    return translation.take();
}

} // namespace amphora::schema
