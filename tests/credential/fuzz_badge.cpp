#include "core/credential/badge.h"

#include "core/codec/json.h"

#include <cstdlib>

using namespace amphora;

/// A picture of anybody: whatever comes out is text within the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = credential::textOfBadge({data, size});
    if (text && (!codec::isUtf8(*text) || text->size() > credential::kBadgeTextMax || !credential::isPng({data, size}))) std::abort();
    return 0;
}
