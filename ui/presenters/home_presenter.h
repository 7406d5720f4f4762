#pragma once

#include "core/engine/engine.h"
#include "ui/models/home_model.h"

#include <optional>

namespace amphora::ui {

/// Fills HomeModel: who one is, what is left to do, what happened and where copies are. Main thread. Engine and model outlive it.
class HomePresenter : public QObject {
    Q_OBJECT

public:
    HomePresenter(engine::Engine &engine, HomeModel &model, QObject *parent = nullptr);

    static constexpr int kRecentShown = 8;

Q_SIGNALS:
    /// "profile" or "nodes": a page of the rail.
    void pageWanted(const QString &page);

private:
    /// Read in one go; a part that could not be read is left as it was.
    struct Known {
        profile::ProfileView profile;
        std::vector<profile::Version> history;
        std::vector<engine::StreamSummary> streams;
        std::vector<engine::NodeView> nodes;
        profile::Draft draft;
    };

    void reload();
    void show();
    void showTasks();
    void showReview();
    void showRecent();
    void showCopies();

    engine::Engine &m_engine;
    HomeModel &m_model;
    std::string m_identity;
    Known m_known;
    int m_turn = 0;
};

} // namespace amphora::ui
