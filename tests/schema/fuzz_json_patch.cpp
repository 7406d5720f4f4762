#include "core/codec/json.h"
#include "core/schema/json_patch.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::schema;

/// The input is JSON [document, patch, other]: the patch is applied by both rules, and the diff from document to other must lead there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = codec::parseJson({reinterpret_cast<const char *>(data), size});
    if (!input || !input->asList() || input->asList()->size() != 3) return 0;
    const auto &document = (*input->asList())[0], &patch = (*input->asList())[1], &other = (*input->asList())[2];
    const auto strict = applyPatch(document, patch, PatchRules::strict);
    (void)applyPatch(document, patch, PatchRules::lax);
    if (strict) {
        // A document may be as deep as DAG-CBOR allows, which is deeper than JSON that we write.
        const auto printed = codec::printJson(*strict);
        if (printed ? printed->size() > 64 * kPatchedValueNodesMax : printed.error().code != Errc::depth) std::abort();
    }
    if (const auto made = diff(document, other)) {
        const auto there = applyPatch(document, *made, PatchRules::strict);
        if (!there || !(*there == other)) std::abort();
    }
    return 0;
}
