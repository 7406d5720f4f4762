#include "core/http/visit.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora::http;
namespace beast = boost::beast;
using beast::http::field;
using beast::http::verb;

/// The judgement over one request, without a network.
class TstVisit : public QObject {
    Q_OBJECT

    const PageAddress m_address{"127.0.0.1:4711", "00112233445566778899aabbccddeeff"};

    Request request(verb method, const std::string &name) const
    {
        Request request(method, m_address.path() + name, 11);
        request.set(field::host, m_address.host);
        if (method == verb::post) {
            request.set(field::origin, m_address.origin());
            request.set(field::content_type, "application/json");
        }
        return request;
    }

private Q_SLOTS:
    void whatThePageMayDo()
    {
        QVERIFY(visitOf(request(verb::get, ""), m_address).kind == Visit::Kind::file);
        QCOMPARE(visitOf(request(verb::get, "page.js"), m_address).name, std::string("page.js"));
        QVERIFY(visitOf(request(verb::get, "events"), m_address).kind == Visit::Kind::events);
        QVERIFY(visitOf(request(verb::post, "step"), m_address).kind == Visit::Kind::step);
        QVERIFY(visitOf(request(verb::post, "answer"), m_address).kind == Visit::Kind::answer);
    }

    void aTabThatTheBrowserWasToldToOpenComesFromNowhere()
    {
        auto opened = request(verb::get, "");
        opened.set("Sec-Fetch-Site", "none");
        QVERIFY(visitOf(opened, m_address).kind == Visit::Kind::file);
        opened.set("Sec-Fetch-Site", "same-origin");
        QVERIFY(visitOf(opened, m_address).kind == Visit::Kind::file);
        opened.set("Sec-Fetch-Site", "cross-site"); // A link on somebody's page.
        QCOMPARE(visitOf(opened, m_address).status, 403U);
    }

    void theHostIsComparedBeforeTheToken()
    {
        auto foreign = request(verb::get, "");
        foreign.set(field::host, "evil.example");
        QCOMPARE(visitOf(foreign, m_address).status, 421U);
        foreign.target("/");
        QCOMPARE(visitOf(foreign, m_address).status, 421U); // No oracle for the token.
    }

    void aPostWithoutAnOriginIsNoPages()
    {
        auto bare = request(verb::post, "answer");
        bare.erase(field::origin);
        QCOMPARE(visitOf(bare, m_address).status, 403U);
        auto doubled = request(verb::post, "answer");
        doubled.insert(field::origin, m_address.origin());
        QCOMPARE(visitOf(doubled, m_address).status, 403U);
        auto form = request(verb::post, "answer");
        form.set(field::content_type, "application/json; charset=utf-8");
        QCOMPARE(visitOf(form, m_address).status, 415U);
    }

    void theRefusalSaysNothingOfWhatCameIn()
    {
        auto secret = request(verb::get, "");
        secret.target("/t/a-token-of-somebody-else/");
        const auto visit = visitOf(secret, m_address);
        QCOMPARE(visit.status, 404U);
        QVERIFY(visit.why.find("somebody") == std::string_view::npos);
    }
};

AMPHORA_TEST_UNIT(TstVisit, "visit")
#include "tst_visit.moc"
