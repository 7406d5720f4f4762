#pragma once

#include "core/engine/engine.h"
#include "ui/models/nodes_model.h"

#include <map>
#include <set>

namespace amphora::ui {

/// Fills NodesModel and answers what its page asks for. Nothing of the person's is sent to a node before the first-copy question
/// was answered with yes. Main thread. Engine and model outlive it.
class NodesPresenter : public QObject {
    Q_OBJECT

public:
    NodesPresenter(engine::Engine &engine, NodesModel &model, QObject *parent = nullptr);

    static constexpr int kGoingShown = 20;

    /// After the language changed.
    void retranslate();

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.

private:
    void reload();
    void reloadGoing(int turn);
    void showNodes();
    void showGoing(const std::vector<engine::OutboxView> &rows);
    void showSync();
    void showMoved();
    NodeRow rowOf(const engine::NodeView &node) const;

    void add(const QString &url, const QString &ipfsUrl);
    void check(const std::string &id);
    void ask(const std::string &id);
    void showUpload();
    void showAddError();
    void showProblem();
    void send(const QString &key);
    void setRole(const QString &key, const QString &role, bool on);
    void remove(const QString &key);
    void openPictures(const QString &key);
    void setPictures(const QString &ipfsUrl);
    void closePictures();
    static QString picturesErrorText(const Error &error);
    void pause(bool paused);
    void sync(const std::string &onlyId);
    void synced(const Result<engine::SyncReport> &report);
    void problem(Errc code, const std::string &url = {});
    void noProblem();
    const engine::NodeView *find(const QString &key) const;
    bool isKnown(const std::string &url) const;

    engine::Engine &m_engine;
    NodesModel &m_model;
    std::string m_identity;
    std::vector<engine::NodeView> m_nodes;
    std::map<std::string, std::vector<engine::NodeCheck>> m_checks; ///< The last ones, by node.
    std::set<std::string> m_checking, m_checkAgain;
    std::map<std::string, QString> m_titles; ///< Of own events, by CID; of own streams, by StreamID.
    struct Moved { int sent = 0, received = 0, refused = 0; };
    std::map<std::string, Moved> m_moved; ///< By identity, since the program was opened.
    std::optional<Error> m_addError, m_picturesError;
    bool m_isAddErrorOfPictures = false; ///< It stands under the second address.
    bool m_isProblemOfPictures = false; ///< The events went; only pictures are missing there.
    bool m_hasChosenPause = false;
    std::optional<Errc> m_problem;
    std::string m_problemUrl; ///< The node it is about, if it is about one.
    std::optional<engine::UploadPreview> m_preview; ///< Of the open first-copy question.
    int m_turn = 0;
};

} // namespace amphora::ui
