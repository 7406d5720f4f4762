#include "core/did/account_id.h"

#include "core/codec/multibase.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace amphora::did {

namespace {

constexpr std::size_t kAddressHexDigits = 40;
constexpr std::size_t kAddressBytes = 20;
constexpr std::size_t kSolanaKeyBytes = 32;

constexpr bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isNumeral(char c) { return c >= '0' && c <= '9'; }
constexpr bool isPlain(char c) { return isSmall(c) || isCapital(c) || isNumeral(c); }
constexpr char lower(char c) { return isCapital(c) ? char(c - 'A' + 'a') : c; }
constexpr bool isHexDigit(char c) { return isNumeral(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

template <typename Allows>
bool isMadeOf(std::string_view text, std::size_t sizeMin, std::size_t sizeMax, Allows allows)
{
    return text.size() >= sizeMin && text.size() <= sizeMax && std::all_of(text.begin(), text.end(), allows);
}

Error noAccount(const char *why) { return {Errc::format, std::string("account: ") + why}; }

Result<std::string> ethereumAddress(std::string_view text)
{
    if (!text.starts_with("0x") || text.size() != 2 + kAddressHexDigits || !std::all_of(text.begin() + 2, text.end(), isHexDigit))
        return noAccount("an Ethereum address is 0x and 40 hex digits");
    std::string address(text);
    std::transform(address.begin(), address.end(), address.begin(), lower);
    const auto digits = text.substr(2);
    const bool isMixed = std::any_of(digits.begin(), digits.end(), isSmall) && std::any_of(digits.begin(), digits.end(), isCapital);
    if (isMixed && text != checksummed(address)) return noAccount("the capitals of the Ethereum address do not fit (EIP-55): a digit is wrong");
    return address;
}

} // namespace

Result<ChainId> ChainId::parse(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == text.npos) return Error{Errc::format, "chain: not namespace:reference"};
    const auto space = text.substr(0, colon), reference = text.substr(colon + 1);
    // CAIP-2, "Syntax".
    if (!isMadeOf(space, 3, 8, [](char c) { return isSmall(c) || isNumeral(c) || c == '-'; })
        || !isMadeOf(reference, 1, 32, [](char c) { return isPlain(c) || c == '-' || c == '_'; }))
        return Error{Errc::format, "chain: not namespace:reference"};
    if (space == kEthereum && (!std::all_of(reference.begin(), reference.end(), isNumeral) || (reference[0] == '0' && reference.size() > 1)))
        return Error{Errc::format, "chain: the reference of an eip155 chain is a number"};
    return ChainId(std::string(text), colon);
}

Result<AccountId> AccountId::make(ChainId chain, std::string_view address)
{
    if (chain.space() == kEthereum) {
        auto lowered = ethereumAddress(address);
        if (!lowered) return lowered.error();
        return AccountId(std::move(chain), std::move(*lowered));
    }
    if (chain.space() == kSolana) {
        const auto key = codec::decodeBase(codec::Base::base58Btc, address);
        if (!key || key->size() != kSolanaKeyBytes) return noAccount("a Solana address is 32 bytes in base58");
    } else if (!isMadeOf(address, 1, 128, [](char c) { return isPlain(c) || c == '-' || c == '.' || c == '%'; })) { // CAIP-10, "Syntax"
        return noAccount("characters that no address has");
    }
    return AccountId(std::move(chain), std::string(address));
}

Result<AccountId> AccountId::parse(std::string_view text)
{
    std::string_view chain, address;
    if (const auto at = text.find('@'); at != text.npos) {
        address = text.substr(0, at);
        chain = text.substr(at + 1);
    } else {
        const auto colon = text.rfind(':'); // Neither a reference nor an address holds one.
        if (colon == text.npos) return noAccount("not chain:address");
        chain = text.substr(0, colon);
        address = text.substr(colon + 1);
    }
    auto id = ChainId::parse(chain);
    if (!id) return id.error();
    return make(std::move(*id), address);
}

Result<AccountId> AccountId::named(std::string_view text)
{
    if (text.find_first_of(":@") != text.npos) return parse(text);
    const bool isEthereum = text.starts_with("0x"); // No base58: that has no 0.
    auto account = parse(std::string(isEthereum ? kEthereumMain : kSolanaMain) + ':' + std::string(text));
    return account || isEthereum ? account : parse(text);
}

Result<AccountId> AccountId::ofDid(const Did &did)
{
    if (did.method() != "pkh" || did.methodSpecificId().find('@') != std::string_view::npos) return noAccount("not a did:pkh");
    return parse(did.methodSpecificId());
}

std::string AccountId::addressForPeople() const { return m_chain.space() == kEthereum ? checksummed(m_address) : m_address; }

std::string checksummed(std::string_view address)
{
    std::string mixed(address);
    const auto digest = crypto::keccak256(asBytes(address.substr(2)));
    for (std::size_t i = 2; i < mixed.size(); ++i) {
        const auto byte = digest[(i - 2) / 2];
        const auto nibble = i % 2 == 0 ? byte >> 4 : byte & 0x0f;
        if (nibble >= 8 && isSmall(mixed[i])) mixed[i] = char(mixed[i] - 'a' + 'A');
    }
    return mixed;
}

std::string ethereumAddressOf(ByteView point)
{
    const auto digest = crypto::keccak256(point);
    return "0x" + codec::toHex(ByteView(digest).last(kAddressBytes));
}

} // namespace amphora::did
