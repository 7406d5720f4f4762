#pragma once

#include "core/crypto/ed25519.h"
#include "core/did/did.h"
#include "core/vault/recovery_phrase.h"
#include "core/vault/wrap.h"

namespace amphora::vault {

inline constexpr std::size_t kVaultBytesMax = 64 * 1024;

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

} // namespace amphora::vault
