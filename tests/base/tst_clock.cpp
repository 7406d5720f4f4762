#include "core/base/clock.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;

class TstClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsMillisecondsAndReadsThemBack()
    {
        const Timestamp time{std::chrono::milliseconds(1704164645678)};
        QCOMPARE(toRfc3339(time), "2024-01-02T03:04:05.678Z");
        QVERIFY(parseRfc3339(toRfc3339(time)) == time);
        QVERIFY(parseRfc3339("2024-01-02T05:34:05.6789+02:30") == time);
    }

    void refusesWhatIsNoTime()
    {
        for (const char *text : {"", "2024-01-02", "2024-13-02T03:04:05Z", "2024-02-30T03:04:05Z", "2024-01-02T03:04:05",
                                 "2024-01-02T03:04:05.Z", "2024-01-02T03:04:05Zx", "2024-01-02T25:04:05Z", "2024-01-02T03:04:05+2:30"})
            QVERIFY2(!parseRfc3339(text), text);
    }
};

AMPHORA_TEST_UNIT(TstClock, "clock")
#include "tst_clock.moc"
