#include "ui/models/picture_item.h"

#include "ui/models/avatar_item.h"

#include <QPainter>
#include <QPainterPath>

namespace amphora::ui {

PictureItem::PictureItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PictureItem::changed, this, [this] { update(); });
}

void PictureItem::setSource(const QUrl &source)
{
    if (m_source == source) return;
    m_source = source;
    m_image = {};
    Q_EMIT changed();
}

void PictureItem::paint(QPainter *painter)
{
    const auto scale = painter->device()->devicePixelRatioF();
    const QSize size(int(width() * scale), int(height() * scale));
    if (size.isEmpty()) return;
    if (m_image.isNull() && !m_source.isEmpty()) m_image = localPicture(m_source, size);

    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_ground);
    QPainter inner(&image);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        inner.setPen(QPen(m_ring, 12 * scale));
        for (int i = 1; i < 8; ++i) inner.drawEllipse(QPointF(size.width() * 0.86, size.height() * 1.1), 34.0 * scale * i, 34.0 * scale * i);
    } else {
        const auto grown = m_image.size().scaled(size, Qt::KeepAspectRatioByExpanding);
        inner.drawImage(QRect(QPoint((size.width() - grown.width()) / 2, (size.height() - grown.height()) / 2), grown), m_image);
    }
    inner.end();

    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(QRectF(0, 0, width(), height()), m_radius, m_radius);
    if (!m_roundBottom) shape.addRect(QRectF(0, height() / 2, width(), height() / 2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawPath(shape);
}

} // namespace amphora::ui
