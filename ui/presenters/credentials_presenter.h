#pragma once

#include "ui/presenters/credential_checking.h"
#include "ui/presenters/credential_taking.h"
#include "ui/presenters/credential_view.h"

namespace amphora::ui {

/// Fills CredentialsModel. Holds nothing of a credential while the key is put away, and reads nothing before the page was shown. Main thread.
/// Engine and model outlive it.
class CredentialsPresenter : public QObject {
    Q_OBJECT

public:
    CredentialsPresenter(engine::Engine &engine, CredentialsModel &model, QObject *parent = nullptr);

    void retranslate();
    void close(); ///< The sheets, with what is in them: somebody else may sit here next.

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.
    void unlockWanted();

private:
    void identityChanged();
    void forget();
    void reload();
    void find();
    void openCredential(const QString &key);
    void checkAgain();
    void remove();
    void show();
    void showOpened();
    const engine::CredentialView *find(const std::string &id) const;
    CredentialEyes eyes() const;

    engine::Engine &m_engine;
    CredentialsModel &m_model;
    CredentialTaking m_taking;
    CredentialChecking m_checking;
    QTimer m_soon; ///< Several changes at once are one question.
    std::string m_identity;
    bool m_isUnlocked = false, m_isShown = false;
    std::optional<std::vector<engine::CredentialView>> m_all; ///< Newest last.
    std::vector<credential::Shown> m_ledger;
    std::optional<std::vector<std::string>> m_found; ///< Ids, while something is searched for.
    std::optional<Error> m_problem;
    std::string m_open; ///< Id.
    Timestamp m_checkedAt;
    int m_turn = 0, m_findTurn = 0;
    bool m_isTyped = false; ///< what is searched for was just typed
};

} // namespace amphora::ui
