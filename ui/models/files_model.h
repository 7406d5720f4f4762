#pragma once

#include "ui/models/rows.h"

#include <QStringList>
#include <QUrl>

namespace amphora::ui {

/// What lies in a folder, or a place to go to.
struct FileRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(bool folder MEMBER isFolder)

public:
    QString key; ///< its path
    QString name, detail, iconName;
    bool isFolder = false;
    bool operator==(const FileRow &) const = default;
};

/// What is asked of the person.
struct FileQuestion {
    QString title, acceptText;
    bool isSaving = false;
    QStringList filters; ///< "Pictures (*.png *.jpg)"; the first pattern of a filter is the suffix that a saved file gets
    QUrl proposal; ///< a folder and a name, or empty
};

/// One question for a file at a time, and the file window for desktops that have none: a path that is typed, and what lies where it leads.
class FilesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open MEMBER isOpen NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString acceptText MEMBER acceptText NOTIFY changed)
    Q_PROPERTY(bool saving MEMBER isSaving NOTIFY changed)
    Q_PROPERTY(QStringList filters MEMBER filters NOTIFY changed)
    Q_PROPERTY(int filter MEMBER filter NOTIFY changed)
    Q_PROPERTY(QString typed MEMBER typed NOTIFY changed)
    Q_PROPERTY(QString selected MEMBER selected NOTIFY changed)
    Q_PROPERTY(QString folder MEMBER folder NOTIFY changed)
    Q_PROPERTY(bool reading MEMBER isReading NOTIFY changed)
    Q_PROPERTY(QString error MEMBER error NOTIFY changed)
    Q_PROPERTY(QString emptyText MEMBER emptyText NOTIFY changed)
    Q_PROPERTY(QString note MEMBER note NOTIFY changed)
    Q_PROPERTY(bool replaces MEMBER replaces NOTIFY changed)
    Q_PROPERTY(QStringList placeNames MEMBER placeNames NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *rows READ rowsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *places READ placesModel CONSTANT)

public:
    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *rowsModel() { return &rows; }
    RowsBase *placesModel() { return &places; }

    /// Puts a question; the number comes back with its answer. One that is still open is forgotten.
    Q_INVOKABLE int ask(const QString &askedTitle, const QString &askedAcceptText, bool askedSaving, const QStringList &askedFilters, const QUrl &proposal)
    {
        question = {askedTitle, askedAcceptText, askedSaving, askedFilters, proposal};
        ++number;
        Q_EMIT asked();
        return number;
    }

    FileQuestion question;
    int number = 0; ///< of the question

    bool isOpen = false; ///< Our own window is there
    QString title, acceptText;
    bool isSaving = false;
    QStringList filters;
    int filter = 0;
    QString typed; ///< the path in the field
    QString selected; ///< the same, as the key of a row
    QString folder; ///< whose rows are shown
    bool isReading = false;
    QString error; ///< under the field
    QString emptyText; ///< why there is no row
    QString note; ///< "The first 20,000 are shown."
    bool replaces = false; ///< What is saved takes the place of a file.
    Rows<FileRow> rows, places;
    QStringList placeNames;

Q_SIGNALS:
    void changed();
    void asked();
    void chosen(int question, const QUrl &file);
    void edited(const QString &path); ///< by the keyboard, in the field
    void rowWanted(const QString &key); ///< into the field; a folder is opened
    void rowTaken(const QString &key); ///< and that is it
    void placeWanted(int place);
    void upWanted();
    void filterWanted(int filter);
    void acceptWanted();
    void cancelled();
};

} // namespace amphora::ui
