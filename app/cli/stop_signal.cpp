#include "app/cli/stop_signal.h"

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace amphora::cli {

StopSignal::StopSignal(std::function<void()> stop)
{
    if (::pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
    struct sigaction action{};
    action.sa_handler = [](int) { (void)!::write(s_pipe[1], "", 1); };
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    ::sigaction(SIGINT, &action, &m_interrupt);
    ::sigaction(SIGTERM, &action, &m_terminate);
    m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(stop)] {
        m_notifier->setEnabled(false);
        stop();
    });
}

StopSignal::~StopSignal()
{
    if (!m_notifier) return;
    ::sigaction(SIGINT, &m_interrupt, nullptr);
    ::sigaction(SIGTERM, &m_terminate, nullptr);
    m_notifier.reset();
    for (int &end : s_pipe) ::close(std::exchange(end, -1));
}

} // namespace amphora::cli
