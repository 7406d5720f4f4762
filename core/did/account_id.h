#pragma once

#include "core/base/bytes.h"
#include "core/did/did.h"

namespace amphora::did {

/// A blockchain as CAIP-2 names it: namespace:reference, as in "eip155:1".
class ChainId {
public:
    /// E-FORMAT otherwise; the reference of an eip155 chain is a number as it is counted.
    static Result<ChainId> parse(std::string_view text);

    std::string_view space() const noexcept { return std::string_view(m_text).substr(0, m_colon); }
    std::string_view reference() const noexcept { return std::string_view(m_text).substr(m_colon + 1); }
    const std::string &toString() const noexcept { return m_text; }

    friend bool operator==(const ChainId &, const ChainId &) = default;
    friend auto operator<=>(const ChainId &, const ChainId &) = default;

private:
    ChainId(std::string text, std::size_t colon) : m_text(std::move(text)), m_colon(colon) {}
    std::string m_text;
    std::size_t m_colon;
};

inline constexpr std::string_view kEthereum = "eip155";
inline constexpr std::string_view kSolana = "solana";
inline constexpr std::string_view kEthereumMain = "eip155:1";
inline constexpr std::string_view kSolanaMain = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp";

/// An account on a chain (CAIP-10). One account is one value: an Ethereum address is kept in lower case, whatever case it was written
/// in; every other address is kept letter for letter, so that two Solana accounts that differ in case stay two.
class AccountId {
public:
    /// "chain:address", or "address@chain" as Ceramic wrote it before CAIP-10. E-FORMAT: another shape; an Ethereum address that is not 20
    /// bytes of hex, or of mixed case and not as EIP-55 mixes it; a Solana address that is not 32 bytes in base58.
    static Result<AccountId> parse(std::string_view text);
    /// As a person writes it: like parse, or the address alone of an account on the main network of Ethereum or Solana.
    static Result<AccountId> named(std::string_view text);
    static Result<AccountId> make(ChainId chain, std::string_view address);
    /// Of a did:pkh. E-FORMAT for the older spellings without a namespace (did:pkh:eth:0x…), which mean nothing by themselves.
    static Result<AccountId> ofDid(const Did &did);

    const ChainId &chain() const noexcept { return m_chain; }
    const std::string &address() const noexcept { return m_address; }
    std::string toString() const { return m_chain.toString() + ':' + m_address; }
    std::string toLegacy() const { return m_address + '@' + m_chain.toString(); }
    /// The address as people compare it: with the capitals of EIP-55 on Ethereum.
    std::string addressForPeople() const;
    /// True if some other spelling of the case would be another account.
    bool dependsOnCase() const noexcept { return m_chain.space() != kEthereum; }

    friend bool operator==(const AccountId &, const AccountId &) = default;
    friend auto operator<=>(const AccountId &, const AccountId &) = default;

private:
    AccountId(ChainId chain, std::string address) : m_chain(std::move(chain)), m_address(std::move(address)) {}
    ChainId m_chain;
    std::string m_address;
};

/// EIP-55: the capitals that make a wrong digit show. `address` is "0x" and 40 lower-case hex digits.
std::string checksummed(std::string_view address);
/// The address of a secp256k1 key, x ‖ y: the last 20 bytes of its Keccak-256, in lower case.
std::string ethereumAddressOf(ByteView point);

} // namespace amphora::did
