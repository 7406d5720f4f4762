#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QUrl>

namespace amphora::ui {

/// A round picture of a person: the given image, or bands drawn from the DID, so that an identity without a picture can be told apart.
/// Painted by hand because Qt Quick 6.4 cannot clip to a circle without a layer, which the software renderer spoils.
class AvatarItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString did MEMBER m_did NOTIFY changed)
    /// A local, checked picture: "file:", "qrc:", "data:" or empty. Anything else is not opened.
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY changed)

public:
    explicit AvatarItem(QQuickItem *parent = nullptr);

    QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_did;
    QUrl m_source;
    QImage m_image;
};

/// The band pattern of a DID as a square picture of `side` pixels. The same DID gives the same picture on every machine.
QImage didPattern(const QString &did, int side);

/// A picture file of ours, or the bytes of a "data:" URL, as an image; null for what is not local, too large (8 MiB, 4096 px) or not PNG, JPEG, WebP or SVG of our resources.
QImage localPicture(const QUrl &source, QSize atMost);

} // namespace amphora::ui
