#pragma once

#include "core/keychain/pending.h"

#include <QDBusPendingCall>
#include <QString>
#include <QStringList>

namespace amphora::keychain {

/// Where items with an entry's attributes lie. QtKeychain stores an entry with the attributes user = entry, server = service name,
/// type = base64 (and xdg:schema = org.qt.keychain, which it does not search by).
struct ItemsFound {
    bool isInUnlocked = false, isInLocked = false;
};

struct Collections {
    QString defaultPath; ///< Empty: the service has no default collection.
    bool isDefaultLocked = false;
    QStringList locked; ///< Paths of all locked collections, the default one first.
};

/// The freedesktop Secret Service (0.2) over Qt D-Bus: only what tells a locked keyring from a missing entry, and unlocking. It never
/// reads or writes a secret. Callbacks come from the event loop while `context` lives.
/// Errors: E-KEY-NONE no service, E-KEY-DENIED it refuses us, E-KEY-LOCKED it says so itself.
class SecretService {
public:
    /// Calls are given up a little after `timeout`, so that whoever waits has given up first.
    explicit SecretService(std::chrono::milliseconds timeout);

    void find(const QString &entry, QObject *context, Done<ItemsFound> done) const;
    void collections(QObject *context, Done<Collections> done) const;
    /// Opens a collection; the desktop may ask the person. E-KEY-DENIED if the question was dismissed.
    void unlock(const QString &collection, QObject *context, Done<std::monostate> done) const;
    /// Makes the default collection; the desktop asks the person for a new password.
    void createDefault(QObject *context, Done<std::monostate> done) const;

    /// Command name of the process that owns the service, for example "gnome-keyring-d"; empty if it cannot be told.
    static QString ownerProcess();

private:
    using Answer = std::function<void(const QDBusMessage &)>;
    void call(const QString &path, const char *interface, const char *method, const QVariantList &arguments, QObject *context,
              std::function<void(Error)> failed, Answer answered) const;
    void lockedOf(QStringList paths, Collections known, QObject *context, Done<Collections> done) const;
    void answerPrompt(const QString &prompt, QObject *context, Done<std::monostate> done) const;

    int m_timeoutMs;
};

} // namespace amphora::keychain
