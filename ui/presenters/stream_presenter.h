#pragma once

#include "core/engine/engine.h"
#include "ui/models/stream_model.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QUrl>

namespace amphora::ui {

/// Fills StreamModel: the stream that is open, one of its events in the evidence panel, its check. Main thread. Engine and model outlive it.
class StreamPresenter : public QObject {
    Q_OBJECT

public:
    StreamPresenter(engine::Engine &engine, StreamModel &model, QObject *parent = nullptr);

    /// `at` may be a CommitID of the stream: its event is the one that is shown.
    void open(const std::string &streamId, const std::string &at = {});
    void close();
    /// Reads the open stream again; what is shown of it stays where it is.
    void reload();
    void retranslate();

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.

private:
    void read();
    void took(const Result<engine::StreamHistory> &history);
    void showStream();
    void showEvents();
    QString titleOf(const engine::StreamEvent &event) const;
    QString detailOf(const engine::StreamEvent &event) const;
    const engine::StreamEvent *find(const std::string &cid) const;
    std::string newestVersion() const;

    void openEvent(const std::string &cid);
    void step(int by);
    void showEvent();
    void showFacts(const engine::StreamEvent &event);
    void showDetails(const engine::StreamEvent &event);
    void showRaw();

    void openVersion(const std::string &cid);
    void showVersion();
    void showVersionHead();

    void check();
    void showCheck();
    void askPlace();
    void save(const QUrl &file);

    engine::Engine &m_engine;
    StreamModel &m_model;
    std::string m_id; ///< Empty: none is open.
    std::string m_wantedEvent; ///< To be shown when the history is there.
    std::optional<engine::StreamHistory> m_history;
    std::optional<Error> m_problem;
    std::string m_event, m_versionCid; ///< CIDs of what the panel and the content show.
    std::optional<Result<engine::RawEvent>> m_raw;
    std::optional<Result<engine::StreamVersion>> m_version;
    QFutureWatcher<Result<engine::StreamCheck>> m_checking;
    std::optional<Result<engine::StreamCheck>> m_check;
    bool m_isChecking = false; ///< Until the result was taken up: the future may be through before.
    QTimer m_soon; ///< Who runs through the list with the arrow keys opens the one where he stops.
    int m_turn = 0, m_eventTurn = 0, m_versionTurn = 0;
};

} // namespace amphora::ui
