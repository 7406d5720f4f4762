#include "core/print/qr_code.h"

#include "core/print/sheet.h"

#include <qrencode.h>

#include <memory>

namespace amphora::print {

Result<QrCode> qrCodeOf(ByteView bytes)
{
    if (bytes.empty() || bytes.size() > kCodeBytesMax) return Error{Errc::size, "a QR code holds 1 to 2953 bytes"};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeData(int(bytes.size()), bytes.data(), 0, QR_ECLEVEL_L), &QRcode_free);
    if (!made) return Error{Errc::size, "no QR code could be made"};
    QrCode code{made->width, {}};
    const auto count = std::size_t(made->width) * std::size_t(made->width);
    code.isBlack.reserve(count);
    for (std::size_t i = 0; i < count; ++i) code.isBlack.push_back(made->data[i] & 1);
    return code;
}

} // namespace amphora::print
