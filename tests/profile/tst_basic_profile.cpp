#include "tests/node/workbench.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using test::Workbench;

class TstBasicProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatOtherAppsWroteAndRemovesWithNull()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), {{"name", "Ada"}, {"x-other-app", codec::List{1, 2}}, {"emoji", "🦑"}}));
        QVERIFY(bench.profile.set(bench.authority(), {{"emoji", codec::Value()}, {"url", "https://a.example"}}));
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}, {"x-other-app", codec::List{1, 2}}, {"url", "https://a.example"}}));
    }

    void historyNamesSignerAndOnlyWhatChanged()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), {{"name", "Ada"}, {"gender", "woman"}}));
        QVERIFY(bench.profile.set(bench.authority(), {{"name", "Ada L."}}));
        const auto history = bench.profile.history(bench.signer.did());
        QVERIFY(history);
        QCOMPARE(history->size(), 2u);
        const auto &second = history->back();
        QCOMPARE(second.n, 2);
        QCOMPARE(second.signer, bench.signer.did().toString());
        QCOMPARE(second.changes.size(), 1u);
        QCOMPARE(second.changes[0].field, "name");
        QVERIFY(second.changes[0].before == codec::Value("Ada") && second.changes[0].after == codec::Value("Ada L."));
        QCOMPARE(second.status.state, node::EventStatus::State::signedHere);
    }

    void anOldVersionComesBackAsANewOne()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), {{"name", "Ada"}}));
        const auto first = bench.profile.show(bench.signer.did())->version;
        QVERIFY(bench.profile.replace(bench.authority(), {{"url", "https://a.example"}}));
        QVERIFY(bench.profile.restore(bench.authority(), *first));
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada"}}));
        QCOMPARE(bench.profile.history(bench.signer.did())->size(), 3u);
    }

    void limitsCountCodePointsAndNameTheField()
    {
        Workbench bench;
        std::string squids;
        for (int i = 0; i < 150; ++i) squids += "🦑";
        QVERIFY(bench.profile.set(bench.authority(), {{"name", squids}}));
        const auto refused = bench.profile.set(bench.authority(), {{"name", squids + "x"}, {"residenceCountry", "gb"}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::schema);
        const auto refusals = bench.profile.check({{"name", squids + "x"}, {"residenceCountry", "gb"}, {"birthDate", "1815-13-10"}});
        QVERIFY(refusals);
        std::vector<std::string> fields;
        for (const auto &refusal : *refusals) fields.push_back(refusal.field);
        std::ranges::sort(fields);
        QCOMPARE(fields, (std::vector<std::string>{"/birthDate", "/name", "/residenceCountry"}));
    }

    void publishingADraftPatchesOnlyItsFields()
    {
        Workbench bench;
        QVERIFY(bench.profile.set(bench.authority(), {{"name", "Ada"}, {"gender", "woman"}}));
        QVERIFY(bench.drafts.save({bench.profile.show(bench.signer.did())->version, {{"name", "Ada L."}}, {}, {}}));
        QVERIFY(bench.profile.set(bench.authority(), {{"gender", "w"}})); // Somebody else, meanwhile.
        QVERIFY(bench.profile.publishDraft(bench.authority(), bench.drafts));
        QVERIFY(bench.content() == (codec::Map{{"name", "Ada L."}, {"gender", "w"}}));
        const auto again = bench.profile.publishDraft(bench.authority(), bench.drafts);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Errc::notFound);
    }

    void aDraftIsUnreadableInTheDatabase()
    {
        Workbench bench;
        QVERIFY(bench.drafts.save({std::nullopt, {{"name", "only mine"}}, {}, {}}));
        const auto rows = bench.store->sealedOfKind("draft");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1u);
        QVERIFY(!QByteArray(reinterpret_cast<const char *>((*rows)[0].box.data()), int((*rows)[0].box.size())).contains("only mine"));
    }
};

AMPHORA_TEST_UNIT(TstBasicProfile, "basic_profile")
#include "tst_basic_profile.moc"
