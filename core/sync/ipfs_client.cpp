#include "core/sync/ipfs_client.h"

#include "core/sync/ipfs_answers.h"
#include "core/sync/js_answers.h"

namespace amphora::sync {

namespace {

using net::HttpRequest;
using net::HttpResponse;

/// RFC 2046 §5.1.1: a line that is not in the part itself. The CID of a block cannot be in the block.
std::string multipart(const codec::Block &block, const std::string &boundary)
{
    std::string body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"block\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    body += asText(block.bytes());
    body += "\r\n--" + boundary + "--\r\n";
    return body;
}

} // namespace

IpfsClient::IpfsClient(net::HttpClient &http, std::string url, const net::CancelToken &cancel, NodeTiming timing)
    : m_http(http), m_url(std::move(url)), m_cancel(cancel), m_timing(timing)
{
}

Result<HttpResponse> IpfsClient::post(const std::string &path, std::string body, const std::string &contentType, std::size_t bytesMax)
{
    HttpRequest request;
    request.method = HttpRequest::Method::post;
    request.url = m_url + path;
    if (!contentType.empty()) request.headers.emplace_back("Content-Type", contentType);
    request.body = std::move(body);
    request.bodyBytesMax = bytesMax;
    request.connectTimeout = m_timing.connect;
    request.idleTimeout = m_timing.idle;
    request.totalTimeout = m_timing.total;
    return m_http.send(request, m_cancel);
}

Status IpfsClient::check()
{
    const auto answer = post("/api/v0/version", {}, {}, kAnswerBytesMax);
    if (!answer) return answer.error();
    if (answer->status != 200 || !isIpfsVersion(answer->body))
        return Error{Errc::nodeKind, "no IPFS API answers there, status " + std::to_string(answer->status), m_url};
    return ok();
}

Status IpfsClient::put(const codec::Block &block)
{
    const auto boundary = "amphora-" + block.cid().toString();
    // Both spellings of the codec: Kubo reads cid-codec, js-ipfs reads format (decisions §5). Pinned, or the node would clear it away.
    const auto answer = post("/api/v0/block/put?format=raw&cid-codec=raw&mhtype=sha2-256&version=1&pin=true", multipart(block, boundary),
                             "multipart/form-data; boundary=" + boundary, kAnswerBytesMax);
    if (!answer) return answer.error();
    if (answer->status != 200) return readRefusal(answer->status, answer->body, nullptr);
    const auto key = readBlockKey(answer->body);
    if (!key) return key.error();
    // As bytes: the text may be in another base.
    if (*key != block.cid()) return Error{Errc::nodeLied, "the block was stored under another name", key->toString()};
    return ok();
}

Result<codec::Block> IpfsClient::get(const codec::Cid &cid)
{
    const auto answer = post("/api/v0/block/get?arg=" + cid.toString(), {}, {}, codec::kBlockBytesMax);
    if (!answer) return answer.error();
    if (answer->status != 200) {
        auto refusal = readRefusal(answer->status, answer->body, nullptr);
        // Kubo's RPC says 500 to a block it cannot find. Any other status says nothing about the block.
        if (answer->status == 404 || answer->status == 500) return Error{Errc::notFound, std::move(refusal.detail), cid.toString()};
        return refusal;
    }
    return codec::Block::check(cid, toBytes(asBytes(answer->body)));
}

} // namespace amphora::sync
