#pragma once

#include "core/codec/value.h"
#include "core/crypto/secp256k1.h"
#include "core/did/account_id.h"

#include <optional>
#include <vector>

namespace amphora::stream {

/// What the owner of an account signs to say "this account is mine", as Ceramic's linking library words it (protocol/04 §4.5). It gives
/// nobody any right.
struct LinkMessage {
    std::string did; ///< Empty: the account belongs to nobody any more.
    std::optional<std::int64_t> timestamp; ///< Seconds since 1970.

    std::string toString() const;
    /// What a message says. The DID is the first `did:…:…` in it, as nodes read it, so that messages of older programs can be read too; the
    /// time is the last line, if it is one.
    static LinkMessage read(std::string_view message);
};

/// The proof as it stands in the event of a Caip10Link: {version, type?, message, signature, account, timestamp?}.
struct LinkProof {
    static constexpr std::size_t kMessageBytesMax = 8 * 1024;
    static constexpr std::size_t kSignatureTextMax = 16 * 1024;

    std::string type; ///< "ethereum-eoa", "erc1271", "solana", …; empty if it was left out.
    std::string message;
    std::string signature; ///< As text; how it is written is the chain's custom.
    std::string account; ///< address@chain, the received spelling.
    std::optional<std::int64_t> timestamp; ///< Not signed: counts only where the message says the same.

    /// E-LINK-FORMAT for anything else. Proofs of versions 0 and 1, which were Ethereum's only, are read as those of version 2 are; one without
    /// an account (version 0) is of the account that signed.
    static Result<LinkProof> read(const codec::Value &value);
    codec::Value toValue() const; ///< Always version 2.
    friend bool operator==(const LinkProof &, const LinkProof &) = default;
};

/// What can be said of a proof on this computer alone.
enum class LinkCheck {
    proven,
    needsChain, ///< A contract wallet (ERC-1271, ERC-6492): only its code, on its chain, can say.
    unsupported, ///< A chain whose signatures are not checked here.
};

/// Checks a proof as nodes do, without a network. E-LINK-FORMAT: a malformed account or signature; E-LINK-SIG: not that account's signature.
/// Whether its time counts is for LinkTime.
Result<LinkCheck> checkLinkProof(const LinkProof &proof);

/// How the time of a proof stands to its signed text.
enum class LinkTime {
    dated, ///< Both say the same.
    unknown, ///< No `timestamp`: proven, time unknown, never before a dated one (decisions §8).
    contradicted, ///< `timestamp` is not what was signed.
};
LinkTime linkTimeOf(const LinkProof &proof);

/// The signature that a person pasted, as the bytes that it may mean: hex, base58, base64 (either alphabet, padded or not), or JSON with one
/// of these or a list of bytes in `signature` or `sig`. More than one if a text can be read in several ways; only one of them will fit.
/// `address` and `message` are what the JSON says beside it, for comparison. E-LINK-FORMAT; also for over kSignatureTextMax.
struct PastedSignature {
    std::vector<Bytes> readings;
    std::string address, message; ///< Empty: not said.

    static Result<PastedSignature> read(std::string_view text);
};

/// The proof of `account` over `message`, by the reading of the signature that fits. E-LINK-SIG if none does; E-LINK-CONTRACT, E-LINK-UNSUPPORTED if
/// that cannot be told here; E-LINK-ACCOUNT, E-LINK-TEXT if the pasted JSON is about something else.
Result<LinkProof> proofFrom(const did::AccountId &account, const LinkMessage &message, const PastedSignature &pasted);

/// "\x19Ethereum Signed Message:\n" … (EIP-191, version 0x45), hashed.
crypto::Digest32 personalMessageDigest(std::string_view message);
/// r ‖ s ‖ v as wallets write it: 0x, v 1b or 1c.
std::string ethereumSignatureText(const crypto::RecoverableSignature &signature);

} // namespace amphora::stream
