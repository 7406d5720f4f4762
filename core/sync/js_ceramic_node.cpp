#include "core/sync/js_ceramic_client.h"
#include "core/sync/node_client.h"

namespace amphora::sync {

namespace {

/// The port's form of the HTTP client: one node, one token.
class JsCeramicNode final : public NodeClient {
public:
    JsCeramicNode(net::HttpClient &http, std::string url, const net::CancelToken &cancel)
        : m_client(http, std::move(url)), m_cancel(cancel)
    {
    }

    Result<std::vector<std::string>> chains() override
    {
        const auto kind = m_client.detect(m_cancel);
        if (!kind) return kind.error();
        if (*kind != NodeKind::jsCeramic) return Error{Errc::unsupported, "this node is a ceramic-one; only js-ceramic nodes can be added yet"};
        return m_client.chains(m_cancel);
    }

    Result<std::map<stream::StreamId, std::vector<codec::Cid>>> logs(std::span<const stream::StreamId> ids) override
    {
        return m_client.logsOf(ids, m_cancel);
    }

    Result<std::vector<stream::Event>> events(const stream::StreamId &id) override { return m_client.events(id, m_cancel); }

    Result<std::vector<codec::Cid>> create(const stream::StreamId &id, const stream::Event &genesis, SendOptions options) override
    {
        return m_client.createStream(id.type(), genesis, {options.anchor, options.publish}, m_cancel);
    }

    Result<std::vector<codec::Cid>> add(const stream::StreamId &id, const stream::Event &event, SendOptions options) override
    {
        return m_client.addEvent(id, event, {options.anchor, options.publish}, m_cancel);
    }

private:
    JsCeramicClient m_client;
    const net::CancelToken &m_cancel;
};

} // namespace

std::unique_ptr<NodeClient> makeJsCeramicNode(net::HttpClient &http, std::string url, const net::CancelToken &cancel)
{
    return std::make_unique<JsCeramicNode>(http, std::move(url), cancel);
}

} // namespace amphora::sync
