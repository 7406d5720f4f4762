#pragma once

#include "core/stream/tile.h"

#include "tests/support/test_signer.h"
#include "tests/support/values.h"

#include <stdexcept>

namespace amphora::test {

/// A signed event from the hex of its two blocks.
inline Result<stream::Event> signedEventOf(const codec::Block &envelope, const codec::Block &linked)
{
    return stream::decodeEvent({envelope, linked, {}});
}

/// The header of test data as the type a tile is made from. Throws if it says something this type cannot.
inline stream::TileHeader tileHeaderOf(const nlohmann::json &json)
{
    const auto text = [&](const char *key) {
        return json.contains(key) ? std::optional(json.at(key).get<std::string>()) : std::nullopt;
    };
    if (json.at("controllers").size() != 1) throw std::runtime_error("not one controller");
    for (const auto &[key, value] : json.items())
        if (std::string_view("controllers family tags schema unique forbidControllerChange").find(key) == std::string_view::npos)
            throw std::runtime_error("unknown member of a header: " + key);
    return {did::Did::parse(json.at("controllers").at(0).get<std::string>()).value(),
            text("family"),
            json.value("tags", std::vector<std::string>()),
            text("schema"),
            text("unique"),
            json.value("forbidControllerChange", false)};
}

/// A tile as it stands after `prev`, of which only content and controller matter.
inline stream::TileState stateOf(const codec::Value &content, const std::string &controller, const codec::Cid &init, const codec::Cid &prev)
{
    stream::TileState state;
    state.content = content;
    state.metadata = codec::Map{{"controllers", codec::List{controller}}};
    state.isSigned = true;
    state.log.push_back({init, stream::EventKind::init, std::nullopt});
    if (prev != init) state.log.push_back({prev, stream::EventKind::data, std::nullopt});
    return state;
}

} // namespace amphora::test
