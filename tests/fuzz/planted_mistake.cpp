#include "core/codec/json.h"

#include <vector>

using namespace amphora;

/// The proof that fuzzing finds what it should: a mistake made on purpose behind a decoder, as it could stand in a hurried patch. An index
/// that the input names is believed. packaging/fuzz.sh fails unless this is found; nothing else is built from it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = codec::parseJson(asText({data, size}));
    if (!input) return 0;
    const auto *names = input->find("names");
    const auto *chosen = input->find("chosen");
    if (!names || !names->asList() || !chosen || !chosen->asInteger() || chosen->asInteger()->isNegative) return 0;
    std::vector<std::size_t> lengths;
    for (const auto &name : *names->asList()) lengths.push_back(name.asText() ? name.asText()->size() : 0);
    return lengths.data()[chosen->asInteger()->argument] > size ? -1 : 0;
}
