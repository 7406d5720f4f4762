#include "core/keychain/kwallet_keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace amphora::keychain {

namespace {

constexpr int kProbeMs = 500; ///< As long as QtKeychain waits for the same answer.
constexpr char kUnlockEntry[] = "unlock"; ///< No entry has this name: reading it only opens the wallet.

QDBusMessage callToKWallet(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.kde.kwalletd5"), QStringLiteral("/modules/kwalletd5"),
                                          QStringLiteral("org.kde.KWallet"), QLatin1String(method));
}

Error errorOf(JobEnd end)
{
    if (end == JobEnd::notFound) return {Errc::keyLocked, "the wallet does not show the entry: locked or lost"};
    if (end == JobEnd::denied) return {Errc::keyDenied, "the wallet was not opened"};
    return {Errc::keyNone, "KWallet has failed"};
}

} // namespace

bool KWalletKeychain::isPlasma5Session()
{
    // The order in which QtKeychain looks: the first variable that names a desktop decides.
    const auto desktop = qgetenv("XDG_CURRENT_DESKTOP"), session = qgetenv("DESKTOP_SESSION");
    for (const auto *other : {"GNOME", "Unity", "XFCE"})
        if (desktop == other) return false;
    bool isKde = desktop == "KDE";
    if (!isKde) {
        if (session == "gnome" || session.contains("xfce") || session == "xubuntu" || session == "kde4") return false;
        isKde = session == "kde" || (!qEnvironmentVariableIsSet("GNOME_DESKTOP_SESSION_ID") && !qgetenv("KDE_FULL_SESSION").isEmpty());
    }
    return isKde && qgetenv("KDE_SESSION_VERSION") == "5";
}

bool KWalletKeychain::isChosen()
{
    if (!isPlasma5Session()) return false;
    const auto reply = QDBusConnection::sessionBus().call(callToKWallet("networkWallet"), QDBus::Block, kProbeMs);
    return reply.type() == QDBusMessage::ReplyMessage;
}

QFuture<Result<std::shared_ptr<SecretBytes>>> KWalletKeychain::read(const std::string &entry)
{
    auto *pending = new Pending<std::shared_ptr<SecretBytes>>(m_timeout, this);
    startRead(QString::fromStdString(entry), pending, [pending](const JobResult &result) {
        if (result.end != JobEnd::done) return pending->finish(errorOf(result.end));
        pending->finish(result.value);
    });
    return pending->future();
}

QFuture<Status> KWalletKeychain::write(const std::string &entryName, std::shared_ptr<SecretBytes> value)
{
    auto *pending = new Pending<std::monostate>(m_timeout, this);
    const auto entry = QString::fromStdString(entryName);
    // QtKeychain reports every write to KWallet as done; only what comes back says that it was.
    const auto readBack = [pending, entry, value](const JobResult &written) {
        if (written.end != JobEnd::done) return pending->finish(errorOf(written.end));
        startRead(entry, pending, [pending, value](const JobResult &result) {
            if (result.end != JobEnd::done) return pending->finish(Error{Errc::keyDenied, "the wallet has not kept the entry"});
            if (!equalBytes(result.value->view(), value->view()))
                return pending->finish(Error{Errc::keyCorrupt, "the wallet gives back other bytes than it was given"});
            pending->finish(ok());
        });
    };
    startRead(entry, pending, [pending, entry, value, readBack](const JobResult &before) {
        if (before.end == JobEnd::done) return pending->finish(Error{Errc::usage, "the entry exists, and an entry is written once"});
        if (before.end != JobEnd::notFound) return pending->finish(errorOf(before.end));
        if (pending->future().isFinished()) return; // The time was up: nothing is written behind the person's back.
        startWrite(entry, *value, pending, readBack);
    });
    return pending->future();
}

QFuture<Status> KWalletKeychain::remove(const std::string &entryName)
{
    auto *pending = new Pending<std::monostate>(m_timeout, this);
    const auto entry = QString::fromStdString(entryName);
    const auto checkThatItIsGone = [pending, entry](const JobResult &) {
        startRead(entry, pending, [pending](const JobResult &result) {
            if (result.end == JobEnd::notFound) return pending->finish(ok());
            if (result.end == JobEnd::done) return pending->finish(Error{Errc::keyDenied, "the wallet does not remove the entry"});
            pending->finish(errorOf(result.end));
        });
    };
    startRead(entry, pending, [pending, entry, checkThatItIsGone](const JobResult &before) {
        if (before.end != JobEnd::done) return pending->finish(errorOf(before.end));
        if (pending->future().isFinished()) return;
        startRemove(entry, pending, checkThatItIsGone);
    });
    return pending->future();
}

QFuture<Status> KWalletKeychain::probe()
{
    auto *pending = new Pending<std::monostate>(m_timeout, this);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callToKWallet("isEnabled")), pending);
    connect(watcher, &QDBusPendingCallWatcher::finished, pending, [pending, watcher] {
        const QDBusPendingReply<bool> reply = *watcher;
        if (!reply.isError() && reply.value()) return pending->finish(ok());
        pending->finish(Error{Errc::keyNone, "KWallet is switched off or does not answer"});
    });
    return pending->future();
}

QFuture<Status> KWalletKeychain::unlock()
{
    auto *pending = new Pending<std::monostate>(m_timeout, this);
    startRead(QLatin1String(kUnlockEntry), pending, [pending](const JobResult &result) {
        if (result.end == JobEnd::done || result.end == JobEnd::notFound) return pending->finish(ok());
        pending->finish(errorOf(result.end));
    });
    return pending->future();
}

} // namespace amphora::keychain
