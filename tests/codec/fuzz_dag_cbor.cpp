#include "core/codec/dag_cbor.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

/// Laws: both readings agree; what is read strictly is written as the same bytes; what was read at all can be written, and that is canonical.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const auto strict = decodeDagCbor(bytes, Reading::strict);
    const auto lenient = decodeDagCbor(bytes, Reading::lenient);
    if (bool(strict) != (lenient && lenient->isCanonical)) std::abort();
    if (!lenient) return 0;
    const auto written = encodeDagCbor(lenient->value);
    if (!written) std::abort();
    if (equalBytes(*written, bytes) != lenient->isCanonical) std::abort();
    const auto again = decodeDagCbor(*written, Reading::strict);
    if (!again || !(again->value == lenient->value)) std::abort();
    return 0;
}
