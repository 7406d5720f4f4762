#include "core/base/result.h"

#include "tests/support/test_unit.h"

#include <QTest>

#include <memory>

using namespace amphora;

class TstResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrTheReasonThereIsNone()
    {
        const Result<int> good = 7;
        const Result<int> bad = Error{Errc::notFound, "no such stream"};
        QVERIFY(good);
        QCOMPARE(*good, 7);
        QVERIFY(!bad);
        QCOMPARE(bad.error(), (Error{Errc::notFound, "no such stream"}));
    }

    void chainsUntilTheFirstError()
    {
        int calls = 0;
        const auto half = [&](int n) -> Result<int> {
            ++calls;
            if (n % 2) return Error{Errc::format, "odd"};
            return n / 2;
        };
        QCOMPARE(*Result<int>(8).andThen(half).andThen(half), 2);
        QCOMPARE(calls, 2);
        QCOMPARE(Result<int>(7).andThen(half).andThen(half).error().code, Errc::format);
        QCOMPARE(calls, 3); // The second step never ran.
    }

    void carriesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(made);
        QCOMPARE(*taken, 3);
    }
};

AMPHORA_TEST_UNIT(TstResult, "result")
#include "tst_result.moc"
