#pragma once

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <vector>

namespace amphora::ui {

struct FolderEntry {
    QString name;
    bool isFolder = false;
    qint64 size = 0;
    QDateTime changed;
};

struct FolderListing {
    enum class State { Read, Missing, Closed };

    static constexpr int kEntriesMax = 20'000;

    QString folder;
    State state = State::Missing;
    std::vector<FolderEntry> entries; ///< folders first, then by name as people sort names
    bool isCut = false; ///< There are more than kEntriesMax.
};

/// Where people keep files. Drives are what the desktop has mounted for this user.
struct Place {
    enum class Kind { Home, Desktop, Documents, Downloads, Pictures, Drive, Computer };
    Kind kind = Kind::Home;
    QString path;
};

/// Each works on a thread of its own: a folder may lie on a disk that sleeps, or on a network that is gone. One that never answers keeps its
/// thread and nothing else.
QFuture<FolderListing> readFolder(const QString &folder);
QFuture<std::vector<Place>> findPlaces();
QFuture<bool> fileExists(const QString &path);

} // namespace amphora::ui
