#pragma once

#include "core/engine/wallet_link.h"
#include "core/http/page_server.h"

#include <string_view>

namespace amphora::engine {

/// One of the page's own files, as it lies in resources/wallet-page.
struct WalletPageText {
    std::string_view name, text;
};
const std::vector<WalletPageText> &walletPageTexts();

/// Two parts that a person compares between the page and Amphora: "TIDE 42".
std::string makeComparisonCode(Random &random);

/// What one session's page shows.
struct WalletPage {
    const WalletLink::Session &session;
    std::string address; ///< The account asked for, or empty.
    std::string language; ///< "de", "en", or empty: the browser's.
    std::int64_t endsAtMs = 0; ///< Since 1970, by this computer's clock, which is the browser's as well.
    const std::vector<WalletLink::Font> &fonts;
    Bytes face; ///< The person's picture; empty if there is none.
    std::string faceType;
};
/// Everything that the page loads: its own files, and `request.json` with what this session asks for.
std::vector<http::PageFile> walletPageFiles(const WalletPage &page);

/// What the page is told, each one line of JSON.
std::string waitingEvent();
std::string checkingEvent();
std::string linkedEvent(const account::LinkedAccount &linked);
std::string failedEvent(const WalletLink::Failure &failure);

} // namespace amphora::engine
