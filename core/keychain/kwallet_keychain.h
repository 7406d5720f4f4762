#pragma once

#include "core/keychain/keychain.h"
#include "core/keychain/keychain_jobs.h"
#include "core/keychain/pending.h"

namespace amphora::keychain {

/// Entries in KWallet 5, which QtKeychain prefers in a Plasma 5 session. Nothing gives a second opinion there, so an entry that is not
/// found is called locked, never missing; and KWallet asks the person whenever it likes, also on a read.
class KWalletKeychain final : public Keychain {
    Q_OBJECT

public:
    /// Whether QtKeychain 0.13 will choose KWallet: a Plasma 5 session whose kwalletd5 answers. Waits for it at most half a second.
    static bool isChosen();
    static bool isPlasma5Session();

    KWalletKeychain(std::chrono::milliseconds timeout, QObject *parent) : Keychain(parent), m_timeout(timeout) {}

    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &entry) override;
    QFuture<Status> write(const std::string &entry, std::shared_ptr<SecretBytes> value) override;
    QFuture<Status> remove(const std::string &entry) override;
    QFuture<Status> probe() override;
    QFuture<Status> unlock() override;
    QString backendName() const override { return QStringLiteral("KWallet"); }

private:
    std::chrono::milliseconds m_timeout;
};

} // namespace amphora::keychain
