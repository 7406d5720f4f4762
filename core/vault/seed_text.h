#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace amphora::vault {

/// 32-byte Ed25519 seed from a file's text: hex (with or without 0x) or base64 / base64url, surrounding blanks ignored. E-FORMAT otherwise;
/// E-UNSUPPORTED with where = "did-session" for the string of a did-session, which is no identity (decisions §1).
Result<SecretBytes> parseSeed(ByteView text);

} // namespace amphora::vault
