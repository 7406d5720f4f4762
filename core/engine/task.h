#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace amphora::engine {

/// The far end of a future that several steps on the main thread make together. Copies share one end; when the last copy goes
/// without an answer the future is cancelled, never left hanging.
template <typename T>
class Task {
public:
    Task() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    QFuture<Result<T>> future() const { return m_promise->future(); }
    void finish(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace amphora::engine
