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

/// Everything that the page loads: its own files, and `request.json` with what this session asks for.
std::vector<http::PageFile> walletPageFiles(const WalletLink::Session &session, const std::string &address, const std::string &language, std::int64_t endsAtMs);

/// What the page is told, each one line of JSON.
std::string waitingEvent();
std::string checkingEvent();
std::string linkedEvent(const account::LinkedAccount &linked);
std::string failedEvent(const WalletLink::Failure &failure);

} // namespace amphora::engine
