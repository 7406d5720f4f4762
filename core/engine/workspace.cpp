#include "core/engine/workspace.h"

#include "core/base/log.h"
#include "core/idx/outline.h"
#include "core/profile/picture.h"

namespace amphora::engine {

Workspace::Workspace(std::unique_ptr<store::Store> store, idx::Models models, std::optional<did::Did> owner, const Clock &clock,
                     Random &random)
    : m_clock(clock), m_random(random), m_owner(std::move(owner)), m_store(std::move(store)), m_models(std::move(models)),
      m_node(std::make_unique<node::Node>(*m_store, clock, m_owner)),
      m_profile(std::make_unique<profile::BasicProfile>(*m_store, *m_node, m_models, clock)),
      m_accounts(std::make_unique<account::LinkedAccounts>(*m_store, *m_node, m_models))
{
    m_node->setOutliner([this](const stream::StreamId &id, const stream::TileState &state) { return idx::outlineOf(m_models, id, state); });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const store::Path &database, store::OpenMode mode, did::Did owner,
                                                   const Clock &clock, Random &random)
{
    auto models = idx::Models::load();
    if (!models) return models.error();
    auto opened = store::Store::open(database, mode);
    if (!opened) return opened.error();
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(*opened), std::move(*models), std::move(owner), clock, random));
    if (mode != store::OpenMode::memory) workspace->m_blobs.emplace(database.parent_path() / "blobs");
    workspace->m_isReadOnly = mode == store::OpenMode::readOnly;
    if (!workspace->m_isReadOnly) {
        if (auto added = workspace->addPublishedTiles(); !added) return added.error();
        workspace->addOutlines();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::lookAround(const Clock &clock, Random &random)
{
    auto models = idx::Models::load();
    if (!models) return models.error();
    auto opened = store::Store::open({}, store::OpenMode::memory);
    if (!opened) return opened.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*opened), std::move(*models), std::nullopt, clock, random));
    if (auto added = workspace->addPublishedTiles(); !added) return added.error();
    return workspace;
}

Status Workspace::addPublishedTiles()
{
    const auto &last = m_models.tiles().back();
    const auto known = m_store->event(last.genesis.cid());
    if (!known) return known.error();
    if (*known) return ok();
    auto transaction = m_store->begin();
    if (!transaction) return transaction.error();
    for (const auto &tile : m_models.tiles())
        if (auto added = m_node->append(tile.id, tile.genesis); !added) return added;
    return transaction->commit();
}

/// A home of an earlier version has none. They serve lists only: whatever fails here must not keep a home closed.
void Workspace::addOutlines()
{
    const auto lacks = m_store->lacksOutlines();
    if (lacks && !*lacks) return;
    auto transaction = m_store->begin();
    auto rebuilt = transaction ? m_node->rebuildDerived() : Status(transaction.error());
    if (rebuilt) rebuilt = transaction->commit();
    if (!rebuilt) log(LogLevel::warning, "engine", "outlines of streams: " + std::string(errcText(rebuilt.error().code)) + " " + rebuilt.error().detail);
}

Status Workspace::unlock(vault::VaultContent content)
{
    auto signer = std::make_unique<vault::KeySigner>(content.key());
    if (!m_owner || signer->did() != *m_owner) return Error{Errc::keyMismatch, "the key belongs to another identity"};
    store::SealedRows rows(*m_store, m_random, *m_owner, vault::dataKeyOf(signer->key()));
    if (auto same = rows.checkCanary(); !same) return same;
    m_linkRequests.reset();
    m_draftPictures.reset();
    m_drafts.reset();
    m_sealed.emplace(*m_store, m_random, *m_owner, vault::dataKeyOf(signer->key()));
    m_drafts.emplace(*m_sealed);
    m_draftPictures.emplace(*m_sealed);
    m_linkRequests.emplace(*m_store, *m_sealed, m_random, m_clock);
    m_signer = std::move(signer);
    m_content = std::move(content);
    if (const auto tidied = forgetUnnamedPictures(); !tidied)
        log(LogLevel::warning, "engine", "pictures without a draft stay: " + std::string(errcText(tidied.error().code)));
    return ok();
}

/// Pictures that were cut and then not used. Not before: "undo" may want them back as long as the program runs.
Status Workspace::forgetUnnamedPictures()
{
    if (m_isReadOnly) return ok();
    const auto draft = m_drafts->load();
    if (!draft) return draft.error();
    auto transaction = m_store->begin();
    if (!transaction) return transaction.error();
    const auto named = *draft ? profile::pictureCidsOf((*draft)->changed) : std::vector<codec::Cid>();
    if (auto forgotten = m_draftPictures->keepOnly(named); !forgotten) return forgotten;
    return transaction->commit();
}

void Workspace::lock() noexcept
{
    m_draftPictures.reset();
    m_linkRequests.reset();
    m_drafts.reset();
    m_sealed.reset();
    m_signer.reset();
    m_content.reset();
}

std::optional<jose::Authority> Workspace::authority() const
{
    if (!m_signer) return std::nullopt;
    return jose::Authority{*m_owner, *m_signer, std::nullopt};
}

} // namespace amphora::engine
