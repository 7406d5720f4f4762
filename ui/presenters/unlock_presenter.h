#pragma once

#include "core/engine/engine.h"
#include "ui/models/shell_model.h"
#include "ui/models/unlock_model.h"

#include <QTimer>

namespace amphora::ui {

/// Opens the key of the identity in use, and says what stands in the way: one page for every state of decisions §3.
class UnlockPresenter : public QObject {
    Q_OBJECT

public:
    UnlockPresenter(engine::Engine &engine, UnlockModel &model, ShellModel &shell, QObject *parent = nullptr);

    /// A key in a keyring is asked for without a word; a vault shows its page.
    void begin();
    /// After the language changed.
    void retranslate();
    /// The identity was locked by the person or by the clock.
    void showLocked();

Q_SIGNALS:
    void recoverWanted();

private:
    enum class KeyPlace { keyring, vault };

    void open(const QString &passphrase);
    void read(engine::Secret passphrase);
    void ended(int attempt, const Result<engine::IdentityView> &view);
    void describe(const std::optional<Error> &error);
    void askForPassphrase();
    void describeKeyring(engine::KeyState state);
    void waitFor(KeyPlace what);
    static QString waitingText(KeyPlace what);
    bool isVault() const;

    engine::Engine &m_engine;
    UnlockModel &m_model;
    ShellModel &m_shell;
    QTimer m_patience; ///< A keyring that answers at once never shows the page.
    std::optional<Error> m_error; ///< What the page speaks of.
    std::optional<KeyPlace> m_waitsFor;
    bool m_isPassphraseMissing = false;
    int m_attempt = 0; ///< An answer to an attempt that was given up changes nothing.
    bool m_mayNeedKeyring = false; ///< The last failure was the keyring's lock.
};

} // namespace amphora::ui
