#pragma once

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QUrl>
#include <QtQml/qqml.h>

namespace amphora::ui {

/// Picking and cutting one of the two pictures of a profile. The pixels are here for CropItem to paint; QML sees numbers and words.
/// The part that will be used has a fixed shape; it is placed by a middle point and a zoom, both kept inside of the picture.
class PictureEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(bool banner MEMBER isBanner NOTIFY changed)
    Q_PROPERTY(bool late MEMBER isLate NOTIFY changed)
    Q_PROPERTY(QString fileText MEMBER fileText NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY partChanged)
    Q_PROPERTY(qreal zoomMax READ zoomMax NOTIFY changed)
    Q_PROPERTY(QString partText READ partText NOTIFY partChanged)

public:
    enum class Step { Closed, Opening, Cutting, Saving };
    Q_ENUM(Step)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }

    /// Shows a picture: the whole of its middle. `small` is the same with fewer pixels, for painting.
    void show(const QImage &picture, const QImage &small, bool banner);
    void forget();
    const QImage &picture() const { return m_picture; }
    const QImage &small() const { return m_small; }
    static qreal aspectOf(bool banner) { return banner ? 3 : 1; }
    qreal aspect() const { return aspectOf(isBanner); }

    /// In parts of the picture, 0 … 1.
    QRectF part() const;
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    qreal zoomMax() const;
    QString partText() const; ///< for a screen reader

    /// Moves the part by shares of its own width and height; to the right and down are positive.
    Q_INVOKABLE void move(qreal right, qreal down);
    /// Zooms around a point of the part, given in shares of it (0 … 1).
    Q_INVOKABLE void zoomAt(qreal factor, qreal x, qreal y);
    /// The middle again, whole.
    Q_INVOKABLE void reset();

    Step step = Step::Closed;
    bool isBanner = false;
    bool isLate = false; ///< it takes longer than a person takes for granted
    QString fileText; ///< "4032 × 3024 pixels, JPEG"
    QString problemTitle, problemText, problemCode; ///< stands under the pictures, or in the sheet while it is open

Q_SIGNALS:
    void changed();
    void partChanged();
    void fileAsked(bool banner); ///< to the window: opens the desktop's file window
    void fileChosen(const QUrl &file, bool banner);
    void pasteWanted(bool banner);
    void removeWanted(bool banner);
    void acceptWanted();
    void cancelWanted();
    void problemClosed();

private:
    QSizeF partSize() const; ///< in pixels of the picture
    void keepInside();

    QImage m_picture, m_small;
    QPointF m_middle; ///< in pixels of the picture
    qreal m_zoom = 1;
};

} // namespace amphora::ui
