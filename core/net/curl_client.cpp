#include "core/base/log.h"
#include "core/net/address.h"
#include "core/net/authorities.h"
#include "core/net/http_client.h"
#include "core/net/url.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <sys/socket.h>

namespace amphora::net {

namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int kRedirectsMax = 3;
constexpr std::size_t kHeaderBytesMax = 64 * 1024;
constexpr std::size_t kIdleChannelsMax = 8;
constexpr long kSlowBytesPerSecond = 16;
constexpr int kLookMs = 50; ///< How often a waiting exchange looks at its CancelToken and its limits.

milliseconds since(SteadyClock::time_point start)
{
    return std::chrono::duration_cast<milliseconds>(SteadyClock::now() - start);
}

/// One easy handle in a multi of its own: the multi gives the wait that a CancelToken can end, and keeps connections for the next call.
class Channel {
public:
    Channel() : m_multi(curl_multi_init()), m_easy(curl_easy_init())
    {
        if (m_multi) curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 4L);
    }
    ~Channel()
    {
        curl_easy_cleanup(m_easy);
        if (m_multi) curl_multi_cleanup(m_multi);
    }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    bool isUsable() const noexcept { return m_multi && m_easy; }
    CURLM *multi() const noexcept { return m_multi; }
    CURL *easy() const noexcept { return m_easy; }

private:
    CURLM *m_multi;
    CURL *m_easy;
};

struct HeaderList {
    ~HeaderList() { curl_slist_free_all(list); }
    bool add(const std::string &line)
    {
        auto *longer = curl_slist_append(list, line.c_str());
        if (longer) list = longer;
        return longer != nullptr;
    }
    curl_slist *list = nullptr;
};

/// One request and its answer, without redirects.
class Exchange {
public:
    Exchange(Channel &channel, const HttpRequest &request, const Url &url, const CancelToken &cancel, SteadyClock::time_point deadline)
        : m_channel(channel), m_request(request), m_url(url), m_cancel(cancel), m_deadline(deadline)
    {
    }

    /// This hop was named by a server, not by the caller: `typed` is what the caller named.
    void followsRedirectFrom(const Url &typed) { m_typed = &typed; }

    Result<HttpResponse> run(const CurlSettings &settings)
    {
        m_lastByte = SteadyClock::now();
        if (m_cancel.isCancelled()) return Error{Errc::cancelled, describe("cancelled")};
        if (m_lastByte >= m_deadline) return Error{Errc::timeout, describe("the total time is over")};
        HeaderList headers;
        if (!prepare(settings, headers)) return Error{Errc::io, describe("libcurl refuses an option")};
        const auto code = transfer();
        long status = 0;
        curl_easy_getinfo(m_channel.easy(), CURLINFO_RESPONSE_CODE, &status);
        curl_easy_reset(m_channel.easy()); // The handle outlives us and must not point here.
        if (m_stop) return *m_stop;
        if (code != CURLE_OK) return failure(code);
        m_response.status = int(status);
        m_response.finalUrl = m_url.toString();
        return std::move(m_response);
    }

private:
    bool prepare(const CurlSettings &settings, HeaderList &headers);
    CURLcode transfer();
    void look();
    Error failure(CURLcode code) const;
    std::string describe(std::string_view what) const { return m_url.origin() + ": " + std::string(what); }
    void stop(Errc code, std::string_view what)
    {
        if (!m_stop) m_stop = Error{code, describe(what)};
    }

    std::size_t takeBody(const char *data, std::size_t size);
    std::size_t takeHeader(std::string_view line);
    curl_socket_t openSocket(const curl_sockaddr &address);

    static std::size_t onBody(char *data, std::size_t, std::size_t size, void *self)
    {
        return static_cast<Exchange *>(self)->takeBody(data, size);
    }
    static std::size_t onHeader(char *data, std::size_t, std::size_t size, void *self)
    {
        return static_cast<Exchange *>(self)->takeHeader({data, size});
    }
    static curl_socket_t onSocket(void *self, curlsocktype, curl_sockaddr *address)
    {
        return static_cast<Exchange *>(self)->openSocket(*address);
    }
    static int onConnected(void *self, char *, char *, int, int)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        exchange.m_isConnected = true;
        exchange.m_lastByte = SteadyClock::now();
        return CURL_PREREQFUNC_OK;
    }
    static int onProgress(void *self, curl_off_t, curl_off_t received, curl_off_t, curl_off_t sent)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        if (exchange.m_moved != received + sent) exchange.m_lastByte = SteadyClock::now();
        exchange.m_moved = received + sent;
        // Compressed bytes that decode to nothing never reach onBody.
        if (received > 0 && std::uint64_t(received) > exchange.m_request.bodyBytesMax) exchange.stop(Errc::size, "the body is too long");
        return exchange.m_stop ? 1 : 0;
    }

    Channel &m_channel;
    const HttpRequest &m_request;
    const Url &m_url;
    const CancelToken &m_cancel;
    const SteadyClock::time_point m_deadline;
    const Url *m_typed = nullptr;

    HttpResponse m_response;
    std::optional<Error> m_stop; ///< Why we ended it ourselves.
    SteadyClock::time_point m_lastByte;
    curl_off_t m_moved = 0;
    std::size_t m_headerBytes = 0;
    bool m_isConnected = false;
    char m_message[CURL_ERROR_SIZE] = {};
};

bool Exchange::prepare(const CurlSettings &settings, HeaderList &headers)
{
    CURL *easy = m_channel.easy();
    curl_easy_reset(easy);
    bool fine = true;
    const auto set = [&](CURLoption option, auto value) { fine = fine && curl_easy_setopt(easy, option, value) == CURLE_OK; };
    const bool isPost = m_request.method == HttpRequest::Method::post;
    const auto left = std::chrono::ceil<milliseconds>(m_deadline - SteadyClock::now());
    const auto slowSeconds = std::chrono::ceil<std::chrono::seconds>(m_request.idleTimeout);

    set(CURLOPT_URL, m_url.toString().c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // An empty text also shuts out http_proxy and its relatives in the environment.
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // A cancelled call does not wait for the resolver's thread; that one cleans up after itself.
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!settings.caFile.empty()) {
        set(CURLOPT_CAINFO, settings.caFile.c_str());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }
    set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    set(CURLOPT_USERAGENT, "Amphora/" AMPHORA_VERSION);
    set(CURLOPT_ERRORBUFFER, m_message);
    if (m_typed) set(CURLOPT_FRESH_CONNECT, 1L); // Only a new socket passes openSocket().

    set(CURLOPT_CONNECTTIMEOUT_MS, long(std::max<milliseconds::rep>(1, std::min(m_request.connectTimeout, left).count())));
    set(CURLOPT_TIMEOUT_MS, long(std::max<milliseconds::rep>(1, left.count())));
    set(CURLOPT_LOW_SPEED_LIMIT, kSlowBytesPerSecond);
    set(CURLOPT_LOW_SPEED_TIME, long(std::max<std::chrono::seconds::rep>(1, slowSeconds.count())));
    set(CURLOPT_MAXFILESIZE_LARGE, curl_off_t(m_request.bodyBytesMax));

    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_WRITEFUNCTION, &Exchange::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_OPENSOCKETFUNCTION, &Exchange::onSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_PREREQFUNCTION, &Exchange::onConnected);
    set(CURLOPT_PREREQDATA, this);

    fine = fine && headers.add("Expect:"); // No waiting for "100 Continue".
    if (isPost) {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        set(CURLOPT_POSTFIELDS, m_request.body.c_str());
    }
    for (const auto &[name, value] : m_request.headers) fine = fine && headers.add(value.empty() ? name + ";" : name + ": " + value);
    set(CURLOPT_HTTPHEADER, headers.list);
    return fine;
}

/// Runs until libcurl is done or look() has found a reason to stop.
CURLcode Exchange::transfer()
{
    CURLM *multi = m_channel.multi();
    if (curl_multi_add_handle(multi, m_channel.easy()) != CURLM_OK) return CURLE_FAILED_INIT;
    CURLcode code = CURLE_OK;
    for (bool isDone = false; !isDone;) {
        int running = 0, left = 0;
        if (curl_multi_perform(multi, &running) != CURLM_OK) {
            code = CURLE_FAILED_INIT;
            break;
        }
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            code = message->data.result;
            isDone = true;
        }
        if (isDone || running == 0) break;
        look();
        if (m_stop) break;
        curl_multi_poll(multi, nullptr, 0, kLookMs, nullptr);
    }
    curl_multi_remove_handle(multi, m_channel.easy());
    return code;
}

void Exchange::look()
{
    if (m_cancel.isCancelled()) stop(Errc::cancelled, "cancelled");
    if (m_isConnected && since(m_lastByte) > m_request.idleTimeout) stop(Errc::timeout, "no byte for too long");
}

std::size_t Exchange::takeBody(const char *data, std::size_t size)
{
    m_lastByte = SteadyClock::now();
    if (size > m_request.bodyBytesMax - m_response.body.size()) {
        stop(Errc::size, "the body is too long");
        return 0;
    }
    m_response.body.append(data, size);
    return size;
}

std::size_t Exchange::takeHeader(std::string_view line)
{
    m_lastByte = SteadyClock::now();
    m_headerBytes += line.size();
    if (m_headerBytes > kHeaderBytesMax) {
        stop(Errc::size, "the headers are too long");
        return 0;
    }
    if (line.starts_with("HTTP/")) m_response.headers.clear(); // An interim answer (100, 103) came before.
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return line.size();
    std::string name(line.substr(0, colon));
    for (auto &c : name)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    auto value = line.substr(colon + 1);
    const auto first = value.find_first_not_of(" \t\r\n");
    value = first == std::string_view::npos ? std::string_view() : value.substr(first, value.find_last_not_of(" \t\r\n") - first + 1);
    auto &kept = m_response.headers[name];
    kept += (kept.empty() ? "" : ", ") + std::string(value);
    return line.size();
}

/// The address that will be connected to, after every name was resolved: what a name said a moment ago counts for nothing (P10).
curl_socket_t Exchange::openSocket(const curl_sockaddr &address)
{
    if (m_typed && !isPublicAddress(address.addr) && !m_url.isSameHostAndPort(*m_typed)) {
        stop(Errc::nodeRefused, "redirected to an address that is not public");
        return CURL_SOCKET_BAD;
    }
    if (!m_url.isEncrypted() && isPublicAddress(address.addr)) {
        stop(Errc::nodeTls, "http to an address of the open internet");
        if (m_stop->where.empty()) m_stop->where = m_url.origin();
        return CURL_SOCKET_BAD;
    }
    return ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
}

Error Exchange::failure(CURLcode code) const
{
    const auto say = [&](Errc errc) { return Error{errc, describe(curl_easy_strerror(code))}; };
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        if (!m_isConnected && SteadyClock::now() < m_deadline) return Error{Errc::nodeDown, describe("no connection in time")};
        return say(Errc::timeout);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Error{Errc::nodeTls, describe(oneLine(m_message[0] ? m_message : curl_easy_strerror(code), 200))};
    case CURLE_FILESIZE_EXCEEDED:
        return Error{Errc::size, describe("the body is too long")};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return Error{Errc::nodeKind, describe("what answers there speaks no HTTP")};
    case CURLE_BAD_CONTENT_ENCODING:
        return say(Errc::format);
    case CURLE_OUT_OF_MEMORY:
        return say(Errc::size);
    case CURLE_URL_MALFORMAT:
        return say(Errc::usage);
    default:
        return say(Errc::nodeDown);
    }
}

bool isRedirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }

/// A line break in a header would be a second header.
bool areHeadersClean(const HttpRequest &request)
{
    return std::all_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        const auto isText = [](std::string_view text) {
            return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
        };
        return !header.first.empty() && isText(header.first) && isText(header.second)
            && header.first.find_first_of(": ;") == std::string::npos;
    });
}

class CurlClient final : public HttpClient {
public:
    explicit CurlClient(CurlSettings settings) : m_settings(std::move(settings)) {}

    Result<HttpResponse> send(const HttpRequest &request, const CancelToken &cancel) override
    {
        const auto start = SteadyClock::now();
        const auto typed = Url::parse(request.url);
        if (!typed) return typed.error();
        if (!areHeadersClean(request)) return Error{Errc::usage, typed->origin() + ": a header with a control character"};

        const auto channel = takeChannel();
        if (!channel->isUsable()) return Error{Errc::io, "libcurl gives no handle"};
        auto answer = follow(*channel, request, *typed, cancel, start);
        if (!answer) return answer; // The channel goes with its half-open connection.
        answer->elapsed = since(start);
        giveBack(channel);
        return answer;
    }

private:
    Result<HttpResponse> follow(Channel &channel, HttpRequest request, const Url &typed, const CancelToken &cancel,
                                SteadyClock::time_point start)
    {
        auto url = typed;
        for (int redirects = 0;; ++redirects) {
            Exchange exchange(channel, request, url, cancel, start + request.totalTimeout);
            if (redirects > 0) exchange.followsRedirectFrom(typed);
            auto answer = exchange.run(m_settings);
            if (!answer || !isRedirect(answer->status) || !answer->headers.contains("location")) return answer;

            const auto refuse = [&](const char *why) { return Error{Errc::nodeRefused, url.origin() + ": " + why}; };
            if (redirects == kRedirectsMax) return refuse("too many redirects");
            if (request.method == HttpRequest::Method::post && answer->status < 307) return refuse("a redirect that would drop the body");
            const auto next = url.resolve(answer->headers["location"]);
            if (!next) return refuse("a redirect to something that is no plain http(s) address");
            if (url.isEncrypted() && !next->isEncrypted()) return refuse("a redirect from https to http");
            if (!next->isSameHostAndPort(url)) dropPrivateHeaders(request);
            url = *next;
        }
    }

    /// What was meant for one host (a token) is not shown to another.
    static void dropPrivateHeaders(HttpRequest &request)
    {
        std::erase_if(request.headers, [](const auto &header) { return header.first != "Content-Type" && header.first != "Accept"; });
    }

    std::shared_ptr<Channel> takeChannel()
    {
        const std::lock_guard lock(m_mutex);
        if (m_idle.empty()) return std::make_shared<Channel>();
        auto channel = std::move(m_idle.back());
        m_idle.pop_back();
        return channel;
    }

    void giveBack(std::shared_ptr<Channel> channel)
    {
        const std::lock_guard lock(m_mutex);
        if (m_idle.size() < kIdleChannelsMax) m_idle.push_back(std::move(channel));
    }

    const CurlSettings m_settings;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Channel>> m_idle;
};

} // namespace

std::unique_ptr<HttpClient> makeCurlClient(const CurlSettings &settings)
{
    ::unsetenv("SSLKEYLOGFILE"); // libcurl would write the session keys there (goal U10); it opens the file in its init.
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    auto complete = settings;
    if (complete.caFile.empty()) complete.caFile = authoritiesElsewhere();
    return std::make_unique<CurlClient>(complete);
}

} // namespace amphora::net
