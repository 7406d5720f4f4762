#include "core/keychain/libsecret_session.h"

#include <QDBusConnection>
#include <QLibrary>

namespace amphora::keychain {

namespace {

/// The name and version by which QtKeychain 0.13 opens it.
QLibrary &libsecret()
{
    static QLibrary library(QStringLiteral("secret-1"), 0);
    return library;
}

void forgetSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret().resolve("secret_service_disconnect"))) disconnect();
}

} // namespace

bool LibsecretSession::isInstalled() { return libsecret().load(); }

LibsecretSession::LibsecretSession(QObject *parent)
    : QObject(parent), m_watcher(QStringLiteral("org.freedesktop.secrets"), QDBusConnection::sessionBus())
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [] { forgetSession(); });
}

} // namespace amphora::keychain
