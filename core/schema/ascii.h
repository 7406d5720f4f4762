#pragma once

namespace amphora::schema {

/// Classes of ASCII alone, whatever the locale: the grammars of RFC 3986, RFC 3339 and ECMA-262 mean these.
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

} // namespace amphora::schema
