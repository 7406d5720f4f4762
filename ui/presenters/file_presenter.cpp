#include "ui/presenters/file_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/file_filters.h"
#include "ui/presenters/words.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr int kFileNameShownMax = 255;

QString folderOf(const QString &path)
{
    const auto slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

QString inside(const QString &folder, const QString &name) { return folder.endsWith(u'/') ? folder + name : folder + u'/' + name; }

QString iconOf(const QString &fileName)
{
    const auto is = [&fileName](std::initializer_list<const char *> suffixes) {
        return std::ranges::any_of(suffixes, [&fileName](const char *suffix) { return fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive); });
    };
    if (is({".png", ".jpg", ".jpeg", ".webp"})) return QStringLiteral("image");
    if (is({".amphora-kit"})) return QStringLiteral("file-key");
    if (is({".json", ".car"})) return QStringLiteral("braces");
    return QStringLiteral("scroll-text");
}

} // namespace

FilePresenter::FilePresenter(FilesModel &model, const QDBusConnection &session, QObject *parent) : QObject(parent), m_model(model), m_portal(session)
{
    connect(&m_model, &FilesModel::asked, this, &FilePresenter::ask);
    connect(&m_portal, &FilePortal::missing, this, &FilePresenter::openOurs);
    connect(&m_portal, &FilePortal::answered, this, &FilePresenter::answer);
    connect(&m_model, &FilesModel::edited, this, &FilePresenter::type);
    connect(&m_model, &FilesModel::rowWanted, this, &FilePresenter::choose);
    connect(&m_model, &FilesModel::rowTaken, this, &FilePresenter::take);
    connect(&m_model, &FilesModel::placeWanted, this, [this](int place) {
        if (place >= 0 && place < int(m_places.size())) go(m_places[std::size_t(place)].path);
    });
    connect(&m_model, &FilesModel::upWanted, this, &FilePresenter::goUp);
    connect(&m_model, &FilesModel::filterWanted, this, &FilePresenter::filterBy);
    connect(&m_model, &FilesModel::acceptWanted, this, &FilePresenter::accept);
    connect(&m_model, &FilesModel::cancelled, this, &FilePresenter::close);
}

void FilePresenter::ask()
{
    close();
    m_question = m_model.number;
    m_portal.ask(m_model.question);
}

void FilePresenter::close()
{
    ++m_turn;
    m_portal.close();
    m_model.isOpen = false;
    m_model.rows.clear();
    m_shown.clear();
    m_model.told();
}

void FilePresenter::answer(const QUrl &file)
{
    if (file.isLocalFile()) m_last = folderOf(file.toLocalFile());
    close();
    Q_EMIT m_model.chosen(m_question, file);
}

void FilePresenter::openOurs()
{
    const auto &question = m_model.question;
    m_model.title = question.title;
    m_model.acceptText = question.acceptText;
    m_model.isSaving = question.isSaving;
    m_model.filters = question.filters;
    m_model.filter = 0;
    m_model.isOpen = true;
    m_mayGoHome = true;
    m_folder.clear();
    m_listing = {};
    const auto proposal = question.proposal.isLocalFile() ? QDir::cleanPath(question.proposal.toLocalFile()) : QString();
    const auto begin = !proposal.isEmpty() ? folderOf(proposal) : !m_last.isEmpty() ? m_last : QDir::homePath();
    const auto name = question.isSaving && !proposal.isEmpty() ? proposal.mid(proposal.lastIndexOf(u'/') + 1) : QString();
    m_model.typed = inside(begin, name);
    m_search.clear();
    read(begin);
    whenDone(findPlaces(), this, [this](const std::vector<Place> &places) { showPlaces(places); });
}

void FilePresenter::showPlaces(const std::vector<Place> &places)
{
    m_places = places;
    std::vector<FileRow> rows;
    m_model.placeNames.clear();
    for (const auto &[kind, path] : places) {
        FileRow row;
        row.key = path;
        row.isFolder = true;
        switch (kind) {
        //: Places in the file window.
        case Place::Kind::Home: row.name = tr("Personal folder"), row.iconName = QStringLiteral("house"); break;
        case Place::Kind::Desktop: row.name = tr("Desktop"), row.iconName = QStringLiteral("monitor"); break;
        case Place::Kind::Documents: row.name = tr("Documents"), row.iconName = QStringLiteral("scroll-text"); break;
        case Place::Kind::Downloads: row.name = tr("Downloads"), row.iconName = QStringLiteral("download"); break;
        case Place::Kind::Pictures: row.name = tr("Pictures"), row.iconName = QStringLiteral("image"); break;
        case Place::Kind::Drive: row.name = TextKit::foreign(path.mid(path.lastIndexOf(u'/') + 1), 60, false), row.iconName = QStringLiteral("hard-drive"); break;
        case Place::Kind::Computer: row.name = tr("Computer"), row.iconName = QStringLiteral("laptop"); break;
        }
        m_model.placeNames << row.name;
        rows.push_back(std::move(row));
    }
    m_model.places.set(std::move(rows));
    m_model.told();
}

/// "~/x" is in the home folder, "x" in the folder that is shown, and an address of a file is its path.
QString FilePresenter::absolute(const QString &typed) const
{
    auto path = typed.startsWith(QLatin1String("file://")) ? QUrl(typed).toLocalFile() : typed;
    if (path == u'~' || path.startsWith(QLatin1String("~/"))) path = QDir::homePath() + path.mid(1);
    if (!path.startsWith(u'/')) path = inside(m_folder, path);
    return path;
}

/// What stands behind the last slash.
QString FilePresenter::typedName() const
{
    const auto path = absolute(m_model.typed);
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// The file that is meant: when it is saved, with its suffix.
QString FilePresenter::wantedPath() const
{
    const auto path = QDir::cleanPath(absolute(m_model.typed));
    return m_model.isSaving && !typedName().isEmpty() ? filters::completed(path, m_model.filters, m_model.filter) : path;
}

const FolderEntry *FilePresenter::entryOf(const QString &name) const
{
    const auto found = std::ranges::find(m_listing.entries, name, &FolderEntry::name);
    return found == m_listing.entries.end() ? nullptr : &*found;
}

void FilePresenter::type(const QString &path)
{
    m_model.typed = path;
    m_search = typedName();
    m_fault = Fault::None;
    m_acceptsWhenRead = false;
    const auto folder = QDir::cleanPath(folderOf(absolute(path)));
    folder == m_folder ? show() : read(folder);
}

/// A row that is pointed at: its name goes into the field, and the list stays as it was.
void FilePresenter::choose(const QString &key)
{
    const auto name = key.mid(key.lastIndexOf(u'/') + 1);
    const auto *entry = entryOf(name);
    if (!entry) return;
    if (entry->isFolder) return go(key);
    m_model.typed = key;
    m_fault = Fault::None;
    show();
}

void FilePresenter::take(const QString &key)
{
    const auto *entry = entryOf(key.mid(key.lastIndexOf(u'/') + 1));
    const bool isFile = entry && !entry->isFolder;
    choose(key);
    if (isFile && !m_model.isSaving) accept(); // What would be replaced is named first.
}

/// The name of what is to be saved goes along.
void FilePresenter::go(const QString &folder)
{
    const auto name = m_model.isSaving ? typedName() : QString();
    m_model.typed = inside(folder, name);
    m_search.clear();
    m_fault = Fault::None;
    m_acceptsWhenRead = false;
    read(folder);
}

void FilePresenter::goUp() { go(folderOf(m_folder)); }

void FilePresenter::filterBy(int filter)
{
    if (filter < 0 || filter >= m_model.filters.size()) return;
    const auto before = filters::suffix(m_model.filters[m_model.filter]), after = filters::suffix(m_model.filters[filter]);
    m_model.filter = filter;
    if (m_model.isSaving && !before.isEmpty() && !after.isEmpty() && m_model.typed.endsWith(before)) m_model.typed = m_model.typed.chopped(before.size()) + after;
    show();
}

void FilePresenter::read(const QString &folder)
{
    m_folder = folder;
    m_model.isReading = true;
    const int turn = ++m_turn;
    whenDone(readFolder(folder), this, [this, turn](const FolderListing &listing) {
        if (turn != m_turn) return;
        m_model.isReading = false;
        m_listing = listing;
        m_shown.clear();
        const bool goesHome = m_mayGoHome && listing.state != FolderListing::State::Read && listing.folder != QDir::homePath();
        m_mayGoHome = false;
        if (goesHome) return go(QDir::homePath());
        show();
        if (m_acceptsWhenRead && !m_model.replaces) accept();
        m_acceptsWhenRead = false;
    });
    show();
}

void FilePresenter::accept()
{
    if (!m_model.isOpen) return;
    const auto path = wantedPath();
    const auto name = path.mid(path.lastIndexOf(u'/') + 1);
    m_acceptsWhenRead = m_model.isReading;
    if (m_model.isReading) return;
    m_fault = Fault::None;
    const bool isFolderMeant = typedName().isEmpty();
    const auto *entry = isFolderMeant ? nullptr : entryOf(name);
    if (entry && entry->isFolder) return go(path);
    if (isFolderMeant) {
        m_fault = Fault::NoName;
    } else if (m_listing.state != FolderListing::State::Read) {
        // What is wrong stands in the place of the rows.
    } else if (m_model.isSaving) {
        // What would be replaced was named before the answer that replaces it.
        if (!entry || (m_model.replaces && m_model.selected == path)) return answer(QUrl::fromLocalFile(path));
    } else if (entry) {
        return answer(QUrl::fromLocalFile(path));
    } else if (m_model.rows.rows().size() == 1) {
        const auto only = m_model.rows.rows().front().key; // It can only be this one; once more takes it.
        return choose(only);
    } else {
        m_fault = Fault::NoFile;
    }
    show();
}

void FilePresenter::show()
{
    const auto path = wantedPath();
    m_model.selected = path;
    m_model.folder = m_folder;
    const auto *entry = typedName().isEmpty() || m_model.isReading ? nullptr : entryOf(path.mid(path.lastIndexOf(u'/') + 1));
    m_model.replaces = m_model.isSaving && entry && !entry->isFolder;
    switch (m_fault) {
    case Fault::None: m_model.error.clear(); break;
    //: Under the field for the path of a file.
    case Fault::NoName: m_model.error = m_model.isSaving ? tr("Give the file a name.") : tr("Choose a file, or type its path."); break;
    case Fault::NoFile: m_model.error = tr("There is no file of this name."); break;
    }
    //: %1 is a number.
    m_model.note = m_listing.isCut ? tr("Only %1 of what lies here are shown. Type a path to get at the others.").arg(QLocale().toString(FolderListing::kEntriesMax)) : QString();
    if (!m_model.isReading) showRows();
    m_model.told();
}

void FilePresenter::showRows()
{
    const auto filter = m_model.filters.value(m_model.filter);
    // A view that is filled anew forgets where the keyboard was.
    const auto wanted = m_folder + u'\n' + filter + u'\n' + m_search;
    if (std::exchange(m_shown, wanted) == wanted) return;
    const bool showsHidden = m_search.startsWith(u'.');
    std::vector<FileRow> fitting, all;
    for (const auto &entry : m_listing.entries) {
        if (entry.name.startsWith(u'.') && !showsHidden) continue;
        if (!entry.isFolder && !filters::accepts(filter, entry.name)) continue;
        if (entry.name.startsWith(m_search, Qt::CaseInsensitive)) fitting.push_back(rowOf(entry));
        if (m_model.isSaving) all.push_back(rowOf(entry));
    }
    // A new name begins like nothing that is there.
    auto &shown = m_model.isSaving && fitting.empty() ? all : fitting;
    switch (m_listing.state) {
    //: In the place of what lies in a folder.
    case FolderListing::State::Missing: m_model.emptyText = tr("There is no such folder."); break;
    case FolderListing::State::Closed: m_model.emptyText = tr("You may not look into this folder."); break;
    case FolderListing::State::Read: m_model.emptyText = m_search.isEmpty() ? tr("There is nothing here of the kind that is shown.") : tr("Nothing here begins like that."); break;
    }
    m_model.rows.replace(std::move(shown));
}

FileRow FilePresenter::rowOf(const FolderEntry &entry) const
{
    FileRow row;
    row.key = inside(m_folder, entry.name);
    row.name = TextKit::foreign(entry.name, kFileNameShownMax, false);
    row.isFolder = entry.isFolder;
    row.iconName = entry.isFolder ? QStringLiteral("folder") : iconOf(entry.name);
    if (!entry.isFolder) row.detail = words::size(quint64(entry.size)) + QStringLiteral(" · ") + QLocale().toString(entry.changed.date(), tr("d MMM yyyy", "date format"));
    return row;
}

} // namespace amphora::ui
