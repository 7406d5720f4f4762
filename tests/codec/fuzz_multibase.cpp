#include "core/codec/multibase.h"

#include <algorithm>
#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

namespace {

std::string lowered(std::string text)
{
    for (auto &c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

} // namespace

/// Law: each base reads a text only if it would write it, but for letter case where a base has none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, std::min<std::size_t>(size, 200));
    const auto text = asText({data, size});
    const auto multi = decodeMultibase(text);
    bool isWritten = false;
    for (int i = 0; i <= static_cast<int>(Base::base64UrlPad); ++i) {
        const auto base = static_cast<Base>(i);
        if (const auto read = decodeBase(base, text)) {
            const auto written = encodeBase(base, *read);
            if (written != text && lowered(written) != lowered(std::string(text))) std::abort();
        }
        if (*decodeMultibase(encodeMultibase(base, bytes)) != toBytes(bytes)) std::abort();
        if (multi) isWritten = isWritten || lowered(encodeMultibase(base, *multi)) == lowered(std::string(text));
    }
    if (multi && !isWritten) std::abort();
    return 0;
}
