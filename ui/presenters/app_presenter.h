#pragma once

#include "ui/models/faces.h"
#include "ui/presenters/accounts_presenter.h"
#include "ui/presenters/credential_export_presenter.h"
#include "ui/presenters/credential_finder.h"
#include "ui/presenters/credential_issue_presenter.h"
#include "ui/presenters/credential_ledger_presenter.h"
#include "ui/presenters/credentials_presenter.h"
#include "ui/presenters/drill_presenter.h"
#include "ui/presenters/file_presenter.h"
#include "ui/presenters/help_presenter.h"
#include "ui/presenters/home_presenter.h"
#include "ui/presenters/link_presenter.h"
#include "ui/presenters/nodes_presenter.h"
#include "ui/presenters/picture_presenter.h"
#include "ui/presenters/profile_presenter.h"
#include "ui/presenters/recovery_presenter.h"
#include "ui/presenters/settings_presenter.h"
#include "ui/presenters/shell_presenter.h"
#include "ui/presenters/stream_finder.h"
#include "ui/presenters/streams_presenter.h"
#include "ui/presenters/unlock_presenter.h"
#include "ui/presenters/welcome_presenter.h"

#include <functional>

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
    SettingsPresenter &settings() { return m_settings; }
    /// Nobody is at the computer. Puts the key away if the person wants that; `done` is called when it is, or at once.
    void personWentAway(const std::function<void()> &done);

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
    void connectPictures();
    void connectAccounts();
    void connectSharing();
    void closeSharing();
    void connectPalette();
    std::vector<FoundRow> findActions(const QString &query) const;
    std::vector<FoundRow> findHelp(const QString &query) const;
    void choose(const QString &key);
    void lock();
    void failed(const Error &error);
    void showFailure();
    void retranslate();

    engine::Engine &m_engine;
    Faces &m_faces;
    WelcomePresenter m_welcome;
    UnlockPresenter m_unlock;
    ShellPresenter m_shell;
    RecoveryPresenter m_recovery;
    DrillPresenter m_drill;
    HomePresenter m_home;
    ProfilePresenter m_profile;
    PicturePresenter m_pictures;
    NodesPresenter m_nodes;
    StreamsPresenter m_streams;
    StreamFinder m_streamFinder;
    CredentialFinder m_credentialFinder;
    CredentialsPresenter m_credentials;
    CredentialIssuePresenter m_issuing;
    CredentialExportPresenter m_exporting;
    CredentialLedgerPresenter m_ledger;
    SettingsPresenter m_settings;
    HelpPresenter m_help;
    AccountsPresenter m_accounts;
    LinkPresenter m_link;
    FilePresenter m_files;
    std::optional<Error> m_failure; ///< Of Gate::Failed.
    QString m_undoToast; ///< The toast that takes back a discard.
    QString m_pictureToast; ///< The toast that takes back a picture.
    QString m_restoreToast; ///< The toast that takes an old version out of the draft again.
};

} // namespace amphora::ui
