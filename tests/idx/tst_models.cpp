#include "core/idx/data_store.h"
#include "core/idx/models.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

using namespace amphora;

/// The built-in tiles are the published ones, and ids of indexes and records follow from the DID alone.
class TstModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTilesAreThePublishedOnes()
    {
        const auto models = idx::Models::load();
        QVERIFY(models);
        QCOMPARE(models->tiles().size(), 8u);
        test::Suite suite("published-tiles (built in)");
        const auto path = test::sharedPath("protocol/published-tiles.json");
        if (suite.open(path)) {
            const auto published = test::readJson(path);
            for (const auto &tile : models->tiles()) {
                const auto same = std::any_of(published.begin(), published.end(), [&](const nlohmann::json &entry) {
                    return entry.at("streamId") == tile.id.toString() && entry.at("version") == tile.version.toString()
                        && entry.at("link") == tile.genesis.blocks.linked->cid().toString();
                });
                suite.check(tile.alias, same);
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void aRecordNeedsItsSchemaAndDefinitionFirst()
    {
        const auto models = idx::Models::load();
        QVERIFY(models);
        const auto &profile = models->basicProfile();
        const codec::Map header{{"family", profile.id.toString()}, {"schema", profile.schema.toUrl()}};
        std::vector<std::string> needed;
        for (const auto *tile : models->dependenciesOf(header)) needed.push_back(tile->alias);
        std::sort(needed.begin(), needed.end());
        QCOMPARE(needed, (std::vector<std::string>{"BasicProfile", "DataStoreDefinition", "basicProfile"}));
        QVERIFY(models->dependenciesOf({}).empty());
    }

    void everybodyComputesTheSameStreams()
    {
        test::Suite suite("golden/idx (streams of DIDs)");
        const auto path = test::sharedPath("peer/golden/idx.json");
        if (suite.open(path)) {
            const auto file = test::readJson(path);
            for (const auto &entry : file.at("cases")) {
                const auto name = entry.at("name").get<std::string>();
                const bool isIndex = name.starts_with("index stream of"), isRecord = name.starts_with("record of");
                if (!isIndex && !isRecord) continue; // The published events are judged in tests/stream.
                const auto did = did::Did::parse(entry.at("did").get<std::string>());
                if (!did) {
                    suite.check(name, false, did.error().detail);
                    continue;
                }
                auto id = Result<stream::StreamId>(Error{Errc::format, ""});
                if (isIndex) {
                    id = idx::indexIdOf(*did);
                } else if (const auto definition = stream::StreamId::parse(entry.at("definition").get<std::string>())) {
                    id = idx::recordIdOf(*did, *definition);
                }
                suite.check(name, id && id->toString() == entry.at("streamId").get<std::string>());
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }
};

AMPHORA_TEST_UNIT(TstModels, "models")
#include "tst_models.moc"
