#pragma once

#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/types.h"
#include "core/keychain/keychain.h"

#include <QFuture>
#include <QObject>

namespace amphora::engine {

/// Making, restoring, opening and locking identities. Main thread; every call returns at once. Where a keychain is asked, the
/// desktop may show a prompt: the future then waits for the person, at most keychain::kKeychainTimeout.
class IdentityService : public QObject {
    Q_OBJECT

public:
    IdentityService(CoreThread &core, CoreState &state, keychain::Keychain &keychain, QObject *parent = nullptr);

    /// Whether a new key can go into the keychain now: ok, E-KEY-NONE, E-KEY-LOCKED; and what the keychain is called.
    QFuture<Status> probeKeychain();
    QFuture<Status> unlockKeychain();
    QString keychainName() const;

    QFuture<Result<CreatedIdentity>> create(NewIdentity request);
    QFuture<Result<RecoveryPreview>> preview(RecoverySource source);
    /// decisions §3, "identity restore … on a home that already holds that DID".
    QFuture<Result<RestoredIdentity>> restore(RecoverySource source, std::string name, KeyStore keyStore, Secret passphrase);

    /// Opens an identity's database; public data can be read from then on. Empty text: the selected one.
    QFuture<Result<IdentityView>> use(std::string idNameOrDid);
    /// Opens the vault of the identity in use; `passphrase` for file stores. The error code is the key's state; E-CANCELLED if it was locked,
    /// or another identity chosen, before the key came: nothing is opened then.
    QFuture<Result<IdentityView>> unlock(Secret passphrase = {});
    bool isUnlocking() const noexcept { return m_unlocking > 0; }
    /// At once, also for a key that is still being asked for; what runs on the core thread ends first.
    void lock();

    QFuture<Result<std::vector<IdentityView>>> list();
    QFuture<Result<IdentityView>> select(std::string id);
    QFuture<Result<IdentityView>> rename(std::string id, std::string name);
    QFuture<Result<codec::Value>> document(); ///< DID document of the identity in use.
    /// The kit's bytes; the identity must be unlocked. E-KEY-LOCKED.
    QFuture<Result<Bytes>> makeKit(Secret passphrase);
    /// The 24 words, for showing on paper once more; E-UNSUPPORTED for an imported seed.
    QFuture<Result<Secret>> words();

    /// What is known of the identity in use; the last value of changed().
    const std::optional<IdentityView> &current() const noexcept { return m_current; }

Q_SIGNALS:
    /// Another identity, another name, locked or unlocked.
    void changed();

private:
    using OpenVault = std::shared_ptr<vault::VaultContent>;
    /// Gets at what a vault holds, wherever its wrapping key is.
    QFuture<Result<OpenVault>> openVault(std::string id, Secret passphrase);
    QFuture<Result<IdentityView>> commit(IdentityHome::PendingPtr pending);
    void setCurrent(IdentityView view, KeyState state);

    CoreThread &m_core;
    CoreState &m_state; ///< Only inside closures on the core thread.
    keychain::Keychain &m_keychain;
    std::optional<IdentityView> m_current;
    int m_unlocking = 0; ///< How many unlock() wait for a key.
    int m_locks = 0; ///< How often lock() was called.
};

} // namespace amphora::engine
