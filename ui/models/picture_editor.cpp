#include "ui/models/picture_editor.h"

#include <algorithm>
#include <cmath>

namespace amphora::ui {

namespace {

constexpr qreal kZoomMax = 8;
constexpr qreal kPixelsMin = 96; ///< Width of the smallest part that is worth to be shown to anybody.

} // namespace

void PictureEditor::show(const QImage &picture, const QImage &small, bool banner)
{
    m_picture = picture;
    m_small = small;
    isBanner = banner;
    reset();
    told();
}

void PictureEditor::forget()
{
    m_picture = {};
    m_small = {};
    Q_EMIT partChanged();
}

QSizeF PictureEditor::partSize() const
{
    const auto width = std::min(qreal(m_picture.width()), m_picture.height() * aspect()) / m_zoom;
    return {width, width / aspect()};
}

QRectF PictureEditor::part() const
{
    if (m_picture.isNull()) return {0, 0, 1, 1};
    const auto size = partSize();
    return {(m_middle.x() - size.width() / 2) / m_picture.width(), (m_middle.y() - size.height() / 2) / m_picture.height(),
            size.width() / m_picture.width(), size.height() / m_picture.height()};
}

qreal PictureEditor::zoomMax() const
{
    if (m_picture.isNull()) return 1;
    const auto width = std::min(qreal(m_picture.width()), m_picture.height() * aspect());
    return std::clamp(width / kPixelsMin, qreal(1), kZoomMax);
}

void PictureEditor::keepInside()
{
    m_zoom = std::isfinite(m_zoom) ? std::clamp(m_zoom, qreal(1), zoomMax()) : 1;
    const auto size = partSize();
    const auto within = [](qreal at, qreal part, qreal whole) { return std::clamp(at, part / 2, std::max(part / 2, whole - part / 2)); };
    m_middle = {within(m_middle.x(), size.width(), m_picture.width()), within(m_middle.y(), size.height(), m_picture.height())};
    Q_EMIT partChanged();
}

void PictureEditor::setZoom(qreal zoom)
{
    if (qFuzzyCompare(zoom, m_zoom)) return;
    m_zoom = zoom;
    keepInside();
}

void PictureEditor::move(qreal right, qreal down)
{
    const auto size = partSize();
    m_middle += {right * size.width(), down * size.height()};
    keepInside();
}

void PictureEditor::zoomAt(qreal factor, qreal x, qreal y)
{
    const auto before = partSize();
    const QPointF fixed(m_middle.x() + (x - 0.5) * before.width(), m_middle.y() + (y - 0.5) * before.height());
    m_zoom = std::clamp(m_zoom * factor, qreal(1), zoomMax());
    const auto after = partSize();
    m_middle = {fixed.x() - (x - 0.5) * after.width(), fixed.y() - (y - 0.5) * after.height()};
    keepInside();
}

void PictureEditor::reset()
{
    m_zoom = 1;
    m_middle = {m_picture.width() / 2.0, m_picture.height() / 2.0};
    keepInside();
}

QString PictureEditor::partText() const
{
    const auto shown = part();
    const auto percent = [](qreal share) { return int(std::lround(share * 100)); };
    //: Spoken while a picture is cut: %1 and %2 say where the part begins, %3 how wide it is, in percent of the picture.
    return tr("From %1 % of the left and %2 % of the top, %3 % wide").arg(percent(shown.x())).arg(percent(shown.y())).arg(percent(shown.width()));
}

} // namespace amphora::ui
