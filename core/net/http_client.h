#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace amphora::net {

/// Set from any thread; whoever waits ends with E-CANCELLED within a fraction of a second.
class CancelToken {
public:
    void cancel() noexcept { m_cancelled = true; }
    bool isCancelled() const noexcept { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled{false};
};

struct HttpRequest {
    enum class Method { get, post };
    Method method = Method::get;
    std::string url = {}; ///< http or https only.
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {}; ///< With POST; Content-Type comes from `headers`.
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds idleTimeout{10'000}; ///< No byte for so long: E-TIMEOUT.
    std::chrono::milliseconds totalTimeout{60'000};
    std::size_t bodyBytesMax = 64 * 1024 * 1024; ///< E-SIZE as soon as it is passed; checked while receiving, after decompression.
};

struct HttpResponse {
    int status = 0;
    std::map<std::string, std::string> headers; ///< Names in lower case.
    std::string body;
    std::string finalUrl;
    std::chrono::milliseconds elapsed{0};
};

/// Port: one exchange, start to end. Blocking: call it on a thread that may wait (never the GUI or core thread). Safe to use from several
/// threads at once. Any HTTP status is a success here. E-NODE-DOWN (cannot resolve or connect, closed early), E-NODE-TLS (a bad
/// certificate, or plain http to a public address: then `where` is the origin), E-TIMEOUT, E-SIZE (body, or more than 64 KiB of headers),
/// E-CANCELLED, E-NODE-REFUSED (redirect not allowed), E-NODE-KIND (what answers speaks no HTTP), E-FORMAT (a compressed body that cannot
/// be read), E-USAGE (URL, headers). `detail` is fit for the log: of the URL it names scheme, host and port only.
class HttpClient {
public:
    virtual ~HttpClient() = default;
    virtual Result<HttpResponse> send(const HttpRequest &request, const CancelToken &cancel) = 0;
};

struct CurlSettings {
    std::string caFile; ///< PEM file of the authorities to trust instead of the system's; empty = the system's.
};

/// libcurl: at most 3 redirects, http(s) only, http only to addresses that are not public, never https → http, never to a loopback, private
/// or link-local address other than host and port of the request itself; a POST follows 307 and 308 only; certificates and host names
/// always checked; no cookies, no netrc, no proxy, no key log, whatever the environment says (it removes SSLKEYLOGFILE: make it before
/// there are threads). A body that comes slower than 16 bytes/s for the idle time is E-TIMEOUT.
std::unique_ptr<HttpClient> makeCurlClient(const CurlSettings &settings = {});

/// A node's address as a person typed it: "localhost:7007" gets http:// for loopback and https:// otherwise; a path is kept (it may
/// carry a token), trailing slashes are cut, scheme and host lower-cased. User info, query, fragment: E-USAGE.
Result<std::string> normalizeNodeUrl(std::string_view typed);

} // namespace amphora::net
