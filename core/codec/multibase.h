#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace amphora::codec {

/// Bases by their multibase prefix; the text forms without prefix are the functions below. protocol/01 §1.2.
enum class Base { base2, base8, base10, base16, base16Upper, base32, base32Upper, base32Pad, base32PadUpper, base32Hex, base32HexUpper,
                  base32HexPad, base32HexPadUpper, base32Z, base36, base36Upper, base58Btc, base58Flickr, base64, base64Pad, base64Url,
                  base64UrlPad };

/// Without a prefix. Decoding is exact: no white space, no wrong padding, no left-over bits, no other letter case than the
/// base allows (base16, base32 and base36 take either case throughout, as multibase's own cases ask).
std::string encodeBase(Base base, ByteView bytes);
Result<Bytes> decodeBase(Base base, std::string_view text);

/// With the one-character prefix.
std::string encodeMultibase(Base base, ByteView bytes);
Result<Bytes> decodeMultibase(std::string_view text);

/// Lower-case hex without prefix; reading takes both cases.
std::string toHex(ByteView bytes);
Result<Bytes> fromHex(std::string_view text);

/// JWS parts: base64url without padding, and nothing else is read.
std::string toBase64Url(ByteView bytes);
Result<Bytes> fromBase64Url(std::string_view text);

/// Ceramic's HTTP JSON (`linkedBlock`): written without padding, read with or without it. protocol/03 §3.4.
std::string toBase64(ByteView bytes);
Result<Bytes> fromBase64(std::string_view text);

/// Text longer than this is refused by the big-number bases (10, 36, 58) before any work: they cost n². The longest that is of use, the
/// did:key of an RSA key of 4096 bits, has about 750.
inline constexpr std::size_t kBigBaseTextMax = 1024;

} // namespace amphora::codec
