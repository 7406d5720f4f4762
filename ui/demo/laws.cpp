#include "ui/demo/laws.h"

#include <QAccessible>
#include <QFont>
#include <QHash>
#include <QQuickItem>

#include <cmath>

namespace amphora::ui {

namespace {

constexpr double kSmallTextContrast = 4.5, kLargeTextContrast = 3.0;
constexpr double kLargePx = 24, kLargeBoldPx = 18.66;
constexpr double kTarget = 32, kSlack = 1.5; ///< px; glyphs and rounding.

bool isText(const QQuickItem *item) { return item->inherits("QQuickText"); }
bool isInput(const QQuickItem *item) { return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"); }
bool isIcon(const QQuickItem *item) { return item->inherits("QQuickIconImage"); }
/// What is drawn and no text: words over it cannot be read.
bool isDrawn(const QQuickItem *item)
{
    const QByteArray kind = item->metaObject()->className();
    return kind.startsWith("Progress_") || kind.startsWith("Tile_");
}
bool isControl(const QQuickItem *item) { return item->inherits("QQuickAbstractButton") || isInput(item); }

QString nameOf(const QQuickItem *item)
{
    for (auto *at = item; at; at = at->parentItem())
        if (!at->objectName().isEmpty()) return at->objectName();
    return QString::fromLatin1(item->metaObject()->className());
}

QString quoted(const QQuickItem *item)
{
    if (isIcon(item)) return item->property("icon").toString() + QStringLiteral(" in ") + nameOf(item);
    const auto text = item->property("text").toString().simplified();
    return u'“' + text.left(40) + (text.size() > 40 ? QStringLiteral("…") : QString()) + u'”' + QStringLiteral(" in ") + nameOf(item);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

class Walk {
public:
    Walk(QQuickWindow &window, const QImage &picture) : m_picture(picture), m_scale(picture.width() / std::max(1.0, double(window.width())))
    {
        const QRectF all({0, 0}, QSizeF(window.size()));
        // What lies behind a sheet is not looked at: its veil changes every colour.
        QQuickItem *front = window.contentItem();
        for (auto *overlay : window.contentItem()->childItems())
            if (overlay->inherits("QQuickOverlay"))
                for (auto *popup : overlay->childItems())
                    if (popup->inherits("QQuickPopupItem") && popup->isVisible()) front = popup;
        visit(front, all, 1, true);
        findOverlaps();
    }
    QStringList wrong;

    /// Where the glyphs are.
    static QRectF inked(const QQuickItem *item)
    {
        const double w = std::min(item->property("contentWidth").toDouble(), item->width()), h = std::min(item->property("contentHeight").toDouble(), item->height());
        const double left = item->property("leftPadding").toDouble(), right = item->property("rightPadding").toDouble(), top = item->property("topPadding").toDouble();
        const auto across = item->property("effectiveHorizontalAlignment").toInt(), down = item->property("verticalAlignment").toInt();
        const double x = across & Qt::AlignRight ? item->width() - right - w : across & Qt::AlignHCenter ? left + (item->width() - left - right - w) / 2 : left;
        const double y = down & Qt::AlignVCenter ? top + (item->height() - top - h) / 2 : down & Qt::AlignBottom ? item->height() - h : top;
        return item->mapRectToScene({x, y, w, h});
    }

private:
    struct Place {
        QQuickItem *item;
        QRectF rect;
    };

    void visit(QQuickItem *item, QRectF clip, double opacity, bool enabled)
    {
        if (!item->isVisible() || item->width() < 0 || item->inherits("QQuickOverlay")) return;
        opacity *= item->opacity();
        enabled = enabled && item->isEnabled();
        if (opacity < 0.05) return;
        const auto rect = item->mapRectToScene({0, 0, item->width(), item->height()});
        const bool scrolls = item->inherits("QQuickFlickable");
        if (item->clip() || scrolls) clip &= rect;
        if (isText(item) && !item->property("text").toString().isEmpty()) lookAtText(item, clip, opacity, enabled);
        if (isIcon(item) && item->width() > 0 && !(rect & clip).isEmpty()) m_placed.append({item, rect & clip});
        if (isDrawn(item) && !(rect & clip).isEmpty()) m_placed.append({item, rect & clip});
        if (isControl(item) && enabled) lookAtControl(item, rect, clip);
        for (auto *child : item->childItems()) visit(child, clip, opacity, enabled);
    }

    void lookAtText(QQuickItem *item, const QRectF &clip, double opacity, bool enabled)
    {
        const auto rect = inked(item);
        const double wide = item->property("contentWidth").toDouble(), high = item->property("contentHeight").toDouble();
        const double roomX = item->width() - item->property("leftPadding").toDouble() - item->property("rightPadding").toDouble();
        if (item->property("truncated").toBool()) {
            if (!item->property("tells").toBool()) wrong << QStringLiteral("cut, and no tooltip tells the rest: ") + quoted(item);
        } else if (wide > roomX + kSlack || (high > item->height() + kSlack && item->height() > 0)) {
            wrong << QStringLiteral("cut without an ellipsis: ") + quoted(item);
        }
        const auto seen = rect & clip;
        if (seen.width() < 4 || seen.height() < rect.height() / 2) return; // Scrolled away, or its edge.
        m_placed.append({item, seen});
        if (enabled && opacity > 0.95) lookAtInk(item, seen);
    }

    void lookAtInk(QQuickItem *item, const QRectF &rect)
    {
        const auto ground = groundOf(rect);
        const auto ink = item->property("color").value<QColor>();
        if (!ground.isValid() || ink.alpha() < 250) return;
        const auto font = item->property("font").value<QFont>();
        const bool isLarge = font.pixelSize() >= kLargePx || (font.pixelSize() >= kLargeBoldPx && font.weight() >= QFont::Bold);
        const auto found = contrast(ink, ground);
        if (found + 0.05 < (isLarge ? kLargeTextContrast : kSmallTextContrast))
            wrong << QStringLiteral("contrast %1 of %2 on %3: ").arg(found, 0, 'f', 2).arg(ink.name(), ground.name()) + quoted(item);
    }

    /// The colour that most of it has: letters cover less than their ground.
    QColor groundOf(const QRectF &rect) const
    {
        const auto area = QRectF(rect.topLeft() * m_scale, rect.size() * m_scale).toAlignedRect() & m_picture.rect();
        QHash<QRgb, int> counts;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x) ++counts[m_picture.pixel(x, y)];
        QRgb most = 0;
        int best = 0;
        for (auto count = counts.begin(); count != counts.end(); ++count)
            if (count.value() > best) most = count.key(), best = count.value();
        return best > 0 ? QColor::fromRgb(most) : QColor();
    }

    void lookAtControl(QQuickItem *item, const QRectF &rect, const QRectF &clip)
    {
        const auto seen = rect & clip;
        if (seen.width() < 4 || seen.height() < 4) return;
        auto *face = QAccessible::queryAccessibleInterface(item);
        const bool isHidden = !face || face->state().invisible;
        if (!isHidden && face->role() != QAccessible::StaticText && face->text(QAccessible::Name).isEmpty()) wrong << QStringLiteral("no name: ") + nameOf(item);
        auto target = QRectF(0, 0, item->width(), item->height());
        for (auto *child : item->childItems())
            if (child->inherits("QQuickMouseArea")) target |= QRectF(child->position(), child->size());
        // The frame of a field is the target of the input in it.
        if ((target.width() < kTarget || target.height() < kTarget) && !isInput(item))
            wrong << QStringLiteral("smaller than 32×32 (%1×%2): ").arg(target.width()).arg(target.height()) + nameOf(item);
        if (isInput(item)) return;
        // Of a button without words only the icon is drawn.
        const auto icon = QRectF(0, 0, 16, 16).translated(rect.center() - QPointF(8, 8));
        m_placed.append({item, item->property("text").toString().isEmpty() ? icon & clip : seen});
    }

    static bool isWithin(const QQuickItem *item, const QQuickItem *other)
    {
        for (; item; item = item->parentItem())
            if (item == other) return true;
        return false;
    }

    void findOverlaps()
    {
        for (qsizetype i = 0; i < m_placed.size(); ++i)
            for (qsizetype j = i + 1; j < m_placed.size(); ++j) {
                const auto common = m_placed[i].rect & m_placed[j].rect;
                if (common.width() <= 2 * kSlack || common.height() <= 2 * kSlack) continue;
                if (isWithin(m_placed[j].item, m_placed[i].item) || isWithin(m_placed[i].item, m_placed[j].item)) continue;
                wrong << QStringLiteral("over each other: ") + quoted(m_placed[i].item) + QStringLiteral(" and ") + quoted(m_placed[j].item);
            }
    }

    const QImage &m_picture;
    const double m_scale;
    QList<Place> m_placed;
};

} // namespace

namespace {

/// What is drawn from left to right in every language, and what is a picture of something else.
bool hasItsOwnDirection(const QQuickItem *item)
{
    static const char *const kKinds[] = {"JsonRow", "LogLine", "HelpBlockItem", "HexView", "ThemeSketch", "KeyHint", "Calendar", "Identifier", "SettingsFolder", "SignedText", "DiffWords"};
    for (; item; item = item->parentItem())
        for (const auto *kind : kKinds)
            if (QByteArray(item->metaObject()->className()).startsWith(kind)) return true;
    return false;
}

void collect(QQuickItem *item, const QRectF &clip, Places &places)
{
    if (!item->isVisible() || item->opacity() < 0.05 || item->inherits("QQuickOverlay")) return;
    const auto rect = item->mapRectToScene({0, 0, item->width(), item->height()});
    if ((isText(item) || isIcon(item)) && !hasItsOwnDirection(item)) {
        const auto what = isText(item) ? item->property("text").toString().simplified() : item->property("icon").toString();
        const auto place = isText(item) ? Walk::inked(item) : rect;
        if (!what.isEmpty() && clip.contains(place.center())) places.insert((isText(item) ? u'“' : u'<') + what.left(60), place);
    }
    const auto inside = item->clip() || item->inherits("QQuickFlickable") ? clip & rect : clip;
    for (auto *child : item->childItems()) collect(child, inside, places);
}

} // namespace

Places placesOf(QQuickWindow &window)
{
    Places places;
    const QRectF all({0, 0}, QSizeF(window.size()));
    collect(window.contentItem(), all, places);
    for (auto *overlay : window.contentItem()->childItems())
        if (overlay->inherits("QQuickOverlay"))
            for (auto *popup : overlay->childItems())
                if (popup->inherits("QQuickPopupItem")) collect(popup, all, places);
    return places;
}

QStringList brokenMirror(const Places &straight, const Places &mirrored, double width)
{
    constexpr double kNear = 3; ///< px; half pixels and the sides of letters.
    QStringList wrong;
    for (auto place = mirrored.begin(); place != mirrored.end(); ++place) {
        const auto candidates = straight.values(place.key());
        if (candidates.isEmpty()) continue; // Not in sight there, or another text.
        const auto isMirror = [&](const QRectF &other) {
            return std::abs(width - other.right() - place->left()) <= kNear && std::abs(other.top() - place->top()) <= kNear;
        };
        if (std::none_of(candidates.begin(), candidates.end(), isMirror))
            wrong << QStringLiteral("not mirrored, at %1, %2 instead of %3, %4: ").arg(place->left()).arg(place->top()).arg(width - candidates.front().right()).arg(candidates.front().top()) + place.key().mid(1);
    }
    wrong.removeDuplicates();
    return wrong;
}

QStringList brokenLaws(QQuickWindow &window, const QImage &picture)
{
    QAccessible::setActive(true);
    auto wrong = Walk(window, picture).wrong;
    wrong.removeDuplicates();
    return wrong;
}

} // namespace amphora::ui
