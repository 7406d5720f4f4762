#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

/// What the fake node does is checked by test_fake_node.py; this is its handle for tests in C++.
class TstFakeNode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsNamesItselfAndRemembersWhatWasAsked()
    {
        amphora::test::FakeNode node;
        QVERIFY(node.url().endsWith("/honest"));
        QCOMPARE(QProcess::execute("curl", {"-sS", "-o", "/dev/null", node.url("http-500@chains:1") + "/api/v0/node/chains"}), 0);

        const auto requests = node.requests();
        QCOMPARE(requests.size(), std::size_t(1));
        QCOMPARE(requests[0].at("route").get<std::string>(), std::string("chains"));
        QCOMPARE(requests[0].at("status").get<int>(), 500);

        node.reset();
        QVERIFY(node.requests().empty());
    }

    void aModeThatDoesNotExistDoesNotStart()
    {
        QVERIFY_EXCEPTION_THROWN(amphora::test::FakeNode({"--mode", "no-such-mode"}), std::runtime_error);
    }
};

AMPHORA_TEST_UNIT(TstFakeNode, "fake_node")
#include "tst_fake_node.moc"
