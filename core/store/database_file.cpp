#include "core/store/database_file.h"

#include "core/base/descriptor.h"
#include "core/store/damaged.h"
#include "core/store/posix.h"
#include "core/store/tables.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>

namespace amphora::store {

namespace {

Path withSuffix(Path file, const char *suffix)
{
    file += suffix;
    return file;
}

/// Only what the file's first bytes say: no lock, no journal and no SQL of a foreign file is touched.
Status checkHeader(const Connection &connection, const Path &file)
{
    const auto header = connection.header();
    if (!header) return header.error();
    if (!header->isDatabase) return damaged(file, "not a database");
    if (header->applicationId != kApplicationId) return damaged(file, "a database of another program");
    if (header->userVersion > std::uint32_t(knownVersion()))
        return Error{Errc::dbNewer, "version " + std::to_string(header->userVersion), file.string()};
    return ok();
}

Status checkContent(Connection &connection, const Path &file)
{
    // Again, with the write-ahead log applied.
    const auto version = connection.pragma("user_version");
    if (!version) return version.error();
    if (std::atoi(version->c_str()) > knownVersion())
        return Error{Errc::dbNewer, "version " + *version, file.string()};
    if (std::atoi(version->c_str()) < 1) return damaged(file, "version " + *version);

    const auto bytes = connection.fileBytes();
    if (!bytes) return bytes.error();
    if (*bytes <= kQuickCheckBytesMax) {
        const auto problem =
            connection.pragma(*bytes <= kFullCheckBytesMax ? "integrity_check(1)" : "quick_check(1)");
        if (!problem) return problem.error();
        if (*problem != "ok") return damaged(file, *problem);
    }
    if (auto tables = checkPrimaryTables(connection); !tables)
        return Error{tables.error().code, tables.error().detail, file.string()};
    return ok();
}

Result<std::unique_ptr<Connection>> openChecked(const Path &file)
{
    {
        // Looks at the header alone, on a connection that never gets as far as SQL.
        const auto peeking = Connection::openToPeek(file);
        if (!peeking) return peeking.error();
        if (auto checked = checkHeader(**peeking, file); !checked) return checked.error();
    }
    auto opened = Connection::openReadOnly(file);
    if (!opened) return opened;
    if (auto checked = checkContent(**opened, file); !checked) return checked.error();
    return opened;
}

void removeLeftovers(const Path &temporary)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        ::unlink(withSuffix(temporary, suffix).c_str());
}

/// A new database is made under another name and renamed when it is whole, so that an empty or half-written
/// file of the final name is always damage and never a beginning.
Status build(const Path &temporary, const Path &file)
{
    {
        const Descriptor fd(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!fd.isOpen()) return errorOfErrno(errno, "open", file);
        if (::fchmod(fd.get(), 0600) != 0) return errorOfErrno(errno, "fchmod", file);
    }
    auto opened = Connection::openForCreation(temporary);
    if (!opened) return opened.error();
    auto &connection = **opened;
    auto done = connection.execute(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
    if (done) done = migrate(connection, migrations());
    if (done) done = makeDerivedTables(connection);
    if (done) done = connection.switchToWriteAheadLog();
    if (!done) return done;
    opened = openChecked(temporary); // Closes the first connection once the second one is there.
    if (!opened) return opened.error();
    return ok();
}

Status create(const Path &file)
{
    struct stat info{};
    // SQLite would apply an old log to the new database.
    if (::stat(withSuffix(file, "-wal").c_str(), &info) == 0 && info.st_size > 0)
        return damaged(file, "its write-ahead log is there, the database is not");
    const auto temporary = withSuffix(file, ".new");
    removeLeftovers(temporary);
    auto built = build(temporary, file);
    if (built) {
        const Descriptor fd(::open(temporary.c_str(), O_RDONLY | O_CLOEXEC));
        if (!fd.isOpen() || ::fsync(fd.get()) != 0) built = errorOfErrno(errno, "fsync", file);
    }
    if (built && ::stat(withSuffix(temporary, "-wal").c_str(), &info) == 0 && info.st_size > 0)
        built = Error{Errc::io, "the new database's log could not be emptied"};
    if (built && renameWithoutReplacing(temporary, file) != 0) built = errorOfErrno(errno, "rename", file);
    removeLeftovers(temporary);
    if (!built) return Error{built.error().code, built.error().detail, file.string()};
    return syncFolder(file.has_parent_path() ? file.parent_path() : Path("."));
}

Result<bool> isThere(const Path &file)
{
    struct stat info{};
    if (::lstat(file.c_str(), &info) == 0) return true;
    if (errno == ENOENT) return false;
    return errorOfErrno(errno, "stat", file);
}

} // namespace

Result<std::unique_ptr<Connection>> openDatabaseToRead(const Path &file)
{
    const auto there = isThere(file);
    if (!there) return there.error();
    if (!*there) return Error{Errc::notFound, "no database", file.string()};
    auto opened = openChecked(file);
    if (!opened) return opened;
    const auto version = (*opened)->pragma("user_version");
    if (!version) return version.error();
    if (std::atoi(version->c_str()) < knownVersion())
        return Error{Errc::unsupported,
                     "version " + *version + " is read after it was opened for writing once", file.string()};
    return opened;
}

Result<std::unique_ptr<Connection>> openDatabaseToWrite(const Path &file)
{
    const auto there = isThere(file);
    if (!there) return there.error();
    if (!*there) {
        if (auto created = create(file); !created) return created.error();
    } else if (auto checked = openChecked(file); !checked) {
        return checked;
    }
    auto opened = Connection::openReadWrite(file);
    if (!opened) return opened;
    if (auto migrated = migrate(**opened, migrations()); !migrated) return migrated.error();
    if (auto made = makeDerivedTables(**opened); !made) return made.error();
    return opened;
}

} // namespace amphora::store
