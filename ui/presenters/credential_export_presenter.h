#pragma once

#include "core/engine/core_thread.h"
#include "core/print/sheet.h"
#include "ui/models/credential_export_model.h"
#include "ui/presenters/credential_present_presenter.h"
#include "ui/presenters/file_places.h"

namespace amphora::ui {

/// Handing on a credential: asks whom it is for, makes what suits them, writes it, reads it back and checks it. Main thread.
/// Engine and model outlive it.
class CredentialExportPresenter : public QObject {
    Q_OBJECT

public:
    using Audience = CredentialExportModel::Audience;

    CredentialExportPresenter(engine::Engine &engine, CredentialExportModel &model, QObject *parent = nullptr);

    void open(const QString &id, Audience audience);
    /// Forgets what was typed, before the key is put away.
    void close();
    /// After the language changed.
    void retranslate();

Q_SIGNALS:
    void checkWanted(const QUrl &file); ///< in the eyes of a verifier
    void said(const QString &text); ///< For a toast.

private:
    void loaded(const Result<engine::CredentialView> &view);
    void count();
    void choose(Audience audience);
    void drawPage();
    void askPlace();
    void save(const QUrl &file);
    void saveBackup(const files::Destination &place);
    void savePaper(const files::Destination &place);
    void write(const files::Destination &place, Bytes bytes);
    void readBack(const engine::WrittenFile &file);
    void saved(const QString &title, const QString &text);
    void failed(const Error &error);
    QString ending() const;

    void show();
    void showFacts();
    void showPassphrases();
    void showFailure();

    engine::Engine &m_engine;
    CredentialExportModel &m_model;
    CredentialPresentPresenter m_present;
    std::string m_id;
    engine::CredentialView m_view;
    std::size_t m_all = 0, m_shown = 0; ///< Credentials kept, entries of the ledger.
    Bytes m_written; ///< What the file must hold.
    engine::Secret m_passphrase; ///< Until the backup was read back.
    std::optional<engine::WrittenFile> m_file;
    std::optional<Error> m_failure, m_paperFailure;
    int m_pages = 0;
    bool m_isTried = false; ///< Saving was asked for: what is missing is said.
    int m_turn = 0, m_pageTurn = 0;
    /// Drawing pages is work for a moment, and none for the window's thread. Of its own: one of Qt's pool may outlive main(), and what its
    /// thread keeps for hashing goes with it.
    engine::CoreThread m_paper{"paper"};
};

} // namespace amphora::ui
