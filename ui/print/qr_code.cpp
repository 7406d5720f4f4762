#include "ui/print/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace amphora::ui {

bool drawQrCode(QPainter &painter, const QRectF &where, const QByteArray &text)
{
    constexpr int quiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return false;
    const double module = where.width() / (code->width + 2 * quiet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(where, Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) {
            const bool isDark = code->data[y * code->width + x] & 1;
            if (isDark) painter.fillRect(QRectF(where.x() + (x + quiet) * module, where.y() + (y + quiet) * module, module, module), Qt::black);
        }
    painter.restore();
    return true;
}

} // namespace amphora::ui
