#pragma once

#include "core/base/random.h"
#include "core/codec/value.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/kdf.h"
#include "core/did/did.h"
#include "core/vault/recovery_phrase.h"

#include <variant>

namespace amphora::vault {

/// Where the wrapping key of a vault is (decisions §3).
struct KeychainWrap {
    std::string entry; ///< Key of the keychain entry, service "Amphora".
};
struct PassphraseWrap {
    crypto::Argon2idCost cost;
    Bytes salt; ///< 16 bytes
};
using Wrap = std::variant<KeychainWrap, PassphraseWrap>;

codec::Value valueOf(const Wrap &wrap);
/// E-FORMAT; E-SIZE where it asks for more work or memory than is allowed.
Result<Wrap> wrapFrom(const codec::Value &value);

inline constexpr std::size_t kWrappingKeyBytes = 32;
inline constexpr std::size_t kFingerprintBytes = 8;
inline constexpr std::size_t kVaultBytesMax = 64 * 1024;
inline constexpr std::size_t kPassphraseBytesMax = 1024;
inline constexpr std::size_t kEntryNameBytesMax = 256;

/// SHA-256("amphora/fp/v1" ‖ wrapping key), first 8 bytes.
Bytes fingerprintOf(ByteView wrappingKey);

/// What a vault seals: the phrase's entropy, or an imported seed.
struct VaultContent {
    std::optional<RecoveryPhrase> phrase;
    SecretBytes seed; ///< 32 bytes; empty if there is a phrase.
    crypto::Ed25519Key key() const;
    VaultContent clone() const
    {
        VaultContent copy;
        if (phrase) copy.phrase = phrase->clone();
        copy.seed = seed.clone();
        return copy;
    }
};

/// vault.cbor, and in its passphrase form the kit file (.amphora-kit): DAG-CBOR
/// {format:"amphora-vault", version:1, did, fingerprint, wrap, nonce, box}. decisions §3.
class VaultFile {
public:
    static VaultFile seal(const VaultContent &content, const did::Did &did, Wrap wrap, ByteView wrappingKey, Random &random);

    /// E-FORMAT (not a vault), E-DB-NEWER (version not known: leave it untouched), E-SIZE (too large, or a passphrase cost over the limits).
    static Result<VaultFile> decode(ByteView bytes);
    Bytes encode() const;

    const did::Did &did() const noexcept { return m_did; }
    const Wrap &wrap() const noexcept { return m_wrap; }
    ByteView fingerprint() const noexcept { return m_fingerprint; }

    /// E-KEY-MISMATCH if the key has another fingerprint (for a passphrase: E-PASSPHRASE), E-KEY-CORRUPT if the box does not open or what
    /// is in it does not give the vault's DID.
    Result<VaultContent> open(ByteView wrappingKey) const;
    /// The wrapping key that the passphrase gives, as it was typed; E-USAGE if this vault is not wrapped by a passphrase, E-PASSPHRASE as
    /// normalizePassphrase. Takes a second or so. A wrong passphrase is seen by open().
    Result<SecretBytes> wrappingKeyFrom(ByteView passphrase) const;

private:
    VaultFile(did::Did did, Wrap wrap, Bytes fingerprint, Bytes nonce, Bytes box);
    did::Did m_did;
    Wrap m_wrap;
    Bytes m_fingerprint, m_nonce, m_box;
};

/// OpaqueString of RFC 8265: NFC, non-ASCII blanks → U+0020, nothing trimmed. E-PASSPHRASE: empty, over kPassphraseBytesMax, not UTF-8,
/// or with characters that another keyboard or a newer Unicode would give otherwise: control, invisible, private, unassigned.
Result<SecretBytes> normalizePassphrase(ByteView typed);

/// How a new vault or kit is wrapped: a fresh salt, and the cost of decisions §3.
PassphraseWrap newPassphraseWrap(Random &random);
/// The wrapping key for seal(): normalizePassphrase, then Argon2id. E-PASSPHRASE, E-SIZE (cost over the limits), E-IO (memory is short).
Result<SecretBytes> wrappingKeyOf(const PassphraseWrap &wrap, ByteView typed);

/// Value of a keychain entry: version byte 1 ‖ 32-byte wrapping key ‖ 8-byte fingerprint.
SecretBytes encodeKeychainEntry(ByteView wrappingKey);
/// E-KEY-CORRUPT: wrong length, version, or a fingerprint that is not that of the key.
Result<SecretBytes> decodeKeychainEntry(ByteView value);
/// "wrap/v1/<homeId>/<identity id>/<8 random hex>"
std::string newKeychainEntryName(std::string_view homeId, std::string_view identityId, Random &random);

/// One enum for core, window and CLI (decisions §3): what became of opening an identity's vault.
enum class KeyState { unlocked, locked, denied, noBackend, timeout, missing, corrupt, mismatch };
std::string_view keyStateText(KeyState state) noexcept; ///< "unlocked", "locked", "denied", "no-backend", …
/// The state that an error code stands for; `locked` for codes that are none of them.
KeyState keyStateOf(Errc code) noexcept;

} // namespace amphora::vault
