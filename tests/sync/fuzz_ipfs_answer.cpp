#include "core/sync/ipfs_answers.h"

#include <cstdlib>

using namespace amphora;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = asText({data, size});
    if (const auto key = sync::readBlockKey(body)) {
        const auto again = codec::Cid::parse(key->toString());
        if (!again || *again != *key) std::abort();
    } else if (key.error().code != Errc::nodeLied) {
        std::abort();
    }
    (void)sync::isIpfsVersion(body);
    return 0;
}
