#pragma once

#include "ui/models/wiping.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

namespace amphora::ui {

/// State of the welcome pages: which step, what was typed, what went wrong. Whoever owns the engine fills the public members,
/// calls told() and answers the …Wanted signals; typed text survives every failure.
class WelcomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(QString name MEMBER name NOTIFY changed)
    Q_PROPERTY(KeyPlace keyPlace MEMBER keyPlace NOTIFY changed)
    Q_PROPERTY(Keyring keyring MEMBER keyring NOTIFY changed)
    Q_PROPERTY(QString keyringName MEMBER keyringName NOTIFY changed)
    Q_PROPERTY(QString passphrase MEMBER passphrase NOTIFY changed)
    Q_PROPERTY(QString passphraseAgain MEMBER passphraseAgain NOTIFY changed)
    Q_PROPERTY(QString passphraseError MEMBER passphraseError NOTIFY changed)
    Q_PROPERTY(QString secret READ typedSecret WRITE setSecret NOTIFY changed)
    Q_PROPERTY(QString secretHint MEMBER secretHint NOTIFY changed)
    Q_PROPERTY(QString secretError MEMBER secretError NOTIFY changed)
    Q_PROPERTY(QUrl kit MEMBER kit NOTIFY changed)
    Q_PROPERTY(QString kitError MEMBER kitError NOTIFY changed)
    Q_PROPERTY(QString did MEMBER did NOTIFY changed)
    Q_PROPERTY(QString didError MEMBER didError NOTIFY changed)
    Q_PROPERTY(QString node MEMBER node NOTIFY changed)
    Q_PROPERTY(QString nodeError MEMBER nodeError NOTIFY changed)
    Q_PROPERTY(QString seenDid MEMBER seenDid NOTIFY changed)
    Q_PROPERTY(QString seenName MEMBER seenName NOTIFY changed)
    Q_PROPERTY(QString seenText MEMBER seenText NOTIFY changed)
    Q_PROPERTY(QString seenFacts MEMBER seenFacts NOTIFY changed)
    Q_PROPERTY(QString foundIdentity MEMBER foundIdentity NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER busy NOTIFY changed)
    Q_PROPERTY(bool canCancel MEMBER canCancel NOTIFY changed)
    Q_PROPERTY(bool canGoOn MEMBER canGoOn NOTIFY changed)
    Q_PROPERTY(bool canLeave MEMBER canLeave NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)

public:
    /// Doors → Name → Place → Words (new; the identity is made) · Secret → Place (words or seed) · Restore → Place · Look.
    enum class Step { Doors, Name, Secret, Restore, Place, Look, Words };
    Q_ENUM(Step)
    enum class KeyPlace { Keyring, Vault };
    Q_ENUM(KeyPlace)
    /// What was found on this computer; Asking while it is not known.
    enum class Keyring { Asking, Ready, Locked, Missing };
    Q_ENUM(Keyring)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    QString typedSecret() const { return secret; }
    /// What was typed before is overwritten.
    void setSecret(const QString &text)
    {
        if (text == secret) return;
        wipe(secret);
        secret = text;
        ++secretTurn;
        Q_EMIT changed();
    }

    Step step = Step::Doors;
    KeyPlace keyPlace = KeyPlace::Keyring;
    Keyring keyring = Keyring::Asking;
    QString keyringName; ///< "GNOME Keyring"; empty if there is none
    QString name; ///< what people should call the person; may stay empty
    QString passphrase, passphraseAgain, passphraseError;
    QString secret; ///< 24 words, or a seed in hex or base64
    int secretTurn = 0; ///< Another one for each text: nobody needs a copy to see that it changed
    QString secretHint; ///< "24 words", "12 of 24 words", "a 32-byte seed"
    QString secretError; ///< which word, and why
    QUrl kit; ///< the recovery kit that was chosen
    QString kitError;
    QString did, didError; ///< of "just look around"
    QString node, nodeError; ///< the address that is asked
    QString seenDid, seenName, seenText, seenFacts; ///< what was found there; seenDid is empty while nothing was
    QString foundIdentity; ///< DID that the words lead to and this home already holds; empty otherwise
    QString problemTitle, problemText, problemCode; ///< a failure of the last step
    bool busy = false;
    bool canCancel = false; ///< what is waited for can be given up
    bool canGoOn = true; ///< the primary button of the step
    bool canLeave = false; ///< there is another identity to go back to

Q_SIGNALS:
    void changed();
    void doorWanted(amphora::ui::WelcomeModel::Step step);
    void forwardWanted();
    void backWanted();
    void skipWanted();
    void kitWanted();
    void leaveWanted();
    void keyringWanted(); ///< "Open keyring" on the Place step
    void cancelWanted(); ///< while busy: nobody waits for the answer any more
};

} // namespace amphora::ui
