#include "core/store/tables.h"
#include "tests/store/sample.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace amphora;
using namespace amphora::store;

namespace {

int report(const Status &status)
{
    if (status)
        std::puts("done");
    else
        std::printf("%s %s\n", std::string(errcText(status.error().code)).c_str(),
                    status.error().detail.c_str());
    std::fflush(stdout);
    return status ? 0 : 1;
}

Result<std::unique_ptr<Store>> openStore(const Path &folder)
{
    return Store::open(folder / "store.sqlite", OpenMode::readWrite);
}

Status saveOne(const Path &folder, int k)
{
    auto opened = openStore(folder);
    if (!opened) return opened.error();
    return test::saveSample(**opened, k);
}

/// Acknowledges each edit by a line, until it is killed.
Status appendForever(const Path &folder, int from)
{
    auto opened = openStore(folder);
    if (!opened) return opened.error();
    for (int k = from;; ++k) {
        if (auto saved = test::saveSample(**opened, k); !saved) return saved;
        std::printf("%d\n", k);
        std::fflush(stdout);
    }
}

Status migrateToTwo(const Path &folder)
{
    auto opened = Connection::openReadWrite(folder / "store.sqlite");
    if (!opened) return opened.error();
    const Migration step{2, "CREATE TABLE later(a INTEGER) STRICT; INSERT INTO later SELECT seq FROM event; "
                            "ALTER TABLE meta ADD COLUMN more TEXT;"};
    return migrate(**opened, {&step, 1});
}

/// Holds the lock until standard input ends.
Status holdLock(const Path &folder, int waitMs)
{
    auto lock = HomeLock::take(HomePaths::ofFolder(folder), waitMs);
    if (!lock) return lock.error();
    std::printf("held %d\n", int(::getpid()));
    std::fflush(stdout);
    char byte;
    while (::read(0, &byte, 1) > 0) {
    }
    return ok();
}

int printEdits(const Path &folder)
{
    const auto opened = Store::open(folder / "store.sqlite", OpenMode::readOnly);
    if (!opened) return report(opened.error());
    const auto edits = (*opened)->meta("edits");
    if (!edits) return report(edits.error());
    std::printf("edits %s\n", edits->value_or("none").c_str());
    return 0;
}

int printPresence(const Path &folder)
{
    const HomeFolder home(HomePaths::ofFolder(folder));
    const auto read = home.read();
    const char *const words[] = {"first run", "present", "damaged"};
    std::printf("%s %s\n", words[int(home.presence())],
                read ? "read" : std::string(errcText(read.error().code)).c_str());
    return 0;
}

} // namespace

/// store_child COMMAND FOLDER [NUMBER]; prints "done", or the code of the failure.
int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    const std::string_view command = argv[1];
    const Path folder = argv[2];
    const int number = argc > 3 ? std::atoi(argv[3]) : 0;
    if (command == "create") {
        const auto opened = openStore(folder);
        return report(opened ? ok() : opened.error());
    }
    if (command == "save") return report(saveOne(folder, number));
    if (command == "append") return report(appendForever(folder, number));
    if (command == "migrate") return report(migrateToTwo(folder));
    if (command == "home")
        return report(HomeFolder(HomePaths::ofFolder(folder)).write(test::sampleHome("new")));
    if (command == "file") return report(writeFileAtomically(folder / "file", asBytes("new content")));
    if (command == "new-file") return report(writeNewFile(folder / "file", asBytes("new content")));
    if (command == "lock") return report(holdLock(folder, number));
    if (command == "read") return printEdits(folder);
    if (command == "presence") return printPresence(folder);
    return 2;
}
