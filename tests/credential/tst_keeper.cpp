#include "core/credential/keeper.h"
#include "core/credential/credential.h"
#include "core/store/search_index.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::credential;

class TstKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<store::Store> m_store;
    SystemRandom m_random;
    std::optional<store::SealedRows> m_rows;

    static Kept kept(const std::string &text, const char *addedAt) { return {localIdOf(text), text, "application/jwt", "held", addedAt}; }

private Q_SLOTS:
    void init()
    {
        m_rows.reset();
        m_store = store::Store::open({}, store::OpenMode::memory).value();
        const test::TestSigner signer(test::kCountingSeed);
        m_rows.emplace(*m_store, m_random, signer.did(), SecretBytes::copyOf(Bytes(32, 7)));
    }

    void whatIsKeptComesBackByteForByte()
    {
        Keeper keeper(*m_rows);
        const auto first = kept("one\n", "2026-01-02T00:00:00.000Z"), second = kept("two", "2026-01-01T00:00:00.000Z");
        QVERIFY(keeper.put(first) && keeper.put(second));
        QCOMPARE(keeper.all().value(), (std::vector{second, first}));
        QCOMPARE(keeper.find(first.id).value(), first);
        QCOMPARE(keeper.find(first.id.substr(0, 6)).value(), first);
        for (const auto *id : {"", "abc", "0000000000000000"}) QCOMPARE(keeper.find(id).error().code, Errc::notFound);
        QVERIFY(keeper.remove(first.id));
        QCOMPARE(keeper.all().value(), std::vector{second});
        QCOMPARE(keeper.remove(first.id).error().code, Errc::notFound);
    }

    /// Goal: nothing of a credential lies open. The planted word is found where it is planted on purpose.
    void rowsAreSealed()
    {
        Keeper keeper(*m_rows);
        QVERIFY(keeper.put(kept("PLANTED-CLAIM", "2026-01-01T00:00:00.000Z")));
        QVERIFY(keeper.note({"1", "id", "PLANTED-AUDIENCE", "n", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z", {"/PLANTED"}, "00"}));
        for (const auto *kind : {"credential", "credential-shown"}) {
            const auto rows = m_store->sealedOfKind(kind);
            for (const auto &row : *rows) {
                QVERIFY(asText(row.box).find("PLANTED") == std::string_view::npos);
                QVERIFY(row.id.find("PLANTED") == std::string::npos);
            }
        }
        QVERIFY(keeper.all()->front().text.find("PLANTED") != std::string::npos);
    }

    void theLedgerIsInOrder()
    {
        Keeper keeper(*m_rows);
        const Shown late{"aa", "id", "aud", "n", "2026-01-02T00:00:00.000Z", "2026-01-03T00:00:00.000Z", {"/a"}, "00"}, early{"bb", "id", "aud", "n", "2026-01-01T00:00:00.000Z", "2026-01-03T00:00:00.000Z", {}, "00"};
        QVERIFY(keeper.note(late) && keeper.note(early));
        QCOMPARE(keeper.ledger().value(), (std::vector{early, late}));
    }

    void anotherKeyOpensNothing()
    {
        QVERIFY(Keeper(*m_rows).put(kept("one", "2026-01-01T00:00:00.000Z")));
        store::SealedRows others(*m_store, m_random, test::TestSigner(test::kCountingSeed).did(), SecretBytes::copyOf(Bytes(32, 8)));
        QCOMPARE(Keeper(others).all().error().code, Errc::keyMismatch);
    }

    void aDamagedRowIsSaid()
    {
        QVERIFY(m_rows->put("credential", "0123456789abcdef", codec::Map{{"text", "no bytes"}}));
        QCOMPARE(Keeper(*m_rows).all().error().code, Errc::dbDamaged);
        QVERIFY(m_rows->put("credential-shown", "01", codec::Map{{"disclosed", codec::List{1}}}));
        QCOMPARE(Keeper(*m_rows).ledger().error().code, Errc::dbDamaged);
    }

    void theSearchFindsWordsWhateverTheirCase()
    {
        auto index = store::SearchIndex::make().value();
        QVERIFY(index.add("1", "Ada Lovelace, Societé d'Analyse") && index.add("2", "Grace Hopper"));
        QCOMPARE(index.find("love ADA").value(), std::vector<std::string>{"1"});
        QCOMPARE(index.find("societe").value(), std::vector<std::string>{"1"});
        QCOMPARE(index.find("grace ada").value(), std::vector<std::string>{});
        for (const auto *odd : {"\"", "a OR b", "*", "NEAR(", "body:x", "-", "(", "'; DROP TABLE found", "\xff", ""}) QVERIFY(index.find(odd));
    }
};

AMPHORA_TEST_UNIT(TstKeeper, "keeper")
#include "tst_keeper.moc"
