#pragma once

#include "ui/models/rows.h"

namespace amphora::ui {

/// Who was shown what, and when.
struct LedgerRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString audience MEMBER audience)
    Q_PROPERTY(QString credential MEMBER credential)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString claims MEMBER claims)
    Q_PROPERTY(QString lifeText MEMBER lifeText)
    Q_PROPERTY(bool over MEMBER isOver)
    Q_PROPERTY(QString nonce MEMBER nonce)
    Q_PROPERTY(QString sha MEMBER sha)

public:
    QString key;
    QString day; ///< heading over the first row of a day
    QString when;
    QString audience; ///< as the verifier wrote it
    QString credential; ///< title; what is not kept any more is said
    QString symbol;
    int tone = 0;
    QString claims; ///< "Name, Valid to"
    QString lifeText; ///< "good until 14:22", "ended 14:22"
    bool isOver = false;
    QString nonce, sha;
    bool operator==(const LedgerRow &) const = default;
};

class CredentialLedgerModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state MEMBER state NOTIFY changed)
    Q_PROPERTY(QString countText MEMBER countText NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *rows READ rowsModel CONSTANT)

public:
    enum class State { Closed, Loading, Ready, Nothing, Failed };
    Q_ENUM(State)

    explicit CredentialLedgerModel(QObject *parent = nullptr) : QObject(parent) {}
    void told() { Q_EMIT changed(); }
    RowsBase *rowsModel() { return &rows; }

    State state = State::Closed;
    QString countText; ///< "Shown 3 times to 2 sides."
    QString problemTitle, problemText, problemCode;
    Rows<LedgerRow> rows; ///< newest first

Q_SIGNALS:
    void changed();
    void retryWanted();
    void closed();
};

} // namespace amphora::ui
