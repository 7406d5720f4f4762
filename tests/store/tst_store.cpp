#include "core/store/store.h"
#include "tests/store/sample.h"
#include "tests/support/test_unit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <set>

using namespace amphora;
using namespace amphora::store;
using namespace amphora::test;

class TstStore : public QObject {
    Q_OBJECT

    static Path fileIn(const QTemporaryDir &dir) { return dir.filePath("store.sqlite").toStdString(); }
    static std::unique_ptr<Store> openOrNull(const Path &file, OpenMode mode = OpenMode::readWrite)
    {
        auto opened = Store::open(file, mode);
        if (!opened) qWarning("%s", opened.error().detail.c_str());
        return opened ? *std::move(opened) : nullptr;
    }
    static std::unique_ptr<Store> inMemory()
    {
        auto store = openOrNull({}, OpenMode::memory);
        if (!store || !fillSample(*store, 0)) qFatal("no store in memory");
        return store;
    }
    static NodeRow node(const std::string &id)
    {
        NodeRow row;
        row.id = id;
        row.url = "https://ceramic.example";
        row.ipfsUrl = "https://ipfs.example";
        row.kind = "ceramic-one";
        row.chain = "eip155:1,eip155:100";
        row.backup = false;
        row.read = false;
        row.anchor = true;
        row.isPrivate = true;
        row.addedAt = "a";
        row.consentAt = "c";
        row.lastOkAt = "o";
        row.lastError = "E-NODE-DOWN";
        return row;
    }

private Q_SLOTS:
    void aNewStoreIsDurableAndPrivate()
    {
        const QTemporaryDir dir;
        const auto before = ::umask(0);
        const auto store = openOrNull(fileIn(dir));
        const auto filled = store && fillSample(*store, 1);
        ::umask(before);
        QVERIFY(filled);
        QCOMPARE(*store->pragma("journal_mode"), "wal");
        QCOMPARE(*store->pragma("synchronous"), "2"); // FULL
        QCOMPARE(*store->pragma("temp_store"), "2");  // MEMORY
        QCOMPARE(*store->pragma("foreign_keys"), "1");
        QCOMPARE(*store->pragma("user_version"), "1");
        QCOMPARE(*store->pragma("application_id"), std::to_string(0x416d7068));
        QCOMPARE(store->pragma("user_version=9").error().code, Errc::usage);
        for (const char *name : {"store.sqlite", "store.sqlite-wal", "store.sqlite-shm"}) {
            struct stat info{};
            QVERIFY(::stat(dir.filePath(name).toUtf8().constData(), &info) == 0);
            QCOMPARE(info.st_mode & 07777, mode_t(0600));
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(),
                 3); // Nothing left of how it was made.
    }

    void whatWasCommittedIsThereAfterReopening()
    {
        const QTemporaryDir dir;
        std::string before;
        {
            const auto store = openOrNull(fileIn(dir));
            QVERIFY(store && fillSample(*store, 12));
            before = *dump(*store);
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"store.sqlite"});
        const auto store = openOrNull(fileIn(dir));
        QVERIFY(store);
        QCOMPARE(*dump(*store), before);
        QVERIFY(before.find("edits 12") != std::string::npos);
        QVERIFY(store->integrityProblems()->empty());
    }

    void aTransactionWithoutCommitLeavesNothing()
    {
        const auto store = inMemory();
        const auto before = *dump(*store);
        {
            auto transaction = store->begin();
            QVERIFY(transaction);
            QVERIFY(store->putBlock(sampleBlock(1)));
            QVERIFY(store->putEvent(sampleEvent(1)));
            auto moved = *std::move(transaction);
            QVERIFY(*dump(*store) != before);
        }
        QCOMPARE(*dump(*store), before);
        QVERIFY(saveSample(*store, 0)); // The next one begins as if nothing had been.
    }

    void aBlockComesBackWholeAndOnlyIfItsHashIsRight()
    {
        const auto store = inMemory();
        const auto block = sampleBlock(3), empty = codec::Block::make(codec::kCodecRaw, {});
        QVERIFY(store->putBlock(block) && store->putBlock(block) && store->putBlock(empty));
        QVERIFY(**store->block(block.cid()) == block);
        QVERIFY(**store->block(empty.cid()) == empty);
        QVERIFY(!*store->block(sampleBlock(4).cid()));
        int blocks = 0;
        const auto walked = store->forEachBlock([&](const codec::Cid &cid, ByteView bytes) -> Status {
            ++blocks;
            if (!cid.matches(bytes)) return Error{Errc::cidMismatch, ""};
            const auto inside =
                store->block(cid); // Other calls are fine inside a walk, the same one included.
            if (!inside) return inside.error();
            return store->forEachBlock([](const codec::Cid &, ByteView) { return ok(); });
        });
        QVERIFY(walked);
        QCOMPARE(blocks, 2);
        const auto stopped = store->forEachBlock(
            [](const codec::Cid &, ByteView) -> Status { return Error{Errc::cancelled, "enough"}; });
        QCOMPARE(stopped.error().code, Errc::cancelled);
    }

    void blocksAreWalkedInStepsThatMissNoneAndRepeatNone()
    {
        const auto store = inMemory();
        for (int k = 1; k <= 7; ++k) QVERIFY(store->putBlock(sampleBlock(k)));
        QCOMPARE(*store->countBlocks(), 7);
        for (const int most : {1, 3, 7, 8}) {
            std::vector<std::string> seen;
            std::int64_t behind = 0;
            do {
                const auto last = store->someBlocks(behind, most, [&](const codec::Cid &cid, ByteView) -> Status {
                    seen.push_back(cid.toString());
                    return ok();
                });
                QVERIFY(last);
                behind = *last;
            } while (behind != 0);
            QCOMPARE(seen.size(), 7u);
            QCOMPARE(std::set<std::string>(seen.begin(), seen.end()).size(), 7u);
        }
    }

    void everyKindAndVerdictOfAnEventComesBack()
    {
        const auto store = inMemory();
        int k = 0;
        for (const auto kind : {stream::EventKind::init, stream::EventKind::data, stream::EventKind::time})
            for (const auto verdict :
                 {Verdict::valid, Verdict::superseded, Verdict::lost, Verdict::refused}) {
                auto row = sampleEvent(++k);
                row.kind = kind;
                row.verdict = verdict;
                row.own = k % 2 == 0;
                row.reason = verdict == Verdict::refused ? "E-SIG: forged" : "";
                if (k == 1) row.prev.reset();
                QVERIFY(store->putEvent(row));
                const auto back = store->event(row.cid);
                QVERIFY(back && *back);
                QVERIFY((*back)->kind == kind && (*back)->verdict == verdict && (*back)->own == row.own &&
                        (*back)->prev == row.prev);
                QCOMPARE((*back)->reason, row.reason);
                QCOMPARE((*back)->receivedAt, row.receivedAt);
                QVERIFY((*back)->stream == row.stream);
                QCOMPARE((*back)->seq, std::int64_t(k));
            }
    }

    void eventsKeepTheOrderOfArrivalWhenTheirVerdictChanges()
    {
        const auto store = inMemory();
        for (const int k : {5, 3, 9, 1})
            QVERIFY(store->putEvent(sampleEvent(k)));
        auto changed = sampleEvent(3);
        changed.verdict = Verdict::superseded;
        changed.reason = "re-applied";
        changed.own = false;
        changed.receivedAt = "ignored";
        QVERIFY(store->putEvent(changed));
        const auto events = store->allEvents();
        QVERIFY(events);
        QCOMPARE(events->size(), 4u);
        const int order[] = {5, 3, 9, 1};
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY((*events)[i].cid == sampleBlock(order[i]).cid());
            QCOMPARE((*events)[i].seq, std::int64_t(i + 1));
        }
        QVERIFY((*events)[1].verdict == Verdict::superseded);
        QCOMPARE((*events)[1].reason, "re-applied");
        QCOMPARE((*events)[1].own, false);
        QCOMPARE((*events)[1].receivedAt, sampleEvent(3).receivedAt);
        QCOMPARE(store->eventsOf(sampleStream())->size(), 4u);
        QVERIFY(
            store->eventsOf(stream::StreamId::of(stream::StreamType::model, sampleBlock(0).cid()))->empty());
        QVERIFY(!*store->event(sampleBlock(77).cid()));
    }

    void theOutboxIsInOrderOfArrivalOfItsEvents()
    {
        const auto store = inMemory();
        QVERIFY(store->putNode(node("node0001")));
        for (const int k : {4, 2, 8})
            QVERIFY(store->putEvent(sampleEvent(k)));
        for (const int k : {2, 8, 4})
            QVERIFY(store->putOutbox({sampleBlock(k).cid(), "node0000", sampleStream(), 0, "", "", "t"}));
        QVERIFY(store->putOutbox({sampleBlock(4).cid(), "node0001", sampleStream(), 3,
                                  "2026-01-02T03:04:05.678Z", "E-NODE-DOWN", "t"}));
        auto rows = store->outbox();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4u);
        const int order[] = {4, 4, 2, 8};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY((*rows)[i].cid == sampleBlock(order[i]).cid());
        QCOMPARE((*rows)[1].nodeId, "node0001");
        QCOMPARE((*rows)[1].tries, 3);
        QCOMPARE((*rows)[1].nextTry, "2026-01-02T03:04:05.678Z");
        QCOMPARE((*rows)[1].reason, "E-NODE-DOWN");
        QCOMPARE((*rows)[1].addedAt, "t");
        (*rows)[2].tries = 7;
        QVERIFY(store->putOutbox((*rows)[2]));
        QCOMPARE((*store->outbox())[2].tries, 7);
        QVERIFY(store->removeOutbox(sampleBlock(4).cid(), "node0001"));
        QVERIFY(store->removeOutbox(sampleBlock(4).cid(), "node0001"));
        QCOMPARE(store->outbox()->size(), 3u);
        QCOMPARE(
            store->putOutbox({sampleBlock(4).cid(), "nobody", sampleStream(), 0, "", "", ""}).error().code,
            Errc::notFound);
    }

    void aRemovedNodeTakesItsOutboxAndPlacementsAlong()
    {
        const auto store = inMemory();
        QVERIFY(store->putNode(node("node0001")));
        for (const char *id : {"node0000", "node0001"}) {
            QVERIFY(store->putOutbox({sampleBlock(1).cid(), id, sampleStream(), 0, "", "", ""}));
            QVERIFY(store->putPlacement({sampleBlock(1).cid(), id, "2026"}));
        }
        QVERIFY(store->putPlacement({sampleBlock(1).cid(), "node0001", "2027"}));
        QCOMPARE(store->placementsOf(sampleBlock(1).cid())->size(), 2u);
        QCOMPARE((*store->placementsAt("node0001"))[0].at, "2027");
        QVERIFY(store->putNode(node("node0001"))); // Changing a node is no removal.
        QCOMPARE(store->outbox()->size(), 2u);
        QVERIFY(store->removeNode("node0001"));
        QCOMPARE(store->nodes()->size(), 1u);
        QCOMPARE(store->outbox()->size(), 1u);
        QCOMPARE((*store->outbox())[0].nodeId, "node0000");
        QCOMPARE(store->placementsOf(sampleBlock(1).cid())->size(), 1u);
        QVERIFY(store->placementsAt("node0001")->empty());
    }

    void nodesComeBackInTheOrderTheyWereAdded()
    {
        const auto store = inMemory();
        QVERIFY(store->putNode(node("b")) && store->putNode(node("a")));
        auto changed = node("node0000");
        changed.lastError.clear();
        changed.backup = true;
        QVERIFY(store->putNode(changed));
        const auto nodes = *store->nodes();
        QCOMPARE(nodes.size(), 3u);
        QCOMPARE(nodes[0].id, "node0000");
        QCOMPARE(nodes[1].id, "b");
        QCOMPARE(nodes[2].id, "a");
        QVERIFY(nodes[0].backup && nodes[0].lastError.empty());
        const auto &back = nodes[1];
        const auto put = node("b");
        QVERIFY(back.url == put.url && back.ipfsUrl == put.ipfsUrl && back.kind == put.kind &&
                back.chain == put.chain && !back.backup && !back.read && back.anchor && back.isPrivate &&
                back.addedAt == "a" && back.consentAt == "c" && back.lastOkAt == "o" &&
                back.lastError == "E-NODE-DOWN");
    }

    void sealedRowsAreKeptByKindAndId()
    {
        const auto store = inMemory();
        QVERIFY(store->putSealed({"a", "draft", 1, {1, 2}, {3}}) &&
                store->putSealed({"a", "note", 2, {}, {}}) && store->putSealed({"b", "draft", 1, {}, {9}}));
        QVERIFY(store->putSealed({"a", "draft", 3, {4}, {5, 0, 6}}));
        const auto row = store->sealed("draft", "a");
        QVERIFY(row && *row);
        QVERIFY((*row)->id == "a" && (*row)->kind == "draft" && (*row)->version == 3 &&
                (*row)->nonce == Bytes{4} && ((*row)->box == Bytes{5, 0, 6}));
        QCOMPARE(store->sealedOfKind("draft")->size(), 2u);
        QVERIFY(store->removeSealed("draft", "a"));
        QVERIFY(!*store->sealed("draft", "a"));
        QVERIFY(*store->sealed("note", "a"));
    }

    void textIsKeptAsItIsWhateverIsInIt()
    {
        const auto store = inMemory();
        const std::string text = std::string("Zoë '; DROP TABLE block; --\n\0x", 31);
        QVERIFY(store->putMeta("k", text) && store->putMeta("", "") && store->putMeta("k2", "1"));
        QCOMPARE(**store->meta("k"), text);
        QCOMPARE(**store->meta(""), "");
        QVERIFY(store->putMeta("k", "2"));
        QCOMPARE(**store->meta("k"), "2");
        QVERIFY(!*store->meta("absent"));
    }

    void streamsAreFoundByEachOfTheirProperties()
    {
        const auto store = inMemory();
        const auto put = [&](int k, const char *controller, const char *family, const char *schema,
                             bool own) {
            return bool(
                store->putStream({stream::StreamId::of(stream::StreamType::tile, sampleBlock(k).cid()),
                                  controller, family, schema, sampleBlock(k).cid(), k, own}));
        };
        QVERIFY(put(1, "did:a", "IDX", "", true) && put(2, "did:a", "", "k3y", false) &&
                put(3, "did:b", "IDX", "k3y", false));
        QCOMPARE(store->streams({})->size(), 3u);
        QCOMPARE(store->streams({.controller = "did:a"})->size(), 2u);
        QCOMPARE(store->streams({.family = "IDX"})->size(), 2u);
        QCOMPARE(store->streams({.schema = "k3y", .own = false})->size(), 2u);
        QCOMPARE(store->streams({.controller = "did:a", .family = "IDX", .own = true})->size(), 1u);
        QVERIFY(store->streams({.controller = "did:c"})->empty());
        QVERIFY(put(1, "did:c", "IDX", "", true));
        const auto row =
            store->streamRow(stream::StreamId::of(stream::StreamType::tile, sampleBlock(1).cid()));
        QVERIFY(row && *row);
        QVERIFY((*row)->controller == "did:c" && (*row)->family == "IDX" && (*row)->schema.empty() &&
                (*row)->own && (*row)->eventCount == 1);
        QVERIFY((*row)->tip == sampleBlock(1).cid());
        {
            auto transaction = store->begin();
            QVERIFY(transaction && store->dropDerived());
            QVERIFY(store->streams({})->empty());
            QVERIFY(put(1, "did:a", "IDX", "", true));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(store->streams({})->size(), 1u);
        QVERIFY(store->integrityProblems()->empty());
    }

    void streamsAreFoundByWhatTheirOutlineSaysAndByHowFarTheirTipHasCome()
    {
        using Reach = Store::Reach;
        const auto store = inMemory();
        const auto idOf = [](int k) { return stream::StreamId::of(stream::StreamType::tile, sampleBlock(k).cid()); };
        const auto put = [&](int k, bool own, const char *kind, const char *title, const char *at) {
            return store->putStream({idOf(k), "did:a", "Fam", "", sampleBlock(k).cid(), k, own}) &&
                   store->putOutline({idOf(k), kind, title, at});
        };
        QVERIFY(put(1, false, "tile", "Walking", "2026-01-01") && put(2, true, "profile", "Ada", "2026-01-02") &&
                put(3, true, "index", "", "2026-01-03") && put(4, false, "tile", "50 % off_", "2026-01-04"));
        QVERIFY(!*store->lacksOutlines());
        QCOMPARE(*store->countStreams(), 4);
        const auto found = [&](const Store::StreamQuery &query) {
            std::string order;
            const auto lines = store->streamLines(*store->findStreams(query));
            for (const auto &line : *lines) order += std::to_string(line.row.eventCount);
            return order;
        };
        QCOMPARE(found({}), "3241"); // Own ones first, then the last changed.
        QCOMPARE(found({.text = "WALK"}), "1");
        QCOMPARE(found({.text = "% off_"}), "4"); // No wildcards.
        QCOMPARE(found({.text = "ind", .textKinds = {"index"}}), "3");
        QCOMPARE(found({.text = "x", .id = idOf(4)}), "4");
        for (const std::size_t shown : {30u, 61u, 62u}) {
            const auto ranges = stream::StreamId::rangesOf(idOf(4).toString().substr(0, shown));
            QCOMPARE(found({.text = "x", .idRanges = ranges}), "4");
        }
        QCOMPARE(found({.idRanges = stream::StreamId::rangesOf("k2t6w")}).size(), 4u);
        QCOMPARE(found({.text = "x", .idRanges = stream::StreamId::rangesOf("k2t6z")}), "");
        for (const auto *other : {"", "k2t6", "kangaroo!", "did:key:z6Mk", "z6MkhaXgBZD"}) QVERIFY(stream::StreamId::rangesOf(other).empty());
        QCOMPARE(found({.kind = "tile", .own = false}), "41");
        QCOMPARE(found({.reach = Reach::here, .failedTries = 5}), "32");
        QVERIFY(store->putOutbox({sampleBlock(2).cid(), "node0000", idOf(2), 1, "", "", ""}));
        QVERIFY(store->putPlacement({sampleBlock(3).cid(), "node0000", "2026"}));
        QCOMPARE(found({.reach = Reach::waiting, .failedTries = 5}), "2");
        QCOMPARE(found({.reach = Reach::stored, .failedTries = 5}), "3");
        QVERIFY(store->putOutbox({sampleBlock(2).cid(), "node0000", idOf(2), 5, "", "", ""}));
        QCOMPARE(found({.reach = Reach::failed, .failedTries = 5}), "2");
        QCOMPARE(found({.reach = Reach::waiting, .failedTries = 5}), "");
        QVERIFY(store->putEvent({sampleBlock(3).cid(), idOf(3), stream::EventKind::time}));
        QCOMPARE(found({.reach = Reach::anchored, .failedTries = 5}), "3");
        QCOMPARE(found({.reach = Reach::stored, .failedTries = 5}), "");
        QVERIFY(*store->hasTimeEvent(idOf(3)) && !*store->hasTimeEvent(idOf(1)));
        QCOMPARE(store->outboxOf(sampleBlock(2).cid())->size(), 1u);
        QVERIFY(store->putStream({idOf(5), "did:a", "", "", sampleBlock(5).cid(), 5, false}));
        QVERIFY(*store->lacksOutlines());
        QCOMPARE(found({}), "32415"); // Without an outline it is listed all the same.
    }

    void droppedDerivedTablesComeBackIfTheTransactionDoesNotEnd()
    {
        const auto store = inMemory();
        QVERIFY(saveSample(*store, 0));
        {
            auto transaction = store->begin();
            QVERIFY(transaction && store->dropDerived());
        }
        QCOMPARE(store->streams({})->size(), 1u);
    }

    /// Printed for people; not judged, because it measures the disk and whoever else uses it.
    void singleEditsPerSecond()
    {
        const QTemporaryDir dir;
        const auto store = openOrNull(fileIn(dir));
        QVERIFY(store && fillSample(*store, 0));
        QElapsedTimer timer;
        timer.start();
        int edits = 0;
        while (timer.elapsed() < 500)
            QVERIFY(saveSample(*store, edits++));
        const auto perSecond = edits * 1000 / timer.elapsed();
        std::printf("single edits per second, each durable: %lld\n", static_cast<long long>(perSecond));
        QVERIFY(edits > 0);
    }
};

AMPHORA_TEST_UNIT(TstStore, "store")
#include "tst_store.moc"
