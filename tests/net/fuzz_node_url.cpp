#include "core/net/address.h"
#include "core/net/http_client.h"
#include "core/net/url.h"

#include <netinet/in.h>

#include <cstdlib>
#include <cstring>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

/// Whatever was read is a web address without a name in it, and reads back as itself.
void check(const net::Url &url)
{
    expect(url.toString().starts_with(url.isEncrypted() ? "https://" : "http://"));
    expect(!url.host().empty() && url.host().find('@') == std::string::npos);
    const auto again = net::Url::parse(url.toString());
    expect(again && again->toString() == url.toString() && again->isSameHostAndPort(url) && again->hasQuery() == url.hasQuery());
    expect(again->isLoopback() == url.isLoopback() && again->origin() == url.origin());
}

bool isPublicV6(ByteView bytes)
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    std::memcpy(&address.sin6_addr, bytes.data(), 16);
    return net::isPublicAddress(reinterpret_cast<const sockaddr &>(address));
}

bool isPublicV4(ByteView bytes)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    std::memcpy(&address.sin_addr, bytes.data(), 4);
    return net::isPublicAddress(reinterpret_cast<const sockaddr &>(address));
}

/// An IPv4 address is as public in each of its IPv6 wrappings as it is by itself.
void checkAddress(ByteView bytes)
{
    if (bytes.size() == 16) (void)isPublicV6(bytes);
    if (bytes.size() != 4) return;
    Bytes mapped(16, 0), nat64{0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, sixToFour(16, 0);
    mapped[10] = mapped[11] = 0xff;
    sixToFour[0] = 0x20, sixToFour[1] = 0x02;
    std::memcpy(&mapped[12], bytes.data(), 4);
    std::memcpy(&nat64[12], bytes.data(), 4);
    std::memcpy(&sixToFour[2], bytes.data(), 4);
    const bool isPublic = isPublicV4(bytes);
    expect(isPublicV6(mapped) == isPublic && isPublicV6(nat64) == isPublic && isPublicV6(sixToFour) == isPublic);
}

} // namespace

/// The input as an address that a person types, as a URL, as the Location that a page of ours sends, and as the bytes of an IP address.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asText({data, size});
    if (const auto node = net::normalizeNodeUrl(text)) {
        expect(net::normalizeNodeUrl(*node).value() == *node);
        const auto url = net::Url::parse(*node);
        expect(url && !url->hasQuery());
        check(*url);
    }
    if (const auto url = net::Url::parse(text)) check(*url);
    static const auto page = net::Url::parse("https://node.example:8443/a/b?c=d").value();
    if (const auto target = page.resolve(text)) check(*target);
    checkAddress({data, size});
    return 0;
}
