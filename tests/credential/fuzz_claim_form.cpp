#include "core/credential/claim_form.h"

#include "core/codec/json.h"
#include "core/credential/issue.h"

#include <cstdlib>

using namespace amphora;

/// A schema of anybody, and behind a zero byte what somebody types into its first fields, a line each: problems lie at fields or at the whole,
/// and what has no problem fits the schema.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const auto end = std::min(input.find('\0'), input.size());
    const auto schema = codec::parseJson(input.substr(0, end));
    if (!schema) return 0;
    const auto form = credential::claimFormOf(*schema);
    if (!form) return 0;
    std::map<std::string, std::string> typed;
    for (std::size_t at = end + 1, field = 0; at < input.size() && field < (*form)->fields.size(); ++field) {
        const auto stop = std::min(input.find('\0', at), input.size());
        typed[(*form)->fields[field].pointer] = input.substr(at, stop - at);
        at = stop + 1;
    }
    for (const auto &field : (*form)->fields)
        if (!field.initial.empty()) typed.try_emplace(field.pointer, field.initial);
    const auto filled = credential::fillForm(**form, typed);
    if (filled.problems.empty() && !(*form)->rules.check(codec::Value(filled.claims)).empty()) std::abort();
    for (const auto &problem : filled.problems)
        if (!problem.pointer.empty() && !(*form)->find(problem.pointer)) std::abort();
    for (const auto &field : (*form)->fields) (void)credential::valueAt(filled.claims, field.pointer);
    for (const auto &pointer : credential::memberPointers(filled.claims))
        if (!credential::valueAt(filled.claims, pointer)) std::abort();
    return 0;
}
