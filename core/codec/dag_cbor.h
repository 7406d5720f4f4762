#pragma once

#include "core/codec/value.h"

namespace amphora::codec {

/// Deepest nesting read or written (goal P7).
inline constexpr int kDagCborDepthMax = 128;

/// The one canonical form (protocol/01 §1.5): map keys by length then bytes, shortest heads, 64-bit floats.
/// E-FORMAT for NaN, infinities and text that is not UTF-8; E-DEPTH.
Result<Bytes> encodeDagCbor(const Value &value);

enum class Reading {
    strict, ///< Only what encodeDagCbor would have written.
    lenient, ///< Also map keys in another order, shorter floats and `undefined` (read as null): real data of 2020-22 has them.
};

struct DagCborDocument {
    Value value;
    bool isCanonical; ///< False: never re-encode this block, its bytes are the truth.
};

/// One item, nothing behind it. Everything but the three tolerances is refused in both readings: other tags, indefinite lengths,
/// simple values, NaN and infinities, over-long heads, duplicate or non-text keys, invalid UTF-8, links that are no CID.
/// Allocates at most a small multiple of the input, whatever lengths it claims.
Result<DagCborDocument> decodeDagCbor(ByteView bytes, Reading reading);

} // namespace amphora::codec
