#pragma once

#include "ui/models/credentials_model.h"
#include "ui/presenters/credential_source.h"

namespace amphora::ui {

/// Fills CredentialCheckModel: a verifier's eyes on anybody's credential. Needs no identity, keeps nothing.
class CredentialChecking : public QObject {
    Q_OBJECT

public:
    CredentialChecking(engine::Engine &engine, CredentialCheckModel &model, QObject *parent = nullptr);

    void openFile(const QUrl &file);
    void close();
    void retranslate();

private:
    void begin(bool keepsExpectation);
    void step(CredentialCheckModel::Step step);
    void check();
    void show();

    engine::Engine &m_engine;
    CredentialCheckModel &m_model;
    CredentialSource m_source;
    QTimer m_soon; ///< After the last key of what is typed as expected.
    Bytes m_bytes;
    std::optional<engine::CredentialView> m_view;
    std::optional<Error> m_problem;
    int m_turn = 0;
};

} // namespace amphora::ui
