#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace amphora::ui;

/// The Streams page with an invented person, by mouse and by keyboard.
class TstStreamsPage : public QObject {
    Q_OBJECT

    struct Window : DemoWindow {
        explicit Window(QSize size = {1280, 832}) : DemoWindow(QStringLiteral("streams"), size) {}
    };

private Q_SLOTS:
    void arrowKeysHomeAndEndOpenWhatTheyReach()
    {
        Window window;
        QVERIFY2(window.view && window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
        auto &model = window.faces.streams;
        QSignalSpy opened(&model, &StreamsModel::streamWanted);
        auto *list = window.find("streams.list");
        QVERIFY(list);
        list->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_End);
        QTest::keyClick(window.view, Qt::Key_Home);
        QTest::keyClick(window.view, Qt::Key_Down);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened[0][0].toString(), model.list.keyAt(model.list.count() - 1));
        QCOMPARE(opened[1][0].toString(), model.list.keyAt(0));
        QCOMPARE(opened[2][0].toString(), model.list.keyAt(1));
        window.press("streams.row.2");
        QCOMPARE(opened.last()[0].toString(), model.list.keyAt(2));
    }

    void whatIsTypedIsSearchedAndTheFilterIsAMenu()
    {
        Window window;
        auto &model = window.faces.streams;
        QSignalSpy search(&model, &StreamsModel::searchWanted), filter(&model, &StreamsModel::filterWanted);
        window.find("streams.search.input")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, 'x');
        QCOMPARE(search.size(), 1);
        QCOMPARE(search[0][0].toString(), "x");
        model.listState = StreamsModel::ListState::NoMatch;
        model.told();
        QVERIFY(window.shows("streams.none") && !window.shows("streams.list"));
        window.press("streams.filter");
        QTRY_VERIFY(window.shows("streams.filter.100") && window.find("streams.filter.100")->height() > 0);
        window.press("streams.filter.100");
        QCOMPARE(filter.size(), 1);
        QCOMPARE(filter[0], (QList<QVariant>{1, 0, 0}));
        model.filterText = "Yours";
        model.told();
        QTRY_VERIFY(window.shows("streams.filter.clear"));
        window.press("streams.filter.clear");
        QCOMPARE(filter.last(), (QList<QVariant>{0, 0, 0}));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void anEventIsChosenInTheHistoryAndItsContentOpensWithReturn()
    {
        Window window;
        auto &stream = window.faces.streams.stream;
        QSignalSpy event(&stream, &StreamModel::eventWanted), version(&stream, &StreamModel::versionWanted);
        auto *history = window.find("stream.history");
        QVERIFY(history);
        history->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_Down);
        QCOMPARE(event.size(), 1);
        QCOMPARE(event[0][0].toString(), stream.events.rows()[1].key);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(version.size(), 1);
        QTRY_VERIFY(window.shows("stream.content.json"));
        QCOMPARE(stream.tab, int(StreamModel::Content));
        window.press("stream.content.view.1");
        QTRY_VERIFY(window.shows("stream.content.diff"));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void rawEventsAreSteppedThroughCopiedAndSaved()
    {
        Window window;
        auto &stream = window.faces.streams.stream;
        stream.setProperty("tab", int(StreamModel::Events));
        QSignalSpy step(&stream, &StreamModel::stepWanted), copy(&stream, &StreamModel::copyEventWanted), save(&stream, &StreamModel::savePlaceWanted);
        QTRY_VERIFY(window.shows("stream.raw.json"));
        window.press("stream.raw.older");
        window.press("stream.raw.copy");
        window.press("stream.raw.save");
        QCOMPARE(step.size(), 1);
        QCOMPARE(step[0][0].toInt(), 1);
        QCOMPARE(copy.size(), 1);
        QCOMPARE(save.size(), 1);
        window.press("stream.raw.view.1");
        QTRY_COMPARE(window.find("stream.raw.json")->property("model").value<DocumentLines *>(), &stream.hex);
        auto *json = window.find("stream.raw.json");
        json->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.view, Qt::Key_End);
        QTest::keyClick(window.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), stream.hex.copied(stream.hex.count() - 1));
    }

    void aCheckShowsItsProgressItsTableAndWhatIsFalse()
    {
        Window window;
        auto &stream = window.faces.streams.stream;
        QSignalSpy check(&stream, &StreamModel::checkWanted), cancel(&stream, &StreamModel::checkCancelled), event(&stream, &StreamModel::eventWanted);
        window.press("streams.check");
        QCOMPARE(check.size(), 1);
        stream.setProperty("tab", int(StreamModel::Check));
        stream.checkState = StreamModel::CheckState::Running;
        Q_EMIT stream.checkChanged();
        QTRY_VERIFY(window.shows("stream.check.progress.cancel"));
        window.press("stream.check.progress.cancel");
        QCOMPARE(cancel.size(), 1);
        stream.checkState = StreamModel::CheckState::Invalid;
        stream.checkTitle = "1 event failed a check";
        BadRow bad;
        bad.key = stream.events.rows()[0].key;
        bad.title = "A stored block is damaged.";
        bad.code = "E-CID-MISMATCH";
        stream.bad.set({bad});
        Q_EMIT stream.checkChanged();
        QTRY_VERIFY(window.shows("stream.bad.0"));
        QVERIFY(window.shows("stream.check.result"));
        window.press("stream.bad.0");
        QCOMPARE(event.size(), 1);
        QTRY_VERIFY(window.shows("stream.raw.json"));
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }

    void aStreamIsOpenedByItsIdAndTheSheetSaysWhyNot()
    {
        Window window;
        auto &model = window.faces.streams;
        QSignalSpy lookUp(&model, &StreamsModel::lookUpWanted), cancel(&model, &StreamsModel::lookUpCancelled);
        window.press("streams.open");
        QTRY_VERIFY(window.find("streams.id.input") && window.find("streams.id.input")->hasActiveFocus());
        QTest::keyClick(window.view, 'k');
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(lookUp.size(), 1);
        model.lookUpError = "This is no StreamID, CommitID or DID.";
        model.told();
        QCOMPARE(window.find("streams.id")->property("error").toString(), model.lookUpError);
        QCOMPARE(window.find("streams.id")->property("text").toString(), "k"); // Typed text survives.
        model.isLookingUp = true;
        model.told();
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(cancel.size(), 1);
    }

    void theKeyboardGoesThroughThePanesAndNarrowHasAWayBack()
    {
        Window window;
        QStringList panes;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(window.view, Qt::Key_F6);
            for (auto *item = window.view->activeFocusItem(); item; item = item->parentItem()) {
                const QString type = item->metaObject()->className();
                if (type.startsWith("StreamsList") || type.startsWith("StreamDetail_") || type.startsWith("StreamDetail_QML") || type.startsWith("EvidencePanel")) {
                    panes << type.section('_', 0, 0);
                    break;
                }
            }
        }
        QVERIFY2(panes.contains("StreamsList") && panes.contains("StreamDetail") && panes.contains("EvidencePanel"), qPrintable(panes.join(' ')));

        Window narrow({480, 700});
        auto &model = narrow.faces.streams;
        QSignalSpy closed(&model, &StreamsModel::streamClosed);
        QVERIFY(!narrow.shows("streams.list"));
        narrow.press("stream.evidence");
        QTRY_VERIFY(narrow.shows("streams.side.check"));
        QTest::keyClick(narrow.view, Qt::Key_Escape);
        narrow.press("stream.back");
        QCOMPARE(closed.size(), 1);
        model.stream.state = StreamModel::State::Closed;
        model.stream.told();
        QTRY_VERIFY(narrow.shows("streams.list"));
        QVERIFY2(narrow.warnings.isEmpty(), qPrintable(narrow.warnings.join('\n')));
    }

    void emptyLoadingFailedAndFoundAreSaid()
    {
        Window window;
        auto &model = window.faces.streams;
        for (const auto state : {StreamsModel::ListState::Loading, StreamsModel::ListState::Nothing, StreamsModel::ListState::NoMatch, StreamsModel::ListState::Failed}) {
            model.listState = state;
            model.told();
            QCOMPARE(window.shows("streams.none"), state == StreamsModel::ListState::Nothing || state == StreamsModel::ListState::NoMatch);
            QCOMPARE(window.shows("streams.problem"), state == StreamsModel::ListState::Failed);
            QVERIFY(!window.shows("streams.list"));
        }
        model.stream.state = StreamModel::State::Failed;
        model.stream.told();
        QVERIFY(window.shows("stream.failed") && !window.shows("stream.tab"));
        model.stream.state = StreamModel::State::Closed;
        model.stream.told();
        QVERIFY(!window.shows("stream.none")); // Nothing is there to choose from.
        model.listState = StreamsModel::ListState::Ready;
        model.told();
        QVERIFY(window.shows("stream.none"));
        model.foundTitle = "2 streams found";
        model.told();
        QTRY_VERIFY(window.shows("streams.found"));
        Q_EMIT model.lookUpAsked("k2t6wyfsu4pg0t2n4j8ms3s33xsgqjhtto04mvq8w5a2v5xo48idyz38l7ydki");
        QTRY_VERIFY(window.shows("streams.openSheet.accept")); // Looked up from elsewhere: the sheet shows how it goes.
        QVERIFY2(window.warnings.isEmpty(), qPrintable(window.warnings.join('\n')));
    }
};

AMPHORA_TEST_UNIT(TstStreamsPage, "streams_page")
#include "tst_streams_page.moc"
