#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>
#include <string>

namespace amphora::keychain {

/// Entries of the desktop's secret store under the service name "Amphora". Lives on the main thread and needs its event loop;
/// every call returns at once. Futures always end: after `timeout` with E-KEY-TIMEOUT (the desktop may be asking the person).
///
/// Errors: E-KEY-NONE no secret service; E-KEY-LOCKED the collection that holds (or would hold) the entry is locked;
/// E-KEY-DENIED the person or the service said no; E-KEY-MISSING the service is unlocked and surely has no such entry; E-KEY-TIMEOUT.
/// QtKeychain's "entry not found" alone never becomes E-KEY-MISSING: Secret Service `SearchItems` must say so too (Qt notes §4).
class Keychain : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &entry) = 0;
    /// Writes a new entry and reads it back. An existing entry is never replaced: E-USAGE.
    virtual QFuture<Status> write(const std::string &entry, std::shared_ptr<SecretBytes> value) = 0;
    virtual QFuture<Status> remove(const std::string &entry) = 0;
    /// Whether a new entry could be written now: ok, E-KEY-NONE, E-KEY-LOCKED.
    virtual QFuture<Status> probe() = 0;
    /// Asks the service to unlock its default collection (may show the desktop's prompt).
    virtual QFuture<Status> unlock() = 0;
    /// What to call it: "GNOME Keyring", "KWallet", "KeePassXC" or "secret service".
    virtual QString backendName() const = 0;
};

inline constexpr std::chrono::seconds kKeychainTimeout{60};

/// The desktop's own, through QtKeychain and, for the states, Qt D-Bus. Also applies the SIGTERM cure of the Qt notes §4.
std::unique_ptr<Keychain> makeSystemKeychain(std::chrono::milliseconds timeout = kKeychainTimeout, QObject *parent = nullptr);

} // namespace amphora::keychain
