#pragma once

#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/stream_types.h"
#include "core/engine/task.h"
#include "core/net/offline_switch.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace amphora::engine {

/// The remote nodes the person chose, and the exchange with them. Main thread; every call returns at once. Nothing is sent to a node
/// before giveConsent(); nothing here blocks an edit.
class NodeService : public QObject {
    Q_OBJECT

public:
    NodeService(CoreThread &core, CoreThread &net, CoreState &state, net::OfflineSwitch &http, QObject *parent = nullptr);
    ~NodeService() override;

    /// Asks the node what it is (nothing is sent but the question) and keeps it. E-NODE-DOWN, E-NODE-TLS, E-NODE-KIND, E-TIMEOUT, E-USAGE (address, or known already).
    /// `ipfsUrl`: its IPFS API, if pictures are to go there; errors about that one have it as `where`.
    QFuture<Result<NodeView>> add(std::string url, std::string ipfsUrl = {});
    QFuture<Result<std::vector<NodeView>>> list();
    /// By id or address.
    QFuture<Result<NodeView>> find(std::string idOrUrl);
    QFuture<Status> remove(std::string idOrUrl);
    struct Roles { bool backup, read, anchor; };
    QFuture<Status> setRoles(std::string id, Roles roles);
    /// By id or address. The IPFS API that takes pictures for this node; empty takes it away. Asked what it is before it is kept.
    QFuture<Status> setIpfs(std::string idOrUrl, std::string ipfsUrl);

    /// What would go there now.
    QFuture<Result<UploadPreview>> preview(std::string id);
    /// The yes; from now on sync() sends to it.
    QFuture<Status> giveConsent(std::string id);

    /// The six named checks. `write` is only done for a node with consent, and sends the own index genesis.
    QFuture<Result<std::vector<NodeCheck>>> test(std::string idOrUrl);

    /// Exchanges with all nodes (or one) that have consent, one after the other. Only one exchange at a time: a call meanwhile joins the one that
    /// runs if that holds the wanted nodes, else it gets the report of the next one. E-OFFLINE; E-CANCELLED if cancelSync() came before its turn.
    QFuture<Result<SyncReport>> sync(std::string onlyId = {});
    /// The exchange that runs ends soon, and its nodes that were not done have E-CANCELLED in the report.
    void cancelSync();
    const SyncState &syncState() const noexcept { return m_syncState; }
    QFuture<Result<std::vector<OutboxView>>> outbox();

    /// With true, edits are sent shortly after they are made, a node that failed is tried again when its time comes (OutboxView::nextTry), and
    /// what still waited when the program ended goes out soon.
    void setAutomatic(bool on);
    /// Another identity, or its store was opened: what waits for a node that had the yes is sent soon, if automatic.
    void resume();
    /// Something was signed: sends soon if automatic.
    void notifyWritten();

    /// The profile of any DID, read from the nodes with the role `read` (or `url`), checked here and shown; nothing is stored.
    QFuture<Result<profile::ProfileView>> lookUpProfile(std::string did, std::string url = {});
    /// The same for the accounts it lists.
    QFuture<Result<std::vector<account::LinkedAccount>>> lookUpAccounts(std::string did, std::string url = {});
    /// Streams by StreamID or CommitID (also as URL), or all that the index of a DID names, read from the nodes with the role `read`,
    /// checked here and held in memory: StreamService reads them from now on. E-FORMAT if the text is none of these.
    QFuture<Result<std::vector<StreamLine>>> lookUpStreams(std::string text);
    /// Every running lookUp…() ends with E-CANCELLED.
    void cancelLookUp();
    /// decisions §10: what the words, seed or kit would bring back from nodes alone.
    QFuture<Result<DrillReport>> drill(RecoverySource source);

Q_SIGNALS:
    void nodesChanged();
    void syncStateChanged();
    /// Events came in: own streams may have changed.
    void pulled();
    void syncFinished(const amphora::engine::SyncReport &report);

private:
    struct Plan;
    /// Somebody's wish for an exchange.
    struct Request {
        std::set<std::string> ids; ///< Of nodes; empty: all.
        std::shared_ptr<net::CancelToken> cancel; ///< As it was when it was asked for.
        Task<SyncReport> task;
    };
    /// The next exchange that is needed without anybody asking.
    struct Retry {
        std::chrono::milliseconds wait;
        std::set<std::string> ids;
    };
    QFuture<Result<SyncReport>> ask(std::set<std::string> ids);
    /// With all that is asked for; one at a time.
    void exchange();
    /// Counts what failed, and with `tells` notes in the outbox when it is tried again. Core thread.
    static std::optional<Retry> planRetries(CoreState &state, const Plan &plan, const SyncReport &report, bool tells);
    void finish(const std::vector<Request> &requests, bool wasForAll, const std::shared_ptr<net::CancelToken> &cancel,
                const std::vector<store::NodeRow> &nodes, const Result<SyncReport> &report, const std::optional<Retry> &retry);
    void setSyncState(SyncState state);
    /// The nodes to ask: the one at `url`, or all that were added.
    QFuture<Result<std::vector<store::NodeRow>>> nodesToAsk(std::string url);
    void refreshWaiting();
    void sendSoon();
    void tryAgain(const Retry &retry);

    CoreThread &m_core;
    CoreThread &m_net;
    CoreState &m_state;
    net::OfflineSwitch &m_http;
    std::shared_ptr<net::CancelToken> m_cancel, m_cancelLookUp;
    std::vector<Request> m_requests; ///< Not begun yet.
    SyncState m_syncState;
    bool m_isAutomatic = false;
    QTimer m_timer;
    std::set<std::string> m_due; ///< With which nodes when the timer ends; empty: all.
};

} // namespace amphora::engine

Q_DECLARE_METATYPE(amphora::engine::SyncReport)
