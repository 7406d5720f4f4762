#include "core/net/http_client.h"

#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace amphora;
using net::CancelToken;
using net::HttpRequest;
using test::FakeNode;

/// Goal P11: whatever is wrong with a certificate, there is no answer. Each wrong one but `self` is signed by an authority that this
/// client trusts, so that only the one fault is left to be seen.
class TstTls : public QObject {
    Q_OBJECT

    const CancelToken m_never;

    const QTemporaryDir m_certificates;
    const std::string m_authority = m_certificates.filePath("ca.pem").toStdString();

    /// What a node with such a certificate answers to one who trusts `caFile` (empty: the authorities of this machine).
    Result<net::HttpResponse> get(const QString &kind, const std::string &caFile)
    {
        const FakeNode node({"--tls", kind, "--tls-dir", m_certificates.path()});
        HttpRequest request;
        request.url = "https://127.0.0.1:" + std::to_string(node.port()) + "/honest/api/v0/node/healthcheck";
        return net::makeCurlClient({.caFile = caFile})->send(request, m_never);
    }

private Q_SLOTS:
    void aTrustedCertificateIsTaken()
    {
        const auto answer = get("good", m_authority);
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QCOMPARE(answer->body, std::string("Alive!"));
    }

    void anUnknownAuthorityIsRefused() { QCOMPARE(get("good", {}).error().code, Errc::nodeTls); }

    void aSelfSignedCertificateIsRefused()
    {
        const auto answer = get("self", {});
        QCOMPARE(answer.error().code, Errc::nodeTls);
        QVERIFY(answer.error().detail.find("self") != std::string::npos);
    }

    void anExpiredCertificateIsRefused()
    {
        const auto answer = get("expired", m_authority);
        QCOMPARE(answer.error().code, Errc::nodeTls);
        QVERIFY(answer.error().detail.find("expired") != std::string::npos);
    }

    void aCertificateOfAnotherHostIsRefused() { QCOMPARE(get("wrong-host", m_authority).error().code, Errc::nodeTls); }

    void anAuthorityFileThatIsNotThereTrustsNobody() { QCOMPARE(get("good", "/nonexistent/ca.pem").error().code, Errc::nodeTls); }

    void keysAreNotWrittenWhereTheEnvironmentAsks()
    {
        const auto file = m_certificates.filePath("keys");
        qputenv("SSLKEYLOGFILE", file.toUtf8());
        const auto answer = get("good", m_authority);
        qunsetenv("SSLKEYLOGFILE");
        QVERIFY(answer);
        QVERIFY(!QFile::exists(file));
    }
};

AMPHORA_TEST_UNIT(TstTls, "tls")
#include "tst_tls.moc"
