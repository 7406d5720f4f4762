#include "ui/presenters/welcome_presenter.h"

#include "core/did/written_did.h"
#include "core/engine/when_done.h"
#include "core/profile/field.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/secret_text.h"

namespace amphora::ui {

using engine::RecoverySource;
using Step = WelcomeModel::Step;

namespace {
constexpr int kPauseMs = 250;

/// It becomes the name in the profile.
bool fitsTheProfile(const QString &name) { return std::size_t(TextKit::codePoints(name)) <= profile::fieldNamed("name")->codePointsMax; }

}

WelcomePresenter::WelcomePresenter(engine::Engine &engine, WelcomeModel &model, ShellModel &shell, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_shell(shell)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WelcomePresenter::previewTyped);
    connect(&m_model, &WelcomeModel::changed, this, &WelcomePresenter::react);
    connect(&m_model, &WelcomeModel::doorWanted, this, [this](Step step) {
        m_door = step == Step::Name ? Door::New : step == Step::Secret ? Door::Words : step == Step::Restore ? Door::Restore : Door::Look;
        enter(step);
    });
    connect(&m_model, &WelcomeModel::forwardWanted, this, &WelcomePresenter::forward);
    connect(&m_model, &WelcomeModel::backWanted, this, &WelcomePresenter::back);
    connect(&m_model, &WelcomeModel::keyringWanted, this, &WelcomePresenter::openKeyring);
    connect(&m_model, &WelcomeModel::cancelWanted, this, &WelcomePresenter::cancel);
    connect(&m_model, &WelcomeModel::skipWanted, this, [this] {
        m_model.name.clear();
        enter(Step::Place);
    });
    connect(&m_model, &WelcomeModel::leaveWanted, this, [this] {
        forget();
        Q_EMIT left();
    });
}

void WelcomePresenter::begin(bool canLeave)
{
    forget();
    m_model.canLeave = canLeave;
    enter(Step::Doors);
    m_shell.setGate(ShellModel::Gate::Welcome);
}

void WelcomePresenter::beginRestore()
{
    forget();
    m_isFromLock = true;
    m_model.canLeave = true;
    m_door = Door::Restore;
    enter(Step::Restore);
    m_shell.setGate(ShellModel::Gate::Welcome);
}

void WelcomePresenter::enter(Step step)
{
    clearProblem();
    m_model.step = step;
    if (step == Step::Place) probe();
    judge();
    m_model.told();
}

/// Typed text and choices come in here, one change at a time.
void WelcomePresenter::react()
{
    if (m_isReacting) return;
    m_isReacting = true;
    if (m_model.secretTurn != m_seenTurn || m_model.kit != m_seenKit) {
        m_seenTurn = m_model.secretTurn;
        m_seenKit = m_model.kit;
        if (m_model.busy && m_model.canCancel) stopWaiting(); // What is being checked is not what stands there.
        m_failure.reset();
        m_previewDid.clear();
        m_model.secretError.clear();
        m_model.foundIdentity.clear();
        showHint();
        const auto typed = recognise(m_model.secret);
        const bool isWhole = typed.kind == TypedKey::Kind::Seed || typed.words >= int(vault::kPhraseWords);
        isWhole ? m_pause.start() : m_pause.stop();
    }
    if (!m_model.passphraseAgain.isEmpty() && m_model.passphrase == m_model.passphraseAgain) m_model.passphraseError.clear();
    judge();
    m_model.told();
    m_isReacting = false;
}

/// Under the field for words: what was typed so far, or whose it is.
void WelcomePresenter::showHint()
{
    const auto typed = recognise(m_model.secret);
    using Kind = TypedKey::Kind;
    m_model.secretHint = !m_previewDid.isEmpty()
        //: Under the field for recovery words; %1 is a shortened DID.
        ? tr("This key is %1").arg(TextKit::shortened(m_previewDid))
        : typed.kind == Kind::Nothing             ? QString()
        : typed.kind == Kind::Seed                ? tr("A seed")
        : typed.words >= int(vault::kPhraseWords) ? tr("%n words", "", typed.words)
                                                  //: How many of the recovery words were typed so far.
                                                  : tr("%1 of %2 words").arg(typed.words).arg(int(vault::kPhraseWords));
}

/// Whether the step's button may be pressed. It stays open where pressing it gives a better answer than a grey button.
void WelcomePresenter::judge()
{
    using Keyring = WelcomeModel::Keyring;
    switch (m_model.step) {
    case Step::Doors:
    case Step::Words: m_model.canGoOn = true; break;
    case Step::Name: m_model.canGoOn = fitsTheProfile(m_model.name); break;
    case Step::Secret: m_model.canGoOn = !isBlank(m_model.secret); break;
    case Step::Restore: m_model.canGoOn = !isBlank(m_model.secret) || !m_model.kit.isEmpty(); break;
    case Step::Place:
        m_model.canGoOn = m_model.keyPlace == WelcomeModel::KeyPlace::Keyring ? m_model.keyring == Keyring::Ready : !m_model.passphrase.isEmpty();
        break;
    case Step::Look: m_model.canGoOn = !m_model.did.trimmed().isEmpty() && !m_model.node.trimmed().isEmpty(); break;
    }
}

void WelcomePresenter::forward()
{
    if (m_model.busy || !m_model.canGoOn) return;
    clearProblem();
    switch (m_model.step) {
    case Step::Doors:
    case Step::Words: return; // Its buttons belong to RecoveryModel.
    case Step::Name: return enter(Step::Place);
    case Step::Secret:
    case Step::Restore: return checkSource();
    case Step::Place: return m_door == Door::New ? make() : bringBack();
    case Step::Look: return look();
    }
}

void WelcomePresenter::back()
{
    if (m_model.busy || m_model.step == Step::Words) return;
    if (m_model.step != Step::Place) {
        const bool isFromLock = m_isFromLock;
        forget(); // What was typed behind one door means nothing behind another.
        if (isFromLock) return Q_EMIT left();
        return enter(Step::Doors);
    }
    wipe(m_model.passphrase);
    wipe(m_model.passphraseAgain);
    enter(m_door == Door::New ? Step::Name : m_door == Door::Words ? Step::Secret : Step::Restore);
}

void WelcomePresenter::probe()
{
    m_model.keyring = WelcomeModel::Keyring::Asking;
    engine::whenDone(m_engine.identities().probeKeychain(), this, [this](const Status &ready) {
        using Keyring = WelcomeModel::Keyring;
        m_model.keyring = ready ? Keyring::Ready : ready.error().code == Errc::keyLocked ? Keyring::Locked : Keyring::Missing;
        m_model.keyringName = m_model.keyring == Keyring::Missing ? QString() : m_engine.identities().keychainName();
        if (m_model.keyring == Keyring::Missing) m_model.keyPlace = WelcomeModel::KeyPlace::Vault;
        judge();
        m_model.told();
    });
}

void WelcomePresenter::openKeyring()
{
    if (m_model.busy) return;
    clearProblem();
    const int attempt = wait(true);
    engine::whenDone(m_engine.identities().unlockKeychain(), this, [this, attempt](const Status &opened) {
        if (attempt != m_attempt) {
            // The desktop's question stands there still, and may be answered after nobody waits for it.
            if (opened && m_model.step == Step::Place) probe();
            return;
        }
        stopWaiting();
        if (!opened) failed(opened.error());
        probe();
        m_model.told();
    });
}

/// What was typed stays.
void WelcomePresenter::cancel()
{
    if (!m_model.busy || !m_model.canCancel) return;
    if (m_model.step == Step::Look) m_engine.nodes().cancelLookUp();
    stopWaiting();
}

RecoverySource WelcomePresenter::source() const
{
    if (!isBlank(m_model.secret)) return sourceFrom(m_model.secret);
    RecoverySource source;
    source.kind = RecoverySource::Kind::kit;
    source.kit = m_kit;
    source.passphrase = m_kitPassphrase;
    return source;
}

/// While typing: once the words are whole, where they lead to, without a word about mistakes.
void WelcomePresenter::previewTyped()
{
    if (m_model.busy || isBlank(m_model.secret)) return;
    engine::whenDone(m_engine.identities().preview(source()), this, [this, turn = m_seenTurn](const Result<engine::RecoveryPreview> &preview) {
        if (turn != m_seenTurn || !preview) return;
        m_previewDid = QString::fromStdString(preview->did);
        if (preview->isKnownHere) m_model.foundIdentity = m_previewDid;
        showHint();
        m_model.told();
    });
}

void WelcomePresenter::checkSource()
{
    const int attempt = wait(true);
    if (!isBlank(m_model.secret)) return checkRead(attempt);
    m_kitPassphrase = secretFrom(m_model.passphrase);
    engine::whenDone(m_engine.files().read(files::chosenPath(m_model.kit).toStdString(), vault::kVaultBytesMax), this, [this, attempt](const Result<Bytes> &kit) {
        if (attempt != m_attempt) return;
        if (!kit) {
            stopWaiting();
            return failed(kit.error(), At::Source);
        }
        m_kit = *kit;
        checkRead(attempt);
    });
}

void WelcomePresenter::checkRead(int attempt)
{
    engine::whenDone(m_engine.identities().preview(source()), this, [this, attempt](const Result<engine::RecoveryPreview> &preview) {
        if (attempt != m_attempt) return;
        stopWaiting();
        if (!preview) return failed(preview.error(), At::Source);
        m_previewDid = QString::fromStdString(preview->did);
        m_model.foundIdentity = preview->isKnownHere ? m_previewDid : QString();
        showHint();
        wipe(m_model.passphrase);
        enter(Step::Place);
    });
}

engine::KeyStore WelcomePresenter::keyStore() const
{
    return m_model.keyPlace == WelcomeModel::KeyPlace::Keyring ? engine::KeyStore::keychain : engine::KeyStore::file;
}

engine::Secret WelcomePresenter::newPassphrase() const
{
    return keyStore() == engine::KeyStore::file ? secretFrom(m_model.passphrase) : engine::Secret();
}

bool WelcomePresenter::passphraseIsGood()
{
    m_model.passphraseError.clear();
    if (keyStore() != engine::KeyStore::file || m_model.passphrase == m_model.passphraseAgain) return true;
    failed({Errc::passphrase, "the two differ"}, At::Passphrases);
    return false;
}

void WelcomePresenter::make()
{
    if (!passphraseIsGood()) return;
    wait(false);
    engine::NewIdentity request{m_model.name.trimmed().toStdString(), keyStore(), newPassphrase()};
    engine::whenDone(m_engine.identities().create(std::move(request)), this, [this](const Result<engine::CreatedIdentity> &created) {
        stopWaiting();
        if (!created) return failed(created.error());
        // The name waits as a draft: the person decides when others see it.
        if (!m_model.name.trimmed().isEmpty()) {
            profile::Draft draft;
            draft.changed.set("name", m_model.name.trimmed().toStdString());
            engine::whenDone(m_engine.profile().saveDraft(std::move(draft)), this,
                             [this](const Status &) { m_engine.profile().notifyChanged(); }); // The pages may have loaded before.
        }
        forget();
        enter(Step::Words);
        Q_EMIT made();
    });
}

void WelcomePresenter::bringBack()
{
    if (!passphraseIsGood()) return;
    wait(false);
    engine::whenDone(m_engine.identities().restore(source(), {}, keyStore(), newPassphrase()), this,
                     [this](const Result<engine::RestoredIdentity> &restored) {
        stopWaiting();
        if (!restored) return failed(restored.error());
        const bool byWords = recognise(m_model.secret).kind == TypedKey::Kind::Words;
        forget();
        Q_EMIT broughtBack(byWords);
    });
}

void WelcomePresenter::look()
{
    const auto did = m_model.did.trimmed().toStdString();
    if (const auto written = did::readWrittenDid(did); !written) return failed(written.error(), At::Did);
    m_model.seenDid.clear();
    m_seen.reset();
    const int attempt = wait(true);
    engine::whenDone(m_engine.nodes().lookUpProfile(did, m_model.node.trimmed().toStdString()), this,
                     [this, did, attempt](const Result<profile::ProfileView> &view) {
        if (attempt != m_attempt) return;
        stopWaiting();
        if (!view) return failed(view.error(), At::Node);
        m_model.seenDid = QString::fromStdString(did);
        m_seen = *view;
        showSeen();
        m_model.told();
    });
}

void WelcomePresenter::showSeen()
{
    if (!m_seen) return;
    const auto &view = *m_seen;
    const auto textOf = [&view](std::string_view member) {
        const auto *value = view.content.find(member);
        const auto *text = value ? value->asText() : nullptr;
        return text ? QString::fromStdString(*text) : QString();
    };
    m_model.seenName = textOf("name");
    m_model.seenText = textOf("description");
    const auto place = textOf("homeLocation");
    //: Under a profile that was looked up: how many versions it has.
    m_model.seenFacts = tr("%n versions, all signatures checked", "", view.versions);
    if (!place.isEmpty()) m_model.seenFacts += QStringLiteral(" · ") + TextKit::foreign(place, 60, false);
}

void WelcomePresenter::failed(const Error &error, At at)
{
    m_failure = {error, at};
    showFailure();
    m_model.told();
}

/// Mistakes in what was typed stand at its field.
void WelcomePresenter::showFailure()
{
    if (!m_failure) return;
    const auto &[error, at] = *m_failure;
    const auto words = errorText(error);
    const auto sentence = words.title + QLatin1Char(' ') + words.toDo;
    switch (at) {
    case At::Step:
        m_model.problemTitle = words.title;
        m_model.problemText = words.text();
        m_model.problemCode = words.code;
        break;
    case At::Passphrases: m_model.passphraseError = tr("The two passphrases differ."); break;
    case At::Did: m_model.didError = tr("This is not a DID. One looks like did:key:z6Mk…"); break;
    case At::Node:
        m_model.nodeError = error.code == Errc::usage ? tr("This is not the address of a node. One looks like https://node.example")
            : error.code == Errc::notFound            ? tr("This node has no profile of that DID.")
                                                      : sentence;
        break;
    case At::Source:
        if (isBlank(m_model.secret))
            m_model.kitError = sentence;
        else if (error.code == Errc::format && recognise(m_model.secret).kind == TypedKey::Kind::Words)
            m_model.secretError = tr("Amphora’s phrase has 24 words; here are %n.", "", recognise(m_model.secret).words);
        else if (error.code == Errc::format)
            m_model.secretError = tr("A seed is 32 bytes: 64 characters of hex or 44 of base64.");
        else
            m_model.secretError = error.code == Errc::unsupported ? words.title : sentence;
    }
}

void WelcomePresenter::retranslate()
{
    showHint();
    showSeen();
    showFailure();
    m_model.told();
}

void WelcomePresenter::clearProblem()
{
    m_failure.reset();
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    m_model.secretError.clear();
    m_model.kitError.clear();
    m_model.didError.clear();
    m_model.nodeError.clear();
    m_model.passphraseError.clear();
}

/// The number of this attempt; an answer to another one changes nothing.
int WelcomePresenter::wait(bool canCancel)
{
    m_model.busy = true;
    m_model.canCancel = canCancel;
    m_model.told();
    return ++m_attempt;
}

void WelcomePresenter::stopWaiting()
{
    ++m_attempt;
    m_model.busy = m_model.canCancel = false;
    m_model.told();
}

void WelcomePresenter::forget()
{
    m_pause.stop();
    m_isFromLock = false;
    m_kitPassphrase.reset();
    m_kit.clear();
    m_seenKit.clear();
    wipe(m_model.secret);
    m_seenTurn = ++m_model.secretTurn; // What is asked about it still, is about nothing.
    wipe(m_model.passphrase);
    wipe(m_model.passphraseAgain);
    m_model.kit.clear();
    m_model.name.clear();
    m_model.did.clear();
    m_model.seenDid.clear();
    m_previewDid.clear();
    m_seen.reset();
    m_model.secretHint.clear();
    m_model.foundIdentity.clear();
    m_model.keyPlace = WelcomeModel::KeyPlace::Keyring;
    clearProblem();
    m_model.told();
}

} // namespace amphora::ui
