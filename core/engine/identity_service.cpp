#include "core/engine/identity_service.h"

#include "core/base/log.h"
#include "core/did/did_key.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"
#include "core/vault/keychain_entry.h"

namespace amphora::engine {

namespace {

using vault::KeychainWrap;

/// States in which a restore may put a new vault beside the one that does not open (decisions §3).
bool restoreIsTheWayOut(Errc code, bool isKeychain, KeyStore wanted)
{
    switch (code) {
    case Errc::keyLocked: return !isKeychain || wanted == KeyStore::file; // A file store is "locked" when its passphrase is forgotten.
    case Errc::keyDenied:
    case Errc::keyTimeout: return wanted == KeyStore::file;
    default: return true;
    }
}

} // namespace

IdentityService::IdentityService(CoreThread &core, CoreState &state, keychain::Keychain &keychain, QObject *parent)
    : QObject(parent), m_core(core), m_state(state), m_keychain(keychain)
{
}

QFuture<Status> IdentityService::probeKeychain() { return m_keychain.probe(); }
QFuture<Status> IdentityService::unlockKeychain() { return m_keychain.unlock(); }
QString IdentityService::keychainName() const { return m_keychain.backendName(); }

void IdentityService::setCurrent(IdentityView view, KeyState state)
{
    view.state = state;
    m_current = std::move(view);
    Q_EMIT changed();
}

QFuture<Result<IdentityView>> IdentityService::commit(IdentityHome::PendingPtr pending)
{
    Task<IdentityView> task;
    const auto write = [this, task, pending] {
        const auto isEntryIdle = std::make_shared<bool>(false);
        whenDone(m_core.run([&state = m_state, pending, isEntryIdle]() -> Result<IdentityView> {
            auto view = state.home.commit(*pending);
            if (!view) {
                *isEntryIdle = pending->keychainEntry() && !state.home.mayNeedEntry(*pending);
                return view.error();
            }
            auto workspace = state.home.openWorkspace(view->id);
            if (!workspace) return workspace.error();
            if (auto unlocked = (*workspace)->unlock(pending->content.clone()); !unlocked) return unlocked.error();
            state.workspace = std::move(*workspace);
            state.identityId = view->id;
            return view;
        }), this, [this, task, pending, isEntryIdle](const Result<IdentityView> &view) {
            if (view) {
                setCurrent(*view, KeyState::unlocked);
                task.finish(*m_current);
                return;
            }
            // Written a moment ago for a vault that does not exist. Of a vault that does, it is the only key.
            if (*isEntryIdle) (void)m_keychain.remove(*pending->keychainEntry());
            task.finish(view.error());
        });
    };
    const auto *entry = pending->keychainEntry();
    if (!entry) {
        write();
        return task.future();
    }
    const auto value = std::make_shared<SecretBytes>(vault::encodeKeychainEntry(pending->wrappingKey.view()));
    whenDone(m_keychain.write(*entry, value), this, [task, write](const Status &written) {
        if (written)
            write();
        else
            task.finish(written.error());
    });
    return task.future();
}

QFuture<Result<CreatedIdentity>> IdentityService::create(NewIdentity request)
{
    Task<CreatedIdentity> task;
    const auto make = [this, task, request] {
        whenDone(m_core.run([&state = m_state, request] { return state.home.prepareNew(request); }), this,
                 [this, task](const Result<IdentityHome::PendingPtr> &pending) {
            if (!pending) return task.finish(pending.error());
            const Secret words = std::make_shared<SecretBytes>((*pending)->content.phrase->words());
            whenDone(commit(*pending), this, [task, words](const Result<IdentityView> &view) {
                task.finish(view ? Result<CreatedIdentity>(CreatedIdentity{*view, words}) : view.error());
            });
        });
    };
    if (request.keyStore == KeyStore::file) {
        make();
        return task.future();
    }
    // Nothing is made, not even in memory, before the keychain says that it can keep a key.
    whenDone(m_keychain.probe(), this, [task, make](const Status &ready) {
        if (ready)
            make();
        else
            task.finish(ready.error());
    });
    return task.future();
}

QFuture<Result<RecoveryPreview>> IdentityService::preview(RecoverySource source)
{
    return m_core.run([&state = m_state, source = std::move(source)] { return state.home.preview(source); });
}

QFuture<Result<RestoredIdentity>> IdentityService::restore(RecoverySource source, std::string name, KeyStore keyStore, Secret passphrase)
{
    Task<RestoredIdentity> task;
    const auto bringBack = [=, this](RestoredIdentity::Outcome outcome) {
        whenDone(m_core.run([&state = m_state, source, name, keyStore, passphrase] {
            return state.home.prepareFrom(source, name, keyStore, passphrase);
        }), this, [this, task, outcome](const Result<IdentityHome::PendingPtr> &pending) {
            if (!pending) return task.finish(pending.error());
            whenDone(commit(*pending), this, [task, outcome](const Result<IdentityView> &view) {
                task.finish(view ? Result<RestoredIdentity>(RestoredIdentity{*view, outcome}) : view.error());
            });
        });
    };
    whenDone(m_core.run([&state = m_state, source]() -> Result<std::optional<IdentityView>> {
        const auto preview = state.home.preview(source);
        if (!preview) return preview.error();
        if (!preview->isKnownHere) return std::optional<IdentityView>();
        auto known = state.home.find(preview->did);
        if (!known) return known.error();
        return std::optional<IdentityView>(std::move(*known));
    }), this, [=, this](const Result<std::optional<IdentityView>> &known) {
        if (!known) return task.finish(known.error());
        if (!*known) return bringBack(RestoredIdentity::Outcome::added);
        const auto view = **known;
        whenDone(openVault(view.id, passphrase), this, [=, this](const Result<OpenVault> &opened) {
            if (opened) {
                whenDone(use(view.id), this, [=, this](const Result<IdentityView> &used) {
                    if (!used) return task.finish(used.error());
                    whenDone(unlock(passphrase), this, [task](const Result<IdentityView> &unlocked) {
                        task.finish(unlocked ? Result<RestoredIdentity>({*unlocked, RestoredIdentity::Outcome::unchanged})
                                             : unlocked.error());
                    });
                });
                return;
            }
            if (!restoreIsTheWayOut(opened.error().code, view.keyStore == KeyStore::keychain, keyStore))
                return task.finish(opened.error());
            bringBack(RestoredIdentity::Outcome::vaultReplaced);
        });
    });
    return task.future();
}

QFuture<Result<IdentityView>> IdentityService::use(std::string idNameOrDid)
{
    Task<IdentityView> task;
    whenDone(m_core.run([&state = m_state, wanted = std::move(idNameOrDid)]() -> Result<IdentityView> {
        auto view = state.home.find(wanted);
        if (!view) return view.error();
        if (state.identityId == view->id) {
            view->state = state.workspace->isUnlocked() ? KeyState::unlocked : KeyState::locked;
            return view;
        }
        auto workspace = state.home.openWorkspace(view->id);
        if (!workspace) return workspace.error();
        state.workspace = std::move(*workspace);
        state.identityId = view->id;
        return view;
    }), this, [this, task](const Result<IdentityView> &view) {
        if (view) setCurrent(*view, view->state);
        task.finish(view);
    });
    return task.future();
}

QFuture<Result<IdentityService::OpenVault>> IdentityService::openVault(std::string id, Secret passphrase)
{
    Task<OpenVault> task;
    whenDone(m_core.run([&state = m_state, id, passphrase]() -> Result<std::pair<std::string, OpenVault>> {
        const auto file = state.home.vaultOf(id);
        if (!file) return file.error();
        if (const auto *keychain = std::get_if<KeychainWrap>(&file->wrap())) return std::pair(keychain->entry, OpenVault());
        if (!passphrase) return Error{Errc::keyLocked, "the vault is wrapped by a passphrase"};
        const auto key = file->wrappingKeyFrom(passphrase->view());
        if (!key) return key.error();
        auto content = file->open(key->view());
        if (!content) return content.error();
        return std::pair(std::string(), std::make_shared<vault::VaultContent>(std::move(*content)));
    }), this, [this, task, id](const Result<std::pair<std::string, OpenVault>> &first) {
        if (!first) return task.finish(first.error());
        if (first->second) return task.finish(first->second);
        whenDone(m_keychain.read(first->first), this, [this, task, id](const Result<Secret> &entry) {
            if (!entry) return task.finish(entry.error());
            whenDone(m_core.run([&state = m_state, id, value = *entry]() -> Result<OpenVault> {
                const auto key = vault::decodeKeychainEntry(value->view());
                if (!key) return key.error();
                const auto file = state.home.vaultOf(id);
                if (!file) return file.error();
                auto content = file->open(key->view());
                if (!content) return content.error();
                return std::make_shared<vault::VaultContent>(std::move(*content));
            }), this, [task](const Result<OpenVault> &opened) { task.finish(opened); });
        });
    });
    return task.future();
}

QFuture<Result<IdentityView>> IdentityService::unlock(Secret passphrase)
{
    Task<IdentityView> task;
    if (!m_current) {
        task.finish(Error{Errc::notFound, "no identity is open"});
        return task.future();
    }
    ++m_unlocking;
    const auto finish = [this, task, id = m_current->id, locks = m_locks](const Status &unlocked) {
        --m_unlocking;
        // A keychain may answer after a minute: by then the person may use another identity, or have locked.
        if (locks != m_locks || !m_current || m_current->id != id)
            return task.finish(Error{Errc::cancelled, "the identity was locked, or another one chosen meanwhile"});
        // Nor does the failure of an older attempt close what a newer one opened.
        if (unlocked) setCurrent(*m_current, KeyState::unlocked);
        else if (m_current->state != KeyState::unlocked) setCurrent(*m_current, vault::keyStateOf(unlocked.error().code));
        task.finish(unlocked ? Result<IdentityView>(*m_current) : unlocked.error());
    };
    const auto view = *m_current;
    whenDone(openVault(view.id, std::move(passphrase)), this, [this, finish, view, locks = m_locks](const Result<OpenVault> &opened) {
        log(LogLevel::info, "engine", "unlock " + view.did + ": " + (opened ? "done" : std::string(errcText(opened.error().code))));
        if (!opened || locks != m_locks) return finish(opened ? ok() : opened.error());
        whenDone(m_core.run([&state = m_state, view, content = *opened]() -> Status {
            if (state.identityId != view.id) return Error{Errc::cancelled, "another identity was chosen meanwhile"};
            return state.workspace->unlock(content->clone());
        }), this, finish);
    });
    return task.future();
}

void IdentityService::lock()
{
    if (!m_current) return;
    ++m_locks; // What a keychain answers from now on was asked before.
    if (m_current->state == KeyState::unlocked) setCurrent(*m_current, KeyState::locked);
    (void)m_core.run([&state = m_state] {
        if (state.workspace) state.workspace->lock();
        return true;
    });
}

QFuture<Result<std::vector<IdentityView>>> IdentityService::list()
{
    return m_core.run([&state = m_state]() -> Result<std::vector<IdentityView>> {
        auto view = state.home.view();
        if (!view) return view.error();
        for (auto &identity : view->identities)
            if (identity.id == state.identityId && state.workspace && state.workspace->isUnlocked()) identity.state = KeyState::unlocked;
        return std::move(view->identities);
    });
}

QFuture<Result<IdentityView>> IdentityService::select(std::string id)
{
    Task<IdentityView> task;
    whenDone(m_core.run([&state = m_state, id] { return state.home.select(id); }), this, [this, task, id](const Status &selected) {
        if (!selected) return task.finish(selected.error());
        whenDone(use(id), this, [task](const Result<IdentityView> &view) { task.finish(view); });
    });
    return task.future();
}

QFuture<Result<IdentityView>> IdentityService::rename(std::string id, std::string name)
{
    Task<IdentityView> task;
    whenDone(m_core.run([&state = m_state, id, name]() -> Result<IdentityView> {
        if (auto renamed = state.home.rename(id, name); !renamed) return renamed.error();
        return state.home.find(id);
    }), this, [this, task](const Result<IdentityView> &view) {
        if (view && m_current && m_current->id == view->id) setCurrent(*view, m_current->state);
        task.finish(view);
    });
    return task.future();
}

QFuture<Result<codec::Value>> IdentityService::document()
{
    return m_core.run([&state = m_state]() -> Result<codec::Value> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        return did::documentOf(*(*workspace)->owner());
    });
}

QFuture<Result<Bytes>> IdentityService::makeKit(Secret passphrase)
{
    return m_core.run([&state = m_state, passphrase = std::move(passphrase)]() -> Result<Bytes> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        return state.home.makeKit(*(*workspace)->vaultContent(), *(*workspace)->owner(), passphrase);
    });
}

QFuture<Result<Secret>> IdentityService::words()
{
    return m_core.run([&state = m_state]() -> Result<Secret> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        const auto *content = (*workspace)->vaultContent();
        if (!content || !content->phrase) return Error{Errc::unsupported, "this identity was made from a seed and has no words"};
        return std::make_shared<SecretBytes>(content->phrase->words());
    });
}

} // namespace amphora::engine
