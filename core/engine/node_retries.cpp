#include "core/engine/node_retries.h"

#include "core/sync/replica.h"

#include <algorithm>

namespace amphora::engine {

namespace {

constexpr std::chrono::seconds kTogether{1}; ///< Nodes whose times lie so close are asked in one exchange.

} // namespace

void NodeRetries::ended(const std::string &nodeId, Outcome outcome, const std::vector<store::OutboxRow> &rows, Timestamp now)
{
    auto &node = m_nodes[nodeId];
    const auto count = [now](Backoff &backoff, bool hasFailed, int triesMin) {
        if (!hasFailed) {
            backoff = {};
            return;
        }
        backoff.tries = std::max(backoff.tries + 1, triesMin);
        backoff.next = now + sync::retryDelay(backoff.tries);
    };
    int refusals = 0;
    for (const auto &row : rows)
        if (row.nodeId == nodeId) refusals = std::max(refusals, row.tries);
    count(node.events, outcome.hasFailed, refusals);
    count(node.pictures, outcome.lacksPictures, 0);
    if (!outcome.hasFailed && !outcome.lacksPictures) m_nodes.erase(nodeId);
}

void NodeRetries::forgetAllBut(const std::vector<store::NodeRow> &nodes)
{
    std::erase_if(m_nodes, [&](const auto &known) { return std::ranges::find(nodes, known.first, &store::NodeRow::id) == nodes.end(); });
}

std::optional<Timestamp> NodeRetries::nextFor(const std::string &nodeId) const
{
    const auto known = m_nodes.find(nodeId);
    if (known == m_nodes.end() || known->second.events.tries == 0) return std::nullopt;
    return known->second.events.next;
}

std::optional<NodeRetries::Next> NodeRetries::next(const std::vector<store::NodeRow> &nodes, const std::vector<store::OutboxRow> &rows, Timestamp now) const
{
    std::map<std::string, Timestamp> due;
    const auto wants = [&due](const std::string &id, Timestamp at) {
        const auto [known, isNew] = due.emplace(id, at);
        if (!isNew) known->second = std::min(known->second, at);
    };
    for (const auto &row : rows) {
        const auto node = std::ranges::find(nodes, row.nodeId, &store::NodeRow::id);
        if (node == nodes.end() || !takesCopies(*node)) continue;
        if (const auto at = nextFor(row.nodeId)) wants(row.nodeId, *at);
        else wants(row.nodeId, parseRfc3339(row.nextTry).value_or(now));
    }
    for (const auto &node : nodes) {
        const auto known = m_nodes.find(node.id);
        if (known != m_nodes.end() && known->second.pictures.tries > 0 && !node.consentAt.empty()) wants(node.id, known->second.pictures.next);
    }
    if (due.empty()) return std::nullopt;
    Next next{std::ranges::min_element(due, {}, [](const auto &entry) { return entry.second; })->second, {}};
    for (const auto &[id, at] : due)
        if (at <= next.at + kTogether) next.nodes.insert(id);
    return next;
}

} // namespace amphora::engine
