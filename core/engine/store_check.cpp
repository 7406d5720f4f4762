#include "core/engine/store_check.h"

#include <algorithm>
#include <set>

namespace amphora::engine {

namespace {

constexpr int kBlocksAtOnce = 8;

StreamCheck::Bad badOf(const std::string &name, const Error &error) { return {name, std::string(errcText(error.code)), error.detail}; }

} // namespace

Result<StoreCheck> StoreCheck::begin(Workspace &workspace, bool repair)
{
    StoreCheck check(workspace);
    check.m_repairs = repair;
    const auto blocks = workspace.store().countBlocks();
    if (!blocks) return blocks.error();
    if (const auto *blobs = workspace.blobs()) {
        const auto listed = blobs->forEach([&](const codec::Cid &cid) -> Status {
            check.m_pictures.push_back(cid);
            return ok();
        });
        if (!listed) return listed.error();
    }
    const auto events = workspace.store().allEvents();
    if (!events) return events.error();
    std::set<stream::StreamId> streams;
    for (const auto &row : *events)
        if (row.verdict != store::Verdict::refused && streams.insert(row.stream).second) check.m_streams.push_back(row.stream);
    std::ranges::reverse(check.m_pictures); // They are taken from the end.
    std::ranges::reverse(check.m_streams);
    check.m_total = 1 + int(*blocks) + int(check.m_pictures.size()) + 2 * int(events->size()) + int(repair);
    return check;
}

void StoreCheck::step()
{
    Status status = ok();
    switch (m_stage) {
    case Stage::structure: status = checkStructure(); break;
    case Stage::blocks: status = checkBlocks(); break;
    case Stage::pictures: checkPicture(); break;
    case Stage::streams: status = checkStream(); break;
    case Stage::repair: status = rebuild(); break;
    case Stage::end: break;
    }
    if (!status) {
        m_error = status.error();
        m_stage = Stage::end;
    }
    m_done = isDone() ? m_total : std::min(m_done, m_total); // What came meanwhile was not counted.
}

Result<FsckReport> StoreCheck::take() &&
{
    if (m_error) return *m_error;
    return std::move(m_report);
}

Status StoreCheck::checkStructure()
{
    const auto problems = m_workspace->store().integrityProblems();
    if (!problems) return problems.error();
    for (const auto &problem : *problems) m_report.bad.push_back(badOf({}, {Errc::dbDamaged, problem}));
    ++m_done;
    m_stage = Stage::blocks;
    return ok();
}

Status StoreCheck::checkBlocks()
{
    const auto last = m_workspace->store().someBlocks(m_block, kBlocksAtOnce, [this](const codec::Cid &cid, ByteView bytes) -> Status {
        ++m_report.checked;
        ++m_done;
        if (!cid.matches(bytes)) m_report.bad.push_back(badOf(cid.toString(), {Errc::cidMismatch, "the block has another hash"}));
        return ok();
    });
    if (!last) return last.error();
    m_block = *last;
    if (m_block == 0) m_stage = Stage::pictures;
    return ok();
}

void StoreCheck::checkPicture()
{
    if (m_pictures.empty()) {
        m_stage = Stage::streams;
        return;
    }
    const auto cid = std::move(m_pictures.back());
    m_pictures.pop_back();
    ++m_report.checked;
    ++m_done;
    if (const auto block = m_workspace->blobs()->get(cid); !block) m_report.bad.push_back(badOf(cid.toString(), block.error()));
}

Status StoreCheck::checkStream()
{
    if (m_streams.empty()) {
        m_stage = m_repairs ? Stage::repair : Stage::end;
        return ok();
    }
    const auto &id = m_streams.back();
    if (!m_verifier) {
        auto begun = node::Verifier::begin(m_workspace->node(), id);
        if (!begun) {
            m_report.bad.push_back(badOf(id.toString(), begun.error()));
            m_streams.pop_back();
            return ok();
        }
        m_verifier = std::move(*begun);
    }
    if (!m_verifier->isDone()) {
        m_verifier->step();
        ++m_done;
        return ok();
    }
    const auto verified = std::move(*m_verifier).take();
    m_verifier.reset();
    m_report.checked += verified.checked;
    for (const auto &bad : verified.bad) m_report.bad.push_back(badOf(bad.cid.toString(), bad.error));
    auto compared = compareDerived(id);
    m_streams.pop_back();
    return compared;
}

Status StoreCheck::compareDerived(const stream::StreamId &id)
{
    const auto view = m_workspace->node().load(id);
    const auto derived = m_workspace->store().streamRow(id);
    if (!derived) return derived.error();
    if (view && (!*derived || (*derived)->tip != view->state.tip()))
        m_report.bad.push_back(badOf(id.toString(), {Errc::dbDamaged, "the derived row is not what the events say"}));
    return ok();
}

Status StoreCheck::rebuild()
{
    auto transaction = m_workspace->store().begin();
    if (!transaction) return transaction.error();
    if (auto rebuilt = m_workspace->node().rebuildDerived(); !rebuilt) return rebuilt;
    if (auto committed = transaction->commit(); !committed) return committed;
    ++m_done;
    m_report.repaired = true;
    m_stage = Stage::end;
    return ok();
}

} // namespace amphora::engine
