#include "core/codec/multibase.h"

#include <algorithm>
#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

std::string lowered(std::string_view written)
{
    std::string text(written);
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
        if (const auto read = decodeBase(base, text)) expect(lowered(encodeBase(base, *read)) == lowered(text));
        const auto prefixed = encodeMultibase(base, bytes);
        expect(decodeMultibase(prefixed).value() == toBytes(bytes));
        // Only the base of this prefix can have been the one that was read.
        if (multi && prefixed[0] == text[0]) isWritten = lowered(encodeMultibase(base, *multi)) == lowered(text);
    }
    expect(!multi || isWritten);

    expect(fromHex(toHex(bytes)).value() == toBytes(bytes));
    expect(fromBase64Url(toBase64Url(bytes)).value() == toBytes(bytes));
    expect(fromBase64(toBase64(bytes)).value() == toBytes(bytes));
    if (const auto read = fromHex(text)) expect(toHex(*read) == lowered(text));
    if (const auto read = fromBase64Url(text)) expect(toBase64Url(*read) == text);
    if (const auto read = fromBase64(text)) expect(toBase64(*read) == text.substr(0, text.find('=')));
    return 0;
}
