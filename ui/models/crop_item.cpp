#include "ui/models/crop_item.h"

#include <QCursor>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace amphora::ui {

namespace {

constexpr qreal kMargin = 20; ///< Of the picture around the part that can be seen at least.
constexpr qreal kStripAspect = 5.5; ///< Of the banner over the form of the profile.
constexpr qreal kStep = 0.02, kLongStep = 0.1; ///< Of an arrow key, in shares of the part; the long one with Shift.
constexpr qreal kZoomStep = 1.1;
constexpr qreal kWheelNotch = 120; ///< What a mouse wheel says for one notch.

} // namespace

CropItem::CropItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &CropItem::changed, this, [this] { update(); });
}

void CropItem::setEditor(PictureEditor *editor)
{
    if (m_editor == editor) return;
    if (m_editor) m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor) {
        connect(m_editor, &PictureEditor::partChanged, this, [this] { update(); });
        connect(m_editor, &PictureEditor::changed, this, &CropItem::changed);
    }
    Q_EMIT changed();
}

void CropItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) Q_EMIT changed();
}

void CropItem::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    if (m_only) return;
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setKeepMouseGrab(true); // Or the list around it would scroll.
    setCursor(Qt::OpenHandCursor);
}

void CropItem::mousePressEvent(QMouseEvent *event)
{
    if (!canMove()) return event->ignore();
    forceActiveFocus(Qt::MouseFocusReason);
    m_held = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropItem::mouseMoveEvent(QMouseEvent *event)
{
    const auto area = frame();
    if (!canMove() || area.isEmpty()) return;
    const auto by = event->position() - m_held;
    m_held = event->position();
    m_editor->move(-by.x() / area.width(), -by.y() / area.height()); // The picture goes with the hand, the part the other way.
}

void CropItem::mouseReleaseEvent(QMouseEvent *) { setCursor(Qt::OpenHandCursor); }

void CropItem::wheelEvent(QWheelEvent *event)
{
    const auto area = frame();
    if (!canMove() || area.isEmpty() || event->angleDelta().y() == 0) return event->ignore();
    const auto at = event->position() - area.topLeft();
    m_editor->zoomAt(std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch), at.x() / area.width(), at.y() / area.height());
}

void CropItem::keyPressEvent(QKeyEvent *event)
{
    if (!canMove()) return event->ignore();
    const auto step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLongStep : kStep;
    switch (event->key()) {
    case Qt::Key_Left: return m_editor->move(-step, 0);
    case Qt::Key_Right: return m_editor->move(step, 0);
    case Qt::Key_Up: return m_editor->move(0, -step);
    case Qt::Key_Down: return m_editor->move(0, step);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return m_editor->zoomAt(kZoomStep, 0.5, 0.5);
    case Qt::Key_Minus: return m_editor->zoomAt(1 / kZoomStep, 0.5, 0.5);
    case Qt::Key_Home:
    case Qt::Key_0: return m_editor->reset();
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT m_editor->acceptWanted(); return;
    default: event->ignore();
    }
}

QRectF CropItem::frame() const
{
    const QRectF whole(0, 0, width(), height());
    if (!m_editor || m_only) return whole;
    const auto room = whole.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (room.isEmpty()) return whole;
    const auto size = QSizeF(m_editor->aspect(), 1).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

/// The picture with its part over the frame. A preview of the banner is flatter than the part: it is cut at top and bottom, as on the page.
QRectF CropItem::paintPicture(QPainter &painter, const QRectF &frame) const
{
    const auto part = m_editor->part();
    const bool isClose = part.width() * m_editor->small().width() < frame.width();
    const auto &image = isClose ? m_editor->picture() : m_editor->small();
    const auto scale = qMax(frame.width() / (part.width() * image.width()), frame.height() / (part.height() * image.height()));
    const QPointF middle(part.center().x() * image.width(), part.center().y() * image.height());
    const QRectF target(frame.center() - middle * scale, QSizeF(image.size()) * scale);
    // Only what can be seen is drawn: painting a large picture costs by what is scaled.
    const auto seen = target & QRectF(0, 0, width(), height());
    const QRectF source((seen.topLeft() - target.topLeft()) / scale, seen.size() / scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto dots = scale * painter.transform().m11();
    if (m_only && dots < 0.5) { // So far down a painter leaves pixels out.
        const auto fine = image.copy(source.toAlignedRect()).scaled((seen.size() * painter.transform().m11()).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(seen, fine, QRectF(fine.rect()));
    } else {
        painter.drawImage(seen, image, source);
    }
    return target;
}

void CropItem::paintAround(QPainter &painter, const QRectF &frame, const QRectF &picture) const
{
    QPainterPath around, hole;
    around.addRect(picture & QRectF(0, 0, width(), height()));
    if (m_editor->isBanner)
        hole.addRoundedRect(frame, m_radius, m_radius);
    else
        hole.addEllipse(frame);
    painter.setPen(Qt::NoPen);
    painter.fillPath(around.subtracted(hole), m_veil);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_edge, 2));
    painter.drawPath(hole);
    painter.setPen(QPen(m_edge, 1, Qt::DashLine));
    if (!m_editor->isBanner) return painter.drawRect(frame); // Apps that show squares use the corners as well.
    const auto strip = frame.width() / kStripAspect; // Pages as flat as the profile's show what lies between these lines.
    for (const auto y : {frame.center().y() - strip / 2, frame.center().y() + strip / 2}) painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
}

void CropItem::paint(QPainter *painter)
{
    if (!m_editor || m_editor->picture().isNull()) return;
    const auto area = frame();
    const auto scale = painter->device()->devicePixelRatioF();
    QImage sheet(QSize(int(width() * scale), int(height() * scale)), QImage::Format_ARGB32_Premultiplied);
    if (sheet.isNull()) return;
    sheet.fill(m_ground);
    {
        QPainter inner(&sheet);
        inner.scale(scale, scale);
        inner.setRenderHint(QPainter::Antialiasing);
        const auto picture = paintPicture(inner, area);
        if (!m_only) paintAround(inner, area, picture);
    }
    QBrush brush(sheet);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    const QRectF whole(0, 0, width(), height());
    if (m_only && !m_editor->isBanner)
        painter->drawEllipse(whole);
    else
        painter->drawRoundedRect(whole, m_radius, m_radius);
}

} // namespace amphora::ui
