#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace amphora::schema {

/// A regular expression of ECMA-262 (as with the flag `u`), searched unanchored by PCRE2. Cheap to copy.
class EcmaPattern {
public:
    static constexpr std::size_t kBytesMax = 8 * 1024; ///< Of the written pattern.

    /// E-SCHEMA for what is no ECMA-262 pattern, or one that PCRE2 cannot run (look-behind of varying length, over 64 KiB when compiled).
    static Result<EcmaPattern> compile(std::string_view written);

    enum class Answer { found, missing, tooMuchWork };
    /// Takes what it costs from `steps`; tooMuchWork when they are used up, when memory is, or for text that is not UTF-8.
    Answer search(std::string_view text, std::size_t &steps) const;

    std::size_t compiledBytes() const noexcept;

private:
    explicit EcmaPattern(std::shared_ptr<const void> code) : m_code(std::move(code)) {}
    std::shared_ptr<const void> m_code; ///< A pcre2_code.
};

/// The pattern in PCRE2's syntax: what both write differently is rewritten, what only PCRE2 knows is refused with E-SCHEMA.
Result<std::string> ecmaToPcre(std::string_view written);

} // namespace amphora::schema
