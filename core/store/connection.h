#pragma once

#include "core/store/files.h"
#include "core/store/statement.h"

#include <map>
#include <memory>
#include <string>

namespace amphora::store {

/// The first 100 bytes of a database file (SQLite file format §1.3), read without any lock, journal or
/// schema.
struct DatabaseHeader {
    bool isDatabase; ///< Begins as every SQLite 3 file and has whole pages.
    std::uint32_t userVersion, applicationId;
};

/// One SQLite connection with its prepared statements. Owner of every pragma. Internal to the module; one
/// thread.
class Connection {
public:
    /// The file must exist. The journal mode and `synchronous` are read back.
    static Result<std::unique_ptr<Connection>> openReadWrite(const Path &file);
    /// Sees what other processes commit meanwhile, changes nothing: a write-ahead log left by a killed
    /// process is read and left, files that SQLite needs beside a database at rest are gone again at the end.
    /// Where those cannot be made (a medium that is read-only or full) nobody else can write either, and the
    /// file is read as it lies.
    static Result<std::unique_ptr<Connection>> openReadOnly(const Path &file);
    static Result<std::unique_ptr<Connection>> openMemory();
    /// For header() alone.
    static Result<std::unique_ptr<Connection>> openToPeek(const Path &file);
    /// Only to make a new file: rollback journal, synchronous=FULL; the last step turns the file into one
    /// with a write-ahead log.
    static Result<std::unique_ptr<Connection>> openForCreation(const Path &file);
    Status switchToWriteAheadLog();

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<DatabaseHeader> header() const;
    Result<std::int64_t> fileBytes() const;

    Statement statement(std::string_view sql);
    /// Several statements without parameters and rows.
    Status execute(const char *sql);
    /// First column of the first row of `PRAGMA name`.
    Result<std::string> pragma(std::string_view name);
    bool isInTransaction() const;
    std::string fileName() const;

private:
    struct Cached {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };

    explicit Connection(sqlite3 *db) : m_db(db) {}
    static Result<std::unique_ptr<Connection>> open(const std::string &name, int flags);
    Status configure();
    Status probe();

    sqlite3 *m_db;
    std::map<std::string, Cached, std::less<>> m_statements;
};

} // namespace amphora::store
