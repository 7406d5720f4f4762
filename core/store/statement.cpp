#include "core/store/statement.h"

#include <sqlite3.h>
#include <sys/statvfs.h>

#include <cerrno>

namespace amphora::store {

namespace {

/// SQLite answers "cannot open" without a reason where it could not make a file beside the database.
bool isDiskFull(const char *file)
{
    struct statvfs info{};
    return file && *file && ::statvfs(file, &info) == 0 && info.f_bavail == 0;
}

} // namespace

Error errorOfSqlite(sqlite3 *db, int code, std::string_view what)
{
    const char *file = db ? sqlite3_db_filename(db, "main") : nullptr;
    std::string detail =
        std::string(what) + ": " +
        (db && sqlite3_errcode(db) != SQLITE_OK ? sqlite3_errmsg(db) : sqlite3_errstr(code)) + " (" +
        std::to_string(code) + ")";
    const int system = db ? sqlite3_system_errno(db) : 0;
    const auto errc = [&] {
        switch (code & 0xff) {
        case SQLITE_FULL:
            return Errc::diskFull;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN: {
            const bool isFull = system == ENOSPC || system == EDQUOT || isDiskFull(file);
            return isFull ? Errc::diskFull : Errc::io;
        }
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Errc::homeBusy;
        case SQLITE_CORRUPT:
        case SQLITE_FORMAT:
        case SQLITE_NOTADB:
            return Errc::dbDamaged;
        case SQLITE_TOOBIG:
            return Errc::size;
        case SQLITE_CONSTRAINT:
            return code == SQLITE_CONSTRAINT_FOREIGNKEY ? Errc::notFound : Errc::dbDamaged;
        // Our own SQL is fixed text: if it does not fit the tables, the tables are not ours.
        case SQLITE_ERROR:
        case SQLITE_SCHEMA:
            return Errc::dbDamaged;
        default:
            return Errc::io;
        }
    }();
    return Error{errc, std::move(detail), file ? file : ""};
}

void RowSum::add(std::int64_t value) noexcept
{
    mix(1);
    for (int shift = 0; shift < 64; shift += 8)
        mix(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
}

void RowSum::add(ByteView bytes) noexcept
{
    mix(2);
    for (const auto byte : bytes)
        mix(byte);
    add(static_cast<std::int64_t>(bytes.size()));
}

Statement::Statement(sqlite3 *db, sqlite3_stmt *statement, int prepareCode, bool *inUse) noexcept
    : m_db(db), m_statement(statement), m_inUse(inUse), m_code(prepareCode)
{}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)),
      m_inUse(std::exchange(other.m_inUse, nullptr)), m_code(other.m_code), m_bound(other.m_bound),
      m_sum(other.m_sum)
{}

Statement::~Statement()
{
    if (!m_statement) return;
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

void Statement::note(int code) noexcept
{
    if (m_code == SQLITE_OK) m_code = code;
}

Statement &Statement::bind(std::int64_t value)
{
    m_sum.add(value);
    note(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::bind(std::string_view text)
{
    m_sum.add(asBytes(text));
    // An empty view may have no address, which SQLite would take for null.
    note(sqlite3_bind_text64(m_statement, ++m_bound, text.empty() ? "" : text.data(), text.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(ByteView blob)
{
    m_sum.add(blob);
    note(sqlite3_bind_blob64(m_statement, ++m_bound,
                             blob.empty() ? static_cast<const void *>("") : blob.data(), blob.size(),
                             SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull()
{
    m_sum.addNull();
    note(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_code != SQLITE_OK) return errorOfSqlite(m_db, m_code, "prepare");
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return errorOfSqlite(m_db, code, sqlite3_sql(m_statement));
}

Status Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row) return row.error();
        if (!*row) return ok();
    }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::string Statement::text(int column) const { return std::string(asText(blob(column))); }

ByteView Statement::blob(int column) const
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    return {data, data ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

bool Statement::sumMatches() const
{
    RowSum sum;
    const int last = sqlite3_column_count(m_statement) - 1;
    for (int column = 0; column < last; ++column) {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            sum.add(integer(column));
            break;
        case SQLITE_NULL:
            sum.addNull();
            break;
        default:
            sum.add(blob(column));
            break;
        }
    }
    return sum.value() == integer(last);
}

} // namespace amphora::store
