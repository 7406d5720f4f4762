#include "ui/presenters/app_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/away_watch.h"
#include "ui/presenters/error_text.h"

#include <QGuiApplication>

#include <utility>

namespace amphora::ui {

namespace {

/// Where the desktop's file window is asked for. A window that nobody sees asks for none.
QDBusConnection fileWindows() { return QGuiApplication::platformName() == QLatin1String("offscreen") ? QDBusConnection(QString()) : AwayWatch::sessionBus(); }

} // namespace

AppPresenter::AppPresenter(engine::Engine &engine, Faces &faces, QObject *parent)
    : QObject(parent), m_engine(engine), m_faces(faces), m_welcome(engine, faces.welcome, faces.shell),
      m_unlock(engine, faces.unlock, faces.shell), m_shell(engine, faces.shell),
      m_recovery(engine, faces.recovery), m_drill(engine, faces.drill), m_home(engine, faces.home, faces.recovery), m_profile(engine, faces.profile), m_pictures(engine, faces.pictures), m_nodes(engine, faces.nodes),
      m_streams(engine, faces.streams), m_streamFinder(engine), m_credentialFinder(engine), m_credentials(engine, faces.credentials), m_issuing(engine, faces.issuing), m_exporting(engine, faces.exporting), m_ledger(engine, faces.ledger), m_settings(engine, faces.settings), m_help(faces.help), m_accounts(engine, faces.accounts), m_link(engine, faces.link), m_files(faces.files, fileWindows())
{
    connectPages();
    connectPalette();
    connect(&m_welcome, &WelcomePresenter::made, this, [this] { m_recovery.beginWords(true); });
    connect(&m_welcome, &WelcomePresenter::broughtBack, this, [this](bool byWords) {
        if (byWords) m_recovery.noteWordsKnown();
        goHome();
        (void)m_engine.nodes().sync(); // What the nodes hold of a restored identity comes back.
    });
    connect(&m_recovery, &RecoveryPresenter::wordsEnded, this, [this] {
        if (m_faces.recovery.wordsOnPage && gate() == ShellModel::Gate::Welcome) goHome();
    });
    connect(&m_faces.recovery, &RecoveryModel::lockWanted, &m_shell, &ShellPresenter::lockWanted);
    connect(&m_welcome, &WelcomePresenter::left, this, [this] {
        const auto &current = m_engine.identities().current();
        if (current && current->state == engine::KeyState::unlocked) return open(ShellModel::Gate::Open);
        current ? m_unlock.begin() : start();
    });
    connect(&m_unlock, &UnlockPresenter::recoverWanted, &m_welcome, &WelcomePresenter::beginRestore);
    connect(&m_faces.shell, &ShellModel::languageChanged, this, &AppPresenter::retranslate);
    connect(&m_faces.shell, &ShellModel::retryWanted, this, &AppPresenter::start);
    connect(&m_shell, &ShellPresenter::newIdentityWanted, this, [this] { m_welcome.begin(true); });
    connect(&m_shell, &ShellPresenter::identityWanted, this, [this](const QString &id) { use(id.toStdString()); });
    connect(&m_shell, &ShellPresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_shell, &ShellPresenter::lockWanted, this, &AppPresenter::lock);
    connect(&m_settings, &SettingsPresenter::lockRulesChanged, this, [this] { m_shell.setIdleMax(m_settings.lockAfter()); });
    connect(&m_settings, &SettingsPresenter::said, &m_faces.shell, [this](const QString &text) { m_faces.shell.say(text); });
}

void AppPresenter::lock()
{
    m_profile.saveNow(); // The draft is sealed by the key that is put away next.
    m_pictures.close();
    m_credentials.close();
    m_recovery.close();
    m_drill.close();
    closeSharing();
    m_files.close();
    m_engine.identities().lock();
    m_unlock.showLocked();
}

void AppPresenter::personWentAway(const std::function<void()> &done)
{
    const auto &identities = m_engine.identities();
    const bool isOpen = identities.isUnlocking() || (identities.current() && identities.current()->state == engine::KeyState::unlocked);
    if (!m_settings.locksWhenAway() || !isOpen) return done();
    lock();
    // What is asked after the lock is answered after the lock: the core thread works in order.
    engine::whenDone(m_engine.readSettings(), this, [done](const Result<codec::Map> &) { done(); });
}

void AppPresenter::connectPages()
{
    connect(&m_home, &HomePresenter::pageWanted, &m_faces.shell, &ShellModel::open);
    connect(&m_profile, &ProfilePresenter::draftKept, &m_home, &HomePresenter::reload);
    connect(&m_profile, &ProfilePresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_profile, &ProfilePresenter::published, this, [this](const QString &text) { m_faces.shell.say(text); });
    connect(&m_profile, &ProfilePresenter::restored, this, [this](const QString &text, const QString &undo) { m_restoreToast = m_faces.shell.say(text, undo, true); });
    connect(&m_profile, &ProfilePresenter::discarded, this, [this](const QString &text, const QString &undo) { m_undoToast = m_faces.shell.say(text, undo, true); });
    connect(&m_profile, &ProfilePresenter::draftUndoEnded, this, [this] {
        m_faces.shell.dropToast(std::exchange(m_undoToast, {}));
        m_faces.shell.dropToast(std::exchange(m_restoreToast, {}));
    });
    connect(&m_profile, &ProfilePresenter::pictureUndoEnded, this, [this] { m_faces.shell.dropToast(std::exchange(m_pictureToast, {})); });
    connect(&m_faces.shell, &ShellModel::toastActed, this, [this](const QString &key) {
        if (key == m_undoToast) m_profile.undoDiscard();
        if (key == m_restoreToast) m_profile.undoRestore();
        if (key == m_pictureToast) m_profile.undoPicture();
    });
    connectPictures();
    connectAccounts();
    connectSharing();
    connect(&m_streams, &StreamsPresenter::said, this, [this](const QString &text) { m_faces.shell.say(text); });
    connect(&m_credentials, &CredentialsPresenter::said, this, [this](const QString &text) { m_faces.shell.say(text); });
    connect(&m_faces.home, &HomeModel::credentialWanted, this, [this](const QString &key) {
        m_faces.shell.open(QStringLiteral("credentials"));
        Q_EMIT m_faces.credentials.credentialWanted(key);
    });
    connect(&m_credentials, &CredentialsPresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_recovery, &RecoveryPresenter::said, this, [this](const QString &text) { m_faces.shell.say(text); });
    connect(&m_faces.shell, &ShellModel::undoWanted, this, [this](const QString &page) {
        if (page == QLatin1String("profile")) m_faces.profile.undo();
    });
    connect(&m_faces.nodes, &NodesModel::onlineWanted, this, [this] { m_settings.setOffline(false); });
    connect(&m_nodes, &NodesPresenter::said, this, [this](const QString &text) { m_faces.shell.say(text); });
}

void AppPresenter::connectPictures()
{
    connect(&m_pictures, &PicturePresenter::cut, &m_profile, &ProfilePresenter::setPicture);
    connect(&m_pictures, &PicturePresenter::removeWanted, this, [this](const std::string &member) { m_profile.setPicture(member, codec::Value()); });
    connect(&m_faces.profile, &ProfileEditor::pictureActionWanted, this, [this] { m_faces.shell.open(QStringLiteral("nodes")); });
    connect(&m_profile, &ProfilePresenter::pictureSet, this, [this](const QString &text, const QString &undo) { m_pictureToast = m_faces.shell.say(text, undo, true); });
    connect(&m_profile, &ProfilePresenter::pictureShown, this, [this](const QUrl &picture) {
        if (m_faces.home.picture == picture) return;
        m_faces.home.picture = picture;
        m_faces.home.told();
        m_faces.shell.setPicture(picture);
    });
}

/// The sheets of issuing, exporting and showing are asked for by the Credentials page, and lead back to it.
void AppPresenter::connectSharing()
{
    using Audience = CredentialExportModel::Audience;
    const auto show = [this](const QString &id) {
        m_faces.shell.open(QStringLiteral("credentials"));
        Q_EMIT m_faces.credentials.credentialWanted(id);
    };
    connect(&m_faces.credentials, &CredentialsModel::issueWanted, &m_issuing, &CredentialIssuePresenter::begin);
    connect(&m_faces.credentials, &CredentialsModel::exportWanted, this, [this](const QString &id) { m_exporting.open(id, Audience::Me); });
    connect(&m_faces.credentials, &CredentialsModel::presentWanted, this, [this](const QString &id) { m_exporting.open(id, Audience::Verifier); });
    connect(&m_faces.credentials, &CredentialsModel::ledgerWanted, &m_ledger, &CredentialLedgerPresenter::open);
    connect(&m_issuing, &CredentialIssuePresenter::showWanted, this, show);
    connect(&m_issuing, &CredentialIssuePresenter::exportWanted, this, [this, show](const QString &id) {
        show(id);
        m_exporting.open(id, Audience::Wallet); // Whoever it was made out to has nothing yet.
    });
    connect(&m_exporting, &CredentialExportPresenter::checkWanted, &m_faces.credentials, &CredentialsModel::checkFileWanted);
    connect(&m_exporting, &CredentialExportPresenter::said, this, [this](const QString &text) { m_faces.shell.say(text); });
}

void AppPresenter::closeSharing()
{
    m_issuing.close();
    m_exporting.close();
    m_ledger.close();
}

void AppPresenter::connectAccounts()
{
    const auto say = [this](const QString &text) { m_faces.shell.say(text); };
    connect(&m_accounts, &AccountsPresenter::said, this, say);
    connect(&m_link, &LinkPresenter::said, this, say);
    connect(&m_accounts, &AccountsPresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_link, &LinkPresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_accounts, &AccountsPresenter::linkWanted, &m_link, &LinkPresenter::begin);
    connect(&m_accounts, &AccountsPresenter::linkAgainWanted, &m_link, &LinkPresenter::beginFor);
    connect(&m_faces.home, &HomeModel::taskWanted, this, [this](const QString &key) {
        if (key == QLatin1String("accounts")) m_link.begin(); // Its page was opened by the same wish.
    });
    connect(&m_link, &LinkPresenter::linked, &m_accounts, &AccountsPresenter::openAccount);
    connect(&m_accounts, &AccountsPresenter::streamWanted, this, [this](const QString &streamId) {
        m_faces.shell.open(QStringLiteral("streams"));
        m_streams.openStream(streamId);
    });
}

void AppPresenter::goHome()
{
    m_faces.shell.open(QStringLiteral("home"));
    open(ShellModel::Gate::Open);
}

ShellModel::Gate AppPresenter::gate() const { return m_faces.shell.gate(); }

void AppPresenter::open(ShellModel::Gate gate) { m_faces.shell.setGate(gate); }

void AppPresenter::start()
{
    engine::whenDone(m_engine.open(), this, [this](const Result<engine::HomeView> &home) {
        if (!home) return failed(home.error());
        Q_EMIT ready();
        m_settings.load();
        if (home->identities.empty()) return m_welcome.begin(false);
        use({});
    });
}

void AppPresenter::use(const std::string &id)
{
    const auto opened = [this](const Result<engine::IdentityView> &view) {
        if (!view) return failed(view.error());
        if (view->state == engine::KeyState::unlocked) return open(ShellModel::Gate::Open);
        m_unlock.begin();
    };
    const auto &current = m_engine.identities().current();
    if (current && current->id == id) return open(ShellModel::Gate::Open);
    m_profile.saveNow(); // What was typed belongs to the identity that goes.
    m_pictures.close();
    m_recovery.close();
    closeSharing();
    m_files.close();
    engine::whenDone(id.empty() ? m_engine.identities().use({}) : m_engine.identities().select(id), this, opened);
}

void AppPresenter::failed(const Error &error)
{
    if (error.code == Errc::homeBusy) Q_EMIT homeIsBusy();
    m_failure = error;
    showFailure();
    open(ShellModel::Gate::Failed);
}

void AppPresenter::showFailure()
{
    if (!m_failure) return;
    const auto words = errorText(*m_failure);
    m_faces.shell.problemTitle = words.title;
    m_faces.shell.problemText = words.toDo;
    m_faces.shell.problemSafe = words.safe;
    m_faces.shell.problemCode = words.code;
    Q_EMIT m_faces.shell.gateChanged(); // The texts may be new while the face is not.
}

/// What QML says by itself is said anew by its engine; what stands in the view-models is said anew here.
void AppPresenter::retranslate()
{
    showFailure();
    m_welcome.retranslate();
    m_unlock.retranslate();
    m_shell.retranslate();
    m_recovery.retranslate();
    m_drill.retranslate();
    m_home.retranslate();
    m_profile.retranslate();
    m_pictures.retranslate();
    m_nodes.retranslate();
    m_streams.retranslate();
    m_credentials.retranslate();
    m_issuing.retranslate();
    m_exporting.retranslate();
    m_ledger.retranslate();
    m_settings.retranslate();
    m_help.retranslate();
    m_accounts.retranslate();
    m_link.retranslate();
}

} // namespace amphora::ui
