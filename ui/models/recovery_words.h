#pragma once

#include "ui/models/recovery_model.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace amphora::ui {

/// The 24 words, numbered, in as many columns as fit; bars in their places while they are covered. Painted from locked memory, a word at a
/// time: no text item, no property and no accessible name ever holds them (security goal K4).
class RecoveryWords : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(amphora::ui::RecoveryModel *model READ model WRITE setModel NOTIFY changed)
    Q_PROPERTY(qreal textScale MEMBER m_scale NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor numberInk MEMBER m_numberInk NOTIFY changed)
    Q_PROPERTY(QColor cover MEMBER m_cover NOTIFY changed)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed)

public:
    static constexpr int kWords = 24;

    explicit RecoveryWords(QQuickItem *parent = nullptr);

    RecoveryModel *model() const { return m_model; }
    void setModel(RecoveryModel *model);
    int columns() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void arrange();
    qreal rowHeight() const { return 32 * m_scale; }

    RecoveryModel *m_model = nullptr;
    qreal m_scale = 1;
    QColor m_ink, m_numberInk, m_cover;
    QString m_family;
};

} // namespace amphora::ui
