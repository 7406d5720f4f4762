#include "core/http/page_server.h"

#include "tests/http/raw_client.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <sys/wait.h>

using namespace amphora;
using namespace std::chrono_literals;
using http::PageServer;
using test::RawClient;

/// Goals §3.4, U6: what is not exactly the page's own request is refused, and changes nothing.
class TstPageServer : public QObject {
    Q_OBJECT

    /// Only what hangs takes longer.
    static constexpr auto kPatience = 60s;

    /// What the server told, noted from its own thread.
    class Heard {
    public:
        PageServer::Events events()
        {
            return {[this] { note("opened"); }, [this](std::string step) { note("step " + step); }, [this](std::string answer) { note("answer " + answer); },
                    [this] { note("expired"); }, [this] { note("left"); }};
        }
        int count(const std::string &what)
        {
            const std::lock_guard lock(m_mutex);
            return int(std::ranges::count(m_all, what));
        }
        std::vector<std::string> all()
        {
            const std::lock_guard lock(m_mutex);
            return m_all;
        }
        bool waitFor(const std::string &what)
        {
            std::unique_lock lock(m_mutex);
            return m_told.wait_for(lock, kPatience, [&] { return std::ranges::count(m_all, what) > 0; });
        }

    private:
        void note(const std::string &what)
        {
            const std::lock_guard lock(m_mutex);
            m_all.push_back(what);
            m_told.notify_all();
        }

        std::mutex m_mutex;
        std::condition_variable m_told;
        std::vector<std::string> m_all; ///< In order.
    };

    struct Served {
        explicit Served(PageServer::Options options = {})
        {
            options.files = {{"", "text/html; charset=utf-8", "<!doctype html>the page"}, {"page.js", "text/javascript", "0"}};
            options.expiredEvent = R"({"state":"expired"})";
            server = PageServer::start(std::move(options), heard.events(), random).value();
            const auto url = server->url();
            host = url.substr(7, url.find('/', 7) - 7);
            path = url.substr(7 + host.size());
            port = std::stoi(host.substr(host.find(':') + 1));
        }

        std::string raw(const std::string &text)
        {
            RawClient client(port);
            client.send(text);
            return client.readAll();
        }
        int status(const std::string &text)
        {
            const auto answer = raw(text);
            return answer.starts_with("HTTP/1.1 ") ? std::stoi(answer.substr(9, 3)) : 0;
        }
        std::string head(const std::string &method, const std::string &name) const { return method + " " + path + name + " HTTP/1.1\r\nHost: " + host + "\r\n"; }
        std::string get(const std::string &name, const std::string &more = {}) const { return head("GET", name) + more + "\r\n"; }
        std::string post(const std::string &name, const std::string &body, const std::string &origin) const
        {
            return head("POST", name) + "Origin: " + origin + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        }
        std::string post(const std::string &name, const std::string &body) const { return post(name, body, "http://" + host); }

        SystemRandom random;
        Heard heard;
        std::unique_ptr<PageServer> server;
        std::string host, path;
        int port = 0;
    };

private Q_SLOTS:
    void thePageIsServedWithAStrictPolicy()
    {
        Served served;
        QVERIFY(served.server->url().starts_with("http://127.0.0.1:"));
        QCOMPARE(served.path.size(), std::string("/t/").size() + 32 + 1); // 128 bits
        const auto answer = served.raw(served.get(""));
        QVERIFY(answer.starts_with("HTTP/1.1 200 "));
        QVERIFY(answer.ends_with("the page"));
        for (const auto *line : {"default-src 'none'; script-src 'self'", "frame-ancestors 'none'", "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff",
                                 "Cache-Control: no-store", "Cross-Origin-Opener-Policy: same-origin", "Connection: close"})
            QVERIFY2(answer.find(line) != std::string::npos, line);
        QVERIFY(answer.find("Access-Control") == std::string::npos);
        QVERIFY(answer.find("http://") == std::string::npos && answer.find("https://") == std::string::npos);
        QCOMPARE(served.status(served.get("page.js")), 200);
        QCOMPARE(served.status(served.get("other.js")), 404);
        QCOMPARE(served.status(served.get("../page.js")), 404);
        QCOMPARE(served.status(served.get("page.js?x")), 404);
    }

    void twoServersHaveNothingInCommon()
    {
        Served one, other;
        QVERIFY(one.port != other.port && one.path != other.path);
        one.path = other.path;
        QCOMPARE(one.status(one.get("")), 404);
    }

    void itListensOnLoopbackOnly()
    {
        Served served;
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(std::uint16_t(served.port));
        address.sin_addr.s_addr = htonl(0x7f000002); // 127.0.0.2: a server on every address would take it.
        QVERIFY(::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0);
        ::close(socket);
    }

    void wrongHost_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const auto *line : {"Host: 127.0.0.1.evil.com:PORT\r\n", "Host: localhost:PORT\r\n", "Host: localhost.:PORT\r\n", "Host: 127.0.0.1\r\n", "Host: 127.0.0.1.:PORT\r\n",
                                 "Host: [::1]:PORT\r\n", "Host: [::ffff:127.0.0.1]:PORT\r\n", "Host: 127.1:PORT\r\n", "Host: 0177.0.0.1:PORT\r\n", "Host: evil.example\r\n",
                                 "Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n", "Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n", "Host:\r\n", "", "Host: 127.0.0.1:PORT@evil.example\r\n",
                                 "X: y\r\n"})
            QTest::newRow(line) << QByteArray(line);
    }
    void wrongHost()
    {
        QFETCH(QByteArray, host);
        Served served;
        host.replace("PORT", QByteArray::number(served.port));
        for (const std::string &request : {"GET " + served.path + " HTTP/1.1\r\n" + host.toStdString() + "\r\n",
                                           "POST " + served.path + "answer HTTP/1.1\r\n" + host.toStdString() + "Origin: http://" + served.host
                                               + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"})
            QVERIFY(served.status(request) >= 400);
        QCOMPARE(served.heard.count("answer {}"), 0);
        QCOMPARE(served.status(served.get("")), 200); // It goes on.
    }

    void foreignOrigin_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const auto *line : {"Origin: https://evil.example\r\n", "Origin: null\r\n", "Origin: http://localhost:PORT\r\n", "Origin: http://127.0.0.1\r\n", "Origin: https://127.0.0.1:PORT\r\n",
                                 "Origin: http://127.0.0.1:PORT.evil.example\r\n", "Origin: http://127.0.0.1:PORT\r\nOrigin: https://evil.example\r\n", "Origin:\r\n",
                                 "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n"})
            QTest::newRow(line) << QByteArray(line);
    }
    void foreignOrigin()
    {
        QFETCH(QByteArray, line);
        Served served;
        line.replace("PORT", QByteArray::number(served.port));
        QCOMPARE(served.status(served.get("", line.toStdString())), 403);
        const auto own = line.contains("Origin") ? std::string() : "Origin: http://" + served.host + "\r\n";
        QCOMPARE(served.status(served.head("POST", "answer") + own + line.toStdString() + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"), 403);
        QCOMPARE(served.heard.count("answer {}"), 0);
    }

    void wrongToken()
    {
        Served served;
        auto wrong = served.path;
        wrong[5] = wrong[5] == '0' ? '1' : '0';
        for (const auto &path : {wrong, std::string("/"), std::string("/t/"), served.path.substr(0, served.path.size() - 1), served.path.substr(0, 20) + "/", "/T" + served.path.substr(2),
                                 "//" + served.path.substr(1), "/t/%" + served.path.substr(3), "http://" + served.host + served.path}) {
            auto request = served.get("");
            request.replace(request.find(served.path), served.path.size(), path);
            QCOMPARE(served.status(request), 404);
        }
        auto post = served.post("answer", "{}");
        post.replace(post.find(served.path), served.path.size(), wrong);
        QCOMPARE(served.status(post), 404);
        QCOMPARE(served.heard.count("answer {}"), 0);
    }

    void otherMethodsAndFormsAreRefused()
    {
        Served served;
        for (const auto *method : {"HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"}) QVERIFY(served.status(served.head(method, "answer") + "\r\n") >= 400);
        QCOMPARE(served.status(served.get("answer")), 404);
        QCOMPARE(served.status(served.post("page.js", "{}")), 405);
        auto text = served.post("answer", "{}");
        text.replace(text.find("application/json"), 16, "text/plain");
        QCOMPARE(served.status(text), 415); // What a form of another site could send.
        auto old = served.get("");
        old.replace(old.find("HTTP/1.1"), 8, "HTTP/1.0");
        QVERIFY(served.status(old) >= 400);
        QCOMPARE(served.heard.count("answer {}"), 0);
    }

    void smuggledRequestsAreNotHeard()
    {
        Served served;
        const auto hidden = served.post("answer", "{}");
        QVERIFY(served.status(served.head("POST", "step") + "Origin: http://" + served.host + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden) >= 400);
        QVERIFY(served.status(served.head("POST", "step") + "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden) >= 400);
        QVERIFY(served.status(served.head("POST", "step") + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}" + hidden) >= 400);
        QCOMPARE(served.status(served.get("") + hidden), 200); // Behind the first one nothing is read.
        QCOMPARE(served.status("\x16\x03\x01 no HTTP at all\r\n\r\n"), 400);
        QCOMPARE(served.heard.count("answer {}"), 0);
    }

    void oneAnswerIsTaken()
    {
        Served served;
        QCOMPARE(served.status(served.post("step", "\"approve\"")), 202);
        QCOMPARE(served.status(served.post("answer", "{\"a\":1}")), 202);
        QVERIFY(served.heard.waitFor("answer {\"a\":1}"));
        QCOMPARE(served.status(served.post("answer", "{\"a\":2}")), 409); // Two answers.
        QCOMPARE(served.heard.count("answer {\"a\":2}"), 0);
        QCOMPARE(served.heard.count("step \"approve\""), 1);
        served.server->finish("{}");
        QCOMPARE(served.status(served.post("answer", "{\"a\":3}")), 409);
        QCOMPARE(served.status(served.get("")), 200); // It still says what became of it.
    }

    void tooLarge()
    {
        Served served;
        const auto port = served.port;
        QCOMPARE(served.status(served.post("answer", std::string(PageServer::kAnswerBytesMax + 1, ' '))), 413);
        RawClient announcing(port); // The length is believed before a byte of it came.
        announcing.send(served.head("POST", "answer") + "Origin: http://" + served.host + "\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n");
        QVERIFY(announcing.readAll().starts_with("HTTP/1.1 413"));
        QVERIFY(served.status(served.get("", "X-Long: " + std::string(PageServer::kHeaderBytesMax, 'x') + "\r\n")) >= 400);
        QCOMPARE(served.status(served.post("step", std::string(PageServer::kStepBytesMax + 1, ' '))), 413);
        QCOMPARE(served.status(served.post("answer", std::string(PageServer::kAnswerBytesMax, ' '))), 202);
    }

    void tooManyStepsAndTooManyThatListen()
    {
        Served served;
        for (std::size_t i = 0; i < PageServer::kStepsMax; ++i) QCOMPARE(served.status(served.post("step", "1")), 202);
        QCOMPARE(served.status(served.post("step", "1")), 429);
        std::vector<std::unique_ptr<RawClient>> listeners;
        for (std::size_t i = 0; i < PageServer::kListenersMax; ++i) {
            listeners.push_back(std::make_unique<RawClient>(served.port));
            listeners.back()->send(served.get("events"));
            QVERIFY(listeners.back()->readUntil("\r\n\r\n").starts_with("HTTP/1.1 200"));
        }
        QCOMPARE(served.status(served.get("events")), 429);
    }

    void tooManyConnectionsAreClosedAtOnce()
    {
        Served served;
        std::vector<std::unique_ptr<RawClient>> idle;
        for (std::size_t i = 0; i < PageServer::kConnectionsMax; ++i) idle.push_back(std::make_unique<RawClient>(served.port));
        QTRY_COMPARE(served.raw(served.get("")), std::string());
        idle.clear();
        QTRY_COMPARE(served.status(served.get("")), 200);
    }

    void everyPageThatListensHearsTheNewestFirst()
    {
        Served served;
        served.server->push("{\"state\":1}");
        RawClient page(served.port);
        page.send(served.get("events"));
        const auto head = page.readUntil("data: {\"state\":1}\n\n");
        QVERIFY(head.find("text/event-stream") != std::string::npos && head.ends_with("data: {\"state\":1}\n\n"));
        QVERIFY(served.heard.waitFor("opened"));
        served.server->push("{\"state\":2}");
        QCOMPARE(page.readUntil("\n\n"), std::string("data: {\"state\":2}\n\n"));
        served.server->finish("{\"state\":3}");
        served.server.reset(); // What was on its way arrives.
        QCOMPARE(page.readAll(), std::string("data: {\"state\":3}\n\n"));
    }

    void anAnswerAfterTheCountdownIsRefused()
    {
        PageServer::Options options;
        options.lifetime = 100ms;
        Served served(std::move(options));
        RawClient page(served.port);
        page.send(served.get("events"));
        QVERIFY(page.readUntil("expired").ends_with("data: {\"state\":\"expired\"}\n\n"));
        QVERIFY(served.heard.waitFor("expired"));
        QCOMPARE(served.status(served.post("answer", "{}")), 410);
        QCOMPARE(served.status(served.post("step", "1")), 410);
        QCOMPARE(served.heard.count("answer {}"), 0);
        QCOMPARE(served.heard.count("left"), 0);
    }

    void noCountdownAfterTheAnswer()
    {
        // On a busy machine the answer itself may come after the countdown: again, with a longer one.
        for (auto lifetime = 300ms;; lifetime *= 4) {
            PageServer::Options options;
            options.lifetime = lifetime;
            Served served(std::move(options));
            const int status = served.status(served.post("answer", "{}"));
            if (status == 410 && lifetime < 60s) continue;
            QCOMPARE(status, 202);
            QTest::qWait(int(lifetime.count()) + 200);
            QCOMPARE(served.heard.count("expired"), 0);
            return;
        }
    }

    void aClosedTabIsNoticedAndAReloadIsNone()
    {
        // On a busy machine the reload itself may come too late, and then the tab was rightly taken for closed: again, with more time.
        const std::vector<std::string> tooLate{"opened", "left", "opened"};
        for (auto goneAfter = 150ms;; goneAfter *= 4) {
            PageServer::Options options;
            options.goneAfter = goneAfter;
            Served served(std::move(options));
            {
                RawClient page(served.port);
                page.send(served.get("events"));
                QVERIFY(served.heard.waitFor("opened"));
            }
            RawClient reloaded(served.port);
            reloaded.send(served.get("events"));
            QTRY_COMPARE(served.heard.count("opened"), 2);
            if (served.heard.all() == tooLate && goneAfter < 30s) continue;
            QTest::qWait(int(goneAfter.count()) + 250);
            QCOMPARE(served.heard.count("left"), 0);
            {
                const RawClient second(served.port); // Something that never listened.
            }
            ::shutdown(reloaded.descriptor(), SHUT_RDWR);
            QVERIFY(served.heard.waitFor("left"));
            QCOMPARE(served.heard.count("left"), 1);
            return;
        }
    }

    void anotherUserIsNobody()
    {
        if (::getuid() != 0) QSKIP("needs root, to be somebody else");
        Served served;
        const auto request = served.get("");
        QCOMPARE(served.status(request), 200);
        const auto child = ::fork();
        if (child == 0) { // Only system calls from here on: another thread may have held the heap's lock.
            if (::setuid(65534) != 0) ::_exit(3);
            const RawClient other(served.port);
            if (!other.isOpen()) ::_exit(4);
            ::send(other.descriptor(), request.data(), request.size(), MSG_NOSIGNAL);
            char byte;
            const auto size = ::recv(other.descriptor(), &byte, 1, 0);
            ::_exit(size > 0 ? 1 : size < 0 && errno == EAGAIN ? 5 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(served.status(served.get("")), 200);
    }

    void itEndsAtOnceWhateverIsOpen()
    {
        // Far from the time of a request, which would end them too. The best of three: the machine may be busy with something else.
        const auto soon = PageServer::kRequestTime / 2;
        auto took = std::chrono::steady_clock::duration::max();
        for (int i = 0; i < 3 && took >= soon; ++i) {
            Served served;
            RawClient idle(served.port), page(served.port), half(served.port);
            page.send(served.get("events"));
            half.send("GET " + served.path);
            QVERIFY(served.heard.waitFor("opened"));
            const auto start = std::chrono::steady_clock::now();
            served.server.reset();
            took = std::min(took, std::chrono::steady_clock::now() - start);
            QVERIFY(!RawClient(served.port).isOpen());
        }
        QVERIFY(took < soon);
    }
};

AMPHORA_TEST_UNIT(TstPageServer, "page_server")
#include "tst_page_server.moc"
