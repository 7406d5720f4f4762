#include "core/base/log.h"
#include "core/base/secret_bytes.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;

class TstLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRecordIsOneLine()
    {
        QCOMPARE(oneLine("a\nb\r\tc\x1b[0m"), "a\\u000ab\\u000d\\u0009c\\u001b[0m");
        QCOMPARE(oneLine("x\u2028y\u202ez"), "x\\u2028y\\u202ez");
        QCOMPARE(oneLine("Zoë 🦑"), "Zoë 🦑");
        QCOMPARE(oneLine("Zoë 🦑", 3), "Zo"); // Never half a letter.
        QCOMPARE(oneLine("Zoë 🦑", 4), "Zoë");
        QCOMPARE(oneLine("Zoë 🦑", 7), "Zoë ");
        QCOMPARE(oneLine("Zoë 🦑", 9), "Zoë 🦑");
    }

    void secretsAreWipedWhenCutOrMoved()
    {
        auto secret = SecretBytes::copyOf(asBytes("abcdef"));
        secret.shrink(3);
        QCOMPARE(asText(secret.view()), "abc");
        const auto moved = std::move(secret);
        QCOMPARE(moved.size(), 3u);
        QVERIFY(secret.isEmpty()); // NOLINT: what is left after a move is the point.
    }
};

AMPHORA_TEST_UNIT(TstLog, "log")
#include "tst_log.moc"
