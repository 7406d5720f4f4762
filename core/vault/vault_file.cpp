#include "core/vault/vault_file.h"

#include "core/codec/dag_cbor.h"
#include "core/crypto/hash.h"
#include "core/crypto/sealing.h"
#include "core/did/did_key.h"
#include "core/vault/identity_key.h"
#include "core/vault/vault_box.h"

#include <cassert>
#include <cstring>

namespace amphora::vault {

namespace {

using codec::Map;
using codec::Value;

constexpr std::string_view kFormat = "amphora-vault";
constexpr std::int64_t kVersion = 1;
constexpr std::string_view kKdf = "argon2id13";
constexpr std::size_t kMembers = 7;
/// libsodium's least: under it Argon2id refuses to run.
constexpr std::uint64_t kOpsMin = 1, kMemBytesMin = 8192;

Value uintValue(std::uint64_t number) { return codec::Integer{false, number}; }

Map headOf(const did::Did &did, const Wrap &wrap, const Bytes &fingerprint)
{
    return Map{{"format", kFormat}, {"version", kVersion}, {"did", did.toString()}, {"fingerprint", fingerprint}, {"wrap", valueOf(wrap)}};
}

Bytes encoded(Map map)
{
    auto bytes = codec::encodeDagCbor(Value(std::move(map)));
    assert(bytes); // Texts in a vault are UTF-8 and it is three levels deep.
    return std::move(*bytes);
}

Error notAVault(std::string what) { return {Errc::format, "not a vault: " + std::move(what)}; }

/// A member that is a byte string of that size (0: any).
Result<Bytes> bytesMember(const Value &map, std::string_view key, std::size_t size)
{
    const auto *member = map.find(key);
    const auto *bytes = member ? member->asBytes() : nullptr;
    if (!bytes || (size > 0 && bytes->size() != size)) return notAVault(std::string(key));
    return *bytes;
}

const std::string *textMember(const Value &map, std::string_view key)
{
    const auto *member = map.find(key);
    return member ? member->asText() : nullptr;
}

std::optional<std::uint64_t> countMember(const Value &map, std::string_view key)
{
    const auto *member = map.find(key);
    const auto *number = member ? member->asInteger() : nullptr;
    if (!number || number->isNegative) return {};
    return number->argument;
}

Result<Wrap> passphraseWrapFrom(const Value &value)
{
    const auto *kdf = textMember(value, "kdf");
    const auto ops = countMember(value, "ops"), mem = countMember(value, "mem");
    auto salt = bytesMember(value, "salt", crypto::kArgon2idSaltBytes);
    if (!kdf || *kdf != kKdf || !ops || !mem || *ops < kOpsMin || *mem < kMemBytesMin || !salt || value.asMap()->size() != 5)
        return notAVault("wrap");
    if (*ops > crypto::Argon2idCost::kOpsMax || *mem > crypto::Argon2idCost::kMemBytesMax)
        return Error{Errc::size, "the vault asks for more work or memory than is allowed"};
    return Wrap(PassphraseWrap{{*ops, *mem}, std::move(*salt)});
}

} // namespace

Value valueOf(const Wrap &wrap)
{
    if (const auto *keychain = std::get_if<KeychainWrap>(&wrap)) return Map{{"kind", "keychain"}, {"entry", keychain->entry}};
    const auto &passphrase = std::get<PassphraseWrap>(wrap);
    return Map{{"kind", "passphrase"}, {"kdf", kKdf}, {"ops", uintValue(passphrase.cost.ops)},
               {"mem", uintValue(passphrase.cost.memBytes)}, {"salt", passphrase.salt}};
}

Result<Wrap> wrapFrom(const Value &value)
{
    const auto *kind = textMember(value, "kind");
    if (kind && *kind == "passphrase") return passphraseWrapFrom(value);
    const auto *entry = textMember(value, "entry");
    if (!kind || *kind != "keychain" || !entry || entry->empty() || entry->size() > kEntryNameBytesMax || value.asMap()->size() != 2)
        return notAVault("wrap");
    return Wrap(KeychainWrap{*entry});
}

Bytes fingerprintOf(ByteView wrappingKey)
{
    constexpr std::string_view kDomain = "amphora/fp/v1";
    SecretBytes message(kDomain.size() + wrappingKey.size());
    std::memcpy(message.writable().data(), kDomain.data(), kDomain.size());
    if (!wrappingKey.empty()) std::memcpy(message.writable().data() + kDomain.size(), wrappingKey.data(), wrappingKey.size());
    auto digest = crypto::sha256(message.view());
    auto fingerprint = toBytes(ByteView(digest).first(kFingerprintBytes));
    wipe(digest);
    return fingerprint;
}

crypto::Ed25519Key VaultContent::key() const
{
    if (phrase) return identityKeyOf(*phrase);
    auto key = crypto::Ed25519Key::fromSeed(seed.view());
    assert(key); // Whoever made the content has seen 32 bytes.
    return std::move(*key);
}

VaultFile::VaultFile(did::Did did, Wrap wrap, Bytes fingerprint, Bytes nonce, Bytes box)
    : m_did(std::move(did)), m_wrap(std::move(wrap)), m_fingerprint(std::move(fingerprint)), m_nonce(std::move(nonce)),
      m_box(std::move(box))
{
}

VaultFile VaultFile::seal(const VaultContent &content, const did::Did &did, Wrap wrap, ByteView wrappingKey, Random &random)
{
    assert(wrappingKey.size() == kWrappingKeyBytes);
    auto fingerprint = fingerprintOf(wrappingKey);
    auto nonce = random.bytes(crypto::kSealNonceBytes);
    auto box = crypto::seal(wrappingKey, nonce, encoded(headOf(did, wrap, fingerprint)), encodeBox(content).view());
    return VaultFile(did, std::move(wrap), std::move(fingerprint), std::move(nonce), std::move(box));
}

Result<VaultFile> VaultFile::decode(ByteView bytes)
{
    if (bytes.size() > kVaultBytesMax) return Error{Errc::size, "too large for a vault"};
    const auto document = codec::decodeDagCbor(bytes, codec::Reading::strict);
    if (!document) return notAVault(document.error().detail);
    const auto &value = document->value;
    const auto *format = textMember(value, "format");
    if (!format || *format != kFormat) return notAVault("format");
    const auto version = countMember(value, "version");
    if (version && *version > kVersion) return Error{Errc::dbNewer, "made by a newer version", std::to_string(*version)};
    if (!version || *version != kVersion) return notAVault("version");

    const auto *didText = textMember(value, "did");
    auto did = did::Did::parse(didText ? *didText : std::string());
    auto fingerprint = bytesMember(value, "fingerprint", kFingerprintBytes);
    auto nonce = bytesMember(value, "nonce", crypto::kSealNonceBytes);
    auto box = bytesMember(value, "box", 0);
    if (!did) return notAVault("did");
    if (!fingerprint || !nonce || !box || value.asMap()->size() != kMembers) return notAVault("members");
    const auto *wrapValue = value.find("wrap");
    if (!wrapValue || !wrapValue->asMap()) return notAVault("wrap");
    auto wrap = wrapFrom(*wrapValue);
    if (!wrap) return wrap.error();
    return VaultFile(std::move(*did), std::move(*wrap), std::move(*fingerprint), std::move(*nonce), std::move(*box));
}

Bytes VaultFile::encode() const
{
    auto map = headOf(m_did, m_wrap, m_fingerprint);
    map.append("nonce", m_nonce);
    map.append("box", m_box);
    return encoded(std::move(map));
}

Result<VaultContent> VaultFile::open(ByteView wrappingKey) const
{
    const bool isPassphrase = std::holds_alternative<PassphraseWrap>(m_wrap);
    if (wrappingKey.size() != kWrappingKeyBytes || !crypto::equalConstantTime(fingerprintOf(wrappingKey), m_fingerprint))
        return isPassphrase ? Error{Errc::passphrase, "not the passphrase of this vault"}
                            : Error{Errc::keyMismatch, "the keychain holds the key of another vault"};
    const auto plain = crypto::openSealed(wrappingKey, m_nonce, encoded(headOf(m_did, m_wrap, m_fingerprint)), m_box);
    if (!plain) return Error{Errc::keyCorrupt, "the vault was changed or damaged"};
    auto content = decodeBox(plain->view());
    if (!content) return content.error();
    if (did::didKeyOf(content->key().publicKey()) != m_did) return Error{Errc::keyCorrupt, "the vault holds the key of another identity"};
    return content;
}

Result<SecretBytes> VaultFile::wrappingKeyFrom(ByteView passphrase) const
{
    const auto *wrap = std::get_if<PassphraseWrap>(&m_wrap);
    if (!wrap) return Error{Errc::usage, "this vault is opened by the keychain, not by a passphrase"};
    return wrappingKeyOf(*wrap, passphrase);
}

} // namespace amphora::vault
