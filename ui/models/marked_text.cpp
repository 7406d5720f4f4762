#include "ui/models/marked_text.h"

#include <QCursor>
#include <QPainter>

#include <optional>
#include <utility>

namespace amphora::ui {

namespace {

enum class Style { Plain, Bold, Code, Slanted, Link };

struct Run {
    Style style = Style::Plain;
    QString text, target;
};

/// What begins at `at`, if its end is in the same paragraph; nothing else of Markdown is used in our documents.
std::optional<std::pair<Run, qsizetype>> runAt(const QString &source, qsizetype at)
{
    const auto between = [&](const QString &mark, Style style) -> std::optional<std::pair<Run, qsizetype>> {
        if (!QStringView(source).mid(at).startsWith(mark)) return std::nullopt;
        const auto from = at + mark.size(), end = source.indexOf(mark, from);
        if (end <= from || source[from].isSpace()) return std::nullopt;
        return std::pair(Run{style, source.mid(from, end - from), {}}, end + mark.size());
    };
    if (auto code = between(QStringLiteral("`"), Style::Code)) return code;
    if (auto bold = between(QStringLiteral("**"), Style::Bold)) return bold;
    if (auto slanted = between(QStringLiteral("*"), Style::Slanted)) return slanted;
    if (source[at] != u'[') return std::nullopt;
    const auto middle = source.indexOf(QStringLiteral("]("), at), end = source.indexOf(u')', middle);
    if (middle < 0 || end < 0) return std::nullopt;
    return std::pair(Run{Style::Link, source.mid(at + 1, middle - at - 1), source.mid(middle + 2, end - middle - 2)}, end + 1);
}

std::vector<Run> runsOf(const QString &source)
{
    std::vector<Run> runs;
    QString plain;
    for (qsizetype at = 0; at < source.size();) {
        if (auto found = runAt(source, at)) {
            if (!plain.isEmpty()) runs.push_back({Style::Plain, std::exchange(plain, {}), {}});
            runs.push_back(std::move(found->first));
            at = found->second;
        } else {
            plain += source[at++];
        }
    }
    if (!plain.isEmpty()) runs.push_back({Style::Plain, plain, {}});
    return runs;
}

} // namespace

MarkedText::MarkedText(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &MarkedText::changed, this, &MarkedText::read);
}

QString MarkedText::plainOf(const QString &source)
{
    QString plain;
    for (const auto &run : runsOf(source)) plain += run.text;
    return plain;
}

void MarkedText::read()
{
    m_formats.clear();
    m_links.clear();
    m_plain.clear();
    for (const auto &run : runsOf(m_source)) {
        QTextLayout::FormatRange range;
        range.start = int(m_plain.size());
        range.length = int(run.text.size());
        m_plain += run.text;
        switch (run.style) {
        case Style::Plain: continue;
        case Style::Bold: range.format.setFontWeight(QFont::DemiBold); break;
        case Style::Slanted: range.format.setFontItalic(true); break;
        case Style::Code:
            range.format.setFontFamilies({m_monoFamily});
            range.format.setBackground(m_codeGround);
            break;
        case Style::Link:
            range.format.setForeground(m_linkInk);
            range.format.setFontUnderline(true);
            m_links.push_back({range.start, range.length, run.target});
            break;
        }
        m_formats.push_back(range);
    }
    for (qsizetype at = 0; !m_highlight.isEmpty() && (at = m_plain.indexOf(m_highlight, at, Qt::CaseInsensitive)) >= 0; at += m_highlight.size()) {
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(m_highlight.size());
        range.format.setBackground(m_highlightGround);
        m_formats.push_back(range);
    }
    setActiveFocusOnTab(!m_links.empty());
    m_current = m_links.empty() ? -1 : 0;
    arrange();
}

void MarkedText::arrange()
{
    QFont font(m_family);
    font.setPixelSize(std::max(1, m_size));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (m_isStrong) font.setWeight(QFont::DemiBold);
    m_layout.setFont(font);
    m_layout.setText(m_plain);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment((m_isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setFormats(m_formats);
    m_layout.beginLayout();
    qreal y = 0;
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max<qreal>(40, width()));
        line.setPosition({0, y + (m_lineSize - line.height()) / 2});
        y += m_lineSize;
    }
    m_layout.endLayout();
    setImplicitHeight(y);
    update();
}

void MarkedText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) arrange();
}

void MarkedText::paint(QPainter *painter)
{
    painter->setPen(m_ink);
    QList<QTextLayout::FormatRange> marks;
    if (hasActiveFocus() && m_current >= 0) {
        QTextLayout::FormatRange range;
        range.start = m_links[std::size_t(m_current)].start;
        range.length = m_links[std::size_t(m_current)].length;
        range.format.setBackground(m_highlightGround);
        marks.push_back(range);
    }
    m_layout.draw(painter, {0, 0}, marks);
}

int MarkedText::linkAt(QPointF where) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const auto line = m_layout.lineAt(i);
        if (where.y() < line.y() - 4 || where.y() > line.y() + line.height() + 4) continue;
        const int at = line.xToCursor(where.x(), QTextLine::CursorOnCharacter);
        for (std::size_t link = 0; link < m_links.size(); ++link)
            if (at >= m_links[link].start && at < m_links[link].start + m_links[link].length) return int(link);
    }
    return -1;
}

void MarkedText::mousePressEvent(QMouseEvent *event)
{
    const int link = linkAt(event->position());
    if (link < 0) return event->ignore(); // The page scrolls.
    Q_EMIT linkChosen(m_links[std::size_t(link)].target);
}

void MarkedText::hoverMoveEvent(QHoverEvent *event)
{
    if (linkAt(event->position()) >= 0) setCursor(Qt::PointingHandCursor);
    else unsetCursor();
}

void MarkedText::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_links.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < 0) return event->ignore();
        Q_EMIT linkChosen(m_links[std::size_t(m_current)].target);
        return;
    case Qt::Key_Right:
        if (m_current >= last) return event->ignore();
        ++m_current;
        return update();
    case Qt::Key_Left:
        if (m_current <= 0) return event->ignore();
        --m_current;
        return update();
    default: event->ignore();
    }
}

void MarkedText::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    update();
}

void MarkedText::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    update();
}

} // namespace amphora::ui
