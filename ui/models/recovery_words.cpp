#include "ui/models/recovery_words.h"

#include "ui/models/wiping.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <string_view>

namespace amphora::ui {

namespace {

constexpr qreal kColumnMin = 136; ///< Number, gap, and the longest word of the list (8 letters).
constexpr int kColumnsMax = 4;
constexpr qreal kNumberWidth = 24, kGap = 12;
constexpr int kFontSize = 14;

/// Draws ASCII out of locked memory. The copy that the painter needs lives for one call and is overwritten.
void drawSecret(QPainter &painter, const QRectF &where, std::string_view word)
{
    auto text = QString::fromLatin1(word.data(), qsizetype(word.size()));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip | Qt::TextSingleLine, text);
    wipe(text);
}

} // namespace

RecoveryWords::RecoveryWords(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &RecoveryWords::changed, this, [this] {
        arrange();
        update();
    });
    arrange();
}

void RecoveryWords::setModel(RecoveryModel *model)
{
    if (m_model == model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (m_model) {
        connect(m_model, &RecoveryModel::changed, this, [this] { update(); });
        connect(m_model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    Q_EMIT changed();
}

int RecoveryWords::columns() const
{
    int columns = std::clamp(int(width() / (kColumnMin * m_scale)), 1, kColumnsMax);
    while (kWords % columns != 0) --columns;
    return columns;
}

void RecoveryWords::arrange() { setImplicitHeight(rowHeight() * kWords / columns()); }

void RecoveryWords::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) arrange();
}

void RecoveryWords::paint(QPainter *painter)
{
    const int rows = kWords / columns();
    const qreal column = width() / columns(), row = rowHeight();
    QFont font(m_family);
    font.setPixelSize(qRound(kFontSize * m_scale));
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing);

    const auto *bytes = m_model && m_model->words ? m_model->words.get() : nullptr;
    std::string_view rest = bytes ? asText(bytes->view()) : std::string_view();
    for (int i = 0; i < kWords; ++i) {
        const QPointF corner(column * (i / rows), row * (i % rows)); // Down the columns, as people write lists.
        painter->setPen(m_numberInk);
        painter->drawText(QRectF(corner, QSizeF(kNumberWidth * m_scale, row)), Qt::AlignVCenter | Qt::AlignRight, QString::number(i + 1));
        const QRectF place(corner + QPointF((kNumberWidth + kGap) * m_scale, 0), QSizeF(column - (kNumberWidth + kGap) * m_scale, row));
        if (!bytes) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_cover);
            const qreal bar = std::min(72 * m_scale, place.width() - 8);
            painter->drawRoundedRect(QRectF(place.left(), place.center().y() - 6 * m_scale, bar, 12 * m_scale), 6 * m_scale, 6 * m_scale);
            continue;
        }
        const auto end = std::min(rest.find(' '), rest.size());
        painter->setPen(m_ink);
        drawSecret(*painter, place, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

} // namespace amphora::ui
