#include "core/sync/js_answers.h"

#include "core/base/log.h"
#include "core/codec/json.h"

#include <algorithm>
#include <set>

namespace amphora::sync {

namespace {

using codec::Cid;
using codec::Value;
using stream::Event;
using stream::StreamId;

/// Longest base64 of a block: four characters for three bytes.
constexpr std::size_t kBlockTextMax = (codec::kBlockBytesMax / 3 + 1) * 4;
constexpr std::size_t kIdTextMax = 200; ///< CIDs and StreamIDs have about 60 characters.

Error wrongShape(const char *what) { return {Errc::format, std::string("answer of the node: ") + what}; }
Error lied(std::string what, std::string where = {}) { return {Errc::nodeLied, "answer of the node: " + std::move(what), std::move(where)}; }

/// Values in a JSON text, counted by the marks between them before a tree is built that is fifty times as large.
bool hasTooManyValues(std::string_view text)
{
    std::size_t values = 0;
    bool isInText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInText) {
            if (c == '\\') ++i;
            else if (c == '"') isInText = false;
        } else if (c == '"') {
            isInText = true;
        } else if (c == ',' || c == '[' || c == '{') {
            ++values;
        }
    }
    return values > kAnswerValuesMax;
}

Result<Value> readObject(std::string_view body)
{
    const auto first = body.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || body[first] != '{')
        return Error{Errc::nodeKind, "answer of the node: no JSON object but \"" + oneLine(body.substr(0, 80), 80) + "\""};
    if (hasTooManyValues(body)) return Error{Errc::size, "answer of the node: too many values"};
    return codec::parseJson(body);
}

const std::string *idText(const Value *value)
{
    const auto *text = value ? value->asText() : nullptr;
    return text && text->size() <= kIdTextMax ? text : nullptr;
}

/// The id in the answer is the one in the question, or this is another stream.
Status checkStreamId(const Value &answer, const StreamId &wanted)
{
    const auto *text = idText(answer.find("streamId"));
    if (!text) return wrongShape("no streamId");
    const auto id = StreamId::parse(*text);
    if (!id || *id != wanted) return lied("about another stream, " + oneLine(*text, 100), wanted.toString());
    return ok();
}

Result<std::vector<Cid>> readState(const Value *state, const StreamId &wanted)
{
    const auto *log = state ? state->find("log") : nullptr;
    if (!log || !log->asList()) return wrongShape("no log in the state");
    if (log->asList()->size() > kEventsMax) return Error{Errc::size, "answer of the node: more events than we take"};
    std::vector<Cid> cids;
    for (const auto &entry : *log->asList()) {
        const auto *text = idText(entry.find("cid"));
        if (!text) return wrongShape("a log entry without cid");
        auto cid = Cid::parse(*text);
        if (!cid) return cid.error();
        cids.push_back(std::move(*cid));
    }
    if (cids.empty() || cids.front() != wanted.genesis()) return lied("the log begins with another event", wanted.toString());
    return cids;
}

/// One entry of `commits`, hashed.
Result<Event> readEntry(const Value &value, const Cid &listed)
{
    for (const auto *name : {"linkedBlock", "cacaoBlock"})
        if (const auto *block = value.find(name); block && block->asText() && block->asText()->size() > kBlockTextMax)
            return Error{Errc::size, "a block over the limit of the protocol", listed.toString()};
    auto event = stream::eventFromHttpJson(value);
    if (!event) return Error{event.error().code, event.error().detail, listed.toString()};
    if (event->cid() != listed) return Error{Errc::cidMismatch, "the event has another CID, " + event->cid().toString(), listed.toString()};
    if (const auto *jws = value.find("jws")) {
        const auto *link = idText(jws->find("link"));
        const auto said = link ? Cid::parse(*link) : Result<Cid>(wrongShape("a link that is no CID"));
        if (jws->find("link") && (!said || !event->blocks.linked || *said != event->blocks.linked->cid()))
            return Error{Errc::cidMismatch, "the link is not what was signed", listed.toString()};
    }
    return event;
}

/// Each after its prev; among those that could come next, in the order received.
Result<std::vector<Event>> inOrder(std::vector<Event> received, const StreamId &wanted)
{
    std::map<Cid, std::vector<std::size_t>> following;
    std::set<Cid> known;
    std::optional<std::size_t> genesis;
    for (std::size_t i = 0; i < received.size(); ++i) {
        known.insert(received[i].cid());
        if (received[i].cid() == wanted.genesis()) genesis = i;
        else if (const auto prev = received[i].prev()) following[*prev].push_back(i);
        else return lied("a second event that begins a stream", received[i].cid().toString());
    }
    if (!genesis) return lied("events of another stream, the genesis is not among them", wanted.toString());
    if (received[*genesis].kind != stream::EventKind::init) return lied("the stream begins with an event that is no beginning", wanted.toString());
    for (const auto &event : received) {
        if (const auto init = event.init(); init && *init != wanted.genesis())
            return lied("an event of another stream", event.cid().toString());
        if (const auto prev = event.prev(); prev && !known.contains(*prev))
            return Error{Errc::blockMissing, "the node left out an event that another builds on", prev->toString()};
    }
    std::vector<Event> ordered;
    std::vector<std::size_t> next{*genesis};
    for (std::size_t at = 0; at < next.size(); ++at) {
        const auto follows = following.find(received[next[at]].cid());
        if (follows != following.end()) next.insert(next.end(), follows->second.begin(), follows->second.end());
        ordered.push_back(std::move(received[next[at]]));
    }
    // A hash cannot be part of what it is the hash of, so events in a circle do not exist and every event is reached.
    if (ordered.size() != received.size()) return lied("events that hang on nothing", wanted.toString());
    return ordered;
}

/// The CID behind "… while loading CID <cid> from IPFS …", the node's word for a block it cannot find.
std::optional<Cid> unloadedBlock(std::string_view text)
{
    constexpr std::string_view kMark = "while loading CID ";
    const auto at = text.find(kMark);
    if (at == std::string_view::npos) return std::nullopt;
    text.remove_prefix(at + kMark.size());
    auto cid = Cid::parse(text.substr(0, std::min(text.find_first_of(" :,"), kIdTextMax)));
    return cid ? std::optional(std::move(*cid)) : std::nullopt;
}

std::string errorText(std::string_view body)
{
    constexpr std::size_t kErrorBodyMax = 64 * 1024;
    if (body.empty() || body.front() != '{' || body.size() > kErrorBodyMax) return {};
    const auto json = codec::parseJson(body);
    const auto *text = json && json->find("error") ? json->find("error")->asText() : nullptr;
    return text ? *text : std::string();
}

bool isChainId(std::string_view text) // CAIP-2
{
    const auto isLetterOrDigit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    const auto space = text.substr(0, colon), reference = text.substr(colon + 1);
    return space.size() >= 3 && space.size() <= 8 && !reference.empty() && reference.size() <= 32
        && std::all_of(space.begin(), space.end(), [&](char c) { return c == '-' || (isLetterOrDigit(c) && !(c >= 'A' && c <= 'Z')); })
        && std::all_of(reference.begin(), reference.end(), [&](char c) { return c == '-' || c == '_' || isLetterOrDigit(c); });
}

} // namespace

Result<std::vector<std::string>> readChains(std::string_view body)
{
    const auto answer = readObject(body);
    if (!answer) return answer.error();
    const auto *chains = answer->find("supportedChains");
    if (!chains || !chains->asList()) return wrongShape("no supportedChains");
    if (chains->asList()->size() > kChainsMax) return Error{Errc::size, "answer of the node: more chains than exist"};
    std::vector<std::string> names;
    for (const auto &chain : *chains->asList()) {
        if (!chain.asText() || !isChainId(*chain.asText())) return wrongShape("a chain without a CAIP-2 name");
        names.push_back(*chain.asText());
    }
    return names;
}

Result<std::vector<Event>> readEvents(std::string_view body, const StreamId &wanted)
{
    const auto answer = readObject(body);
    if (!answer) return answer.error();
    if (const auto same = checkStreamId(*answer, wanted); !same) return same.error();
    const auto *commits = answer->find("commits");
    if (!commits || !commits->asList()) return wrongShape("no commits");
    std::set<Cid> seen;
    std::vector<Event> events;
    for (const auto &entry : *commits->asList()) {
        const auto *text = idText(entry.find("cid"));
        const auto *value = entry.find("value");
        if (!text || !value) return wrongShape("a commit without cid or value");
        auto listed = Cid::parse(*text);
        if (!listed) return listed.error();
        if (!seen.insert(*listed).second) continue;
        if (seen.size() > kEventsMax) return Error{Errc::size, "answer of the node: more events than we take", wanted.toString()};
        auto event = readEntry(*value, *listed);
        if (!event) return event.error();
        events.push_back(std::move(*event));
    }
    return inOrder(std::move(events), wanted);
}

Result<std::vector<Cid>> readLog(std::string_view body, const StreamId &wanted)
{
    const auto answer = readObject(body);
    if (!answer) return answer.error();
    if (const auto same = checkStreamId(*answer, wanted); !same) return same.error();
    return readState(answer->find("state"), wanted);
}

Result<std::map<StreamId, std::vector<Cid>>> readLogs(std::string_view body, std::span<const StreamId> wanted)
{
    const auto answer = readObject(body);
    if (!answer) return answer.error();
    std::map<StreamId, std::vector<Cid>> logs;
    for (const auto &[text, state] : *answer->asMap()) {
        const auto id = text.size() <= kIdTextMax ? StreamId::parse(text) : Result<StreamId>(wrongShape("a long key"));
        if (!id || std::find(wanted.begin(), wanted.end(), *id) == wanted.end())
            return lied("about a stream that was not asked for, " + oneLine(text, 100));
        auto log = readState(&state, *id);
        if (!log) return log.error();
        logs.insert_or_assign(*id, std::move(*log));
    }
    return logs;
}

Error readRefusal(int status, std::string_view body, const StreamId *about)
{
    const auto text = errorText(body);
    const auto say = [&](Errc code, std::string where = {}) {
        return Error{code, "status " + std::to_string(status) + (text.empty() ? "" : ": " + oneLine(text, kNodeTextMax)), std::move(where)};
    };
    const auto says = [&](std::string_view words) { return text.find(words) != std::string::npos; };
    if (text.empty()) {
        if (status == 404 || status == 405) return say(Errc::nodeKind);
        if (status >= 502 && status <= 504) return say(Errc::nodeDown);
        return say(Errc::nodeRefused);
    }
    if (const auto block = unloadedBlock(text)) {
        const bool isGenesis = about && *block == about->genesis();
        return say(isGenesis ? Errc::notFound : Errc::blockMissing, isGenesis ? about->toString() : block->toString());
    }
    if (says("builds on stale state")) return say(Errc::stale, about ? about->toString() : "");
    if (says("request entity too large") || says("exceeds the maximum block size")) return say(Errc::size);
    return say(Errc::nodeRefused);
}

} // namespace amphora::sync
