#include "core/engine/identity_home.h"

#include "core/base/log.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/profile/field.h"
#include "core/vault/keychain_entry.h"
#include "core/vault/seed_text.h"

#include <algorithm>

namespace amphora::engine {

namespace {

constexpr std::size_t kHomeIdBytes = 16;

KeyStore keyStoreOf(const vault::Wrap &wrap)
{
    return std::holds_alternative<vault::KeychainWrap>(wrap) ? KeyStore::keychain : KeyStore::file;
}

std::string keyStoreText(KeyStore keyStore) { return keyStore == KeyStore::keychain ? "keychain" : "file"; }

/// As long as a name in the profile: the first one goes there too.
Status checkName(std::string_view name)
{
    if (std::ranges::any_of(name, [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7f; }))
        return Error{Errc::format, "a name is one line, without control characters"};
    const auto most = profile::fieldNamed("name")->codePointsMax;
    if (codec::countCodePoints(name) <= most) return ok();
    return Error{Errc::size, "a name has at most " + std::to_string(most) + " characters"};
}

/// A folder that may be left of a crash never blocks and is never deleted: it moves aside.
Status moveAside(const store::HomePaths &paths, const store::Path &folder, Timestamp now)
{
    std::error_code code;
    if (!std::filesystem::exists(folder, code)) return ok();
    if (auto made = store::makePrivateFolder(paths.removed()); !made) return made;
    return store::renameDurably(folder, paths.removed() / (folder.filename().string() + "." + toRfc3339(now)));
}

} // namespace

IdentityHome::IdentityHome(store::HomePaths paths, const Clock &clock, Random &random)
    : m_folder(std::move(paths)), m_clock(clock), m_random(random)
{
}

const std::string *IdentityHome::Pending::keychainEntry() const
{
    const auto *keychain = std::get_if<vault::KeychainWrap>(&wrap);
    return keychain ? &keychain->entry : nullptr;
}

Result<HomeView> IdentityHome::open(bool readOnly, int lockWaitMs)
{
    m_readOnly = readOnly;
    if (!readOnly) {
        auto lock = store::HomeLock::take(m_folder.paths(), lockWaitMs);
        if (!lock) return lock.error();
        m_lock = std::move(*lock);
    }
    const auto presence = m_folder.presence(); // Once: a disk that fails in between must not look like a first run.
    if (presence == store::HomePresence::damaged) {
        auto read = m_folder.read();
        // A disk that failed a moment ago and reads now: nothing may be believed, nothing is damaged.
        return read ? Error{Errc::io, "home.json could not be read at first", m_folder.paths().homeJson().string()} : read.error();
    }
    if (presence == store::HomePresence::present) {
        auto read = m_folder.read();
        if (!read) return read.error();
        m_home = std::move(*read);
        if (!readOnly) {
            if (auto listed = listForgottenFolders(); !listed) return listed.error();
            (void)m_folder.keepReserve(); // On a full disk there is none to keep; that is no reason not to go on.
        }
    }
    return view();
}

Result<HomeView> IdentityHome::view() const
{
    HomeView view;
    view.folder = m_folder.paths().data.string();
    if (!m_home) return view;
    view.presence = HomeView::Presence::present;
    view.homeId = m_home->homeId;
    for (const auto &record : m_home->identities) view.identities.push_back(viewOf(record));
    return view;
}

IdentityView IdentityHome::viewOf(const store::IdentityRecord &record) const
{
    IdentityView view{record.id, record.did.toString(), record.kind, record.name, record.createdAt,
                      record.keyStore == "file" ? KeyStore::file : KeyStore::keychain, KeyState::locked,
                      m_home && m_home->selected == record.id};
    if (const auto vault = vaultOf(record.id)) view.keyStore = keyStoreOf(vault->wrap()); // The vault's word wins.
    return view;
}

Result<IdentityView> IdentityHome::find(const std::string &text) const
{
    if (!m_home || m_home->identities.empty()) return Error{Errc::noIdentity, "there is no identity in this home"};
    const auto wanted = text.empty() ? m_home->selected : text;
    for (const auto &record : m_home->identities)
        if (record.id == wanted || record.did.toString() == wanted) return viewOf(record);
    if (text.empty()) return viewOf(m_home->identities.front());
    const store::IdentityRecord *named = nullptr;
    for (const auto &record : m_home->identities) {
        if (record.name != wanted) continue;
        // Nobody signs with the wrong one of two.
        if (named) return Error{Errc::usage, "several identities of this home have that name: give the DID", text};
        named = &record;
    }
    if (named) return viewOf(*named);
    return Error{Errc::notFound, "no identity of that name or DID in this home", text};
}

Result<vault::VaultFile> IdentityHome::vaultOf(const std::string &id) const
{
    const auto path = m_folder.paths().vault(id);
    const auto bytes = store::readFile(path, vault::kVaultBytesMax);
    if (!bytes) return bytes.error();
    if (!*bytes) return Error{Errc::keyMissing, "the vault file is not there", path.string()};
    auto file = vault::VaultFile::decode(**bytes);
    if (!file) {
        auto error = file.error();
        if (error.code == Errc::format) error.code = Errc::keyCorrupt;
        error.where = path.string();
        return error;
    }
    return file;
}

Result<vault::VaultContent> IdentityHome::contentFrom(const RecoverySource &source) const
{
    vault::VaultContent content;
    switch (source.kind) {
    case RecoverySource::Kind::words: {
        auto phrase = vault::RecoveryPhrase::parse(source.text->view());
        if (!phrase) return phrase.error();
        content.phrase = std::move(*phrase);
        return content;
    }
    case RecoverySource::Kind::seed: {
        auto seed = vault::parseSeed(source.text->view());
        if (!seed) return seed.error();
        content.seed = std::move(*seed);
        return content;
    }
    case RecoverySource::Kind::kit: {
        const auto kit = vault::VaultFile::decode(source.kit);
        if (!kit) return kit.error();
        if (!source.passphrase) return Error{Errc::passphrase, "the kit needs its passphrase"};
        const auto key = kit->wrappingKeyFrom(source.passphrase->view());
        if (!key) return key.error();
        return kit->open(key->view());
    }
    }
    return Error{Errc::usage, "no such kind of recovery"};
}

Result<RecoveryPreview> IdentityHome::preview(const RecoverySource &source) const
{
    const auto content = contentFrom(source);
    if (!content) return content.error();
    const vault::KeySigner signer(content->key());
    const auto id = vault::identityIdOf(signer.did());
    return RecoveryPreview{signer.did().toString(), m_home && m_home->find(id) != nullptr};
}

Result<IdentityHome::PendingPtr> IdentityHome::prepareNew(const NewIdentity &request)
{
    vault::VaultContent content;
    content.phrase = vault::RecoveryPhrase::generate(m_random);
    return prepare(std::move(content), request.name, request.keyStore, request.passphrase);
}

Result<IdentityHome::PendingPtr> IdentityHome::prepareFrom(const RecoverySource &source, const std::string &name, KeyStore keyStore,
                                                           const Secret &passphrase)
{
    auto content = contentFrom(source);
    if (!content) return content.error();
    return prepare(std::move(*content), name, keyStore, passphrase);
}

Result<IdentityHome::PendingPtr> IdentityHome::prepare(vault::VaultContent content, const std::string &name, KeyStore keyStore,
                                                       const Secret &passphrase)
{
    if (m_readOnly) return Error{Errc::homeBusy, "this home was opened for reading"};
    if (auto fits = checkName(name); !fits) return fits.error();
    const vault::KeySigner signer(content.key());
    auto id = vault::identityIdOf(signer.did());
    const bool known = m_home && m_home->find(id);
    // The home's id is part of the entry's name, so it must exist before the first entry does.
    if (auto ready = ensureHome(); !ready) return ready.error();

    SecretBytes wrappingKey;
    vault::Wrap wrap;
    if (keyStore == KeyStore::keychain) {
        wrap = vault::KeychainWrap{vault::newKeychainEntryName(m_home->homeId, id, m_random)};
        wrappingKey = m_random.secret(vault::kWrappingKeyBytes);
    } else {
        if (!passphrase) return Error{Errc::passphrase, "a file store needs a passphrase"};
        auto stretched = vault::newPassphraseWrap(m_random);
        auto key = vault::wrappingKeyOf(stretched, passphrase->view());
        if (!key) return key.error();
        wrappingKey = std::move(*key);
        wrap = std::move(stretched);
    }
    return std::make_shared<Pending>(Pending{std::move(content), signer.did(), std::move(id), name, keyStore, std::move(wrap),
                                             std::move(wrappingKey), known, known});
}

Status IdentityHome::ensureHome()
{
    if (m_home) return ok();
    if (m_folder.presence() != store::HomePresence::firstRun)
        return Error{Errc::dbDamaged, "the home was not read", m_folder.paths().homeJson().string()};
    store::HomeDescription home;
    home.homeId = codec::toHex(m_random.bytes(kHomeIdBytes));
    if (auto written = m_folder.write(home); !written) return written;
    (void)m_folder.keepReserve();
    m_home = std::move(home);
    return ok();
}

bool IdentityHome::makeRoom()
{
    if (m_readOnly || !m_folder.freeReserve()) return false;
    log(LogLevel::warning, "engine", "the disk is full: the reserve was given back for one write more");
    return true;
}

Result<IdentityView> IdentityHome::commit(Pending &pending)
{
    auto written = pending.isReplacement ? replaceVault(pending) : writeNew(pending);
    if (!written) return written.error();
    return find(pending.id);
}

bool IdentityHome::mayNeedEntry(const Pending &pending) const
{
    const auto vault = vaultOf(pending.id);
    if (!vault) return vault.error().code != Errc::keyMissing;
    const auto *wrap = std::get_if<vault::KeychainWrap>(&vault->wrap());
    return wrap && pending.keychainEntry() && wrap->entry == *pending.keychainEntry();
}

Status IdentityHome::writeNew(Pending &pending)
{
    const auto &paths = m_folder.paths();
    const auto final = paths.identity(pending.id);
    const auto making = final.parent_path() / (".new-" + pending.id);
    if (auto moved = moveAside(paths, making, m_clock.now()); !moved) return moved;
    std::error_code code;
    if (std::filesystem::exists(final, code)) return Error{Errc::usage, "the identity's folder is there already", final.string()};
    if (code) return Error{Errc::io, code.message(), final.string()};
    if (auto made = store::makePrivateFolder(making); !made) return made;

    const auto file = vault::VaultFile::seal(pending.content, pending.did, pending.wrap, pending.wrappingKey.view(), m_random);
    if (auto saved = store::writeNewFile(making / "vault.cbor", file.encode()); !saved) return saved;
    {
        auto workspace = Workspace::open(making / "store.sqlite", store::OpenMode::readWrite, pending.did, m_clock, m_random);
        if (!workspace) return workspace.error();
        if (auto unlocked = (*workspace)->unlock(pending.content.clone()); !unlocked) return unlocked;
        auto transaction = (*workspace)->store().begin();
        if (!transaction) return transaction.error();
        if (auto canary = (*workspace)->sealed()->writeCanary(); !canary) return canary;
        if (auto committed = transaction->commit(); !committed) return committed;
    }
    if (auto renamed = store::renameDurably(making, final); !renamed) return renamed;

    auto home = *m_home;
    home.identities.push_back({pending.id, pending.did, "key", pending.name, toRfc3339(m_clock.now()),
                               keyStoreText(pending.keyStore), codec::toHex(file.fingerprint()), {}});
    home.selected = pending.id;
    if (auto written = m_folder.write(home); !written) return written;
    m_home = std::move(home);
    return ok();
}

Status IdentityHome::replaceVault(Pending &pending)
{
    const auto &paths = m_folder.paths();
    {
        // The key must open what is sealed here before it replaces anything.
        auto workspace = openWorkspace(pending.id);
        if (!workspace) return workspace.error();
        if (auto unlocked = (*workspace)->unlock(pending.content.clone()); !unlocked) return unlocked;
    }
    const auto path = paths.vault(pending.id);
    const auto old = store::readFile(path, vault::kVaultBytesMax);
    if (!old) return old.error();
    if (*old)
        if (auto kept = store::writeNewFile(path.string() + "." + toRfc3339(m_clock.now()), **old); !kept) return kept;
    const auto file = vault::VaultFile::seal(pending.content, pending.did, pending.wrap, pending.wrappingKey.view(), m_random);
    if (auto saved = store::writeFileAtomically(path, file.encode()); !saved) return saved;

    auto home = *m_home;
    for (auto &record : home.identities) {
        if (record.id != pending.id) continue;
        record.keyStore = keyStoreText(pending.keyStore);
        record.fingerprint = codec::toHex(file.fingerprint());
        if (!pending.name.empty()) record.name = pending.name;
    }
    home.selected = pending.id;
    if (auto written = m_folder.write(home); !written) return written;
    m_home = std::move(home);
    return ok();
}

Status IdentityHome::listForgottenFolders()
{
    std::error_code code;
    auto home = *m_home;
    for (std::filesystem::directory_iterator entry(m_folder.paths().data / "identities", code), end; !code && entry != end; entry.increment(code)) {
        const auto id = entry->path().filename().string();
        if (id.starts_with('.') || home.find(id)) continue;
        const auto file = vaultOf(id);
        if (!file || vault::identityIdOf(file->did()) != id) continue;
        home.identities.push_back({id, file->did(), "key", {}, toRfc3339(m_clock.now()), keyStoreText(keyStoreOf(file->wrap())),
                                   codec::toHex(file->fingerprint()), {}});
        if (home.selected.empty()) home.selected = id;
    }
    if (home.identities.size() == m_home->identities.size()) return ok();
    if (auto written = m_folder.write(home); !written) return written;
    m_home = std::move(home);
    return ok();
}

Status IdentityHome::select(const std::string &id)
{
    if (!m_home || !m_home->find(id)) return Error{Errc::notFound, "no such identity here"};
    auto home = *m_home;
    home.selected = id;
    if (auto written = m_folder.write(home); !written) return written;
    m_home = std::move(home);
    return ok();
}

Status IdentityHome::rename(const std::string &id, const std::string &name)
{
    if (!m_home || !m_home->find(id)) return Error{Errc::notFound, "no such identity here"};
    if (auto fits = checkName(name); !fits) return fits;
    auto home = *m_home;
    for (auto &record : home.identities)
        if (record.id == id) record.name = name;
    if (auto written = m_folder.write(home); !written) return written;
    m_home = std::move(home);
    return ok();
}

Result<std::unique_ptr<Workspace>> IdentityHome::openWorkspace(const std::string &id)
{
    const auto *record = m_home ? m_home->find(id) : nullptr;
    if (!record) return Error{Errc::notFound, "no such identity here"};
    const auto database = m_folder.paths().database(id);
    // A listed identity has a database since it was made: one that is gone is damage, never a beginning.
    std::error_code code;
    if (!std::filesystem::exists(std::filesystem::symlink_status(database, code)))
        return Error{Errc::dbDamaged, "the database of this identity is not there", database.string()};
    const auto open = [&] {
        return Workspace::open(database, m_readOnly ? store::OpenMode::readOnly : store::OpenMode::readWrite, record->did, m_clock, m_random);
    };
    auto workspace = open();
    // An owner needs a few pages even to begin: what was saved must stay in reach.
    if (!workspace && workspace.error().code == Errc::diskFull && makeRoom()) workspace = open();
    return workspace;
}

Result<Bytes> IdentityHome::makeKit(const vault::VaultContent &content, const did::Did &did, const Secret &passphrase)
{
    auto wrap = vault::newPassphraseWrap(m_random);
    const auto key = vault::wrappingKeyOf(wrap, passphrase->view());
    if (!key) return key.error();
    return vault::VaultFile::seal(content, did, std::move(wrap), key->view(), m_random).encode();
}

} // namespace amphora::engine
