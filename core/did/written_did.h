#pragma once

#include "core/did/did.h"

namespace amphora::did {

/// A DID that a person typed or pasted. Did::parse knows the grammar of all methods only; this also looks behind "did:key:", "did:jwk:" and, of the
/// chains known here, "did:pkh:", so that half a DID is refused before anything is signed for it or asked about it. Every other method is left to
/// those who know it. E-DID: malformed; the detail says why.
Result<Did> readWrittenDid(std::string_view text);

} // namespace amphora::did
