#pragma once

#include "core/codec/value.h"

#include <memory>
#include <vector>

namespace amphora::schema {

struct CompiledSchema;

/// A compiled draft-07 schema (2020-12 comes later). Values are judged as JSON: lengths count code points, 1.0 is an integer, patterns are
/// ECMA-262 style searched unanchored by pcre2 with match and depth limits, `format` date, date-time, uri, email … is asserted as ajv-formats does.
class JsonSchema {
public:
    static constexpr std::size_t kBytesMax = 256 * 1024; ///< Of its canonical encoding.
    static constexpr int kDepthMax = 64;
    static constexpr std::size_t kStepsMax = 1'000'000; ///< Values and keywords looked at, items of patterns tried, by one check.
    static constexpr std::size_t kPatternBytesMax = 4 * 1024 * 1024; ///< Of all its patterns, compiled.

    /// E-SCHEMA if it is no valid draft-07 schema, has an unresolvable or remote $ref, or an unusable pattern; E-UNSUPPORTED (where =
    /// the keyword or the $schema) for another dialect. Unknown keywords are ignored, as draft-07 says.
    static Result<JsonSchema> compile(const codec::Value &schema);

    struct Failure {
        std::string path; ///< JSON Pointer into the value, "" for the root; for an unwanted member, that member.
        std::string keyword; ///< "maxLength", "required", …; "false" for a schema that allows nothing; "limits" where checking was given up.
        std::string limit; ///< The keyword's value as JSON, for words: "150"; the name that is missing for required and dependencies; "" if long.
    };
    /// All failures, those of a value before those of its members and these in the value's order, at most kFailuresMax; empty = valid.
    /// The work is bounded (kStepsMax): whoever wrote schema and value cannot keep us busy; the value then counts as invalid ("limits").
    static constexpr std::size_t kFailuresMax = 100;
    std::vector<Failure> check(const codec::Value &value) const;
    /// E-SCHEMA with where = path of the first failure.
    Status validate(const codec::Value &value) const;

    JsonSchema(JsonSchema &&) noexcept;
    JsonSchema &operator=(JsonSchema &&) noexcept;
    ~JsonSchema();

private:
    explicit JsonSchema(std::unique_ptr<const CompiledSchema> compiled);
    std::unique_ptr<const CompiledSchema> m_compiled;
};

} // namespace amphora::schema
