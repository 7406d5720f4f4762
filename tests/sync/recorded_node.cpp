#include "tests/sync/recorded_node.h"

#include "core/codec/json.h"

#include "tests/support/suite.h"

#include <algorithm>
#include <stdexcept>

namespace amphora::test {

Result<net::HttpResponse> ScriptedHttp::send(const net::HttpRequest &request, const net::CancelToken &cancel)
{
    if (cancel.isCancelled()) return Error{Errc::cancelled, "cancelled"};
    requests.push_back(request);
    auto answer = m_script(request);
    if (answer && answer->body.size() > request.bodyBytesMax) return Error{Errc::size, "the body is too long"};
    return answer;
}

net::HttpResponse ScriptedHttp::answer(std::string body, int status)
{
    net::HttpResponse made;
    made.status = status;
    made.body = std::move(body);
    return made;
}

std::string pathOf(const net::HttpRequest &request)
{
    const auto host = request.url.find("://") + 3;
    const auto path = request.url.find('/', host);
    return path == std::string::npos ? "/" : request.url.substr(path);
}

std::string RecordedStream::body() const
{
    return nlohmann::json{{"streamId", id.toString()}, {"commits", commits}}.dump();
}

nlohmann::json recordedCases(const char *name)
{
    return readJson(vectorsPath(QStringLiteral("golden/%1.json").arg(QLatin1String(name)))).at("cases");
}

std::vector<RecordedStream> recordedStreams()
{
    std::vector<RecordedStream> streams;
    for (const auto &entry : recordedCases("node-streams")) {
        if (!entry.contains("commits")) continue;
        const auto id = stream::StreamId::parse(entry.at("streamId").get<std::string>());
        if (!id) throw std::runtime_error("a recorded StreamID does not parse");
        streams.push_back({*id, entry.at("commits")});
    }
    std::stable_sort(streams.begin(), streams.end(), [](const auto &a, const auto &b) { return a.commits.size() > b.commits.size(); });
    return streams;
}

stream::Event eventOf(const nlohmann::json &json)
{
    const auto value = codec::parseJson(json.dump());
    if (!value) throw std::runtime_error(value.error().detail);
    auto event = stream::eventFromHttpJson(*value);
    if (!event) throw std::runtime_error(event.error().detail);
    return *std::move(event);
}

} // namespace amphora::test
