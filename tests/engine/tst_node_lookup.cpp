#include "core/engine/node_lookup.h"

#include "core/codec/multibase.h"
#include "core/stream/caip10_link.h"
#include "core/sync/sync_job.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"
#include "tests/sync/scripted_node.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace amphora;
using account::LinkState;

/// Reading other people's streams: by the real client, from a node in memory.
class TstNodeLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofALongListOfAccountsOnlyTheFirstAreAskedForAndTheOthersSaySo()
    {
        constexpr std::size_t listed = account::kLinksLookedUpMax + 3;
        const test::FakeNode fake({"--empty"});
        const auto http = net::makeCurlClient();
        const net::CancelToken never;
        test::SyncBench author;
        author.row.url = fake.url().toStdString();
        QVERIFY(author.store->putNode(author.row));
        codec::Map list;
        for (std::size_t i = 0; i < listed; ++i) {
            const auto account = did::AccountId::parse("eip155:1:0x" + codec::toHex(Bytes(20, std::uint8_t(i + 1))));
            QVERIFY(account);
            list.set(account->toLegacy(), stream::linkIdOf(*account).toUrl());
        }
        auto transaction = author.store->begin();
        QVERIFY(author.data.write(author.authority(), author.models.cryptoAccounts(), list) && transaction->commit());
        auto replica = author.replica();
        const auto client = sync::makeJsCeramicNode(*http, author.row.url, never);
        const auto sent = sync::SyncJob(author.row, *client, replica, never, {}).run();
        QVERIFY2(!sent.error, sent.error ? sent.error->detail.c_str() : "");
        fake.reset();

        const auto found = engine::lookUpAccounts(author.signer.did(), {author.row}, *http, never, author.clock, author.random);
        QVERIFY(found);
        QCOMPARE(found->size(), listed);
        QCOMPARE(std::size_t(std::ranges::count_if(*found, account::wasNotLookedUp)), listed - account::kLinksLookedUpMax);
        for (const auto &link : *found) QVERIFY(link.state == LinkState::unproven && link.why);
        std::size_t asked = 0;
        for (const auto &request : fake.requests()) asked += request.at("route") == "commits";
        QVERIFY2(asked <= account::kLinksLookedUpMax + 3, std::to_string(asked).c_str()); // And the index, the list, its schema.
    }
};

AMPHORA_TEST_UNIT(TstNodeLookup, "node_lookup")
#include "tst_node_lookup.moc"
