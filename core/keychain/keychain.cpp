#include "core/keychain/keychain.h"

#include "core/keychain/bus_survival.h"
#include "core/keychain/kwallet_keychain.h"
#include "core/keychain/libsecret_session.h"
#include "core/keychain/secret_service_keychain.h"

#include <QDBusConnection>
#include <QFile>

namespace amphora::keychain {

namespace {

/// Where no address is known, asking for the session bus would start one that stays behind (D-Bus autolaunch).
bool hasSessionBus()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasAddress = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFile::exists(runtime + QLatin1String("/bus")));
    return hasAddress && QDBusConnection::sessionBus().isConnected();
}

} // namespace

std::unique_ptr<Keychain> makeSystemKeychain(std::chrono::milliseconds timeout, QObject *parent)
{
    using Reach = SecretServiceKeychain::Reach;
    if (!hasSessionBus()) return std::make_unique<SecretServiceKeychain>(Reach::none, timeout, parent);
    surviveTheEndOfTheBus();
    if (KWalletKeychain::isChosen()) return std::make_unique<KWalletKeychain>(timeout, parent);
    // Without libsecret QtKeychain falls back to stores that SearchItems knows nothing of.
    if (!LibsecretSession::isInstalled()) return std::make_unique<SecretServiceKeychain>(Reach::none, timeout, parent);
    const auto reach = KWalletKeychain::isPlasma5Session() ? Reach::unsure : Reach::sure;
    auto keychain = std::make_unique<SecretServiceKeychain>(reach, timeout, parent);
    new LibsecretSession(keychain.get());
    return keychain;
}

} // namespace amphora::keychain
