#pragma once

#include <QByteArray>
#include <QPainter>
#include <QRectF>

namespace amphora::ui {

/// A QR code (ISO 18004, error correction M) of a short text, black on white with the quiet zone of four modules inside `where`.
/// False if the text is too long for one code; nothing is drawn then.
bool drawQrCode(QPainter &painter, const QRectF &where, const QByteArray &text);

} // namespace amphora::ui
