#pragma once

#include "core/base/bytes.h"
#include "core/codec/multibase.h"

#include <string>
#include <string_view>

/// What signing and verifying share; not for other modules.
namespace amphora::jose {

/// Before the CID in `cap`.
inline constexpr std::string_view kCapabilityScheme = "ipfs://";

/// protocol/02 §2.8 step 4, over the bytes as they are.
inline std::string signingInput(ByteView protectedHeader, ByteView payload)
{
    return codec::toBase64Url(protectedHeader) + '.' + codec::toBase64Url(payload);
}

} // namespace amphora::jose
