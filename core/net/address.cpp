#include "core/net/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <span>

namespace amphora::net {

namespace {

struct Range {
    std::uint32_t network;
    int bits;
};

constexpr std::uint32_t v4(unsigned a, unsigned b, unsigned c, unsigned d) { return a << 24 | b << 16 | c << 8 | d; }

constexpr std::array kClosedV4 = {
    Range{v4(0, 0, 0, 0), 8}, Range{v4(10, 0, 0, 0), 8}, Range{v4(100, 64, 0, 0), 10}, Range{v4(127, 0, 0, 0), 8},
    Range{v4(169, 254, 0, 0), 16}, Range{v4(172, 16, 0, 0), 12}, Range{v4(192, 0, 0, 0), 24}, Range{v4(192, 0, 2, 0), 24},
    Range{v4(192, 168, 0, 0), 16}, Range{v4(198, 18, 0, 0), 15}, Range{v4(198, 51, 100, 0), 24}, Range{v4(203, 0, 113, 0), 24},
    Range{v4(224, 0, 0, 0), 3}, // multicast, reserved, broadcast
};

bool isPublicV4(std::uint32_t address) noexcept
{
    for (const auto &[network, bits] : kClosedV4)
        if ((address ^ network) >> (32 - bits) == 0) return false;
    return true;
}

std::uint32_t v4At(std::span<const std::uint8_t, 16> bytes, std::size_t at) noexcept
{
    return v4(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
}

bool startsWith(std::span<const std::uint8_t, 16> bytes, std::initializer_list<std::uint8_t> prefix) noexcept
{
    return std::memcmp(bytes.data(), prefix.begin(), prefix.size()) == 0;
}

bool isPublicV6(std::span<const std::uint8_t, 16> bytes) noexcept
{
    if (startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return isPublicV4(v4At(bytes, 12)); // mapped
    if (startsWith(bytes, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return isPublicV4(v4At(bytes, 12)); // NAT64
    if (startsWith(bytes, {0x20, 0x02})) return isPublicV4(v4At(bytes, 2)); // 6to4
    if (startsWith(bytes, {0x20, 0x01, 0x0d, 0xb8})) return false; // documentation
    if (startsWith(bytes, {0x20, 0x01}) && bytes[2] < 2) return false; // 2001::/23: Teredo, ORCHID, benchmarks
    return bytes[0] >> 5 == 1; // 2000::/3 is all that was ever given out as global unicast
}

} // namespace

bool isPublicAddress(const sockaddr &address) noexcept
{
    if (address.sa_family == AF_INET) {
        sockaddr_in v4Address;
        std::memcpy(&v4Address, &address, sizeof v4Address);
        return isPublicV4(ntohl(v4Address.sin_addr.s_addr));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 v6Address;
        std::memcpy(&v6Address, &address, sizeof v6Address);
        return isPublicV6(std::span<const std::uint8_t, 16>(v6Address.sin6_addr.s6_addr));
    }
    return false;
}

} // namespace amphora::net
