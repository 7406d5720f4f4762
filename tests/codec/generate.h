#pragma once

#include "core/codec/value.h"

#include <bit>
#include <cmath>
#include <random>

namespace amphora::codec {

/// Random values of the data model, seeded, so that a failure comes back.
class Generator {
public:
    explicit Generator(std::uint64_t seed) : m_random(seed) {}

    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

    std::string text()
    {
        static const char *const pieces[] = {"a", "b", "key", "/", "bytes", "é", "水", "𐅑", "\"", "\\", "\n", "\x01", "", "zzz", " ", "\u2028", "-"};
        std::string made;
        for (auto count = below(4); count > 0; --count) made += pieces[below(std::size(pieces))];
        return made;
    }

    Bytes bytes(std::size_t sizeMax)
    {
        Bytes made(below(sizeMax + 1));
        for (auto &byte : made) byte = std::uint8_t(m_random());
        return made;
    }

    double real()
    {
        while (true) {
            const auto value = below(2) ? std::bit_cast<double>(m_random()) : double(std::int64_t(m_random())) / double(1 + below(1000));
            if (std::isfinite(value)) return value;
        }
    }

    Integer integer() { return {below(2) == 0, m_random() >> below(64)}; }

    Value value(int depth)
    {
        switch (below(depth > 0 ? 9 : 7)) {
        case 0: return nullptr;
        case 1: return below(2) == 0;
        case 2: return integer();
        case 3: return real();
        case 4: return text();
        case 5: return bytes(40);
        case 6: return Cid::v1(m_random() >> (1 + below(63)), *Multihash::make(kHashSha256, Bytes(32, std::uint8_t(below(256)))));
        case 7: {
            List list;
            for (auto count = below(6); count > 0; --count) list.push_back(value(depth - 1));
            return list;
        }
        default: {
            Map map;
            for (auto count = below(30) ? below(6) : below(40); count > 0; --count) map.set(text(), value(depth - 1));
            return map;
        }
        }
    }

private:
    std::mt19937_64 m_random;
};

} // namespace amphora::codec
