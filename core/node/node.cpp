#include "core/node/node.h"

#include "core/schema/json_schema.h"

#include <map>

namespace amphora::node {

using stream::Event;
using stream::StreamId;
using stream::TileState;

namespace {

bool isReadable(stream::StreamType type) { return type == stream::StreamType::tile || type == stream::StreamType::caip10Link; }

} // namespace

Node::Node(store::Store &store, const Clock &clock, std::optional<did::Did> owner)
    : m_store(store), m_clock(clock), m_owner(std::move(owner))
{
}

std::size_t putInChainOrder(std::vector<Event> &log, const StreamId &id)
{
    std::map<codec::Cid, std::size_t> follower; // prev → its place in `log`
    std::size_t next = log.size();
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (log[i].cid() == id.genesis())
            next = i;
        else if (const auto prev = log[i].prev())
            follower.emplace(*prev, i);
    }
    std::vector<std::size_t> order;
    std::vector<bool> isPlaced(log.size(), false);
    while (next < log.size() && !isPlaced[next]) {
        order.push_back(next);
        isPlaced[next] = true;
        const auto found = follower.find(log[next].cid());
        next = found == follower.end() ? log.size() : found->second;
    }
    const auto chained = order.size();
    for (std::size_t i = 0; i < log.size(); ++i)
        if (!isPlaced[i]) order.push_back(i);
    std::vector<Event> sorted;
    sorted.reserve(log.size());
    for (const auto i : order) sorted.push_back(std::move(log[i]));
    log = std::move(sorted);
    return chained;
}

Result<Event> Node::readEvent(const codec::Cid &cid) const
{
    auto root = m_store.block(cid);
    if (!root) return root.error();
    if (!*root) return Error{Errc::blockMissing, "an event's block is not in the store", cid.toString()};
    stream::EventBlocks blocks{std::move(**root), std::nullopt, {}};
    if (cid.codec() == codec::kCodecDagJose) {
        const auto envelope = jose::DagJws::decode(blocks.root.bytes());
        if (!envelope) return envelope.error();
        const auto link = envelope->link();
        if (!link) return link.error();
        auto linked = m_store.block(*link);
        if (!linked) return linked.error();
        if (!*linked) return Error{Errc::blockMissing, "an event's payload is not in the store", link->toString()};
        blocks.linked = std::move(**linked);
    }
    return stream::decodeEvent(std::move(blocks));
}

Result<std::vector<Event>> Node::acceptedLog(const StreamId &id) const
{
    const auto rows = m_store.eventsOf(id);
    if (!rows) return rows.error();
    std::vector<Event> log;
    for (const auto &row : *rows) {
        if (row.verdict != store::Verdict::valid) continue;
        auto event = readEvent(row.cid);
        if (!event) return event.error();
        log.push_back(std::move(*event));
    }
    if (log.empty()) return Error{Errc::notFound, "no such stream here", id.toString()};
    if (putInChainOrder(log, id) != log.size())
        return Error{Errc::dbDamaged, "the events of a stream do not form a chain", id.toString()};
    return log;
}

Status Node::checkSchema(const TileState &state, SchemaInUse &schema) const
{
    const auto name = state.schema(); // None too where it is empty, or CBOR undefined in the tiles of 2021.
    if (!name) return ok();
    if (!schema.compiled || schema.name != *name) {
        const auto content = schemaContent(*name);
        if (!content) return content.error();
        auto compiled = schema::JsonSchema::compile(*content);
        if (!compiled) return compiled.error();
        schema = {*name, std::make_shared<const schema::JsonSchema>(std::move(*compiled))};
    }
    return schema.compiled->validate(state.current());
}

Status Node::applyChecked(stream::StreamType type, TileState &state, const Event &event, SchemaInUse &schema) const
{
    if (event.kind != stream::EventKind::data) return stream::applyEvent(type, state, event);
    // Only what a data event changes is kept for going back: a copy of the whole state has its log in it, and makes long streams quadratic.
    const auto next = state.next;
    const bool isSigned = state.isSigned, isAnchored = state.isAnchored, usedLaxPatch = state.usedLaxPatch;
    if (auto applied = stream::applyEvent(type, state, event); !applied) return applied;
    auto checked = checkSchema(state, schema);
    if (checked) return checked;
    state.next = next;
    state.isSigned = isSigned;
    state.isAnchored = isAnchored;
    state.usedLaxPatch = usedLaxPatch;
    state.log.pop_back();
    return checked;
}

Result<codec::Value> Node::schemaContent(const std::string &schema) const
{
    const auto id = stream::CommitId::parse(schema);
    if (!id) return Error{Errc::schema, "a stream names its schema by something that is no CommitID", schema};
    auto state = stateAt(*id);
    if (!state) {
        if (state.error().code == Errc::notFound)
            return Error{Errc::blockMissing, "the schema is not here", id->toString()};
        return state.error();
    }
    return state->current();
}

Result<StreamView> Node::load(const StreamId &id) const
{
    if (!isReadable(id.type())) return Error{Errc::unsupported, "only tiles and account links can be read", id.toString()};
    auto log = acceptedLog(id);
    if (!log) return log.error();
    auto state = stream::applyGenesis(id.type(), log->front());
    if (!state) return state.error();
    for (std::size_t i = 1; i < log->size(); ++i)
        if (auto applied = stream::applyEvent(id.type(), *state, (*log)[i]); !applied) return applied.error();
    const bool own = isOwn(*state);
    return StreamView{id, std::move(*state), std::move(*log), own};
}

Result<TileState> Node::stateAt(const stream::CommitId &id) const
{
    const auto log = acceptedLog(id.stream());
    if (!log) return log.error();
    const auto type = id.stream().type();
    auto state = stream::applyGenesis(type, log->front());
    for (std::size_t i = 1; state && state->tip() != id.commit(); ++i) {
        if (i == log->size()) return Error{Errc::notFound, "no such event on this stream", id.commit().toString()};
        if (auto applied = stream::applyEvent(type, *state, (*log)[i]); !applied) return applied.error();
    }
    return state;
}

Status Node::append(const StreamId &id, const Event &event)
{
    SchemaInUse schema;
    if (event.kind == stream::EventKind::init) {
        const auto known = m_store.event(event.cid());
        if (!known) return known.error();
        if (*known && (*known)->verdict == store::Verdict::valid) return ok(); // Deterministic: the same for everybody.
        auto state = stream::applyGenesis(id.type(), event);
        if (!state) return state.error();
        if (auto checked = event.envelope ? checkSchema(*state, schema) : ok(); !checked) return checked;
        if (auto put = putAccepted(id, event, isOwn(*state)); !put) return put;
        return putDerived(id, *state);
    }
    auto view = load(id);
    if (!view) return view.error();
    if (event.prev() != view->state.tip())
        return Error{Errc::stale, "the event stands on another event than the tip", id.toString()};
    if (auto applied = applyChecked(id.type(), view->state, event, schema); !applied) return applied;
    if (isOwn(view->state) && !view->own)
        if (auto adopted = adopt(*view); !adopted) return adopted;
    if (auto put = putAccepted(id, event, isOwn(view->state)); !put) return put;
    return putDerived(id, view->state);
}

/// What an event of ours builds on goes to the nodes with it: the genesis of an account's link is nobody's before the account is linked.
Status Node::adopt(const StreamView &view)
{
    for (const auto &event : view.log) {
        auto row = m_store.event(event.cid());
        if (!row) return row.error();
        if (!*row) return Error{Errc::dbDamaged, "an accepted event has no row", event.cid().toString()};
        if ((*row)->own) continue;
        (*row)->own = true;
        if (auto put = m_store.putEvent(**row); !put) return put;
        if (auto queued = enqueue(view.id, event.cid()); !queued) return queued;
    }
    return ok();
}

Status Node::putAccepted(const StreamId &id, const Event &event, bool own)
{
    if (auto put = m_store.putBlock(event.blocks.root); !put) return put;
    if (event.blocks.linked)
        if (auto put = m_store.putBlock(*event.blocks.linked); !put) return put;
    for (const auto &block : event.blocks.more)
        if (auto put = m_store.putBlock(block); !put) return put;
    store::EventRow row{event.cid(), id, event.kind, event.prev(), own, store::Verdict::valid, {}, toRfc3339(m_clock.now()), 0};
    if (auto put = m_store.putEvent(row); !put) return put;
    return own ? enqueue(id, event.cid()) : ok();
}

Status Node::putVerdict(const StreamId &id, const Event &event, bool own, store::Verdict verdict, const Error *why)
{
    const auto known = m_store.event(event.cid());
    if (!known) return known.error();
    // Shown out of its place, a good event is still good; and what was set aside and re-applied here stays that, whoever shows it again.
    if (*known && ((*known)->verdict == store::Verdict::valid || (*known)->verdict == store::Verdict::superseded)) return ok();
    if (verdict != store::Verdict::refused) { // Of a refused event only the note stays: its bytes are worth nothing to anybody.
        if (auto put = m_store.putBlock(event.blocks.root); !put) return put;
        if (event.blocks.linked)
            if (auto put = m_store.putBlock(*event.blocks.linked); !put) return put;
        for (const auto &block : event.blocks.more)
            if (auto put = m_store.putBlock(block); !put) return put;
    } else if (*known && (*known)->verdict == store::Verdict::lost) {
        return ok(); // It was checked where it belongs, and lost there.
    }
    const auto reason = why ? std::string(errcText(why->code)) + " " + why->detail : std::string();
    return m_store.putEvent({event.cid(), id, event.kind, event.prev(), own || (*known && (*known)->own), verdict, reason,
                             toRfc3339(m_clock.now()), 0});
}

Status Node::putDerived(const StreamId &id, const TileState &state)
{
    const auto text = [&](const char *key) {
        const auto *value = state.currentMetadata().find(key);
        return value && value->asText() ? *value->asText() : std::string();
    };
    const auto controller = id.type() == stream::StreamType::caip10Link
        ? stream::accountOf(state.currentMetadata()).andThen([](const did::AccountId &account) { return Result<std::string>(account.toLegacy()); })
        : state.controller().andThen([](const did::Did &did) { return Result<std::string>(did.toString()); });
    if (!controller) return controller.error();
    if (auto put = m_store.putStream({id, *controller, text("family"), text("schema"), state.tip(),
                                      std::int64_t(state.log.size()), isOwn(state)}); !put)
        return put;
    const auto tip = m_store.event(state.tip());
    if (!tip) return tip.error();
    auto outline = m_outliner ? m_outliner(id, state) : Outline{};
    return m_store.putOutline({id, std::move(outline.kind), std::move(outline.title), *tip ? (*tip)->receivedAt : std::string()});
}

Status Node::enqueue(const StreamId &id, const codec::Cid &cid)
{
    const auto nodes = m_store.nodes();
    if (!nodes) return nodes.error();
    for (const auto &node : *nodes)
        if (node.backup)
            if (auto put = m_store.putOutbox({cid, node.id, id, 0, {}, {}, toRfc3339(m_clock.now())}); !put) return put;
    return ok();
}

bool Node::isOwn(const TileState &state) const
{
    if (!m_owner) return false;
    if (state.link) return state.link->lastDid == m_owner->toString();
    const auto controller = state.controller();
    return controller && *controller == *m_owner;
}

Result<bool> Node::isPlaced(const codec::Cid &cid) const
{
    const auto placements = m_store.placementsOf(cid);
    if (!placements) return placements.error();
    return !placements->empty();
}

} // namespace amphora::node
