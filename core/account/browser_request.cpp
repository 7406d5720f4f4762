#include "core/account/browser_request.h"

#include "core/account/chain_to_link.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"

#include <algorithm>

namespace amphora::account {

namespace {

Error unreadableAnswer(const char *why) { return {Errc::linkFormat, std::string("answer of the page: ") + why}; }

Status checkMessage(const stream::LinkMessage &asked, const std::string &said)
{
    if (said == asked.toString()) return ok();
    const auto read = stream::LinkMessage::read(said);
    const bool isOtherTime = read.did == asked.did && read.timestamp && read.timestamp != asked.timestamp && said == read.toString();
    if (isOtherTime) return Error{Errc::linkTime, "the wallet signed the text of another time", std::to_string(*read.timestamp)};
    return Error{Errc::linkText, "the wallet signed another text"};
}

} // namespace

Result<BrowserWish> BrowserWish::read(const std::vector<std::string> &chains, const std::string &address)
{
    if (chains.empty() || chains.size() > BrowserRequest::kChainsMax) return Error{Errc::usage, "say on which chain the account is"};
    BrowserWish wish;
    for (const auto &text : chains) {
        auto chain = chainToLink(text);
        if (!chain) return chain.error();
        wish.chains.push_back(std::move(*chain));
    }
    if (address.empty()) return wish;
    if (wish.chains.size() != 1) return Error{Errc::usage, "an address is on one chain: say which"};
    auto account = did::AccountId::make(wish.chains.front(), address);
    if (!account) return account.error();
    wish.account = std::move(*account);
    return wish;
}

Result<WalletAnswer> WalletAnswer::read(std::string_view json)
{
    if (json.size() > kBytesMax) return unreadableAnswer("too long");
    const auto value = codec::parseJson(json);
    if (!value || !value->asMap()) return unreadableAnswer("no JSON object");
    WalletAnswer answer;
    if (const auto *rejected = value->find("rejected")) {
        if (!rejected->asBool() || !*rejected->asBool() || value->asMap()->size() != 1) return unreadableAnswer("neither yes nor no");
        answer.isRejected = true;
        return answer;
    }
    const std::pair<const char *, std::string *> members[] = {
        {"chain", &answer.chain}, {"address", &answer.address}, {"message", &answer.message}, {"signature", &answer.signature}};
    for (const auto &[name, text] : members) {
        const auto *member = value->find(name);
        if (!member || !member->asText() || member->asText()->empty()) return unreadableAnswer("something is missing");
        *text = *member->asText();
    }
    if (answer.signature.size() > stream::LinkProof::kSignatureTextMax) return unreadableAnswer("the signature is too long");
    return answer;
}

Result<Answer> answerTo(const BrowserRequest &request, const WalletAnswer &answer, Timestamp now)
{
    if (answer.isRejected) return Error{Errc::linkRejected, "the person said no in the wallet"};
    if (now >= request.endsAt()) return Error{Errc::linkExpired, "the answer came after the time that the page had"};
    const auto chain = did::ChainId::parse(answer.chain);
    if (!chain) return Error{Errc::linkFormat, "answer of the page: " + chain.error().detail};
    if (std::ranges::find(request.chains, *chain) == request.chains.end())
        return Error{Errc::linkChain, "the wallet is on another chain than the one asked for", chain->toString()};
    auto account = did::AccountId::make(*chain, answer.address);
    if (!account) return Error{Errc::linkFormat, "answer of the page: " + account.error().detail};
    if (request.account && *account != *request.account)
        return Error{Errc::linkAccount, "the wallet signed with another account than the one asked for", account->toString()};
    if (auto same = checkMessage(request.message, answer.message); !same) return same.error();
    if (!answer.signature.starts_with("0x")) return Error{Errc::linkFormat, "signature: no hex behind 0x"};
    const auto signature = stream::PastedSignature::read(answer.signature);
    if (!signature) return signature.error();
    auto proof = stream::proofFrom(*account, request.message, *signature);
    if (!proof) return proof.error();
    return Answer{std::move(*account), std::move(*proof)};
}

} // namespace amphora::account
