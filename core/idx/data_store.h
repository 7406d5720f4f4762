#pragma once

#include "core/idx/models.h"
#include "core/jose/signer.h"
#include "core/node/node.h"

namespace amphora::idx {

/// The genesis of a DID's index (CIP-11): deterministic, so everybody can compute its StreamID. protocol/06 §6.1.
Result<stream::Event> makeIndexGenesis(const did::Did &did);
/// The genesis of a DID's record of one definition. protocol/06 §6.2.
Result<stream::Event> makeRecordGenesis(const did::Did &did, const stream::StreamId &definition);
Result<stream::StreamId> indexIdOf(const did::Did &did);
Result<stream::StreamId> recordIdOf(const did::Did &did, const stream::StreamId &definition);

/// One DID's data set as DIDDataStore keeps it: an index tile from definition to record, and a record tile for each.
/// Core thread; writes join the caller's transaction.
class DataStore {
public:
    DataStore(node::Node &node, const Models &models) : m_node(node), m_models(models) {}

    /// Definition id → "ceramic://…" of the record. Empty if the index was never written. E-SCHEMA if the index has another schema.
    Result<codec::Map> index(const did::Did &did) const;
    /// The record's stream as the index names it, or nothing.
    Result<std::optional<stream::StreamId>> recordId(const did::Did &did, const Definition &definition) const;
    /// The record as known here; nothing if there is none.
    Result<std::optional<node::StreamView>> record(const did::Did &did, const Definition &definition) const;

    /// Makes the record's content `content`: creates record and index entry if needed, otherwise one event with the minimal patch; no event
    /// if nothing changes. E-SCHEMA (where = JSON pointer of the member). Returns the CID of the event that holds the change.
    Result<std::optional<codec::Cid>> write(const jose::Authority &authority, const Definition &definition, const codec::Map &content);

    /// Sets the members of the index that are not there yet; `merged` is the whole content wanted. For re-applying after a split.
    Result<std::optional<codec::Cid>> writeIndex(const jose::Authority &authority, const codec::Map &merged);

private:
    Status ensureIndex(const jose::Authority &authority);
    Status addIndexEntry(const jose::Authority &authority, const Definition &definition, const stream::StreamId &record);
    Result<codec::Cid> update(const jose::Authority &authority, const node::StreamView &view, const codec::Map &content,
                              const std::optional<std::string> &schemaToSet);

    node::Node &m_node;
    const Models &m_models;
};

} // namespace amphora::idx
