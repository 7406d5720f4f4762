#pragma once

#include "ui/models/rows.h"

#include <QUrl>

namespace amphora::ui {

/// One line of amphora.log.
struct LogRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString level MEMBER level)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString key, when; ///< "29 Nov 14:07:31"
    QString level; ///< info, warning, error: as in the file
    QString area, text;
    bool operator==(const LogRow &) const = default;
};

/// A part of the program that others made, and on what terms it is here.
struct LicenceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString terms MEMBER terms)

public:
    QString key, title, detail, terms;
    bool operator==(const LicenceRow &) const = default;
};

/// The Settings page, but for look and text size, which are Theme's. What is chosen here takes effect at once and is kept in settings.json.
class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString section MEMBER section NOTIFY sectionChanged)
    Q_PROPERTY(QString languageChoice MEMBER languageChoice NOTIFY changed)
    Q_PROPERTY(int lockMinutes MEMBER lockMinutes NOTIFY changed)
    Q_PROPERTY(QList<int> lockChoices MEMBER lockChoices CONSTANT)
    Q_PROPERTY(QStringList lockTexts MEMBER lockTexts NOTIFY changed)
    Q_PROPERTY(bool lockAway MEMBER lockAway NOTIFY changed)
    Q_PROPERTY(QString lockText MEMBER lockText NOTIFY changed)
    Q_PROPERTY(QString awayText MEMBER awayText NOTIFY changed)
    Q_PROPERTY(bool guarded MEMBER isGuarded NOTIFY changed)
    Q_PROPERTY(bool offline MEMBER isOffline NOTIFY changed)
    Q_PROPERTY(QString offlineText MEMBER offlineText NOTIFY changed)
    Q_PROPERTY(QString dataFolder MEMBER dataFolder NOTIFY changed)
    Q_PROPERTY(QString dataText MEMBER dataText NOTIFY changed)
    Q_PROPERTY(QString stateFolder MEMBER stateFolder NOTIFY changed)
    Q_PROPERTY(QString stateText MEMBER stateText NOTIFY changed)
    Q_PROPERTY(QString logQuery READ logQuery WRITE setLogQuery NOTIFY logQueryChanged)
    Q_PROPERTY(QString logText MEMBER logText NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *log READ logModel CONSTANT)
    Q_PROPERTY(QString version MEMBER version NOTIFY changed)
    Q_PROPERTY(QString systemText MEMBER systemText NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *licences READ licencesModel CONSTANT)
    Q_PROPERTY(QString licence MEMBER licence NOTIFY changed)
    Q_PROPERTY(QString licenceTitle MEMBER licenceTitle NOTIFY changed)
    Q_PROPERTY(QString licenceTerms MEMBER licenceTerms NOTIFY changed)
    Q_PROPERTY(QStringList licenceText MEMBER licenceText NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)

public:
    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *logModel() { return &log; }
    RowsBase *licencesModel() { return &licences; }
    QString logQuery() const { return m_logQuery; }
    void setLogQuery(const QString &query)
    {
        if (m_logQuery == query) return;
        m_logQuery = query;
        Q_EMIT logQueryChanged();
    }
    /// Opens a part of the page: appearance, language, network, locking, storage, log, about.
    Q_INVOKABLE void show(const QString &part)
    {
        if (section == part) return;
        section = part;
        Q_EMIT sectionChanged();
    }

    QString section = QStringLiteral("appearance");
    QString languageChoice; ///< "en", "de"; empty = like the system
    QList<int> lockChoices{1, 2, 5, 10, 15, 30, 60}; ///< minutes
    QStringList lockTexts; ///< the same in words
    int lockMinutes = 10;
    bool lockAway = true; ///< Lock when the computer sleeps or its screen is locked
    QString lockText; ///< both rules in one sentence
    QString awayText; ///< which signs of the desktop are heard, or that none is
    bool isGuarded = true; ///< Other programs may not read the memory of this one
    bool isOffline = false; ///< Nothing is sent or fetched
    QString offlineText; ///< what that means, and what waits
    QString dataFolder, dataText; ///< where everything lies that must survive, and how large it is
    QString stateFolder, stateText; ///< the same of the log
    QString logText; ///< "312 lines"
    Rows<LogRow> log;
    QString version, systemText;
    Rows<LicenceRow> licences;
    QString licence, licenceTitle, licenceTerms; ///< the opened one; empty = none
    QStringList licenceText; ///< its paragraphs
    QString problemTitle, problemText, problemCode;

Q_SIGNALS:
    void changed();
    void sectionChanged();
    void logQueryChanged();
    void languageWanted(const QString &code);
    void lockMinutesWanted(int minutes);
    void lockAwayWanted(bool on);
    void offlineWanted(bool on);
    void dataFolderWanted(); ///< Opens it in the desktop's file program
    void stateFolderWanted();
    void sizesWanted(); ///< The part about storage is shown
    void logWanted(); ///< Reads the log once more
    void logCopyWanted(); ///< The lines that are shown go on the clipboard
    void licenceWanted(const QString &key);
    void licenceClosed();

private:
    QString m_logQuery;
};

} // namespace amphora::ui
