#include "ui/presenters/folder_reader.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QStandardPaths>

#include <algorithm>
#include <thread>

namespace amphora::ui {

namespace {

constexpr std::size_t kDrivesMax = 16;

template <typename T, typename Work>
QFuture<T> onThreadOfItsOwn(Work work)
{
    QPromise<T> promise;
    auto future = promise.future();
    std::thread([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.start();
        promise.addResult(work());
        promise.finish();
    }).detach();
    return future;
}

FolderListing listingOf(const QString &folder)
{
    FolderListing listing;
    listing.folder = folder;
    const QFileInfo itself(folder);
    if (!itself.isDir()) return listing;
    listing.state = itself.isReadable() && itself.isExecutable() ? FolderListing::State::Read : FolderListing::State::Closed;
    QDirIterator all(folder, QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    while (all.hasNext()) {
        all.next();
        if (int(listing.entries.size()) == FolderListing::kEntriesMax) {
            listing.isCut = true;
            break;
        }
        const auto info = all.fileInfo();
        listing.entries.push_back({info.fileName(), info.isDir(), info.size(), info.lastModified()});
    }
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale()); // The C locale knows no numbers.
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(listing.entries, [&order](const FolderEntry &a, const FolderEntry &b) {
        if (a.isFolder != b.isFolder) return a.isFolder;
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.name < b.name;
    });
    return listing;
}

std::vector<Place> placesHere()
{
    std::vector<Place> places;
    const auto add = [&places](Place::Kind kind, const QString &path) {
        const bool isKnown = std::ranges::any_of(places, [&path](const Place &place) { return place.path == path; });
        if (!path.isEmpty() && !isKnown && QFileInfo(path).isDir()) places.push_back({kind, path});
    };
    using Standard = QStandardPaths;
    add(Place::Kind::Home, QDir::homePath());
    add(Place::Kind::Desktop, Standard::writableLocation(Standard::DesktopLocation));
    add(Place::Kind::Documents, Standard::writableLocation(Standard::DocumentsLocation));
    add(Place::Kind::Downloads, Standard::writableLocation(Standard::DownloadLocation));
    add(Place::Kind::Pictures, Standard::writableLocation(Standard::PicturesLocation));
    const auto user = QString::fromLocal8Bit(qgetenv("USER"));
    for (const auto &root : {QStringLiteral("/media/") + user, QStringLiteral("/run/media/") + user}) {
        if (user.isEmpty() || user.contains(u'/')) break;
        QDirIterator drives(root, QDir::Dirs | QDir::NoDotAndDotDot);
        for (std::size_t seen = 0; drives.hasNext() && seen < kDrivesMax; ++seen) add(Place::Kind::Drive, drives.next());
    }
    add(Place::Kind::Computer, QStringLiteral("/"));
    return places;
}

} // namespace

QFuture<FolderListing> readFolder(const QString &folder)
{
    return onThreadOfItsOwn<FolderListing>([folder] { return listingOf(folder); });
}

QFuture<std::vector<Place>> findPlaces()
{
    return onThreadOfItsOwn<std::vector<Place>>([] { return placesHere(); });
}

QFuture<bool> fileExists(const QString &path)
{
    return onThreadOfItsOwn<bool>([path] { return QFileInfo::exists(path); });
}

} // namespace amphora::ui
