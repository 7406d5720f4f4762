#pragma once

#include "core/codec/json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace amphora::test {

/// JSON written in a test, as a Value. Throws where the test's own text is wrong.
inline codec::Value json(std::string_view text)
{
    auto value = codec::parseJson(text);
    if (!value) throw std::runtime_error("the test's JSON: " + value.error().detail + ": " + std::string(text));
    return std::move(value).value();
}
/// An entry of a file of cases.
inline codec::Value valueOf(const nlohmann::json &value) { return json(std::string_view(value.dump())); }
inline codec::Value valueOf(const nlohmann::ordered_json &value) { return json(std::string_view(value.dump())); }

inline std::string printed(const codec::Value &value) { return codec::printJson(value).value(); }

} // namespace amphora::test
