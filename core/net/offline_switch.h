#pragma once

#include "core/net/http_client.h"

namespace amphora::net {

/// The gate before a client: while it is shut nobody is asked anything, and every request ends with E-OFFLINE at once. What is under way
/// when it is shut goes on; whoever shuts it cancels that. Set from any thread. The client outlives it.
class OfflineSwitch final : public HttpClient {
public:
    explicit OfflineSwitch(HttpClient &client) : m_client(client) {}

    void setOffline(bool offline) noexcept { m_isOffline = offline; }
    bool isOffline() const noexcept { return m_isOffline; }
    static Error refusal() { return {Errc::offline, "you chose to stay offline"}; }

    Result<HttpResponse> send(const HttpRequest &request, const CancelToken &cancel) override
    {
        if (m_isOffline) return refusal();
        return m_client.send(request, cancel);
    }

private:
    HttpClient &m_client;
    std::atomic<bool> m_isOffline{false};
};

} // namespace amphora::net
