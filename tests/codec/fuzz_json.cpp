#include "core/codec/json.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

/// Law: whatever is read prints, and reads back as the same value, in all three forms of JSON that we write.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asText({data, size});
    if (const auto value = parseJson(text)) {
        if (!isUtf8(text)) std::abort();
        const auto printed = printJson(*value);
        if (!printed) std::abort();
        for (const auto &form : {*printed, printJsonForPeople(*value)}) {
            const auto again = parseJson(form);
            if (!again || !(*again == *value)) std::abort();
        }
    }
    if (const auto value = parseDagJson(text)) {
        const auto printed = printDagJson(*value);
        if (!printed) return 0; // Deeper than data may be: brackets of links and bytes count in text only.
        const auto again = parseDagJson(*printed);
        if (!again || !(*again == *value)) std::abort();
        if (printDagJson(*again).value() != *printed) std::abort();
    }
    return 0;
}
