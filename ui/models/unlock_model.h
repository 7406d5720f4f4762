#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

namespace amphora::ui {

/// State of the page that stands where a key cannot be read. Words come ready to show; the page only arranges them.
class UnlockModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER name NOTIFY changed)
    Q_PROPERTY(QString did MEMBER did NOTIFY changed)
    Q_PROPERTY(QUrl picture MEMBER picture NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString text MEMBER text NOTIFY changed)
    Q_PROPERTY(QString code MEMBER code NOTIFY changed)
    Q_PROPERTY(QString safeText MEMBER safeText NOTIFY changed)
    Q_PROPERTY(QString howText MEMBER howText NOTIFY changed)
    Q_PROPERTY(bool wantsPassphrase MEMBER wantsPassphrase NOTIFY changed)
    Q_PROPERTY(QString passphraseError MEMBER passphraseError NOTIFY changed)
    Q_PROPERTY(QString openText MEMBER openText NOTIFY changed)
    Q_PROPERTY(bool canRead MEMBER canRead NOTIFY changed)
    Q_PROPERTY(bool recoverFirst MEMBER recoverFirst NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER busy NOTIFY changed)
    Q_PROPERTY(QString busyText MEMBER busyText NOTIFY changed)

public:
    using QObject::QObject;
    void told() { Q_EMIT changed(); }

    QString name, did;
    QUrl picture;
    QString title, text, code; ///< "Your keyring is locked", why, "E-KEY-LOCKED"
    QString safeText; ///< "3 changes wait on this computer and will be signed once it is open."
    QString howText; ///< what to do when no window asked for a password; empty = the row is not there
    bool wantsPassphrase = false; ///< the key is in a vault of its own
    QString passphraseError;
    QString openText; ///< words of the first button; empty = it is not there (the entry is gone)
    bool canRead = true; ///< reading without the key is offered
    bool recoverFirst = false; ///< recovering is the primary button
    bool busy = false;
    QString busyText; ///< "Waiting for your keyring"

Q_SIGNALS:
    void changed();
    void openWanted(const QString &passphrase);
    void cancelWanted();
    void readWanted();
    void recoverWanted();
};

} // namespace amphora::ui
