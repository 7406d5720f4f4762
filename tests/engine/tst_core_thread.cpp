#include "core/engine/core_thread.h"

#include "tests/support/test_unit.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace amphora::engine;

/// Which closures of a thread that ends are done, and which are dropped.
class TstCoreThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMustNotBeLostIsDoneAlsoWhenTheThreadIsStopped()
    {
        CoreThread thread("test");
        std::atomic<bool> isBusy = false;
        (void)thread.run([&] {
            isBusy = true;
            while (!thread.run([] { return true; }).isCanceled()) std::this_thread::yield(); // Until it is being stopped: then nothing is taken any more.
            return true;
        });
        while (!isBusy) std::this_thread::yield();
        std::vector<int> done;
        const auto first = thread.runSurely([&] { return done.emplace_back(1); });
        const auto dropped = thread.run([&] { return done.emplace_back(2); });
        const auto last = thread.runSurely([&] { return done.emplace_back(3); });
        thread.stop();
        QCOMPARE(done, (std::vector<int>{1, 3})); // In order.
        QVERIFY(first.isFinished() && last.isFinished() && !first.isCanceled() && !last.isCanceled());
        QVERIFY(dropped.isCanceled());
        QVERIFY(thread.runSurely([] { return true; }).isCanceled()); // Too late.
    }
};

AMPHORA_TEST_UNIT(TstCoreThread, "core_thread")
#include "tst_core_thread.moc"
