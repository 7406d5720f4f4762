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
    /// After the language changed.
    void retranslate();

Q_SIGNALS:
    /// A new identity is open; the page shows its last step, the words.
    void made();
    /// A restored identity is open. `byWords`: the person typed all 24.
    void broughtBack(bool byWords);
    void left();

private:
    enum class Door { New, Words, Restore, Look };
    /// Where a failure is shown.
    enum class At { Step, Source, Passphrases, Did, Node };

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
    void showSeen();
    void showHint();
    void previewTyped();
    void failed(const Error &error, At at = At::Step);
    void showFailure();
    void clearProblem();
    void forget();
    void setBusy(bool busy);
    bool passphraseIsGood();
    engine::KeyStore keyStore() const;
    engine::Secret newPassphrase() const;
    engine::RecoverySource typedSource() const;
    /// Goes on with what was typed or, once it is read, with the kit. What fails is shown at `at`.
    void withSource(At at, std::function<void(engine::RecoverySource)> next);

    engine::Engine &m_engine;
    WelcomeModel &m_model;
    ShellModel &m_shell;
    Door m_door = Door::New;
    bool m_isFromLock = false; ///< The way back leads to the lock, not to the doors.
    bool m_isReacting = false;
    QTimer m_pause; ///< Of typing, before words are looked at.
    QString m_seenSecret; ///< What the hint speaks of.
    QUrl m_seenKit;
    QString m_previewDid; ///< What the typed words lead to.
    std::optional<std::pair<Error, At>> m_failure;
    std::optional<profile::ProfileView> m_seen; ///< Of "just look around".
    engine::Secret m_kitPassphrase; ///< The field is needed again for the new vault.
};

} // namespace amphora::ui
