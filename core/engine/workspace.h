#pragma once

#include "core/account/link_requests.h"
#include "core/account/linked_accounts.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/idx/models.h"
#include "core/node/node.h"
#include "core/profile/basic_profile.h"
#include "core/profile/draft_pictures.h"
#include "core/store/blob_folder.h"
#include "core/store/sealed_rows.h"
#include "core/vault/identity_key.h"
#include "core/vault/vault_file.h"

#include <memory>
#include <optional>

namespace amphora::engine {

/// The database of one identity and everything that stands on it. Public data can be read at any time; signing and private rows
/// need the key. Core thread only.
class Workspace {
public:
    /// E-DB-DAMAGED, E-DB-NEWER, E-IO, E-DISK-FULL; readOnly: E-NOT-FOUND if there is no database.
    static Result<std::unique_ptr<Workspace>> open(const store::Path &database, store::OpenMode mode, did::Did owner,
                                                   const Clock &clock, Random &random);
    /// In memory, without an owner: for looking around.
    static Result<std::unique_ptr<Workspace>> lookAround(const Clock &clock, Random &random);

    /// Holds the key from now on. E-KEY-MISMATCH if it is another identity's, or does not open the canary.
    Status unlock(vault::VaultContent content);
    void lock() noexcept;
    bool isUnlocked() const noexcept { return m_signer != nullptr; }

    store::Store &store() noexcept { return *m_store; }
    node::Node &node() noexcept { return *m_node; }
    profile::BasicProfile &profile() noexcept { return *m_profile; }
    account::LinkedAccounts &accounts() noexcept { return *m_accounts; }
    const idx::Models &models() const noexcept { return m_models; }
    /// The published pictures of this identity; a null pointer where the store is in memory.
    store::BlobFolder *blobs() noexcept { return m_blobs ? &*m_blobs : nullptr; }
    const std::optional<did::Did> &owner() const noexcept { return m_owner; }

    /// What the vault holds, for kits and for showing the words; a null pointer while locked.
    const vault::VaultContent *vaultContent() const noexcept { return m_content ? &*m_content : nullptr; }
    /// Nothing while locked.
    std::optional<jose::Authority> authority() const;
    store::SealedRows *sealed() noexcept { return m_sealed ? &*m_sealed : nullptr; }
    profile::DraftKeeper *drafts() noexcept { return m_drafts ? &*m_drafts : nullptr; }
    profile::DraftPictures *draftPictures() noexcept { return m_draftPictures ? &*m_draftPictures : nullptr; }
    account::LinkRequests *linkRequests() noexcept { return m_linkRequests ? &*m_linkRequests : nullptr; }

    /// Expires with the workspace: for work that goes on in several steps.
    std::weak_ptr<const void> life() const noexcept { return m_life; }

private:
    Workspace(std::unique_ptr<store::Store> store, idx::Models models, std::optional<did::Did> owner, const Clock &clock, Random &random);
    Status addPublishedTiles();
    Status forgetUnnamedPictures();
    void addOutlines();

    const Clock &m_clock;
    Random &m_random;
    std::optional<did::Did> m_owner;
    std::unique_ptr<store::Store> m_store;
    idx::Models m_models;
    std::unique_ptr<node::Node> m_node;
    std::unique_ptr<profile::BasicProfile> m_profile;
    std::unique_ptr<account::LinkedAccounts> m_accounts;
    std::unique_ptr<vault::KeySigner> m_signer;
    std::optional<vault::VaultContent> m_content;
    std::optional<store::SealedRows> m_sealed;
    std::optional<profile::DraftKeeper> m_drafts;
    std::optional<profile::DraftPictures> m_draftPictures;
    std::optional<store::BlobFolder> m_blobs;
    bool m_isReadOnly = false;
    std::optional<account::LinkRequests> m_linkRequests;
    std::shared_ptr<const int> m_life = std::make_shared<int>();
};

} // namespace amphora::engine
