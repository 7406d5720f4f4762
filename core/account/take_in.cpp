#include "core/account/linked_accounts.h"

#include "core/stream/caip10_link.h"

#include <algorithm>

namespace amphora::account {

using stream::StreamId;

bool LinkedAccounts::handles(const StreamId &id) const
{
    if (id.type() == stream::StreamType::caip10Link) return true;
    if (!m_node.owner()) return false;
    const auto own = idx::recordIdOf(*m_node.owner(), m_models.cryptoAccounts().id);
    return own && *own == id;
}

Result<LinkedAccounts::Taken> LinkedAccounts::takeIn(const StreamId &id, const std::vector<stream::Event> &log, const jose::Authority *authority)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    auto report = m_node.ingest(id, log);
    if (!report) return report.error();
    Taken taken{std::move(*report), 0, 0};
    if (taken.report.setAside) {
        const bool isLink = id.type() == stream::StreamType::caip10Link;
        if (!isLink && !authority) return Error{Errc::keyLocked, "own entries stand on another base and the key is locked", id.toString()};
        if (auto done = isLink ? reapplyProofs(id, taken) : reapplyRecord(id, taken, *authority); !done) return done.error();
    }
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return taken;
}

Status LinkedAccounts::reapplyProofs(const StreamId &id, Taken &taken)
{
    for (const auto &cid : taken.report.setAside->events) {
        const auto aside = m_node.event(cid);
        if (!aside) return aside.error();
        if (aside->kind != stream::EventKind::data) continue;
        const auto proof = stream::proofOf(*aside);
        if (!proof) return proof.error();
        const auto view = m_node.load(id);
        if (!view) return view.error();
        const bool isThere = std::ranges::any_of(view->log, [&](const stream::Event &event) {
            const auto known = stream::proofOf(event);
            return known && *known == *proof;
        });
        if (isThere) continue;
        const auto event = stream::makeLinkUpdate(id, view->state.tip(), *proof);
        if (!event) return event.error();
        const auto put = m_node.append(id, *event);
        if (put) {
            ++taken.reapplied;
        } else if (put.error().code == Errc::linkOld) {
            ++taken.conflicts; // The account signed something newer elsewhere: that stands.
        } else {
            return put;
        }
    }
    return ok();
}

Status LinkedAccounts::reapplyRecord(const StreamId &id, Taken &taken, const jose::Authority &authority)
{
    const auto mapOf = [](const codec::Value &value) { return value.asMap() ? *value.asMap() : codec::Map{}; };
    const auto view = m_node.load(id);
    if (!view) return view.error();
    const auto theirs = mapOf(view->state.current());
    const auto &aside = *taken.report.setAside;
    // Where the two computers never met, what is listed on either is listed; nothing was taken off in sight of the other.
    const auto merge = stream::mergeMembers(aside.hadNeverMet ? codec::Map{} : mapOf(aside.base), mapOf(aside.ours), theirs);
    taken.conflicts = int(merge.conflicts.size());
    if (!merge.addsToTheirs) return ok();
    if (auto written = writeRecord(authority, merge.merged); !written) return written;
    ++taken.reapplied;
    return ok();
}

} // namespace amphora::account
