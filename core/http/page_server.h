#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace amphora::http {

class Site;

/// One file of the page; the one without a name is the page itself.
struct PageFile {
    std::string name, mediaType, body;
};

/// Serves one page to the browser of this computer: for one purpose, one answer and a short while, then never again. It listens on 127.0.0.1
/// only, at a port and under a token that nobody can guess, and runs on a thread of its own. The page may ask for its files, listen for what
/// goes on (server-sent events at "events"), tell steps and send one answer. Everything else that comes in is refused: another Host than the
/// exact one (a name that was made to point here), an Origin or a site that is not the page's own, another user of this computer, a missing
/// or wrong token, other methods and forms, too much and too slow.
class PageServer {
public:
    static constexpr std::size_t kHeaderBytesMax = 32 * 1024; ///< Cookies that other programs on 127.0.0.1 set come along.
    static constexpr std::size_t kAnswerBytesMax = 64 * 1024;
    static constexpr std::size_t kConnectionsMax = 32, kListenersMax = 4, kStepsMax = 200;
    static constexpr std::chrono::milliseconds kRequestTime{10'000}; ///< For one whole request.
    static constexpr std::chrono::milliseconds kLinger{60'000}; ///< After the end, for a page that asks once more what became of it.

    /// Each is called on the server's thread; hand over and return.
    struct Events {
        std::function<void()> opened; ///< A page listens; again after a reload.
        std::function<void(std::string)> stepped; ///< What the page told, at most kStepBytesMax, at most kStepsMax times.
        std::function<void(std::string)> answered; ///< At most once, before the end of the lifetime. Foreign bytes.
        std::function<void()> expired; ///< The lifetime is over and no answer came.
        std::function<void()> left; ///< The last page that listened has been gone for `goneAfter`: the tab was closed.
    };
    static constexpr std::size_t kStepBytesMax = 64;

    struct Options {
        std::vector<PageFile> files;
        std::chrono::milliseconds lifetime{300'000};
        std::chrono::milliseconds goneAfter{3'000}; ///< A reload takes less.
        std::string expiredEvent; ///< Pushed when the lifetime is over.
    };
    /// E-IO: this computer gives no port or no thread.
    static Result<std::unique_ptr<PageServer>> start(Options options, Events events, Random &random);
    /// Waits for the thread: for what is on its way to the page, a fifth of a second at most.
    ~PageServer();
    PageServer(const PageServer &) = delete;
    PageServer &operator=(const PageServer &) = delete;

    /// "http://127.0.0.1:<port>/t/<token>/". Whoever of this user has it can answer: no log, no window of others.
    const std::string &url() const noexcept;
    /// One line for every page that listens; one that begins to listen gets the newest first.
    void push(std::string event);
    /// The last line. From now on answers are refused; `expired` and `left` are not called any more.
    void finish(std::string event);

private:
    explicit PageServer(std::unique_ptr<Site> site);
    std::unique_ptr<Site> m_site;
};

} // namespace amphora::http
