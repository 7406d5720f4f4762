#include "core/engine/core_thread.h"

#include <pthread.h>

#include <utility>

namespace amphora::engine {

CoreThread::CoreThread(const std::string &name) : m_thread([line = m_line] { line->run(); })
{
    pthread_setname_np(m_thread.native_handle(), name.c_str());
}

void CoreThread::beginToStop()
{
    std::deque<Waiting> dropped; // Destroyed without the lock: a cancelled future may call somebody.
    {
        const std::lock_guard lock(m_line->mutex);
        m_line->isStopping = true;
        dropped.swap(m_line->waiting);
        for (auto &waiting : dropped)
            if (waiting.isSure) m_line->waiting.push_back(std::exchange(waiting, {}));
    }
    m_line->changed.notify_all();
}

void CoreThread::stop()
{
    beginToStop();
    if (m_thread.joinable()) m_thread.join();
}

void CoreThread::leave(std::chrono::milliseconds patience)
{
    beginToStop();
    {
        std::unique_lock lock(m_line->mutex);
        if (m_thread.joinable() && !m_line->changed.wait_for(lock, patience, [this] { return m_line->hasEnded; })) m_thread.detach();
    }
    if (m_thread.joinable()) m_thread.join();
}

void CoreThread::post(std::function<void()> work, bool isSure)
{
    {
        const std::lock_guard lock(m_line->mutex);
        if (m_line->isStopping) return;
        m_line->waiting.push_back({std::move(work), isSure});
    }
    m_line->changed.notify_all();
}

void CoreThread::Line::run()
{
    std::unique_lock lock(mutex);
    for (;;) {
        changed.wait(lock, [this] { return isStopping || !waiting.empty(); });
        if (waiting.empty()) break;
        auto work = std::move(waiting.front().work);
        waiting.pop_front();
        lock.unlock();
        work();
        work = nullptr; // What it holds goes before the next begins.
        lock.lock();
    }
    hasEnded = true;
    changed.notify_all();
}

} // namespace amphora::engine
