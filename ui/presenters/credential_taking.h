#pragma once

#include "ui/models/credentials_model.h"
#include "ui/presenters/credential_source.h"

namespace amphora::ui {

/// Fills CredentialImportModel. Nothing is kept before acceptWanted(), and nothing at all of what a check finds false.
class CredentialTaking : public QObject {
    Q_OBJECT

public:
    CredentialTaking(engine::Engine &engine, CredentialImportModel &model, QObject *parent = nullptr);

    void close();
    void retranslate();

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.
    void taken(const QString &key); ///< It is kept here now, or was before.

private:
    void step(CredentialImportModel::Step step);
    void look(const Bytes &bytes, const QString &name);
    void accept();
    void bringBack();
    void refuse(const Error &error);
    void show();

    engine::Engine &m_engine;
    CredentialImportModel &m_model;
    CredentialSource m_source;
    Bytes m_bytes;
    std::optional<engine::CredentialImport> m_import;
    std::optional<engine::CredentialView> m_refused; ///< What was checked of a refused one.
    std::optional<Error> m_problem, m_passphraseProblem;
    int m_turn = 0;
};

} // namespace amphora::ui
