#include "core/idx/models.h"

#include "core/codec/json.h"
#include "core/idx/published_tiles.h"
#include "core/stream/tile.h"

#include <algorithm>
#include <cassert>

namespace amphora::idx {

namespace {

Result<PublishedTile> readTile(std::string_view text)
{
    const auto json = codec::parseJson(text);
    if (!json) return json.error();
    const auto member = [&](const char *name) {
        const auto *value = json->find(name);
        return value && value->asText() ? *value->asText() : std::string();
    };
    const auto *jws = json->find("jws");
    const auto *linked = json->find("linkedBlock");
    if (!jws || !linked) return Error{Errc::format, "a built-in tile lacks its event", member("alias")};
    auto event = stream::eventFromHttpJson(codec::Map{{"jws", *jws}, {"linkedBlock", *linked}});
    if (!event) return event.error();
    auto id = stream::StreamId::parse(member("streamId"));
    if (!id) return id.error();
    auto version = stream::CommitId::parse(member("version"));
    if (!version) return version.error();
    if (id->genesis() != event->cid() || *version != stream::CommitId::ofGenesis(*id))
        return Error{Errc::cidMismatch, "a built-in tile is not the one it is named after", member("alias")};
    if (const auto state = stream::applyTileGenesis(*event); !state) return state.error(); // Checks the signature.
    const auto kind = member("kind") == "definitions" ? PublishedTile::Kind::definition : PublishedTile::Kind::schema;
    return PublishedTile{member("alias"), kind, std::move(*id), std::move(*version), std::move(*event)};
}

} // namespace

Result<Models> Models::load()
{
    Models models;
    for (const auto text : publishedTileTexts()) {
        auto tile = readTile(text);
        if (!tile) return tile.error();
        models.m_tiles.push_back(std::move(*tile));
    }
    for (const auto &tile : models.m_tiles) {
        if (tile.kind != PublishedTile::Kind::definition) continue;
        const auto *data = tile.genesis.data();
        const auto *schema = data ? data->find("schema") : nullptr;
        if (!schema || !schema->asText()) return Error{Errc::format, "a built-in definition names no schema", tile.alias};
        auto version = stream::CommitId::parse(*schema->asText());
        if (!version) return version.error();
        models.m_definitions.push_back({tile.alias, tile.id, std::move(*version)});
    }
    return models;
}

const PublishedTile &Models::tile(std::string_view alias) const
{
    const auto found = std::ranges::find(m_tiles, alias, &PublishedTile::alias);
    assert(found != m_tiles.end());
    return *found;
}

const Definition &Models::definition(std::string_view alias) const
{
    const auto found = std::ranges::find(m_definitions, alias, &Definition::alias);
    assert(found != m_definitions.end());
    return *found;
}

const Definition *Models::definitionOf(const stream::StreamId &id) const noexcept
{
    const auto found = std::ranges::find(m_definitions, id, &Definition::id);
    return found == m_definitions.end() ? nullptr : &*found;
}

std::vector<const PublishedTile *> Models::dependenciesOf(const codec::Map &metadata) const
{
    std::vector<const PublishedTile *> needed;
    const auto text = [&](const char *key) {
        const auto *value = metadata.find(key);
        return value && value->asText() ? *value->asText() : std::string();
    };
    const auto add = [&](const PublishedTile &tile) {
        if (std::ranges::find(needed, &tile) == needed.end()) needed.push_back(&tile);
    };
    const auto schema = stream::CommitId::parse(text("schema"));
    const auto family = stream::StreamId::parse(text("family"));
    for (const auto &tile : m_tiles) {
        const bool isSchema = schema && tile.version == *schema;
        const bool isDefinition = family && tile.id == *family;
        if (isDefinition) add(definitionSchema());
        if (isSchema || isDefinition) add(tile);
    }
    return needed;
}

} // namespace amphora::idx
