#pragma once

#include "ui/models/picture_editor.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace amphora::ui {

/// The picture that is being cut, moved by mouse and arrow keys, made larger by wheel, + and −. It is painted with what lies
/// around the part, dimmed; or (`only`) the part alone as it will look, which cannot be moved.
class CropItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(amphora::ui::PictureEditor *editor READ editor WRITE setEditor NOTIFY changed)
    /// The part alone: round for the picture of a person, with rounded corners for the banner.
    Q_PROPERTY(bool only MEMBER m_only NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(QColor veil MEMBER m_veil NOTIFY changed)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed)
    /// Width of the part as it is painted, for turning a drag into a share of it.
    Q_PROPERTY(qreal frameWidth READ frameWidth NOTIFY changed)
    Q_PROPERTY(qreal frameHeight READ frameHeight NOTIFY changed)

public:
    explicit CropItem(QQuickItem *parent = nullptr);

    PictureEditor *editor() const { return m_editor; }
    void setEditor(PictureEditor *editor);
    QRectF frame() const;
    qreal frameWidth() const { return frame().width(); }
    qreal frameHeight() const { return frame().height(); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void componentComplete() override;

private:
    /// Where the whole picture lies.
    QRectF paintPicture(QPainter &painter, const QRectF &frame) const;
    void paintAround(QPainter &painter, const QRectF &frame, const QRectF &picture) const;

    bool canMove() const { return !m_only && m_editor && m_editor->step == PictureEditor::Step::Cutting; }

    PictureEditor *m_editor = nullptr;
    QPointF m_held; ///< Where the picture was last held by the mouse.
    bool m_only = false;
    qreal m_radius = 10;
    QColor m_ground, m_veil, m_edge;
};

} // namespace amphora::ui
