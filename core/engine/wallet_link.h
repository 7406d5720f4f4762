#pragma once

#include "core/account/browser_request.h"
#include "core/account/linked_account.h"
#include "core/base/random.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace amphora::engine {

class AccountService;
class IdentityService;
class ProfileService;

/// Links an account of a wallet that lives in the browser of this computer: one page on 127.0.0.1, one answer, five minutes. What the page says is
/// foreign input and is checked here again: token, account, chain, text, time. Until the link is stored nothing at all is written. Main thread;
/// one session at a time. Opening the browser is the caller's: the window has Qt Gui for it, the command line a program.
class WalletLink : public QObject {
    Q_OBJECT

public:
    enum class State {
        idle, ///< No session, or forgotten.
        preparing, ///< The page is not served yet.
        waiting, ///< The page is served; `session()` is there and `left()` counts down.
        checking, ///< The one answer came and is being checked and stored.
        linked, ///< `linked()` is there.
        failed, ///< `failure()` is there; nothing was linked, nothing was written.
    };
    /// How far the person is, as the page tells: only for drawing, nothing depends on it.
    enum class Step { openBrowser, chooseWallet, approve, check };

    static constexpr std::chrono::seconds kWaitMax{300}, kWaitMin{1};

    struct Wish {
        std::vector<std::string> chains = {"eip155:1", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"}; ///< CAIP-2: which accounts are asked for.
        std::string address; ///< If it must be this one; then there is one chain.
        std::string language; ///< Of the page: "de", else English.
        std::chrono::seconds wait = kWaitMax;
    };

    struct Session {
        std::string url; ///< With the token: for this computer's browser, never for a log.
        std::string code; ///< Two parts, "TIDE 42", on the page as well.
        std::string message; ///< Exactly what the wallet will sign.
        std::string did, name; ///< For whom.
        std::vector<std::string> chains;
        std::chrono::seconds wait{0};
    };
    /// Why it failed, and between which accounts where that is known.
    struct Failure {
        /// What a sheet draws; `error.code` says the same finer.
        enum class Kind {
            wrongAccount, ///< E-LINK-ACCOUNT, or E-LINK-SIG: signed by another account than the page named.
            rejected, ///< E-LINK-REJECTED: the person said no in the wallet.
            expired, ///< E-LINK-EXPIRED
            cancelled, ///< E-CANCELLED: by cancel(), or the tab was closed.
            refused, ///< Everything else: E-LINK-CHAIN, E-LINK-TEXT, E-LINK-TIME, E-LINK-FORMAT, E-LINK-OLD, E-LINK-CONTRACT, E-KEY-LOCKED, E-IO, …
        };
        Kind kind = Kind::refused;
        Error error;
        std::string chosen; ///< The account that was asked for or named, CAIP-10; may be empty.
        std::string signer; ///< The account that the signature belongs to, CAIP-10; empty if that cannot be told.
    };

    /// A typeface that the page gets from us, so that it looks like the window. Without any the page takes the browser's own.
    struct Font {
        std::string family, fileName;
        int weight = 400;
        std::string bytes; ///< OpenType or TrueType.
    };

    WalletLink(AccountService &accounts, IdentityService &identities, ProfileService &profile, Random &random, QObject *parent = nullptr);
    ~WalletLink() override; ///< Ends a session as cancel() does.

    void setFonts(std::vector<Font> fonts) { m_fonts = std::move(fonts); }

    /// Begins a session; one that runs is cancelled first, and a finished one forgotten. "Try again" is this, with the same wish.
    void start(Wish wish);
    /// Ends a running session: the page says so. Without one nothing happens.
    void cancel();
    /// Back to idle; cancels what runs.
    void forget();

    State state() const noexcept { return m_state; }
    Step step() const noexcept { return m_step; }
    const Wish &wish() const noexcept { return m_wish; } ///< Of the last start().
    const std::optional<Session> &session() const noexcept { return m_session; } ///< Stays after the end, for what is shown there.
    /// Until it expires, rounded up; zero outside `waiting`. Nothing signals its passing: ask when you draw.
    std::chrono::seconds left() const;
    const std::optional<Failure> &failure() const noexcept { return m_failure; }
    const std::optional<account::LinkedAccount> &linked() const noexcept { return m_linked; }

Q_SIGNALS:
    /// State or step is another.
    void changed();

private:
    struct Server;

    struct Person;

    void meet(account::BrowserRequest request);
    void serve(account::BrowserRequest request, Person person);
    void hear(std::string answer);
    void clear();
    void move(State state, Step step);
    void fail(Failure failure);
    /// Runs `next` here, unless another session has begun by then. From the server's thread.
    template <typename F>
    auto here(F next);

    AccountService &m_accounts;
    IdentityService &m_identities;
    ProfileService &m_profile;
    Random &m_random;
    State m_state = State::idle;
    Step m_step = Step::openBrowser;
    std::vector<Font> m_fonts;
    Wish m_wish;
    std::optional<Session> m_session;
    std::optional<Failure> m_failure;
    std::optional<account::LinkedAccount> m_linked;
    std::chrono::steady_clock::time_point m_endsAt;
    unsigned m_number = 0; ///< Of the session: what comes late from an older one is dropped.
    std::unique_ptr<Server> m_server; ///< Last: its thread calls into the others.
};

} // namespace amphora::engine
