#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/codec/varint.h"
#include "tests/engine/bench.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace amphora;
using namespace amphora::engine;
using test::Bench;
using test::codeOf;
using codec::Map;

/// Streams as the explorer reads them: list, history, one event, the check; on the real engine.
class TstStreamService : public QObject {
    Q_OBJECT

    static std::vector<StreamLine> listed(Bench &bench, StreamQuery query = {})
    {
        const auto found = Bench::wait(bench.streams().find(std::move(query)));
        if (!found) return {};
        const auto lines = Bench::wait(bench.streams().lines(found->keys));
        return lines ? *lines : std::vector<StreamLine>();
    }
    static StreamLine profileOf(Bench &bench)
    {
        StreamQuery query;
        query.kind = StreamKind::profile;
        query.own = true;
        const auto lines = listed(bench, query);
        return lines.empty() ? StreamLine() : lines.front();
    }
    /// What a broken disk does: one byte of a block is another one. The engine is not running meanwhile.
    static bool damage(Bench &bench, const std::string &cid)
    {
        std::error_code code;
        for (const auto &folder : std::filesystem::directory_iterator(bench.paths().identities(), code)) {
            sqlite3 *db = nullptr;
            if (sqlite3_open((folder.path() / "store.sqlite").c_str(), &db) != SQLITE_OK) return false;
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(db, "UPDATE block SET bytes = CAST(substr(bytes, 1, length(bytes) - 1) || x'00' AS BLOB) WHERE cid = ?", -1, &statement, nullptr);
            const auto name = codec::Cid::parse(cid)->toBytes();
            sqlite3_bind_blob(statement, 1, name.data(), int(name.size()), SQLITE_TRANSIENT);
            const bool done = sqlite3_step(statement) == SQLITE_DONE && sqlite3_changes(db) == 1;
            sqlite3_finalize(statement);
            sqlite3_close(db);
            if (done) return true;
        }
        return false;
    }

private Q_SLOTS:
    void ownStreamsComeFirstAndEveryFilterNarrows()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        const auto all = listed(bench);
        QVERIFY(all.size() > 4);
        QVERIFY(all[0].summary.isOwn && all[1].summary.isOwn && !all[2].summary.isOwn);
        StreamQuery query;
        query.own = true;
        QCOMPARE(listed(bench, query).size(), 2u);
        query.kind = StreamKind::index;
        QCOMPARE(listed(bench, query).size(), 1u);
        query = {};
        query.kind = StreamKind::schema;
        for (const auto &line : listed(bench, query)) QVERIFY(!line.alias.empty() && !line.summary.isOwn && !line.status);
        query = {};
        query.text = "aDa";
        const auto ada = listed(bench, query);
        QCOMPARE(ada.size(), 1u);
        QCOMPARE(ada.front().title, std::string("Ada"));
        QCOMPARE(ada.front().alias, std::string("basicProfile"));
        QCOMPARE(ada.front().summary.events, 2);
        QVERIFY(ada.front().status && ada.front().status->state == node::EventStatus::State::signedHere);
        query.text = ada.front().summary.streamId;
        QCOMPARE(listed(bench, query).size(), 1u);
        query.text = "prof";
        query.textKinds = {StreamKind::profile};
        QVERIFY(std::ranges::any_of(listed(bench, query), [](const auto &line) { return line.summary.isOwn && line.kind == StreamKind::profile; }));
        query = {};
        query.state = node::EventStatus::State::signedHere;
        QCOMPARE(listed(bench, query).size(), 2u);
        query.state = node::EventStatus::State::waiting;
        QVERIFY(listed(bench, query).empty());
        QCOMPARE(Bench::wait(bench.streams().find({"%_'\"", {}, {}, {}, {}}))->keys.size(), 0u);
        QVERIFY(Bench::wait(bench.streams().lines({-7, 999'999}))->empty());
    }

    void aHomeWithoutOutlinesGetsThem()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        bench.stop();
        for (const auto &folder : std::filesystem::directory_iterator(bench.paths().identities())) {
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open((folder.path() / "store.sqlite").c_str(), &db), SQLITE_OK);
            QCOMPARE(sqlite3_exec(db, "DROP TABLE x_outline", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(db);
        }
        QVERIFY(bench.startUnlocked());
        QCOMPARE(profileOf(bench).title, std::string("Ada"));
    }

    void theHistoryNamesVersionsSignersAndChanges()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}, {"url", "https://a.example"}})));
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada L"}, {"url", codec::Value()}})));
        const auto line = profileOf(bench);
        const auto history = Bench::wait(bench.streams().history("ceramic://" + line.summary.streamId));
        QVERIFY(history);
        QVERIFY(!history->problem && history->foundOn.empty());
        QCOMPARE(history->events.size(), 3u);
        QCOMPARE(history->versions, 2);
        QCOMPARE(history->events[0].kind, std::string("init"));
        QVERIFY(history->events[0].signer.empty() && history->events[0].version == 0);
        QCOMPARE(history->events[2].version, 2);
        QCOMPARE(history->events[2].signer, std::string(test::kTestDid));
        QCOMPARE(history->events[2].changedCount, 2);
        QCOMPARE(history->events[2].prev, history->events[1].cid);

        const auto second = Bench::wait(bench.streams().version(line.summary.streamId, history->events[2].cid));
        QVERIFY(second);
        QCOMPARE(second->contentJson, std::string(R"({"name":"Ada L"})"));
        QCOMPARE(second->changes.rows.size(), 2u);
        QVERIFY(std::ranges::any_of(second->changes.rows, [](const auto &row) { return row.path == "/url" && row.before == "\"https://a.example\"" && row.after.empty(); }));
        QVERIFY(std::ranges::any_of(second->content, [](const auto &row) { return row.key == "name" && row.text == "\"Ada L\""; }));
        QCOMPARE(codeOf(Bench::wait(bench.streams().version(line.summary.streamId, line.summary.streamId))), std::string("E-FORMAT"));
        QCOMPARE(codeOf(Bench::wait(bench.streams().history("kjzl6kcym7w8y7ksbntzjvd9cxe0o8ncb73rr8ih4s9zc6g2wtjrwwpxbgbj2e6"))), std::string("E-NOT-FOUND"));
    }

    void anEventIsShownWithItsBytesAndSavedSoThatOthersCanCheckIt()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        const auto line = profileOf(bench);
        const auto raw = Bench::wait(bench.streams().event(line.summary.streamId, line.summary.tip));
        QVERIFY(raw);
        QCOMPARE(raw->blocks.size(), 2u);
        QCOMPARE(raw->blocks[0].codec, std::string("dag-jose"));
        QCOMPARE(raw->blocks[1].codec, std::string("dag-cbor"));
        QCOMPARE(raw->algorithm, std::string("EdDSA"));
        QVERIFY(raw->keyId.starts_with(test::kTestDid));
        QVERIFY(std::ranges::find(raw->links, raw->blocks[1].cid) != raw->links.end());
        for (const auto &block : raw->blocks) QVERIFY(codec::Cid::parse(block.cid)->matches(block.bytes) && !block.lines.empty() && !block.json.empty());
        const auto again = stream::eventFromHttpJson(*codec::parseJson(raw->http));
        QVERIFY(again && again->cid().toString() == raw->cid);

        using EventFile = StreamService::EventFile;
        const auto car = Bench::wait(bench.streams().eventFile(line.summary.streamId, raw->cid, EventFile::car));
        QVERIFY(car);
        ByteView rest(*car);
        const auto headerSize = codec::takeVarint(rest);
        QVERIFY(headerSize);
        const auto header = codec::decodeDagCbor(rest.first(*headerSize), codec::Reading::strict);
        QVERIFY(header && header->value == codec::Value(Map{{"roots", codec::List{*codec::Cid::parse(raw->cid)}}, {"version", 1}}));
        rest = rest.subspan(*headerSize);
        for (const auto &block : raw->blocks) {
            auto size = codec::takeVarint(rest);
            QVERIFY(size);
            auto section = rest.first(*size);
            const auto cid = codec::Cid::take(section);
            QVERIFY(cid && cid->toString() == block.cid && equalBytes(section, block.bytes));
            rest = rest.subspan(*size);
        }
        QVERIFY(rest.empty());
        QCOMPARE(asText(Bench::wait(bench.streams().eventFile(line.summary.streamId, raw->cid, EventFile::json)).value()), std::string_view(raw->http));
    }

    void aSoundStreamPassesEveryCheckThatAppliesToIt()
    {
        Bench bench;
        QVERIFY(bench.restore());
        for (const auto *name : {"one", "two", "three"}) QVERIFY(Bench::wait(bench.profile().set({{"name", name}})));
        const auto line = profileOf(bench);
        const auto future = bench.streams().verify(line.summary.streamId);
        const auto check = Bench::wait(future);
        QVERIFY(check);
        QCOMPARE(future.progressMaximum(), 8);
        QCOMPARE(future.progressValue(), 8);
        QCOMPARE(check->checked, 4);
        QVERIFY(check->bad.empty());
        QCOMPARE(check->count(node::Check::hash).pass, 4);
        QCOMPARE(check->count(node::Check::signature).pass, 3); // The first event is unsigned.
        QCOMPARE(check->count(node::Check::schema).pass, 3);
        QCOMPARE(check->count(node::Check::rules).fail + check->count(node::Check::rules).open, 0);
    }

    void aDamagedBlockIsFalseWithItsReasonAndTheStreamCanStillBeLookedAt()
    {
        Bench bench;
        QVERIFY(bench.restore());
        for (const auto *name : {"one", "two", "three"}) QVERIFY(Bench::wait(bench.profile().set({{"name", name}})));
        const auto line = profileOf(bench);
        const auto before = Bench::wait(bench.streams().history(line.summary.streamId));
        QVERIFY(before && before->events.size() == 4);
        const auto victim = before->events[2].cid;
        bench.stop();
        QVERIFY(damage(bench, victim));
        QVERIFY(bench.startUnlocked());

        const auto check = Bench::wait(bench.streams().verify(line.summary.streamId));
        QVERIFY(check);
        QCOMPARE(check->count(node::Check::hash).fail, 1);
        QCOMPARE(check->bad.front().cid, victim);
        QCOMPARE(check->bad.front().code, std::string("E-CID-MISMATCH"));
        QCOMPARE(check->count(node::Check::order).fail, 1); // What builds on it stands in the air.
        QCOMPARE(check->count(node::Check::signature).pass, 1);

        const auto history = Bench::wait(bench.streams().history(line.summary.streamId));
        QVERIFY(history);
        QVERIFY(history->problem && history->problem->code == Errc::cidMismatch);
        QCOMPARE(history->events.size(), 4u);
        const auto raw = Bench::wait(bench.streams().event(line.summary.streamId, victim));
        QVERIFY(raw);
        QVERIFY(raw->blocks.front().problem && raw->blocks.front().problem->code == Errc::cidMismatch);
        QVERIFY(raw->blocks.front().bytes.empty() && raw->http.empty());
    }

    void aCheckIsStoppedWhenNobodyWantsItAnyMore()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        auto future = bench.streams().verify(profileOf(bench).summary.streamId);
        future.cancel();
        QVERIFY(future.isCanceled());
        QCOMPARE(codeOf(Bench::wait(future)), std::string("E-CANCELLED"));
        QVERIFY(Bench::wait(bench.streams().find({}))); // The core goes on.
        QCOMPARE(codeOf(Bench::wait(bench.streams().verify("kjz"))), std::string("E-FORMAT"));
    }

    void checkingEverythingLetsOtherWorkHaveItsTurnAndCanBeStopped()
    {
        Bench bench;
        QVERIFY(bench.restore());
        QVERIFY(Bench::wait(bench.profile().set({{"name", "Ada"}})));
        const store::BlobFolder blobs(bench.paths().blobs(bench.identities().current()->id));
        constexpr int pictures = 200;
        for (int i = 0; i < pictures; ++i) QVERIFY(blobs.put(codec::Block::make(codec::kCodecRaw, Bytes(200'000, std::uint8_t(i)))));
        const auto checking = bench.streams().fsck(false);
        QVERIFY(Bench::wait(bench.streams().find({})));
        QVERIFY(!checking.isFinished());
        const auto report = Bench::wait(checking);
        QVERIFY(report && report->bad.empty() && report->checked > pictures);
        QCOMPARE(checking.progressValue(), checking.progressMaximum());
        auto stopped = bench.streams().fsck(true);
        stopped.cancel();
        QCOMPARE(codeOf(Bench::wait(stopped)), std::string("E-CANCELLED"));
        QVERIFY(Bench::wait(bench.streams().find({}))); // The core goes on.
    }

    void aForeignStreamIsReadFromANodeAndNotKept()
    {
        const auto http = net::makeCurlClient();
        const test::FakeNode node({"--empty"});
        Bench author(http.get());
        QVERIFY(author.restore());
        QVERIFY(Bench::wait(author.profile().set({{"name", "Ada"}})));
        const auto added = Bench::wait(author.nodes().add(node.url().toStdString()));
        QVERIFY(added && Bench::wait(author.nodes().giveConsent(added->id)) && Bench::wait(author.nodes().sync()));
        const auto id = profileOf(author).summary.streamId;

        Bench reader(http.get());
        QVERIFY(Bench::wait(reader.identities().create({"Bob", KeyStore::keychain, nullptr})));
        QCOMPARE(codeOf(Bench::wait(reader.nodes().lookUpStreams(id))), std::string("E-NOT-FOUND")); // No node to ask.
        QVERIFY(Bench::wait(reader.nodes().add(node.url().toStdString())));
        const auto kept = Bench::wait(reader.streams().find({}))->all;
        QCOMPARE(codeOf(Bench::wait(reader.nodes().lookUpStreams("no id"))), std::string("E-FORMAT"));
        const auto one = Bench::wait(reader.nodes().lookUpStreams("ceramic://" + id));
        QVERIFY(one && one->size() == 1 && one->front().title == "Ada" && !one->front().summary.isOwn);
        const auto history = Bench::wait(reader.streams().history(id));
        QVERIFY(history && history->versions == 1 && history->foundOn == node.url().toStdString());
        QVERIFY(Bench::wait(reader.streams().verify(id))->bad.empty());
        QVERIFY(Bench::wait(reader.streams().event(id, history->events.back().cid)));
        const auto all = Bench::wait(reader.nodes().lookUpStreams(std::string(test::kTestDid)));
        QVERIFY(all);
        QCOMPARE(all->size(), 2u);
        QCOMPARE(all->front().kind, StreamKind::index);
        QCOMPARE(Bench::wait(reader.streams().find({}))->all, kept);
    }
};

AMPHORA_TEST_UNIT(TstStreamService, "stream_service")
#include "tst_stream_service.moc"
