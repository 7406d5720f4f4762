#pragma once

#include "core/vault/vault_file.h"

namespace amphora::vault {

/// What lies sealed in a vault's box: DAG-CBOR {entropy|seed: 32 bytes, deviceKeys: []}, written and read in locked memory. The one shape
/// that identities of kind `key` have is a constant around 32 bytes, so no general encoder (and its ordinary heap) sees the secret.
SecretBytes encodeBox(const VaultContent &content);

/// E-UNSUPPORTED if the box holds device keys (identities of another kind), E-KEY-CORRUPT for anything else that encodeBox does not write.
Result<VaultContent> decodeBox(ByteView plain);

} // namespace amphora::vault
