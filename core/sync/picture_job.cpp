#include "core/sync/picture_job.h"

namespace amphora::sync {

PictureJob::PictureJob(store::NodeRow node, BlockClient &client, Replica &replica, const net::CancelToken &cancel)
    : m_node(std::move(node)), m_client(client), m_replica(replica), m_cancel(cancel)
{
}

/// "Stored there" is believed when the node gives the same bytes back, not when it says so.
Status PictureJob::sendOne(const codec::Block &block)
{
    if (auto put = m_client.put(block); !put) return put;
    const auto back = m_client.get(block.cid());
    if (!back) {
        const auto &error = back.error();
        if (error.code == Errc::notFound || error.code == Errc::cidMismatch || error.code == Errc::size)
            return Error{Errc::nodeLied, "the node took a picture and does not give it back: " + error.detail, block.cid().toString()};
        return error;
    }
    return m_replica.picturePlaced(m_node, block.cid());
}

PictureOutcome PictureJob::send()
{
    PictureOutcome outcome;
    const auto blocks = m_replica.picturesFor(m_node);
    if (!blocks) {
        outcome.error = blocks.error();
        return outcome;
    }
    for (const auto &block : *blocks) {
        const auto sent = m_cancel.isCancelled() ? Status(Error{Errc::cancelled, "stopped by the person"}) : sendOne(block);
        if (!sent) {
            outcome.error = sent.error();
            break;
        }
        ++outcome.sent;
    }
    return outcome;
}

PictureOutcome PictureJob::fetch()
{
    PictureOutcome outcome;
    const auto missing = m_replica.missingPictures();
    if (!missing) {
        outcome.error = missing.error();
        return outcome;
    }
    for (const auto &cid : *missing) {
        if (outcome.fetched == kFetchedMax || m_cancel.isCancelled()) break;
        const auto block = m_client.get(cid);
        // That it does not have one is no fault.
        if (!block && block.error().code == Errc::notFound) continue;
        if (!block && block.error().code == Errc::timeout) break; // The next would be searched for as long.
        const auto taken = block ? m_replica.takePicture(m_node, *block) : Status(block.error());
        if (!taken) {
            outcome.error = taken.error();
            break;
        }
        ++outcome.fetched;
    }
    return outcome;
}

} // namespace amphora::sync
