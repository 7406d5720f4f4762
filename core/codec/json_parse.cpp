#include "core/codec/json.h"

#include "core/codec/dag_cbor.h"
#include "core/codec/dag_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace amphora::codec {

namespace {

constexpr double kSafeIntegerMax = 9007199254740991; ///< 2^53 − 1
/// Bytes and links are two levels of JSON more than of data.
constexpr std::size_t kDagJsonDepthMax = kDagCborDepthMax + 2;

constexpr const char *kDuplicateKey = "duplicate key";

enum class Flavour { json, dagJson };

/// Takes the parser's events and builds the value. Returning false ends the parsing.
class Builder {
public:
    explicit Builder(Flavour flavour) : m_flavour(flavour) {}

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(std::int64_t value)
    {
        return m_flavour == Flavour::dagJson || value >= -std::int64_t(kSafeIntegerMax) ? put(value) : put(double(value));
    }
    bool number_unsigned(std::uint64_t value)
    {
        return m_flavour == Flavour::dagJson || value <= std::uint64_t(kSafeIntegerMax) ? put(Integer{false, value}) : put(double(value));
    }
    bool number_float(double value, const std::string &written)
    {
        if (m_flavour == Flavour::json)
            return std::trunc(value) == value && std::abs(value) <= kSafeIntegerMax ? put(std::int64_t(value)) : put(value);
        const auto integer = wideInteger(written);
        return integer ? put(*integer) : put(value);
    }
    bool string(std::string &text) { return put(std::move(text)); }
    bool binary(Bytes &) { return fail(Errc::format, "binary"); } // Never sent for JSON text.

    bool start_object(std::size_t) { return open(Map()); }
    bool key(std::string &key)
    {
        m_open.back().key = std::move(key);
        return true;
    }
    bool end_object()
    {
        const auto &map = *m_open.back().value.asMap();
        if (map.hasDuplicates()) return fail(Errc::format, kDuplicateKey);
        if (m_flavour == Flavour::json || !isReservedInDagJson(map)) return close();
        auto meant = readReserved(map);
        if (!meant) return fail(Errc::format, "reserved key \"/\" misused");
        m_open.pop_back();
        return put(*std::move(meant));
    }
    bool start_array(std::size_t) { return open(List()); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &)
    {
        m_position = position;
        return fail(Errc::format, "syntax error");
    }

    Result<Value> result(bool isParsed) &&
    {
        // The text itself stays out of the detail: it may be anybody's secret.
        if (!isParsed) return Error{m_code, std::string("JSON: ") + m_what + (m_position ? " at byte " + std::to_string(m_position) : "")};
        return std::move(m_root);
    }

private:
    struct Open {
        Value value;
        std::string key = {}; ///< The member that comes next.
    };

    bool fail(Errc code, const char *what)
    {
        m_code = code;
        m_what = what;
        return false;
    }

    bool put(Value value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (auto *list = m_open.back().value.asList())
            list->push_back(std::move(value));
        else
            m_open.back().value.asMap()->append(std::move(m_open.back().key), std::move(value));
        return true;
    }

    bool open(Value container)
    {
        if (m_open.size() >= (m_flavour == Flavour::json ? std::size_t(kJsonDepthMax) : kDagJsonDepthMax))
            return fail(Errc::depth, "too deep");
        m_open.push_back({std::move(container)});
        return true;
    }

    bool close()
    {
        auto value = std::move(m_open.back().value);
        m_open.pop_back();
        return put(std::move(value));
    }

    /// The data model's integers are wider than the parser's: −2^64 … −2^63 − 1 arrive as floats.
    static std::optional<Integer> wideInteger(std::string_view written)
    {
        if (!written.starts_with('-') || !std::ranges::all_of(written.substr(1), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
        if (written == "-18446744073709551616") return Integer{true, ~std::uint64_t(0)};
        std::uint64_t magnitude = 0;
        const auto read = std::from_chars(written.data() + 1, written.data() + written.size(), magnitude);
        if (read.ec != std::errc()) return std::nullopt;
        return Integer{true, magnitude - 1};
    }

    Flavour m_flavour;
    Value m_root;
    std::vector<Open> m_open;
    Errc m_code = Errc::format;
    const char *m_what = "syntax error";
    std::size_t m_position = 0;
};

Result<Value> parse(std::string_view text, Flavour flavour)
{
    // The parser would skip a byte order mark and take a zero byte for the end.
    if (text.starts_with("\xef\xbb\xbf")) return Error{Errc::format, "JSON: byte order mark"};
    if (text.find('\0') != std::string_view::npos) return Error{Errc::format, "JSON: zero byte"};
    Builder builder(flavour);
    bool isParsed = false;
    try {
        isParsed = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    } catch (const nlohmann::json::exception &) {
        isParsed = false; // It should not throw into a SAX handler; some of its readers do.
    }
    return std::move(builder).result(isParsed);
}

} // namespace

Result<Value> parseJson(std::string_view text) { return parse(text, Flavour::json); }

bool isDuplicateKey(const Error &error) noexcept
{
    return error.code == Errc::format && error.detail == std::string("JSON: ") + kDuplicateKey;
}

Result<Value> parseDagJson(std::string_view text) { return parse(text, Flavour::dagJson); }

} // namespace amphora::codec
