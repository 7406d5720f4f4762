#include "core/idx/data_store.h"

#include "core/schema/json_patch.h"
#include "core/schema/json_schema.h"

namespace amphora::idx {

using stream::StreamId;

Result<stream::Event> makeIndexGenesis(const did::Did &did)
{
    return stream::makeDeterministicTile({did, "IDX", {}, std::nullopt, std::nullopt, false});
}

Result<stream::Event> makeRecordGenesis(const did::Did &did, const StreamId &definition)
{
    return stream::makeDeterministicTile({did, definition.toString(), {}, std::nullopt, std::nullopt, false});
}

Result<StreamId> indexIdOf(const did::Did &did)
{
    const auto genesis = makeIndexGenesis(did);
    if (!genesis) return genesis.error();
    return stream::tileIdOf(*genesis);
}

Result<StreamId> recordIdOf(const did::Did &did, const StreamId &definition)
{
    const auto genesis = makeRecordGenesis(did, definition);
    if (!genesis) return genesis.error();
    return stream::tileIdOf(*genesis);
}

Result<codec::Map> DataStore::index(const did::Did &did) const
{
    const auto id = indexIdOf(did);
    if (!id) return id.error();
    const auto view = m_node.load(*id);
    if (!view) {
        if (view.error().code == Errc::notFound) return codec::Map{};
        return view.error();
    }
    const auto schema = view->state.schema();
    if (!schema) return codec::Map{}; // Never written.
    if (*schema != m_models.indexSchema().version.toUrl())
        return Error{Errc::schema, "the index has another schema than IdentityIndex", id->toString()};
    const auto *content = view->state.current().asMap();
    return content ? *content : codec::Map{};
}

Result<std::optional<StreamId>> DataStore::recordId(const did::Did &did, const Definition &definition) const
{
    const auto entries = index(did);
    if (!entries) return entries.error();
    const auto *entry = entries->find(definition.id.toString());
    if (!entry || !entry->asText()) return std::optional<StreamId>();
    auto id = StreamId::parse(*entry->asText());
    if (!id) return id.error();
    return std::optional<StreamId>(std::move(*id));
}

Result<std::optional<node::StreamView>> DataStore::record(const did::Did &did, const Definition &definition) const
{
    const auto id = recordId(did, definition);
    if (!id) return id.error();
    if (!*id) return std::optional<node::StreamView>();
    auto view = m_node.load(**id);
    if (!view) {
        if (view.error().code == Errc::notFound) return std::optional<node::StreamView>();
        return view.error();
    }
    return std::optional<node::StreamView>(std::move(*view));
}

Result<codec::Cid> DataStore::update(const jose::Authority &authority, const node::StreamView &view, const codec::Map &content,
                                     const std::optional<std::string> &schemaToSet)
{
    const auto before = view.state.current().asMap() ? view.state.current() : codec::Value(codec::Map{});
    const auto patch = schema::diff(before, codec::Value(content));
    if (!patch) return patch.error();
    codec::Map header;
    if (schemaToSet) header.set("schema", codec::Value(*schemaToSet));
    const auto event = stream::makeTileUpdate(view.id, view.state.tip(), *patch, header, authority);
    if (!event) return event.error();
    if (auto appended = m_node.append(view.id, *event); !appended) return appended.error();
    return event->cid();
}

Status DataStore::ensureIndex(const jose::Authority &authority)
{
    const auto genesis = makeIndexGenesis(authority.controller);
    if (!genesis) return genesis.error();
    const auto id = stream::tileIdOf(*genesis);
    if (auto begun = m_node.append(id, *genesis); !begun) return begun;
    const auto view = m_node.load(id);
    if (!view) return view.error();
    if (view->state.schema()) return ok();
    // CIP-11: the owner's first write sets the schema and changes nothing else.
    const auto *content = view->state.current().asMap();
    const auto first = update(authority, *view, content ? *content : codec::Map{}, m_models.indexSchema().version.toUrl());
    return first ? ok() : Status(first.error());
}

Status DataStore::addIndexEntry(const jose::Authority &authority, const Definition &definition, const StreamId &record)
{
    if (auto ready = ensureIndex(authority); !ready) return ready;
    auto entries = index(authority.controller);
    if (!entries) return entries.error();
    if (entries->contains(definition.id.toString())) return ok();
    entries->set(definition.id.toString(), codec::Value(record.toUrl()));
    const auto written = writeIndex(authority, *entries);
    return written ? ok() : Status(written.error());
}

Result<std::optional<codec::Cid>> DataStore::writeIndex(const jose::Authority &authority, const codec::Map &merged)
{
    const auto id = indexIdOf(authority.controller);
    if (!id) return id.error();
    const auto view = m_node.load(*id);
    if (!view) return view.error();
    if (view->state.current() == codec::Value(merged)) return std::optional<codec::Cid>();
    auto written = update(authority, *view, merged, std::nullopt);
    if (!written) return written.error();
    return std::optional<codec::Cid>(std::move(*written));
}

Result<std::optional<codec::Cid>> DataStore::write(const jose::Authority &authority, const Definition &definition,
                                                   const codec::Map &content)
{
    // Judged before anything is signed, so that the first failing member is named.
    const auto schemaUrl = definition.schema.toUrl();
    const auto schemaContent = m_node.schemaContent(schemaUrl);
    if (!schemaContent) return schemaContent.error();
    const auto schema = schema::JsonSchema::compile(*schemaContent);
    if (!schema) return schema.error();
    if (auto valid = schema->validate(codec::Value(content)); !valid) return valid.error();

    const auto known = recordId(authority.controller, definition);
    if (!known) return known.error();
    std::optional<StreamId> id = *known;
    if (!id) {
        const auto genesis = makeRecordGenesis(authority.controller, definition.id);
        if (!genesis) return genesis.error();
        id = stream::tileIdOf(*genesis);
        if (auto begun = m_node.append(*id, *genesis); !begun) return begun.error();
    }
    const auto view = m_node.load(*id);
    if (!view) return view.error();
    const bool needsSchema = view->state.schema() != schemaUrl;
    std::optional<codec::Cid> written;
    if (needsSchema || view->state.current() != codec::Value(content)) {
        auto updated = update(authority, *view, content, needsSchema ? std::optional(schemaUrl) : std::nullopt);
        if (!updated) return updated.error();
        written = std::move(*updated);
    }
    if (auto listed = addIndexEntry(authority, definition, *id); !listed) return listed.error();
    return written;
}

} // namespace amphora::idx
