#pragma once

#include "ui/models/rows.h"

#include <QUrl>

namespace amphora::ui {

/// A step of setting up, or something to decide.
struct TaskRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString actionText MEMBER actionText)
    Q_PROPERTY(QString tile MEMBER tile)
    Q_PROPERTY(int tileLook MEMBER tileLook)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool primary MEMBER primary)

public:
    QString key, title, detail, actionText;
    QString tile; ///< icon of a review row; empty for a step
    int tileLook = 0; ///< Chip.Kind
    bool done = false, primary = false;
    bool operator==(const TaskRow &) const = default;
};

struct ActivityRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(int status MEMBER status)
    Q_PROPERTY(int nodes MEMBER nodes)
    Q_PROPERTY(QString tip MEMBER tip)

public:
    QString key, symbol, title;
    QString when; ///< "14:07 · this computer"
    int status = 0; ///< StatusChip.Status
    int nodes = 0;
    QString tip; ///< where and since when, for the chip
    bool operator==(const ActivityRow &) const = default;
};

/// A place that holds copies.
struct CopyRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(double share MEMBER share)

public:
    QString key, symbol, title, number;
    double share = 0; ///< 0 … 1 of what this computer has
    bool operator==(const CopyRow &) const = default;
};

/// A credential that is valid, but not for long.
struct EndingRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(bool soon MEMBER soon)

public:
    QString key, symbol, title;
    QString when; ///< "in 12 days"
    bool soon = false; ///< within two weeks
    bool operator==(const EndingRow &) const = default;
};

class HomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER name NOTIFY changed)
    Q_PROPERTY(QString did MEMBER did NOTIFY changed)
    Q_PROPERTY(QUrl picture MEMBER picture NOTIFY changed)
    Q_PROPERTY(QString bio MEMBER bio NOTIFY changed)
    Q_PROPERTY(QString facts MEMBER facts NOTIFY changed)
    Q_PROPERTY(QString progressText MEMBER progressText NOTIFY changed)
    Q_PROPERTY(double progress MEMBER progress NOTIFY changed)
    Q_PROPERTY(QString kitChip MEMBER kitChip NOTIFY changed)
    Q_PROPERTY(bool kitGood MEMBER kitGood NOTIFY changed)
    Q_PROPERTY(QString kitText MEMBER kitText NOTIFY changed)
    Q_PROPERTY(QString copiesText MEMBER copiesText NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *tasks READ tasksModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *review READ reviewModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *recent READ recentModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *copies READ copiesModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *ending READ endingModel CONSTANT)

public:
    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *tasksModel() { return &tasks; }
    RowsBase *reviewModel() { return &review; }
    RowsBase *recentModel() { return &recent; }
    RowsBase *copiesModel() { return &copies; }
    RowsBase *endingModel() { return &ending; }

    QString name, did, bio;
    QUrl picture;
    QString facts; ///< "148 streams, newest 14:07 today"
    QString progressText; ///< "1 of 3 done"
    double progress = 0;
    QString kitChip, kitText; ///< "Not made", "12 days ago"; what the kit holds
    bool kitGood = false;
    QString copiesText;
    Rows<TaskRow> tasks, review;
    Rows<ActivityRow> recent;
    Rows<CopyRow> copies;
    Rows<EndingRow> ending;

Q_SIGNALS:
    void changed();
    void taskWanted(const QString &key);
    void reviewWanted(const QString &key);
    void kitWanted();
    void profileWanted();
    void credentialWanted(const QString &key);
};

} // namespace amphora::ui
