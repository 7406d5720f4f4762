#include "ui/presenters/app_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"

namespace amphora::ui {

AppPresenter::AppPresenter(engine::Engine &engine, Faces &faces, QObject *parent)
    : QObject(parent), m_engine(engine), m_faces(faces), m_welcome(engine, faces.welcome, faces.shell),
      m_unlock(engine, faces.unlock, faces.shell), m_shell(engine, faces.shell),
      m_home(engine, faces.home), m_profile(engine, faces.profile), m_nodes(engine, faces.nodes)
{
    connectPages();
    connect(&m_welcome, &WelcomePresenter::finished, this, [this](bool isNew) {
        m_faces.shell.open(QStringLiteral("home"));
        open(ShellModel::Gate::Open);
        if (!isNew) (void)m_engine.nodes().sync(); // What the nodes hold of a restored identity comes back.
    });
    connect(&m_welcome, &WelcomePresenter::left, this, [this] {
        const auto &current = m_engine.identities().current();
        if (current && current->state == engine::KeyState::unlocked) return open(ShellModel::Gate::Open);
        current ? m_unlock.begin() : start();
    });
    connect(&m_unlock, &UnlockPresenter::recoverWanted, &m_welcome, &WelcomePresenter::beginRestore);
    connect(&m_faces.shell, &ShellModel::retryWanted, this, &AppPresenter::start);
    connect(&m_shell, &ShellPresenter::newIdentityWanted, this, [this] { m_welcome.begin(true); });
    connect(&m_shell, &ShellPresenter::identityWanted, this, [this](const QString &id) { use(id.toStdString()); });
    connect(&m_shell, &ShellPresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_shell, &ShellPresenter::lockWanted, this, [this] {
        m_profile.saveNow(); // The draft is sealed by the key that is put away next.
        m_engine.identities().lock();
        m_unlock.showLocked();
    });
}

void AppPresenter::connectPages()
{
    connect(&m_home, &HomePresenter::pageWanted, &m_faces.shell, &ShellModel::open);
    connect(&m_profile, &ProfilePresenter::unlockWanted, &m_unlock, &UnlockPresenter::begin);
    connect(&m_profile, &ProfilePresenter::published, this, [this](const QString &text) { m_faces.shell.say(text); });
    connect(&m_profile, &ProfilePresenter::discarded, this, [this](const QString &text, const QString &undo) { m_undoToast = m_faces.shell.say(text, undo); });
    connect(&m_faces.shell, &ShellModel::toastActed, this, [this](const QString &key) {
        if (key == m_undoToast) m_profile.undoDiscard();
    });
    connect(&m_nodes, &NodesPresenter::said, this, [this](const QString &text) { m_faces.shell.say(text); });
}

void AppPresenter::open(ShellModel::Gate gate) { m_faces.shell.setProperty("gate", QVariant::fromValue(gate)); }

void AppPresenter::start()
{
    engine::whenDone(m_engine.open(), this, [this](const Result<engine::HomeView> &home) {
        if (!home) return failed(home.error());
        Q_EMIT ready();
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
    engine::whenDone(id.empty() ? m_engine.identities().use({}) : m_engine.identities().select(id), this, opened);
}

void AppPresenter::failed(const Error &error)
{
    if (error.code == Errc::homeBusy) Q_EMIT homeIsBusy();
    const auto words = errorText(error);
    m_faces.shell.problemTitle = words.title;
    m_faces.shell.problemText = words.toDo;
    m_faces.shell.problemSafe = words.safe;
    m_faces.shell.problemCode = words.code;
    open(ShellModel::Gate::Failed);
    Q_EMIT m_faces.shell.gateChanged(); // The texts may be new while the face is not.
}

} // namespace amphora::ui
