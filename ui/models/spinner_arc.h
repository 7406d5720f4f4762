#pragma once

#include <QColor>
#include <QPainter>
#include <QQuickPaintedItem>

namespace amphora::ui {

/// The quarter of a ring that turns. A painted item, because Qt Quick has no arc that all renderers draw.
class SpinnerArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)

public:
    explicit SpinnerArc(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent)
    {
        setAntialiasing(true);
        connect(this, &SpinnerArc::colorChanged, this, [this] { update(); });
    }

    void paint(QPainter *painter) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(QRectF(2, 2, width() - 4, height() - 4), 0, 100 * 16);
    }

Q_SIGNALS:
    void colorChanged();

private:
    QColor m_color;
};

} // namespace amphora::ui
