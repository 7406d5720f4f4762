#include "core/store/connection.h"
#include "core/store/row.h"
#include "core/store/store.h"

namespace amphora::store {

namespace {

#define AMPHORA_NODE_COLUMNS                                                                                 \
    "id, url, ipfs_url, kind, chain, backup, \"read\", anchor, private, added_at, consent_at, last_ok_at, "  \
    "last_error, sum"
#define AMPHORA_OUTBOX_COLUMNS "o.cid, o.node, o.stream, o.tries, o.next_try, o.reason, o.added_at, o.sum"

std::optional<NodeRow> readNode(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    NodeRow node;
    node.id = row.text(0);
    node.url = row.text(1);
    node.ipfsUrl = row.text(2);
    node.kind = row.text(3);
    node.chain = row.text(4);
    node.backup = row.boolean(5);
    node.read = row.boolean(6);
    node.anchor = row.boolean(7);
    node.isPrivate = row.boolean(8);
    node.addedAt = row.text(9);
    node.consentAt = row.text(10);
    node.lastOkAt = row.text(11);
    node.lastError = row.text(12);
    return node;
}

std::optional<OutboxRow> readOutbox(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    auto cid = codec::Cid::fromBytes(row.blob(0));
    auto stream = stream::StreamId::fromBytes(row.blob(2));
    if (!cid || !stream) return std::nullopt;
    return OutboxRow{*std::move(cid), row.text(1), *std::move(stream), static_cast<int>(row.integer(3)),
                     row.text(4),     row.text(5), row.text(6)};
}

std::optional<PlacementRow> readPlacement(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    auto cid = codec::Cid::fromBytes(row.blob(0));
    if (!cid) return std::nullopt;
    return PlacementRow{*std::move(cid), row.text(1), row.text(2)};
}

} // namespace

Status Store::putNode(const NodeRow &row)
{
    // No REPLACE: it would take the node's outbox rows and placements along.
    return m_db
        ->statement(
            "INSERT INTO node(" AMPHORA_NODE_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET url = excluded.url, ipfs_url = excluded.ipfs_url, kind = "
            "excluded.kind, "
            "chain = excluded.chain, backup = excluded.backup, \"read\" = excluded.\"read\", anchor = "
            "excluded.anchor, "
            "private = excluded.private, added_at = excluded.added_at, consent_at = excluded.consent_at, "
            "last_ok_at = excluded.last_ok_at, last_error = excluded.last_error, sum = excluded.sum")
        .bind(row.id)
        .bind(row.url)
        .bind(row.ipfsUrl)
        .bind(row.kind)
        .bind(row.chain)
        .bind(row.backup)
        .bind(row.read)
        .bind(row.anchor)
        .bind(row.isPrivate)
        .bind(row.addedAt)
        .bind(row.consentAt)
        .bind(row.lastOkAt)
        .bind(row.lastError)
        .bindSum()
        .run();
}

Status Store::removeNode(const std::string &id)
{
    return m_db->statement("DELETE FROM node WHERE id = ?").bind(id).run();
}

Result<std::vector<NodeRow>> Store::nodes() const
{
    auto query = m_db->statement("SELECT " AMPHORA_NODE_COLUMNS " FROM node ORDER BY rowid");
    return readAll<NodeRow>(query, checked(*m_db, readNode, "node"));
}

Status Store::putOutbox(const OutboxRow &row)
{
    return m_db
        ->statement("INSERT OR REPLACE INTO outbox(cid, node, stream, tries, next_try, reason, added_at, "
                    "sum) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.cid.toBytes())
        .bind(row.nodeId)
        .bind(row.stream.toBytes())
        .bind(std::int64_t{row.tries})
        .bind(row.nextTry)
        .bind(row.reason)
        .bind(row.addedAt)
        .bindSum()
        .run();
}

Status Store::removeOutbox(const codec::Cid &cid, const std::string &nodeId)
{
    return m_db->statement("DELETE FROM outbox WHERE cid = ? AND node = ?")
        .bind(cid.toBytes())
        .bind(nodeId)
        .run();
}

Result<std::vector<OutboxRow>> Store::outbox() const
{
    auto query =
        m_db->statement("SELECT " AMPHORA_OUTBOX_COLUMNS " FROM outbox o LEFT JOIN event e ON e.cid = o.cid "
                        "ORDER BY e.seq IS NULL, e.seq, o.cid, o.node");
    return readAll<OutboxRow>(query, checked(*m_db, readOutbox, "outbox"));
}

Result<std::vector<OutboxRow>> Store::outboxOf(const codec::Cid &cid) const
{
    auto query = m_db->statement("SELECT " AMPHORA_OUTBOX_COLUMNS " FROM outbox o WHERE o.cid = ? ORDER BY o.node");
    query.bind(cid.toBytes());
    return readAll<OutboxRow>(query, checked(*m_db, readOutbox, "outbox"));
}

Status Store::putPlacement(const PlacementRow &row)
{
    return m_db->statement("INSERT OR REPLACE INTO placement(cid, node, at, sum) VALUES(?, ?, ?, ?)")
        .bind(row.cid.toBytes())
        .bind(row.nodeId)
        .bind(row.at)
        .bindSum()
        .run();
}

Status Store::removePlacement(const codec::Cid &cid, const std::string &nodeId)
{
    return m_db->statement("DELETE FROM placement WHERE cid = ? AND node = ?")
        .bind(cid.toBytes())
        .bind(nodeId)
        .run();
}

Result<std::vector<PlacementRow>> Store::placementsOf(const codec::Cid &cid) const
{
    auto query = m_db->statement("SELECT cid, node, at, sum FROM placement WHERE cid = ? ORDER BY node");
    query.bind(cid.toBytes());
    return readAll<PlacementRow>(query, checked(*m_db, readPlacement, "placement"));
}

Result<std::vector<PlacementRow>> Store::placementsAt(const std::string &nodeId) const
{
    auto query = m_db->statement("SELECT cid, node, at, sum FROM placement WHERE node = ? ORDER BY cid");
    query.bind(nodeId);
    return readAll<PlacementRow>(query, checked(*m_db, readPlacement, "placement"));
}

} // namespace amphora::store
