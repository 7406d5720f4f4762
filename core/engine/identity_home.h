#pragma once

#include "core/engine/types.h"
#include "core/engine/workspace.h"
#include "core/store/home_folder.h"

#include <memory>

namespace amphora::engine {

/// The home folder with its identities: the part of making, restoring and opening them that needs no keychain. Core thread only.
///
/// Making one takes three steps, because the keychain lives on the main thread: prepare…() makes keys in memory, the caller puts the
/// wrapping key into the keychain, commit() writes. Before commit() the disk holds nothing of an identity, at most an empty home (its id is
/// part of the entry's name); in commit() home.json is written last.
class IdentityHome {
public:
    IdentityHome(store::HomePaths paths, const Clock &clock, Random &random);

    /// Owner: takes the lock (E-HOME-BUSY after `lockWaitMs`) and lists identity folders that a crash left out of home.json.
    /// Reader: takes nothing and writes nothing. A damaged or newer home is an error and stays untouched.
    Result<HomeView> open(bool readOnly, int lockWaitMs);
    Result<HomeView> view() const;
    bool isReadOnly() const noexcept { return m_readOnly; }
    const store::HomePaths &paths() const noexcept { return m_folder.paths(); }

    /// An identity that is ready to be written.
    struct Pending {
        vault::VaultContent content;
        did::Did did;
        std::string id, name;
        KeyStore keyStore;
        vault::Wrap wrap;
        SecretBytes wrappingKey;
        bool isKnownHere = false;
        bool isReplacement = false; ///< A new vault for an identity that is here.

        /// What to write into the keychain, if that is where the wrapping key goes.
        const std::string *keychainEntry() const;
    };
    using PendingPtr = std::shared_ptr<Pending>;

    Result<PendingPtr> prepareNew(const NewIdentity &request);
    Result<PendingPtr> prepareFrom(const RecoverySource &source, const std::string &name, KeyStore keyStore, const Secret &passphrase);
    Result<RecoveryPreview> preview(const RecoverySource &source) const;
    /// Writes folder, vault, database with canary, and home.json, which selects it. For an identity that is here: only a new vault, after
    /// its canary opened; the old vault is kept beside it.
    Result<IdentityView> commit(Pending &pending);
    /// Asked after a commit() that failed: false only if it is certain that no vault here is wrapped by the key in the entry of `pending`.
    bool mayNeedEntry(const Pending &pending) const;

    /// After E-DISK-FULL: gives the reserve back to the disk (goal D4), so that one write more can be made. False if there is none, or the
    /// home was opened for reading. The next open() puts a reserve aside again once there is room.
    bool makeRoom();

    Status select(const std::string &id);
    /// E-SIZE for a name that is too long, here as in prepare…().
    Status rename(const std::string &id, const std::string &name);

    /// By id, DID or name; the selected one for an empty text. E-NO-IDENTITY, E-NOT-FOUND; E-USAGE for a name that several have.
    Result<IdentityView> find(const std::string &text) const;
    Result<vault::VaultFile> vaultOf(const std::string &id) const;
    Result<std::unique_ptr<Workspace>> openWorkspace(const std::string &id);
    /// The vault again, wrapped by a passphrase: the recovery kit's bytes.
    Result<Bytes> makeKit(const vault::VaultContent &content, const did::Did &did, const Secret &passphrase);

    Result<codec::Map> readSettings() const { return m_folder.readSettings(); }
    Status writeSettings(const codec::Map &settings) const { return m_folder.writeSettings(settings); }

private:
    Result<vault::VaultContent> contentFrom(const RecoverySource &source) const;
    Result<PendingPtr> prepare(vault::VaultContent content, const std::string &name, KeyStore keyStore, const Secret &passphrase);
    Status ensureHome();
    Status writeNew(Pending &pending);
    Status replaceVault(Pending &pending);
    Status listForgottenFolders();
    IdentityView viewOf(const store::IdentityRecord &record) const;

    store::HomeFolder m_folder;
    const Clock &m_clock;
    Random &m_random;
    bool m_readOnly = true;
    std::unique_ptr<store::HomeLock> m_lock;
    std::optional<store::HomeDescription> m_home;
};

} // namespace amphora::engine
