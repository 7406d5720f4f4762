#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <vector>

namespace amphora::print {

/// A square of black and white modules, without its quiet zone.
struct QrCode {
    int width = 0;
    std::vector<bool> isBlack; ///< Row by row.
};

/// In 8-bit mode with the least error correction, as small as it gets. E-SIZE over kCodeBytesMax, or empty.
Result<QrCode> qrCodeOf(ByteView bytes);

} // namespace amphora::print
