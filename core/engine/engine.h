#pragma once

#include "core/engine/account_service.h"
#include "core/engine/credential_service.h"
#include "core/engine/file_service.h"
#include "core/engine/identity_service.h"
#include "core/engine/node_service.h"
#include "core/engine/picture_service.h"
#include "core/engine/profile_service.h"
#include "core/engine/stream_service.h"
#include "core/engine/wallet_link.h"
#include "core/store/folder_size.h"

#include <QObject>

#include <memory>

namespace amphora::engine {

/// Everything below the window and the command line: owns the core thread, the sync thread, those for pictures and for files, and what lives on them. Made and
/// used on the main thread, which must run an event loop. Closing it lets the running step end and cancels the rest; a file that hangs is not waited for.
class Engine : public QObject {
    Q_OBJECT

public:
    struct Options {
        store::HomePaths paths;
        bool readOnly = false; ///< For commands that only read: takes no lock and writes nothing.
        int lockWaitMs = 1500;
        bool offline = false; ///< Nobody is asked anything, whatever the settings say.
    };
    /// All must outlive the engine.
    struct Ports {
        keychain::Keychain &keychain;
        net::HttpClient &http;
        const Clock &clock;
        Random &random;
    };

    Engine(Options options, Ports ports, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens the home; an owner then writes amphora.log, once there is a home to write about. E-HOME-BUSY, E-DB-DAMAGED, E-DB-NEWER, E-IO. On a first run nothing is made but the lock.
    QFuture<Result<HomeView>> open();
    /// As it stands, after open().
    QFuture<Result<HomeView>> home();
    /// Without an identity: one store in memory, nothing on disk (decisions §2).
    QFuture<Status> lookAround();

    IdentityService &identities() { return m_identities; }
    ProfileService &profile() { return m_profile; }
    PictureService &pictures() { return m_pictures; }
    AccountService &accounts() { return m_accounts; }
    WalletLink &walletLink() { return m_walletLink; }
    StreamService &streams() { return m_streams; }
    NodeService &nodes() { return m_nodes; }
    CredentialService &credentials() { return m_credentials; }
    FileService &files() { return m_files; }

    /// settings.json; unknown keys are kept.
    QFuture<Result<codec::Map>> readSettings();
    QFuture<Status> writeSetting(std::string key, codec::Value value);
    /// What is remembered of one identity's ways back: settings.json, `recovery`: {identity: {words, kit, drill, drillStreams}}.
    QFuture<Result<codec::Map>> recoveryFacts(std::string identityId);
    /// Adds to it in one step, and gives what stands there then; members that are not named stay, those of a newer version too.
    QFuture<Result<codec::Map>> noteRecovery(std::string identityId, codec::Map facts);

    /// Stay offline: nothing is sent or fetched until it is turned off again; what is under way ends with E-CANCELLED, what is asked
    /// for with E-OFFLINE. Holds at once, and is kept in settings.json (`offline`), which open() reads; one that cannot be read means offline.
    QFuture<Status> setOffline(bool offline);
    bool isOffline() const noexcept { return m_http.isOffline(); }

    /// How much room the home takes, and the log with what else lies in its folder.
    struct DiskUse { store::FolderSize data, state; };
    QFuture<Result<DiskUse>> diskUse();
    /// The newest lines of amphora.log, oldest first, redacted once more: an older version may have written them.
    QFuture<Result<std::vector<std::string>>> readLog(std::size_t linesMax);

    const store::HomePaths &paths() const noexcept { return m_options.paths; }

Q_SIGNALS:
    void offlineChanged();

private:
    void startLog();

    Options m_options;
    Ports m_ports;
    net::OfflineSwitch m_http; ///< Before ports.http; everything that goes out goes through it.
    std::unique_ptr<CoreState> m_state;
    CoreThread m_core;
    CoreThread m_net;
    CoreThread m_pictureThread;
    FileService m_files;
    IdentityService m_identities;
    ProfileService m_profile;
    PictureService m_pictures;
    AccountService m_accounts;
    WalletLink m_walletLink;
    StreamService m_streams;
    NodeService m_nodes;
    CredentialService m_credentials;
};

} // namespace amphora::engine
