#include "tests/support/test_unit.h"
#include "ui/models/document_lines.h"
#include "ui/models/stream_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace amphora::ui;

/// The list that fetches what is in view, and documents whose lines fold.
class TstStreamModels : public QObject {
    Q_OBJECT

    static QString titleAt(const StreamList &list, int row) { return list.data(list.index(row), list.roleNames().key("title")).toString(); }
    static std::vector<qint64> names(qint64 first, int count)
    {
        std::vector<qint64> names;
        for (int i = 0; i < count; ++i) names.push_back(first + i);
        return names;
    }
    static int answer(StreamList &list)
    {
        int rows = 0;
        for (const auto &piece : list.takeWanted()) {
            std::vector<std::pair<qint64, StreamRow>> filled;
            for (const auto name : piece.names) {
                StreamRow row;
                row.key = QStringLiteral("k%1").arg(name);
                row.title = QStringLiteral("Stream %1").arg(name);
                filled.emplace_back(name, row);
                ++rows;
            }
            list.fill(piece, std::move(filled));
        }
        return rows;
    }

private Q_SLOTS:
    void onlyWhatAViewAsksForIsFetched()
    {
        StreamList list;
        const QAbstractItemModelTester tester(&list);
        list.setNames(names(1, 100'000));
        answer(list); // The tester looked at the first row.
        QSignalSpy wanted(&list, &StreamList::rowsWanted);
        for (int row = 50'000; row < 50'020; ++row) QVERIFY(titleAt(list, row).isEmpty());
        QTRY_COMPARE(wanted.size(), 1); // One question for all of them.
        QVERIFY(answer(list) <= StreamList::kPage * StreamList::kPagesAtOnce);
        QCOMPARE(titleAt(list, 50'005), "Stream 50006");
        QCOMPARE(list.keyAt(50'005), "k50006");
        QCOMPARE(list.rowOf("k50006"), 50'005);
        QCOMPARE(list.rowOf("k7777"), -1);
    }

    void whatWasScrolledPastIsNotFetched()
    {
        StreamList list;
        list.setNames(names(1, 10'000));
        for (int row = 0; row < 10'000; row += StreamList::kPage) (void)titleAt(list, row);
        const auto pieces = list.takeWanted();
        QCOMPARE(int(pieces.size()), StreamList::kPagesAtOnce);
        QCOMPARE(pieces.front().first, 9'984); // Where the view is now comes first.
        QVERIFY(list.takeWanted().empty());
    }

    void aChangedListKeepsWhatIsKnownAndMovesOnlyThePieceThatChanged()
    {
        StreamList list;
        const QAbstractItemModelTester tester(&list);
        list.setNames(names(10, 50));
        for (int row = 0; row < 50; ++row) (void)titleAt(list, row);
        answer(list);
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted), removed(&list, &QAbstractItemModel::rowsRemoved), reset(&list, &QAbstractItemModel::modelReset);
        auto longer = names(10, 50);
        longer.insert(longer.begin(), 7);
        list.setNames(longer);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 0);
        QCOMPARE(removed.size() + reset.size(), 0);
        QCOMPARE(titleAt(list, 1), "Stream 10"); // As it was, until it is fetched again.
        answer(list);
        QCOMPARE(titleAt(list, 0), "Stream 7");
        list.setNames({});
        QCOMPARE(list.count(), 0);
    }

    void aRowThatIsGoneIsNotAskedForForEver()
    {
        StreamList list;
        list.setNames(names(1, 3));
        (void)titleAt(list, 0);
        const auto pieces = list.takeWanted();
        QCOMPARE(pieces.size(), 1u);
        list.fill(pieces.front(), {});
        (void)titleAt(list, 0);
        QVERIFY(list.takeWanted().empty());
    }

    void onlyTheLatestRowsAreKeptInMemory()
    {
        StreamList list;
        list.setNames(names(1, 20'000));
        for (int row = 0; row < 20'000; row += StreamList::kPage) {
            (void)titleAt(list, row);
            answer(list);
        }
        QVERIFY(titleAt(list, 19'999).isEmpty() || titleAt(list, 19'990) == "Stream 19991");
        QCOMPARE(list.rowOf("k1"), -1);
        QVERIFY(list.rowOf("k19990") > 0);
    }

    void groupsFoldAndKeepWhatIsFoldedInside()
    {
        DocumentLines lines;
        const QAbstractItemModelTester tester(&lines);
        lines.setJson(R"({"a": {"b": {"c": 1, "d": 2}, "e": 3}, "f": []})");
        const auto words = [&](int row) { return lines.data(lines.index(row), DocumentLines::TextRole).toString(); };
        QCOMPARE(lines.count(), 6);
        lines.toggle(1); // b
        QCOMPARE(lines.count(), 4);
        QCOMPARE(words(1), "{ 2 }");
        lines.toggle(0); // a
        QCOMPARE(lines.count(), 2);
        lines.toggle(0);
        QCOMPARE(lines.count(), 4);
        lines.toggle(1);
        QCOMPARE(lines.count(), 6);
        lines.toggle(5); // Nothing is inside.
        QCOMPARE(lines.count(), 6);
        lines.toggle(99);
        QCOMPARE(words(2), "1");
        QCOMPARE(lines.copied(2), "1");
        QCOMPARE(lines.copied(99), QString());
    }

    void bytesAreSixteenALine()
    {
        DocumentLines lines;
        std::vector<DocumentLine> rows;
        QByteArray all;
        DocumentLines::addHex(rows, all, QByteArray(18, '\x5e'));
        DocumentLines::addHex(rows, all, QByteArray("\x00\xff", 2));
        lines.set(std::move(rows), all);
        QCOMPARE(lines.count(), 3);
        const auto words = [&](int row) { return lines.data(lines.index(row), DocumentLines::TextRole).toString(); };
        QCOMPARE(words(0), "0000  5e 5e 5e 5e 5e 5e 5e 5e  5e 5e 5e 5e 5e 5e 5e 5e");
        QCOMPARE(words(1), "0010  5e 5e");
        QCOMPARE(words(2), "0000  00 ff");
        QCOMPARE(lines.copied(2), "00ff");
    }
};

AMPHORA_TEST_UNIT(TstStreamModels, "stream_models")
#include "tst_stream_models.moc"
