#pragma once

#include "core/engine/engine.h"
#include "ui/models/credential_ledger_model.h"

namespace amphora::ui {

/// Who was shown what, and when: the sealed book of this identity, newest first. Main thread. Engine and model outlive it.
class CredentialLedgerPresenter : public QObject {
    Q_OBJECT

public:
    CredentialLedgerPresenter(engine::Engine &engine, CredentialLedgerModel &model, QObject *parent = nullptr);

    void open();
    void close();
    /// After the language changed.
    void retranslate();

private:
    void load();
    void show();
    LedgerRow rowOf(const credential::Shown &shown) const;

    engine::Engine &m_engine;
    CredentialLedgerModel &m_model;
    std::vector<credential::Shown> m_ledger;
    std::vector<engine::CredentialView> m_credentials;
    std::optional<Error> m_failure;
    int m_turn = 0;
};

} // namespace amphora::ui
