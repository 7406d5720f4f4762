#include "core/vault/wrap.h"

#include "core/crypto/hash.h"
#include "core/vault/members.h"
#include "core/vault/passphrase.h"

#include <cstring>

namespace amphora::vault {

namespace {

using codec::Map;
using codec::Value;

constexpr std::string_view kKdf = "argon2id13";
/// libsodium's least: under it Argon2id refuses to run.
constexpr std::uint64_t kOpsMin = 1, kMemBytesMin = 8192;

Value uintValue(std::uint64_t number) { return codec::Integer{false, number}; }

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

PassphraseWrap newPassphraseWrap(Random &random)
{
    return {crypto::Argon2idCost::moderate(), random.bytes(crypto::kArgon2idSaltBytes)};
}

Result<SecretBytes> wrappingKeyOf(const PassphraseWrap &wrap, ByteView typed)
{
    const auto passphrase = normalizePassphrase(typed);
    if (!passphrase) return passphrase.error();
    return crypto::argon2id(passphrase->view(), wrap.salt, wrap.cost, kWrappingKeyBytes);
}

} // namespace amphora::vault
