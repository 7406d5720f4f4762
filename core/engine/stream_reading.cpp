#include "core/engine/stream_reading.h"

#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/stream/caip10_link.h"

#include <algorithm>
#include <map>

namespace amphora::engine {

using codec::Cid;
using store::Verdict;
using stream::StreamId;

std::string kindText(stream::EventKind kind)
{
    switch (kind) {
    case stream::EventKind::init: return "init";
    case stream::EventKind::data: return "data";
    case stream::EventKind::time: return "time";
    }
    return "data";
}

namespace {

std::optional<store::Store::Reach> reachOf(node::EventStatus::State state)
{
    using State = node::EventStatus::State;
    using Reach = store::Store::Reach;
    switch (state) {
    case State::signedHere: return Reach::here;
    case State::stored: return Reach::stored;
    case State::anchored: return Reach::anchored;
    case State::waiting: return Reach::waiting;
    case State::failed: return Reach::failed;
    case State::conflict: return std::nullopt; // What lost is never the tip.
    }
    return std::nullopt;
}

/// Name of the published tile that the stream is, or that it is made after.
std::string aliasOf(const idx::Models &models, const store::StreamRow &row)
{
    for (const auto &tile : models.tiles())
        if (tile.id == row.id) return tile.alias;
    const auto definition = StreamId::parse(row.family);
    const auto *known = definition ? models.definitionOf(*definition) : nullptr;
    return known ? known->alias : std::string();
}

Result<StreamLine> lineOf(Workspace &workspace, const store::StreamLine &found)
{
    StreamLine line{found.key, summaryOf(found.row), idx::kindOf(found.kind), found.title, aliasOf(workspace.models(), found.row),
                    found.changedAt, std::nullopt};
    if (!found.row.own) return line;
    auto status = node::statusOf(workspace.store(), found.row.tip);
    if (!status) return status.error();
    line.status = std::move(*status);
    return line;
}

/// Names of the top-level members that differ; of a content that is no map nothing but that it changed.
void nameChanges(StreamEvent &event, const codec::Value &before, const codec::Value &after)
{
    const auto note = [&](const std::string &name) {
        ++event.changedCount;
        if (event.changed.size() < StreamEvent::kChangedNamesMax) event.changed.push_back(name);
    };
    static const codec::Map none;
    const auto *was = before.asMap(), *is = after.asMap();
    if (!was && !is && before != after) ++event.changedCount;
    for (const auto &[name, value] : was ? *was : none) {
        const auto *now = is ? is->find(name) : nullptr;
        if (!now || *now != value) note(name);
    }
    for (const auto &[name, value] : is ? *is : none)
        if (!was || !was->contains(name)) note(name);
}

/// What the row alone says, and the signer as far as the bytes can be read.
Result<StreamEvent> eventOf(Workspace &workspace, const store::EventRow &row)
{
    StreamEvent event{row.cid.toString(), kindText(row.kind), row.verdict, row.reason, row.receivedAt, row.prev ? row.prev->toString() : std::string(),
                      {}, std::nullopt, 0, {}, 0, std::nullopt};
    if (!row.own) return event;
    auto status = node::statusOf(workspace.store(), row.cid);
    if (!status) return status.error();
    event.status = std::move(*status);
    return event;
}

std::string signerOf(const stream::Event &event)
{
    if (!event.envelope) return {};
    const auto header = jose::protectedHeaderOf(*event.envelope);
    return header ? header->keyId.did.toString() : std::string();
}

bool isVersion(const stream::Event &event)
{
    return event.kind == stream::EventKind::data || (event.kind == stream::EventKind::init && event.envelope);
}

/// Orders the rows: the accepted log, each followed by what built on it and lost; then the rest as it came.
std::vector<const store::EventRow *> inOrder(const std::vector<store::EventRow> &rows, const std::vector<Cid> &log)
{
    std::map<Cid, const store::EventRow *> known;
    std::multimap<Cid, const store::EventRow *> aside; // prev → what is not on the log
    for (const auto &row : rows) {
        known.emplace(row.cid, &row);
        if (row.verdict != Verdict::valid && row.verdict != Verdict::refused && row.prev) aside.emplace(*row.prev, &row);
    }
    std::vector<const store::EventRow *> order;
    std::map<Cid, bool> isPlaced;
    std::vector<const store::EventRow *> next;
    const auto place = [&](const store::EventRow *first) {
        next.assign(1, first);
        while (!next.empty()) {
            const auto *row = next.back();
            next.pop_back();
            if (!isPlaced.emplace(row->cid, true).second) continue;
            order.push_back(row);
            const auto [begin, end] = aside.equal_range(row->cid);
            for (auto at = begin; at != end; ++at) next.push_back(at->second);
        }
    };
    for (const auto &cid : log)
        if (const auto found = known.find(cid); found != known.end()) place(found->second);
    for (const bool refused : {false, true})
        for (const auto &row : rows)
            if ((row.verdict == Verdict::refused) == refused) place(&row);
    return order;
}

/// Walks the accepted log and notes of each event what it changed and which version it is.
Status noteVersions(StreamHistory &history, stream::StreamType type, const std::vector<stream::Event> &log)
{
    std::map<std::string_view, StreamEvent *> byCid;
    for (auto &event : history.events) byCid.emplace(event.cid, &event);
    std::optional<stream::TileState> state;
    codec::Value before = codec::Map();
    for (const auto &event : log) {
        if (!state) {
            auto genesis = stream::applyGenesis(type, event);
            if (!genesis) return genesis.error();
            state = std::move(*genesis);
        } else if (const auto applied = stream::applyEvent(type, *state, event); !applied) {
            return applied;
        }
        const auto cid = event.cid().toString();
        const auto found = byCid.find(cid);
        if (found == byCid.end()) continue;
        auto &shown = *found->second;
        shown.signer = signerOf(event);
        if (isVersion(event)) {
            shown.version = ++history.versions;
            nameChanges(shown, before, state->current());
            before = state->current();
        }
        if (const auto &entry = state->log.back(); entry.timestamp)
            shown.timestamp = toRfc3339(Timestamp(std::chrono::seconds(*entry.timestamp)));
    }
    return ok();
}

std::string codecText(const Cid &cid)
{
    switch (cid.codec()) {
    case codec::kCodecDagCbor: return "dag-cbor";
    case codec::kCodecDagJose: return "dag-jose";
    case codec::kCodecRaw: return "raw";
    default: return "0x" + codec::toHex(Bytes{std::uint8_t(cid.codec() >> 8), std::uint8_t(cid.codec())});
    }
}

/// A signature with its protected header opened, because that is what people look for.
codec::Value envelopeForPeople(const jose::DagJws &jws)
{
    codec::List signatures;
    for (const auto &signature : jws.signatures) {
        codec::Map shown;
        auto header = codec::parseJson(asText(signature.protectedHeader));
        shown.set("protected", header ? std::move(*header) : codec::Value(signature.protectedHeader));
        shown.set("signature", codec::toBase64Url(signature.signature));
        if (signature.header) shown.set("header", *signature.header);
        signatures.push_back(std::move(shown));
    }
    const auto link = jws.link();
    return codec::Map{{"payload", link ? codec::Value(*link) : codec::Value(jws.payload)}, {"signatures", std::move(signatures)}};
}

RawBlock readBlock(Workspace &workspace, const Cid &cid, RawBlock::Role role)
{
    RawBlock raw;
    raw.role = role;
    raw.cid = cid.toString();
    raw.codec = codecText(cid);
    const auto block = workspace.store().block(cid);
    if (!block || !*block) {
        raw.problem = block ? Error{Errc::blockMissing, "the block is not on this computer", raw.cid} : block.error();
        return raw;
    }
    raw.bytes = (*block)->bytes();
    const auto document = codec::decodeDagCbor(raw.bytes, codec::Reading::lenient);
    if (!document) {
        raw.problem = document.error();
        return raw;
    }
    const auto jws = role == RawBlock::Role::envelope ? jose::DagJws::decode(raw.bytes) : Result<jose::DagJws>(Error{Errc::format, {}});
    raw.lines = jsonLines(jws ? envelopeForPeople(*jws) : document->value);
    auto json = codec::printDagJson(document->value);
    raw.json = json ? std::move(*json) : codec::printJsonForPeople(document->value);
    return raw;
}

void collectLinks(const codec::Value &value, std::vector<std::string> &links, int depth = 0)
{
    constexpr std::size_t linksMax = 100;
    if (links.size() >= linksMax || depth > codec::kDagCborDepthMax) return;
    if (const auto *link = value.asLink()) {
        const auto text = link->toString();
        if (std::ranges::find(links, text) == links.end()) links.push_back(text);
    }
    if (const auto *list = value.asList())
        for (const auto &element : *list) collectLinks(element, links, depth + 1);
    if (const auto *map = value.asMap())
        for (const auto &[name, member] : *map) collectLinks(member, links, depth + 1);
}

} // namespace

StreamSummary summaryOf(const store::StreamRow &row)
{
    const auto *type = row.id.type() == stream::StreamType::caip10Link ? "caip10-link" : "tile";
    return {row.id.toString(), type, row.controller, row.family, row.schema, row.tip.toString(), int(row.eventCount), row.own};
}

Result<StreamId> streamIdIn(const std::string &text)
{
    if (const auto commit = stream::CommitId::parse(text)) return commit->stream();
    return StreamId::parse(text);
}

Result<StreamMatches> findStreams(Workspace &workspace, const StreamQuery &query)
{
    StreamMatches matches;
    const auto all = workspace.store().countStreams();
    if (!all) return all.error();
    matches.all = int(*all);
    store::Store::StreamQuery wanted;
    wanted.text = query.text;
    for (const auto kind : query.textKinds) wanted.textKinds.emplace_back(idx::kindText(kind));
    if (auto id = streamIdIn(query.text)) wanted.id = std::move(*id);
    wanted.idRanges = StreamId::rangesOf(query.text);
    if (query.kind) wanted.kind = std::string(idx::kindText(*query.kind));
    wanted.own = query.own;
    wanted.failedTries = node::kTriesBeforeFailed;
    if (query.state) {
        wanted.reach = reachOf(*query.state);
        if (!wanted.reach) return matches;
    }
    auto keys = workspace.store().findStreams(wanted);
    if (!keys) return keys.error();
    matches.keys = std::move(*keys);
    return matches;
}

Result<std::vector<StreamLine>> readLines(Workspace &workspace, std::span<const std::int64_t> keys)
{
    const auto found = workspace.store().streamLines(keys);
    if (!found) return found.error();
    std::vector<StreamLine> lines;
    for (const auto &row : *found) {
        auto line = lineOf(workspace, row);
        if (!line) return line.error();
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<StreamHistory> readHistory(Workspace &workspace, const StreamId &id)
{
    const auto rows = workspace.store().eventsOf(id);
    if (!rows) return rows.error();
    if (rows->empty()) return Error{Errc::notFound, "no such stream here", id.toString()};
    StreamHistory history;
    const auto view = workspace.node().load(id);
    if (!view) history.problem = view.error();
    const auto row = workspace.store().streamRow(id);
    if (!row) return row.error();
    if (*row) {
        const auto outline = view ? idx::outlineOf(workspace.models(), id, view->state) : node::Outline{};
        auto line = lineOf(workspace, {0, **row, outline.kind, outline.title, rows->back().receivedAt});
        if (!line) return line.error();
        history.line = std::move(*line);
    } else {
        history.line.summary.streamId = id.toString();
    }
    std::vector<Cid> log;
    if (view)
        for (const auto &event : view->log) log.push_back(event.cid());
    for (const auto *known : inOrder(*rows, log)) {
        auto event = eventOf(workspace, *known);
        if (!event) return event.error();
        if (known->verdict != Verdict::valid || !view)
            if (const auto whole = workspace.node().readEvent(known->cid)) event->signer = signerOf(*whole);
        history.events.push_back(std::move(*event));
    }
    if (view)
        if (const auto noted = noteVersions(history, id.type(), view->log); !noted) history.problem = noted.error();
    return history;
}

Result<StreamVersion> readVersion(Workspace &workspace, const StreamId &id, const Cid &event)
{
    const auto view = workspace.node().load(id);
    if (!view) return view.error();
    StreamVersion version;
    version.cid = event.toString();
    codec::Value before = codec::Map();
    std::optional<Cid> versionBefore;
    std::optional<stream::TileState> state;
    for (const auto &step : view->log) {
        if (!state) {
            auto genesis = stream::applyGenesis(id.type(), step);
            if (!genesis) return genesis.error();
            state = std::move(*genesis);
        } else if (const auto applied = stream::applyEvent(id.type(), *state, step); !applied) {
            return applied.error();
        }
        if (step.cid() == event) {
            version.content = jsonLines(state->current());
            version.metadata = jsonLines(state->currentMetadata());
            auto json = codec::printJson(state->current());
            version.contentJson = json ? std::move(*json) : codec::printJsonForPeople(state->current());
            version.changes = changesBetween(before, state->current());
            if (versionBefore) version.before = stream::CommitId::of(id, *versionBefore).toString();
            return version;
        }
        if (isVersion(step)) {
            before = state->current();
            versionBefore = step.cid();
        }
    }
    return Error{Errc::notFound, "no such event on this stream", event.toString()};
}

Result<RawEvent> readRawEvent(Workspace &workspace, const StreamId &id, const Cid &event)
{
    const auto row = workspace.store().event(event);
    if (!row) return row.error();
    if (!*row || (*row)->stream != id) return Error{Errc::notFound, "no such event on this stream", event.toString()};
    RawEvent raw{event.toString(), id.toString(), stream::CommitId::of(id, event).toString(), kindText((*row)->kind), {}, {}, {}, {}, {}, {}};
    const bool isSigned = event.codec() == codec::kCodecDagJose;
    raw.blocks.push_back(readBlock(workspace, event, isSigned ? RawBlock::Role::envelope : RawBlock::Role::event));
    const auto jws = isSigned ? jose::DagJws::decode(raw.blocks.front().bytes) : Result<jose::DagJws>(Error{Errc::format, {}});
    if (jws) {
        if (const auto header = jose::protectedHeaderOf(*jws)) {
            raw.algorithm = header->algorithm;
            raw.keyId = header->keyId.toString();
            if (header->capability) raw.capability = header->capability->toString();
        }
        if (const auto link = jws->link()) {
            raw.links.push_back(link->toString()); // Bytes in the envelope, a link by what they mean.
            raw.blocks.push_back(readBlock(workspace, *link, RawBlock::Role::payload));
        }
    }
    for (const auto &block : raw.blocks)
        if (const auto document = codec::decodeDagCbor(block.bytes, codec::Reading::lenient)) collectLinks(document->value, raw.links);
    if (const auto whole = workspace.node().readEvent(event))
        if (const auto http = stream::eventToHttpJson(*whole))
            if (auto text = codec::printJson(*http)) raw.http = std::move(*text);
    return raw;
}

} // namespace amphora::engine
