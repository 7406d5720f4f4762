#pragma once

#include "core/engine/engine.h"
#include "ui/models/drill_model.h"

#include <QElapsedTimer>

namespace amphora::ui {

/// Runs the recovery drill and remembers the last one that passed, for each identity (engine::Engine::noteRecovery(): drill, drillStreams).
/// Nothing of this home is changed by it, and what was typed is wiped when the drill has a result or the sheet closes.
class DrillPresenter : public QObject {
    Q_OBJECT

public:
    DrillPresenter(engine::Engine &engine, DrillModel &model, QObject *parent = nullptr);

    /// Forgets what was typed, before the key is put away.
    void close();
    /// After the language changed.
    void retranslate();

private:
    void load();
    void begin();
    void start();
    void compare(engine::RecoverySource source, int turn);
    void refused(const Error &error);
    void finished(const Result<engine::DrillReport> &report);
    void keep();
    void show();
    void showCard();
    void showRefusal();
    void showReport();
    void addRow(const char *key, const QString &symbol, int look, const QString &title, const QString &detail = {});

    engine::Engine &m_engine;
    DrillModel &m_model;
    std::string m_identity;
    std::string m_passedAt; ///< RFC 3339; empty = never
    int m_passedStreams = 0;
    std::optional<engine::DrillReport> m_report;
    std::optional<Error> m_refusal;
    bool m_isNothingGiven = false; ///< Neither words nor a kit.
    QElapsedTimer m_clock;
    qint64 m_tookMs = 0;
    int m_turn = 0; ///< The answer to a drill that was closed changes nothing.
    std::vector<DrillRow> m_rows;
};

} // namespace amphora::ui
