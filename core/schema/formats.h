#pragma once

#include <string_view>

namespace amphora::schema {

using FormatCheck = bool (*)(std::string_view text);

/// The check of a `format`, as ajv-formats 2 asserts it (protocol/04 §4.4), except that date-time wants its time zone, as RFC 3339 does.
/// A null pointer for a name it does not know (or does not check): that format is ignored. `regex` is not here, the evaluator does it.
FormatCheck formatCheck(std::string_view name);

bool isIpv6(std::string_view text);

} // namespace amphora::schema
