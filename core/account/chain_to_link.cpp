#include "core/account/chain_to_link.h"

#include "core/codec/multibase.h"

namespace amphora::account {

namespace {

/// EIP-2294: from 1 to floor(MAX_UINT64 / 2) - 36.
constexpr std::string_view kEthereumChainMax = "9223372036854775771";
/// CAIP-2 of the Solana namespace: so much of the genesis hash in base58.
constexpr std::size_t kSolanaReferenceSize = 32;

Error noChain(const char *why, const did::ChainId &chain) { return {Errc::linkNoChain, why, chain.toString()}; }

} // namespace

Status checkChainToLink(const did::ChainId &chain)
{
    const auto reference = chain.reference(); // Of eip155 it is a number without leading zeros: ChainId::parse.
    if (chain.space() == did::kEthereum) {
        if (reference == "0") return noChain("the chains of Ethereum are counted from 1", chain);
        const bool isTooLarge = reference.size() > kEthereumChainMax.size() || (reference.size() == kEthereumChainMax.size() && reference > kEthereumChainMax);
        return isTooLarge ? Status(noChain("no chain of Ethereum has a number over 9223372036854775771", chain)) : ok();
    }
    if (chain.space() == did::kSolana) {
        if (reference.size() != kSolanaReferenceSize) return noChain("a chain of Solana is named by the first 32 letters of its genesis hash", chain);
        const auto bytes = codec::decodeBase(codec::Base::base58Btc, reference);
        return bytes ? ok() : Status(noChain("a genesis hash is base58, which has neither 0, O, I nor l", chain));
    }
    return Error{Errc::linkUnsupported, "signatures of this chain are not checked here", chain.toString()};
}

Result<did::ChainId> chainToLink(std::string_view text)
{
    auto chain = did::ChainId::parse(text);
    if (!chain) return Error{Errc::linkNoChain, chain.error().detail, std::string(text.substr(0, 80))};
    if (auto checked = checkChainToLink(*chain); !checked) return checked.error();
    return chain;
}

} // namespace amphora::account
