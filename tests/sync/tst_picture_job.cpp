#include "core/sync/picture_job.h"

#include "core/profile/picture.h"
#include "core/sync/sync_job.h"
#include "tests/support/test_unit.h"
#include "tests/sync/scripted_node.h"

#include <QTemporaryDir>
#include <QTest>

using namespace amphora;
using namespace amphora::sync;
using test::ScriptedNode;
using test::SyncBench;

namespace {

/// An IPFS node in memory; `trouble` says what goes wrong.
class ScriptedBlocks final : public BlockClient {
public:
    std::map<codec::Cid, codec::Block> blocks;
    std::optional<Error> putTrouble, getTrouble;
    bool forgets = false;
    int puts = 0, gets = 0;

    Status put(const codec::Block &block) override
    {
        ++puts;
        if (putTrouble) return *putTrouble;
        if (!forgets) blocks.emplace(block.cid(), block);
        return ok();
    }
    Result<codec::Block> get(const codec::Cid &cid) override
    {
        ++gets;
        if (getTrouble) return *getTrouble;
        const auto found = blocks.find(cid);
        if (found == blocks.end()) return Error{Errc::notFound, "not here"};
        return found->second;
    }
};

/// A computer with a folder for pictures.
struct PictureBench : SyncBench {
    QTemporaryDir folder;
    store::BlobFolder blobs{folder.filePath("blobs").toStdString()};

    LocalReplica replica() { return {*store, node, profile, models, clock, authority(), &drafts, &blobs}; }
    codec::Block add(std::string_view text, const char *member = "image")
    {
        auto block = codec::Block::make(codec::kCodecRaw, toBytes(asBytes(text)));
        if (!blobs.put(block)) throw std::runtime_error("no blob");
        name(block.cid(), member);
        return block;
    }
    void name(const codec::Cid &cid, const char *member = "image")
    {
        edit({{member, profile::PictureValue{{"ipfs://" + cid.toString(), "image/jpeg", 10, 10, {}}, {}}.toValue()}});
    }
};

} // namespace

/// Goal: a picture is called visible to others only when a node gave every byte of it back.
class TstPictureJob : public QObject {
    Q_OBJECT

    const net::CancelToken m_never;

    static std::string codeOf(const PictureOutcome &outcome) { return outcome.error ? std::string(errcText(outcome.error->code)) : "ok"; }

private Q_SLOTS:
    void whatTheProfileNamesIsSentOnceAndReadBack()
    {
        PictureBench bench;
        const auto picture = bench.add("picture"), banner = bench.add("banner", "background");
        ScriptedBlocks node;
        auto replica = bench.replica();
        auto outcome = PictureJob(bench.row, node, replica, m_never).send();
        QCOMPARE(codeOf(outcome), std::string("ok"));
        QCOMPARE(outcome.sent, 2);
        QCOMPARE(node.gets, 2);
        QVERIFY(bench.isPlaced(picture.cid()) && bench.isPlaced(banner.cid()));
        outcome = PictureJob(bench.row, node, replica, m_never).send();
        QCOMPARE(outcome.sent, 0);
        QCOMPARE(node.puts, 2);
    }

    void aPictureThatIsNoLongerNamedStaysHere()
    {
        PictureBench bench;
        const auto old = bench.add("old");
        bench.add("new");
        ScriptedBlocks node;
        auto replica = bench.replica();
        QCOMPARE(PictureJob(bench.row, node, replica, m_never).send().sent, 1);
        QVERIFY(!node.blocks.contains(old.cid()));
        QVERIFY(bench.blobs.contains(old.cid()));
    }

    void aNodeThatDoesNotGiveItBackIsNoProof_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("it forgets") << int(Errc::notFound) << "E-NODE-LIED";
        QTest::newRow("other bytes") << int(Errc::cidMismatch) << "E-NODE-LIED";
        QTest::newRow("it is gone meanwhile") << int(Errc::nodeDown) << "E-NODE-DOWN";
        QTest::newRow("its gateway forbids it") << int(Errc::nodeRefused) << "E-NODE-REFUSED";
    }
    void aNodeThatDoesNotGiveItBackIsNoProof()
    {
        QFETCH(int, code);
        QFETCH(QString, told);
        PictureBench bench;
        const auto picture = bench.add("picture");
        ScriptedBlocks node;
        node.getTrouble = Error{Errc(code), "as the test wants it"};
        auto replica = bench.replica();
        const auto outcome = PictureJob(bench.row, node, replica, m_never).send();
        QCOMPARE(QString::fromStdString(codeOf(outcome)), told);
        QVERIFY(!bench.isPlaced(picture.cid()));
        node.getTrouble.reset();
        QCOMPARE(PictureJob(bench.row, node, replica, m_never).send().sent, 1); // It is tried again.
    }

    void aRestoredComputerGetsItsPicturesBack()
    {
        PictureBench bench;
        const auto block = codec::Block::make(codec::kCodecRaw, toBytes(asBytes("far away")));
        bench.name(block.cid());
        ScriptedBlocks node;
        auto replica = bench.replica();
        auto outcome = PictureJob(bench.row, node, replica, m_never).fetch();
        QCOMPARE(codeOf(outcome), std::string("ok")); // The node may not have it either.
        QCOMPARE(outcome.fetched, 0);
        node.blocks.emplace(block.cid(), block);
        outcome = PictureJob(bench.row, node, replica, m_never).fetch();
        QCOMPARE(outcome.fetched, 1);
        QCOMPARE((*bench.blobs.get(block.cid()))->bytes(), block.bytes());
        QVERIFY(bench.isPlaced(block.cid()));
    }

    void aPictureThatTheNodeLacksDoesNotHideTheOthersAndARefusalIsSaid()
    {
        for (const bool isFirstThere : {true, false}) {
            PictureBench bench;
            const auto first = codec::Block::make(codec::kCodecRaw, toBytes(asBytes("first"))), second = codec::Block::make(codec::kCodecRaw, toBytes(asBytes("second")));
            bench.name(first.cid());
            bench.name(second.cid(), "background");
            const auto &there = isFirstThere ? first : second;
            ScriptedBlocks node;
            node.blocks.emplace(there.cid(), there);
            auto replica = bench.replica();
            const auto outcome = PictureJob(bench.row, node, replica, m_never).fetch();
            QCOMPARE(codeOf(outcome), std::string("ok"));
            QCOMPARE(outcome.fetched, 1);
            QCOMPARE(node.gets, 2);
            QVERIFY(bench.blobs.contains(there.cid()));
            node.getTrouble = Error{Errc::nodeRefused, "forbidden"};
            QCOMPARE(codeOf(PictureJob(bench.row, node, replica, m_never).fetch()), std::string("E-NODE-REFUSED"));
            node.getTrouble = Error{Errc::timeout, "it searches"};
            node.gets = 0;
            QCOMPARE(codeOf(PictureJob(bench.row, node, replica, m_never).fetch()), std::string("ok"));
            QCOMPARE(node.gets, 1);
        }
    }

    void aPictureOfAnotherAppIsLeftAlone()
    {
        PictureBench bench;
        bench.name(codec::Cid::v1(codec::kCodecDagPb, codec::Multihash::sha256Of(asBytes("a tree of blocks"))));
        ScriptedBlocks node;
        auto replica = bench.replica();
        PictureJob job(bench.row, node, replica, m_never);
        QCOMPARE(codeOf(job.send()), std::string("ok"));
        QCOMPARE(codeOf(job.fetch()), std::string("ok"));
        QCOMPARE(node.puts + node.gets, 0);
    }

    void picturesGoBeforeTheEventThatNamesThem()
    {
        PictureBench bench;
        const auto picture = bench.add("picture");
        ScriptedNode ceramic;
        ScriptedBlocks ipfs;
        auto replica = bench.replica();
        PictureJob pictures(bench.row, ipfs, replica, m_never);
        SyncJob job(bench.row, ceramic, replica, m_never, {});
        int writesBefore = -1;
        job.beforePush([&] {
            writesBefore = ceramic.writes();
            QCOMPARE(codeOf(pictures.send()), std::string("ok"));
        });
        QVERIFY(!job.run().error);
        QCOMPARE(writesBefore, 0);
        QVERIFY(ceramic.writes() > 0);
        QVERIFY(ipfs.blocks.contains(picture.cid()));
    }

    void nothingGoesToANodeOnAnotherChainOrWithoutTheRole()
    {
        PictureBench bench;
        bench.add("picture");
        auto replica = bench.replica();
        int asked = 0;
        ScriptedNode other;
        other.names = {"eip155:1"};
        SyncJob wrongChain(bench.row, other, replica, m_never, {});
        wrongChain.beforePush([&] { ++asked; });
        QVERIFY(wrongChain.run().error);
        auto row = bench.row;
        row.backup = false;
        ScriptedNode node;
        SyncJob onlyRead(row, node, replica, m_never, {});
        onlyRead.beforePush([&] { ++asked; });
        QVERIFY(!onlyRead.run().error);
        QCOMPARE(asked, 0);
    }

    void aNodeThatWasSetUpAnewGetsThemAgain()
    {
        PictureBench bench;
        const auto picture = bench.add("picture");
        ScriptedBlocks ipfs;
        auto replica = bench.replica();
        QCOMPARE(PictureJob(bench.row, ipfs, replica, m_never).send().sent, 1);
        QVERIFY(replica.absent(bench.row, bench.recordId()));
        QVERIFY(!bench.isPlaced(picture.cid()));
        QCOMPARE(PictureJob(bench.row, ipfs, replica, m_never).send().sent, 1);
    }
};

AMPHORA_TEST_UNIT(TstPictureJob, "picture_job")
#include "tst_picture_job.moc"
