#include "tests/node/workbench.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

using namespace amphora;

/// Goal: index and records are, byte for byte, what the official library makes of the same seed and content (vector `idx_flow`).
class TstDataStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstProfileIsTheOfficialOneByteForByte()
    {
        test::Suite suite("vectors/idx_flow (through the data store)");
        const auto flow = test::readJson(test::vectorsPath("vectors.json")).at("idx_flow");
        test::Workbench bench;
        const auto written = bench.data.write(bench.authority(), bench.models.basicProfile(), {{"name", "Ada"}});
        QVERIFY(written);
        const auto record = bench.log(bench.recordId()), index = bench.log(bench.indexId());
        QCOMPARE(record.size(), 2u);
        QCOMPARE(index.size(), 3u);
        suite.check("index_stream", bench.indexId().toString() == flow.at("index_stream"));
        suite.check("record_stream", bench.recordId().toString() == flow.at("record_stream"));
        suite.check("index_genesis_cid", index[0].cid().toString() == flow.at("index_genesis_cid"));
        suite.check("record_genesis_hex", codec::toHex(record[0].blocks.root.bytes()) == flow.at("record_genesis_hex"));
        const auto same = [&](const char *name, const stream::Event &event) {
            suite.check(std::string(name) + " payload", codec::toHex(event.blocks.linked->bytes()) == flow.at(name).at("payload_hex"));
            suite.check(std::string(name) + " envelope", codec::toHex(event.blocks.root.bytes()) == flow.at(name).at("envelope_hex"));
        };
        same("record_update", record[1]);
        same("index_update_schema", index[1]);
        same("index_update_entry", index[2]);
        suite.check("index_commit_after", stream::CommitId::of(bench.indexId(), index[2].cid()).toString() == flow.at("index_commit_after"));
        QVERIFY2(suite.passed(), suite.failures());
    }

    void theSameContentAgainSignsNothing()
    {
        test::Workbench bench;
        QVERIFY(bench.data.write(bench.authority(), bench.models.basicProfile(), {{"name", "Ada"}}));
        const auto again = bench.data.write(bench.authority(), bench.models.basicProfile(), {{"name", "Ada"}});
        QVERIFY(again);
        QVERIFY(!*again);
        QCOMPARE(bench.log(bench.recordId()).size(), 2u);
    }

    void aFieldOverItsLimitIsNamedAndNothingIsWritten()
    {
        test::Workbench bench;
        const auto refused = bench.data.write(bench.authority(), bench.models.basicProfile(), {{"name", std::string(151, 'x')}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::schema);
        QCOMPARE(refused.error().where, "/name");
        QVERIFY(bench.log(bench.recordId()).empty());
        QVERIFY(bench.log(bench.indexId()).empty());
    }
};

AMPHORA_TEST_UNIT(TstDataStore, "data_store")
#include "tst_data_store.moc"
