#pragma once

#include "ui/models/rows.h"

#include <QImage>
#include <QStringList>

namespace amphora::ui {

/// A claim to tick, and what the other side reads of it.
struct ShareRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(int depth MEMBER depth)
    Q_PROPERTY(bool on MEMBER isOn)
    Q_PROPERTY(bool free MEMBER isFree)

public:
    QString key; ///< JSON Pointer
    QString label, text; ///< its issuer's words
    QString note; ///< "Always"
    int depth = 0;
    bool isOn = false;
    bool isFree = true; ///< False: it cannot be kept back, or goes along with what it stands in
    bool operator==(const ShareRow &) const = default;
};

/// A line of what the other side sees.
struct SeenRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString symbol MEMBER symbol)

public:
    QString key, label, text;
    QString symbol; ///< before the text
    bool operator==(const SeenRow &) const = default;
};

/// Showing a credential to one verifier: which claims, for whom, how long; what they get; the presentation once it is signed.
class CredentialPresentModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString blocked MEMBER blocked NOTIFY changed)
    Q_PROPERTY(QString choiceText MEMBER choiceText NOTIFY changed)
    Q_PROPERTY(QString audience MEMBER audience NOTIFY changed)
    Q_PROPERTY(QString audienceError MEMBER audienceError NOTIFY changed)
    Q_PROPERTY(QString nonce MEMBER nonce NOTIFY changed)
    Q_PROPERTY(QString nonceError MEMBER nonceError NOTIFY changed)
    Q_PROPERTY(QString nonceHint MEMBER nonceHint NOTIFY changed)
    Q_PROPERTY(QStringList lives MEMBER lives NOTIFY changed)
    Q_PROPERTY(int life MEMBER life NOTIFY changed)
    Q_PROPERTY(QString didNote MEMBER didNote NOTIFY changed)
    Q_PROPERTY(QString formText MEMBER formText NOTIFY changed)
    Q_PROPERTY(QString seenText MEMBER seenText NOTIFY changed)
    Q_PROPERTY(bool ready MEMBER isReady NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER isBusy NOTIFY changed)
    Q_PROPERTY(bool done MEMBER isDone NOTIFY changed)
    Q_PROPERTY(QString text MEMBER text NOTIFY changed)
    Q_PROPERTY(QString resultText MEMBER resultText NOTIFY changed)
    Q_PROPERTY(QImage code MEMBER code NOTIFY changed)
    Q_PROPERTY(QString codeNote MEMBER codeNote NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *claims READ claimsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *seen READ seenModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *proofs READ proofsModel CONSTANT)

public:
    explicit CredentialPresentModel(QObject *parent = nullptr) : QObject(parent) {}
    void told() { Q_EMIT changed(); }
    RowsBase *claimsModel() { return &claims; }
    RowsBase *seenModel() { return &seen; }
    RowsBase *proofsModel() { return &proofs; }

    QString blocked; ///< why it cannot be presented; empty = it can
    QString choiceText; ///< under the heading of the claims
    QString audience, audienceError, nonce, nonceError, nonceHint;
    QStringList lives;
    int life = 1;
    QString didNote; ///< what they learn besides
    QString formText; ///< "SD-JWT presentation, 1.1 kB"
    QString seenText; ///< all that their program reads, as JSON
    bool isReady = false, isBusy = false;
    bool isDone = false; ///< It is signed, and stands in the ledger
    QString text; ///< the presentation
    QString resultText; ///< for whom, how long
    QImage code; ///< one dot a module; null where it does not fit
    QString codeNote; ///< why there is no code
    Rows<ShareRow> claims;
    Rows<SeenRow> seen, proofs;

Q_SIGNALS:
    void changed();
    void toggled(const QString &key);
    void audienceEdited(const QString &text);
    void nonceEdited(const QString &text);
    void nonceWanted(); ///< they named none
    void lifeChosen(int index);
    void signWanted();
    void copyWanted();
};

} // namespace amphora::ui
