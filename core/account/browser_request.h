#pragma once

#include "core/account/link_requests.h"

#include <vector>

namespace amphora::account {

/// A text that waits for a wallet in the browser of this computer: for minutes, in memory, and for one answer.
struct BrowserRequest {
    std::vector<did::ChainId> chains; ///< The account may be on any of them. Never empty.
    std::optional<did::AccountId> account; ///< If it must be this one; its chain is then the only one.
    stream::LinkMessage message;
    std::chrono::seconds wait{0};

    static constexpr std::size_t kChainsMax = 8;
    /// One second more than `wait`, because the message knows whole seconds only.
    Timestamp endsAt() const { return Timestamp(std::chrono::seconds(*message.timestamp) + wait + std::chrono::seconds(1)); }
};

/// What is asked for in words, as values. E-FORMAT; E-LINK-UNSUPPORTED for a chain whose signatures are not checked here; E-USAGE for none, for too many, or
/// for an address where there is more than one chain.
struct BrowserWish {
    std::vector<did::ChainId> chains;
    std::optional<did::AccountId> account;
    static Result<BrowserWish> read(const std::vector<std::string> &chains, const std::string &address);
};

/// What a page says that a wallet did. Foreign bytes until answerTo() has looked at them.
struct WalletAnswer {
    static constexpr std::size_t kBytesMax = 64 * 1024;

    bool isRejected = false; ///< The person said no in the wallet.
    std::string chain, address, message, signature; ///< `signature` in hex behind 0x; `message` what the wallet says it signed.

    /// JSON: {"rejected": true} or {"chain", "address", "message", "signature"}, texts all. E-LINK-FORMAT for anything else.
    static Result<WalletAnswer> read(std::string_view json);
};

/// Nothing that the page says is believed: E-LINK-REJECTED, E-LINK-EXPIRED (by this computer's clock), E-LINK-CHAIN (none that was asked for), E-LINK-ACCOUNT
/// (another one than asked for), E-LINK-TEXT, E-LINK-TIME (the text of another time), and all that proofFrom() says of the signature.
Result<Answer> answerTo(const BrowserRequest &request, const WalletAnswer &answer, Timestamp now);

} // namespace amphora::account
