#include "core/schema/ecma_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace amphora::schema {

namespace {

template <typename T, void (*free)(T *)>
struct Freed {
    void operator()(T *object) const { free(object); }
};
template <typename T, void (*free)(T *)>
using Owned = std::unique_ptr<T, Freed<T, free>>;

constexpr std::uint32_t kParenthesesMax = 100;
constexpr std::uint32_t kHeapKibibytesMax = 4 * 1024;
constexpr std::uint32_t kBacktrackingMax = 10'000; ///< Of backtracking; what it costs in memory is bound by the heap limit.
constexpr std::size_t kStepsPerItem = 4; ///< What trying one item of the pattern costs.
constexpr std::size_t kPassedPerStep = 4; ///< Characters run over without a callout that cost one step.

/// PCRE2's own match limit counts anew at every start position, so it bounds nothing for a long text. The compiler therefore puts a
/// callout before every item (PCRE2_AUTO_CALLOUT) and these are counted over the whole search.
struct Meter {
    std::size_t *steps;
    std::size_t lastPosition = 0;
};

int countStep(pcre2_callout_block *block, void *data)
{
    auto &meter = *static_cast<Meter *>(data);
    const auto moved = block->current_position > meter.lastPosition ? block->current_position - meter.lastPosition : 0;
    meter.lastPosition = block->current_position;
    const auto cost = kStepsPerItem + moved / kPassedPerStep;
    if (cost > *meter.steps) {
        *meter.steps = 0;
        return PCRE2_ERROR_CALLOUT;
    }
    *meter.steps -= cost;
    return 0;
}

const pcre2_code *codeOf(const std::shared_ptr<const void> &code) { return static_cast<const pcre2_code *>(code.get()); }

} // namespace

Result<EcmaPattern> EcmaPattern::compile(std::string_view written)
{
    if (written.size() > kBytesMax) return Error{Errc::schema, "a pattern is too long"};
    const auto pattern = ecmaToPcre(written);
    if (!pattern) return pattern.error();
    const Owned<pcre2_compile_context, pcre2_compile_context_free> context(pcre2_compile_context_create(nullptr));
    if (!context) return Error{Errc::schema, "no memory for a pattern"};
    pcre2_set_parens_nest_limit(context.get(), kParenthesesMax);
    const auto options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C
        | PCRE2_AUTO_CALLOUT;
    int error = 0;
    PCRE2_SIZE offset = 0;
    auto *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern->data()), pattern->size(), options, &error, &offset, context.get());
    if (!code) return Error{Errc::schema, "a pattern does not compile", std::string(written)};
    return EcmaPattern(std::shared_ptr<const void>(code, [](const void *used) { pcre2_code_free(static_cast<pcre2_code *>(const_cast<void *>(used))); }));
}

EcmaPattern::Answer EcmaPattern::search(std::string_view text, std::size_t &steps) const
{
    const Owned<pcre2_match_context, pcre2_match_context_free> context(pcre2_match_context_create(nullptr));
    const Owned<pcre2_match_data, pcre2_match_data_free> match(pcre2_match_data_create_from_pattern(codeOf(m_code), nullptr));
    if (!context || !match) return Answer::tooMuchWork;
    const auto scan = 1 + text.size() / kPassedPerStep; // PCRE2 looks once for a character that every match must hold.
    if (scan > steps) return Answer::tooMuchWork;
    steps -= scan;
    Meter meter{&steps};
    pcre2_set_callout(context.get(), countStep, &meter);
    pcre2_set_heap_limit(context.get(), kHeapKibibytesMax);
    pcre2_set_depth_limit(context.get(), kBacktrackingMax);
    const int found = pcre2_match(codeOf(m_code), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, match.get(), context.get());
    if (found >= 0) return Answer::found;
    return found == PCRE2_ERROR_NOMATCH ? Answer::missing : Answer::tooMuchWork;
}

std::size_t EcmaPattern::compiledBytes() const noexcept
{
    std::size_t size = 0;
    pcre2_pattern_info(codeOf(m_code), PCRE2_INFO_SIZE, &size);
    return size;
}

} // namespace amphora::schema
