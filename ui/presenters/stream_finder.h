#pragma once

#include "core/engine/engine.h"
#include "ui/models/shell_model.h"

namespace amphora::ui {

/// Streams for the command palette: by what they are called, by how their id begins, or by a whole id, also of one that is not here.
/// The answer comes from the core thread, so it is there a moment after the question. Main thread; the engine outlives it.
class StreamFinder : public QObject {
    Q_OBJECT

public:
    static constexpr int kShown = 6;
    static constexpr int kQueryMin = 2; ///< One letter is in every title.

    explicit StreamFinder(engine::Engine &engine, QObject *parent = nullptr);

    /// Rows for `query`, once they are known; asks if they are not, and says found() when they are. Keys: stream:ID opens what is here,
    /// lookup:TEXT looks on this computer and then on the nodes.
    std::vector<FoundRow> find(const QString &query);

Q_SIGNALS:
    void found();

private:
    void ask(const QString &query);
    void took(const std::vector<engine::StreamLine> &lines);

    engine::Engine &m_engine;
    QString m_query;
    std::vector<FoundRow> m_rows;
    bool m_isKnown = false;
    int m_turn = 0;
};

} // namespace amphora::ui
