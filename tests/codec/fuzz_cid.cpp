#include "core/codec/cid.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

/// Laws: bytes and text of a CID are stable, what is read from bytes is exactly those bytes, and nothing may follow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto cid = Cid::parse(asText(bytes))) {
        if (*Cid::parse(cid->toString()) != *cid || *Cid::fromBytes(cid->toBytes()) != *cid) std::abort();
    }
    if (const auto cid = Cid::fromBytes(bytes)) {
        if (cid->toBytes() != toBytes(bytes) || *Cid::parse(cid->toString()) != *cid) std::abort();
        auto longer = toBytes(bytes);
        longer.push_back(0);
        if (Cid::fromBytes(longer)) std::abort();
    }
    auto rest = bytes;
    if (const auto cid = Cid::take(rest)) {
        if (*Cid::fromBytes(bytes.first(size - rest.size())) != *cid) std::abort();
        if (cid->matches(bytes) && cid->hash().code() != kHashIdentity && cid->hash().code() != kHashSha256) std::abort();
    } else if (rest.size() != size) {
        std::abort(); // A failed take leaves its input alone.
    }
    return 0;
}
