#pragma once

#include "core/base/clock.h"
#include "core/did/account_id.h"
#include "core/store/sealed_rows.h"
#include "core/stream/link_proof.h"

#include <optional>

namespace amphora::account {

/// A text that waits for the signature of an account.
struct LinkRequest {
    enum class Purpose { link, unlink };

    std::string id; ///< 16 hex digits
    did::ChainId chain;
    std::optional<did::AccountId> account; ///< If it was said beforehand.
    stream::LinkMessage message;
    Purpose purpose = Purpose::link;

    static constexpr std::chrono::days kLifetime{7}; ///< decisions §8
    Timestamp madeAt() const { return Timestamp(std::chrono::seconds(*message.timestamp)); }
    Timestamp endsAt() const { return madeAt() + kLifetime; }
};

/// The requests of one identity, as sealed rows: offline signers take days. Core thread.
class LinkRequests {
public:
    static constexpr std::size_t kRequestsMax = 100; ///< The oldest go first.
    static constexpr std::chrono::days kLifeLeft{1}; ///< What a text must have left to be given again.

    LinkRequests(store::Store &store, store::SealedRows &rows, Random &random, const Clock &clock);

    /// The text that the account is to sign for `did`; one that waits for this account already is given again, so that a signature made meanwhile on
    /// another device still fits. E-LINK-UNSUPPORTED for a chain whose signatures are not checked here; E-CLOCK if this computer's clock
    /// is behind `notBefore`, the newest proof of the account.
    Result<LinkRequest> prepare(const did::Did &did, did::ChainId chain, std::optional<did::AccountId> account, LinkRequest::Purpose purpose,
                                std::optional<std::int64_t> notBefore);
    /// E-LINK-REQUEST: none of that name, or answered already; E-LINK-EXPIRED.
    Result<LinkRequest> find(const std::string &id) const;
    /// Joins the caller's transaction.
    Status remove(const std::string &id);

private:
    Result<std::vector<LinkRequest>> all() const;

    store::Store &m_store;
    store::SealedRows &m_rows;
    Random &m_random;
    const Clock &m_clock;
};

/// The time that a message of now bears: the clock's, or the second after the newest proof where both fall together. E-CLOCK if the clock is behind.
Result<std::int64_t> timeForMessage(const Clock &clock, std::optional<std::int64_t> notBefore);

/// The proof that answers a request. `address` may be an address or a whole account. E-LINK-ACCOUNT and E-LINK-CHAIN if it is not what was asked
/// for; and all that proofFrom says.
struct Answer {
    did::AccountId account;
    stream::LinkProof proof;
};
Result<Answer> answerTo(const LinkRequest &request, const std::string &address, std::string_view signature);

} // namespace amphora::account
