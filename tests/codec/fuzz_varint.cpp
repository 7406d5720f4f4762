#include "core/codec/multihash.h"
#include "core/codec/varint.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

/// Law: what is read from the front is exactly what would have been written there; a refusal moves nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    auto rest = bytes;
    if (const auto value = takeVarint(rest)) {
        Bytes written;
        appendVarint(written, *value);
        if (!equalBytes(written, bytes.first(size - rest.size()))) std::abort();
    } else if (rest.size() != size) {
        std::abort();
    }
    rest = bytes;
    if (const auto hash = Multihash::take(rest)) {
        if (!equalBytes(hash->toBytes(), bytes.first(size - rest.size()))) std::abort();
        if (!Multihash::fromBytes(hash->toBytes())) std::abort();
    } else if (rest.size() != size) {
        std::abort();
    }
    return 0;
}
