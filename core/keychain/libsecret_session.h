#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace amphora::keychain {

/// libsecret keeps the encrypted session that it has opened with the secret service for the life of the process, and never sees that a
/// service which was restarted (or replaced by another) does not know it: "The session does not exist" from then on. This makes it forget
/// the session whenever the service gets another owner. D-Bus keeps the order: the change is seen before any answer of the new owner.
class LibsecretSession final : public QObject {
    Q_OBJECT

public:
    /// Whether libsecret, which QtKeychain opens at run time, is installed.
    static bool isInstalled();

    explicit LibsecretSession(QObject *parent);

private:
    QDBusServiceWatcher m_watcher;
};

} // namespace amphora::keychain
