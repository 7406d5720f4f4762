#include "core/did/did.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using did::Did;
using did::DidUrl;

class TstDid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatParsesPrintsBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("key") << QByteArray("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq") << QByteArray("key")
                             << QByteArray("z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq");
        QTest::newRow("pkh") << QByteArray("did:pkh:eip155:1:0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb") << QByteArray("pkh")
                             << QByteArray("eip155:1:0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb");
        QTest::newRow("3") << QByteArray("did:3:kjzl6cwe1jw147dvq16zluojmraqvwdmbh61dx9e0c59i344lcrsgqfohexp60s") << QByteArray("3")
                           << QByteArray("kjzl6cwe1jw147dvq16zluojmraqvwdmbh61dx9e0c59i344lcrsgqfohexp60s");
        QTest::newRow("percent") << QByteArray("did:web:localhost%3A8443:user") << QByteArray("web") << QByteArray("localhost%3A8443:user");
        QTest::newRow("empty part") << QByteArray("did:example::a") << QByteArray("example") << QByteArray(":a");
    }
    void whatParsesPrintsBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, id);
        const auto did = Did::parse(text.toStdString());
        QVERIFY(did);
        QCOMPARE(did->toString(), text.toStdString());
        QCOMPARE(did->method(), std::string_view(method.constData()));
        QCOMPARE(did->methodSpecificId(), std::string_view(id.constData()));
        const auto url = DidUrl::parse(text.toStdString() + "?versionId=0#key-1");
        QVERIFY(url);
        QCOMPARE(url->did, *did);
        QCOMPARE(url->query, std::string("versionId=0"));
        QCOMPARE(url->fragment, std::string("key-1"));
        QCOMPARE(url->toString(), text.toStdString() + "?versionId=0#key-1");
        QCOMPARE(DidUrl::parse(text.toStdString())->toString(), text.toStdString());
    }

    void refusesWhatIsNoDid()
    {
        for (const auto *text : {"", "did", "did:", "did:key", "did:key:", "did::x", "DID:key:z", "did:Key:z", "did:k_y:z", "did:key:z:",
                                 "did:key:z6Mk ", " did:key:z6Mk", "did:key:z/path", "did:key:z?q=1", "did:key:z#f", "did:key:%", "did:key:%4",
                                 "did:key:%4g", "did:key:\xc3\xa9", "did:key:a\nb", "x' OR 1=1--", "../../etc/passwd"}) {
            const auto did = Did::parse(text);
            QVERIFY2(!did, text);
            QCOMPARE(did.error().code, Errc::format);
        }
        QVERIFY(!Did::parse("did:key:" + std::string(Did::kBytesMax, 'z')));
        QVERIFY(!Did::parse(std::string_view("did:key:z\0z", 11)));
    }

    void refusesWhatIsNoDidUrl()
    {
        for (const auto *text : {"", "did:key:z/path#f", "did:key:z#", "did:key:z?", "did:key:z?#f", "did:key:z#a b", "did:key:z?a=<b>", "#f",
                                 "did:key:z#a#b", "did:key:z?a=%zz"})
            QVERIFY2(!DidUrl::parse(text), text);
        QVERIFY(!DidUrl::parse("did:key:z#" + std::string(Did::kBytesMax, 'z')));
        QVERIFY(DidUrl::parse("did:key:z#a?b")); // In a fragment '?' is an ordinary character.
    }
};

AMPHORA_TEST_UNIT(TstDid, "did")
#include "tst_did.moc"
