#include "core/sync/js_ceramic_client.h"

#include "core/codec/json.h"
#include "core/sync/js_answers.h"

#include <algorithm>

namespace amphora::sync {

namespace {

using codec::Cid;
using net::CancelToken;
using net::HttpRequest;
using net::HttpResponse;
using stream::Event;
using stream::StreamId;

bool isGood(const HttpResponse &answer) { return answer.status == 200; }

Error refusalOf(const HttpResponse &answer, const StreamId *about = nullptr) { return readRefusal(answer.status, answer.body, about); }

codec::Map optionsOf(WriteOptions options) { return {{"anchor", options.anchor}, {"publish", options.publish}}; }

bool contains(const std::vector<Cid> &log, const Cid &cid) { return std::find(log.begin(), log.end(), cid) != log.end(); }

} // namespace

JsCeramicClient::JsCeramicClient(net::HttpClient &http, std::string baseUrl, NodeTiming timing)
    : m_http(http), m_baseUrl(std::move(baseUrl)), m_timing(timing)
{
}

Result<HttpResponse> JsCeramicClient::send(HttpRequest request, Deadline deadline, const CancelToken &cancel) const
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0) return Error{Errc::timeout, "the time for this call is over"};
    request.connectTimeout = m_timing.connect;
    request.idleTimeout = m_timing.idle;
    request.totalTimeout = left;
    request.headers.emplace_back("Accept", "application/json");
    return m_http.send(request, cancel);
}

Result<HttpResponse> JsCeramicClient::get(const std::string &path, std::size_t bytesMax, Deadline deadline, const CancelToken &cancel) const
{
    HttpRequest request;
    request.url = m_baseUrl + path;
    request.bodyBytesMax = bytesMax;
    return send(std::move(request), deadline, cancel);
}

Result<HttpResponse> JsCeramicClient::post(const std::string &path, const codec::Value &body, std::size_t bytesMax,
                                           const CancelToken &cancel) const
{
    auto text = codec::printJson(body);
    if (!text) return text.error();
    HttpRequest request;
    request.method = HttpRequest::Method::post;
    request.url = m_baseUrl + path;
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = std::move(*text);
    request.bodyBytesMax = bytesMax;
    return send(std::move(request), deadline(), cancel);
}

Status JsCeramicClient::health(const CancelToken &cancel) const
{
    const auto answer = get("/api/v0/node/healthcheck", kSmallAnswerBytesMax, deadline(), cancel);
    if (!answer) return answer.error();
    if (!isGood(*answer)) return refusalOf(*answer);
    // The one answer of this API that is plain text; a login page would answer 200 as well.
    if (!answer->body.starts_with("Alive!")) return Error{Errc::nodeKind, "the health check is answered by something else"};
    return ok();
}

Result<std::vector<std::string>> JsCeramicClient::chains(const CancelToken &cancel) const
{
    const auto answer = get("/api/v0/node/chains", kSmallAnswerBytesMax, deadline(), cancel);
    if (!answer) return answer.error();
    if (!isGood(*answer)) return refusalOf(*answer);
    return readChains(answer->body);
}

Result<NodeKind> JsCeramicClient::detect(const CancelToken &cancel) const
{
    const auto end = deadline();
    const auto js = get("/api/v0/node/chains", kSmallAnswerBytesMax, end, cancel);
    if (!js) return js.error();
    if (isGood(*js) && readChains(js->body)) return NodeKind::jsCeramic;
    const auto one = get("/ceramic/version", kSmallAnswerBytesMax, end, cancel);
    if (!one) return one.error();
    if (isGood(*one)) {
        const auto json = codec::parseJson(one->body);
        if (json && json->find("version") && json->find("version")->asText()) return NodeKind::ceramicOne;
    }
    // A gateway whose node is away is no other kind of server.
    if (js->status >= 502 && js->status <= 504) return refusalOf(*js);
    return Error{Errc::nodeKind, "neither js-ceramic (status " + std::to_string(js->status) + ") nor ceramic-one answers there"};
}

Result<std::vector<Event>> JsCeramicClient::events(const StreamId &id, const CancelToken &cancel) const
{
    const auto answer = get("/api/v0/commits/" + id.toString(), kEventsAnswerBytesMax, deadline(), cancel);
    if (!answer) return answer.error();
    if (!isGood(*answer)) return refusalOf(*answer, &id);
    return readEvents(answer->body, id);
}

Result<std::vector<Cid>> JsCeramicClient::logOf(const StreamId &id, const CancelToken &cancel) const
{
    const auto answer = get("/api/v0/streams/" + id.toString(), kStateAnswerBytesMax, deadline(), cancel);
    if (!answer) return answer.error();
    if (!isGood(*answer)) return refusalOf(*answer, &id);
    return readLog(answer->body, id);
}

Result<std::map<StreamId, std::vector<Cid>>> JsCeramicClient::logsOf(std::span<const StreamId> ids, const CancelToken &cancel) const
{
    std::map<StreamId, std::vector<Cid>> all;
    do {
        const auto group = ids.first(std::min(ids.size(), kQueriesMax));
        ids = ids.subspan(group.size());
        codec::List queries;
        for (const auto &id : group) queries.push_back(codec::Map{{"streamId", id.toString()}});
        const codec::Map body{{"queries", std::move(queries)}, {"timeout", std::int64_t(kLookupTime.count())}};
        const auto answer = post("/api/v0/multiqueries", body, kEventsAnswerBytesMax, cancel);
        if (!answer) return answer.error();
        if (!isGood(*answer)) return refusalOf(*answer);
        auto logs = readLogs(answer->body, group);
        if (!logs) return logs.error();
        all.merge(*logs);
    } while (!ids.empty());
    return all;
}

Result<std::vector<Cid>> JsCeramicClient::createStream(stream::StreamType type, const Event &genesis, WriteOptions options,
                                                       const CancelToken &cancel) const
{
    if (genesis.kind != stream::EventKind::init) return Error{Errc::usage, "only a genesis makes a stream", genesis.cid().toString()};
    auto json = stream::eventToHttpJson(genesis);
    if (!json) return json.error();
    const auto id = StreamId::of(type, genesis.cid());
    auto opts = optionsOf(options);
    opts.set("sync", 0);
    // Nobody can have heard of a signed genesis before; of a deterministic one the node may ask its network (protocol/07 §7.2).
    if (genesis.envelope) opts.set("syncTimeoutSeconds", 0);
    const codec::Map body{{"type", std::int64_t(type)}, {"genesis", std::move(*json)}, {"opts", std::move(opts)}};
    const auto answer = post("/api/v0/streams", body, kStateAnswerBytesMax, cancel);
    if (!answer) return answer.error();
    if (!isGood(*answer)) return refusalOf(*answer, &id);
    return readLog(answer->body, id); // A log of this stream begins with the genesis, or it is a lie.
}

Result<std::vector<Cid>> JsCeramicClient::addEvent(const StreamId &id, const Event &event, WriteOptions options, const CancelToken &cancel) const
{
    const auto prev = event.prev();
    if (event.kind == stream::EventKind::init || !prev) return Error{Errc::usage, "a genesis is no update", event.cid().toString()};
    auto json = stream::eventToHttpJson(event);
    if (!json) return json.error();
    const codec::Map body{{"streamId", id.toString()}, {"commit", std::move(*json)}, {"opts", optionsOf(options)}};
    const auto answer = post("/api/v0/commits", body, kStateAnswerBytesMax, cancel);
    if (!answer) return answer.error();
    if (!isGood(*answer)) {
        auto refusal = refusalOf(*answer, &id);
        // A node without any trace of the event before ours searches for it, and gives up after three seconds.
        if (refusal.code == Errc::blockMissing && refusal.where == prev->toString()) refusal.code = Errc::stale;
        return refusal;
    }
    auto log = readLog(answer->body, id);
    if (!log || contains(*log, event.cid())) return log;
    if (!contains(*log, *prev)) return Error{Errc::stale, "the node does not have the event before this one", prev->toString()};
    return Error{Errc::nodeLied, "the node said yes and its log does not hold the event", event.cid().toString()};
}

} // namespace amphora::sync
