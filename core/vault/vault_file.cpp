#include "core/vault/vault_file.h"

#include "core/codec/dag_cbor.h"
#include "core/crypto/sealing.h"
#include "core/did/did_key.h"
#include "core/vault/identity_key.h"
#include "core/vault/members.h"
#include "core/vault/vault_box.h"

#include <cassert>

namespace amphora::vault {

namespace {

using codec::Map;
using codec::Value;

constexpr std::string_view kFormat = "amphora-vault";
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kMembers = 7;

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

} // namespace

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
