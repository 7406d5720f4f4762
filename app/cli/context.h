#pragma once

#include "core/engine/engine.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace amphora::cli {

/// Exit codes of decisions §9: they belong to the command, not to the error.
enum Exit { done = 0, worldFailed = 1, wrongUsage = 2, foundFalse = 3, unknown = 4 };

/// What a command ends with.
struct Outcome {
    int exit = Exit::done;
    std::optional<codec::Value> json; ///< The one document of --json.
    std::string text; ///< For people.
    std::optional<Error> error;
    bool isSaid = false; ///< Printed already, by a command that says one thing after the other.
};

Outcome failed(Error error, int exit = Exit::worldFailed);
Outcome wrong(std::string why); ///< Wrong usage, exit 2.

/// Options that stand before every command.
struct GlobalOptions {
    std::string home, identity, keyStore, passphraseFd, kitPassphraseFd;
    bool json = false, offline = false;
};

/// The engine and what belongs to this process; made by each command when it needs it.
class Context {
public:
    explicit Context(GlobalOptions options);
    ~Context();

    const GlobalOptions &options() const noexcept { return m_options; }

    /// Opens the home. Reading takes no lock; writing says E-HOME-BUSY within two seconds.
    Status openHome(bool forWriting);
    /// openHome() and the identity in use (--identity or the selected one).
    Result<engine::IdentityView> openIdentity(bool forWriting);
    /// openIdentity() and its key. Asks for the passphrase of a file store.
    Result<engine::IdentityView> openUnlocked(bool forWriting);

    /// Also where openHome() failed or was not called: then one without a home, which checks and looks things up as ever and finds nothing of its own.
    engine::Engine &engine();
    net::HttpClient &http() { return *m_http; }

    /// From --passphrase-fd, AMPHORA_PASSPHRASE or the terminal (without echo). `question` is what the terminal asks; a new one is typed
    /// twice there, and said to be weak if it is.
    Result<engine::Secret> passphrase(const std::string &question, bool isNew);
    Result<engine::Secret> kitPassphrase(const std::string &question, bool isNew);
    Result<engine::KeyStore> keyStore() const;

    /// Runs the event loop until the future ends.
    template <typename T>
    static T waitFor(QFuture<T> future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) loop.exec();
        if (future.isCanceled() || future.resultCount() == 0) return T(Error{Errc::cancelled, "the engine closed"});
        return future.result();
    }

private:
    void makeEngine(store::HomePaths paths, bool readOnly);

    GlobalOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<keychain::Keychain> m_keychain;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<engine::Engine> m_engine;
};

/// One line on standard error, which nothing depends on: a weak passphrase is a warning, never a refusal.
void warnIfWeak(const engine::Secret &passphrase);

/// The bytes of a file, or of standard input for "-". E-USAGE (no such file), E-IO, E-SIZE.
Result<engine::Secret> readInput(const std::string &path, std::size_t bytesMax);
/// Whether writeOutput() could make this file now: asked before something is made or signed that would then be without it. E-USAGE: there is
/// something of that name; E-IO: no such folder, or nothing can be written there. Nothing is said of "" and "-".
Status checkOutput(const std::string &path);
/// "-" writes to standard output. Creates the file 0600; an existing one is E-USAGE.
Status writeOutput(const std::string &path, ByteView bytes);

} // namespace amphora::cli
