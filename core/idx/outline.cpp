#include "core/idx/outline.h"

#include "core/codec/json.h"

namespace amphora::idx {

namespace {

constexpr std::pair<StreamKind, std::string_view> kKinds[] = {
    {StreamKind::index, "index"},           {StreamKind::profile, "profile"}, {StreamKind::record, "record"},
    {StreamKind::definition, "definition"}, {StreamKind::schema, "schema"},   {StreamKind::tile, "tile"}};

StreamKind kindOf(const Models &models, const stream::TileState &state)
{
    const auto &metadata = state.currentMetadata();
    const auto *family = metadata.find("family");
    if (family && family->asText()) {
        if (*family->asText() == "IDX") return StreamKind::index;
        if (*family->asText() == models.basicProfile().id.toString()) return StreamKind::profile;
        for (const auto &definition : models.definitions())
            if (*family->asText() == definition.id.toString()) return StreamKind::record;
    }
    if (state.schema() == models.definitionSchema().version.toUrl()) return StreamKind::definition;
    const auto *schema = state.current().find("$schema");
    return schema && schema->asText() ? StreamKind::schema : StreamKind::tile;
}

std::string titleIn(const codec::Value &content)
{
    for (const auto *member : {"title", "name"}) {
        const auto *value = content.find(member);
        if (!value || !value->asText() || !codec::isUtf8(*value->asText())) continue;
        auto text = value->asText()->substr(0, kTitleBytesMax);
        while (!text.empty() && !codec::isUtf8(text)) text.pop_back();
        if (!text.empty()) return text;
    }
    return {};
}

} // namespace

std::string_view kindText(StreamKind kind) noexcept
{
    for (const auto &[value, word] : kKinds)
        if (value == kind) return word;
    return "tile";
}

StreamKind kindOf(std::string_view text) noexcept
{
    for (const auto &[value, word] : kKinds)
        if (word == text) return value;
    return StreamKind::tile;
}

node::Outline outlineOf(const Models &models, const stream::StreamId &, const stream::TileState &state)
{
    return {std::string(kindText(kindOf(models, state))), titleIn(state.current())};
}

} // namespace amphora::idx
