#pragma once

#include "core/codec/block.h"
#include "core/sync/block_client.h"
#include "core/sync/js_ceramic_client.h"

namespace amphora::sync {

/// Speaks to the HTTP RPC of an IPFS node, Kubo's or js-ipfs's (`/api/v0/…`, POST only). Blocks alone: what a profile names is a raw block.
class IpfsClient final : public BlockClient {
public:
    static constexpr std::size_t kAnswerBytesMax = 64 * 1024;

    /// `url` as net::normalizeNodeUrl gives it. `http` and `cancel` must outlive it.
    IpfsClient(net::HttpClient &http, std::string url, const net::CancelToken &cancel, NodeTiming timing = {});

    /// E-NODE-KIND (where = the address) if no IPFS API answers there.
    Status check();
    Status put(const codec::Block &block) override;
    Result<codec::Block> get(const codec::Cid &cid) override;

private:
    Result<net::HttpResponse> post(const std::string &path, std::string body, const std::string &contentType, std::size_t bytesMax);

    net::HttpClient &m_http;
    const std::string m_url;
    const net::CancelToken &m_cancel;
    const NodeTiming m_timing;
};

} // namespace amphora::sync
