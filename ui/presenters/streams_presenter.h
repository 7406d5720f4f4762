#pragma once

#include "core/engine/engine.h"
#include "ui/models/streams_model.h"
#include "ui/presenters/stream_presenter.h"

#include <QTimer>

namespace amphora::ui {

/// Fills StreamsModel's list, a piece at a time as it comes into view, and looks up what is not here. Does nothing before the page was
/// shown. Main thread. Engine and model outlive it.
class StreamsPresenter : public QObject {
    Q_OBJECT

public:
    StreamsPresenter(engine::Engine &engine, StreamsModel &model, QObject *parent = nullptr);

    void retranslate();
    /// The page of one stream, from elsewhere.
    void openStream(const QString &key);
    /// Looks up an id or DID that was given elsewhere: the page's sheet shows how that goes.
    void lookUpFromElsewhere(const QString &text);

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.

private:
    void find();
    void fetch();
    void took(const Result<engine::StreamMatches> &matches);
    void showCount();
    void lookUp(const QString &text);
    void cancelLookUp();
    void showFound();
    void closeFound();
    void identityChanged();
    engine::StreamQuery query() const;
    StreamRow rowOf(const engine::StreamLine &line) const;

    engine::Engine &m_engine;
    StreamsModel &m_model;
    StreamPresenter m_stream;
    QTimer m_soon; ///< Several changes at once are one question.
    std::string m_identity;
    std::optional<engine::StreamMatches> m_matches;
    std::vector<engine::StreamLine> m_found; ///< What was looked up, while the list shows it.
    QString m_foundFor;
    std::optional<Error> m_problem, m_lookUpError;
    bool m_isShown = false, m_isFetching = false;
    bool m_isFromElsewhere = false; ///< The look-up did not begin in the sheet, which opens when the nodes must be asked.
    int m_turn = 0, m_lookUpTurn = 0;
};

} // namespace amphora::ui
