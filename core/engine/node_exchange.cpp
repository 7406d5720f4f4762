#include "core/engine/node_exchange.h"

#include "core/base/log.h"
#include "core/sync/ipfs_client.h"
#include "core/sync/picture_job.h"

namespace amphora::engine {

namespace {

void note(SyncReport::Node &line, const sync::PictureOutcome &outcome)
{
    line.pictures += outcome.sent;
    if (!outcome.error || !line.pictureError.empty()) return;
    line.pictureError = errcText(outcome.error->code);
    line.pictureDetail = outcome.error->detail;
}

void writeDown(const SyncReport::Node &line)
{
    const bool isWhole = line.error.empty() && line.pictureError.empty();
    log(isWhole ? LogLevel::info : LogLevel::warning, "engine",
        "sync " + line.url + " pushed " + std::to_string(line.pushed) + ", pulled " + std::to_string(line.pulled) + ", refused "
            + std::to_string(line.refused) + ", conflicts " + std::to_string(line.conflicts) + ", pictures " + std::to_string(line.pictures)
            + (line.error.empty() ? "" : ", " + line.error) + (line.pictureError.empty() ? "" : ", pictures: " + line.pictureError));
}

} // namespace

SyncReport::Node exchangeWith(const store::NodeRow &node, sync::Replica &replica, net::HttpClient &http, const net::CancelToken &cancel,
                              const std::function<void(sync::SyncStep)> &progress)
{
    const auto client = sync::makeJsCeramicNode(http, node.url, cancel);
    sync::IpfsClient ipfs(http, node.ipfsUrl, cancel);
    sync::PictureJob pictures(node, ipfs, replica, cancel);
    const bool hasIpfs = !node.ipfsUrl.empty();
    SyncReport::Node line;
    line.url = node.url;
    sync::SyncJob job(node, *client, replica, cancel, progress);
    if (hasIpfs) job.beforePush([&] { note(line, pictures.send()); });
    const auto outcome = job.run();
    if (hasIpfs && node.read && !outcome.error) note(line, pictures.fetch());
    line.pushed = outcome.pushed;
    line.pulled = outcome.pulled;
    line.refused = outcome.refused;
    line.conflicts = outcome.conflicts;
    if (outcome.error) {
        line.error = errcText(outcome.error->code);
        line.detail = outcome.error->detail;
    }
    writeDown(line);
    return line;
}

} // namespace amphora::engine
