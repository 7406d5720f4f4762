#pragma once

#include "core/account/link_requests.h"
#include "core/account/linked_accounts.h"
#include "core/codec/multibase.h"
#include "core/crypto/ed25519.h"
#include "core/stream/caip10_link.h"
#include "tests/node/workbench.h"

namespace amphora::test {

/// An Ethereum wallet of one key, which signs whatever it is asked.
struct EthereumWallet {
    explicit EthereumWallet(std::uint8_t seed = 0x11, const std::string &chain = "eip155:1")
        : key(crypto::Secp256k1Key::fromSecret(Bytes(32, seed)).value()), account(did::AccountId::parse(chain + ":" + did::ethereumAddressOf(key.point())).value())
    {
    }

    std::string sign(const std::string &text) const { return stream::ethereumSignatureText(key.sign(stream::personalMessageDigest(text))); }
    stream::LinkProof link(const std::string &did, std::int64_t time) const
    {
        const auto text = stream::LinkMessage{did, time}.toString();
        return {"ethereum-eoa", text, sign(text), account.toLegacy(), time};
    }

    crypto::Secp256k1Key key;
    did::AccountId account;
};

struct SolanaWallet {
    explicit SolanaWallet(const std::string &chain = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp")
        : key(crypto::Ed25519Key::fromSeed(Bytes(32, 0x21)).value()),
          account(did::AccountId::parse(chain + ":" + codec::encodeBase(codec::Base::base58Btc, key.publicKey())).value())
    {
    }

    std::string sign(const std::string &text) const { return codec::encodeBase(codec::Base::base58Btc, key.sign(asBytes(text))); }
    stream::LinkProof link(const std::string &did, std::int64_t time) const
    {
        const auto text = stream::LinkMessage{did, time}.toString();
        return {"solana", text, codec::toBase64(key.sign(asBytes(text))), account.toLegacy(), time};
    }

    crypto::Ed25519Key key;
    did::AccountId account;
};

/// A workbench with the accounts of its identity. Link Amphora::account and Amphora::profile.
struct AccountBench : Workbench {
    explicit AccountBench(std::string_view seed = kCountingSeed) : Workbench(seed), accounts(*store, node, models), requests(*store, rows, random, clock) {}

    std::string did() const { return signer.did().toString(); }
    stream::StreamId listId() const { return *idx::recordIdOf(signer.did(), models.cryptoAccounts().id); }
    codec::Map record() const
    {
        const auto view = data.record(signer.did(), models.cryptoAccounts());
        return view && *view ? *(*view)->state.current().asMap() : codec::Map{};
    }
    template <typename Wallet>
    Result<account::LinkedAccount> link(const Wallet &wallet, std::int64_t time = 1704164645)
    {
        return accounts.link(authority(), wallet.account, wallet.link(did(), time));
    }
    std::string stateOf(const did::AccountId &account) const
    {
        const auto links = accounts.list(signer.did());
        if (!links) return std::string(errcText(links.error().code));
        for (const auto &link : *links)
            if (link.name == account.toString()) return std::string(account::stateText(link.state)) + (link.why ? " " + std::string(errcText(link.why->code)) : "");
        return "–";
    }

    account::LinkedAccounts accounts;
    account::LinkRequests requests;
};

template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : std::string(errcText(result.error().code));
}

} // namespace amphora::test
