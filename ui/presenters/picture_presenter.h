#pragma once

#include "core/engine/engine.h"
#include "ui/models/picture_editor.h"

#include <QTimer>

#include <optional>

namespace amphora::ui {

/// Opens what the person picked, dropped or pasted, lets it be cut, and hands the result over as a value of the profile; its bytes are
/// sealed on this computer by then. Nothing is published here. Main thread. Engine and editor outlive it.
class PicturePresenter : public QObject {
    Q_OBJECT

public:
    PicturePresenter(engine::Engine &engine, PictureEditor &editor, QObject *parent = nullptr);
    void retranslate();
    /// Another identity, or the lock: what was opened is forgotten.
    void close();

    static constexpr std::chrono::milliseconds kLate{300};

Q_SIGNALS:
    /// "image" or "background", and its new value.
    void cut(const std::string &member, const amphora::codec::Value &value);
    void removeWanted(const std::string &member);

private:
    void open(const QUrl &file, bool isBanner);
    void paste(bool isBanner);
    void take(QFuture<Result<media::Picture>> opening, bool isBanner);
    void accept();
    void cancel();
    void step(PictureEditor::Step step);
    void fail(const Error &error);
    void showProblem();
    void showFile();

    engine::Engine &m_engine;
    PictureEditor &m_editor;
    QTimer m_late;
    std::optional<media::Picture> m_picture;
    std::optional<Error> m_problem;
    bool m_isClipboardEmpty = false;
    int m_turn = 0; ///< What is being done now; answers of earlier turns are dropped.
};

} // namespace amphora::ui
