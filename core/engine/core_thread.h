#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace amphora::engine {

/// A thread that runs closures one at a time, in the order they were given. The engine has two: the core thread, the only one that touches
/// store, vault and node, so that nothing below needs a lock; and the sync thread, which may wait for nodes and reaches the core only by
/// closures that it posts to the core thread (docs/adr/0002).
class CoreThread {
public:
    explicit CoreThread(const QString &name = QStringLiteral("core"))
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }

    /// Lets the running closure finish; what still waits is dropped and its future cancelled.
    ~CoreThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(CoreThread)

    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
        promise->start();
        const auto future = promise->future();
        QMetaObject::invokeMethod(&m_context, [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        }, Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace amphora::engine
