#pragma once

#include <QColor>
#include <QPainter>
#include <QQuickPaintedItem>

namespace amphora::ui {

/// A part of a ring: what turns while something goes on, or what is left of a time. A painted item, because Qt Quick has no arc that all renderers draw.
class SpinnerArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)
    /// 0 … 1, clockwise up to twelve o'clock; below 0: the quarter that turns.
    Q_PROPERTY(double share MEMBER m_share NOTIFY shareChanged)
    Q_PROPERTY(int thickness MEMBER m_thickness NOTIFY shareChanged)

public:
    explicit SpinnerArc(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent)
    {
        setAntialiasing(true);
        connect(this, &SpinnerArc::colorChanged, this, [this] { update(); });
        connect(this, &SpinnerArc::shareChanged, this, [this] { update(); });
    }

    void paint(QPainter *painter) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
        const QRectF ring(m_thickness, m_thickness, width() - 2 * m_thickness, height() - 2 * m_thickness);
        constexpr int degree = 16, top = 90 * degree, whole = 360 * degree, turning = 100 * degree;
        m_share < 0 ? painter->drawArc(ring, 0, turning) : painter->drawArc(ring, top, int(m_share * whole));
    }

Q_SIGNALS:
    void colorChanged();
    void shareChanged();

private:
    QColor m_color;
    double m_share = -1;
    int m_thickness = 2;
};

} // namespace amphora::ui
