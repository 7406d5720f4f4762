#include "core/store/store.h"

#include "core/store/database_file.h"
#include "core/store/row.h"
#include "core/store/tables.h"

#include <cassert>
#include <limits>

namespace amphora::store {

Store::Store(std::unique_ptr<Connection> connection) : m_db(std::move(connection)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Path &file, OpenMode mode)
{
    const auto connect = [&]() -> Result<std::unique_ptr<Connection>> {
        switch (mode) {
        case OpenMode::readWrite:
            return openDatabaseToWrite(file);
        case OpenMode::readOnly:
            return openDatabaseToRead(file);
        case OpenMode::memory:
            break;
        }
        auto opened = Connection::openMemory();
        if (!opened) return opened;
        if (auto made = migrate(**opened, migrations()); !made) return made.error();
        if (auto made = makeDerivedTables(**opened); !made) return made.error();
        return opened;
    };
    auto connection = connect();
    if (!connection) {
        auto error = connection.error();
        if (error.where.empty()) error.where = file.string();
        return error;
    }
    return std::unique_ptr<Store>(new Store(*std::move(connection)));
}

Store::Transaction::Transaction(Transaction &&other) noexcept : m_store(std::exchange(other.m_store, nullptr))
{}

Store::Transaction::~Transaction()
{
    // A failed commit or a full disk may have rolled it back already.
    if (m_store && m_store->m_db->isInTransaction()) [[maybe_unused]]
        auto undone = m_store->m_db->execute("ROLLBACK");
}

Status Store::Transaction::commit()
{
    assert(m_store);
    auto committed = m_store->m_db->execute("COMMIT");
    if (committed) m_store = nullptr; // Otherwise the destructor rolls back.
    return committed;
}

Result<Store::Transaction> Store::begin()
{
    assert(!m_db->isInTransaction());
    if (auto begun = m_db->execute("BEGIN IMMEDIATE"); !begun) return begun.error();
    return Transaction(this);
}

Status Store::putBlock(const codec::Block &block)
{
    return m_db
        ->statement("INSERT INTO block(cid, bytes) VALUES(?, ?) ON CONFLICT(cid) DO UPDATE SET bytes = "
                    "excluded.bytes WHERE bytes <> excluded.bytes")
        .bind(block.cid().toBytes())
        .bind(ByteView(block.bytes()))
        .run();
}

Result<std::optional<codec::Block>> Store::block(const codec::Cid &cid) const
{
    auto query = m_db->statement("SELECT bytes FROM block WHERE cid = ?");
    query.bind(cid.toBytes());
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return std::optional<codec::Block>();
    auto block = codec::Block::check(cid, toBytes(query.blob(0)));
    if (!block) return block.error();
    return std::optional(*std::move(block));
}

Status Store::forEachBlock(const std::function<Status(const codec::Cid &, ByteView)> &visit) const
{
    const auto walked = someBlocks(0, std::numeric_limits<int>::max(), visit);
    return walked ? ok() : Status(walked.error());
}

Result<std::int64_t> Store::someBlocks(std::int64_t behind, int most, const std::function<Status(const codec::Cid &, ByteView)> &visit) const
{
    auto query = m_db->statement("SELECT rowid, cid, bytes FROM block WHERE rowid > ? ORDER BY rowid LIMIT ?");
    query.bind(behind).bind(std::int64_t{most});
    int visits = 0;
    for (;; ++visits) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return visits < most ? 0 : behind;
        behind = query.integer(0);
        const auto cid = codec::Cid::fromBytes(query.blob(1));
        if (!cid) return damagedRow(*m_db, "block");
        if (auto visited = visit(*cid, query.blob(2)); !visited) return visited.error();
    }
}

Result<std::int64_t> Store::countBlocks() const
{
    auto query = m_db->statement("SELECT count(*) FROM block");
    const auto there = query.step();
    if (!there) return there.error();
    return query.integer(0);
}

Status Store::putSealed(const SealedRow &row)
{
    return m_db
        ->statement("INSERT INTO sealed(kind, id, v, nonce, box, sum) VALUES(?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT(kind, id) DO UPDATE SET v = excluded.v, nonce = excluded.nonce, box = "
                    "excluded.box, sum = excluded.sum")
        .bind(row.kind)
        .bind(row.id)
        .bind(std::int64_t{row.version})
        .bind(ByteView(row.nonce))
        .bind(ByteView(row.box))
        .bindSum()
        .run();
}

Status Store::removeSealed(const std::string &kind, const std::string &id)
{
    return m_db->statement("DELETE FROM sealed WHERE kind = ? AND id = ?").bind(kind).bind(id).run();
}

namespace {

std::optional<SealedRow> readSealed(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    return SealedRow{row.text(1), row.text(0), static_cast<int>(row.integer(2)), toBytes(row.blob(3)),
                     toBytes(row.blob(4))};
}

} // namespace

Result<std::optional<SealedRow>> Store::sealed(const std::string &kind, const std::string &id) const
{
    auto query = m_db->statement("SELECT kind, id, v, nonce, box, sum FROM sealed WHERE kind = ? AND id = ?");
    query.bind(kind).bind(id);
    return readOne<SealedRow>(query, checked(*m_db, readSealed, "sealed"));
}

Result<std::vector<SealedRow>> Store::sealedOfKind(const std::string &kind) const
{
    auto query =
        m_db->statement("SELECT kind, id, v, nonce, box, sum FROM sealed WHERE kind = ? ORDER BY id");
    query.bind(kind);
    return readAll<SealedRow>(query, checked(*m_db, readSealed, "sealed"));
}

Status Store::putMeta(const std::string &key, const std::string &value)
{
    return m_db
        ->statement("INSERT INTO meta(key, value, sum) VALUES(?, ?, ?) "
                    "ON CONFLICT(key) DO UPDATE SET value = excluded.value, sum = excluded.sum")
        .bind(key)
        .bind(value)
        .bindSum()
        .run();
}

Result<std::optional<std::string>> Store::meta(const std::string &key) const
{
    auto query = m_db->statement("SELECT key, value, sum FROM meta WHERE key = ?");
    query.bind(key);
    return readOne<std::string>(query, [&](const Statement &row) -> Result<std::string> {
        if (!row.sumMatches()) return damagedRow(*m_db, "meta");
        return row.text(1);
    });
}

Result<std::vector<std::string>> Store::integrityProblems() const
{
    std::vector<std::string> problems;
    for (const char *check : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        auto query = m_db->statement(check);
        for (;;) {
            const auto row = query.step();
            if (!row && row.error().code != Errc::dbDamaged) return row.error();
            if (!row) problems.push_back(row.error().detail);
            if (!row || !*row) break;
            if (auto text = query.text(0); text != "ok") problems.push_back(std::move(text));
        }
    }
    return problems;
}

Status Store::dropDerived() { return renewDerivedTables(*m_db); }

Result<std::string> Store::pragma(const std::string &name) const
{
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != std::string::npos)
        return Error{Errc::usage, "not the name of a pragma"};
    return m_db->pragma(name);
}

} // namespace amphora::store
