#pragma once

#include "core/codec/value.h"

namespace amphora::codec {

inline constexpr int kJsonDepthMax = 64;

/// JSON text (RFC 8259) as a Value. Refused: duplicate keys, lone surrogates, invalid UTF-8, depth over kJsonDepthMax, anything behind the
/// value. Numbers follow what JavaScript would make of them (protocol/01 §1.5 rule 4): whole and within ±(2^53−1) → integer, also when
/// written 2.0 or 2e0; everything else → float. Keys that look like DAG-JSON stay ordinary keys.
Result<Value> parseJson(std::string_view text);
/// Whether parseJson() refused the text because a member stands there twice.
bool isDuplicateKey(const Error &error) noexcept;

/// Compact JSON in the map's own order. E-FORMAT if the value holds bytes, links, NaN or invalid UTF-8.
Result<std::string> printJson(const Value &value);

/// The same with two-space indentation, for people; bytes and links are printed in their DAG-JSON form.
std::string printJsonForPeople(const Value &value);

/// DAG-JSON (protocol/01 §1.7): links {"/": cid}, bytes {"/": {"bytes": …}}, keys sorted bytewise, no white space.
Result<Value> parseDagJson(std::string_view text);
Result<std::string> printDagJson(const Value &value);

/// True if the text is well-formed UTF-8 without surrogates.
bool isUtf8(std::string_view text) noexcept;
/// Number of Unicode code points of well-formed UTF-8.
std::size_t countCodePoints(std::string_view text) noexcept;

} // namespace amphora::codec
