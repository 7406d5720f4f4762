#include "core/codec/dag_cbor.h"

#include "core/codec/json.h"

#include <bit>
#include <cmath>

namespace amphora::codec {

namespace {

/// First bytes and parts of them, as RFC 8949 names them.
enum Major : unsigned { kUnsigned, kNegative, kBytes, kText, kArray, kMap, kTag, kSimple };
constexpr std::uint64_t kTagLink = 42;
constexpr std::uint8_t kFalse = 0xf4, kTrue = 0xf5, kNull = 0xf6, kUndefined = 0xf7, kFloat16 = 0xf9, kFloat32 = 0xfa, kFloat64 = 0xfb;

double fromFloat16(std::uint16_t bits)
{
    const int exponent = bits >> 10 & 0x1f;
    const int mantissa = bits & 0x3ff;
    double value;
    if (exponent == 0)
        value = std::ldexp(mantissa, -24);
    else if (exponent != 31)
        value = std::ldexp(mantissa + 1024, exponent - 25);
    else
        value = mantissa == 0 ? INFINITY : NAN;
    return bits & 0x8000 ? -value : value;
}

/// Recursive descent over one block. Methods return false after fail(), and everything above gives up.
class Decoder {
public:
    Decoder(ByteView bytes, Reading reading)
        : m_begin(bytes.data()), m_at(m_begin), m_end(m_begin + bytes.size()), m_isStrict(reading == Reading::strict)
    {
    }

    Result<DagCborDocument> document()
    {
        DagCborDocument document{{}, true};
        if (item(document.value, 0) && m_at != m_end) fail(Errc::format, "something follows the item");
        if (m_what) return Error{m_code, std::string("DAG-CBOR: ") + m_what + " at byte " + std::to_string(m_at - m_begin)};
        document.isCanonical = m_isCanonical;
        return document;
    }

private:
    struct Head {
        unsigned major;
        std::uint64_t argument;
    };

    [[gnu::cold]] bool fail(Errc code, const char *what)
    {
        m_code = code;
        m_what = what;
        return false;
    }

    /// One of the three tolerances of Reading::lenient.
    bool tolerate(const char *what)
    {
        if (m_isStrict) return fail(Errc::format, what);
        m_isCanonical = false;
        return true;
    }

    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    /// Bytes that no open list or map has a claim on: each item still to come takes at least one.
    std::size_t room() const { return left() > m_owed ? left() - m_owed : 0; }

    bool bigEndian(std::size_t size, std::uint64_t &value)
    {
        if (left() < size) return fail(Errc::format, "cut short");
        value = 0;
        for (std::size_t i = 0; i < size; ++i) value = value << 8 | *m_at++;
        return true;
    }

    bool head(Head &head)
    {
        if (m_at == m_end) return fail(Errc::format, "cut short");
        const auto first = *m_at++;
        head.major = first >> 5;
        const unsigned info = first & 0x1f;
        head.argument = info;
        if (info < 24) return true;
        if (info > 27) return fail(Errc::format, "indefinite length or reserved head");
        if (!bigEndian(std::size_t(1) << (info - 24), head.argument)) return false;
        const std::uint64_t least = info == 24 ? 24 : std::uint64_t(1) << (4u << (info - 24u));
        return head.argument >= least || fail(Errc::format, "head is not the shortest");
    }

    bool item(Value &to, int depth)
    {
        if (m_at != m_end && *m_at >> 5 == kSimple) return simple(to);
        Head head;
        if (!this->head(head)) return false;
        switch (head.major) {
        case kUnsigned: to = Integer{false, head.argument}; return true;
        case kNegative: to = Integer{true, head.argument}; return true;
        case kBytes: return bytes(to, head.argument);
        case kText: {
            std::string_view text;
            if (!this->text(text, head.argument)) return false;
            to = text;
            return true;
        }
        case kArray: return list(to, head.argument, depth);
        case kMap: return map(to, head.argument, depth);
        default: return link(to, head.argument);
        }
    }

    bool chunk(ByteView &chunk, std::uint64_t size)
    {
        if (size > room()) return fail(Errc::format, "cut short");
        chunk = {m_at, static_cast<std::size_t>(size)};
        m_at += size;
        return true;
    }

    bool bytes(Value &to, std::uint64_t size)
    {
        ByteView view;
        if (!chunk(view, size)) return false;
        to = toBytes(view);
        return true;
    }

    bool text(std::string_view &to, std::uint64_t size)
    {
        ByteView view;
        if (!chunk(view, size)) return false;
        to = asText(view);
        return isUtf8(to) || fail(Errc::format, "text is not UTF-8");
    }

    /// Claims are made before anything is allocated, and no two lists can claim the same bytes: memory stays a multiple of the input.
    bool claim(std::uint64_t count, unsigned itemsEach, int depth)
    {
        if (depth >= kDagCborDepthMax) return fail(Errc::depth, "too deep");
        if (count > room() / itemsEach) return fail(Errc::format, "cut short");
        m_owed += static_cast<std::size_t>(count) * itemsEach;
        return true;
    }

    bool list(Value &to, std::uint64_t count, int depth)
    {
        if (!claim(count, 1, depth)) return false;
        List list(static_cast<std::size_t>(count));
        for (auto &element : list) {
            --m_owed;
            if (!item(element, depth + 1)) return false;
        }
        to = std::move(list);
        return true;
    }

    bool map(Value &to, std::uint64_t count, int depth)
    {
        if (!claim(count, 2, depth)) return false;
        Map map;
        map.reserve(static_cast<std::size_t>(count));
        std::string_view previous;
        bool isSorted = true;
        for (std::uint64_t i = 0; i < count; ++i) {
            Head head;
            std::string_view key;
            --m_owed;
            if (!this->head(head)) return false;
            if (head.major != kText) return fail(Errc::format, "key is not text");
            if (!text(key, head.argument)) return false;
            if (i > 0 && !isBefore(previous, key)) isSorted = false;
            if (!isSorted && !tolerate("keys are out of order")) return false;
            previous = key;
            --m_owed;
            if (!item(map.append(std::string(key), Value()), depth + 1)) return false;
        }
        if (!isSorted && map.hasDuplicates()) return fail(Errc::format, "duplicate key");
        to = std::move(map);
        return true;
    }

    static bool isBefore(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

    bool link(Value &to, std::uint64_t tag)
    {
        Head head;
        ByteView bytes;
        if (tag != kTagLink) return fail(Errc::format, "tag other than 42");
        if (!this->head(head)) return false;
        if (head.major != kBytes) return fail(Errc::format, "link is no byte string");
        if (!chunk(bytes, head.argument)) return false;
        if (bytes.empty() || bytes[0] != 0) return fail(Errc::format, "link without its leading zero");
        auto cid = Cid::fromBytes(bytes.subspan(1));
        if (!cid) return fail(Errc::format, "link is no CID");
        to = *std::move(cid);
        return true;
    }

    bool simple(Value &to)
    {
        switch (*m_at++) {
        case kFalse: to = false; return true;
        case kTrue: to = true; return true;
        case kNull: to = nullptr; return true;
        case kUndefined: to = nullptr; return tolerate("undefined");
        case kFloat16: return tolerate("float of 16 bits") && real(to, 2);
        case kFloat32: return tolerate("float of 32 bits") && real(to, 4);
        case kFloat64: return real(to, 8);
        default: return fail(Errc::format, "simple value or break");
        }
    }

    bool real(Value &to, std::size_t size)
    {
        std::uint64_t bits;
        if (!bigEndian(size, bits)) return false;
        const double value = size == 8 ? std::bit_cast<double>(bits)
            : size == 4                ? double(std::bit_cast<float>(static_cast<std::uint32_t>(bits)))
                                       : fromFloat16(static_cast<std::uint16_t>(bits));
        if (!std::isfinite(value)) return fail(Errc::format, "NaN or infinity");
        to = value;
        return true;
    }

    const std::uint8_t *m_begin, *m_at, *m_end;
    std::size_t m_owed = 0; ///< Items that open lists and maps still wait for.
    bool m_isStrict;
    bool m_isCanonical = true;
    Errc m_code = Errc::format;
    const char *m_what = nullptr;
};

} // namespace

Result<DagCborDocument> decodeDagCbor(ByteView bytes, Reading reading) { return Decoder(bytes, reading).document(); }

} // namespace amphora::codec
