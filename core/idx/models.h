#pragma once

#include "core/stream/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace amphora::idx {

/// A schema or definition tile that is built in: its original signed genesis event of 2021 (resources/models/ORIGIN.md).
struct PublishedTile {
    enum class Kind { schema, definition };
    std::string alias; ///< "BasicProfile", "basicProfile", …
    Kind kind;
    stream::StreamId id;
    stream::CommitId version; ///< What `schema` values name.
    stream::Event genesis;
};

/// What a record is made after: a definition tile and the schema it names.
struct Definition {
    std::string alias;
    stream::StreamId id;
    stream::CommitId schema;
};

/// The published tiles that this program carries. Every hash, signature and StreamID is checked when they are loaded.
class Models {
public:
    /// E-CID-MISMATCH, E-SIG or E-FORMAT if the build carries a damaged event.
    static Result<Models> load();

    /// In the order in which a fresh node takes them.
    const std::vector<PublishedTile> &tiles() const noexcept { return m_tiles; }
    const PublishedTile &definitionSchema() const { return tile("DataStoreDefinition"); }
    const PublishedTile &indexSchema() const { return tile("DataStoreIndex"); }
    const Definition &basicProfile() const { return definition("basicProfile"); }
    const Definition &cryptoAccounts() const { return definition("cryptoAccounts"); }
    const std::vector<Definition> &definitions() const noexcept { return m_definitions; }
    const Definition *definitionOf(const stream::StreamId &id) const noexcept;

    /// What a node must hold before it takes a stream with this header: schema and definition tiles, in order.
    std::vector<const PublishedTile *> dependenciesOf(const codec::Map &metadata) const;

private:
    Models() = default;
    const PublishedTile &tile(std::string_view alias) const;
    const Definition &definition(std::string_view alias) const;

    std::vector<PublishedTile> m_tiles;
    std::vector<Definition> m_definitions;
};

} // namespace amphora::idx
