#pragma once

#include <QImage>
#include <QPainter>
#include <QQuickPaintedItem>

#include <algorithm>
#include <cmath>

namespace amphora::ui {

/// A picture that was drawn here: a code, whose dots stay sharp squares of one size on white, or a page.
class DotPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture MEMBER m_picture WRITE setPicture NOTIFY changed)
    /// One dot of the picture is a square, with a quiet edge around them all.
    Q_PROPERTY(bool dots MEMBER m_isDots NOTIFY changed)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY changed)

public:
    explicit DotPicture(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent)
    {
        connect(this, &DotPicture::changed, this, [this] { update(); });
    }

    void setPicture(const QImage &picture)
    {
        if (picture.cacheKey() == m_picture.cacheKey()) return;
        m_picture = picture;
        Q_EMIT changed();
    }
    /// Height for a width of 1.
    qreal ratio() const { return m_picture.isNull() || m_picture.width() == 0 ? 1 : qreal(m_picture.height()) / m_picture.width(); }

    void paint(QPainter *painter) override
    {
        if (m_picture.isNull()) return;
        if (!m_isDots) {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            return painter->drawImage(QRectF(0, 0, width(), height()), m_picture);
        }
        const auto scale = painter->device()->devicePixelRatioF();
        const int across = m_picture.width() + 2 * kQuiet;
        const auto room = std::min(width(), height());
        const auto whole = std::floor(room * scale / across);
        const auto dot = whole >= 2 ? whole / scale : room / across; // Of a very large code dots of uneven size are still read better than single ones.
        const auto side = dot * m_picture.width();
        const auto edge = std::floor((room - side) / 2 * scale) / scale; // What whole dots leave over widens the quiet edge.
        painter->fillRect(QRectF(0, 0, room, room), Qt::white);
        painter->setRenderHint(QPainter::SmoothPixmapTransform, whole < 2);
        painter->drawImage(QRectF(edge, edge, side, side), m_picture);
    }

Q_SIGNALS:
    void changed();

private:
    static constexpr int kQuiet = 4; ///< dots of white around a code, as readers want them

    QImage m_picture;
    bool m_isDots = false;
};

} // namespace amphora::ui
