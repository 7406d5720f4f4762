#pragma once

#include "core/engine/engine.h"
#include "ui/models/shell_model.h"

namespace amphora::ui {

/// Credentials for the command palette, by what they are called and whatever stands in them, while the key is open: what is sealed without it is
/// not in the palette either. The answer comes from the core thread, so it is there a moment after the question. Main thread; the engine outlives it.
class CredentialFinder : public QObject {
    Q_OBJECT

public:
    static constexpr int kShown = 6;
    static constexpr int kQueryMin = 2; ///< One letter is in every credential.

    explicit CredentialFinder(engine::Engine &engine, QObject *parent = nullptr);

    /// Rows for `query`, once they are known; asks if they are not, and says found() when they are. Key: held:ID opens it.
    std::vector<FoundRow> find(const QString &query);

Q_SIGNALS:
    void found();

private:
    bool isOpen() const;
    void ask(const QString &text);
    void forget();
    void took(std::vector<engine::CredentialView> views);

    engine::Engine &m_engine;
    QString m_query;
    std::vector<FoundRow> m_rows;
    int m_turn = 0;
};

} // namespace amphora::ui
