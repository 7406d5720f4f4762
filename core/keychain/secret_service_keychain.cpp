#include "core/keychain/secret_service_keychain.h"

namespace amphora::keychain {

namespace {

Error lockedError() { return {Errc::keyLocked, "the keyring is locked"}; }

} // namespace

SecretServiceKeychain::SecretServiceKeychain(Reach reach, std::chrono::milliseconds timeout, QObject *parent)
    : Keychain(parent), m_reach(reach), m_timeout(timeout), m_service(timeout)
{
}

template <typename T>
Pending<T> *SecretServiceKeychain::begin()
{
    auto *pending = new Pending<T>(m_timeout, this);
    if (m_reach == Reach::none) pending->finish(Error{Errc::keyNone, "there is no session bus, or libsecret is not installed"});
    return pending;
}

/// SearchItems has found nothing. Services that cannot search what is locked (KeePassXC) answer so too, hence the look at every collection.
template <typename T>
void SecretServiceKeychain::explainAbsence(Pending<T> *pending)
{
    m_service.collections(pending, pending->template step<Collections>([this, pending](const Collections &seen) {
        if (seen.defaultPath.isEmpty() || !seen.locked.isEmpty()) return pending->finish(lockedError());
        if (m_reach == Reach::unsure) return pending->finish(Error{Errc::keyLocked, "the entry is not seen, which proves nothing here"});
        pending->finish(Error{Errc::keyMissing, "the keyring is unlocked and has no such entry"});
    }));
}

/// A job has failed on an entry that SearchItems had shown unlocked a moment ago; what is true now decides.
template <typename T>
void SecretServiceKeychain::explainFailure(Pending<T> *pending, const QString &entry, JobEnd end)
{
    if (end == JobEnd::failed) return pending->finish(Error{Errc::keyNone, "the secret service has failed"});
    m_service.find(entry, pending, pending->template step<ItemsFound>([this, pending](ItemsFound found) {
        if (found.isInUnlocked) return pending->finish(Error{Errc::keyDenied, "the secret service does not hand out the entry"});
        if (found.isInLocked) return pending->finish(lockedError());
        explainAbsence(pending);
    }));
}

QFuture<Result<std::shared_ptr<SecretBytes>>> SecretServiceKeychain::read(const std::string &entryName)
{
    auto *pending = begin<Value>();
    const auto future = pending->future();
    if (future.isFinished()) return future;
    const auto entry = QString::fromStdString(entryName);
    m_service.find(entry, pending, pending->step<ItemsFound>([this, pending, entry](ItemsFound found) {
        if (!found.isInUnlocked) return found.isInLocked ? pending->finish(lockedError()) : explainAbsence(pending);
        startRead(entry, pending, [this, pending, entry](const JobResult &result) {
            if (result.end == JobEnd::done) return pending->finish(result.value);
            explainFailure(pending, entry, result.end);
        });
    }));
    return future;
}

void SecretServiceKeychain::whenWritable(Pending<std::monostate> *pending, std::function<void()> next)
{
    m_service.collections(pending, pending->step<Collections>([pending, next = std::move(next)](const Collections &seen) {
        if (seen.defaultPath.isEmpty()) return pending->finish(Error{Errc::keyLocked, "there is no default keyring yet"});
        if (seen.isDefaultLocked) return pending->finish(lockedError());
        next();
    }));
}

QFuture<Status> SecretServiceKeychain::write(const std::string &entryName, std::shared_ptr<SecretBytes> value)
{
    auto *pending = begin<std::monostate>();
    const auto future = pending->future();
    if (future.isFinished()) return future;
    const auto entry = QString::fromStdString(entryName);
    const auto store = [this, pending, entry, value] {
        startWrite(entry, *value, pending, [this, pending, entry, value](const JobResult &result) {
            if (result.end == JobEnd::done) return readBack(pending, entry, value);
            if (result.end == JobEnd::failed) return pending->finish(Error{Errc::keyNone, "the secret service has failed"});
            whenWritable(pending, [pending] { pending->finish(Error{Errc::keyDenied, "the secret service does not take the entry"}); });
        });
    };
    m_service.find(entry, pending, pending->step<ItemsFound>([this, pending, store](ItemsFound found) {
        if (found.isInUnlocked) return pending->finish(Error{Errc::usage, "the entry exists, and an entry is written once"});
        if (found.isInLocked) return pending->finish(lockedError());
        whenWritable(pending, store);
    }));
    return future;
}

void SecretServiceKeychain::readBack(Pending<std::monostate> *pending, const QString &entry, const Value &value)
{
    startRead(entry, pending, [this, pending, entry, value](const JobResult &result) {
        if (result.end != JobEnd::done) return explainFailure(pending, entry, result.end);
        // Our own value just written: nobody can learn anything from how long this takes.
        if (!equalBytes(result.value->view(), value->view()))
            return pending->finish(Error{Errc::keyCorrupt, "the secret service gives back other bytes than it was given"});
        pending->finish(ok());
    });
}

QFuture<Status> SecretServiceKeychain::remove(const std::string &entryName)
{
    auto *pending = begin<std::monostate>();
    const auto future = pending->future();
    if (future.isFinished()) return future;
    const auto entry = QString::fromStdString(entryName);
    const auto checkThatItIsGone = [this, pending, entry](const JobResult &result) {
        if (result.end == JobEnd::failed) return pending->finish(Error{Errc::keyNone, "the secret service has failed"});
        m_service.find(entry, pending, pending->step<ItemsFound>([pending](ItemsFound found) {
            if (found.isInLocked) return pending->finish(lockedError());
            if (found.isInUnlocked) return pending->finish(Error{Errc::keyDenied, "the secret service does not remove the entry"});
            pending->finish(ok());
        }));
    };
    m_service.find(entry, pending, pending->step<ItemsFound>([this, pending, entry, checkThatItIsGone](ItemsFound found) {
        if (found.isInLocked) return pending->finish(lockedError());
        if (!found.isInUnlocked) return explainAbsence(pending);
        startRemove(entry, pending, checkThatItIsGone);
    }));
    return future;
}

QFuture<Status> SecretServiceKeychain::probe()
{
    auto *pending = begin<std::monostate>();
    const auto future = pending->future();
    if (future.isFinished()) return future;
    whenWritable(pending, [pending] { pending->finish(ok()); });
    return future;
}

QFuture<Status> SecretServiceKeychain::unlock()
{
    auto *pending = begin<std::monostate>();
    const auto future = pending->future();
    if (future.isFinished()) return future;
    m_service.collections(pending, pending->step<Collections>([this, pending](const Collections &seen) {
        if (seen.defaultPath.isEmpty())
            return m_service.createDefault(pending, pending->step<std::monostate>([this, pending](std::monostate) {
                whenWritable(pending, [pending] { pending->finish(ok()); });
            }));
        unlockNext(pending, seen.isDefaultLocked ? seen.locked.mid(0, 1) : seen.locked);
    }));
    return future;
}

/// The default collection, or where that is open already the others: an entry may lie in any.
void SecretServiceKeychain::unlockNext(Pending<std::monostate> *pending, QStringList collections)
{
    if (collections.isEmpty()) return whenWritable(pending, [pending] { pending->finish(ok()); });
    const auto next = collections.takeFirst();
    m_service.unlock(next, pending, pending->step<std::monostate>([this, pending, collections](std::monostate) {
        unlockNext(pending, collections);
    }));
}

QString SecretServiceKeychain::backendName() const
{
    const auto process = m_reach == Reach::none ? QString() : SecretService::ownerProcess();
    if (process.startsWith(QLatin1String("gnome-keyring"))) return QStringLiteral("GNOME Keyring");
    if (process.startsWith(QLatin1String("keepassxc"))) return QStringLiteral("KeePassXC");
    if (process.startsWith(QLatin1String("kwalletd")) || process.startsWith(QLatin1String("ksecretd"))) return QStringLiteral("KWallet");
    return QStringLiteral("secret service");
}

} // namespace amphora::keychain
