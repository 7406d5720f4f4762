#pragma once

#include "core/net/http_client.h"
#include "core/stream/event.h"

#include <chrono>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace amphora::sync {

enum class NodeKind { jsCeramic, ceramicOne };

/// What a node is asked to do with an event besides keeping it (decisions §8: `anchor` only with the role of that name).
struct WriteOptions {
    bool anchor = false;
    bool publish = false; ///< Tell the node's own network about the new tip.
};

/// How long one call may take. `total` bounds the whole call, redirects included. A person who waits for a node that keeps silent,
/// drips or never ends hears of it within ten seconds.
struct NodeTiming {
    std::chrono::milliseconds connect{9'000};
    std::chrono::milliseconds idle{9'000};
    std::chrono::milliseconds total{9'500}; ///< With the start of a command within the 10 s that nobody waits longer for.
};

/// Speaks to one js-ceramic node (protocol/07 §7.2) and believes nothing that can be checked (see js_answers.h for the codes of bad
/// answers; those of the transport are net::HttpClient's). Keeps no state and opens no store: safe from several threads at once, as far
/// as the HttpClient is. Every call blocks; `detail` of an error holds at most one capped line of the node's own words.
class JsCeramicClient {
public:
    static constexpr std::size_t kSmallAnswerBytesMax = 64 * 1024; ///< health, chains
    static constexpr std::size_t kStateAnswerBytesMax = 8 * 1024 * 1024; ///< one state with its log
    static constexpr std::size_t kEventsAnswerBytesMax = 64 * 1024 * 1024; ///< all events of a stream; several states
    static constexpr std::size_t kQueriesMax = 100; ///< Streams in one logsOf().
    static constexpr std::chrono::milliseconds kLookupTime{3000}; ///< How long the node searches for a stream in logsOf().

    /// `baseUrl` as net::normalizeNodeUrl gives it. `http` must outlive the client.
    JsCeramicClient(net::HttpClient &http, std::string baseUrl, NodeTiming timing = {});

    const std::string &baseUrl() const noexcept { return m_baseUrl; }

    /// The node lives and reaches its IPFS part. E-NODE-DOWN if it says that it does not, E-NODE-KIND if nothing there knows the question.
    Status health(const net::CancelToken &cancel) const;
    /// Which of the two programs it is. E-NODE-KIND if neither.
    Result<NodeKind> detect(const net::CancelToken &cancel) const;
    /// CAIP-2 names; empty for a node that anchors nowhere.
    Result<std::vector<std::string>> chains(const net::CancelToken &cancel) const;

    /// Every event the node has of the stream, hashed, each after the one it builds on, the genesis first. E-NOT-FOUND if it does not
    /// have the stream: a js node says so by failing after three seconds of search, so ask logsOf() first when there are many.
    Result<std::vector<stream::Event>> events(const stream::StreamId &id, const net::CancelToken &cancel) const;

    /// CIDs of the node's log of the stream, oldest first: evidence of what it keeps, by its own word.
    Result<std::vector<codec::Cid>> logOf(const stream::StreamId &id, const net::CancelToken &cancel) const;
    /// The same for many streams in one request; those the node does not find within kLookupTime are absent. Asked in groups of
    /// kQueriesMax. Reads only. An empty list is asked as well: the answer shows that the node can be read.
    Result<std::map<stream::StreamId, std::vector<codec::Cid>>> logsOf(std::span<const stream::StreamId> ids,
                                                                       const net::CancelToken &cancel) const;

    /// Makes the stream of this genesis, or finds that it is there. Returns the node's log of it.
    Result<std::vector<codec::Cid>> createStream(stream::StreamType type, const stream::Event &genesis, WriteOptions options,
                                                 const net::CancelToken &cancel) const;
    /// Adds a data or time event. Returns the node's log, which holds the event. Sending one that is there changes nothing.
    ///   E-STALE: the node has another event on the same prev, or lacks the event before ours (it answers 200 and ignores ours,
    ///            or looks for that event and fails; where = its CID)
    ///   E-NODE-LIED: 200, the event before ours is in the log, ours is not
    ///   E-NOT-FOUND: the node does not have the stream
    ///   E-BLOCK-MISSING (where = CID): it lacks something the event needs, its schema above all. Same for createStream.
    Result<std::vector<codec::Cid>> addEvent(const stream::StreamId &id, const stream::Event &event, WriteOptions options,
                                             const net::CancelToken &cancel) const;

private:
    using Deadline = std::chrono::steady_clock::time_point;

    Deadline deadline() const { return std::chrono::steady_clock::now() + m_timing.total; }
    Result<net::HttpResponse> get(const std::string &path, std::size_t bytesMax, Deadline deadline, const net::CancelToken &cancel) const;
    Result<net::HttpResponse> post(const std::string &path, const codec::Value &body, std::size_t bytesMax,
                                   const net::CancelToken &cancel) const;
    Result<net::HttpResponse> send(net::HttpRequest request, Deadline deadline, const net::CancelToken &cancel) const;

    net::HttpClient &m_http;
    const std::string m_baseUrl;
    const NodeTiming m_timing;
};

} // namespace amphora::sync
