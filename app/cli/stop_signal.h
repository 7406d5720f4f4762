#pragma once

#include <QSocketNotifier>

#include <csignal>
#include <functional>
#include <memory>

namespace amphora::cli {

/// Ctrl+C and SIGTERM as an event of the loop, for as long as it lives: `stop` is called once. A second one ends the program at once. One at a time.
class StopSignal {
public:
    explicit StopSignal(std::function<void()> stop);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    inline static int s_pipe[2] = {-1, -1}; ///< A handler reaches nothing else.
    struct sigaction m_interrupt{}, m_terminate{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace amphora::cli
