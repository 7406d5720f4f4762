#include "ui/presenters/unlock_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/secret_text.h"

namespace amphora::ui {

using engine::KeyState;

namespace {
constexpr int kPatienceMs = 1200;

/// keyStateOf() calls everything else "locked", a full disk too.
bool isKeyState(Errc code) { return code == Errc::keyLocked || vault::keyStateOf(code) != KeyState::locked; }
}

UnlockPresenter::UnlockPresenter(engine::Engine &engine, UnlockModel &model, ShellModel &shell, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_shell(shell)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_shell.setGate(ShellModel::Gate::Locked); });
    connect(&m_model, &UnlockModel::openWanted, this, &UnlockPresenter::open);
    connect(&m_model, &UnlockModel::recoverWanted, this, &UnlockPresenter::recoverWanted);
    connect(&m_model, &UnlockModel::readWanted, this, [this] {
        ++m_attempt;
        m_patience.stop();
        m_shell.setGate(ShellModel::Gate::Open);
    });
    connect(&m_model, &UnlockModel::cancelWanted, this, [this] {
        ++m_attempt;
        describe(Error{Errc::keyTimeout, "the person stopped waiting"});
    });
}

bool UnlockPresenter::isVault() const
{
    const auto &view = m_engine.identities().current();
    return view && view->keyStore == engine::KeyStore::file;
}

void UnlockPresenter::begin()
{
    if (isVault()) return showLocked();
    waitFor(KeyPlace::keyring);
    m_patience.start();
    read({});
}

void UnlockPresenter::showLocked()
{
    ++m_attempt;
    describe({});
    m_shell.setGate(ShellModel::Gate::Locked);
}

QString UnlockPresenter::waitingText(KeyPlace what)
{
    return what == KeyPlace::keyring ? tr("Waiting for your keyring") : tr("Opening the vault");
}

void UnlockPresenter::waitFor(KeyPlace what)
{
    if (m_model.title.isEmpty()) describe({});
    m_waitsFor = what;
    m_model.busy = true;
    m_model.busyText = waitingText(what);
    m_model.told();
}

void UnlockPresenter::retranslate()
{
    if (m_model.title.isEmpty()) return; // Never shown.
    const auto waits = m_waitsFor;
    const bool isPassphraseMissing = m_isPassphraseMissing;
    describe(m_error);
    if (waits) waitFor(*waits);
    if (isPassphraseMissing) askForPassphrase();
}

void UnlockPresenter::askForPassphrase()
{
    m_isPassphraseMissing = true;
    m_model.passphraseError = tr("Type the passphrase of this vault.");
    m_model.told();
}

void UnlockPresenter::open(const QString &passphrase)
{
    if (m_model.busy) return;
    if (isVault()) {
        if (passphrase.isEmpty()) return askForPassphrase();
        waitFor(KeyPlace::vault);
        return read(secretFrom(passphrase));
    }
    waitFor(KeyPlace::keyring);
    if (!m_mayNeedKeyring) return read({});
    const int attempt = ++m_attempt;
    engine::whenDone(m_engine.identities().unlockKeychain(), this, [this, attempt](const Status &opened) {
        if (attempt != m_attempt) return;
        if (opened) return read({});
        m_model.busy = false;
        describe(opened.error());
    });
}

void UnlockPresenter::read(engine::Secret passphrase)
{
    const int attempt = ++m_attempt;
    engine::whenDone(m_engine.identities().unlock(std::move(passphrase)), this,
                     [this, attempt](const Result<engine::IdentityView> &view) { ended(attempt, view); });
}

void UnlockPresenter::ended(int attempt, const Result<engine::IdentityView> &view)
{
    // An answer that comes after the person stopped waiting still opens; only a failure is old news.
    if (!view && attempt != m_attempt) return;
    m_patience.stop();
    m_model.busy = false;
    m_waitsFor.reset();
    if (view) {
        m_model.passphraseError.clear();
        m_model.title.clear();
        m_model.told();
        m_shell.setGate(ShellModel::Gate::Open);
        return;
    }
    describe(view.error());
    m_shell.setGate(ShellModel::Gate::Locked);
}

void UnlockPresenter::describe(const std::optional<Error> &error)
{
    m_error = error;
    m_waitsFor.reset();
    m_isPassphraseMissing = false;
    const auto &view = m_engine.identities().current();
    if (view) {
        m_model.name = QString::fromStdString(view->name);
        m_model.did = QString::fromStdString(view->did);
    }
    m_model.picture = m_shell.picture();
    m_model.busy = false;
    m_model.canRead = true;
    m_model.recoverFirst = false;
    m_model.howText.clear();
    m_model.passphraseError.clear();
    m_model.wantsPassphrase = isVault();
    m_model.openText = isVault() ? tr("Open vault") : tr("Open");
    m_model.safeText = tr("Profile, drafts and history are on this computer as you left them.");
    m_mayNeedKeyring = false;
    if (!error) {
        m_model.title = isVault() ? tr("Your vault is locked") : tr("Amphora is locked");
        m_model.text = isVault() ? tr("Your key is in an encrypted file on this computer. Its passphrase opens it.")
                                 : tr("Your key was put away. Open it to write again.");
        m_model.code.clear();
        return m_model.told();
    }
    const auto words = errorText(*error);
    m_model.title = words.title;
    m_model.text = words.toDo;
    m_model.code = words.code;
    if (error->code == Errc::passphrase && isVault()) {
        m_model.title = tr("Your vault is locked");
        m_model.text = tr("Your key is in an encrypted file on this computer. Its passphrase opens it.");
        m_model.passphraseError = words.title;
    } else if (isKeyState(error->code)) {
        describeKeyring(vault::keyStateOf(error->code));
    } else {
        m_model.openText = tr("Try again");
    }
    m_model.told();
}

void UnlockPresenter::describeKeyring(KeyState state)
{
    const auto found = m_engine.identities().keychainName();
    const auto name = found.isEmpty() ? tr("the keyring") : found;
    switch (state) {
    case KeyState::locked:
    case KeyState::denied:
        m_mayNeedKeyring = true;
        m_model.openText = tr("Open keyring");
        m_model.title = state == KeyState::locked ? tr("Your keyring is locked") : tr("The keyring was not opened");
        //: %1 is a program, for example "GNOME Keyring".
        m_model.text = tr("Your key is safe in %1, but nothing can read it until you open it. Most computers do that when you log in.").arg(name);
        m_model.howText = tr("Open “Passwords and Keys” or your desktop’s wallet program, unlock the keyring there, then come back.");
        break;
    case KeyState::timeout:
        m_mayNeedKeyring = true;
        m_model.openText = tr("Try again");
        m_model.howText = tr("Open “Passwords and Keys” or your desktop’s wallet program, unlock the keyring there, then come back.");
        break;
    case KeyState::noBackend:
        m_model.openText = tr("Look again");
        m_model.title = tr("No keyring answers");
        m_model.text = tr("Your key is in the keyring of this computer, but its service does not run. Start it, or restore with words or kit and keep the key in a vault with a passphrase.");
        break;
    case KeyState::missing:
    case KeyState::corrupt:
    case KeyState::mismatch:
        m_model.openText = isVault() ? QString() : tr("Look again");
        m_model.wantsPassphrase = false;
        m_model.recoverFirst = true;
        break;
    case KeyState::unlocked: break;
    }
}

} // namespace amphora::ui
