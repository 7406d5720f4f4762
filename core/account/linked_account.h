#pragma once

#include "core/base/result.h"
#include "core/did/account_id.h"
#include "core/node/event_status.h"
#include "core/stream/link_proof.h"
#include "core/stream/stream_id.h"

#include <optional>
#include <string>

namespace amphora::account {

/// What is known of "this account belongs to this DID" (decisions §8).
enum class LinkState {
    proven, ///< The account's signature over this DID was checked here.
    invalid, ///< What should prove it is damaged or wrong.
    unproven, ///< Nothing here proves it, or the account has since been given to another DID.
    needsChain, ///< A contract wallet.
    unsupported, ///< A chain whose signatures are not checked here.
    unlinked, ///< Taken back: by the account's signature, or off the list.
};
/// "proven", "invalid", "unproven", "needs-chain", "unsupported", "unlinked"
std::string_view stateText(LinkState state) noexcept;

/// Links of one DID that are looked up on a node at once: its list is somebody else's, and may name any number.
inline constexpr std::size_t kLinksLookedUpMax = 16;

/// One account of a DID, judged from the bytes at hand.
struct LinkedAccount {
    std::string name; ///< CAIP-10; for what cannot be read as one, the text as it stands in the list.
    std::string chain; ///< CAIP-2, if the name could be read.
    std::string address; ///< As people compare it.
    LinkState state = LinkState::unproven;
    std::optional<Error> why; ///< Why it is not proven, or not on the list.
    bool isListed = true; ///< In the DID's cryptoAccounts record, where other programs look.
    std::string streamId; ///< Of the account's link; empty if the list names none.
    std::string did; ///< The DID that the newest proof names.
    std::optional<std::int64_t> time; ///< Of the newest proof, seconds, as the account signed it.
    std::optional<stream::LinkProof> proof;
    std::optional<node::EventStatus> status; ///< Of the newest event, for own links.
};

/// True if its link stands behind the first kLinksLookedUpMax of its list, so that nothing can be said of it. Then `why` is E-SIZE.
bool wasNotLookedUp(const LinkedAccount &link) noexcept;

} // namespace amphora::account
