#pragma once

#include "ui/models/faces.h"
#include "ui/presenters/home_presenter.h"
#include "ui/presenters/nodes_presenter.h"
#include "ui/presenters/profile_presenter.h"
#include "ui/presenters/recovery_presenter.h"
#include "ui/presenters/shell_presenter.h"
#include "ui/presenters/streams_presenter.h"
#include "ui/presenters/unlock_presenter.h"
#include "ui/presenters/welcome_presenter.h"

namespace amphora::ui {

/// The window's life: opens the home, decides which face the window has, and hands over between the other presenters.
class AppPresenter : public QObject {
    Q_OBJECT

public:
    AppPresenter(engine::Engine &engine, Faces &faces, QObject *parent = nullptr);

    /// Opens the home and its selected identity; once more after a failure.
    void start();
    WelcomePresenter &welcome() { return m_welcome; }
    ShellPresenter &shell() { return m_shell; }

Q_SIGNALS:
    /// E-HOME-BUSY: perhaps its owner can be raised instead.
    void homeIsBusy();
    void ready();

private:
    void use(const std::string &id);
    void goHome();
    ShellModel::Gate gate() const;
    void open(ShellModel::Gate gate);
    void connectPages();
    void failed(const Error &error);
    void showFailure();
    void retranslate();

    engine::Engine &m_engine;
    Faces &m_faces;
    WelcomePresenter m_welcome;
    UnlockPresenter m_unlock;
    ShellPresenter m_shell;
    RecoveryPresenter m_recovery;
    HomePresenter m_home;
    ProfilePresenter m_profile;
    NodesPresenter m_nodes;
    StreamsPresenter m_streams;
    std::optional<Error> m_failure; ///< Of Gate::Failed.
    QString m_undoToast; ///< The toast that takes back a discard.
    QString m_restoreToast; ///< The toast that takes an old version out of the draft again.
};

} // namespace amphora::ui
