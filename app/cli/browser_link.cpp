#include "app/cli/browser_link.h"

#include "app/cli/stop_signal.h"

#include "core/base/log.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace amphora::cli {

using engine::WalletLink;

namespace {

/// By the program that knows the person's browser. Without a display it would start one that runs in this terminal, which has no wallet.
bool openInBrowser(const std::string &url)
{
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY")) return false;
    const auto program = QStandardPaths::findExecutable("xdg-open");
    if (program.isEmpty()) return false;
    QProcess process;
    process.setProgram(program);
    process.setArguments({QString::fromStdString(url)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

std::string indented(const std::string &text)
{
    std::string lines = "    ";
    for (const char c : text) lines += c == '\n' ? "\n    " : std::string(1, c);
    return lines;
}

void introduce(const WalletLink::Session &session, bool isOpened)
{
    std::fprintf(stderr,
                 "%s\n\n    %s\n\nCode on the page: %s. If the page shows another one, press Ctrl+C.\nFor %s the wallet signs exactly this:\n\n%s\n\n",
                 isOpened ? "This page opens in your browser now. Choose your wallet there:" : "Open this page in the browser of this computer that has your wallet:",
                 session.url.c_str(), session.code.c_str(), oneLine(session.name.empty() ? session.did : session.name).c_str(), indented(session.message).c_str());
}

const char *stepText(WalletLink::Step step)
{
    switch (step) {
    case WalletLink::Step::openBrowser: return "Waiting for the page to be opened";
    case WalletLink::Step::chooseWallet: return "The page is open: choose the wallet there";
    case WalletLink::Step::approve: return "Approve in the wallet";
    case WalletLink::Step::check: return "Checking the signature";
    }
    return "";
}

/// On a terminal one line that counts down; elsewhere one line for each step.
void report(const WalletLink &link, bool isTerminal)
{
    const auto left = link.left().count();
    const auto clock = link.state() == WalletLink::State::waiting ? ", " + std::to_string(left / 60) + ":" + (left % 60 < 10 ? "0" : "") + std::to_string(left % 60) + " left" : std::string();
    std::fprintf(stderr, isTerminal ? "\r\033[K%s%s" : "%s%s\n", stepText(link.step()), clock.c_str());
}

} // namespace

Result<account::LinkedAccount> linkFromBrowser(WalletLink &link, WalletLink::Wish wish, bool opens)
{
    using State = WalletLink::State;
    const bool isTerminal = ::isatty(STDERR_FILENO) == 1;
    QEventLoop loop;
    QTimer ticks;
    const StopSignal stop([&link] { link.cancel(); }); // The page in the browser wants to hear of it.
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] { report(link, isTerminal); });
    bool isIntroduced = false;
    QObject::connect(&link, &WalletLink::changed, &loop, [&] {
        if (link.state() == State::linked || link.state() == State::failed) return loop.quit();
        if (link.state() == State::preparing) return;
        if (!isIntroduced) introduce(*link.session(), opens && openInBrowser(link.session()->url));
        isIntroduced = true;
        report(link, isTerminal);
        if (isTerminal) ticks.start(1000);
    });
    link.start(std::move(wish));
    loop.exec();
    if (isTerminal && isIntroduced) std::fputs("\r\033[K", stderr);
    if (link.state() == State::linked) return *link.linked();
    return link.failure()->error;
}

} // namespace amphora::cli
