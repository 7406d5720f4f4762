#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/nodes_presenter.h"

#include <nlohmann/json.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// The nodes page's presenter, the real engine and a node on 127.0.0.1.
class TstPresentersNodes : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 40'000; ///< ms; the machine may be busy.

    static int written(const test::FakeNode &node)
    {
        int count = 0;
        for (const auto &request : node.requests())
            if (request["method"] == "POST" && request["route"] != "multi") ++count;
        return count;
    }

private Q_SLOTS:
    void nothingIsSentBeforeTheYesAndThenAllOfItIsThere()
    {
        const auto http = net::makeCurlClient();
        EngineFixture home(http.get());
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        const test::FakeNode node({"--empty"});
        NodesModel model;
        const QAbstractItemModelTester rows(&model.nodes);
        NodesPresenter presenter(home.engine(), model);
        QSignalSpy added(&model, &NodesModel::added);
        Q_EMIT model.addWanted(node.url());
        QVERIFY(model.adding);
        QTRY_VERIFY_WITH_TIMEOUT(!model.uploadKey.isEmpty(), kPatience);
        QCOMPARE(added.size(), 1);
        QCOMPARE(model.upload.count(), 2);
        QVERIFY(model.upload.rows().front().title.contains(u"6 public streams") || model.upload.rows().front().title.contains(u"6 public stream(s)"));
        QVERIFY(model.uploadButton.contains(u'6')); // The same number on the button.
        QVERIFY(model.upload.rows().front().detail.contains(u"2 of yours") && model.upload.rows().front().detail.contains(u'4'));
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.rows().front().checks.value(0), u"good"_qs, kPatience);
        QCOMPARE(model.nodes.rows().front().checks.value(5), u"open"_qs);
        QCOMPARE(written(node), 0);

        Q_EMIT model.uploadConfirmed(model.uploadKey);
        QTRY_VERIFY_WITH_TIMEOUT(model.uploadKey.isEmpty() && model.nodes.rows().front().share == 1.0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.rows().front().checks.value(5), u"good"_qs, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model.moved.count(), 1, kPatience);
        QCOMPARE(model.going.count(), 0);
        QVERIFY(written(node) > 0);
        QVERIFY(model.problemTitle.isEmpty());

        // Offline nothing here is of now: no green, no speed.
        QVERIFY(EngineFixture::wait(home.engine().setOffline(true)));
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.rows().front().checks.value(0), u"was"_qs, kPatience);
        const auto &row = model.nodes.rows().front();
        QVERIFY2(row.health == 2 && row.healthText.startsWith(u"Last seen") && !row.detail.contains(u" ms"), qPrintable(row.healthText + row.detail));
        QVERIFY(EngineFixture::wait(home.engine().setOffline(false)));
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.rows().front().checks.value(0), u"good"_qs, kPatience);
    }

    void anAddressWithoutANodeIsSaidAtTheField()
    {
        EngineFixture home;
        NodesModel model;
        NodesPresenter presenter(home.engine(), model);
        Q_EMIT model.addWanted(u"http://127.0.0.1:9"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(model.addError.contains(u"E-NODE-DOWN"), kPatience);
        QVERIFY(!model.adding);
        QCOMPARE(model.nodes.count(), 0);
        Q_EMIT model.addWanted(u"http://user@host/"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(model.addError, u"This is no address of a node."_qs, kPatience);
    }

    void anAddressForPicturesIsAskedWhatItIs()
    {
        const auto http = net::makeCurlClient();
        EngineFixture home(http.get());
        const test::FakeNode node({"--empty"});
        NodesModel model;
        NodesPresenter presenter(home.engine(), model);
        Q_EMIT model.addWanted(node.url(), node.url()); // A Ceramic API is no IPFS API.
        QTRY_VERIFY_WITH_TIMEOUT(model.addPicturesError.contains(u"E-NODE-KIND"), kPatience);
        QVERIFY(model.addError.isEmpty());
        Q_EMIT model.addWanted(node.url(), u"http://user@host/"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!model.adding && model.addPicturesError.contains(u"IPFS") && !model.addPicturesError.contains(u"E-NODE-KIND"), kPatience);
        Q_EMIT model.addWanted(node.url());
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.count(), 1, kPatience);
        QVERIFY(model.addError.isEmpty() && model.addPicturesError.isEmpty());

        Q_EMIT model.addWanted(node.url() + u'/');
        QTRY_COMPARE_WITH_TIMEOUT(model.addError, u"This node was added already."_qs, kPatience);
        const auto key = model.nodes.rows().front().key;
        Q_EMIT model.picturesWanted(key);
        QCOMPARE(model.picturesKey, key);
        Q_EMIT model.picturesConfirmed(node.url());
        QTRY_VERIFY_WITH_TIMEOUT(model.picturesError.contains(u"E-NODE-KIND"), kPatience);
        Q_EMIT model.picturesConfirmed({}); // None is a fine answer.
        QTRY_VERIFY_WITH_TIMEOUT(model.picturesKey.isEmpty(), kPatience);
    }

    void aNodeThatRefusesIsNamedAndWhatWaitsIsListed()
    {
        const auto http = net::makeCurlClient();
        EngineFixture home(http.get());
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        const test::FakeNode node({"--empty"});
        NodesModel model;
        NodesPresenter presenter(home.engine(), model);
        Q_EMIT model.pauseWanted(true); // One exchange, when asked.
        Q_EMIT model.addWanted(node.url(u"http-500@post"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(!model.uploadKey.isEmpty(), kPatience);
        Q_EMIT model.uploadConfirmed(model.uploadKey);
        QTRY_VERIFY_WITH_TIMEOUT(model.going.count() > 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!model.waitingText.isEmpty(), kPatience);
        QCOMPARE(model.going.rows().front().aside, u"Waits here"_qs); // While it is paused no next try is promised.
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.rows().front().checks.value(5), u"bad"_qs, kPatience);
        QVERIFY(!model.nodes.rows().front().sentence.isEmpty());

        Q_EMIT model.removeWanted(model.nodes.rows().front().key);
        QTRY_COMPARE_WITH_TIMEOUT(model.nodes.count(), 0, kPatience);
    }
};

AMPHORA_TEST_UNIT(TstPresentersNodes, "nodes_presenter")
#include "tst_nodes_presenter.moc"
