#include "core/store/tables.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace amphora::store {

namespace {

// Identifiers (CID, StreamID) are the bytes; enumerations are words; times are RFC 3339. `sum` is a RowSum
// over the columns before it: only a block has none, because its hash is better. event.seq is given by the
// program, so that the sum covers it.
constexpr const char *kVersion1 = R"sql(
CREATE TABLE block(
    cid BLOB NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE event(
    seq INTEGER NOT NULL PRIMARY KEY, cid BLOB NOT NULL UNIQUE, stream BLOB NOT NULL, kind TEXT NOT NULL, prev BLOB, own INTEGER NOT NULL,
    verdict TEXT NOT NULL, reason TEXT NOT NULL, received_at TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE INDEX event_stream ON event(stream, seq);
CREATE TABLE node(
    id TEXT NOT NULL PRIMARY KEY, url TEXT NOT NULL, ipfs_url TEXT NOT NULL, kind TEXT NOT NULL, chain TEXT NOT NULL,
    backup INTEGER NOT NULL, "read" INTEGER NOT NULL, anchor INTEGER NOT NULL, private INTEGER NOT NULL,
    added_at TEXT NOT NULL, consent_at TEXT NOT NULL, last_ok_at TEXT NOT NULL, last_error TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE outbox(
    cid BLOB NOT NULL, node TEXT NOT NULL REFERENCES node(id) ON DELETE CASCADE, stream BLOB NOT NULL, tries INTEGER NOT NULL,
    next_try TEXT NOT NULL, reason TEXT NOT NULL, added_at TEXT NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY(cid, node)) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_node ON outbox(node);
CREATE TABLE placement(
    cid BLOB NOT NULL, node TEXT NOT NULL REFERENCES node(id) ON DELETE CASCADE, at TEXT NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY(cid, node)) STRICT, WITHOUT ROWID;
CREATE INDEX placement_node ON placement(node);
CREATE TABLE sealed(
    kind TEXT NOT NULL, id TEXT NOT NULL, v INTEGER NOT NULL, nonce BLOB NOT NULL, box BLOB NOT NULL, sum INTEGER NOT NULL,
    PRIMARY KEY(kind, id)) STRICT;
CREATE TABLE meta(
    key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, sum INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array kMigrations = {Migration{1, kVersion1}};
constexpr std::array kPrimaryTables = {"block", "event", "outbox", "node", "placement", "sealed", "meta"};

constexpr const char *kDerived = R"sql(
CREATE TABLE IF NOT EXISTS x_stream(
    id BLOB NOT NULL PRIMARY KEY, controller TEXT NOT NULL, family TEXT NOT NULL, "schema" TEXT NOT NULL, tip BLOB NOT NULL,
    event_count INTEGER NOT NULL, own INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS x_stream_controller ON x_stream(controller);
CREATE INDEX IF NOT EXISTS x_stream_schema ON x_stream("schema");
CREATE TABLE IF NOT EXISTS x_outline(
    id BLOB NOT NULL PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, changed_at TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
)sql";

Result<std::vector<std::string>> tableNames(Connection &connection)
{
    auto query = connection.statement("SELECT name FROM sqlite_schema WHERE type = 'table'");
    std::vector<std::string> names;
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return names;
        names.push_back(query.text(0));
    }
}

} // namespace

std::span<const Migration> migrations() noexcept { return kMigrations; }

Status migrate(Connection &connection, std::span<const Migration> steps)
{
    const auto version = connection.pragma("user_version");
    if (!version) return version.error();
    for (const auto &step : steps) {
        if (step.to <= std::atoi(version->c_str())) continue;
        if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun) return begun;
        auto done = connection.execute(step.sql);
        if (done) done = connection.execute(("PRAGMA user_version=" + std::to_string(step.to)).c_str());
        if (done) done = connection.execute("COMMIT");
        if (!done) {
            if (connection.isInTransaction()) [[maybe_unused]]
                auto undone = connection.execute("ROLLBACK");
            return done;
        }
    }
    return ok();
}

Status makeDerivedTables(Connection &connection) { return connection.execute(kDerived); }

Status renewDerivedTables(Connection &connection)
{
    const auto names = tableNames(connection);
    if (!names) return names.error();
    for (const auto &name : *names) {
        if (!name.starts_with("x_")) continue;
        if (auto dropped = connection.execute(("DROP TABLE \"" + name + "\"").c_str()); !dropped)
            return dropped;
    }
    return makeDerivedTables(connection);
}

Status checkPrimaryTables(Connection &connection)
{
    const auto names = tableNames(connection);
    if (!names) return names.error();
    for (const std::string_view table : kPrimaryTables)
        if (std::find(names->begin(), names->end(), table) == names->end())
            return Error{Errc::dbDamaged, "no table " + std::string(table)};
    return ok();
}

} // namespace amphora::store
