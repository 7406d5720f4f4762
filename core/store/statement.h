#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace amphora::store {

/// What a SQLite result code means for a person. `db` may be a null pointer; it is asked for the system's own
/// error number, because SQLite reports a full disk in several ways. where = the database file.
Error errorOfSqlite(sqlite3 *db, int code, std::string_view what);

/// A 64-bit FNV-1a sum over the fields of a row. Every row but a block's carries it, so that a flipped bit on
/// the disk is seen (goal D6). It is no protection against somebody who writes the file on purpose.
class RowSum {
public:
    void add(std::int64_t value) noexcept;
    void add(ByteView bytes) noexcept;
    void addNull() noexcept { mix(0); }
    std::int64_t value() const noexcept { return static_cast<std::int64_t>(m_sum); }

private:
    void mix(std::uint8_t byte) noexcept { m_sum = (m_sum ^ byte) * 0x100000001b3u; }
    std::uint64_t m_sum = 0xcbf29ce484222325u;
};

/// One use of a prepared statement: bind in order, then step. When it goes, the statement is reset and
/// returns to the connection's cache. A failed preparation or binding is reported by step() and run().
/// Internal to the module.
class Statement {
public:
    /// `inUse` is the cache's flag for this statement; a null pointer: nobody keeps it, it is finalized at
    /// the end.
    Statement(sqlite3 *db, sqlite3_stmt *statement, int prepareCode, bool *inUse) noexcept;
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(std::int64_t value);
    Statement &bind(bool value) { return bind(std::int64_t{value}); }
    Statement &bind(std::string_view text);
    Statement &bind(const std::string &text) { return bind(std::string_view(text)); }
    Statement &bind(const char *) = delete;
    Statement &bind(ByteView blob);
    Statement &bindNull();
    /// The sum of everything bound so far, as the last column of the row.
    Statement &bindSum() { return bind(m_sum.value()); }

    /// True: there is a row.
    Result<bool> step();
    /// For statements without rows.
    Status run();

    std::int64_t integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    bool isNull(int column) const;
    std::string text(int column) const;
    ByteView blob(int column) const; ///< Valid until the next step.
    /// True if the last column is the sum of those before it. Call it before anything else is read from the
    /// row.
    bool sumMatches() const;

private:
    void note(int code) noexcept;

    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    bool *m_inUse;
    int m_code; ///< First failure of preparing or binding.
    int m_bound = 0;
    RowSum m_sum;
};

} // namespace amphora::store
