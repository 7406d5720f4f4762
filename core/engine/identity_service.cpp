#include "core/engine/identity_service.h"

#include "core/base/log.h"
#include "core/did/did_key.h"
#include "core/engine/chosen_file.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"
#include "core/store/files.h"

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
        whenDone(m_core.run([&state = m_state, pending]() -> Result<IdentityView> {
            auto view = state.home.commit(*pending);
            if (!view) return view.error();
            auto workspace = state.home.openWorkspace(view->id);
            if (!workspace) return workspace.error();
            if (auto unlocked = (*workspace)->unlock(pending->content.clone()); !unlocked) return unlocked.error();
            state.workspace = std::move(*workspace);
            state.identityId = view->id;
            return view;
        }), this, [this, task, pending](const Result<IdentityView> &view) {
            if (view) {
                setCurrent(*view, KeyState::unlocked);
                task.finish(*m_current);
                return;
            }
            // The entry was written a moment ago for a vault that does not exist: nothing else can use it.
            if (const auto *entry = pending->keychainEntry()) (void)m_keychain.remove(*entry);
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
    const auto view = *m_current;
    whenDone(openVault(view.id, std::move(passphrase)), this, [this, task, view](const Result<OpenVault> &opened) {
        log(LogLevel::info, "engine", "unlock " + view.did + ": " + (opened ? "done" : std::string(errcText(opened.error().code))));
        if (!opened) {
            setCurrent(view, vault::keyStateOf(opened.error().code));
            return task.finish(opened.error());
        }
        whenDone(m_core.run([&state = m_state, view, content = *opened]() -> Status {
            if (state.identityId != view.id) return Error{Errc::cancelled, "another identity was chosen meanwhile"};
            return state.workspace->unlock(content->clone());
        }), this, [this, task, view](const Status &unlocked) {
            if (!unlocked) {
                setCurrent(view, vault::keyStateOf(unlocked.error().code));
                return task.finish(unlocked.error());
            }
            setCurrent(view, KeyState::unlocked);
            task.finish(*m_current);
        });
    });
    return task.future();
}

void IdentityService::lock()
{
    if (!m_current || m_current->state != KeyState::unlocked) return;
    setCurrent(*m_current, KeyState::locked);
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
    Task<Bytes> task;
    if (!m_current) {
        task.finish(Error{Errc::notFound, "no identity is open"});
        return task.future();
    }
    const auto view = *m_current;
    // A kit wrapped by another passphrase than the vault's: the vault is opened once more with what is at hand.
    whenDone(m_core.run([&state = m_state, passphrase]() -> Result<Bytes> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        const auto content = (*workspace)->vaultContent();
        if (!content) return Error{Errc::keyLocked, "the identity is locked"};
        return state.home.makeKit(*content, *(*workspace)->owner(), passphrase);
    }), this, [task](const Result<Bytes> &kit) { task.finish(kit); });
    return task.future();
}

QFuture<Status> IdentityService::writeKit(std::string path, Bytes kit)
{
    return m_core.run([path = std::move(path), kit = std::move(kit)]() -> Status {
        if (auto written = store::writeFileAtomically(path, kit); !written) return written;
        const auto read = store::readFile(path, vault::kVaultBytesMax);
        if (!read) return read.error();
        if (*read != kit) return Error{Errc::io, "the kit does not read back as it was written", path};
        return ok();
    });
}

QFuture<Result<Bytes>> IdentityService::readKit(std::string path)
{
    const auto promise = std::make_shared<QPromise<Result<Bytes>>>(); // Cancels its future if the thread ends before.
    promise->start();
    const auto future = promise->future();
    (void)m_files.run([promise, path = std::move(path)] {
        promise->addResult(readChosenFile(path, [](ByteView) { return vault::kVaultBytesMax; }, *promise));
        promise->finish();
        return true;
    });
    return future;
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
