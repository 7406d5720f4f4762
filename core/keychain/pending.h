#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>

namespace amphora::keychain {

template <typename T>
using Done = std::function<void(Result<T>)>;

/// One call of a keychain on its way through several answers: ends once, with a result, an error or E-KEY-TIMEOUT, and from then on no
/// further step runs. Deletes itself.
template <typename T>
class Pending final : public QObject {
public:
    Pending(std::chrono::milliseconds timeout, QObject *parent) : QObject(parent)
    {
        m_promise.start();
        QTimer::singleShot(timeout, this, [this] { finish(Error{Errc::keyTimeout, "the secret service has not answered"}); });
    }
    ~Pending() override { finish(Error{Errc::cancelled, "the keychain was closed"}); }

    QFuture<Result<T>> future() const { return m_promise.future(); }

    void finish(Result<T> result)
    {
        if (m_isDone) return;
        m_isDone = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    /// A callback that runs `next` with the value, ends this with the error, and does nothing if this has ended before.
    template <typename U>
    Done<U> step(std::function<void(U)> next)
    {
        return [this, next = std::move(next)](Result<U> result) {
            if (m_isDone) return;
            if (!result) return finish(result.error());
            next(std::move(*result));
        };
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isDone = false;
};

} // namespace amphora::keychain
