#include "core/http/connection.h"

#include "core/http/peer_user.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <unistd.h>

namespace amphora::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using beast::error_code;
using Kind = Visit::Kind;

namespace {

constexpr std::size_t kQueueMax = 64;
constexpr std::size_t kDrainMax = 256 * 1024;
constexpr std::chrono::milliseconds kDrainTime{2'000};

/// What the page may load and do: its own files. Wallets bring their icons along as data.
constexpr std::pair<const char *, const char *> kHeaders[] = {
    {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                                "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cache-Control", "no-store"},
    {"Connection", "close"},
};

std::string eventText(const std::string &event) { return "data: " + event + "\n\n"; }

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, Site &site)
    : m_site(site), m_stream(std::move(socket)), m_buffer(PageServer::kHeaderBytesMax + PageServer::kAnswerBytesMax)
{
}

Connection::~Connection() { m_site.forget(*this); }

void Connection::run()
{
    error_code code;
    const auto far = m_stream.socket().remote_endpoint(code);
    if (code) return;
    // The address of the page stands in the command line of the browser that was started, where every user of this computer can read it.
    const auto user = userOfFarEnd({m_site.port(), far.port()});
    if (user && *user != ::getuid()) return m_site.noteRefusal("another user");
    readRequest();
}

void Connection::readRequest()
{
    m_parser.emplace();
    m_parser->header_limit(PageServer::kHeaderBytesMax);
    m_parser->body_limit(PageServer::kAnswerBytesMax);
    m_stream.expires_after(PageServer::kRequestTime);
    beast::http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](error_code code, std::size_t) {
        if (!code) return self->answer();
        if (code == beast::http::error::body_limit) return self->refuse(413, "too long a body");
        if (code == beast::http::error::header_limit || code == beast::http::error::buffer_overflow) return self->refuse(431, "too long a header");
        if (code == beast::error::timeout) return self->m_site.noteRefusal("too slow");
        if (code == beast::http::error::end_of_stream || code.category() != make_error_code(beast::http::error::bad_method).category()) return;
        self->refuse(400, "no HTTP");
    });
}

void Connection::answer()
{
    const auto visit = visitOf(m_parser->get(), m_site.address());
    const PageFile *file = nullptr;
    switch (visit.kind) {
    case Kind::refused: return refuse(visit.status, visit.why);
    case Kind::events: return m_site.hasRoomForListener() ? listen() : refuse(429, "too many that listen");
    case Kind::step: return respond(m_site.takeStep(std::move(m_parser->get().body())), nullptr);
    case Kind::answer: return respond(m_site.takeAnswer(std::move(m_parser->get().body())), nullptr);
    case Kind::file: file = m_site.file(visit.name); break;
    }
    if (!file) return refuse(404, "no such file");
    respond(200, file);
}

void Connection::refuse(unsigned status, std::string_view why)
{
    m_site.noteRefusal(why);
    respond(status, nullptr);
}

void Connection::respond(unsigned status, const PageFile *file)
{
    m_isAnswering = true;
    m_response.version(11);
    m_response.result(status);
    m_response.keep_alive(false);
    for (const auto &[name, value] : kHeaders) m_response.set(name, value);
    if (file) {
        m_response.set(beast::http::field::content_type, file->mediaType);
        m_response.body() = file->body;
    }
    m_response.prepare_payload();
    m_stream.expires_after(PageServer::kRequestTime);
    beast::http::async_write(m_stream, m_response, [self = shared_from_this()](error_code code, std::size_t) {
        if (!code) self->drain();
    });
}

/// A socket that is closed with bytes unread takes the answer back. So the rest of what was refused is read, for a while.
void Connection::drain()
{
    error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(kDrainTime);
    m_stream.async_read_some(asio::buffer(m_rest), [self = shared_from_this()](error_code code, std::size_t size) {
        self->m_drained += size;
        if (!code && self->m_drained < kDrainMax) self->drain();
    });
}

void Connection::listen()
{
    m_isListener = true;
    m_stream.expires_never();
    std::string head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    for (const auto &[name, value] : kHeaders) head += std::string(name) + ": " + value + "\r\n";
    m_queue.push_back(head + "\r\n" + (m_site.newestEvent().empty() ? "" : eventText(m_site.newestEvent())));
    m_site.addListener(shared_from_this());
    sendNext();
    watch();
}

/// A listener sends nothing more: what can be read is its end.
void Connection::watch()
{
    m_stream.async_read_some(asio::buffer(m_rest), [self = shared_from_this()](error_code code, std::size_t) {
        if (code) return self->close();
        self->watch();
    });
}

void Connection::tell(const std::string &event)
{
    if (m_queue.size() >= kQueueMax) return close();
    m_queue.push_back(eventText(event));
    if (m_queue.size() == 1) sendNext();
}

void Connection::sendNext()
{
    asio::async_write(m_stream, asio::buffer(m_queue.front()), [self = shared_from_this()](error_code code, std::size_t) {
        if (code) return self->close();
        self->m_queue.pop_front();
        if (!self->m_queue.empty()) return self->sendNext();
        if (self->m_isFinishing) self->close();
    });
}

void Connection::finish()
{
    m_isFinishing = true;
    if (m_isListener && !m_queue.empty()) return; // The last of them closes.
    if (!m_isAnswering) close(); // An answer that is on its way closes behind itself.
}

void Connection::close()
{
    m_site.forget(*this);
    error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    m_stream.close();
}

} // namespace amphora::http
