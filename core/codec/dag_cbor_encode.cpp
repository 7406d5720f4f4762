#include "core/codec/dag_cbor.h"

#include "core/codec/json.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace amphora::codec {

namespace {

bool isBefore(const Map::Entry &a, const Map::Entry &b)
{
    return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
}

class Encoder {
public:
    Result<Bytes> encode(const Value &value)
    {
        if (!item(value, 0)) return Error{m_code, std::string("DAG-CBOR: ") + m_what};
        return std::move(m_bytes);
    }

private:
    bool fail(Errc code, const char *what)
    {
        m_code = code;
        m_what = what;
        return false;
    }

    void bigEndian(std::uint64_t value, int size)
    {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }

    void head(unsigned major, std::uint64_t argument)
    {
        const auto first = static_cast<std::uint8_t>(major << 5);
        if (argument < 24) {
            m_bytes.push_back(static_cast<std::uint8_t>(first | argument));
            return;
        }
        const int power = argument <= 0xff ? 0 : argument <= 0xffff ? 1 : argument <= 0xffffffff ? 2 : 3;
        m_bytes.push_back(static_cast<std::uint8_t>(first | (24 + power)));
        bigEndian(argument, 1 << power);
    }

    bool item(const Value &value, int depth)
    {
        switch (value.kind()) {
        case Value::Kind::null: m_bytes.push_back(0xf6); return true;
        case Value::Kind::boolean: m_bytes.push_back(*value.asBool() ? 0xf5 : 0xf4); return true;
        case Value::Kind::integer: head(value.asInteger()->isNegative ? 1 : 0, value.asInteger()->argument); return true;
        case Value::Kind::real: return real(*value.asReal());
        case Value::Kind::text: return text(*value.asText());
        case Value::Kind::bytes: chunk(2, *value.asBytes()); return true;
        case Value::Kind::link: return link(*value.asLink());
        case Value::Kind::list: return list(*value.asList(), depth);
        case Value::Kind::map: return map(*value.asMap(), depth);
        }
        return false;
    }

    void chunk(unsigned major, ByteView bytes)
    {
        head(major, bytes.size());
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }

    bool real(double value)
    {
        if (!std::isfinite(value)) return fail(Errc::format, "NaN or infinity");
        m_bytes.push_back(0xfb);
        bigEndian(std::bit_cast<std::uint64_t>(value), 8);
        return true;
    }

    bool text(std::string_view text)
    {
        if (!isUtf8(text)) return fail(Errc::format, "text is not UTF-8");
        chunk(3, asBytes(text));
        return true;
    }

    bool link(const Cid &cid)
    {
        auto bytes = cid.toBytes();
        bytes.insert(bytes.begin(), 0);
        head(6, 42);
        chunk(2, bytes);
        return true;
    }

    bool list(const List &list, int depth)
    {
        if (depth >= kDagCborDepthMax) return fail(Errc::depth, "too deep");
        head(4, list.size());
        return std::ranges::all_of(list, [&](const Value &element) { return item(element, depth + 1); });
    }

    bool map(const Map &map, int depth)
    {
        if (depth >= kDagCborDepthMax) return fail(Errc::depth, "too deep");
        head(5, map.size());
        // What was read or made in order needs no list of pointers.
        if (std::adjacent_find(map.begin(), map.end(), [](const auto &a, const auto &b) { return !isBefore(a, b); }) == map.end())
            return std::ranges::all_of(map, [&](const Map::Entry &each) { return entry(each, depth); });

        std::vector<const Map::Entry *> entries;
        entries.reserve(map.size());
        for (const auto &each : map) entries.push_back(&each);
        std::ranges::sort(entries, [](const auto *a, const auto *b) { return isBefore(*a, *b); });
        if (std::ranges::adjacent_find(entries, {}, [](const auto *each) -> const std::string & { return each->first; }) != entries.end())
            return fail(Errc::format, "duplicate key");
        return std::ranges::all_of(entries, [&](const auto *each) { return entry(*each, depth); });
    }

    bool entry(const Map::Entry &entry, int depth) { return text(entry.first) && item(entry.second, depth + 1); }

    Bytes m_bytes;
    Errc m_code = Errc::format;
    const char *m_what = "";
};

} // namespace

Result<Bytes> encodeDagCbor(const Value &value) { return Encoder().encode(value); }

} // namespace amphora::codec
