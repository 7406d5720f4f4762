#pragma once

#include "core/engine/engine.h"
#include "ui/models/credential_present_model.h"

#include <QTimer>

#include <set>

namespace amphora::ui {

/// Showing one credential to one verifier: what is ticked is asked of the core at once, so that the preview is what the other side's reader
/// makes of it. Signed once; the ledger has it from then on. Main thread.
class CredentialPresentPresenter : public QObject {
    Q_OBJECT

public:
    CredentialPresentPresenter(engine::Engine &engine, CredentialPresentModel &model, QObject *parent = nullptr);

    void open(const engine::CredentialView &view);
    void close();
    /// After the language changed.
    void retranslate();

    const engine::CredentialView &credential() const { return m_view; }
    /// Once it was signed.
    const std::optional<engine::PresentedCredential> &presented() const { return m_presented; }
    credential::Expectation expectation() const;
    QString fileEnding() const;

Q_SIGNALS:
    void failed(const Error &error);
    void changed(); ///< Blocked, ready or done.

private:
    void toggle(const std::string &pointer);
    void preview();
    void sign();
    credential::PresentRequest request() const;
    /// Choices at or below the pointer that hold no others: what is really chosen.
    std::vector<std::string> leavesOf(const std::string &pointer) const;
    bool isOn(const std::string &pointer) const;
    void show();
    void showClaims();
    void showSeen();
    void showResult();

    engine::Engine &m_engine;
    CredentialPresentModel &m_model;
    engine::CredentialView m_view;
    std::set<std::string> m_chosen; ///< Leaves.
    std::optional<credential::Preview> m_preview;
    std::optional<Error> m_blocked;
    std::optional<engine::PresentedCredential> m_presented;
    bool m_isTried = false; ///< Signing was asked for: what is missing is said.
    bool m_isNonceOurs = false;
    int m_turn = 0;
};

} // namespace amphora::ui
