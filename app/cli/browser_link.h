#pragma once

#include "app/cli/context.h"

namespace amphora::cli {

/// Serves the page, opens it (`opens`, and only where there is a display), tells on standard error how far it is, and waits for the wallet.
/// Ctrl+C cancels, and the page says so.
Result<account::LinkedAccount> linkFromBrowser(engine::WalletLink &link, engine::WalletLink::Wish wish, bool opens);

} // namespace amphora::cli
