#include "core/sync/ipfs_client.h"

#include "core/codec/multibase.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <functional>

using namespace amphora;
using namespace amphora::sync;

/// Goal: a block counts as taken only under its own name, and a block that comes back is only what its name says.
class TstIpfsClient : public QObject {
    Q_OBJECT

    class Http final : public net::HttpClient {
    public:
        std::function<net::HttpResponse(const net::HttpRequest &)> answer;
        std::vector<net::HttpRequest> requests;
        Result<net::HttpResponse> send(const net::HttpRequest &request, const net::CancelToken &) override
        {
            requests.push_back(request);
            return answer(request);
        }
    };
    static net::HttpResponse with(int status, std::string body)
    {
        net::HttpResponse response;
        response.status = status;
        response.body = std::move(body);
        return response;
    }
    template <typename T>
    static std::string codeOf(const Result<T> &result) { return result ? "ok" : std::string(errcText(result.error().code)); }

    const codec::Block m_block = codec::Block::make(codec::kCodecRaw, toBytes(asBytes("a picture, so to speak")));
    const net::CancelToken m_never;

private Q_SLOTS:
    void aBlockIsSentAsOneRawBlock()
    {
        Http http;
        http.answer = [&](const auto &) { return with(200, "{\"Key\":\"" + m_block.cid().toString() + "\",\"Size\":22}"); };
        IpfsClient client(http, "http://127.0.0.1:5001", m_never);
        QCOMPARE(codeOf(client.put(m_block)), std::string("ok"));
        const auto &request = http.requests.front();
        QVERIFY(request.method == net::HttpRequest::Method::post);
        QVERIFY(request.url.starts_with("http://127.0.0.1:5001/api/v0/block/put?"));
        for (const auto *option : {"format=raw", "cid-codec=raw", "mhtype=sha2-256", "version=1", "pin=true"})
            QVERIFY2(request.url.find(option) != std::string::npos, option);
        QCOMPARE(request.headers.front().first, std::string("Content-Type"));
        const auto &type = request.headers.front().second;
        const auto boundary = type.substr(type.find("boundary=") + 9);
        QVERIFY(request.body.starts_with("--" + boundary + "\r\n"));
        QVERIFY(request.body.ends_with("\r\n--" + boundary + "--\r\n"));
        const auto begin = request.body.find("\r\n\r\n") + 4;
        QCOMPARE(request.body.substr(begin, m_block.bytes().size()), std::string(asText(m_block.bytes())));
    }

    void namesAreComparedAsBytesNotAsText()
    {
        Http http;
        const auto base58 = codec::encodeMultibase(codec::Base::base58Btc, m_block.cid().toBytes());
        http.answer = [&](const auto &) { return with(200, "{\"Key\":\"" + base58 + "\"}"); };
        QCOMPARE(codeOf(IpfsClient(http, "http://127.0.0.1:5001", m_never).put(m_block)), std::string("ok"));
    }

    void anotherNameIsALie_data()
    {
        QTest::addColumn<QString>("body");
        const auto same = codec::Cid::v1(codec::kCodecDagPb, m_block.cid().hash()).toString();
        const auto other = codec::Cid::of(codec::kCodecRaw, asBytes("something else")).toString();
        QTest::newRow("another codec") << QStringLiteral("{\"Key\":\"%1\"}").arg(QString::fromStdString(same));
        QTest::newRow("another hash") << QStringLiteral("{\"Key\":\"%1\"}").arg(QString::fromStdString(other));
        QTest::newRow("no CID") << QStringLiteral("{\"Key\":\"yes\"}");
        QTest::newRow("no key") << QStringLiteral("{}");
        QTest::newRow("a page") << QStringLiteral("<html>");
    }
    void anotherNameIsALie()
    {
        QFETCH(QString, body);
        Http http;
        http.answer = [&](const auto &) { return with(200, body.toStdString()); };
        QCOMPARE(codeOf(IpfsClient(http, "http://127.0.0.1:5001", m_never).put(m_block)), std::string("E-NODE-LIED"));
    }

    void whatComesBackIsHashed()
    {
        Http http;
        IpfsClient client(http, "http://127.0.0.1:5001", m_never);
        http.answer = [&](const auto &) { return with(200, std::string(asText(m_block.bytes()))); };
        const auto block = client.get(m_block.cid());
        QVERIFY(block && block->bytes() == m_block.bytes());
        QVERIFY(http.requests.front().url.ends_with("/api/v0/block/get?arg=" + m_block.cid().toString()));
        QCOMPARE(http.requests.front().bodyBytesMax, codec::kBlockBytesMax);
        http.answer = [&](const auto &) { return with(200, "another picture"); };
        QCOMPARE(codeOf(client.get(m_block.cid())), std::string("E-CID-MISMATCH"));
        http.answer = [&](const auto &) { return with(500, "{\"Message\":\"block was not found\"}"); };
        QCOMPARE(codeOf(client.get(m_block.cid())), std::string("E-NOT-FOUND"));
    }

    void onlyA404OrA500SaysThatABlockIsNotThere()
    {
        Http http;
        IpfsClient client(http, "http://127.0.0.1:5001", m_never);
        for (const auto &[status, code] : {std::pair(404, "E-NOT-FOUND"), std::pair(500, "E-NOT-FOUND"), std::pair(403, "E-NODE-REFUSED"),
                                           std::pair(405, "E-NODE-KIND"), std::pair(429, "E-NODE-REFUSED"), std::pair(503, "E-NODE-DOWN")}) {
            http.answer = [&](const auto &) { return with(status, "<html>"); };
            QCOMPARE(codeOf(client.get(m_block.cid())), std::string(code));
        }
    }

    void anAddressWithoutAnIpfsApiIsSaid()
    {
        Http http;
        IpfsClient client(http, "http://127.0.0.1:5001", m_never);
        http.answer = [](const auto &) { return with(200, "{\"Version\":\"0.18.1\"}"); };
        QCOMPARE(codeOf(client.check()), std::string("ok"));
        for (const auto &[status, body] : {std::pair(404, "not here"), std::pair(200, "<html>"), std::pair(200, "{}")}) {
            http.answer = [&](const auto &) { return with(status, body); };
            const auto checked = client.check();
            QCOMPARE(codeOf(checked), std::string("E-NODE-KIND"));
            QCOMPARE(checked.error().where, std::string("http://127.0.0.1:5001"));
        }
    }
};

AMPHORA_TEST_UNIT(TstIpfsClient, "ipfs_client")
#include "tst_ipfs_client.moc"
