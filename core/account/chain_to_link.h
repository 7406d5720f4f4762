#pragma once

#include "core/did/account_id.h"

namespace amphora::account {

/// The chain of an account that is about to be linked, as a person names it. Stricter than did::ChainId::parse, which also reads what others have written:
/// CAIP-2 lets eip155:0 and solana:xx stand, but no account of such a chain can sign anything. E-LINK-NO-CHAIN; E-LINK-UNSUPPORTED for a chain
/// whose signatures are not checked here.
Result<did::ChainId> chainToLink(std::string_view text);
Status checkChainToLink(const did::ChainId &chain);

} // namespace amphora::account
