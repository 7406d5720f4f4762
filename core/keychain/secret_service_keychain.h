#pragma once

#include "core/keychain/keychain.h"
#include "core/keychain/keychain_jobs.h"
#include "core/keychain/secret_service.h"

namespace amphora::keychain {

/// Entries in whatever owns org.freedesktop.secrets: QtKeychain's libsecret moves the values, SecretService says what its errors mean.
/// Nothing here lets the desktop ask the person but unlock(): QtKeychain's jobs are started only where SearchItems shows that they
/// need no prompt, because a job cannot be stopped and holds up all later ones.
class SecretServiceKeychain final : public Keychain {
    Q_OBJECT

public:
    enum class Reach {
        none, ///< No session bus or no libsecret: every call ends with E-KEY-NONE.
        unsure, ///< QtKeychain may use another store than we ask: an entry is never called missing.
        sure,
    };

    SecretServiceKeychain(Reach reach, std::chrono::milliseconds timeout, QObject *parent);

    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &entry) override;
    QFuture<Status> write(const std::string &entry, std::shared_ptr<SecretBytes> value) override;
    QFuture<Status> remove(const std::string &entry) override;
    QFuture<Status> probe() override;
    QFuture<Status> unlock() override;
    QString backendName() const override;

private:
    using Value = std::shared_ptr<SecretBytes>;
    template <typename T>
    Pending<T> *begin();
    template <typename T>
    void explainAbsence(Pending<T> *pending);
    template <typename T>
    void explainFailure(Pending<T> *pending, const QString &entry, JobEnd end);
    void whenWritable(Pending<std::monostate> *pending, std::function<void()> next);
    void readBack(Pending<std::monostate> *pending, const QString &entry, const Value &value);
    void unlockNext(Pending<std::monostate> *pending, QStringList collections);

    Reach m_reach;
    std::chrono::milliseconds m_timeout;
    SecretService m_service;
};

} // namespace amphora::keychain
