#include "core/store/connection.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace amphora::store {

namespace {

/// A writer waits at most this long for another one: a command says E-HOME-BUSY within 2 s (decisions §7).
constexpr int kBusyTimeoutMs = 1500;
/// Largest value of one column; a damaged record cannot claim more.
constexpr int kValueBytesMax = 64 * 1024 * 1024;
constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

std::string absoluteName(const Path &file)
{
    std::error_code failure;
    auto absolute = std::filesystem::absolute(file, failure);
    return (failure ? file : absolute).string();
}

/// file: URI (SQLite, "URI Filenames") of an absolute path.
std::string immutableUri(const Path &file)
{
    std::string uri = "file:";
    for (const char c : absoluteName(file)) {
        if (c == '%')
            uri += "%25";
        else if (c == '?')
            uri += "%3f";
        else if (c == '#')
            uri += "%23";
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

bool hasContent(const Path &file)
{
    struct stat info{};
    return ::stat(file.c_str(), &info) == 0 && info.st_size > 0;
}

std::uint32_t bigEndian(const std::uint8_t *bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
           bytes[3];
}

} // namespace

Connection::~Connection()
{
    for (auto &[sql, cached] : m_statements)
        sqlite3_finalize(cached.statement);
    sqlite3_close(m_db);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &name, int flags)
{
    sqlite3 *db = nullptr;
    const int code =
        sqlite3_open_v2(name.c_str(), &db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Connection> connection(
        new Connection(db)); // SQLite wants even a failed connection closed.
    if (code != SQLITE_OK) {
        auto error = errorOfSqlite(db, code, "open");
        error.where = name;
        return error;
    }
    if (auto configured = connection->configure(); !configured) return configured.error();
    return connection;
}

Status Connection::configure()
{
    sqlite3_busy_timeout(m_db, kBusyTimeoutMs);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, kValueBytesMax);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0}})
        sqlite3_db_config(m_db, option, value, nullptr);
    // Memory maps turn an I/O error into SIGBUS; sorting must not write private rows to a temporary file.
    return execute(
        "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;");
}

Status Connection::probe() { return statement("SELECT count(*) FROM sqlite_schema").run(); }

Result<std::unique_ptr<Connection>> Connection::openReadWrite(const Path &file)
{
    auto opened = open(absoluteName(file), SQLITE_OPEN_READWRITE);
    if (!opened) return opened;
    auto &connection = **opened;
    // 8 MiB: what a log that once grew keeps afterwards.
    if (auto set = connection.execute("PRAGMA synchronous=FULL; PRAGMA journal_size_limit=8388608;"); !set)
        return set.error();
    if (auto switched = connection.switchToWriteAheadLog(); !switched) return switched.error();
    return opened;
}

Status Connection::switchToWriteAheadLog()
{
    const auto mode = pragma("journal_mode=WAL");
    if (!mode) return mode.error();
    const auto synchronous = pragma("synchronous");
    if (!synchronous) return synchronous.error();
    if (*mode != "wal" || *synchronous != "2")
        return Error{Errc::io, "journal_mode " + *mode + ", synchronous " + *synchronous, fileName()};
    return ok();
}

Result<std::unique_ptr<Connection>> Connection::openForCreation(const Path &file)
{
    auto opened = open(absoluteName(file), SQLITE_OPEN_READWRITE);
    if (!opened) return opened;
    if (auto set = (*opened)->execute("PRAGMA synchronous=FULL;"); !set) return set.error();
    return opened;
}

Result<std::unique_ptr<Connection>> Connection::openReadOnly(const Path &file)
{
    auto logName = file;
    logName += "-wal";
    if (hasContent(logName)) {
        // In use, or left by a killed process. Such a connection cannot move the log into the database when
        // it closes.
        auto opened = open(absoluteName(file), SQLITE_OPEN_READONLY);
        if (!opened) return opened;
        if (auto readable = (*opened)->probe(); !readable) return readable.error();
        return opened;
    }
    auto opened = open(absoluteName(file), SQLITE_OPEN_READWRITE);
    if (!opened) return opened;
    auto readable = (*opened)->execute("PRAGMA query_only=ON;");
    if (readable) readable = (*opened)->probe();
    if (readable) return opened;
    const auto code = readable.error().code;
    if (code != Errc::io && code != Errc::diskFull) return readable.error();
    opened = open(immutableUri(file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!opened) return opened;
    if (auto still = (*opened)->probe(); !still) return still.error();
    return opened;
}

Result<std::unique_ptr<Connection>> Connection::openToPeek(const Path &file)
{
    return open(absoluteName(file), SQLITE_OPEN_READONLY);
}

Result<std::unique_ptr<Connection>> Connection::openMemory()
{
    return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

Result<DatabaseHeader> Connection::header() const
{
    // Through SQLite's own descriptor: to open and close the file once more would drop this process's locks
    // on it (POSIX).
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK || !file || !file->pMethods) return Error{Errc::io, "no file", fileName()};
    std::array<std::uint8_t, kHeaderBytes> bytes{};
    code = file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) return errorOfSqlite(m_db, code, "read");
    const bool isDatabase = code == SQLITE_OK && std::equal(kMagic.begin(), kMagic.end(), bytes.begin());
    return DatabaseHeader{isDatabase, bigEndian(&bytes[60]), bigEndian(&bytes[68])};
}

Result<std::int64_t> Connection::fileBytes() const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 bytes = 0;
    int code = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK)
        code = file && file->pMethods ? file->pMethods->xFileSize(file, &bytes) : SQLITE_IOERR;
    if (code != SQLITE_OK) return errorOfSqlite(m_db, code, "file size");
    return std::int64_t{bytes};
}

Statement Connection::statement(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) found = m_statements.emplace(std::string(sql), Cached{}).first;
    auto &cached = found->second;
    int code = SQLITE_OK;
    if (!cached.statement)
        code = sqlite3_prepare_v3(m_db, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                  &cached.statement, nullptr);
    if (!cached.inUse) {
        cached.inUse = cached.statement != nullptr;
        return Statement(m_db, cached.statement, code, &cached.inUse);
    }
    // The same SQL inside a walk over its own rows: one more, for this once.
    sqlite3_stmt *extra = nullptr;
    code = sqlite3_prepare_v3(m_db, sql.data(), int(sql.size()), 0, &extra, nullptr);
    return Statement(m_db, extra, code, nullptr);
}

Status Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOfSqlite(m_db, code, sql);
    return ok();
}

Result<std::string> Connection::pragma(std::string_view name)
{
    auto query = statement("PRAGMA " + std::string(name));
    auto row = query.step();
    if (!row) return row.error();
    return *row ? query.text(0) : std::string();
}

std::string Connection::fileName() const
{
    const char *name = sqlite3_db_filename(m_db, "main");
    return name ? name : "";
}

bool Connection::isInTransaction() const { return sqlite3_get_autocommit(m_db) == 0; }

} // namespace amphora::store
