#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QTextLayout>

namespace amphora::ui {

/// A paragraph of our own documents with **bold**, `code`, *slanted* words and [links](target). Drawn here and not by a text item: those
/// know rich text only with all of HTML, which no page of this program may show (security goal U2). Links are reached by Tab and the arrow
/// keys, followed by Return or the mouse.
class MarkedText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source MEMBER m_source NOTIFY changed)
    Q_PROPERTY(QString plain READ plain NOTIFY changed)
    Q_PROPERTY(QString highlight MEMBER m_highlight NOTIFY changed)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed)
    Q_PROPERTY(QString monoFamily MEMBER m_monoFamily NOTIFY changed)
    Q_PROPERTY(int size MEMBER m_size NOTIFY changed)
    Q_PROPERTY(int lineSize MEMBER m_lineSize NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor linkInk MEMBER m_linkInk NOTIFY changed)
    Q_PROPERTY(QColor codeGround MEMBER m_codeGround NOTIFY changed)
    Q_PROPERTY(QColor highlightGround MEMBER m_highlightGround NOTIFY changed)
    Q_PROPERTY(bool strong MEMBER m_isStrong NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_isMirrored NOTIFY changed)
    Q_PROPERTY(int links READ links NOTIFY changed)

public:
    explicit MarkedText(QQuickItem *parent = nullptr);

    /// Without the marks.
    static QString plainOf(const QString &source);
    QString plain() const { return m_plain; }
    int links() const { return int(m_links.size()); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void linkChosen(const QString &target);

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Link {
        int start = 0, length = 0;
        QString target;
    };

    void read();
    void arrange();
    int linkAt(QPointF where) const;

    QString m_source, m_plain, m_highlight, m_family, m_monoFamily;
    int m_size = 13, m_lineSize = 20;
    bool m_isStrong = false, m_isMirrored = false;
    QColor m_ink, m_linkInk, m_codeGround, m_highlightGround;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<Link> m_links;
    QTextLayout m_layout;
    int m_current = -1; ///< The link that Return follows.
};

} // namespace amphora::ui
