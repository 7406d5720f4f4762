#pragma once

#include "core/codec/block.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"

#include "tests/support/suite.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>

namespace amphora::test {

/// The cases of tests/vectors/golden/NAME.json.
inline nlohmann::json goldenCases(const std::string &name)
{
    return readJson(vectorsPath(QString::fromStdString("golden/" + name + ".json"))).at("cases");
}

/// Values of test data: {"/": …} is a link or bytes. Throws (the test fails with these words) if the data is not DAG-JSON.
inline codec::Value valueOf(const nlohmann::json &json)
{
    auto value = codec::parseDagJson(json.dump());
    if (!value) throw std::runtime_error("no DAG-JSON: " + value.error().detail + ": " + json.dump().substr(0, 200));
    return std::move(*value);
}

inline nlohmann::json jsonOf(const codec::Value &value)
{
    return nlohmann::json::parse(codec::printDagJson(value).value());
}

inline Bytes bytesOf(const std::string &hex) { return codec::fromHex(hex).value(); }
inline codec::Cid cidOf(const std::string &text) { return codec::Cid::parse(text).value(); }

/// The block that test data gives as CID and hex.
inline codec::Block blockOf(const std::string &cid, const std::string &hex)
{
    return codec::Block::check(cidOf(cid), bytesOf(hex)).value();
}

} // namespace amphora::test
