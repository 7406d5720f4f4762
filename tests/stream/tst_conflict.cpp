#include "core/stream/conflict.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <random>

using namespace amphora;
using codec::Map;
using codec::Value;
using stream::EventKind;
using stream::LogEntry;
using stream::Winner;

namespace {

/// A CID whose digest begins with these bytes, so that order is under the test's hand.
codec::Cid cidOf(std::initializer_list<std::uint8_t> first)
{
    Bytes digest(first);
    digest.resize(32);
    return codec::Cid::v1(codec::kCodecDagCbor, codec::Multihash::make(codec::kHashSha256, digest).value());
}

LogEntry data(std::uint8_t n) { return {cidOf({n}), EventKind::data, std::nullopt}; }
LogEntry anchor(std::uint8_t n, std::optional<std::int64_t> timestamp) { return {cidOf({n}), EventKind::time, timestamp}; }

using Log = std::vector<LogEntry>;

} // namespace

class TstConflict : public QObject {
    Q_OBJECT

    /// The winner must be the same branch from whichever side it is seen.
    static bool wins(const Log &winner, const Log &loser)
    {
        return stream::pickLog(winner, loser) == Winner::local && stream::pickLog(loser, winner) == Winner::remote;
    }

private Q_SLOTS:
    void theAnchoredBranchWins()
    {
        QVERIFY(wins({data(9), anchor(9, 100)}, {data(1), data(2), data(3), data(4)}));
        QVERIFY(wins({anchor(9, 100)}, {data(1)}));
    }

    void theEarlierFirstAnchorWins()
    {
        QVERIFY(wins({data(9), anchor(9, 100)}, {data(1), data(2), data(3), anchor(1, 101)}));
        // Later anchors of either do not matter.
        QVERIFY(wins({data(9), anchor(9, 100), data(9), anchor(9, 500)}, {data(1), anchor(1, 101), anchor(2, 102)}));
    }

    void atTheSameTimeTheLongerWayToTheFirstAnchorWins()
    {
        QVERIFY(wins({data(9), data(9), anchor(9, 100)}, {data(1), anchor(1, 100), data(1), data(1), data(1)}));
    }

    void withoutAnchorsTheLongerBranchWins()
    {
        QVERIFY(wins({data(9), data(9)}, {data(1)}));
    }

    void lastOfAllTheSmallerCidOfTheTipWins()
    {
        QVERIFY(wins({data(3)}, {data(4)}));
        QVERIFY(wins({data(9), data(3)}, {data(1), data(4)}));
        QVERIFY(wins({data(9), anchor(9, 100), data(3)}, {data(1), anchor(1, 100), data(4)}));
    }

    /// js compares the texts "…,9,…" and "…,10,…".
    void cidsAreComparedAsDecimalText()
    {
        QVERIFY(wins({data(10)}, {data(9)}));
        QVERIFY(wins({data(100)}, {data(99)}));
        QVERIFY(wins({{cidOf({1, 200}), EventKind::data, {}}}, {{cidOf({1, 3}), EventKind::data, {}}}));
        QVERIFY(wins({{cidOf({1, 9}), EventKind::data, {}}}, {{cidOf({10, 1}), EventKind::data, {}}})); // ',' sorts before digits.
        const auto compared = test::readJson(test::vectorsPath("vectors.json")).at("js_compare");
        const auto isLess = [](std::uint8_t a, std::uint8_t b) {
            return stream::pickLog(Log{data(a)}, Log{data(b)}) == Winner::local;
        };
        QCOMPARE(isLess(9, 10), compared.at("expr_9_lt_10_bytes").get<bool>());
        QCOMPARE(isLess(10, 9), compared.at("expr_10_lt_9_bytes").get<bool>());
        QCOMPARE(isLess(100, 99), compared.at("expr_100_lt_99").get<bool>());
    }

    /// Not as js, on purpose (protocol/04 §4.3 step 2): there a forged anchor is the earliest of all until it is checked.
    void anUnverifiedAnchorDoesNotCount()
    {
        QVERIFY(wins({data(9), anchor(9, 100)}, {data(1), anchor(1, std::nullopt), data(1), data(1)}));
        QVERIFY(wins({data(9), data(9), data(9)}, {data(1), anchor(1, std::nullopt)}));
        QVERIFY(wins({data(1), data(3)}, {data(9), anchor(4, std::nullopt)}));
    }

    void theWinnerDoesNotDependOnTheSide()
    {
        std::mt19937 random(7);
        int withAnchors = 0, byTip = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto branch = [&] {
                Log log;
                const auto size = 1 + random() % 4;
                for (std::size_t k = 0; k < size; ++k) {
                    const auto n = static_cast<std::uint8_t>(random());
                    log.push_back(random() % 4 ? data(n) : anchor(n, 100 + std::int64_t(random() % 3)));
                }
                return log;
            };
            const auto a = branch(), b = branch();
            if (a.back().cid == b.back().cid) continue;
            QCOMPARE(stream::pickLog(a, b) == Winner::local, stream::pickLog(b, a) == Winner::remote);
            const auto isAnchor = [](const LogEntry &entry) { return entry.kind == EventKind::time; };
            const bool anchored = std::any_of(a.begin(), a.end(), isAnchor) && std::any_of(b.begin(), b.end(), isAnchor);
            withAnchors += anchored;
            byTip += !anchored && a.size() == b.size();
        }
        QVERIFY2(withAnchors > 100 && byTip > 100, "the generator no longer reaches the interesting cases");
    }

    void aMemberOnlyOneSideChangedIsTaken()
    {
        const Map base{{"name", "Ada"}, {"bio", "x"}, {"url", "u"}};
        const Map ours{{"name", "Ada L"}, {"bio", "x"}, {"emoji", "e"}};
        const Map theirs{{"name", "Ada"}, {"bio", "y"}, {"url", "u"}, {"gender", "f"}};
        const auto merge = stream::mergeMembers(base, ours, theirs);
        QCOMPARE(merge.merged, (Map{{"name", "Ada L"}, {"bio", "y"}, {"gender", "f"}, {"emoji", "e"}}));
        QVERIFY(merge.conflicts.empty());
        QVERIFY(merge.addsToTheirs);
    }

    void aMemberBothChangedStaysTheirsAndIsTold()
    {
        const Map base{{"a", 1}, {"b", 1}, {"c", 1}};
        const Map ours{{"a", 2}, {"c", 2}, {"d", 1}};
        const Map theirs{{"a", 3}, {"b", 2}, {"d", 2}};
        const auto merge = stream::mergeMembers(base, ours, theirs);
        QCOMPARE(merge.merged, theirs);
        QVERIFY(!merge.addsToTheirs);
        QCOMPARE(merge.conflicts.size(), std::size_t(4));
        using Conflict = stream::MemberMerge::Conflict;
        QCOMPARE(merge.conflicts[0], (Conflict{"a", Value(1), Value(2), Value(3)}));
        QCOMPARE(merge.conflicts[1], (Conflict{"c", Value(1), Value(2), std::nullopt}));
        QCOMPARE(merge.conflicts[2], (Conflict{"d", std::nullopt, Value(1), Value(2)}));
        QCOMPARE(merge.conflicts[3], (Conflict{"b", Value(1), std::nullopt, Value(2)}));
    }

    void theSameChangeOnBothSidesIsNone()
    {
        const auto merge = stream::mergeMembers({{"a", 1}, {"b", 1}}, {{"a", 2}, {"c", 3}}, {{"c", 3}, {"a", 2}});
        QCOMPARE(merge.merged, (Map{{"a", 2}, {"c", 3}}));
        QVERIFY(merge.conflicts.empty());
        QVERIFY(!merge.addsToTheirs);
        QVERIFY(!stream::mergeMembers({{"a", 1}}, {{"a", 1}}, {{"a", 5}}).addsToTheirs);
    }
};

AMPHORA_TEST_UNIT(TstConflict, "conflict")
#include "tst_conflict.moc"
