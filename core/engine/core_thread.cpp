#include "core/engine/core_thread.h"

#include <pthread.h>

#include <utility>

namespace amphora::engine {

CoreThread::CoreThread(const std::string &name) : m_thread([this] { loop(); })
{
    pthread_setname_np(m_thread.native_handle(), name.c_str());
}

void CoreThread::stop()
{
    std::deque<Waiting> dropped; // Destroyed without the lock: a cancelled future may call somebody.
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        dropped.swap(m_waiting);
        for (auto &waiting : dropped)
            if (waiting.isSure) m_waiting.push_back(std::exchange(waiting, {}));
    }
    m_wake.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void CoreThread::post(std::function<void()> work, bool isSure)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping) return;
        m_waiting.push_back({std::move(work), isSure});
    }
    m_wake.notify_one();
}

void CoreThread::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
        if (m_waiting.empty()) return;
        auto work = std::move(m_waiting.front().work);
        m_waiting.pop_front();
        lock.unlock();
        work();
        work = nullptr; // What it holds goes before the next begins.
        lock.lock();
    }
}

} // namespace amphora::engine
