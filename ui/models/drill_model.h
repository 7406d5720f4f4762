#pragma once

#include "ui/models/rows.h"
#include "ui/models/wiping.h"

#include <QUrl>

namespace amphora::ui {

/// One line of what a drill found.
struct DrillRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int look MEMBER look)

public:
    QString key, symbol, title, detail;
    int look = 0; ///< Chip.Kind
    bool operator==(const DrillRow &) const = default;
};

/// The rehearsal of coming back: words or kit open the identity apart from this home, and what the nodes give is compared with what is here.
class DrillModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(bool byKit MEMBER isByKit NOTIFY changed)
    Q_PROPERTY(QString secret READ typedSecret WRITE setSecret NOTIFY changed)
    Q_PROPERTY(QString secretError MEMBER secretError NOTIFY changed)
    Q_PROPERTY(QUrl kit MEMBER kit NOTIFY changed)
    Q_PROPERTY(QString passphrase MEMBER passphrase NOTIFY changed)
    Q_PROPERTY(QString kitError MEMBER kitError NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(int resultKind MEMBER resultKind NOTIFY changed)
    Q_PROPERTY(QString resultTitle MEMBER resultTitle NOTIFY changed)
    Q_PROPERTY(QString resultText MEMBER resultText NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *rows READ rowsModel CONSTANT)
    Q_PROPERTY(bool done MEMBER isDone NOTIFY changed)
    Q_PROPERTY(QString cardTitle MEMBER cardTitle NOTIFY changed)
    Q_PROPERTY(QString cardText MEMBER cardText NOTIFY changed)

public:
    enum class Step { Closed, Source, Running, Result };
    Q_ENUM(Step)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *rowsModel() { return &rows; }
    QString typedSecret() const { return secret; }
    /// What was typed before is overwritten.
    void setSecret(const QString &text)
    {
        if (text == secret) return;
        wipe(secret);
        secret = text;
        Q_EMIT changed();
    }

    Step step = Step::Closed;
    bool isByKit = false;
    QString secret, secretError; ///< words or seed, as typed
    QUrl kit;
    QString passphrase, kitError;
    QString problemTitle, problemText, problemCode;
    int resultKind = 0; ///< Banner.Kind
    QString resultTitle, resultText;
    Rows<DrillRow> rows;
    bool isDone = false; ///< There was a drill in which all was equal.
    QString cardTitle, cardText; ///< On the page: "Last drill passed 10 November", what it compared

Q_SIGNALS:
    void changed();
    void drillWanted(); ///< opens the sheet
    void kitWanted(); ///< to the window: opens the desktop's file window
    void startWanted();
    void closed();
};

} // namespace amphora::ui
