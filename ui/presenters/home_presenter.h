#pragma once

#include "core/engine/engine.h"
#include "ui/models/home_model.h"
#include "ui/models/recovery_model.h"

#include <optional>

namespace amphora::ui {

/// Fills HomeModel: who one is, what is left to do, what happened and where copies are. Main thread. Engine and model outlive it.
class HomePresenter : public QObject {
    Q_OBJECT

public:
    HomePresenter(engine::Engine &engine, HomeModel &model, RecoveryModel &recovery, QObject *parent = nullptr);

    static constexpr int kRecentShown = 8;
    static constexpr int kEndingShown = 5;

    /// Reads everything again; for what the engine does not announce, such as a draft.
    void reload();
    /// After the language changed.
    void retranslate() { show(); }

Q_SIGNALS:
    /// A page of the rail.
    void pageWanted(const QString &page);

private:
    /// Read in one go; a part that could not be read is left as it was.
    struct Known {
        profile::ProfileView profile;
        std::vector<profile::Version> history;
        engine::StreamTotals streams;
        std::vector<engine::NodeView> nodes;
        profile::Draft draft;
        engine::AccountService::Accounts accounts;
        std::vector<engine::CredentialView> credentials; ///< Empty while the key is put away.
        bool isEmpty = true;
    };

    void show();
    void showRecovery();
    void showTasks();
    void showReview();
    void showRecent();
    void showCopies();
    void showEnding();

    engine::Engine &m_engine;
    HomeModel &m_model;
    RecoveryModel &m_recovery;
    std::string m_identity;
    Known m_known;
    int m_turn = 0;
};

} // namespace amphora::ui
