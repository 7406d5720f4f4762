#pragma once

#include "core/engine/engine.h"
#include "ui/models/shell_model.h"
#include "ui/models/welcome_model.h"

#include <QTimer>

namespace amphora::ui {

/// The four doors: a new identity, a key one has already, a restored one, or none. Nothing is made before the last button of a door.
class WelcomePresenter : public QObject {
    Q_OBJECT

public:
    WelcomePresenter(engine::Engine &engine, WelcomeModel &model, ShellModel &shell, QObject *parent = nullptr);

    /// Shows the doors. `canLeave`: there is an identity to go back to.
    void begin(bool canLeave);
    /// Shows the Restore step at once: the way out of a key that does not open.
    void beginRestore();

Q_SIGNALS:
    /// An identity is open; `isNew` tells a first one from a restored one.
    void finished(bool isNew);
    void left();

private:
    enum class Door { New, Words, Restore, Look };

    void enter(WelcomeModel::Step step);
    void forward();
    void back();
    void react();
    void judge();
    void probe();
    void openKeyring();
    void checkSource();
    void make();
    void bringBack();
    void look();
    void showSeen(const QString &did, const profile::ProfileView &view);
    void previewTyped();
    void failed(const Error &error);
    void failedSource(const Error &error);
    void clearProblem();
    void forget();
    void setBusy(bool busy);
    bool passphraseIsGood();
    engine::KeyStore keyStore() const;
    engine::Secret newPassphrase() const;
    Result<engine::RecoverySource> source() const;

    engine::Engine &m_engine;
    WelcomeModel &m_model;
    ShellModel &m_shell;
    Door m_door = Door::New;
    bool m_isReacting = false;
    QTimer m_pause; ///< Of typing, before words are looked at.
    QString m_seenSecret; ///< What the hint speaks of.
    QUrl m_seenKit;
    engine::Secret m_kitPassphrase; ///< The field is needed again for the new vault.
};

} // namespace amphora::ui
