#pragma once

struct sockaddr;

namespace amphora::net {

/// True for an address of the open internet. False for loopback, private, shared, link-local, multicast, documentation, benchmark and
/// reserved ranges (the special-purpose registries of RFC 6890), also when one is wrapped in IPv6 (mapped, NAT64, 6to4), and for
/// anything that is neither IPv4 nor IPv6.
bool isPublicAddress(const sockaddr &address) noexcept;

} // namespace amphora::net
