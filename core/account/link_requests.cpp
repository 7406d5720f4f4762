#include "core/account/link_requests.h"

#include "core/account/chain_to_link.h"
#include "core/codec/multibase.h"

#include <algorithm>

namespace amphora::account {

namespace {

constexpr const char *kKind = "link-request";
constexpr std::size_t kIdBytes = 8;
/// How far two clocks may be apart (decisions §10, `dates`).
constexpr std::int64_t kSkewSeconds = 300;

std::int64_t secondsOf(Timestamp time) { return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(); }

codec::Value toValue(const LinkRequest &request)
{
    codec::Map map{{"chain", request.chain.toString()}, {"did", request.message.did}, {"timestamp", *request.message.timestamp}};
    if (request.account) map.set("account", request.account->toString());
    if (request.purpose == LinkRequest::Purpose::unlink) map.set("unlink", true);
    return map;
}

Result<LinkRequest> fromValue(const std::string &id, const codec::Value &value)
{
    const auto text = [&](const char *name) {
        const auto *member = value.find(name);
        return member && member->asText() ? *member->asText() : std::string();
    };
    auto chain = did::ChainId::parse(text("chain"));
    const auto *time = value.find("timestamp");
    const auto seconds = time && time->asInteger() ? time->asInteger()->toInt64() : std::nullopt;
    if (!chain || !seconds) return Error{Errc::dbDamaged, "a request to sign cannot be read", id};
    LinkRequest request{id, std::move(*chain), std::nullopt, {text("did"), seconds}, LinkRequest::Purpose::link};
    if (value.find("unlink")) request.purpose = LinkRequest::Purpose::unlink;
    if (value.find("account")) {
        auto account = did::AccountId::parse(text("account"));
        if (!account) return Error{Errc::dbDamaged, "a request to sign cannot be read", id};
        request.account = std::move(*account);
    }
    return request;
}

} // namespace

Result<std::int64_t> timeForMessage(const Clock &clock, std::optional<std::int64_t> notBefore)
{
    const auto now = secondsOf(clock.now());
    if (!notBefore || now > *notBefore) return now;
    if (*notBefore - now > kSkewSeconds) return Error{Errc::clock, "the newest proof of this account is from a later time than this computer's clock shows"};
    return *notBefore + 1;
}

LinkRequests::LinkRequests(store::Store &store, store::SealedRows &rows, Random &random, const Clock &clock)
    : m_store(store), m_rows(rows), m_random(random), m_clock(clock)
{
}

Result<std::vector<LinkRequest>> LinkRequests::all() const
{
    const auto rows = m_rows.all(kKind);
    if (!rows) return rows.error();
    std::vector<LinkRequest> requests;
    for (const auto &[id, value] : *rows) {
        auto request = fromValue(id, value);
        if (!request) return request.error();
        requests.push_back(std::move(*request));
    }
    std::ranges::sort(requests, {}, &LinkRequest::madeAt);
    return requests;
}

Result<LinkRequest> LinkRequests::prepare(const did::Did &did, did::ChainId chain, std::optional<did::AccountId> account, LinkRequest::Purpose purpose,
                                          std::optional<std::int64_t> notBefore)
{
    const bool links = purpose == LinkRequest::Purpose::link;
    // What somebody else's program has linked can be taken back, whatever it called the chain.
    if (auto checked = checkChainToLink(chain); !checked && (links || checked.error().code != Errc::linkNoChain)) return checked.error();
    const auto time = timeForMessage(m_clock, notBefore);
    if (!time) return time.error();
    LinkRequest request{codec::toHex(m_random.bytes(kIdBytes)), std::move(chain), std::move(account), {links ? did.toString() : std::string(), *time}, purpose};
    auto known = all();
    if (!known) return known.error();
    for (const auto &old : *known)
        if (request.account && old.account == request.account && old.purpose == purpose && old.madeAt() <= m_clock.now() && m_clock.now() + kLifeLeft < old.endsAt()
            && (!notBefore || *old.message.timestamp > *notBefore))
            return old;
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    auto left = known->size();
    for (const auto &old : *known) { // Oldest first.
        if (m_clock.now() < old.endsAt() && left < kRequestsMax) break;
        if (auto removed = m_rows.remove(kKind, old.id); !removed) return removed.error();
        --left;
    }
    if (auto put = m_rows.put(kKind, request.id, toValue(request)); !put) return put.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return request;
}

Result<LinkRequest> LinkRequests::find(const std::string &id) const
{
    const auto value = m_rows.get(kKind, id);
    if (!value) return value.error();
    if (!*value) return Error{Errc::linkRequest, "no request of this name waits for an answer", id};
    auto request = fromValue(id, **value);
    if (request && m_clock.now() >= request->endsAt()) return Error{Errc::linkExpired, "the text was made more than seven days ago", id};
    return request;
}

Status LinkRequests::remove(const std::string &id) { return m_rows.remove(kKind, id); }

Result<Answer> answerTo(const LinkRequest &request, const std::string &address, std::string_view signature)
{
    auto said = address;
    if (said.empty() && request.account) said = request.account->toString();
    if (said.empty()) return Error{Errc::usage, "say which account signed"};
    const bool isWhole = said.find(':') != std::string::npos || said.find('@') != std::string::npos;
    auto account = isWhole ? did::AccountId::parse(said) : did::AccountId::make(request.chain, said);
    if (!account) return account.error();
    // An account on several Ethereum networks signs the same everywhere, so the chain asked for is the one that counts.
    if (account->chain() != request.chain) return Error{Errc::linkChain, "the text was made for another chain", request.chain.toString()};
    if (request.account && *account != *request.account) return Error{Errc::linkAccount, "the text was made for another account", request.account->address()};
    const auto pasted = stream::PastedSignature::read(signature);
    if (!pasted) return pasted.error();
    auto proof = stream::proofFrom(*account, request.message, *pasted);
    if (!proof) return proof.error();
    return Answer{std::move(*account), std::move(*proof)};
}

} // namespace amphora::account
