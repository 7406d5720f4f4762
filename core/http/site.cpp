#include "core/http/site.h"

#include "core/base/log.h"
#include "core/codec/multibase.h"
#include "core/http/connection.h"

#include <boost/asio/post.hpp>

#include <pthread.h>

#include <algorithm>
#include <system_error>

namespace amphora::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::size_t kTokenBytes = 16;
constexpr std::size_t kRefusalsLogged = 20;
constexpr std::chrono::milliseconds kAcceptPause{100}; ///< When the system has no descriptor left.
constexpr std::chrono::milliseconds kFarewell{200}; ///< For what is on its way when the server goes.

Error noServer(const std::string &why) { return {Errc::io, "the page cannot be served: " + why}; }

} // namespace

Site::Site(PageServer::Options options, PageServer::Events events) : m_options(std::move(options)), m_events(std::move(events)) {}

Site::~Site()
{
    if (!m_thread.joinable()) return;
    asio::post(m_io, [this] { closeAll(); });
    m_thread.join();
}

Status Site::open(Random &random)
{
    error_code code;
    m_acceptor.open(tcp::v4(), code);
    if (!code) m_acceptor.bind({asio::ip::address_v4::loopback(), 0}, code);
    if (!code) m_acceptor.listen(int(PageServer::kConnectionsMax), code);
    const auto end = code ? tcp::endpoint() : m_acceptor.local_endpoint(code);
    if (code) return noServer(code.message());
    m_port = end.port();
    m_address = {"127.0.0.1:" + std::to_string(m_port), codec::toHex(random.bytes(kTokenBytes))};
    m_url = m_address.origin() + m_address.path();
    m_lifetime.expires_after(m_options.lifetime);
    m_lifetime.async_wait([this](error_code stopped) {
        if (!stopped) expire();
    });
    accept();
    try {
        m_thread = std::thread([this] { m_io.run(); });
    } catch (const std::system_error &) {
        return noServer("no thread");
    }
    pthread_setname_np(m_thread.native_handle(), "page");
    return ok();
}

void Site::accept()
{
    m_acceptor.async_accept([this](error_code code, tcp::socket socket) {
        if (!m_acceptor.is_open()) return;
        if (code) { // Out of descriptors, mostly: without a pause this would spin.
            m_pause.expires_after(kAcceptPause);
            m_pause.async_wait([this](error_code stopped) {
                if (!stopped && m_acceptor.is_open()) accept();
            });
            return;
        }
        if (m_connections.size() < PageServer::kConnectionsMax) {
            const auto connection = std::make_shared<Connection>(std::move(socket), *this);
            m_connections.insert(connection.get());
            connection->run();
        } else {
            noteRefusal("too many connections"); // The socket closes here.
        }
        accept();
    });
}

const PageFile *Site::file(std::string_view name) const
{
    const auto found = std::ranges::find(m_options.files, name, &PageFile::name);
    return found == m_options.files.end() ? nullptr : &*found;
}

void Site::noteRefusal(std::string_view why)
{
    if (++m_refusals <= kRefusalsLogged) log(LogLevel::warning, "http", "refused: " + std::string(why));
}

void Site::addListener(const std::shared_ptr<Connection> &connection)
{
    m_listeners.insert(connection);
    m_gone.cancel();
    if (!m_isOver && m_events.opened) m_events.opened();
}

void Site::forget(Connection &connection)
{
    m_connections.erase(&connection);
    const auto removed = std::erase_if(m_listeners, [&](const auto &listener) { return listener.get() == &connection; });
    if (m_io.stopped()) return; // Being taken down, timers first.
    if (m_isClosing && m_connections.empty()) m_lifetime.cancel(); // The farewell is over.
    if (removed == 0 || !m_listeners.empty() || m_isOver || m_isAnswered) return;
    m_gone.expires_after(m_options.goneAfter);
    m_gone.async_wait([this](error_code stopped) {
        if (!stopped && m_listeners.empty() && !m_isOver && !m_isAnswered && m_events.left) m_events.left();
    });
}

unsigned Site::takeStep(std::string step)
{
    if (m_isOver) return 410;
    if (step.size() > PageServer::kStepBytesMax) return 413;
    if (++m_steps > PageServer::kStepsMax) return 429;
    if (m_events.stepped) m_events.stepped(std::move(step));
    return 202;
}

unsigned Site::takeAnswer(std::string answer)
{
    if (m_isAnswered) return 409;
    if (m_isOver) return 410;
    m_isAnswered = true;
    m_lifetime.cancel();
    if (m_events.answered) m_events.answered(std::move(answer));
    return 202;
}

void Site::expire()
{
    if (m_isOver || m_isAnswered) return;
    tell(m_options.expiredEvent);
    end(PageServer::kLinger);
    if (m_events.expired) m_events.expired();
}

void Site::push(std::string event, bool isLast)
{
    asio::post(m_io, [this, event = std::move(event), isLast] {
        if (m_isOver) return;
        tell(event);
        if (isLast) end(PageServer::kLinger);
    });
}

void Site::tell(std::string event)
{
    m_newest = std::move(event);
    const auto listeners = m_listeners; // Telling may drop one.
    for (const auto &listener : listeners) listener->tell(m_newest);
}

void Site::end(std::chrono::milliseconds linger)
{
    m_isOver = true;
    m_gone.cancel();
    m_lifetime.expires_after(linger);
    m_lifetime.async_wait([this](error_code stopped) {
        if (!stopped) closeAll();
    });
}

void Site::closeAll()
{
    m_isOver = m_isClosing = true;
    error_code ignored;
    m_acceptor.close(ignored);
    m_lifetime.cancel();
    m_gone.cancel();
    m_pause.cancel();
    const auto connections = m_connections;
    for (auto *connection : connections) connection->finish();
    if (m_connections.empty()) return; // Then nothing is left to do, and the thread ends.
    m_lifetime.expires_after(kFarewell);
    m_lifetime.async_wait([this](error_code stopped) {
        if (!stopped) m_io.stop();
    });
}

} // namespace amphora::http
