#include "core/codec/json.h"
#include "core/schema/json_schema.h"

using namespace amphora;
using namespace amphora::schema;

/// The input is JSON [schema, value]; both come from strangers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = codec::parseJson({reinterpret_cast<const char *>(data), size});
    if (!input || !input->asList() || input->asList()->size() != 2) return 0;
    const auto schema = JsonSchema::compile((*input->asList())[0]);
    if (schema) (void)schema->validate((*input->asList())[1]);
    return 0;
}
