#pragma once

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <type_traits>

namespace amphora::engine {

/// A thread that runs closures one at a time, in the order they were given. The engine has two: the core thread, the only one that touches
/// store, vault and node, so that nothing below needs a lock; and the sync thread, which may wait for nodes and reaches the core only by
/// closures that it posts to the core thread (docs/adr/0002).
///
/// It is a std::thread, not a QThread: QThread::wait() returns before the thread has run the destructors of its thread-local data, so a
/// process that ends right afterwards tears its libraries down under the feet of a thread that still uses them. join() waits for all of it.
class CoreThread {
public:
    /// `name` is what debuggers show, 15 characters at most.
    explicit CoreThread(const std::string &name = "core");
    ~CoreThread() { stop(); }
    CoreThread(const CoreThread &) = delete;
    CoreThread &operator=(const CoreThread &) = delete;

    /// Lets the running closure finish, and those that wait and were given to runSurely(); what else waits is dropped and its future
    /// cancelled, and so is what comes later. Not from a closure of this thread.
    void stop();
    /// As stop(), but the running closure gets no more than `patience`: what hangs then is left to end with the process. Only for a thread whose
    /// closures touch nothing that does not belong to them.
    void leave(std::chrono::milliseconds patience);

    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>> { return give(std::move(work), false); }
    /// For what a person typed: it is done also if the thread is stopped meanwhile, so nobody has to wait for it.
    template <typename F>
    auto runSurely(F work) -> QFuture<std::invoke_result_t<F>> { return give(std::move(work), true); }

private:
    struct Waiting {
        std::function<void()> work;
        bool isSure = false;
    };

    template <typename F>
    auto give(F work, bool isSure) -> QFuture<std::invoke_result_t<F>>
    {
        using Answer = std::invoke_result_t<F>;
        struct Job {
            explicit Job(F w) : work(std::move(w)) {}
            QPromise<Answer> promise; ///< Cancels its future if it dies without an answer.
            F work;
        };
        const auto job = std::make_shared<Job>(std::move(work));
        job->promise.start();
        const auto future = job->promise.future();
        post([job] {
            job->promise.addResult(job->work());
            job->promise.finish();
        }, isSure);
        return future;
    }

    /// What both ends hold, so that a thread that is left has what it needs.
    struct Line {
        std::mutex mutex;
        std::condition_variable changed;
        std::deque<Waiting> waiting;
        bool isStopping = false, hasEnded = false;

        void run();
    };

    void post(std::function<void()> work, bool isSure);
    void beginToStop();

    std::shared_ptr<Line> m_line = std::make_shared<Line>();
    std::thread m_thread; ///< Last: it uses the line from its first step on.
};

} // namespace amphora::engine
