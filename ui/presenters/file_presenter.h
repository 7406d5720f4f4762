#pragma once

#include "ui/models/files_model.h"
#include "ui/presenters/file_portal.h"
#include "ui/presenters/folder_reader.h"

namespace amphora::ui {

/// Answers questions for a file: by the desktop's own window where there is one, else by ours.
class FilePresenter : public QObject {
    Q_OBJECT

public:
    FilePresenter(FilesModel &model, const QDBusConnection &session, QObject *parent = nullptr);

    /// Whoever asked is gone.
    void close();

private:
    void ask();
    void openOurs();
    void showPlaces(const std::vector<Place> &places);
    void type(const QString &path);
    void choose(const QString &key);
    void take(const QString &key);
    void go(const QString &folder);
    void goUp();
    void filterBy(int filter);
    void accept();
    void answer(const QUrl &file);
    void read(const QString &folder);
    void show();
    void showRows();

    QString absolute(const QString &typed) const;
    QString typedName() const;
    QString wantedPath() const;
    const FolderEntry *entryOf(const QString &name) const;
    FileRow rowOf(const FolderEntry &entry) const;

    FilesModel &m_model;
    FilePortal m_portal;
    FolderListing m_listing;
    std::vector<Place> m_places;
    QString m_folder; ///< that is read, or was
    QString m_last; ///< where the latest file was chosen
    QString m_search; ///< What was typed behind the last slash; what is chosen by a row is no search.
    QString m_shown; ///< what the rows were made for
    int m_question = 0;
    int m_turn = 0;
    bool m_acceptsWhenRead = false;
    bool m_mayGoHome = false; ///< Where the question begins there may be no folder.
    enum class Fault { None, NoName, NoFile } m_fault = Fault::None;
};

} // namespace amphora::ui
