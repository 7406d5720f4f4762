#pragma once

#include "core/account/linked_accounts.h"
#include "core/idx/models.h"
#include "core/profile/basic_profile.h"
#include "core/store/blob_folder.h"
#include "core/store/store.h"

#include <set>
#include <vector>

namespace amphora::sync {

/// One event that a node lacks.
struct Push {
    stream::StreamId stream;
    stream::Event event;
    bool isDependency = false; ///< A published schema or definition tile: not ours, but needed before ours.
};

/// Port: what a sync job asks of this computer. The engine answers each call on the core thread, as one transaction.
class Replica {
public:
    virtual ~Replica() = default;
    /// The own streams to read, index first; with what the index names once it is here.
    virtual Result<std::vector<stream::StreamId>> ownStreams() = 0;
    /// Takes in a log. The events found on the node are noted as being there; what was noted before and is not in the log any more is sent
    /// there again (a node that was set up anew, or that put an anchor in the place of what was written since).
    virtual Result<profile::BasicProfile::Taken> takeIn(const store::NodeRow &node, const stream::StreamId &id,
                                                        const std::vector<stream::Event> &log) = 0;
    /// Notes which events the node says it has, without taking anything in. True if all of them are known here.
    virtual Result<bool> compare(const store::NodeRow &node, const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog) = 0;
    /// The node has nothing of this stream: what was noted as being there is sent again.
    virtual Status absent(const store::NodeRow &node, const stream::StreamId &id) = 0;
    /// What the node lacks, in the order in which it must be sent.
    virtual Result<std::vector<Push>> pushesFor(const store::NodeRow &node) = 0;
    virtual Status placed(const store::NodeRow &node, const Push &push, const std::vector<codec::Cid> &nodeLog) = 0;
    virtual Status refused(const store::NodeRow &node, const Push &push, const Error &error) = 0;
    virtual Status finished(const store::NodeRow &node, const Error *error) = 0;

    /// The bytes of pictures that the published profile names, that are here and that the node has not given back yet.
    virtual Result<std::vector<codec::Block>> picturesFor(const store::NodeRow &node) = 0;
    /// The node gave it back when asked.
    virtual Status picturePlaced(const store::NodeRow &node, const codec::Cid &cid) = 0;
    /// Pictures that the published profile names and that are not here: a restored home, a second computer.
    virtual Result<std::vector<codec::Cid>> missingPictures() = 0;
    virtual Status takePicture(const store::NodeRow &node, const codec::Block &block) = 0;
};

/// The answers themselves, on an open store. Core thread only; the engine's Replica forwards to it.
class LocalReplica final : public Replica {
public:
    /// `authority` and `drafts` are absent while locked; `blobs` where there is no folder for them.
    LocalReplica(store::Store &store, node::Node &node, profile::BasicProfile &profile, const idx::Models &models, const Clock &clock,
                 std::optional<jose::Authority> authority, profile::DraftKeeper *drafts, const store::BlobFolder *blobs = nullptr);

    Result<std::vector<stream::StreamId>> ownStreams() override;
    Result<profile::BasicProfile::Taken> takeIn(const store::NodeRow &node, const stream::StreamId &id,
                                                const std::vector<stream::Event> &log) override;
    Result<bool> compare(const store::NodeRow &node, const stream::StreamId &id, const std::vector<codec::Cid> &nodeLog) override;
    Status absent(const store::NodeRow &node, const stream::StreamId &id) override;
    Result<std::vector<Push>> pushesFor(const store::NodeRow &node) override;
    Status placed(const store::NodeRow &node, const Push &push, const std::vector<codec::Cid> &nodeLog) override;
    Status refused(const store::NodeRow &node, const Push &push, const Error &error) override;
    Status finished(const store::NodeRow &node, const Error *error) override;
    Result<std::vector<codec::Block>> picturesFor(const store::NodeRow &node) override;
    Status picturePlaced(const store::NodeRow &node, const codec::Cid &cid) override;
    Result<std::vector<codec::Cid>> missingPictures() override;
    Status takePicture(const store::NodeRow &node, const codec::Block &block) override;

private:
    Result<std::vector<codec::Cid>> pictures() const;
    Result<profile::BasicProfile::Taken> takeInto(const stream::StreamId &id, const std::vector<stream::Event> &log);
    Status note(const store::NodeRow &node, const codec::Cid &cid);
    Status withdraw(const store::NodeRow &node, const stream::StreamId &id, const std::set<codec::Cid> &there);
    Status forgetDependencies(const store::NodeRow &node);

    store::Store &m_store;
    node::Node &m_node;
    profile::BasicProfile &m_profile;
    account::LinkedAccounts m_accounts;
    const idx::Models &m_models;
    const Clock &m_clock;
    std::optional<jose::Authority> m_authority;
    profile::DraftKeeper *m_drafts;
    const store::BlobFolder *m_blobs;
};

inline constexpr std::chrono::seconds kRetryDelayMax{600};
/// How long to wait after the n-th failure in a row: 2 s, doubling, at most kRetryDelayMax.
std::chrono::seconds retryDelay(int tries) noexcept;

} // namespace amphora::sync
