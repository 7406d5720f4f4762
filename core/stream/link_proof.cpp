#include "core/stream/link_proof.h"

#include "core/codec/multibase.h"
#include "core/crypto/ed25519.h"

#include <algorithm>
#include <charconv>

namespace amphora::stream {

namespace {

constexpr std::string_view kPreamble = "Link this account to your identity\n\n";
constexpr std::string_view kTimeLine = " \nTimestamp: ";
constexpr std::string_view kEoa = "ethereum-eoa", kErc1271 = "erc1271", kErc6492 = "erc6492", kSolanaType = "solana";
constexpr std::int64_t kTimeMax = 253'402'300'799; ///< The end of the year 9999.
constexpr std::size_t kEthereumSignatureBytes = 65, kCompactSignatureBytes = 64, kEd25519SignatureBytes = 64;

Error badProof(std::string why) { return {Errc::linkFormat, "link proof: " + std::move(why)}; }

/// What JavaScript's \s matches, in UTF-8: the DID in a message ends there for every node.
bool startsWithSpace(std::string_view text)
{
    if (text.empty()) return true;
    const auto c = static_cast<unsigned char>(text[0]);
    if (c == ' ' || (c >= 0x09 && c <= 0x0d)) return true;
    if (c < 0x80) return false;
    for (const std::string_view space : {"\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
                                         "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff"})
        if (text.starts_with(space)) return true;
    return false;
}

/// The run without white space at the front.
std::string_view wordAt(std::string_view text)
{
    std::size_t size = 0;
    while (!startsWithSpace(text.substr(size))) ++size;
    return text.substr(0, size);
}

/// The first match of /did:\S+:\S+/.
std::string firstDid(std::string_view message)
{
    constexpr std::string_view kScheme = "did:";
    for (auto at = message.find(kScheme); at != message.npos; at = message.find(kScheme, at + 1)) {
        const auto word = wordAt(message.substr(at));
        const auto colon = word.find(':', kScheme.size() + 1); // At least one character of a method.
        if (colon != word.npos && colon + 1 < word.size()) return std::string(word);
    }
    return {};
}

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isPlain = !text.empty() && text[0] != '-' && (text[0] != '0' || text.size() == 1);
    return error == std::errc() && end == text.data() + text.size() && isPlain ? std::optional(number) : std::nullopt;
}

/// ERC-6492: a signature of a wallet that is not deployed yet ends with these 32 bytes.
bool isOfUndeployedWallet(ByteView signature)
{
    constexpr std::uint8_t kMagic[] = {0x64, 0x92};
    if (signature.size() < 32) return false;
    const auto tail = signature.last(32);
    for (std::size_t i = 0; i < tail.size(); ++i)
        if (tail[i] != kMagic[i % 2]) return false;
    return true;
}

/// r ‖ s ‖ v with v of 0, 1, 27 or 28; or EIP-2098, where the highest bit of s is v.
std::optional<crypto::RecoverableSignature> ethereumSignatureOf(ByteView bytes)
{
    crypto::RecoverableSignature signature;
    if (bytes.size() != kEthereumSignatureBytes && bytes.size() != kCompactSignatureBytes) return std::nullopt;
    std::copy_n(bytes.begin(), signature.rs.size(), signature.rs.begin());
    if (bytes.size() == kCompactSignatureBytes) {
        signature.recovery = signature.rs[32] >> 7;
        signature.rs[32] &= 0x7f;
        return signature;
    }
    const int v = bytes[64];
    signature.recovery = v >= 27 ? v - 27 : v;
    return signature.recovery == 0 || signature.recovery == 1 ? std::optional(signature) : std::nullopt;
}

Result<LinkCheck> checkEthereum(const LinkProof &proof, const did::AccountId &account)
{
    if (proof.type == kErc1271 || proof.type == kErc6492) return LinkCheck::needsChain;
    if (!proof.type.empty() && proof.type != kEoa) return LinkCheck::unsupported;
    if (!proof.signature.starts_with("0x")) return badProof("an Ethereum signature begins with 0x");
    const auto bytes = codec::fromHex(std::string_view(proof.signature).substr(2));
    if (!bytes) return badProof("the signature is no hex");
    if (isOfUndeployedWallet(*bytes)) return LinkCheck::needsChain;
    const auto signature = ethereumSignatureOf(*bytes);
    if (!signature) return badProof("an Ethereum signature has 65 bytes, the last 27 or 28");
    const auto key = crypto::recoverSecp256k1(personalMessageDigest(proof.message), *signature);
    if (!key) return Error{Errc::linkSig, "link proof: no key makes this signature"};
    const auto signer = did::ethereumAddressOf(*key);
    if (signer != account.address()) return Error{Errc::linkSig, "link proof: signed by another account", signer};
    return LinkCheck::proven;
}

Result<LinkCheck> checkSolana(const LinkProof &proof, const did::AccountId &account)
{
    const auto signature = codec::fromBase64(proof.signature);
    if (!signature || signature->size() != kEd25519SignatureBytes) return badProof("a Solana signature is 64 bytes in base64");
    const auto key = codec::decodeBase(codec::Base::base58Btc, account.address());
    if (!key || !crypto::verifyEd25519(*key, asBytes(proof.message), *signature))
        return Error{Errc::linkSig, "link proof: not the signature of this account"};
    return LinkCheck::proven;
}

const std::string *textIn(const codec::Value &value, const char *name)
{
    const auto *member = value.find(name);
    return member ? member->asText() : nullptr;
}

/// The account of a proof that names none: version 0 left it to the signature.
Result<std::string> accountOfSigner(const LinkProof &proof)
{
    const auto bytes = proof.signature.starts_with("0x") ? codec::fromHex(std::string_view(proof.signature).substr(2)) : Result<Bytes>(Bytes());
    const auto signature = bytes ? ethereumSignatureOf(*bytes) : std::nullopt;
    if (!signature) return badProof("neither an account nor a signature that tells it");
    const auto key = crypto::recoverSecp256k1(personalMessageDigest(proof.message), *signature);
    if (!key) return badProof("neither an account nor a signature that tells it");
    return did::ethereumAddressOf(*key) + "@eip155:1";
}

} // namespace

std::string LinkMessage::toString() const
{
    std::string text = std::string(kPreamble) + did;
    if (timestamp) text += std::string(kTimeLine) + std::to_string(*timestamp);
    return text;
}

LinkMessage LinkMessage::read(std::string_view message)
{
    LinkMessage read{firstDid(message), std::nullopt};
    if (const auto line = message.rfind(kTimeLine); line != message.npos) read.timestamp = numberOf(message.substr(line + kTimeLine.size()));
    return read;
}

Result<LinkProof> LinkProof::read(const codec::Value &value)
{
    if (!value.asMap()) return badProof("no map");
    const auto *versionValue = value.find("version");
    const auto version = !versionValue || versionValue->isNull() ? std::optional<std::int64_t>(0)
        : versionValue->asInteger()                              ? versionValue->asInteger()->toInt64()
                                                                 : std::nullopt;
    if (!version || *version < 0 || *version > 2) return badProof("of an unknown version");
    const auto *message = textIn(value, "message");
    const auto *signature = textIn(value, "signature");
    if (!message || !signature) return badProof("no message or no signature");
    if (message->size() > kMessageBytesMax) return badProof("the message is too long");
    if (signature->size() > kSignatureTextMax) return badProof("the signature is too long");
    LinkProof proof{{}, *message, *signature, {}, std::nullopt};
    if (const auto *type = value.find("type"); type && !type->isNull()) {
        if (!type->asText()) return badProof("the type is no text");
        proof.type = *type->asText();
    }
    if (const auto *time = value.find("timestamp"); time && !time->isNull()) {
        proof.timestamp = time->asInteger() ? time->asInteger()->toInt64() : std::nullopt;
        if (!proof.timestamp || *proof.timestamp < 0 || *proof.timestamp > kTimeMax) return badProof("the timestamp is no number of seconds");
    }
    if (const auto *account = textIn(value, "account")) {
        proof.account = *account;
    } else if (*version == 2) {
        return badProof("no account");
    } else if (const auto *address = textIn(value, "address")) {
        const auto *chain = value.find("chainId");
        const auto number = chain && chain->asInteger() ? chain->asInteger()->toInt64() : std::nullopt;
        proof.account = *address + "@eip155:" + std::to_string(number.value_or(1));
        std::transform(proof.account.begin(), proof.account.end(), proof.account.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    } else {
        auto signer = accountOfSigner(proof);
        if (!signer) return signer.error();
        proof.account = std::move(*signer);
    }
    if (*version < 2 && proof.type.empty()) proof.type = kEoa;
    return proof;
}

codec::Value LinkProof::toValue() const
{
    codec::Map map{{"version", 2}};
    if (!type.empty()) map.set("type", type);
    map.set("message", message);
    map.set("signature", signature);
    map.set("account", account);
    if (timestamp) map.set("timestamp", *timestamp);
    return map;
}

Result<LinkCheck> checkLinkProof(const LinkProof &proof)
{
    const auto account = did::AccountId::parse(proof.account);
    if (!account) return badProof(account.error().detail);
    if (account->chain().space() == did::kEthereum) {
        // Nodes compare letter by letter: a proof with capitals in its account is none for them.
        if (proof.account.find(account->address()) == std::string::npos) return badProof("the account is not written in lower case");
        return checkEthereum(proof, *account);
    }
    if (account->chain().space() == did::kSolana && (proof.type.empty() || proof.type == kSolanaType)) return checkSolana(proof, *account);
    return LinkCheck::unsupported;
}

LinkTime linkTimeOf(const LinkProof &proof)
{
    if (!proof.timestamp) return LinkTime::unknown;
    return LinkMessage::read(proof.message).timestamp == proof.timestamp ? LinkTime::dated : LinkTime::contradicted;
}

crypto::Digest32 personalMessageDigest(std::string_view message)
{
    std::string text = "\x19" "Ethereum Signed Message:\n" + std::to_string(message.size());
    text += message;
    return crypto::keccak256(asBytes(text));
}

std::string ethereumSignatureText(const crypto::RecoverableSignature &signature)
{
    Bytes bytes(signature.rs.begin(), signature.rs.end());
    bytes.push_back(std::uint8_t(27 + signature.recovery));
    return "0x" + codec::toHex(bytes);
}

Result<LinkProof> proofFrom(const did::AccountId &account, const LinkMessage &message, const PastedSignature &pasted)
{
    const auto text = message.toString();
    if (!pasted.message.empty() && pasted.message != text) return Error{Errc::linkText, "the pasted signature is over another text"};
    if (!pasted.address.empty()) {
        const auto isAccount = pasted.address.find(':') != std::string::npos || pasted.address.find('@') != std::string::npos;
        const auto said = isAccount ? did::AccountId::parse(pasted.address) : did::AccountId::make(account.chain(), pasted.address);
        if (!said || said->address() != account.address())
            return Error{Errc::linkAccount, "the pasted signature is of another account", said ? said->address() : std::string()};
        if (said->chain() != account.chain()) return Error{Errc::linkChain, "the pasted signature is for another chain", said->chain().toString()};
    }
    const bool isEthereum = account.chain().space() == did::kEthereum;
    if (!isEthereum && account.chain().space() != did::kSolana)
        return Error{Errc::linkUnsupported, "signatures of this chain are not checked here", account.chain().toString()};
    LinkProof proof{std::string(isEthereum ? kEoa : kSolanaType), text, {}, account.toLegacy(), message.timestamp};
    std::optional<Error> why;
    for (const auto &bytes : pasted.readings) {
        if (isEthereum) {
            if (isOfUndeployedWallet(bytes)) return Error{Errc::linkContract, "a signature of a contract wallet (ERC-6492)", account.address()};
            const auto signature = ethereumSignatureOf(bytes);
            if (!signature) continue;
            proof.signature = ethereumSignatureText(*signature);
        } else {
            if (bytes.size() != kEd25519SignatureBytes) continue;
            proof.signature = codec::toBase64(bytes);
        }
        const auto checked = checkLinkProof(proof);
        if (checked) return proof;
        if (!why || why->where.empty()) why = checked.error();
    }
    return why ? *why : badProof(isEthereum ? "an Ethereum signature has 65 bytes" : "a Solana signature has 64 bytes");
}

} // namespace amphora::stream
