#include "app/cli/terminal.h"

#include "core/base/descriptor.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <utility>

namespace amphora::cli {

namespace {

constexpr std::size_t kHiddenBytesMax = 4096, kAnswerBytesMax = 80;

Descriptor openTerminal(int how) { return Descriptor(::open("/dev/tty", how | O_CLOEXEC)); }

bool writeTo(const Descriptor &terminal, std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(terminal.get(), text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        text.remove_prefix(std::size_t(written));
    }
    return true;
}

/// Ctrl+C, Ctrl+\, Ctrl+Z and requests to end, put off while it lives: a program that ends at once leaves a terminal that shows nothing of
/// what is typed. One at a time.
class PutOff {
public:
    PutOff()
    {
        if (::pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            ::sigaction(kSignals[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) catchSignal(kSignals[i]);
        }
    }
    ~PutOff()
    {
        if (!isReady()) return;
        for (std::size_t i = 0; i < kSignals.size(); ++i) ::sigaction(kSignals[i], &m_before[i], nullptr);
        unsigned char number = 0;
        while (::read(s_pipe[0], &number, 1) == 1) ::raise(number); // It came too late to be asked about, and is meant all the same.
        for (int &end : s_pipe) ::close(std::exchange(end, -1));
    }
    PutOff(const PutOff &) = delete;
    PutOff &operator=(const PutOff &) = delete;

    bool isReady() const { return s_pipe[0] >= 0; }
    int descriptor() const { return s_pipe[0]; } ///< Readable once there is one.

    /// Lets happen what was put off. Comes back if the program was only stopped.
    void letHappen()
    {
        unsigned char number = 0;
        while (::read(s_pipe[0], &number, 1) == 1) {
            for (std::size_t i = 0; i < kSignals.size(); ++i) {
                if (kSignals[i] != number) continue;
                ::sigaction(number, &m_before[i], nullptr);
                ::raise(number);
                catchSignal(number);
            }
        }
    }

private:
    static constexpr std::array<int, 5> kSignals{SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};

    static void catchSignal(int number)
    {
        struct sigaction action{};
        action.sa_handler = [](int caught) {
            const auto before = errno;
            const auto byte = static_cast<unsigned char>(caught);
            (void)!::write(s_pipe[1], &byte, 1);
            errno = before;
        };
        ::sigaction(number, &action, nullptr);
    }

    inline static int s_pipe[2] = {-1, -1}; ///< A handler reaches nothing else.
    std::array<struct sigaction, kSignals.size()> m_before{};
};

/// The terminal without echo, until it goes.
class Hidden {
public:
    explicit Hidden(const Descriptor &terminal) : m_terminal(terminal)
    {
        if (::tcgetattr(m_terminal.get(), &m_before) != 0) return;
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isHidden = set(silent);
    }
    ~Hidden()
    {
        if (m_isHidden) (void)set(m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

    bool isHidden() const { return m_isHidden; }

private:
    bool set(const termios &state) const
    {
        while (::tcsetattr(m_terminal.get(), TCSAFLUSH, &state) != 0)
            if (errno != EINTR) return false;
        return true;
    }

    const Descriptor &m_terminal;
    termios m_before{};
    bool m_isHidden = false;
};

/// One line, in locked memory all the way. Nothing if `wake` (none: −1) could be read first. The terminal is open without waiting, because the
/// system throws away what was typed when somebody presses Ctrl+C: what was there to be read is then gone.
Result<std::optional<SecretBytes>> readLine(const Descriptor &terminal, std::size_t bytesMax, int wake)
{
    SecretBytes buffer(bytesMax + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        std::array<pollfd, 2> waits{pollfd{terminal.get(), POLLIN, 0}, pollfd{wake, POLLIN, 0}};
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR) return Error{Errc::io, "cannot wait for the terminal"};
        if (waits[1].revents != 0) return std::optional<SecretBytes>();
        const auto got = ::read(terminal.get(), buffer.writable().data() + size, 1);
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (got < 0) return Error{Errc::io, "cannot read from the terminal"};
        if (got == 0) break;
        ++size;
        if (buffer.view()[size - 1] == '\n') break;
    }
    if (size > bytesMax) return Error{Errc::size, "the input is too long"};
    buffer.shrink(size);
    dropLineEnd(buffer);
    return std::optional(std::move(buffer));
}

} // namespace

void dropLineEnd(SecretBytes &secret)
{
    auto size = secret.size();
    if (size > 0 && secret.view()[size - 1] == '\n') --size;
    if (size > 0 && size < secret.size() && secret.view()[size - 1] == '\r') --size;
    secret.shrink(size);
}

Result<engine::Secret> askHidden(const std::string &question)
{
    const auto terminal = openTerminal(O_RDWR | O_NONBLOCK);
    if (!terminal.isOpen())
        return Error{Errc::usage, "a passphrase is needed and there is no terminal to ask for it: use --passphrase-fd N (for a kit --kit-passphrase-fd N)"};
    PutOff signals;
    if (!signals.isReady()) return Error{Errc::io, "no pipe can be made"};
    for (;;) {
        Result<std::optional<SecretBytes>> typed = std::optional<SecretBytes>();
        {
            const Hidden hidden(terminal);
            if (!hidden.isHidden()) return Error{Errc::io, "this terminal cannot hide what is typed"};
            writeTo(terminal, question + ": ");
            typed = readLine(terminal, kHiddenBytesMax, signals.descriptor());
        }
        writeTo(terminal, "\n");
        if (!typed) return typed.error();
        if (*typed) return std::make_shared<SecretBytes>(std::move(**typed));
        signals.letHappen();
    }
}

bool confirmOnTerminal(const std::string &question)
{
    const auto terminal = openTerminal(O_RDWR | O_NONBLOCK);
    if (!terminal.isOpen() || !writeTo(terminal, question + " Type yes: ")) return false;
    const auto typed = readLine(terminal, kAnswerBytesMax, -1);
    return typed && *typed && asText((*typed)->view()) == "yes";
}

bool hasTerminal() { return openTerminal(O_WRONLY).isOpen(); } // It exists everywhere; only opening tells.

bool printOnTerminal(std::string_view text)
{
    const auto terminal = openTerminal(O_WRONLY);
    return terminal.isOpen() && writeTo(terminal, text);
}

} // namespace amphora::cli
