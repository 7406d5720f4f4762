#include "tests/presenters/engine_fixture.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"
#include "ui/presenters/streams_presenter.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

/// The Streams page's presenters and the real engine.
class TstStreamsPresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    static QString titleAt(const StreamList &list, int row) { return list.data(list.index(row), list.roleNames().key("title")).toString(); }
    static QString factTitles(const StreamModel &stream)
    {
        QStringList titles;
        for (const auto &fact : stream.facts.rows()) titles << fact.title;
        return titles.join('|');
    }

private Q_SLOTS:
    void theListIsFilledAsItIsSeenAndFollowsWhatIsPublished()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        StreamsModel model;
        const QAbstractItemModelTester rows(&model.list);
        StreamsPresenter presenter(home.engine(), model);
        QTest::qWait(150);
        QCOMPARE(model.list.count(), 0); // Nothing is asked before the page is shown.
        Q_EMIT model.shown();
        QTRY_VERIFY_WITH_TIMEOUT(model.list.count() > 4, kPatience);
        QCOMPARE(model.listState, StreamsModel::ListState::Ready);
        QTRY_VERIFY_WITH_TIMEOUT(!titleAt(model.list, 0).isEmpty(), kPatience);
        QCOMPARE((QSet<QString>{titleAt(model.list, 0), titleAt(model.list, 1)}), (QSet<QString>{"Profile", "Index"}));
        Q_EMIT model.filterWanted(StreamsModel::Mine, StreamsModel::Profiles, StreamsModel::HereOnly);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 1, kPatience);
        QVERIFY(!model.filterText.isEmpty());
        Q_EMIT model.filterWanted(0, 0, 0);
        Q_EMIT model.searchWanted("profile");
        QTRY_VERIFY_WITH_TIMEOUT(model.list.count() > 0 && model.list.count() < 6, kPatience);
        Q_EMIT model.searchWanted("nothing is called that");
        QTRY_COMPARE_WITH_TIMEOUT(model.listState, StreamsModel::ListState::NoMatch, kPatience);
    }

    void aStreamShowsItsNewestVersionItsHistoryAndHowItIsKnown()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}, {"description", "Maps"}})));
        const auto published = EngineFixture::wait(home.engine().profile().set({{"description", "Map maker"}}));
        QVERIFY(published);
        StreamsModel model;
        StreamsPresenter presenter(home.engine(), model);
        auto &stream = model.stream;
        Q_EMIT model.filterWanted(StreamsModel::Mine, StreamsModel::Profiles, 0);
        QTRY_VERIFY_WITH_TIMEOUT(model.list.count() == 1 && !titleAt(model.list, 0).isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!model.list.keyAt(0).isEmpty(), kPatience);
        Q_EMIT model.streamWanted(model.list.keyAt(0));
        QCOMPARE(stream.state, StreamModel::State::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(stream.state, StreamModel::State::Ready, kPatience);
        QCOMPARE(stream.title, "Profile");
        QCOMPARE(stream.events.count(), 3);
        QCOMPARE(stream.events.rows()[0].title, "Bio changed");
        QCOMPARE(stream.events.rows()[0].chipText, "v2");
        QCOMPARE(stream.events.rows()[2].title, "Stream begun");
        QTRY_VERIFY_WITH_TIMEOUT(factTitles(stream).contains("Bytes match their name"), kPatience);
        QVERIFY2(factTitles(stream).contains("Signed by your key") && factTitles(stream).contains("Follows version 1"), qPrintable(factTitles(stream)));
        QTRY_COMPARE_WITH_TIMEOUT(stream.changes.count(), 1, kPatience);
        QCOMPARE(stream.changes.rows()[0].key, "/description");
        QCOMPARE(stream.versionTitle, "Version 2");
        QVERIFY(stream.isNewest && stream.content.count() > 3 && stream.decoded.count() > 8 && stream.hex.count() > 8);

        Q_EMIT stream.versionWanted(stream.events.rows()[1].key);
        QTRY_COMPARE_WITH_TIMEOUT(stream.versionTitle, "Version 1", kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(stream.changes.count(), 2, kPatience);
        QVERIFY(!stream.isNewest);
        QCOMPARE(stream.eventPlace, "2 of 3");
        Q_EMIT stream.stepWanted(1);
        QTRY_COMPARE_WITH_TIMEOUT(stream.eventPlace, "1 of 3", kPatience);
        QVERIFY(!stream.hasOlder && stream.hasNewer);

        // Published meanwhile: who stands at an old event stays there.
        Q_EMIT model.shown();
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"description", "Walker"}})));
        QTRY_COMPARE_WITH_TIMEOUT(stream.events.count(), 4, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(stream.eventPlace, "1 of 4", kPatience);
    }

    void anEventIsCopiedAndSaved()
    {
        EngineFixture home;
        const auto published = EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}}));
        QVERIFY(published);
        StreamsModel model;
        StreamsPresenter presenter(home.engine(), model);
        auto &stream = model.stream;
        QSignalSpy said(&presenter, &StreamsPresenter::said), asked(&stream, &StreamModel::savePlaceAsked);
        const auto own = EngineFixture::wait(home.engine().streams().list({{}, {}, true}));
        QVERIFY(own);
        presenter.openStream(QString::fromStdString(own->front().streamId));
        QTRY_VERIFY_WITH_TIMEOUT(stream.canCopyEvent, kPatience);
        Q_EMIT stream.copyEventWanted();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("{\"jws\":"));
        Q_EMIT stream.copyContentWanted();
        QVERIFY(QGuiApplication::clipboard()->text().contains("\"name\":\"Ines\"") || QGuiApplication::clipboard()->text().contains("ceramic://"));
        Q_EMIT stream.savePlaceWanted();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toUrl().toLocalFile().endsWith(".car"));
        const QTemporaryDir folder;
        const auto count = said.size();
        Q_EMIT stream.savePlaceChosen(QUrl::fromLocalFile(folder.filePath("event.json")));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), count + 1, kPatience);
        QVERIFY(QFile::exists(folder.filePath("event.json")));
        Q_EMIT stream.savePlaceChosen(QUrl::fromLocalFile(folder.filePath("no/such/event.car")));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), count + 2, kPatience);
        QVERIFY(said.last()[0].toString().contains("E-IO"));
    }

    void aCheckEndsWithATableAndIsForgottenWithItsStream()
    {
        EngineFixture home;
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}})));
        StreamsModel model;
        StreamsPresenter presenter(home.engine(), model);
        auto &stream = model.stream;
        const auto own = EngineFixture::wait(home.engine().streams().list({{}, {}, true}));
        QVERIFY(own && own->size() == 2);
        presenter.openStream(QString::fromStdString(own->front().streamId));
        QTRY_COMPARE_WITH_TIMEOUT(stream.state, StreamModel::State::Ready, kPatience);
        Q_EMIT stream.checkWanted();
        QCOMPARE(stream.checkState, StreamModel::CheckState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(stream.checkState, StreamModel::CheckState::Valid, kPatience);
        QCOMPARE(stream.checks.count(), int(node::kCheckCount));
        QCOMPARE(stream.bad.count(), 0);
        QCOMPARE(stream.tab, int(StreamModel::Check));
        presenter.openStream(QString::fromStdString(own->back().streamId));
        QCOMPARE(stream.checkState, StreamModel::CheckState::Idle);
        QCOMPARE(stream.checks.count(), 0);
    }

    void aForeignStreamIsLookedUpAndShownWithoutBeingKept()
    {
        const auto http = net::makeCurlClient();
        const test::FakeNode node({"--empty"});
        EngineFixture author(http.get());
        QVERIFY(EngineFixture::wait(author.engine().profile().set({{"name", "Ines"}})));
        const auto added = EngineFixture::wait(author.engine().nodes().add(node.url().toStdString()));
        QVERIFY(added && EngineFixture::wait(author.engine().nodes().giveConsent(added->id)) && EngineFixture::wait(author.engine().nodes().sync()));
        const auto did = QString::fromStdString(author.engine().identities().current()->did);

        EngineFixture reader(http.get());
        StreamsModel model;
        StreamsPresenter presenter(reader.engine(), model);
        Q_EMIT model.shown();
        QTRY_VERIFY_WITH_TIMEOUT(model.list.count() > 0, kPatience);
        const int kept = model.list.count();
        QSignalSpy done(&model, &StreamsModel::lookedUp);
        Q_EMIT model.lookUpWanted("no id at all");
        QTRY_VERIFY_WITH_TIMEOUT(!model.lookUpError.isEmpty() && !model.isLookingUp, kPatience);
        Q_EMIT model.lookUpWanted(did);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLookingUp, kPatience);
        QVERIFY(!model.lookUpError.isEmpty()); // There is no node to ask.
        QVERIFY(EngineFixture::wait(reader.engine().nodes().add(node.url().toStdString())));
        Q_EMIT model.lookUpWanted(' ' + did + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), 2, kPatience);
        QVERIFY(!model.foundTitle.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(model.stream.state, StreamModel::State::Ready, kPatience);
        QVERIFY(!model.stream.originText.isEmpty());
        QCOMPARE(model.stream.status, -1);
        QTRY_COMPARE_WITH_TIMEOUT(titleAt(model.list, 1), QStringLiteral("\u2068Ines\u2069"), kPatience);
        Q_EMIT model.foundClosed();
        QTRY_COMPARE_WITH_TIMEOUT(model.list.count(), kept, kPatience);
        QCOMPARE(model.stream.state, StreamModel::State::Closed);
    }
};

AMPHORA_TEST_UNIT(TstStreamsPresenter, "streams_presenter")
#include "tst_streams_presenter.moc"
