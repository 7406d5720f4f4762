#include "core/codec/value.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <limits>

using namespace amphora;
using namespace amphora::codec;

class TstValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void integersReachFromMinusTwoTo64ToTwoTo64MinusOne()
    {
        using Limits = std::numeric_limits<std::int64_t>;
        for (const std::int64_t number : {std::int64_t(0), std::int64_t(-1), std::int64_t(1), Limits::max(), Limits::min()})
            QCOMPARE(*Integer::of(number).toInt64(), number);
        QVERIFY(!(Integer{false, std::uint64_t(1) << 63}).toInt64());
        QVERIFY(!(Integer{true, std::uint64_t(1) << 63}).toInt64());
        QCOMPARE(*Value(Integer{true, ~std::uint64_t(0)}).asNumber(), -0x1p64);
        QCOMPARE(*Value(Integer{false, ~std::uint64_t(0)}).asNumber(), 0x1p64);
        QCOMPARE(*Value(-5).asNumber(), -5.0);
        QCOMPARE(*Value(1.5).asNumber(), 1.5);
        QVERIFY(!Value("5").asNumber());
    }

    void mapsKeepTheirOrderAndCompareWithoutIt()
    {
        const Map ab{{"a", 1}, {"b", 2}}, ba{{"b", 2}, {"a", 1}};
        QVERIFY(ab == ba);
        QCOMPARE(ab.begin()->first, "a");
        QCOMPARE(ba.begin()->first, "b");
        QVERIFY(ab != (Map{{"a", 1}, {"b", 3}}));
        QVERIFY(ab != (Map{{"a", 1}, {"c", 2}}));
        QVERIFY(ab != (Map{{"a", 1}}));
        QCOMPARE((Map{{"a", 1}, {"a", 2}}).size(), 1u);
    }

    void setReplacesInPlaceAndRemoveForgets()
    {
        Map map{{"a", 1}, {"b", 2}};
        map.set("a", "one");
        map.set("c", 3);
        QCOMPARE(*map.begin()->second.asText(), "one");
        QCOMPARE(map.size(), 3u);
        QVERIFY(map.remove("b"));
        QVERIFY(!map.remove("b"));
        QVERIFY(!map.contains("b"));
        *map.find("c") = 4;
        QVERIFY(*Value(map).find("c") == Value(4));
        QVERIFY(!Value(7).find("c"));
    }

    /// Maps of equal keys in another order, one within the other: comparing must not double with every level.
    void deepAndWideMapsCompareInReasonableTime()
    {
        Value a = 1, b = 2;
        for (int i = 0; i < 60; ++i) {
            a = Map{{"x", std::move(a)}, {"y", 1}};
            b = i % 2 ? Map{{"y", 1}, {"x", std::move(b)}} : Map{{"x", std::move(b)}, {"y", 1}};
        }
        QVERIFY(a != b);
        Map up, down;
        for (int i = 0; i < 10'000; ++i) {
            up.append(std::to_string(i), i);
            down.append(std::to_string(9'999 - i), 9'999 - i);
        }
        QVERIFY(up == down);
        QVERIFY(!up.hasDuplicates());
        up.append("77", 1);
        QVERIFY(up.hasDuplicates());
        QVERIFY((Map{{"a", 1}}).hasDuplicates() == false);
    }
};

AMPHORA_TEST_UNIT(TstValue, "value")
#include "tst_value.moc"
