#include "core/net/http_client.h"
#include "core/net/url.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using net::normalizeNodeUrl;
using net::Url;

class TstUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTypedAddressBecomesTheOneThatIsStored()
    {
        const std::pair<const char *, const char *> cases[] = {
            {"localhost:7007", "http://localhost:7007"},
            {"  127.0.0.1:7007/  ", "http://127.0.0.1:7007"},
            {"127.9.9.9", "http://127.9.9.9"},
            {"[::1]:7007", "http://[::1]:7007"},
            {"node.localhost", "http://node.localhost"},
            {"LOCALHOST:7007", "http://localhost:7007"},
            {"ceramic.example", "https://ceramic.example"},
            {"Ceramic.Example:8443//", "https://ceramic.example:8443"},
            {"192.168.1.5:7007", "https://192.168.1.5:7007"},
            {"127.evil.example", "https://127.evil.example"},
            {"localhost.evil.example", "https://localhost.evil.example"},
            {"http://ceramic.example:80/", "http://ceramic.example"},
            {"HTTPS://ceramic.example:443", "https://ceramic.example"},
            {"https://ceramic.example/t/abc/", "https://ceramic.example/t/abc"},
            {"http://0x7f.1:7007", "http://127.0.0.1:7007"},
            {"xn--bcher-kva.example", "https://xn--bcher-kva.example"},
        };
        for (const auto &[typed, expected] : cases) {
            const auto url = normalizeNodeUrl(typed);
            QVERIFY2(url, typed);
            QCOMPARE(QString::fromStdString(*url), QString(expected));
            QCOMPARE(*normalizeNodeUrl(*url), *url); // What was stored reads back as itself.
        }
    }

    void whatIsNoAddressOfANodeIsRefused()
    {
        for (const auto *typed : {"", "   ", "http://", "https:///path", "file:///etc/passwd", "file:/etc/passwd", "gopher://host", "javascript:alert(1)",
                                  "http://user@host", "http://user:pass@host", "https://host/?q=1", "https://host/#x", "host?x", "host:0", "host:65536",
                                  "host:", "host:/x", "https://host:abc", "ho st", "host\n.example", "host\\evil", "https://b\xc3\xbc" "cher.example",
                                  "[::1", "http://[fe80::zz]", "data:text/html,x", "-v://host", "http:host", "node%aa.example", "node%25.example", "http://%30", "http://%32130706433"}) {
            const auto url = normalizeNodeUrl(typed);
            QVERIFY2(!url, typed);
            QCOMPARE(url.error().code, Errc::usage);
        }
        QVERIFY(!normalizeNodeUrl("https://host/" + std::string(9000, 'a')));
        QVERIFY(!normalizeNodeUrl("https://" + std::string(254, 'a')));
        QVERIFY(!normalizeNodeUrl(std::string("host\0evil", 9)));
    }

    void aLocationIsReadAgainstItsPage()
    {
        const auto base = *Url::parse("https://node.example:8443/a/b?c=d");
        QCOMPARE(QString::fromStdString(base.resolve("/x")->toString()), QString("https://node.example:8443/x"));
        QCOMPARE(QString::fromStdString(base.resolve("../x?y=1#z")->toString()), QString("https://node.example:8443/x?y=1"));
        QCOMPARE(QString::fromStdString(base.resolve("//other.example/x")->toString()), QString("https://other.example/x"));
        QVERIFY(!base.resolve("file:///etc/passwd"));
        QVERIFY(!base.resolve("ftp://other.example/"));
        QVERIFY(!base.resolve("https://user:pass@other.example/"));
        QVERIFY(!base.resolve(""));
    }

    void theLogSeesNeitherPathNorQuery()
    {
        QCOMPARE(QString::fromStdString(Url::parse("https://node.example/t/secret?token=1")->origin()), QString("https://node.example:443"));
        QCOMPARE(QString::fromStdString(Url::parse("http://[::1]:7007/x")->origin()), QString("http://[::1]:7007"));
    }
};

AMPHORA_TEST_UNIT(TstUrl, "url")
#include "tst_url.moc"
