#pragma once

#include "core/credential/keeper.h"
#include "core/vault/wrap.h"

namespace amphora::credential {

/// What a backup of credentials holds (decisions §3); it opens under any identity.
struct BackupContent {
    std::vector<Kept> credentials;
    std::vector<Shown> ledger;

    friend bool operator==(const BackupContent &, const BackupContent &) = default;
};

inline constexpr std::size_t kBackupBytesMax = 64 * 1024 * 1024;
inline constexpr std::size_t kBackupCountMax = 10'000;

/// True for a file that sealBackup() wrote, or a newer version of it would.
bool isBackup(ByteView bytes) noexcept;

/// DAG-CBOR {format: "amphora-credentials", version, wrap, nonce, box}; box = XChaCha20-Poly1305 of {manifest, texts, ledger}, with the map
/// without nonce and box as additional data. E-SIZE, E-PASSPHRASE.
Result<Bytes> sealBackup(const BackupContent &content, ByteView passphrase, Random &random);
/// The same with the key that `wrap` gave for the passphrase.
Result<Bytes> sealBackup(const BackupContent &content, const vault::PassphraseWrap &wrap, ByteView wrappingKey, Random &random);

/// E-BACKUP-DAMAGED: not whole, or its parts do not fit together. E-PASSPHRASE: the box does not open, because of the passphrase or of a change: the
/// file cannot tell which. E-DB-NEWER, E-SIZE.
Result<BackupContent> openBackup(ByteView bytes, ByteView passphrase);

} // namespace amphora::credential
