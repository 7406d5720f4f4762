#include "core/node/verification.h"

#include "core/node/node.h"
#include "core/stream/caip10_link.h"

#include <algorithm>
#include <map>
#include <set>

namespace amphora::node {

namespace {

/// Which check it was that ended with this error while an event was applied.
Check checkOf(Errc code)
{
    switch (code) {
    case Errc::stale: return Check::order;
    case Errc::controller:
    case Errc::capability: return Check::permission;
    case Errc::sig:
    case Errc::unsupported: return Check::signature;
    case Errc::blockMissing: // The schema is not here; a missing block of the event itself was seen when it was read.
    case Errc::schema: return Check::schema;
    default: return Check::rules;
    }
}

} // namespace

std::string_view checkText(Check check) noexcept
{
    switch (check) {
    case Check::hash: return "hash";
    case Check::encoding: return "encoding";
    case Check::order: return "order";
    case Check::permission: return "permission";
    case Check::signature: return "signature";
    case Check::rules: return "rules";
    case Check::schema: return "schema";
    }
    return "hash";
}

Verifier::Verifier(const Node &node, stream::StreamId id, std::vector<store::EventRow> rows)
    : m_node(&node), m_id(std::move(id)), m_rows(std::move(rows))
{
    m_result.lines.reserve(m_rows.size());
}

Result<Verifier> Verifier::begin(const Node &node, const stream::StreamId &id)
{
    auto rows = node.m_store.eventsOf(id);
    if (!rows) return rows.error();
    std::erase_if(*rows, [](const store::EventRow &row) { return row.verdict == store::Verdict::refused; }); // Known to be bad, and never shown as valid.
    if (rows->empty()) return Error{Errc::notFound, "no such stream here", id.toString()};
    return Verifier(node, id, std::move(*rows));
}

void Verifier::step()
{
    if (m_read < m_rows.size()) {
        read(m_rows[m_read++]);
        if (m_read == m_rows.size()) arrange();
    } else if (m_applied < m_rows.size()) {
        if (m_applied < m_log.size()) apply(m_applied);
        ++m_applied;
    }
}

void Verifier::fail(Verification::Line &line, Check check, Error error)
{
    line.results[std::size_t(check)] = CheckResult::fail;
    for (std::size_t later = std::size_t(check) + 1; later < kCheckCount; ++later)
        if (line.results[later] == CheckResult::pass) line.results[later] = CheckResult::open;
    m_result.bad.push_back({line.cid, std::move(error)});
}

void Verifier::read(const store::EventRow &row)
{
    ++m_result.checked;
    Verification::Line line{row.cid, row.kind, row.verdict, {}}; // All pass, until one is seen to fail.
    auto event = m_node->readEvent(row.cid);
    const bool isSigned = !event || event->envelope;
    const bool isAccepted = row.verdict == store::Verdict::valid;
    for (std::size_t check = std::size_t(Check::order); check < kCheckCount; ++check)
        if (!isAccepted) line.results[check] = CheckResult::none; // Off the log its bytes are checked, and it has no state.
    if (!isSigned) line.results[std::size_t(Check::permission)] = line.results[std::size_t(Check::signature)] = CheckResult::none;
    if (row.kind == stream::EventKind::time || (event && !isSigned)) line.results[std::size_t(Check::schema)] = CheckResult::none;
    if (!event) {
        const auto code = event.error().code;
        fail(line, code == Errc::format || code == Errc::depth ? Check::encoding : Check::hash, event.error());
    } else if (isAccepted) {
        m_log.push_back(std::move(*event));
    }
    m_result.lines.push_back(std::move(line));
}

/// From the order of arrival to the order of the log.
void Verifier::arrange()
{
    m_chained = putInChainOrder(m_log, m_id);
    std::map<codec::Cid, std::size_t> place;
    for (std::size_t i = 0; i < m_log.size(); ++i) place.emplace(m_log[i].cid(), i);
    const auto placeOf = [&](const Verification::Line &line) {
        const auto found = place.find(line.cid);
        return found == place.end() ? m_log.size() : found->second;
    };
    std::ranges::stable_sort(m_result.lines, {}, placeOf);
}

void Verifier::apply(std::size_t at)
{
    auto &line = m_result.lines[at]; // The log is the first part of the lines.
    const auto &event = m_log[at];
    if (at >= m_chained)
        return fail(line, Check::order, Error{Errc::blockMissing, "what this event builds on is not here", m_id.toString()});
    if (at > 0 && !m_state) { // Nothing can be said of what builds on a bad beginning.
        for (std::size_t check = std::size_t(Check::order); check < kCheckCount; ++check)
            if (line.results[check] == CheckResult::pass) line.results[check] = CheckResult::open;
        return;
    }
    if (at == 0) {
        auto genesis = stream::applyGenesis(m_id.type(), event);
        if (!genesis) return fail(line, checkOf(genesis.error().code), genesis.error());
        m_state = std::move(*genesis);
        if (event.envelope)
            if (const auto checked = m_node->checkSchema(*m_state, m_schema); !checked) fail(line, Check::schema, checked.error());
    } else if (const auto applied = m_node->applyChecked(m_id.type(), *m_state, event, m_schema); !applied) {
        return fail(line, checkOf(applied.error().code), applied.error());
    }
    if (!m_state->schema()) line.results[std::size_t(Check::schema)] = CheckResult::none;
}

Result<Verification> Node::verify(const stream::StreamId &id) const
{
    auto verifier = Verifier::begin(*this, id);
    if (!verifier) return verifier.error();
    while (!verifier->isDone()) verifier->step();
    return std::move(*verifier).take();
}

Status Node::rebuildDerived()
{
    const auto events = m_store.allEvents();
    if (!events) return events.error();
    if (auto dropped = m_store.dropDerived(); !dropped) return dropped;
    std::set<std::string> seen;
    for (const auto &row : *events) {
        if (row.verdict != store::Verdict::valid || !seen.insert(row.stream.toString()).second) continue;
        const auto view = load(row.stream);
        if (!view) return view.error();
        if (auto put = putDerived(row.stream, view->state); !put) return put;
    }
    return ok();
}

} // namespace amphora::node
