#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QUrl>

namespace amphora::ui {

/// A local picture that fills a rounded rectangle, cut at the edges rather than squeezed. Opens nothing that is not local.
class PictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    /// False keeps the two lower corners square, for a picture at the head of a card.
    Q_PROPERTY(bool roundBottom MEMBER m_roundBottom NOTIFY changed)
    /// Without a picture: quiet rings in these colours.
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(QColor ring MEMBER m_ring NOTIFY changed)

public:
    explicit PictureItem(QQuickItem *parent = nullptr);

    QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QUrl m_source;
    QImage m_image;
    QColor m_ground, m_ring;
    qreal m_radius = 0;
    bool m_roundBottom = true;
};

} // namespace amphora::ui
