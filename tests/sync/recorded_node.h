#pragma once

#include "core/net/http_client.h"
#include "core/stream/event.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace amphora::test {

/// An HttpClient without a network: answers what it is told, and remembers what it was asked.
class ScriptedHttp final : public net::HttpClient {
public:
    using Script = std::function<Result<net::HttpResponse>(const net::HttpRequest &)>;
    explicit ScriptedHttp(Script script) : m_script(std::move(script)) {}

    Result<net::HttpResponse> send(const net::HttpRequest &request, const net::CancelToken &cancel) override;

    std::vector<net::HttpRequest> requests;

    static net::HttpResponse answer(std::string body, int status = 200);

private:
    Script m_script;
};

/// The path of a request behind the host.
std::string pathOf(const net::HttpRequest &request);

/// The cases of tests/vectors/golden/NAME.json.
nlohmann::json recordedCases(const char *name);

/// tests/vectors/golden/node-streams.json: whole streams as GET /commits of a real node gave them.
struct RecordedStream {
    stream::StreamId id;
    nlohmann::json commits; ///< [{cid, value}]
    std::string body() const; ///< The answer itself.
};
/// Those that have more than a name (capability-signed ones were recorded as blocks only); the longest first.
std::vector<RecordedStream> recordedStreams();

stream::Event eventOf(const nlohmann::json &json); ///< Throws if it is none.

} // namespace amphora::test
