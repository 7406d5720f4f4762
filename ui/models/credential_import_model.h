#pragma once

#include "ui/models/credential_model.h"

#include <QUrl>

namespace amphora::ui {

/// Taking a credential in: a file, a drop or a paste; reading; what it is, before anything is kept.
class CredentialImportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(QString fileName MEMBER fileName NOTIFY changed)
    Q_PROPERTY(double progress MEMBER progress NOTIFY changed)
    Q_PROPERTY(QString progressText MEMBER progressText NOTIFY changed)
    Q_PROPERTY(bool known MEMBER isKnown NOTIFY changed)
    Q_PROPERTY(QString passphrase MEMBER passphrase NOTIFY changed)
    Q_PROPERTY(QString passphraseError MEMBER passphraseError NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER busy NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(amphora::ui::CredentialModel *credential READ credentialModel CONSTANT)

public:
    /// Choose → Reading → Preview, Backup or Refused.
    enum class Step { Closed, Choose, Reading, Preview, Backup, Refused };
    Q_ENUM(Step)

    explicit CredentialImportModel(QObject *parent = nullptr) : QObject(parent), credential(this) {}
    void told() { Q_EMIT changed(); }
    CredentialModel *credentialModel() { return &credential; }

    CredentialModel credential;
    Step step = Step::Closed;
    QString fileName; ///< empty for what was pasted
    double progress = -1; ///< of Reading; below 0: not known
    QString progressText;
    bool isKnown = false; ///< it is kept here already
    QString passphrase, passphraseError; ///< of Backup
    bool busy = false; ///< it is being taken in
    QString problemTitle, problemText, problemCode;

Q_SIGNALS:
    void changed();
    void wanted(); ///< opens the sheet
    void fileWanted();
    void fileAsked(); ///< to the window: opens the desktop's file window
    void fileChosen(const QUrl &file);
    void textGiven(const QString &text);
    void pasteWanted(); ///< from the clipboard: text, a picture or a file
    void acceptWanted();
    void closed(); ///< cancel, or an end to reading
};

/// Checking a credential or presentation of anybody. Needs no identity and keeps nothing.
class CredentialCheckModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(QString fileName MEMBER fileName NOTIFY changed)
    Q_PROPERTY(double progress MEMBER progress NOTIFY changed)
    Q_PROPERTY(QString progressText MEMBER progressText NOTIFY changed)
    Q_PROPERTY(QString audience MEMBER audience NOTIFY changed)
    Q_PROPERTY(QString nonce MEMBER nonce NOTIFY changed)
    Q_PROPERTY(QString expectationError MEMBER expectationError NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(amphora::ui::CredentialModel *credential READ credentialModel CONSTANT)

public:
    enum class Step { Closed, Choose, Reading, Result };
    Q_ENUM(Step)

    explicit CredentialCheckModel(QObject *parent = nullptr) : QObject(parent), credential(this) {}
    void told() { Q_EMIT changed(); }
    CredentialModel *credentialModel() { return &credential; }

    CredentialModel credential;
    Step step = Step::Closed;
    QString fileName;
    double progress = -1;
    QString progressText;
    QString audience, nonce; ///< what was asked of the holder, if anything was
    QString expectationError; ///< one of the two without the other
    QString problemTitle, problemText, problemCode; ///< a file that cannot be read

Q_SIGNALS:
    void changed();
    void wanted();
    void fileWanted();
    void fileAsked(); ///< to the window
    void fileChosen(const QUrl &file);
    void textGiven(const QString &text);
    void pasteWanted();
    void expectationGiven(const QString &audience, const QString &nonce);
    void againWanted(); ///< another one
    void closed();
};

} // namespace amphora::ui
